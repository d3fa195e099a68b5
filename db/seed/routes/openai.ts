import type { SeedRoute } from '../../../src/importers/claims.ts';

/**
 * Routes of OpenAI models beyond the GPT-4o family; amounts in USD per million tokens. Where only the day of a change is
 * known, the price before it stands on the day before: the last on which it is known to have held.
 */
export const openaiRoutes: SeedRoute[] = [
  {
    provider: 'openai',
    wireId: 'gpt-4.1',
    model: 'gpt-4.1',
    accessType: 'SERVERLESS',
    contextWindow: 1047576,
    maxOutputTokens: 32768,
    source: 'openai',
    cards: [
      {
        validFrom: '2025-04-14',
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '2' },
          { meter: 'OUTPUT', amount: '8' },
          { meter: 'CACHE_READ', amount: '0.5' },
        ],
      },
    ],
  },
  {
    provider: 'azure-openai',
    wireId: 'gpt-4.1',
    model: 'gpt-4.1',
    accessType: 'SERVERLESS',
    source: 'models-dev',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '2' },
          { meter: 'OUTPUT', amount: '8' },
        ],
      },
    ],
  },
  {
    provider: 'openrouter',
    wireId: 'openai/gpt-4.1',
    model: 'gpt-4.1',
    accessType: 'SERVERLESS',
    source: 'models-dev',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '2' },
          { meter: 'OUTPUT', amount: '8' },
        ],
      },
    ],
  },
  {
    provider: 'vercel-ai-gateway',
    wireId: 'openai/gpt-4.1',
    model: 'gpt-4.1',
    accessType: 'SERVERLESS',
    source: 'models-dev',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '2' },
          { meter: 'OUTPUT', amount: '8' },
        ],
      },
    ],
  },
  {
    provider: 'github-copilot',
    wireId: 'gpt-4.1',
    model: 'gpt-4.1',
    accessType: 'SUBSCRIPTION',
    contextWindow: 128000,
    source: 'models-dev',
    cards: [{ validFrom: '2026-07-02', terms: 'INCLUDED_IN_PLAN', lines: [] }],
  },
  {
    provider: 'openai',
    wireId: 'o3',
    model: 'o3',
    accessType: 'SERVERLESS',
    contextWindow: 200000,
    maxOutputTokens: 100000,
    source: 'openai',
    cards: [
      {
        validFrom: '2025-04-16',
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '10' },
          { meter: 'OUTPUT', amount: '40' },
        ],
      },
      {
        validFrom: '2025-06-10',
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '2' },
          { meter: 'OUTPUT', amount: '8' },
        ],
      },
    ],
  },
  {
    provider: 'openai',
    wireId: 'gpt-5.4-mini',
    model: 'gpt-5.4-mini',
    accessType: 'SERVERLESS',
    contextWindow: 400000,
    maxOutputTokens: 128000,
    maxInputTokens: 272000,
    source: 'openai',
    cards: [
      {
        validFrom: '2026-03-17',
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '0.75' },
          { meter: 'OUTPUT', amount: '4.5' },
          { meter: 'CACHE_READ', amount: '0.075' },
        ],
      },
    ],
  },
  {
    provider: 'azure-openai',
    wireId: 'gpt-5.4-mini',
    model: 'gpt-5.4-mini',
    accessType: 'SERVERLESS',
    source: 'models-dev',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '0.75' },
          { meter: 'OUTPUT', amount: '4.5' },
          { meter: 'CACHE_READ', amount: '0.075' },
        ],
      },
    ],
  },
  {
    provider: 'openrouter',
    wireId: 'openai/gpt-5.4-mini',
    model: 'gpt-5.4-mini',
    accessType: 'SERVERLESS',
    source: 'models-dev',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '0.75' },
          { meter: 'OUTPUT', amount: '4.5' },
          { meter: 'CACHE_READ', amount: '0.075' },
        ],
      },
    ],
  },
  {
    provider: 'vercel-ai-gateway',
    wireId: 'openai/gpt-5.4-mini',
    model: 'gpt-5.4-mini',
    accessType: 'SERVERLESS',
    source: 'models-dev',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '0.75' },
          { meter: 'OUTPUT', amount: '4.5' },
          { meter: 'CACHE_READ', amount: '0.075' },
        ],
      },
    ],
  },
  {
    provider: 'openai',
    wireId: 'gpt-5.5',
    model: 'gpt-5.5',
    accessType: 'SERVERLESS',
    contextWindow: 1050000,
    maxOutputTokens: 128000,
    maxInputTokens: 922000,
    source: 'openai',
    cards: [
      {
        validFrom: '2026-04-23',
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '5' },
          { meter: 'OUTPUT', amount: '30' },
          { meter: 'CACHE_READ', amount: '0.5' },
          { meter: 'INPUT', amount: '10', minInputTokens: 272000 },
          { meter: 'OUTPUT', amount: '45', minInputTokens: 272000 },
        ],
      },
    ],
  },
  {
    provider: 'azure-openai',
    wireId: 'gpt-5.5',
    model: 'gpt-5.5',
    accessType: 'SERVERLESS',
    contextWindow: 1050000,
    source: 'models-dev',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '5' },
          { meter: 'OUTPUT', amount: '30' },
          { meter: 'CACHE_READ', amount: '0.5' },
          { meter: 'INPUT', amount: '10', minInputTokens: 272000 },
          { meter: 'OUTPUT', amount: '45', minInputTokens: 272000 },
        ],
      },
    ],
  },
  {
    provider: 'amazon-bedrock',
    wireId: 'openai.gpt-5.5',
    model: 'gpt-5.5',
    accessType: 'SERVERLESS',
    contextWindow: 272000,
    source: 'models-dev',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '5.5' },
          { meter: 'OUTPUT', amount: '33' },
        ],
      },
    ],
  },
  {
    provider: 'openrouter',
    wireId: 'openai/gpt-5.5',
    model: 'gpt-5.5',
    accessType: 'SERVERLESS',
    source: 'models-dev',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '5' },
          { meter: 'OUTPUT', amount: '30' },
        ],
      },
    ],
  },
  {
    provider: 'vercel-ai-gateway',
    wireId: 'openai/gpt-5.5',
    model: 'gpt-5.5',
    accessType: 'SERVERLESS',
    source: 'models-dev',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '5' },
          { meter: 'OUTPUT', amount: '30' },
        ],
      },
    ],
  },
  {
    provider: 'openai',
    wireId: 'gpt-5.6-luna',
    model: 'gpt-5.6-luna',
    accessType: 'SERVERLESS',
    source: 'llm-prices',
    cards: [
      {
        validFrom: '2026-07-29',
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '1' },
          { meter: 'OUTPUT', amount: '6' },
        ],
      },
      {
        validFrom: '2026-07-30',
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '0.2' },
          { meter: 'OUTPUT', amount: '1.2' },
        ],
      },
    ],
  },
  {
    provider: 'openai',
    wireId: 'gpt-5.6-terra',
    model: 'gpt-5.6-terra',
    accessType: 'SERVERLESS',
    source: 'llm-prices',
    cards: [
      {
        validFrom: '2026-07-29',
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '2.5' },
          { meter: 'OUTPUT', amount: '15' },
        ],
      },
      {
        validFrom: '2026-07-30',
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '2' },
          { meter: 'OUTPUT', amount: '12' },
        ],
      },
    ],
  },
  {
    provider: 'deepinfra',
    wireId: 'openai/gpt-oss-120b',
    model: 'gpt-oss-120b',
    accessType: 'SERVERLESS',
    source: 'models-dev',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '0.039' },
          { meter: 'OUTPUT', amount: '0.19' },
        ],
      },
    ],
  },
  {
    provider: 'novita',
    wireId: 'openai/gpt-oss-120b',
    model: 'gpt-oss-120b',
    accessType: 'SERVERLESS',
    source: 'models-dev',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '0.05' },
          { meter: 'OUTPUT', amount: '0.25' },
        ],
      },
    ],
  },
  {
    provider: 'groq',
    wireId: 'openai/gpt-oss-120b',
    model: 'gpt-oss-120b',
    accessType: 'SERVERLESS',
    source: 'models-dev',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '0.15' },
          { meter: 'OUTPUT', amount: '0.6' },
        ],
      },
    ],
  },
  {
    provider: 'together',
    wireId: 'openai/gpt-oss-120b',
    model: 'gpt-oss-120b',
    accessType: 'SERVERLESS',
    source: 'models-dev',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '0.15' },
          { meter: 'OUTPUT', amount: '0.6' },
        ],
      },
    ],
  },
  {
    provider: 'cerebras',
    wireId: 'gpt-oss-120b',
    model: 'gpt-oss-120b',
    accessType: 'SERVERLESS',
    source: 'models-dev',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '0.35' },
          { meter: 'OUTPUT', amount: '0.75' },
        ],
      },
    ],
  },
  {
    provider: 'openrouter',
    wireId: 'openai/gpt-oss-120b',
    model: 'gpt-oss-120b',
    accessType: 'SERVERLESS',
    source: 'models-dev',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '0.03' },
          { meter: 'OUTPUT', amount: '0.15' },
        ],
      },
    ],
  },
  {
    provider: 'openrouter',
    wireId: 'openai/gpt-oss-120b:free',
    model: 'gpt-oss-120b',
    accessType: 'SERVERLESS',
    source: 'models-dev',
    cards: [
      {
        terms: 'FREE_TIER',
        lines: [
          { meter: 'INPUT', amount: '0' },
          { meter: 'OUTPUT', amount: '0' },
        ],
      },
    ],
  },
];
