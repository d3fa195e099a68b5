import type { Case } from './harness/rounds.ts';

const pages = [
  'gpt-4o-mini',
  'gpt-4.1',
  'o3',
  'claude-sonnet-4-6',
  'gemini-2.5-pro',
  'gpt-oss-120b',
  'deepseek-v4-pro',
];

/** A few questions that the starting catalog answers, by name: for imports and tests, which ask for little. */
export const cases: readonly Case[] = [
  { operation: 'model-facts', variables: pages.map((slug) => ({ slug })) },
  { operation: 'compare-models', variables: [{ slugs: pages.slice(0, 5) }, { slugs: pages.slice(2) }] },
  { operation: 'models-list', variables: [{ variant: 'gpqa-diamond', first: 50 }] },
];
