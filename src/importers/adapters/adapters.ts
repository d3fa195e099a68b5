import type { Adapter } from './adapter.ts';
import { genaiPrices } from './genai-prices.ts';

/** Every source that can be imported, by the name that people call it. */
export const adapters: Readonly<Record<string, Adapter>> = {
  'genai-prices': genaiPrices,
};
