import type { Adapter } from './adapter.ts';
import { aider } from './aider.ts';
import { epoch } from './epoch/epoch.ts';
import { genaiPrices } from './genai-prices/genai-prices.ts';
import { litellm } from './litellm/litellm.ts';
import { llmStats } from './llm-stats/llm-stats.ts';
import { mmmu } from './mmmu.ts';
import { modelDeprecations } from './model-deprecations/model-deprecations.ts';
import { modelsDev } from './models-dev/models-dev.ts';
import { openrouter } from './openrouter/openrouter.ts';
import { overlay } from './overlay/overlay.ts';

/** Every source that can be imported, by the name that people call it. */
export const adapters: Readonly<Record<string, Adapter>> = {
  'models-dev': modelsDev,
  'genai-prices': genaiPrices,
  'model-deprecations': modelDeprecations,
  openrouter,
  litellm,
  'llm-stats': llmStats,
  epoch,
  aider,
  mmmu,
  overlay,
};
