import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importSource } from '../../src/importers/import-source.ts';
import { provider, rocket } from '../importers/adapters/models-dev-fixture.ts';
import { openTestCatalog, type TestCatalog } from '../setup/catalog.ts';

const day = '2026-11-23';
const now = new Date(`${day}T12:00:00Z`);
let catalog: TestCatalog;

const load = (source: string, content: unknown, observedOn?: string) =>
  importSource(
    catalog.database.db,
    { source, files: [{ name: 'input.json', text: JSON.stringify(content) }], ...(observedOn ? { observedOn } : {}) },
    { now },
  );
const mini = { ...rocket, id: 'gpt-4o-mini', name: 'GPT-4o mini', limit: { context: 100_000, output: 16_384 } };
const listing = (input: number, models: object = {}) => ({
  openai: provider({ 'gpt-4o-mini': { ...mini, cost: { input, output: 0.6 } } }),
  groq: provider({ 'unheard-of-7b': { ...rocket, cost: { input: 1, output: 2 } }, ...models }),
});

beforeAll(async () => {
  catalog = await openTestCatalog({ now: () => now });
  await load('models-dev', listing(0.2, { 'unheard-of-9b': rocket }), '2026-11-20');
  await load('models-dev', listing(0.25), '2026-11-22');
  await catalog.catalog.refresh();
});
afterAll(() => catalog[Symbol.asyncDispose]());

const ask = async (document: string, variables: object = {}) => {
  const { data, errors } = await catalog.query(document, variables);
  expect(errors).toBeUndefined();
  return data;
};

describe('changes', () => {
  const document = `query ($where: ChangeWhere, $after: String) {
    changes(where: $where, first: 3, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { id type field before after effectiveOn recordedAt model { slug } route { wireId } source { slug }
        priceDifferences { meter before after currency unit } }
    }
  }`;

  test('tell what the second snapshot brought, with source and both times', async () => {
    const { changes } = await ask(document, {
      where: { provider: { eq: 'groq' }, type: { eq: 'ROUTE_NO_LONGER_LISTED' } },
    });
    expect(changes.nodes).toEqual([
      {
        id: expect.any(String),
        type: 'ROUTE_NO_LONGER_LISTED',
        field: null,
        before: null,
        after: null,
        effectiveOn: '2026-11-22',
        recordedAt: now.toISOString(),
        model: { slug: 'unheard-of-9b' },
        route: { wireId: 'unheard-of-9b' },
        source: { slug: 'models-dev' },
        priceDifferences: [],
      },
    ]);
  });

  test('page from the newest to the oldest, each once, and can be fetched again', async () => {
    const ids: string[] = [];
    let after: string | null = null;
    let total = 0;
    do {
      const {
        changes,
      }: {
        changes: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: { id: string }[] };
      } = await ask(document, { where: { source: { eq: 'models-dev' } }, after });
      ids.push(...changes.nodes.map(({ id }) => id));
      total = changes.totalCount;
      after = changes.pageInfo.hasNextPage ? changes.pageInfo.endCursor : null;
    } while (after !== null);
    expect(total).toBeGreaterThan(3);
    expect(new Set(ids).size).toBe(total);
    const { node } = await ask('query ($id: ID!) { node(id: $id) { id ... on Change { type } } }', { id: ids[0] });
    expect(node.id).toBe(ids[0]);
  });

  test('of a price name what differs', async () => {
    const { changes } = await ask(document, {
      where: { type: { in: ['PRICE_CHANGED', 'PRICE_CORRECTED'] }, model: { eq: 'o3' } },
    });
    expect(changes.nodes[0]).toMatchObject({
      type: 'PRICE_CHANGED',
      before: expect.stringContaining('INPUT 10'),
      effectiveOn: '2025-06-10',
    });
    expect(changes.nodes[0].priceDifferences).toContainEqual({
      meter: 'INPUT',
      before: '10',
      after: '2',
      currency: 'USD',
      unit: 'MILLION_TOKENS',
    });
  });
});

describe('conflicts', () => {
  const document = `query ($where: ConflictWhere) { conflicts(where: $where, first: 10) {
    totalCount nodes { kind field model { slug } route { wireId provider { slug } }
      statements { value chosen reason source { slug } } } } }`;

  test('show all that is said, the chosen one first, and why', async () => {
    const where = {
      model: { eq: 'gpt-4o-mini' },
      source: { eq: 'models-dev' },
      provider: { eq: 'openai' },
      kind: { eq: 'PRICE' },
    };
    const { conflicts } = await ask(document, { where });
    expect(conflicts.nodes).toHaveLength(1);
    const [conflict] = conflicts.nodes;
    expect(conflict).toMatchObject({ kind: 'PRICE', field: 'input', model: { slug: 'gpt-4o-mini' } });
    expect(conflict.statements[0]).toMatchObject({ value: '0.15', chosen: true });
    expect(conflict.statements).toContainEqual({
      value: '0.25',
      chosen: false,
      reason: expect.stringMatching(/precedence|states the price/),
      source: { slug: 'models-dev' },
    });
  });

  test('are gone when nobody disagrees any more', async () => {
    const where = {
      where: {
        source: { eq: 'models-dev' },
        kind: { eq: 'PRICE' },
        field: { eq: 'input' },
        provider: { eq: 'openai' },
      },
    };
    const others = (await ask(document, where)).conflicts.totalCount - 1;
    await load('models-dev', listing(0.15), '2026-11-23');
    await catalog.catalog.refresh();
    expect((await ask(document, where)).conflicts.totalCount).toBe(others);
  });
});

