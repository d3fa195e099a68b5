import { describe, expect, test } from 'vitest';
import { sources } from '../../../db/seed/sources.ts';
import { InputError } from '../../../src/importers/adapters/adapter.ts';
import { modelsDev } from '../../../src/importers/adapters/models-dev/models-dev.ts';
import { openrouter } from '../../../src/importers/adapters/openrouter/openrouter.ts';
import { list, rocket } from './openrouter-fixture.ts';
import { claimsOf, issuesOf, readAs } from './reading.ts';

const route = (fields: object) => claimsOf(list({ ...rocket, ...fields }), 'route')['openrouter|acme/rocket-1|global'];
const model = (fields: object) => claimsOf(list({ ...rocket, ...fields }), 'model')['~acme/rocket-1'];

test.each([openrouter, modelsDev])('the source is the one of the starting catalog', ({ source }) => {
  expect(sources.find(({ slug }) => slug === source.slug)).toEqual(source);
});

test('an entry is a route, its prices and a model called by its id', () => {
  const read = list(rocket);
  expect(read.records.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
    'organization openrouter',
    'provider openrouter',
    'route openrouter|acme/rocket-1|global',
    'rate-card openrouter|acme/rocket-1|global|',
    'model ~acme/rocket-1',
  ]);
  expect(claimsOf(read, 'route')['openrouter|acme/rocket-1|global']).toEqual({
    provider: 'openrouter',
    wireId: 'acme/rocket-1',
    region: 'global',
    modelName: 'Rocket 1',
    modelFacts: { inputModalities: ['TEXT', 'IMAGE', 'PDF'], outputModalities: ['TEXT'] },
    accessType: 'SERVERLESS',
    contextWindow: 128_000,
    maxOutputTokens: 16_000,
    parameters: ['max_tokens', 'tools', 'response_format'],
    supported: ['VISION', 'TOOL_CALLING', 'JSON_MODE'],
    unsupported: ['AUDIO_INPUT', 'STRUCTURED_OUTPUTS'],
  });
  // Nothing of when OpenRouter listed it, nothing of its prose, and no "no" that only its hosts say.
  expect(claimsOf(read, 'model')['~acme/rocket-1']).toEqual({
    wireId: 'acme/rocket-1',
    name: 'Rocket 1',
    identity: 'CURATED',
    knowledgeCutoffOn: '2025-10-31',
    contextWindow: 200_000,
    inputModalities: ['TEXT', 'IMAGE', 'PDF'],
    outputModalities: ['TEXT'],
    weights: [{ label: 'Hugging Face', url: 'https://huggingface.co/Acme/Rocket-1' }],
    supported: ['VISION', 'TOOL_CALLING', 'JSON_MODE'],
    aliases: [{ wireId: 'acme/rocket-1-20260315', provider: 'openrouter' }],
  });
  expect(read.issues).toEqual([]);
});

test('the developer is the vendor that the id names, if it is known', () => {
  const read = list({ ...rocket, id: 'z-ai/rocket-1', name: 'Z.ai: Rocket 1' });
  expect(claimsOf(read, 'model')['~z-ai/rocket-1']).toMatchObject({ developer: 'z-ai', name: 'Rocket 1' });
  expect(Object.keys(claimsOf(read, 'organization'))).toEqual(['openrouter', 'z-ai']);
});

describe('expiration', () => {
  test.each([
    ['2026-08-10', '2026-08-10', []],
    ['2098-12-31', undefined, ['SENTINEL acme/rocket-1 expiration_date']],
    ['2026-02-30', undefined, ['INVALID_VALUE acme/rocket-1 expiration_date']],
    [null, undefined, []],
  ])('%s', (expiration_date, retiresOn, issues) => {
    const read = list({ ...rocket, expiration_date });
    expect(claimsOf(read, 'route')['openrouter|acme/rocket-1|global']?.retiresOn).toBe(retiresOn);
    expect(issuesOf(read)).toEqual(issues);
  });
});

