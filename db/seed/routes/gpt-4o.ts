import type { SeedRoute } from '../../../src/importers/claims.ts';

/** Routes of the GPT-4o family; amounts in USD per million tokens. */
export const gpt4oRoutes: SeedRoute[] = [
  // OpenAI's own API. A launch price stands as a card of its own where it is still the price.
  {
    provider: 'openai',
    wireId: 'gpt-4o-mini',
    model: 'gpt-4o-mini',
    accessType: 'SERVERLESS',
    contextWindow: 128000,
    maxOutputTokens: 16384,
    cards: [
      {
        validFrom: '2024-07-18',
        terms: 'METERED',
        source: 'openai',
        lines: [
          { meter: 'INPUT', amount: '0.15' },
          { meter: 'OUTPUT', amount: '0.6' },
        ],
      },
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '0.15' },
          { meter: 'OUTPUT', amount: '0.6' },
          { meter: 'CACHE_READ', amount: '0.075' },
          { meter: 'INPUT', mode: 'BATCH', amount: '0.075' },
          { meter: 'OUTPUT', mode: 'BATCH', amount: '0.3' },
          { meter: 'INPUT', mode: 'PRIORITY', amount: '0.25' },
          { meter: 'OUTPUT', mode: 'PRIORITY', amount: '1' },
          { meter: 'CACHE_READ', mode: 'PRIORITY', amount: '0.125' },
          { meter: 'INPUT', mode: 'FINE_TUNED', amount: '0.3' },
          { meter: 'OUTPUT', mode: 'FINE_TUNED', amount: '1.2' },
          { meter: 'CACHE_READ', mode: 'FINE_TUNED', amount: '0.15' },
        ],
      },
    ],
    source: 'litellm',
  },
  {
    provider: 'openai',
    wireId: 'gpt-4o',
    model: 'gpt-4o',
    accessType: 'SERVERLESS',
    contextWindow: 128000,
    maxOutputTokens: 16384,
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '2.5' },
          { meter: 'OUTPUT', amount: '10' },
          { meter: 'CACHE_READ', amount: '1.25' },
          { meter: 'INPUT', mode: 'BATCH', amount: '1.25' },
          { meter: 'OUTPUT', mode: 'BATCH', amount: '5' },
          { meter: 'INPUT', mode: 'PRIORITY', amount: '4.25' },
          { meter: 'OUTPUT', mode: 'PRIORITY', amount: '17' },
          { meter: 'CACHE_READ', mode: 'PRIORITY', amount: '2.125' },
        ],
      },
    ],
    source: 'litellm',
  },
  {
    provider: 'openai',
    wireId: 'gpt-4o-2024-05-13',
    model: 'gpt-4o-2024-05-13',
    accessType: 'SERVERLESS',
    contextWindow: 128000,
    maxOutputTokens: 4096,
    cards: [
      {
        validFrom: '2024-05-13',
        terms: 'METERED',
        source: 'openai',
        lines: [
          { meter: 'INPUT', amount: '5' },
          { meter: 'OUTPUT', amount: '15' },
        ],
      },
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '5' },
          { meter: 'OUTPUT', amount: '15' },
          { meter: 'INPUT', mode: 'BATCH', amount: '2.5' },
          { meter: 'OUTPUT', mode: 'BATCH', amount: '7.5' },
          { meter: 'INPUT', mode: 'PRIORITY', amount: '8.75' },
          { meter: 'OUTPUT', mode: 'PRIORITY', amount: '26.25' },
        ],
      },
    ],
    source: 'litellm',
  },
  {
    provider: 'openai',
    wireId: 'gpt-4o-2024-08-06',
    model: 'gpt-4o-2024-08-06',
    accessType: 'SERVERLESS',
    contextWindow: 128000,
    maxOutputTokens: 16384,
    cards: [
      {
        validFrom: '2024-08-06',
        terms: 'METERED',
        source: 'openai',
        lines: [
          { meter: 'INPUT', amount: '2.5' },
          { meter: 'OUTPUT', amount: '10' },
        ],
      },
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '2.5' },
          { meter: 'OUTPUT', amount: '10' },
          { meter: 'CACHE_READ', amount: '1.25' },
          { meter: 'INPUT', mode: 'BATCH', amount: '1.25' },
          { meter: 'OUTPUT', mode: 'BATCH', amount: '5' },
          { meter: 'INPUT', mode: 'FINE_TUNED', amount: '3.75' },
          { meter: 'OUTPUT', mode: 'FINE_TUNED', amount: '15' },
          { meter: 'CACHE_READ', mode: 'FINE_TUNED', amount: '1.875' },
        ],
      },
    ],
    source: 'litellm',
  },
  {
    provider: 'openai',
    wireId: 'gpt-4o-2024-11-20',
    model: 'gpt-4o-2024-11-20',
    accessType: 'SERVERLESS',
    contextWindow: 128000,
    maxOutputTokens: 16384,
    cards: [
      {
        validFrom: '2024-11-20',
        terms: 'METERED',
        source: 'openai',
        lines: [
          { meter: 'INPUT', amount: '2.5' },
          { meter: 'OUTPUT', amount: '10' },
        ],
      },
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '2.5' },
          { meter: 'OUTPUT', amount: '10' },
          { meter: 'CACHE_READ', amount: '1.25' },
          { meter: 'INPUT', mode: 'BATCH', amount: '1.25' },
          { meter: 'OUTPUT', mode: 'BATCH', amount: '5' },
          { meter: 'INPUT', mode: 'FINE_TUNED', amount: '3.75' },
          { meter: 'OUTPUT', mode: 'FINE_TUNED', amount: '15' },
        ],
      },
    ],
    source: 'litellm',
  },
  {
    provider: 'openai',
    wireId: 'chatgpt-4o-latest',
    model: 'chatgpt-4o-latest',
    accessType: 'SERVERLESS',
    contextWindow: 128000,
    maxOutputTokens: 4096,
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '5' },
          { meter: 'OUTPUT', amount: '15' },
        ],
      },
    ],
    source: 'litellm',
  },
  {
    provider: 'openai',
    wireId: 'gpt-4o-audio-preview',
    model: 'gpt-4o-audio-preview',
    accessType: 'SERVERLESS',
    contextWindow: 128000,
    maxOutputTokens: 16384,
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '2.5' },
          { meter: 'OUTPUT', amount: '10' },
          { meter: 'INPUT_AUDIO', amount: '40' },
          { meter: 'OUTPUT_AUDIO', amount: '80' },
        ],
      },
    ],
    source: 'litellm',
  },
  {
    provider: 'openai',
    wireId: 'gpt-4o-mini-audio-preview',
    model: 'gpt-4o-mini-audio-preview',
    accessType: 'SERVERLESS',
    contextWindow: 128000,
    maxOutputTokens: 16384,
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '0.15' },
          { meter: 'OUTPUT', amount: '0.6' },
          { meter: 'INPUT_AUDIO', amount: '10' },
          { meter: 'OUTPUT_AUDIO', amount: '20' },
        ],
      },
    ],
    source: 'litellm',
  },
  {
    provider: 'openai',
    wireId: 'gpt-4o-realtime-preview',
    model: 'gpt-4o-realtime-preview',
    accessType: 'SERVERLESS',
    contextWindow: 128000,
    maxOutputTokens: 4096,
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '5' },
          { meter: 'OUTPUT', amount: '20' },
          { meter: 'CACHE_READ', amount: '2.5' },
          { meter: 'INPUT_AUDIO', amount: '40' },
          { meter: 'OUTPUT_AUDIO', amount: '80' },
        ],
      },
    ],
    source: 'litellm',
  },
  {
    provider: 'openai',
    wireId: 'gpt-4o-mini-realtime-preview',
    model: 'gpt-4o-mini-realtime-preview',
    accessType: 'SERVERLESS',
    contextWindow: 128000,
    maxOutputTokens: 4096,
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '0.6' },
          { meter: 'OUTPUT', amount: '2.4' },
          { meter: 'CACHE_READ', amount: '0.3' },
          { meter: 'INPUT_AUDIO', amount: '10' },
          { meter: 'OUTPUT_AUDIO', amount: '20' },
        ],
      },
    ],
    source: 'litellm',
  },
  {
    provider: 'openai',
    wireId: 'gpt-4o-search-preview',
    model: 'gpt-4o-search-preview',
    accessType: 'SERVERLESS',
    contextWindow: 128000,
    maxOutputTokens: 16384,
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '2.5' },
          { meter: 'OUTPUT', amount: '10' },
          { meter: 'CACHE_READ', amount: '1.25' },
          { meter: 'INPUT', mode: 'BATCH', amount: '1.25' },
          { meter: 'OUTPUT', mode: 'BATCH', amount: '5' },
        ],
      },
    ],
    source: 'litellm',
  },
  {
    provider: 'openai',
    wireId: 'gpt-4o-mini-search-preview',
    model: 'gpt-4o-mini-search-preview',
    accessType: 'SERVERLESS',
    contextWindow: 128000,
    maxOutputTokens: 16384,
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '0.15' },
          { meter: 'OUTPUT', amount: '0.6' },
          { meter: 'CACHE_READ', amount: '0.075' },
          { meter: 'INPUT', mode: 'BATCH', amount: '0.075' },
          { meter: 'OUTPUT', mode: 'BATCH', amount: '0.3' },
        ],
      },
    ],
    source: 'litellm',
  },
  {
    provider: 'openai',
    wireId: 'gpt-4o-transcribe',
    model: 'gpt-4o-transcribe',
    accessType: 'SERVERLESS',
    contextWindow: 16000,
    maxOutputTokens: 2000,
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '2.5' },
          { meter: 'OUTPUT', amount: '10' },
          { meter: 'INPUT_AUDIO', amount: '2.5' },
        ],
      },
    ],
    source: 'litellm',
  },
  {
    provider: 'openai',
    wireId: 'gpt-4o-mini-transcribe',
    model: 'gpt-4o-mini-transcribe',
    accessType: 'SERVERLESS',
    contextWindow: 16000,
    maxOutputTokens: 2000,
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '1.25' },
          { meter: 'OUTPUT', amount: '5' },
          { meter: 'INPUT_AUDIO', amount: '1.25' },
        ],
      },
    ],
    source: 'litellm',
  },
  {
    provider: 'openai',
    wireId: 'gpt-4o-mini-transcribe-2025-03-20',
    model: 'gpt-4o-mini-transcribe-2025-03-20',
    accessType: 'SERVERLESS',
    contextWindow: 16000,
    maxOutputTokens: 2000,
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '1.25' },
          { meter: 'OUTPUT', amount: '5' },
          { meter: 'INPUT_AUDIO', amount: '1.25' },
        ],
      },
    ],
    source: 'litellm',
  },
  {
    provider: 'openai',
    wireId: 'gpt-4o-mini-tts',
    model: 'gpt-4o-mini-tts',
    accessType: 'SERVERLESS',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '2.5' },
          { meter: 'OUTPUT', amount: '10' },
          { meter: 'OUTPUT_AUDIO', amount: '12' },
        ],
      },
    ],
    source: 'litellm',
  },

  // Last days of OpenAI's routes.
  {
    provider: 'openai',
    wireId: 'gpt-4o-2024-05-13',
    model: 'gpt-4o-2024-05-13',
    accessType: 'SERVERLESS',
    status: 'DEPRECATED',
    retiresOn: '2026-10-23',
    source: 'model-deprecations',
  },
  {
    provider: 'openai',
    wireId: 'chatgpt-4o-latest',
    model: 'chatgpt-4o-latest',
    accessType: 'SERVERLESS',
    status: 'RETIRED',
    retiresOn: '2026-02-17',
    source: 'model-deprecations',
  },
  {
    provider: 'openai',
    wireId: 'gpt-4o-audio-preview',
    model: 'gpt-4o-audio-preview',
    accessType: 'SERVERLESS',
    status: 'RETIRED',
    retiresOn: '2026-05-07',
    source: 'model-deprecations',
  },
  {
    provider: 'openai',
    wireId: 'gpt-4o-mini-audio-preview',
    model: 'gpt-4o-mini-audio-preview',
    accessType: 'SERVERLESS',
    status: 'RETIRED',
    retiresOn: '2026-05-07',
    source: 'model-deprecations',
  },
  {
    provider: 'openai',
    wireId: 'gpt-4o-realtime-preview',
    model: 'gpt-4o-realtime-preview',
    accessType: 'SERVERLESS',
    status: 'RETIRED',
    retiresOn: '2026-05-07',
    source: 'model-deprecations',
  },
  {
    provider: 'openai',
    wireId: 'gpt-4o-mini-realtime-preview',
    model: 'gpt-4o-mini-realtime-preview',
    accessType: 'SERVERLESS',
    status: 'RETIRED',
    retiresOn: '2026-05-07',
    source: 'model-deprecations',
  },
  {
    provider: 'openai',
    wireId: 'gpt-4o-search-preview',
    model: 'gpt-4o-search-preview',
    accessType: 'SERVERLESS',
    status: 'RETIRED',
    retiresOn: '2026-07-23',
    source: 'model-deprecations',
  },
  {
    provider: 'openai',
    wireId: 'gpt-4o-mini-search-preview',
    model: 'gpt-4o-mini-search-preview',
    accessType: 'SERVERLESS',
    status: 'RETIRED',
    retiresOn: '2026-07-23',
    source: 'model-deprecations',
  },
  {
    provider: 'openai',
    wireId: 'gpt-4o-mini-transcribe-2025-03-20',
    model: 'gpt-4o-mini-transcribe-2025-03-20',
    accessType: 'SERVERLESS',
    status: 'DEPRECATED',
    retiresOn: '2027-01-20',
    source: 'model-deprecations',
  },

  // Azure OpenAI by region. LLM Gateway also lists its Azure route of gpt-4o-mini as switched off on 2026-03-31.
  {
    provider: 'azure-openai',
    wireId: 'gpt-4o-mini',
    model: 'gpt-4o-mini',
    accessType: 'SERVERLESS',
    contextWindow: 128000,
    maxOutputTokens: 16384,
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '0.15' },
          { meter: 'OUTPUT', amount: '0.6' },
          { meter: 'CACHE_READ', amount: '0.075' },
        ],
      },
    ],
    source: 'models-dev',
  },
  {
    provider: 'azure-openai',
    wireId: 'gpt-4o-mini',
    region: 'eu',
    model: 'gpt-4o-mini',
    accessType: 'SERVERLESS',
    contextWindow: 128000,
    maxOutputTokens: 16384,
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '0.165' },
          { meter: 'OUTPUT', amount: '0.66' },
          { meter: 'CACHE_READ', amount: '0.083' },
        ],
      },
    ],
    source: 'litellm',
  },
  {
    provider: 'azure-openai',
    wireId: 'gpt-4o-mini',
    region: 'us',
    model: 'gpt-4o-mini',
    accessType: 'SERVERLESS',
    contextWindow: 128000,
    maxOutputTokens: 16384,
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '0.165' },
          { meter: 'OUTPUT', amount: '0.66' },
          { meter: 'CACHE_READ', amount: '0.083' },
        ],
      },
    ],
    source: 'litellm',
  },
  {
    provider: 'azure-openai',
    wireId: 'gpt-4o',
    model: 'gpt-4o',
    accessType: 'SERVERLESS',
    contextWindow: 128000,
    maxOutputTokens: 16384,
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '2.5' },
          { meter: 'OUTPUT', amount: '10' },
          { meter: 'CACHE_READ', amount: '1.25' },
        ],
      },
    ],
    source: 'models-dev',
  },
  {
    provider: 'azure-openai',
    wireId: 'gpt-4o',
    region: 'us',
    model: 'gpt-4o',
    accessType: 'SERVERLESS',
    contextWindow: 128000,
    maxOutputTokens: 16384,
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '2.75' },
          { meter: 'OUTPUT', amount: '11' },
        ],
      },
    ],
    source: 'litellm',
  },

  // Aggregators.
  {
    provider: 'openrouter',
    wireId: 'openai/gpt-4o-mini',
    model: 'gpt-4o-mini',
    accessType: 'SERVERLESS',
    contextWindow: 128000,
    maxOutputTokens: 16384,
    parameters: [
      'frequency_penalty',
      'logit_bias',
      'logprobs',
      'max_completion_tokens',
      'max_tokens',
      'prediction',
      'presence_penalty',
      'response_format',
      'seed',
      'stop',
      'structured_outputs',
      'temperature',
      'tool_choice',
      'tools',
      'top_logprobs',
      'top_p',
      'web_search_options',
    ],
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '0.15' },
          { meter: 'OUTPUT', amount: '0.6' },
          { meter: 'CACHE_READ', amount: '0.075' },
        ],
      },
    ],
    source: 'openrouter-api',
  },
  {
    provider: 'openrouter',
    wireId: 'openai/gpt-4o',
    model: 'gpt-4o',
    accessType: 'SERVERLESS',
    contextWindow: 128000,
    maxOutputTokens: 16384,
    parameters: [
      'frequency_penalty',
      'logit_bias',
      'logprobs',
      'max_completion_tokens',
      'max_tokens',
      'prediction',
      'presence_penalty',
      'response_format',
      'seed',
      'stop',
      'structured_outputs',
      'temperature',
      'tool_choice',
      'tools',
      'top_logprobs',
      'top_p',
      'web_search_options',
    ],
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '2.5' },
          { meter: 'OUTPUT', amount: '10' },
        ],
      },
    ],
    source: 'openrouter-api',
  },
  {
    provider: 'openrouter',
    wireId: 'openai/gpt-4o-2024-05-13',
    model: 'gpt-4o-2024-05-13',
    accessType: 'SERVERLESS',
    contextWindow: 128000,
    maxOutputTokens: 4096,
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '5' },
          { meter: 'OUTPUT', amount: '15' },
        ],
      },
    ],
    source: 'openrouter-api',
  },
  {
    provider: 'openrouter',
    wireId: 'openai/gpt-4o-2024-08-06',
    model: 'gpt-4o-2024-08-06',
    accessType: 'SERVERLESS',
    contextWindow: 128000,
    maxOutputTokens: 16384,
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '2.5' },
          { meter: 'OUTPUT', amount: '10' },
          { meter: 'CACHE_READ', amount: '1.25' },
        ],
      },
    ],
    source: 'openrouter-api',
  },
  {
    provider: 'openrouter',
    wireId: 'openai/gpt-4o-2024-11-20',
    model: 'gpt-4o-2024-11-20',
    accessType: 'SERVERLESS',
    contextWindow: 128000,
    maxOutputTokens: 16384,
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '2.5' },
          { meter: 'OUTPUT', amount: '10' },
          { meter: 'CACHE_READ', amount: '1.25' },
        ],
      },
    ],
    source: 'openrouter-api',
  },
  {
    provider: 'vercel-ai-gateway',
    wireId: 'openai/gpt-4o-mini',
    model: 'gpt-4o-mini',
    accessType: 'SERVERLESS',
    contextWindow: 128000,
    maxOutputTokens: 16384,
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '0.15' },
          { meter: 'OUTPUT', amount: '0.6' },
          { meter: 'CACHE_READ', amount: '0.075' },
        ],
      },
    ],
    source: 'models-dev',
  },
  {
    provider: 'vercel-ai-gateway',
    wireId: 'openai/gpt-4o',
    model: 'gpt-4o',
    accessType: 'SERVERLESS',
    contextWindow: 128000,
    maxOutputTokens: 16384,
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '2.5' },
          { meter: 'OUTPUT', amount: '10' },
          { meter: 'CACHE_READ', amount: '1.25' },
        ],
      },
    ],
    source: 'models-dev',
  },
  {
    provider: 'vercel-ai-gateway',
    wireId: 'openai/gpt-4o-transcribe',
    model: 'gpt-4o-transcribe',
    accessType: 'SERVERLESS',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '2.5' },
          { meter: 'OUTPUT', amount: '10' },
        ],
      },
    ],
    source: 'models-dev',
  },
  {
    provider: 'vercel-ai-gateway',
    wireId: 'openai/gpt-4o-mini-transcribe',
    model: 'gpt-4o-mini-transcribe',
    accessType: 'SERVERLESS',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '1.25' },
          { meter: 'OUTPUT', amount: '5' },
        ],
      },
    ],
    source: 'models-dev',
  },
  {
    provider: 'helicone',
    wireId: 'gpt-4o-mini',
    model: 'gpt-4o-mini',
    accessType: 'SERVERLESS',
    contextWindow: 128000,
    maxOutputTokens: 16384,
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '0.15' },
          { meter: 'OUTPUT', amount: '0.6' },
          { meter: 'CACHE_READ', amount: '0.075' },
        ],
      },
    ],
    source: 'models-dev',
  },
  {
    provider: 'helicone',
    wireId: 'gpt-4o',
    model: 'gpt-4o',
    accessType: 'SERVERLESS',
    contextWindow: 128000,
    maxOutputTokens: 16384,
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '2.5' },
          { meter: 'OUTPUT', amount: '10' },
          { meter: 'CACHE_READ', amount: '1.25' },
        ],
      },
    ],
    source: 'models-dev',
  },
  {
    provider: 'helicone',
    wireId: 'chatgpt-4o-latest',
    model: 'chatgpt-4o-latest',
    accessType: 'SERVERLESS',
    contextWindow: 128000,
    maxOutputTokens: 16384,
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '5' },
          { meter: 'OUTPUT', amount: '20' },
          { meter: 'CACHE_READ', amount: '2.5' },
        ],
      },
    ],
    source: 'models-dev',
  },
  {
    provider: 'cloudflare-ai-gateway',
    wireId: 'openai/gpt-4o-mini',
    model: 'gpt-4o-mini',
    accessType: 'SERVERLESS',
    contextWindow: 128000,
    maxOutputTokens: 16384,
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '0.15' },
          { meter: 'OUTPUT', amount: '0.6' },
          { meter: 'CACHE_READ', amount: '0.08' },
        ],
      },
    ],
    source: 'models-dev',
  },
  {
    provider: 'cloudflare-ai-gateway',
    wireId: 'openai/gpt-4o',
    model: 'gpt-4o',
    accessType: 'SERVERLESS',
    contextWindow: 128000,
    maxOutputTokens: 16384,
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '2.5' },
          { meter: 'OUTPUT', amount: '10' },
          { meter: 'CACHE_READ', amount: '1.25' },
        ],
      },
    ],
    source: 'models-dev',
  },
  {
    provider: 'requesty',
    wireId: 'openai/gpt-4o-mini',
    model: 'gpt-4o-mini',
    accessType: 'SERVERLESS',
    contextWindow: 128000,
    maxOutputTokens: 16384,
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '0.15' },
          { meter: 'OUTPUT', amount: '0.6' },
          { meter: 'CACHE_READ', amount: '0.08' },
        ],
      },
    ],
    source: 'models-dev',
  },
];