describe('provenance', () => {
  test('of a model names every source of a field, and which is shown', async () => {
    const { model } = await ask(
      '{ model(by: { slug: "gpt-4o-mini" }) { contextWindow provenance(fields: ["contextWindow", "lifecycle.status"]) { field value chosen reason source { slug } } } }',
    );
    const shown = model.provenance.find(
      (one: { field: string; chosen: boolean }) => one.field === 'contextWindow' && one.chosen,
    );
    expect(shown).toMatchObject({ value: String(model.contextWindow) });
    expect(new Set(model.provenance.map(({ field }: { field: string }) => field))).toEqual(
      new Set(['contextWindow', 'lifecycle.status']),
    );
  });

  test('of a route and its card', async () => {
    const { route } = await ask(`{ route(by: { key: { provider: "openai", wireId: "gpt-4o-mini" } }) {
      provenance(fields: ["contextWindow"]) { value source { slug } }
      rateCard { input { amount } provenance { field value chosen source { slug } } } } }`);
    expect(route.provenance).toContainEqual({ value: '100000', source: { slug: 'models-dev' } });
    expect(route.rateCard.provenance).toContainEqual({
      field: 'input',
      value: route.rateCard.input.amount,
      chosen: true,
      source: { slug: expect.any(String) },
    });
    expect(route.rateCard.provenance).toContainEqual({
      field: 'input',
      value: '0.15',
      chosen: false,
      source: { slug: 'models-dev' },
    });
  });

  test('takes paths only', async () => {
    const { errors } = await catalog.query(
      '{ model(by: { slug: "gpt-4o-mini" }) { provenance(fields: ["a b"]) { value } } }',
    );
    expect(errors?.[0]).toMatchObject({
      message: 'fields takes paths of fields, such as "contextWindow"; got "a b".',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

describe('resolveModel', () => {
  const document = `query ($wireId: String!, $provider: String) { resolveModel(wireId: $wireId, provider: $provider) {
    wireId rule confidence model { slug } candidates { rule confidence model { slug } } } }`;

  test.each([
    ['gpt-4o-mini-2024-07-18', 'openai', 'gpt-4o-mini', 0.9],
    ['never/seen/openai/GPT-4o-Mini', undefined, null, 0],
    ['OpenAI/GPT-4o-Mini', undefined, 'gpt-4o-mini', 0.9],
    ['us.anthropic.claude-haiku-4-5-20251001-v1:0', undefined, 'claude-haiku-4-5', 0.9],
    ['unheard-of-7b', 'groq', 'unheard-of-7b', 0.5],
    ['nonsense', undefined, null, 0],
  ])('%s', async (wireId, provider, slug, confidence) => {
    const { resolveModel } = await ask(document, { wireId, provider });
    expect(resolveModel.model?.slug ?? null).toBe(slug);
    expect(resolveModel.confidence).toBeGreaterThanOrEqual(confidence);
    expect(resolveModel.rule === null).toBe(slug === null);
    expect(resolveModel.wireId).toBe(wireId);
  });

  test('refuses names that are none', async () => {
    for (const wireId of ['', '   ', 'x'.repeat(301)]) {
      const { errors } = await catalog.query(document, { wireId });
      expect(errors?.[0].extensions.code).toBe('BAD_USER_INPUT');
    }
    expect((await ask(document, { wireId: '\0' })).resolveModel.model).toBeNull();
  });
});

test('unresolvedAliases are the names for which a model had to be derived', async () => {
  const { unresolvedAliases } = await ask(
    '{ unresolvedAliases(first: 100) { totalCount nodes { wireId rule model { slug identity } provider { slug } } } }',
  );
  expect(unresolvedAliases.totalCount).toBeGreaterThan(100);
  for (const { model, rule } of unresolvedAliases.nodes) {
    expect([model.identity, rule.startsWith('derived')]).toEqual(['DERIVED', true]);
  }
});

describe('retirements', () => {
  const document = `query ($within: Int, $models: [ModelBy!]) { retirements(within: $within, models: $models, first: 100) {
    totalCount nodes { retiresOn daysLeft model { slug } route { wireId } replacements { wireId model { slug } } } } }`;

  test('come in the order of their days, with what replaces them', async () => {
    const { retirements } = await ask(document, { within: 3650 });
    const days = retirements.nodes.map(({ daysLeft }: { daysLeft: number }) => daysLeft);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(Math.min(...days)).toBeGreaterThanOrEqual(0);
    const { retirements: sooner } = await ask(document, { within: days[0] });
    expect(sooner.nodes).toEqual(retirements.nodes.filter(({ daysLeft }: { daysLeft: number }) => daysLeft <= days[0]));
  });

  test('of my stack only', async () => {
    const { retirements } = await ask(document, { within: 3650, models: [{ slug: 'gpt-4o-mini' }] });
    expect(retirements).toEqual({ totalCount: 0, nodes: [] });
  });

  test.each([
    [{ within: -1 }, 'within must be between 0 and 3650 days; got -1.'],
    [
      { models: [{ slug: 'a' }, { slug: 'gpt-4o-mini' }, { alias: { wireId: 'b' } }] },
      'models names models that are not known: "a", "b".',
    ],
    [{ models: Array.from({ length: 101 }, () => ({ slug: 'a' })) }, 'models must have at most 100 entries; got 101.'],
  ])('refuses %j', async (variables, message) => {
    const { errors } = await catalog.query(document, variables);
    expect(errors?.[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } });
  });
});
