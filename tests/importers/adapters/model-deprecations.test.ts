import { describe, expect, test } from 'vitest';
import { InputError } from '../../../src/importers/adapters/adapter.ts';
import { modelDeprecations } from '../../../src/importers/adapters/model-deprecations/model-deprecations.ts';
import type { Claims } from '../../../src/importers/claims.ts';

const readText = (text: string) => modelDeprecations.read({ name: 'models.json', text }, '2026-08-21');
const read = (...models: unknown[]) => readText(JSON.stringify(models));
const modelsOf = (...models: unknown[]) =>
  read(...models).records.flatMap((one) => (one.kind === 'model' ? [one.claims as Claims<'model'>] : []));
const issuesOf = (...models: unknown[]) =>
  read(...models).issues.map(({ kind, record, path, severity }) => ({ kind, record, path, severity }));
/** A page of the list, in its published form. */
const page = (facts: object = {}) => ({
  provider: 'openai',
  model: 'sol-9',
  name: 'Sol 9',
  description: 'Prose that belongs to its author and is not read.',
  status: 'active',
  sources: [{ url: 'https://example.com/lifecycle', title: 'Lifecycle page', accessed: '2026-08-01' }],
  last_verified: '2026-08-01',
  ...facts,
});

test('a page of a developer is the lifecycle of its model', () => {
  const { records, issues } = read(
    page({
      status: 'deprecated',
      released_on: '2023-06-13',
      deprecated_on: '2026-04-22',
      shutdown_on: '2026-10-23',
      replacements: [
        { provider: 'openai', model: 'sol-10', recommended: true, note: 'Prose.' },
        { provider: 'minimax', model: 'Mini-3', recommended: false },
        { provider: 'vertex', model: 'gem-2' },
      ],
    }),
  );
  expect(issues).toEqual([]);
  expect(records).toEqual([
    {
      kind: 'model',
      source: 'model-deprecations',
      key: '~openai/sol-9',
      claims: {
        wireId: 'openai/sol-9',
        name: 'Sol 9',
        identity: 'DERIVED',
        developer: 'openai',
        status: 'DEPRECATED',
        releasedOn: '2023-06-13',
        deprecatedOn: '2026-04-22',
        retiresOn: '2026-10-23',
        replacements: [
          { wireId: 'openai/sol-10', recommended: true },
          { wireId: 'minimax/Mini-3', recommended: false },
          { wireId: 'google/gem-2' },
        ],
        links: [{ label: 'Lifecycle page', url: 'https://example.com/lifecycle' }],
      },
    },
  ]);
});

test('an earliest day is a promise and no retirement, also when it is past', () => {
  const [model] = modelsOf(page({ earliest_shutdown_on: '2026-01-01', computed_status: 'retired' }));
  expect(model).toMatchObject({ status: 'ACTIVE', retiresNotBeforeOn: '2026-01-01' });
  expect(model?.retiresOn).toBeUndefined();
});

test('a retired model without dates is retired', () => {
  expect(modelsOf(page({ status: 'retired' }))[0]?.status).toBe('RETIRED');
});

describe('whose model it is', () => {
  test.each([
    ['anthropic', 'opus-9-20260101', 'anthropic/opus-9-20260101', 'anthropic'],
    ['z-ai', 'glm-9', 'z-ai/glm-9', 'z-ai'],
    ['moonshot', 'kimi-9', 'moonshot/kimi-9', 'moonshot'],
    ['alibaba', 'qwen-9', 'alibaba/qwen-9', 'alibaba'],
    // A name without a vendor is no id of Bedrock's, but what Amazon calls a model of its own.
    ['bedrock', 'nova-9', 'amazon/nova-9', 'amazon'],
  ])('%s %s', (provider, model, wireId, developer) => {
    expect(modelsOf(page({ provider, model }))).toEqual([expect.objectContaining({ wireId, developer })]);
  });

  test.each([
    ['vertex', 'gem-9', 'google-vertex-ai'],
    ['bedrock', 'amazon.nova-9-v1:0', 'amazon-bedrock'],
    ['azure', 'sol-9', 'azure-openai'],
    ['groq', 'big-9', 'groq'],
  ])('%s %s is a route of a cloud', (provider, model, slug) => {
    const { records } = read(page({ provider, model, status: 'deprecated', shutdown_on: '2026-10-20' }));
    expect(records.map(({ kind }) => kind)).toEqual(['provider', 'route']);
    expect(records[1]?.claims).toEqual({
      provider: slug,
      wireId: model,
      region: 'global',
      accessType: 'UNKNOWN',
      status: 'DEPRECATED',
      retiresOn: '2026-10-20',
    });
  });

  test('a provider that no table has', () => {
    expect(issuesOf(page({ provider: 'newcomer' }), page())).toEqual([
      { kind: 'UNMAPPED', record: 'newcomer/sol-9', path: 'provider', severity: 'error' },
    ]);
    expect(modelsOf(page({ provider: 'newcomer' }), page())).toHaveLength(1);
  });
});

