import { expect, test } from 'vitest';
import { read } from './llm-stats-corpus.ts';
import { claimsOf, issuesOf } from './read.ts';

const route = (fields: object = {}) => ({
  model_provider_id: 1,
  model_id: 'rocket-7b',
  provider_id: 'bedrock',
  provider_model_id_used: 'rocket-7b',
  model_name: 'Rocket 7B',
  organization_id: 'qwen',
  deprecated_at: null,
  input_cents_per_million_tokens: 15,
  output_cents_per_million_tokens: 60,
  quantization: 'fp8',
  max_input_tokens: 128_000,
  max_output_tokens: 16_384,
  throughput: 100,
  feature_function_calling: true,
  feature_web_search: false,
  input_modality_image: true,
  ...fields,
});

test('prices are cents, flags that are not set say nothing', () => {
  const output = read({
    providers: [route(), { provider_id: 'bedrock', name: 'Bedrock', website: 'https://aws.example.org' }],
  });
  expect(output.issues).toEqual([]);
  expect(claimsOf(output, 'route')).toEqual([
    {
      provider: 'amazon-bedrock',
      wireId: 'rocket-7b',
      region: 'global',
      modelName: 'Rocket 7B',
      accessType: 'SERVERLESS',
      maxInputTokens: 128_000,
      maxOutputTokens: 16_384,
      quantization: 'fp8',
      supported: ['TOOL_CALLING', 'VISION'],
    },
  ]);
  const [card] = claimsOf(output, 'rate-card');
  expect([card?.currency, card?.terms]).toEqual(['USD', 'METERED']);
  expect(card?.lines.map(({ meter, amount, unit }) => [meter, amount, unit])).toEqual([
    ['INPUT', '0.15', 'MILLION_TOKENS'],
    ['OUTPUT', '0.6', 'MILLION_TOKENS'],
  ]);
  expect(claimsOf(output, 'provider')).toEqual([
    { slug: 'amazon-bedrock', name: 'Amazon Bedrock', kind: 'CLOUD', website: 'https://aws.example.org' },
  ]);
});

test('a price of 0 is not known to be free, the context window is no limit of the answer, Google is two providers', () => {
  const output = read({
    providers: [
      route({ input_cents_per_million_tokens: 0, output_cents_per_million_tokens: 0, max_output_tokens: 128_000 }),
      route({ provider_id: 'google', organization_id: 'google', provider_model_id_used: 'gemini-rocket' }),
      route({ provider_id: 'google', organization_id: 'anthropic', provider_model_id_used: 'claude-rocket' }),
    ],
  });
  expect(output.issues).toEqual([]);
  expect(claimsOf(output, 'rate-card')[0]).toMatchObject({ terms: 'UNKNOWN', lines: [] });
  expect(claimsOf(output, 'route').map(({ provider, maxOutputTokens }) => [provider, maxOutputTokens])).toEqual([
    ['amazon-bedrock', undefined],
    ['google-ai-studio', 16_384],
    ['google-vertex-ai', 16_384],
  ]);
  expect(claimsOf(output, 'provider').map(({ slug }) => slug)).toEqual(['google-vertex-ai']);
});

test('bad prices and unknown providers are issues', () => {
  const output = read({
    providers: [
      route({ input_cents_per_million_tokens: -1 }),
      route({ provider_model_id_used: 'b', output_cents_per_million_tokens: 'free' }),
      route({ provider_model_id_used: 'c', provider_id: 'newcomer' }),
      route({ provider_model_id_used: 'd', max_input_tokens: -4 }),
    ],
  });
  expect(claimsOf(output, 'rate-card').map(({ lines }) => lines.map(({ meter }) => meter))).toEqual([
    ['OUTPUT'],
    ['INPUT'],
  ]);
  expect(issuesOf(output)).toEqual([
    'SENTINEL warning input_cents_per_million_tokens',
    'INVALID_VALUE warning output_cents_per_million_tokens',
    'UNMAPPED error provider_id',
    'INVALID_RECORD error max_input_tokens',
  ]);
});

test('a price that is missing is not known', () => {
  const output = read({ providers: [{ ...route(), input_cents_per_million_tokens: undefined }] });
  expect(output.issues).toEqual([]);
  expect(claimsOf(output, 'rate-card').map(({ lines }) => lines.map(({ meter }) => meter))).toEqual([['OUTPUT']]);
});
