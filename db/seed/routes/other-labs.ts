import type { SeedRoute } from '../../../src/importers/claims.ts';

/**
 * Routes of models of the other labs; amounts in USD per million tokens. Where only the day of a change is known, the
 * price before it stands on the day before: the last on which it is known to have held.
 */
export const otherLabsRoutes: SeedRoute[] = [
  {
    provider: 'deepseek',
    wireId: 'deepseek-v4-pro',
    model: 'deepseek-v4-pro',
    accessType: 'SERVERLESS',
    contextWindow: 1000000,
    maxOutputTokens: 384000,
    source: 'deepseek',
    cards: [
      {
        validFrom: '2026-04-24',
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '1.74' },
          { meter: 'OUTPUT', amount: '3.48' },
        ],
      },
      {
        validFrom: '2026-05-24',
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '0.435' },
          { meter: 'OUTPUT', amount: '0.87' },
          { meter: 'CACHE_READ', amount: '0.003625' },
        ],
      },
    ],
  },
  {
    provider: 'fireworks',
    wireId: 'accounts/fireworks/models/deepseek-v4-pro',
    model: 'deepseek-v4-pro',
    accessType: 'SERVERLESS',
    source: 'models-dev',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '1.74' },
          { meter: 'OUTPUT', amount: '3.48' },
        ],
      },
    ],
  },
  {
    provider: 'microsoft-foundry',
    wireId: 'deepseek-v4-pro',
    model: 'deepseek-v4-pro',
    accessType: 'SERVERLESS',
    source: 'models-dev',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '1.74' },
          { meter: 'OUTPUT', amount: '3.48' },
        ],
      },
    ],
  },
  {
    provider: 'novita',
    wireId: 'deepseek/deepseek-v4-pro',
    model: 'deepseek-v4-pro',
    accessType: 'SERVERLESS',
    source: 'models-dev',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '1.69' },
          { meter: 'OUTPUT', amount: '3.38' },
        ],
      },
    ],
  },
  {
    provider: 'deepinfra',
    wireId: 'deepseek-ai/DeepSeek-V4-Pro',
    model: 'deepseek-v4-pro',
    accessType: 'SERVERLESS',
    maxOutputTokens: 16384,
    source: 'models-dev',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '1.3' },
          { meter: 'OUTPUT', amount: '2.6' },
        ],
      },
    ],
  },
  {
    provider: 'deepseek',
    wireId: 'deepseek-v4-flash',
    model: 'deepseek-v4-flash',
    accessType: 'SERVERLESS',
    contextWindow: 1000000,
    maxOutputTokens: 384000,
    source: 'deepseek',
    cards: [
      {
        validFrom: '2026-04-24',
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '0.14' },
          { meter: 'OUTPUT', amount: '0.28' },
          { meter: 'CACHE_READ', amount: '0.0028' },
        ],
      },
    ],
  },
  {
    provider: 'deepinfra',
    wireId: 'deepseek-ai/DeepSeek-V4-Flash',
    model: 'deepseek-v4-flash',
    accessType: 'SERVERLESS',
    source: 'models-dev',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '0.1' },
          { meter: 'OUTPUT', amount: '0.2' },
        ],
      },
    ],
  },
  {
    provider: 'openrouter',
    wireId: 'deepseek/deepseek-v4-flash',
    model: 'deepseek-v4-flash',
    accessType: 'SERVERLESS',
    source: 'models-dev',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '0.098' },
          { meter: 'OUTPUT', amount: '0.196' },
        ],
      },
    ],
  },
  {
    provider: 'microsoft-foundry',
    wireId: 'deepseek-v4-flash',
    model: 'deepseek-v4-flash',
    accessType: 'SERVERLESS',
    source: 'models-dev',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '0.19' },
          { meter: 'OUTPUT', amount: '0.51' },
        ],
      },
    ],
  },
  {
    provider: 'deepseek',
    wireId: 'deepseek-chat',
    model: 'deepseek-chat',
    accessType: 'SERVERLESS',
    source: 'deepseek',
    cards: [
      {
        validFrom: '2025-02-07',
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '0.14' },
          { meter: 'OUTPUT', amount: '0.28' },
        ],
      },
      {
        validFrom: '2025-02-08',
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '0.27' },
          { meter: 'OUTPUT', amount: '1.1' },
          { meter: 'INPUT', amount: '0.135', hours: { from: '16:30', until: '00:30' } },
          { meter: 'OUTPUT', amount: '0.55', hours: { from: '16:30', until: '00:30' } },
        ],
      },
      {
        terms: 'METERED',
        source: 'models-dev',
        lines: [
          { meter: 'INPUT', amount: '0.14' },
          { meter: 'OUTPUT', amount: '0.28' },
          { meter: 'CACHE_READ', amount: '0.0028' },
        ],
      },
    ],
  },
  {
    provider: 'moonshot',
    wireId: 'kimi-k2.6',
    model: 'kimi-k2.6',
    accessType: 'SERVERLESS',
    contextWindow: 262144,
    maxOutputTokens: 262144,
    source: 'moonshot',
    cards: [
      {
        validFrom: '2026-04-21',
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '0.95' },
          { meter: 'OUTPUT', amount: '4' },
          { meter: 'CACHE_READ', amount: '0.16' },
        ],
      },
    ],
  },
  {
    provider: 'openrouter',
    wireId: 'moonshotai/kimi-k2.6',
    model: 'kimi-k2.6',
    accessType: 'SERVERLESS',
    source: 'models-dev',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '0.55' },
          { meter: 'OUTPUT', amount: '3.2' },
        ],
      },
    ],
  },
  {
    provider: 'microsoft-foundry',
    wireId: 'kimi-k2.6',
    model: 'kimi-k2.6',
    accessType: 'SERVERLESS',
    source: 'models-dev',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '0.95' },
          { meter: 'OUTPUT', amount: '4' },
        ],
      },
    ],
  },
  {
    provider: 'z-ai',
    wireId: 'glm-5.2',
    model: 'glm-5.2',
    accessType: 'SERVERLESS',
    contextWindow: 1000000,
    maxOutputTokens: 131072,
    source: 'z-ai',
    cards: [
      {
        validFrom: '2026-06-13',
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '1.4' },
          { meter: 'OUTPUT', amount: '4.4' },
          { meter: 'CACHE_READ', amount: '0.26' },
        ],
      },
    ],
  },
  {
    provider: 'deepinfra',
    wireId: 'zai-org/GLM-5.2',
    model: 'glm-5.2',
    accessType: 'SERVERLESS',
    source: 'models-dev',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '0.95' },
          { meter: 'OUTPUT', amount: '3' },
        ],
      },
    ],
  },
  {
    provider: 'vercel-ai-gateway',
    wireId: 'zai/glm-5.2',
    model: 'glm-5.2',
    accessType: 'SERVERLESS',
    source: 'models-dev',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '1.5' },
          { meter: 'OUTPUT', amount: '4.5' },
        ],
      },
    ],
  },
  {
    provider: 'together',
    wireId: 'zai-org/GLM-5.2',
    model: 'glm-5.2',
    accessType: 'SERVERLESS',
    contextWindow: 262144,
    source: 'models-dev',
  },
  {
    provider: 'xai',
    wireId: 'grok-4.3',
    model: 'grok-4.3',
    accessType: 'SERVERLESS',
    contextWindow: 1000000,
    maxOutputTokens: 30000,
    source: 'xai',
    cards: [
      {
        validFrom: '2026-04-17',
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '1.25' },
          { meter: 'OUTPUT', amount: '2.5' },
          { meter: 'CACHE_READ', amount: '0.2' },
          { meter: 'INPUT', amount: '2.5', minInputTokens: 200000 },
          { meter: 'OUTPUT', amount: '5', minInputTokens: 200000 },
        ],
      },
    ],
  },
  {
    provider: 'amazon-bedrock',
    wireId: 'xai.grok-4.3',
    model: 'grok-4.3',
    accessType: 'SERVERLESS',
    source: 'models-dev',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '1.25' },
          { meter: 'OUTPUT', amount: '2.5' },
        ],
      },
    ],
  },
  {
    provider: 'mistral',
    wireId: 'mistral-large-2512',
    model: 'mistral-large-2512',
    accessType: 'SERVERLESS',
    contextWindow: 262144,
    maxOutputTokens: 262144,
    source: 'mistral',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '0.5' },
          { meter: 'OUTPUT', amount: '1.5' },
        ],
      },
    ],
  },
  {
    provider: 'openrouter',
    wireId: 'mistralai/mistral-large-2512',
    model: 'mistral-large-2512',
    accessType: 'SERVERLESS',
    source: 'models-dev',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '0.5' },
          { meter: 'OUTPUT', amount: '1.5' },
        ],
      },
    ],
  },
  {
    provider: 'microsoft-foundry',
    wireId: 'llama-3.3-70b-instruct',
    model: 'llama-3.3-70b-instruct',
    accessType: 'SERVERLESS',
    source: 'models-dev',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '0.71' },
          { meter: 'OUTPUT', amount: '0.71' },
        ],
      },
    ],
  },
  {
    provider: 'openrouter',
    wireId: 'meta-llama/llama-3.3-70b-instruct',
    model: 'llama-3.3-70b-instruct',
    accessType: 'SERVERLESS',
    source: 'models-dev',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '0.1' },
          { meter: 'OUTPUT', amount: '0.32' },
        ],
      },
    ],
  },
  {
    provider: 'helicone',
    wireId: 'llama-3.3-70b-instruct',
    model: 'llama-3.3-70b-instruct',
    accessType: 'SERVERLESS',
    source: 'models-dev',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '0.13' },
          { meter: 'OUTPUT', amount: '0.39' },
        ],
      },
    ],
  },
];
