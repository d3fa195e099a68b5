import type { Claims } from '../../claims.ts';

type Line = Claims<'rate-card'>['lines'][number];

/** A provider of genai-prices as this catalog knows it. */
export interface ProviderEntry {
  slug: string;
  name: string;
  kind: Claims<'provider'>['kind'];
}

/** The version of the package that is installed, and the day on which it was published: what it says is as of then. */
export const installedVersion = { version: '0.1.8', publishedOn: '2026-09-23' };

/** Every provider id of genai-prices 0.1.8, and the provider that it means here. */
export const providerTable: Readonly<Record<string, ProviderEntry>> = {
  anthropic: { slug: 'anthropic', name: 'Anthropic API', kind: 'API' },
  avian: { slug: 'avian', name: 'Avian', kind: 'API' },
  aws: { slug: 'amazon-bedrock', name: 'Amazon Bedrock', kind: 'CLOUD' },
  azure: { slug: 'azure-openai', name: 'Azure OpenAI', kind: 'CLOUD' },
  cerebras: { slug: 'cerebras', name: 'Cerebras', kind: 'API' },
  cohere: { slug: 'cohere', name: 'Cohere API', kind: 'API' },
  deepseek: { slug: 'deepseek', name: 'DeepSeek API', kind: 'API' },
  doubleword: { slug: 'doubleword', name: 'Doubleword', kind: 'API' },
  fireworks: { slug: 'fireworks', name: 'Fireworks AI', kind: 'API' },
  google: { slug: 'google-ai-studio', name: 'Google AI Studio', kind: 'API' },
  groq: { slug: 'groq', name: 'Groq', kind: 'API' },
  huggingface_cerebras: { slug: 'huggingface-cerebras', name: 'Hugging Face (Cerebras)', kind: 'AGGREGATOR' },
  'huggingface_fireworks-ai': {
    slug: 'huggingface-fireworks-ai',
    name: 'Hugging Face (Fireworks AI)',
    kind: 'AGGREGATOR',
  },
  huggingface_groq: { slug: 'huggingface-groq', name: 'Hugging Face (Groq)', kind: 'AGGREGATOR' },
  huggingface_hyperbolic: { slug: 'huggingface-hyperbolic', name: 'Hugging Face (Hyperbolic)', kind: 'AGGREGATOR' },
  huggingface_nebius: { slug: 'huggingface-nebius', name: 'Hugging Face (Nebius)', kind: 'AGGREGATOR' },
  huggingface_novita: { slug: 'huggingface-novita', name: 'Hugging Face (Novita)', kind: 'AGGREGATOR' },
  huggingface_nscale: { slug: 'huggingface-nscale', name: 'Hugging Face (Nscale)', kind: 'AGGREGATOR' },
  huggingface_ovhcloud: { slug: 'huggingface-ovhcloud', name: 'Hugging Face (OVHcloud)', kind: 'AGGREGATOR' },
  huggingface_publicai: { slug: 'huggingface-publicai', name: 'Hugging Face (Public AI)', kind: 'AGGREGATOR' },
  huggingface_sambanova: { slug: 'huggingface-sambanova', name: 'Hugging Face (SambaNova)', kind: 'AGGREGATOR' },
  huggingface_together: { slug: 'huggingface-together', name: 'Hugging Face (Together AI)', kind: 'AGGREGATOR' },
  minimax: { slug: 'minimax', name: 'MiniMax API', kind: 'API' },
  mistral: { slug: 'mistral', name: 'Mistral API', kind: 'API' },
  modal: { slug: 'modal', name: 'Modal', kind: 'CLOUD' },
  moonshotai: { slug: 'moonshot', name: 'Moonshot AI API', kind: 'API' },
  novita: { slug: 'novita', name: 'Novita AI', kind: 'API' },
  openai: { slug: 'openai', name: 'OpenAI API', kind: 'API' },
  openrouter: { slug: 'openrouter', name: 'OpenRouter', kind: 'AGGREGATOR' },
  ovhcloud: { slug: 'ovhcloud', name: 'OVHcloud AI Endpoints', kind: 'CLOUD' },
  perplexity: { slug: 'perplexity', name: 'Perplexity API', kind: 'API' },
  together: { slug: 'together', name: 'Together AI', kind: 'API' },
  voyageai: { slug: 'voyage-ai', name: 'Voyage AI', kind: 'API' },
  'x-ai': { slug: 'xai', name: 'xAI API', kind: 'API' },
  zai: { slug: 'z-ai', name: 'Z.ai API', kind: 'API' },
  zhipuai: { slug: 'zhipuai', name: 'Zhipu AI Open Platform', kind: 'API' },
};