describe('reasoning', () => {
  test.each<[object, object[] | undefined]>([
    [
      { mandatory: false, supported_efforts: ['high', 'low'], supports_max_tokens: true },
      [{ kind: 'TOGGLE' }, { kind: 'EFFORT', values: ['high', 'low'] }, { kind: 'BUDGET_TOKENS' }],
    ],
    [{ mandatory: true, supports_max_tokens: false }, undefined],
    [{ mandatory: true, supported_efforts: ['high'] }, [{ kind: 'EFFORT', values: ['high'] }]],
  ])('%j', (reasoning, options) => {
    const found = route({ reasoning });
    expect(found?.reasoningOptions).toEqual(options);
    expect(found?.supported).toContain('REASONING');
  });

  test('is said by a parameter, too; without either nothing is said of it', () => {
    expect(route({ supported_parameters: ['include_reasoning'] })?.supported).toContain('REASONING');
    expect(route({})?.unsupported).not.toContain('REASONING');
  });
});

test('an empty list of parameters says nothing', () => {
  const found = route({ supported_parameters: [] });
  expect([found?.parameters, found?.supported, found?.unsupported]).toEqual([undefined, ['VISION'], ['AUDIO_INPUT']]);
});

describe('names of OpenRouter’s own', () => {
  const latest = {
    ...rocket,
    id: '~acme/rocket-latest',
    canonical_slug: '~acme/rocket-latest',
    name: 'Acme Rocket Latest',
    alias_target: { name: 'Acme: Rocket 1', slug: 'acme/rocket-1' },
  };
  const router = { ...rocket, id: 'openrouter/auto', architecture: { ...rocket.architecture, tokenizer: 'Router' } };
  const free = { ...rocket, id: 'acme/rocket-1:free', name: 'Acme: Rocket 1 (free)' };

  test('a moving name is a route and an alias of the model that it leads to', () => {
    const read = list(latest, rocket);
    expect(Object.keys(claimsOf(read, 'route'))).toContain('openrouter|~acme/rocket-latest|global');
    expect(Object.keys(claimsOf(read, 'model'))).toEqual(['~acme/rocket-1']);
    expect(claimsOf(read, 'model')['~acme/rocket-1']?.aliases?.map(({ wireId }) => wireId)).toEqual([
      '~acme/rocket-latest',
      'acme/rocket-1-20260315',
    ]);
    expect(issuesOf(list(latest))).toEqual(['UNKNOWN_REFERENCE ~acme/rocket-latest alias_target']);
  });

  test('a router is a route and no model; so is the free twin of a paid entry', () => {
    const read = list(router, free, rocket);
    expect(Object.keys(claimsOf(read, 'route'))).toHaveLength(3);
    expect(Object.keys(claimsOf(read, 'model'))).toEqual(['~acme/rocket-1']);
  });

  test('a free entry without a twin is the model', () => {
    expect(claimsOf(list(free), 'model')['~acme/rocket-1:free']?.name).toBe('Rocket 1');
  });

  test('a dated name that is another entry is no alias', () => {
    const read = list(rocket, { ...rocket, id: 'acme/rocket-1-20260315', canonical_slug: 'acme/rocket-1-20260315' });
    expect(claimsOf(read, 'model')['~acme/rocket-1']?.aliases).toBeUndefined();
  });
});

