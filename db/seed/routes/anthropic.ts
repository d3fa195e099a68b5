import type { SeedRoute } from '../../../src/importers/claims.ts';

/** Routes of Claude models; amounts in USD per million tokens. */
export const anthropicRoutes: SeedRoute[] = [
  {
    provider: 'anthropic',
    wireId: 'claude-sonnet-4-6',
    model: 'claude-sonnet-4-6',
    accessType: 'SERVERLESS',
    contextWindow: 1000000,
    maxOutputTokens: 64000,
    source: 'anthropic',
    cards: [
      {
        validFrom: '2026-02-17',
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '3' },
          { meter: 'OUTPUT', amount: '15' },
          { meter: 'CACHE_READ', amount: '0.3' },
          { meter: 'CACHE_WRITE', amount: '3.75' },
        ],
      },
    ],
  },
  {
    provider: 'amazon-bedrock',
    wireId: 'anthropic.claude-sonnet-4-6',
    model: 'claude-sonnet-4-6',
    accessType: 'SERVERLESS',
    source: 'models-dev',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '3' },
          { meter: 'OUTPUT', amount: '15' },
          { meter: 'CACHE_READ', amount: '0.3' },
          { meter: 'CACHE_WRITE', amount: '3.75' },
        ],
      },
    ],
  },
  {
    provider: 'amazon-bedrock',
    wireId: 'anthropic.claude-sonnet-4-6',
    region: 'eu',
    model: 'claude-sonnet-4-6',
    accessType: 'SERVERLESS',
    source: 'models-dev',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '3.3' },
          { meter: 'OUTPUT', amount: '16.5' },
        ],
      },
    ],
  },
  {
    provider: 'google-vertex-ai',
    wireId: 'claude-sonnet-4-6',
    model: 'claude-sonnet-4-6',
    accessType: 'SERVERLESS',
    source: 'models-dev',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '3' },
          { meter: 'OUTPUT', amount: '15' },
          { meter: 'CACHE_READ', amount: '0.3' },
          { meter: 'CACHE_WRITE', amount: '3.75' },
          { meter: 'INPUT', amount: '6', minInputTokens: 200000 },
          { meter: 'OUTPUT', amount: '22.5', minInputTokens: 200000 },
        ],
      },
    ],
  },
  {
    provider: 'openrouter',
    wireId: 'anthropic/claude-sonnet-4.6',
    model: 'claude-sonnet-4-6',
    accessType: 'SERVERLESS',
    source: 'models-dev',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '3' },
          { meter: 'OUTPUT', amount: '15' },
        ],
      },
    ],
  },
  {
    provider: 'vercel-ai-gateway',
    wireId: 'anthropic/claude-sonnet-4.6',
    model: 'claude-sonnet-4-6',
    accessType: 'SERVERLESS',
    source: 'models-dev',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '3' },
          { meter: 'OUTPUT', amount: '15' },
        ],
      },
    ],
  },
  {
    provider: 'github-copilot',
    wireId: 'claude-sonnet-4.6',
    model: 'claude-sonnet-4-6',
    accessType: 'SUBSCRIPTION',
    contextWindow: 200000,
    source: 'models-dev',
    cards: [{ validFrom: '2026-07-02', terms: 'INCLUDED_IN_PLAN', lines: [] }],
  },
  {
    provider: 'anthropic',
    wireId: 'claude-opus-4-8',
    model: 'claude-opus-4-8',
    accessType: 'SERVERLESS',
    contextWindow: 1000000,
    maxOutputTokens: 128000,
    source: 'anthropic',
    cards: [
      {
        validFrom: '2026-05-28',
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '5' },
          { meter: 'OUTPUT', amount: '25' },
          { meter: 'CACHE_READ', amount: '0.5' },
          { meter: 'CACHE_WRITE', amount: '6.25' },
        ],
      },
    ],
  },
  {
    provider: 'google-vertex-ai',
    wireId: 'claude-opus-4-8',
    model: 'claude-opus-4-8',
    accessType: 'SERVERLESS',
    source: 'models-dev',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '5' },
          { meter: 'OUTPUT', amount: '25' },
          { meter: 'CACHE_READ', amount: '0.5' },
          { meter: 'CACHE_WRITE', amount: '6.25' },
          { meter: 'INPUT', amount: '10', minInputTokens: 200000 },
          { meter: 'OUTPUT', amount: '37.5', minInputTokens: 200000 },
        ],
      },
    ],
  },
  {
    provider: 'microsoft-foundry',
    wireId: 'claude-opus-4-8',
    model: 'claude-opus-4-8',
    accessType: 'SERVERLESS',
    source: 'models-dev',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '5' },
          { meter: 'OUTPUT', amount: '25' },
          { meter: 'CACHE_READ', amount: '0.5' },
          { meter: 'CACHE_WRITE', amount: '6.25' },
          { meter: 'INPUT', amount: '10', minInputTokens: 200000 },
          { meter: 'OUTPUT', amount: '37.5', minInputTokens: 200000 },
        ],
      },
    ],
  },
  {
    provider: 'amazon-bedrock',
    wireId: 'anthropic.claude-opus-4-8',
    model: 'claude-opus-4-8',
    accessType: 'SERVERLESS',
    source: 'models-dev',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '5' },
          { meter: 'OUTPUT', amount: '25' },
        ],
      },
    ],
  },
  {
    provider: 'amazon-bedrock',
    wireId: 'anthropic.claude-opus-4-8',
    region: 'eu',
    model: 'claude-opus-4-8',
    accessType: 'SERVERLESS',
    source: 'models-dev',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '5.5' },
          { meter: 'OUTPUT', amount: '27.5' },
        ],
      },
    ],
  },
  {
    provider: 'anthropic',
    wireId: 'claude-haiku-4-5',
    model: 'claude-haiku-4-5',
    accessType: 'SERVERLESS',
    contextWindow: 200000,
    maxOutputTokens: 64000,
    source: 'anthropic',
    cards: [
      {
        validFrom: '2025-10-15',
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '1' },
          { meter: 'OUTPUT', amount: '5' },
          { meter: 'CACHE_READ', amount: '0.1' },
          { meter: 'CACHE_WRITE', amount: '1.25' },
        ],
      },
    ],
  },
  {
    provider: 'microsoft-foundry',
    wireId: 'claude-haiku-4-5',
    model: 'claude-haiku-4-5',
    accessType: 'SERVERLESS',
    source: 'models-dev',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '1' },
          { meter: 'OUTPUT', amount: '5' },
          { meter: 'CACHE_READ', amount: '0.1' },
          { meter: 'CACHE_WRITE', amount: '1.25' },
        ],
      },
    ],
  },
  {
    provider: 'openrouter',
    wireId: 'anthropic/claude-haiku-4.5',
    model: 'claude-haiku-4-5',
    accessType: 'SERVERLESS',
    source: 'models-dev',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '1' },
          { meter: 'OUTPUT', amount: '5' },
          { meter: 'CACHE_READ', amount: '0.1' },
          { meter: 'CACHE_WRITE', amount: '1.25' },
        ],
      },
    ],
  },
  {
    provider: 'vercel-ai-gateway',
    wireId: 'anthropic/claude-haiku-4.5',
    model: 'claude-haiku-4-5',
    accessType: 'SERVERLESS',
    source: 'models-dev',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '1' },
          { meter: 'OUTPUT', amount: '5' },
          { meter: 'CACHE_READ', amount: '0.1' },
          { meter: 'CACHE_WRITE', amount: '1.25' },
        ],
      },
    ],
  },
  {
    provider: 'anthropic',
    wireId: 'claude-sonnet-5',
    model: 'claude-sonnet-5',
    accessType: 'SERVERLESS',
    contextWindow: 1000000,
    maxOutputTokens: 128000,
    source: 'anthropic',
    cards: [
      {
        validFrom: '2026-06-30',
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '2' },
          { meter: 'OUTPUT', amount: '10' },
          { meter: 'CACHE_READ', amount: '0.2' },
        ],
      },
      {
        validFrom: '2026-09-01',
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '3' },
          { meter: 'OUTPUT', amount: '15' },
        ],
        source: 'llm-prices',
      },
    ],
  },
];
