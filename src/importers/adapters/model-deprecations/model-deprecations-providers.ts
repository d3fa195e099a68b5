import type { ClaimsInput } from '../../claims.ts';

/**
 * Providers of modeldeprecations.dev that develop the models which they list, and the organization that each is. Their
 * names are vendor prefixes of wire ids as well. Bedrock is Amazon where it names a model without a vendor: such a name
 * is no id that Bedrock takes.
 */
export const developers: Readonly<Record<string, string>> = {
  alibaba: 'alibaba',
  amazon: 'amazon',
  anthropic: 'anthropic',
  bedrock: 'amazon',
  cohere: 'cohere',
  deepseek: 'deepseek',
  google: 'google',
  meta: 'meta',
  minimax: 'minimax',
  mistral: 'mistral',
  moonshot: 'moonshot',
  openai: 'openai',
  perplexity: 'perplexity',
  xai: 'xai',
  xiaomi: 'xiaomi',
  'z-ai': 'z-ai',
};

/** Providers that serve what others developed. */
const clouds: Readonly<Record<string, ClaimsInput<'provider'>>> = {
  azure: { slug: 'azure-openai', name: 'Azure OpenAI', kind: 'CLOUD' },
  bedrock: { slug: 'amazon-bedrock', name: 'Amazon Bedrock', kind: 'CLOUD' },
  groq: { slug: 'groq', name: 'Groq', kind: 'API' },
  vertex: { slug: 'google-vertex-ai', name: 'Google Vertex AI', kind: 'CLOUD' },
};

/** The cloud whose route a model of the list is; undefined where a developer speaks of its own model. */
export function cloudOf(provider: string, model: string): ClaimsInput<'provider'> | undefined {
  if (!Object.hasOwn(clouds, provider)) return undefined;
  return provider === 'bedrock' && !/^[a-z0-9]+\.[a-z]/.test(model) ? undefined : clouds[provider];
}

/**
 * The name of a model of the list with the vendor in front, as identity rules read it; undefined for a provider that no
 * table knows. A cloud's own ids carry the vendor, or, at Vertex, mean Google.
 */
export function nameAt(provider: string, model: string): string | undefined {
  if (provider === 'vertex') return `google/${model}`;
  if (cloudOf(provider, model)) return model;
  return Object.hasOwn(developers, provider) ? `${developers[provider]}/${model}` : undefined;
}
