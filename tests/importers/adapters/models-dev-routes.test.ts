import { describe, expect, test } from 'vitest';
import { modelsDev } from '../../../src/importers/adapters/models-dev/models-dev.ts';
import { provider, rocket } from './models-dev-fixture.ts';
import { claimsOf, issuesOf, readAs } from './reading.ts';

const routes = (models: object, id = 'groq') => readAs(modelsDev, { [id]: provider(models) });

describe('a route', () => {
  test('has limits, abilities and ways to steer reasoning of its own, and no dates of the model', () => {
    const read = routes({
      'acme/rocket-1-fp8': {
        ...rocket,
        status: 'beta',
        interleaved: { field: 'reasoning_content' },
        provider: { npm: '@ai-sdk/anthropic' },
        cost: { input: 1, output: 2, cache_read: 0.1 },
        reasoning_options: [
          { type: 'toggle' },
          { type: 'effort', values: ['low', null, 'high'] },
          { type: 'budget_tokens', min: -1, max: 32_768 },
          { type: 'telepathy' },
        ],
      },
    });
    expect(claimsOf(read, 'route')['groq|acme/rocket-1-fp8|global']).toEqual({
      provider: 'groq',
      wireId: 'acme/rocket-1-fp8',
      region: 'global',
      modelName: 'Rocket 1',
      modelFacts: { inputModalities: ['TEXT', 'IMAGE', 'PDF'], outputModalities: ['TEXT'] },
      accessType: 'SERVERLESS',
      status: 'PREVIEW',
      contextWindow: 200_000,
      maxInputTokens: 150_000,
      maxOutputTokens: 32_000,
      quantization: 'fp8',
      supported: ['VISION', 'PROMPT_CACHING', 'TOOL_CALLING', 'REASONING'],
      unsupported: ['AUDIO_INPUT'],
      reasoningOptions: [
        { kind: 'TOGGLE' },
        { kind: 'EFFORT', values: ['low', 'high'] },
        { kind: 'BUDGET_TOKENS', max: 32_768 },
      ],
    });
    expect(issuesOf(read).map((one) => one.replace('groq/acme/rocket-1-fp8 ', ''))).toEqual([
      'SENTINEL reasoning_options.2.min',
      'UNMAPPED reasoning_options.3.type',
    ]);
  });

  test('of vectors, an order or a verdict says nothing of text that comes out', () => {
    const modalities = { input: ['text', 'image'], output: ['text'] };
    const read = routes({ 'acme/embed-1': { ...rocket, modalities }, 'acme/rocket-1': { ...rocket, modalities } });
    const said = claimsOf(read, 'route');
    expect(said['groq|acme/embed-1|global']?.modelFacts).toEqual({ inputModalities: ['TEXT', 'IMAGE'] });
    expect(said['groq|acme/rocket-1|global']?.modelFacts).toMatchObject({ outputModalities: ['TEXT'] });
  });

  test.each([
    ['deprecated', 'RETIRED'],
    ['alpha', 'PREVIEW'],
    [undefined, undefined],
    ['resting', undefined],
  ])('whose status is %s is %s', (status, expected) => {
    const read = routes({ a: { ...rocket, status } });
    expect(claimsOf(read, 'route')['groq|a|global']?.status).toBe(expected);
    expect(issuesOf(read)).toEqual(status === 'resting' ? ['INVALID_VALUE groq/a status'] : []);
  });

  test.each([
    ['github-copilot', 'github-copilot|a|global', 'SUBSCRIPTION'],
    ['lmstudio', 'lmstudio|a|global', 'SELF_HOSTED'],
    ['minimax-cn', 'minimax-cn|a|cn', 'UNKNOWN'],
    ['azure', 'azure-openai|a|global', 'UNKNOWN'],
  ])('of %s is %s with access %s', (id, key, accessType) => {
    expect(claimsOf(routes({ a: rocket }, id), 'route')[key]?.accessType).toBe(accessType);
  });

  test('that two ids of one provider list is one route', () => {
    const read = readAs(modelsDev, {
      'google-vertex': provider({ a: rocket, b: rocket }, { doc: 'https://example.com/vertex' }),
      'google-vertex-anthropic': provider({ a: rocket, b: { ...rocket, name: 'Other' } }),
    });
    expect(claimsOf(read, 'provider')).toEqual({
      'google-vertex-ai': {
        slug: 'google-vertex-ai',
        name: 'Google Vertex AI',
        kind: 'CLOUD',
        organization: 'google',
        docs: 'https://example.com/vertex',
      },
    });
    expect(issuesOf(read)).toEqual(['DUPLICATE google-vertex-anthropic/b (left out)']);
  });
});
