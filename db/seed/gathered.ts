/**
 * The day on which each source was last read for what is typed here, by its slug. An undated price counts from it, and
 * what is observed on a later day is the later word.
 */
export const gatheredOn: Readonly<Record<string, string>> = {
  openai: '2026-08-01',
  anthropic: '2026-08-01',
  google: '2026-07-02',
  deepseek: '2026-08-01',
  moonshot: '2026-08-01',
  'z-ai': '2026-08-01',
  xai: '2026-08-01',
  mistral: '2026-07-02',
  meta: '2026-08-01',
  'mmmu-leaderboard': '2026-08-01',
  lmarena: '2026-08-01',
  'artificial-analysis': '2026-08-01',
  epoch: '2026-08-01',
  aider: '2026-08-01',
  modelgraph: '2026-08-01',
  'model-deprecations': '2026-08-01',
  'llm-prices': '2026-08-01',
  'genai-prices': '2026-09-23',
  'models-dev': '2026-07-02',
  litellm: '2026-07-02',
  'openrouter-api': '2026-08-01',
  portkey: '2026-08-01',
  'llm-stats': '2026-08-01',
  'llm-reference': '2026-08-01',
};