/** The other service behind `google`: what is sold under these names is sold on Vertex AI only. */
export const vertexProvider: ProviderEntry = { slug: 'google-vertex-ai', name: 'Google Vertex AI', kind: 'CLOUD' };
export const vertexOnly = /^claude-|-maas$/;

/** A price key, and the meter and unit that it means. */
export interface KeyMeaning {
  meter: Line['meter'];
  unit: Line['unit'];
  /** Seconds. */
  cacheTtl?: number;
  /** Left out when the other key stands beside it: both then state the same charge. */
  unlessBeside?: string;
}

const tokens = (meter: Line['meter'], cacheTtl?: number): KeyMeaning => ({ meter, unit: 'MILLION_TOKENS', cacheTtl });

/** Every price key that genai-prices 0.1.8 uses. A key that does not stand here is reported, never dropped in silence. */
export const priceKeys: Readonly<Record<string, KeyMeaning>> = {
  input_mtok: tokens('INPUT'),
  output_mtok: tokens('OUTPUT'),
  cache_read_mtok: tokens('CACHE_READ'),
  cache_write_mtok: tokens('CACHE_WRITE'),
  cache_write_5m_mtok: tokens('CACHE_WRITE', 300),
  cache_write_1h_mtok: tokens('CACHE_WRITE', 3600),
  output_reasoning_mtok: tokens('REASONING'),
  input_audio_mtok: tokens('INPUT_AUDIO'),
  output_audio_mtok: tokens('OUTPUT_AUDIO'),
  cache_audio_read_mtok: tokens('CACHE_READ_AUDIO'),
  input_image_mtok: tokens('INPUT_IMAGE'),
  output_image_mtok: tokens('OUTPUT_IMAGE'),
  input_video_mtok: tokens('INPUT_VIDEO'),
  output_video_mtok: tokens('OUTPUT_VIDEO'),
  // Cached images and citations have no meter of their own.
  cache_image_read_mtok: tokens('OTHER'),
  output_citation_mtok: tokens('OTHER'),
  input_audio_hours: { meter: 'INPUT_AUDIO', unit: 'HOUR' },
  // Audio in any direction: a conversation is billed by its length.
  audio_hours: { meter: 'OTHER', unit: 'HOUR', unlessBeside: 'input_audio_hours' },
  input_document_kpages: { meter: 'PAGE', unit: 'THOUSAND_PAGES' },
  input_annotated_document_kpages: { meter: 'OTHER', unit: 'THOUSAND_PAGES' },
  web_searches_kcount: { meter: 'WEB_SEARCH', unit: 'THOUSAND_REQUESTS' },
  storage_searches_kcount: { meter: 'OTHER', unit: 'THOUSAND_REQUESTS' },
  requests_kcount: { meter: 'REQUEST', unit: 'THOUSAND_REQUESTS' },
  input_text_messages_kcount: { meter: 'REQUEST', unit: 'THOUSAND_REQUESTS' },
};

/** Providers that bill in another currency: genai-prices converts at a rate of its own, so that the USD amount varies. */
export const convertedFrom: Readonly<Record<string, string>> = { zhipuai: 'CNY' };

/** Entries that the package does not mark, and why their prices are not the provider's of today. */
const strangePrices: Readonly<Record<string, string>> = {
  'deepseek/deepseek-chat': 'prices of before September 2025, when the name moved on to a newer model',
  'deepseek/deepseek-reasoner': 'prices of before September 2025, when the name moved on to a newer model',
  'deepseek/deepseek-v3.1-terminus': "OpenRouter's name and price, not DeepSeek's",
  'deepseek/deepseek-v3.2': "OpenRouter's name and price, not DeepSeek's",
  'deepseek/deepseek-v3.2-exp': "OpenRouter's name and price, not DeepSeek's",
  'moonshotai/kimi-k2': "OpenRouter's name and price, not Moonshot AI's",
};

/**
 * Why an entry's prices are not its provider's: the package fills gaps with what OpenRouter asks for the same model, and
 * says so in a comment. Null where nothing tells against them.
 */
export function notItsPrice(entry: string, comment: unknown): string | null {
  const filled =
    typeof comment === 'string' && /^[^.]*\b(?:imported from|seen on|trusting) open ?router\b/i.test(comment);
  if (filled && !entry.startsWith('openrouter/')) return "a price of OpenRouter's under another provider's name";
  return Object.hasOwn(strangePrices, entry) ? (strangePrices[entry] as string) : null;
}
