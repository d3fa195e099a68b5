import type { SeedEntry } from '../../../src/importers/claims.ts';

export const replacementModels: SeedEntry<'model'>[] = [
  { slug: 'gpt-5.6-sol', name: 'GPT-5.6 Sol', developer: 'openai', source: 'openai' },
  { slug: 'gpt-5.6-terra', name: 'GPT-5.6 Terra', developer: 'openai', source: 'openai' },
  { slug: 'gpt-5.1-chat-latest', name: 'GPT-5.1 Chat latest', developer: 'openai', source: 'openai' },
  { slug: 'gpt-audio-1.5', name: 'GPT Audio 1.5', developer: 'openai', source: 'openai' },
  { slug: 'gpt-audio-mini', name: 'GPT Audio mini', developer: 'openai', source: 'openai' },
  { slug: 'gpt-realtime-1.5', name: 'GPT Realtime 1.5', developer: 'openai', source: 'openai' },
  { slug: 'gpt-realtime-mini', name: 'GPT Realtime mini', developer: 'openai', source: 'openai' },
];