describe('aliases', () => {
  const aliases = ['sol-9-2026-01-31', 'sol-9-0613', 'sol-8-002', 'sol-9-latest', 'sol-9-completions', 'sol'];

  test('a dated one shares the lifecycle of its page, but neither its release nor its identity', () => {
    const [, ...snapshots] = modelsOf(page({ aliases, released_on: '2026-01-31', shutdown_on: '2026-12-01' }));
    expect(snapshots.map(({ wireId, name }) => [wireId, name])).toEqual([
      ['openai/sol-9-2026-01-31', 'Sol 9 (2026-01-31)'],
      ['openai/sol-9-0613', 'Sol 9 (0613)'],
      ['openai/sol-8-002', 'sol-8-002'],
    ]);
    for (const one of snapshots) {
      expect(one).toMatchObject({ identity: 'DERIVED', retiresOn: '2026-12-01' });
      expect([one.releasedOn, one.aliases]).toEqual([undefined, undefined]);
    }
  });

  test('one that has a page of its own is that page', () => {
    const own = page({ model: 'sol-9-0613', name: 'Sol 9 (June)', shutdown_on: '2026-11-11' });
    const found = modelsOf(page({ aliases, shutdown_on: '2026-12-01' }), own);
    expect(found.filter(({ wireId }) => wireId === 'openai/sol-9-0613').map(({ name }) => name)).toEqual([
      'Sol 9 (June)',
    ]);
    expect(issuesOf(page({ aliases }), own)).toEqual([]);
  });
});

describe('bad values are named, and the rest of the page is taken', () => {
  test.each<[string, object, string, string]>([
    ['the 30th of February', { shutdown_on: '2026-02-30' }, 'INVALID_VALUE', 'shutdown_on'],
    ['a date in words', { deprecated_on: 'last week' }, 'INVALID_VALUE', 'deprecated_on'],
    ['a day that stands for none', { shutdown_on: '2098-12-31' }, 'SENTINEL', 'shutdown_on'],
    [
      'a shutdown before the release',
      { released_on: '2026-05-01', shutdown_on: '2026-04-01' },
      'INVALID_VALUE',
      'shutdown_on',
    ],
    ['an unknown key', { colour: 'red' }, 'UNKNOWN_KEY', 'colour'],
    ['a replacement without a model', { replacements: [{ provider: 'openai' }] }, 'INVALID_VALUE', 'replacements.0'],
    [
      'a replacement of an unknown provider',
      { replacements: [{ provider: 'n', model: 'm' }] },
      'UNMAPPED',
      'replacements.0.provider',
    ],
    [
      'a model that replaces itself',
      { replacements: [{ provider: 'openai', model: 'sol-9' }] },
      'INVALID_VALUE',
      'replacements.0',
    ],
    ['a source without an address', { sources: [{ title: 'Page' }] }, 'INVALID_VALUE', 'sources.0'],
    [
      'a source that is a script',
      { sources: [{ url: 'javascript:alert(1)', title: 'Page' }] },
      'INVALID_VALUE',
      'sources.0',
    ],
    ['aliases that are no list', { aliases: 'sol' }, 'INVALID_VALUE', 'aliases'],
  ])('%s', (_, facts, kind, path) => {
    expect(issuesOf(page(facts))).toEqual([{ kind, record: 'openai/sol-9', path, severity: 'warning' }]);
    const [model, ...more] = modelsOf(page(facts));
    expect(more).toEqual([]);
    expect(model).toMatchObject({ wireId: 'openai/sol-9', status: 'ACTIVE' });
    expect([model?.deprecatedOn, model?.retiresOn, model?.replacements]).toEqual([undefined, undefined, undefined]);
  });

  test('bad pages among good ones', () => {
    const pages = [page({ status: 'gone' }), page({ model: 7 }), null, 'page', page({ model: 'sol-10' })];
    expect(modelsOf(...pages).map(({ wireId }) => wireId)).toEqual(['openai/sol-10']);
    expect(issuesOf(...pages).map(({ kind, record, severity }) => [kind, record, severity])).toEqual([
      ['INVALID_RECORD', 'openai/sol-9', 'error'],
      ['INVALID_RECORD', 'models.1', 'error'],
      ['INVALID_RECORD', 'models.2', 'error'],
      ['INVALID_RECORD', 'models.3', 'error'],
    ]);
  });

  test('a page twice: the first is taken, and the other named where it differs', () => {
    const pages = [page(), page(), page({ shutdown_on: '2026-12-01' })];
    expect(modelsOf(...pages)).toHaveLength(1);
    expect(issuesOf(...pages)).toEqual([{ kind: 'DUPLICATE', record: 'openai/sol-9', path: '', severity: 'error' }]);
  });
});

test('the list is read bare and in the answer of the API', () => {
  const answer = {
    $schema: 'https://example.com/s.json',
    generatedAt: '2026-08-21',
    asOf: '2026-08-21',
    count: 1,
    models: [page()],
  };
  expect(readText(JSON.stringify(answer)).records).toEqual(read(page()).records);
});

test.each([
  ['nothing', '', /is empty/],
  ['a page of HTML', '<!doctype html><html></html>', /not JSON/],
  ['half a file', '[{"provider": "openai"', /not JSON/],
  ['an empty list', '[]', /not modeldeprecations\.dev's list/],
  ['an object', '{"provider": "openai", "status": "active"}', /not modeldeprecations\.dev's list/],
  ['another list', '[{"id": "m"}, "status", null]', /not modeldeprecations\.dev's list/],
  ['null', 'null', /not modeldeprecations\.dev's list/],
])('%s is refused', (_, text, reason) => {
  expect(() => readText(text)).toThrow(InputError);
  expect(() => readText(text)).toThrow(reason);
});
