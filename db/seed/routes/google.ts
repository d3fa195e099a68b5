import type { SeedRoute } from '../../../src/importers/claims.ts';

/** Routes of Gemini models; amounts in USD per million tokens. */
export const googleRoutes: SeedRoute[] = [
  {
    provider: 'google-ai-studio',
    wireId: 'gemini-2.5-pro',
    model: 'gemini-2.5-pro',
    accessType: 'SERVERLESS',
    contextWindow: 1048576,
    maxOutputTokens: 65536,
    source: 'google',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '1.25' },
          { meter: 'OUTPUT', amount: '10' },
          { meter: 'CACHE_READ', amount: '0.125' },
          { meter: 'INPUT', amount: '2.5', minInputTokens: 200000 },
          { meter: 'OUTPUT', amount: '15', minInputTokens: 200000 },
        ],
      },
    ],
  },
  {
    provider: 'google-vertex-ai',
    wireId: 'gemini-2.5-pro',
    model: 'gemini-2.5-pro',
    accessType: 'SERVERLESS',
    contextWindow: 1048576,
    maxOutputTokens: 65536,
    source: 'models-dev',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '1.25' },
          { meter: 'OUTPUT', amount: '10' },
          { meter: 'CACHE_READ', amount: '0.125' },
          { meter: 'INPUT', amount: '2.5', minInputTokens: 200000 },
          { meter: 'OUTPUT', amount: '15', minInputTokens: 200000 },
        ],
      },
    ],
  },
  {
    provider: 'openrouter',
    wireId: 'google/gemini-2.5-pro',
    model: 'gemini-2.5-pro',
    accessType: 'SERVERLESS',
    source: 'models-dev',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '1.25' },
          { meter: 'OUTPUT', amount: '10' },
        ],
      },
    ],
  },
  {
    provider: 'google-ai-studio',
    wireId: 'gemini-2.5-flash',
    model: 'gemini-2.5-flash',
    accessType: 'SERVERLESS',
    contextWindow: 1048576,
    maxOutputTokens: 65536,
    source: 'google',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '0.3' },
          { meter: 'OUTPUT', amount: '2.5' },
          { meter: 'CACHE_READ', amount: '0.03' },
        ],
      },
    ],
  },
  {
    provider: 'google-vertex-ai',
    wireId: 'gemini-2.5-flash',
    model: 'gemini-2.5-flash',
    accessType: 'SERVERLESS',
    contextWindow: 1048576,
    maxOutputTokens: 65536,
    source: 'models-dev',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '0.3' },
          { meter: 'OUTPUT', amount: '2.5' },
          { meter: 'CACHE_READ', amount: '0.075' },
        ],
      },
    ],
  },
  {
    provider: 'google-ai-studio',
    wireId: 'gemini-3.1-pro-preview',
    model: 'gemini-3.1-pro-preview',
    accessType: 'SERVERLESS',
    contextWindow: 1048576,
    maxOutputTokens: 65536,
    status: 'PREVIEW',
    source: 'google',
    cards: [
      {
        validFrom: '2026-02-19',
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '2' },
          { meter: 'OUTPUT', amount: '12' },
          { meter: 'CACHE_READ', amount: '0.2' },
          { meter: 'INPUT', amount: '4', minInputTokens: 200000 },
          { meter: 'OUTPUT', amount: '18', minInputTokens: 200000 },
        ],
      },
    ],
  },
  {
    provider: 'google-vertex-ai',
    wireId: 'gemini-3.1-pro-preview',
    model: 'gemini-3.1-pro-preview',
    accessType: 'SERVERLESS',
    status: 'PREVIEW',
    source: 'models-dev',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '2' },
          { meter: 'OUTPUT', amount: '12' },
          { meter: 'CACHE_READ', amount: '0.2' },
          { meter: 'INPUT', amount: '4', minInputTokens: 200000 },
          { meter: 'OUTPUT', amount: '18', minInputTokens: 200000 },
        ],
      },
    ],
  },
  {
    provider: 'openrouter',
    wireId: 'google/gemini-3.1-pro-preview',
    model: 'gemini-3.1-pro-preview',
    accessType: 'SERVERLESS',
    status: 'PREVIEW',
    source: 'models-dev',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '2' },
          { meter: 'OUTPUT', amount: '12' },
          { meter: 'CACHE_READ', amount: '0.2' },
          { meter: 'INPUT', amount: '4', minInputTokens: 200000 },
          { meter: 'OUTPUT', amount: '18', minInputTokens: 200000 },
        ],
      },
    ],
  },
  {
    provider: 'vercel-ai-gateway',
    wireId: 'google/gemini-3.1-pro-preview',
    model: 'gemini-3.1-pro-preview',
    accessType: 'SERVERLESS',
    status: 'PREVIEW',
    source: 'models-dev',
    cards: [
      {
        terms: 'METERED',
        lines: [
          { meter: 'INPUT', amount: '2' },
          { meter: 'OUTPUT', amount: '12' },
        ],
      },
    ],
  },
];
