import type { ClaimsInput } from '../../claims.ts';
import type { BenchmarkFacts } from '../benchmark-names.ts';
import { type ProviderEntry, providerTable, vertexProvider } from '../genai-prices/genai-prices-tables.ts';

type License = ClaimsInput<'license'>;

const conditional = (slug: string, name: string, url: string, conditions: string): License => ({
  slug,
  name,
  url,
  commercialUse: 'CONDITIONAL',
  conditions,
});
const gemma = conditional(
  'gemma',
  'Gemma Terms of Use',
  'https://ai.google.dev/gemma/terms',
  'Commercial use is allowed under a list of prohibited uses.',
);
const llama = (version: string): License =>
  conditional(
    `llama-${version}-community`,
    `Llama ${version} Community License`,
    `https://www.llama.com/llama${version.replace('.', '_')}/license/`,
    'Commercial use is allowed; above 700 million monthly users a licence of its own is needed.',
  );
const mit: License = {
  slug: 'mit',
  name: 'MIT License',
  spdxId: 'MIT',
  url: 'https://opensource.org/license/mit',
  commercialUse: 'ALLOWED',
};
const qwen = conditional(
  'qwen',
  'Qwen License',
  'https://huggingface.co/Qwen/Qwen2.5-72B-Instruct/blob/main/LICENSE',
  'Commercial use is allowed; above 100 million monthly users a licence of its own is needed.',
);
const mistralResearch: License = {
  slug: 'mistral-research',
  name: 'Mistral Research License',
  url: 'https://mistral.ai/licenses/MRL-0.1.md',
  commercialUse: 'NOT_ALLOWED',
};

/**
 * The licences that LLM-Stats names, by its ids. What they allow is read from their texts: the source's own flags call
 * MIT both allowed and not. An entry that only says "unknown" names none.
 */
export const licenseTable: Readonly<Record<string, License | null>> = {
  apache_2_0: {
    slug: 'apache-2.0',
    name: 'Apache License 2.0',
    spdxId: 'Apache-2.0',
    url: 'https://www.apache.org/licenses/LICENSE-2.0',
    commercialUse: 'ALLOWED',
  },
  cc_by_nc: { slug: 'cc-by-nc', name: 'CC BY-NC', commercialUse: 'NOT_ALLOWED' },
  creative_commons_attribution_4_0_license: {
    slug: 'cc-by-4.0',
    name: 'Creative Commons Attribution 4.0',
    spdxId: 'CC-BY-4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
    commercialUse: 'ALLOWED',
  },
  deepseek: conditional(
    'deepseek',
    'DeepSeek Model License',
    'https://github.com/deepseek-ai/DeepSeek-LLM/blob/main/LICENSE-MODEL',
    'Commercial use is allowed under a list of prohibited uses.',
  ),
  gemma,
  health_ai_developer_foundations_terms_of_use: conditional(
    'health-ai-developer-foundations',
    'Health AI Developer Foundations terms of use',
    'https://developers.google.com/health-ai-developer-foundations/terms',
    'Commercial use is allowed under a list of prohibited uses; clinical use needs an authorisation.',
  ),
  jamba_open_model_license: conditional(
    'jamba-open-model',
    'Jamba Open Model License',
    'https://www.ai21.com/jamba-open-model-license/',
    'Commercial use is allowed below a yearly revenue of 50 million USD.',
  ),
  llama3_2: llama('3.2'),
  llama_3_1_community_license: llama('3.1'),
  llama_3_2_community_license: llama('3.2'),
  llama_3_3_community_license_agreement: llama('3.3'),
  llama_4_community_license_agreement: {
    ...llama('4'),
    url: 'https://www.llama.com/llama4/license/',
  },
  mistral_research_license: mistralResearch,
  'mistral_research_license_(mrl)_for_research;_mistral_commercial_license_for_commercial_use': mistralResearch,
  mit,
  'mit_+_model_license_(commercial_use_allowed)': {
    slug: 'mit-and-deepseek',
    name: 'MIT (code) and DeepSeek Model License (weights)',
    commercialUse: 'CONDITIONAL',
    conditions: 'Commercial use is allowed; the licence of the weights has a list of prohibited uses.',
  },
  mit_license: mit,
  mnpl_0_1: {
    slug: 'mnpl-0.1',
    name: 'Mistral AI Non-Production License 0.1',
    url: 'https://mistral.ai/licenses/MNPL-0.1.md',
    commercialUse: 'NOT_ALLOWED',
  },
  modified_mit_license: conditional(
    'modified-mit',
    'Modified MIT License',
    'https://huggingface.co/moonshotai/Kimi-K2-Instruct/blob/main/LICENSE',
    'As MIT; very large services have to show the name of the model.',
  ),
  nvidia_open_model_license_agreement: {
    slug: 'nvidia-open-model',
    name: 'NVIDIA Open Model License Agreement',
    url: 'https://www.nvidia.com/en-us/agreements/enterprise-software/nvidia-open-model-license/',
    commercialUse: 'ALLOWED',
  },
  proprietary: {
    slug: 'proprietary',
    name: 'Proprietary',
    commercialUse: 'CONDITIONAL',
    conditions: "Use, commercial use included, follows the vendor's terms of service.",
  },
  qwen,
  tongyi_qianwen: qwen,
  unknown: null,
};

/** The providers that LLM-Stats names, by its ids; its `google` is Vertex AI for models that are not Google's. */
export const llmStatsProviders: Readonly<Record<string, ProviderEntry>> = {
  ...Object.fromEntries(
    [
      'anthropic',
      'azure',
      'cerebras',
      'cohere',
      'deepseek',
      'fireworks',
      'google',
      'groq',
      'mistral',
      'novita',
      'openai',
    ]
      .concat('together')
      .map((id) => [id, providerTable[id] as ProviderEntry]),
  ),
  bedrock: providerTable.aws as ProviderEntry,
  deepinfra: { slug: 'deepinfra', name: 'DeepInfra', kind: 'API' },
  hyperbolic: { slug: 'hyperbolic', name: 'Hyperbolic', kind: 'API' },
  lambda: { slug: 'lambda', name: 'Lambda', kind: 'CLOUD' },
  replicate: { slug: 'replicate', name: 'Replicate', kind: 'API' },
  sambanova: { slug: 'sambanova', name: 'SambaNova', kind: 'API' },
  xai: providerTable['x-ai'] as ProviderEntry,
  zeroeval: { slug: 'zeroeval', name: 'ZeroEval', kind: 'AGGREGATOR' },
};

/** Where a model at Google is served: Google's own at AI Studio, others' on Vertex AI. */
export function googleProvider(organization: string): ProviderEntry {
  return organization === 'google' ? (providerTable.google as ProviderEntry) : vertexProvider;
}

/** The categories of LLM-Stats in the order in which they decide: what a test is of, before what it needs. */
export const categories: readonly [string, BenchmarkFacts['category']][] = [
  ['audio', 'AUDIO'],
  ['speech-to-text', 'AUDIO'],
  ['long_context', 'LONG_CONTEXT'],
  ['video', 'VISION'],
  ['vision', 'VISION'],
  ['image-to-text', 'VISION'],
  ['multimodal', 'VISION'],
  ['safety', 'SAFETY'],
  ['code', 'CODING'],
  ['frontend_development', 'CODING'],
  ['math', 'MATH'],
  ['healthcare', 'KNOWLEDGE'],
  ['legal', 'KNOWLEDGE'],
  ['finance', 'KNOWLEDGE'],
  ['chemistry', 'KNOWLEDGE'],
  ['reasoning', 'REASONING'],
];
