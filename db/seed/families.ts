import type { SeedEntry } from '../../src/importers/claims.ts';

/** Groups of models that their developer names together. */
export const families: SeedEntry<'family'>[] = [
  { slug: 'gpt-4o', name: 'GPT-4o', developer: 'openai', source: 'modelgraph' },
  { slug: 'gpt-4.1', name: 'GPT-4.1', developer: 'openai', source: 'modelgraph' },
  { slug: 'gpt-5', name: 'GPT-5', developer: 'openai', source: 'modelgraph' },
  { slug: 'gpt-audio', name: 'GPT Audio', developer: 'openai', source: 'modelgraph' },
  { slug: 'gpt-realtime', name: 'GPT Realtime', developer: 'openai', source: 'modelgraph' },
  { slug: 'o-series', name: 'OpenAI o-series', developer: 'openai', source: 'modelgraph' },
  { slug: 'gpt-oss', name: 'GPT OSS', developer: 'openai', source: 'modelgraph' },
  { slug: 'claude-sonnet', name: 'Claude Sonnet', developer: 'anthropic', source: 'modelgraph' },
  { slug: 'claude-opus', name: 'Claude Opus', developer: 'anthropic', source: 'modelgraph' },
  { slug: 'claude-haiku', name: 'Claude Haiku', developer: 'anthropic', source: 'modelgraph' },
  { slug: 'gemini-2.5', name: 'Gemini 2.5', developer: 'google', source: 'modelgraph' },
  { slug: 'gemini-3', name: 'Gemini 3', developer: 'google', source: 'modelgraph' },
  { slug: 'deepseek-v3', name: 'DeepSeek V3', developer: 'deepseek', source: 'modelgraph' },
  { slug: 'deepseek-v4', name: 'DeepSeek V4', developer: 'deepseek', source: 'modelgraph' },
  { slug: 'kimi-k2', name: 'Kimi K2', developer: 'moonshot', source: 'modelgraph' },
  { slug: 'glm-5', name: 'GLM-5', developer: 'z-ai', source: 'modelgraph' },
  { slug: 'grok-4', name: 'Grok 4', developer: 'xai', source: 'modelgraph' },
  { slug: 'mistral-large', name: 'Mistral Large', developer: 'mistral', source: 'modelgraph' },
  { slug: 'llama-3.3', name: 'Llama 3.3', developer: 'meta', source: 'modelgraph' },
];