describe('scores', () => {
  const benchmarks = {
    artificial_analysis: { intelligence_index: 60.7, coding_index: null, agentic_index: 1 },
    design_arena: [
      { arena: 'models', category: 'website', elo: 1235.5, win_rate: 62.5, rank: 5 },
      { arena: 'models', category: 'website', elo: 900, win_rate: 1, rank: 90 },
      { arena: 'agents', category: 'webapps', elo: -1 },
    ],
  };

  test('are results by whom they were measured, on variants of their own, undated', () => {
    const read = list({ ...rocket, benchmarks });
    expect(claimsOf(read, 'result')).toMatchObject({
      '~acme/rocket-1|aa-intelligence-index': {
        score: 60.7,
        reporting: 'INDEPENDENT',
        reportedBy: 'Artificial Analysis',
      },
      '~acme/rocket-1|aa-agentic-index': { score: 1 },
      '~acme/rocket-1|design-arena.models.website': {
        score: 1235.5,
        reportedBy: 'Design Arena',
        sourceUrl: 'https://openrouter.ai/acme/rocket-1/benchmarks',
      },
    });
    expect(Object.keys(claimsOf(read, 'result'))).toHaveLength(3);
    expect(claimsOf(read, 'benchmark')['design-arena']).toMatchObject({ unit: 'ELO', category: 'PREFERENCE' });
    expect(issuesOf(read)).toEqual([
      'DUPLICATE acme/rocket-1/benchmarks (left out)',
      'INVALID_VALUE acme/rocket-1 benchmarks.design_arena.2.elo',
    ]);
    // The same list on a later day says the same.
    expect(readAs(openrouter, { data: [{ ...rocket, benchmarks }] }, '2026-09-09').records).toEqual(read.records);
  });

  test('of a table that is not known are reported', () => {
    const read = list({ ...rocket, benchmarks: { artificial_analysis: { smell_index: 4 }, oracle: 1 } });
    expect(issuesOf(read)).toEqual([
      'UNKNOWN_KEY acme/rocket-1 benchmarks.oracle',
      'UNKNOWN_KEY acme/rocket-1 benchmarks.artificial_analysis.smell_index',
    ]);
  });
});

describe('what is wrong', () => {
  test.each<[object, string]>([
    [{ colour: 'red' }, 'UNKNOWN_KEY acme/rocket-1 colour'],
    [{ context_length: 0 }, 'SENTINEL acme/rocket-1 context_length'],
    [{ knowledge_cutoff: 'spring' }, 'INVALID_VALUE acme/rocket-1 knowledge_cutoff'],
    [{ hugging_face_id: '"><script>' }, 'INVALID_VALUE acme/rocket-1 hugging_face_id'],
    [{ supported_parameters: 'tools' }, 'INVALID_VALUE acme/rocket-1 supported_parameters'],
    [{ top_provider: [] }, 'INVALID_VALUE acme/rocket-1 top_provider'],
    [{ alias_target: {} }, 'INVALID_VALUE acme/rocket-1 alias_target.slug'],
  ])('in a field is left out: %j', (fields, issue) => {
    const read = list({ ...rocket, ...fields });
    expect(issuesOf(read)).toEqual([issue]);
    expect(Object.keys(claimsOf(read, 'route'))).toEqual(['openrouter|acme/rocket-1|global']);
  });

  test('in a record leaves the others, and texts stay what they are', () => {
    const name = '<img src=x onerror=alert(1)> Rocket';
    const read = list(null, { ...rocket, name }, { name: 'No id' }, 'rocket', { id: '', name: 'Empty' });
    expect(issuesOf(read)).toEqual([
      'INVALID_RECORD data/0 (left out)',
      'INVALID_RECORD data/2 id (left out)',
      'INVALID_RECORD data/3 (left out)',
      'INVALID_RECORD data/4 id (left out)',
    ]);
    expect(claimsOf(read, 'model')['~acme/rocket-1']?.name).toBe(name);
    expect(model({ description: '<script>steal()</script>' })).not.toHaveProperty('summary');
  });

  test.each([
    '<html></html>',
    '',
    '[]',
    '{}',
    '{"data": []}',
    '{"data": {}}',
    '{"models": {}}',
    'null',
    '{"data": [{"id"',
  ])('in the file is an error: %s', (text) => {
    expect(() => openrouter.read({ name: 'models.json', text }, '2026-07-02')).toThrow(InputError);
    expect(() => openrouter.read({ name: 'models.json', text }, '2026-07-02')).toThrow(/^models\.json is/);
  });
});
