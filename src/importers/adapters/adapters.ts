import type { Adapter } from './adapter.ts';
import { aider } from './aider.ts';
import { epoch } from './epoch.ts';
import { genaiPrices } from './genai-prices.ts';
import { litellm } from './litellm.ts';
import { llmStats } from './llm-stats.ts';
import { mmmu } from './mmmu.ts';
import { modelDeprecations } from './model-deprecations.ts';
import { modelsDev } from './models-dev.ts';
import { openrouter } from './openrouter.ts';
import { overlay } from './overlay.ts';

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
