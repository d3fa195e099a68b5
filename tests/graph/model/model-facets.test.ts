import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { advance } from '../../setup/advance.ts';
import { openTestCatalog, type TestCatalog } from '../../setup/catalog.ts';

let catalog: TestCatalog;
beforeAll(async () => {
  catalog = await openTestCatalog();
});
afterAll(() => catalog[Symbol.asyncDispose]());

/** Each facet: how it is asked for, and the part of the filter by which one of its values is chosen. */
const facets: Record<string, { select: string; value: string; part: (value: string) => [string, object] }> = {
  developers: {
    select: '(first: 100) { count organization { value: slug } }',
    value: 'organization',
    part: (eq) => ['developer', { eq }],
  },
  families: {
    select: '(first: 100) { count family { value: slug } }',
    value: 'family',
    part: (eq) => ['family', { eq }],
  },
  providers: {
    select: '(first: 100) { count provider { value: slug } }',
    value: 'provider',
    part: (eq) => ['provider', { eq }],
  },
  gateways: {
    select: '(first: 100) { count gateway { value: slug } }',
    value: 'gateway',
    part: (eq) => ['gateway', { eq }],
  },
  openness: { select: '{ count openness }', value: 'openness', part: (eq) => ['openness', { eq }] },
  statuses: { select: '{ count status }', value: 'status', part: (eq) => ['status', { eq }] },
  capabilities: {
    select: '{ count capability }',
    value: 'capability',
    part: (any) => ['capabilities', { any: [any] }],
  },
  inputModalities: {
    select: '{ count modality }',
    value: 'modality',
    part: (any) => ['inputModalities', { any: [any] }],
  },
  outputModalities: {
    select: '{ count modality }',
    value: 'modality',
    part: (any) => ['outputModalities', { any: [any] }],
  },
};

const document = `query ($where: ModelWhere) {
  modelFacets(where: $where) { totalCount ${Object.entries(facets)
    .map(([name, { select }]) => `${name}${select}`)
    .join(' ')} }
}`;

interface Counted {
  value: string;
  count: number;
}

async function facetsOf(where: object): Promise<Record<string, Counted[]> & { totalCount: number }> {
  const { data, errors } = await catalog.query(document, { where });
  expect(errors).toBeUndefined();
  const named = Object.entries(facets).map(([name, { value }]) => [
    name,
    // biome-ignore lint/suspicious/noExplicitAny: each facet has another shape
    data.modelFacets[name].map((one: any) => ({ value: one[value].value ?? one[value], count: one.count })),
  ]);
  return { ...Object.fromEntries(named), totalCount: data.modelFacets.totalCount };
}

async function countOf(where: object): Promise<number> {
  const { data } = await catalog.query(
    'query ($where: ModelWhere) { models(where: $where, first: 1) { totalCount } }',
    {
      where,
    },
  );
  return data.models.totalCount;
}

/** Choosing a value of a facet must give as many models as the facet says. */
async function expectCounts(where: Record<string, unknown>, counted: Record<string, Counted[]>, most: number) {
  for (const [name, { part }] of Object.entries(facets)) {
    const list = counted[name] as Counted[];
    expect(list.map(({ count }) => count)).toEqual(list.map(({ count }) => count).toSorted((a, b) => b - a));
    for (const { value, count } of [...list.slice(0, most), ...list.slice(-1)]) {
      const [key, filter] = part(value);
      const all = (where[key] as { all?: string[] } | undefined)?.all;
      const chosen = { ...where, [key]: all ? { ...filter, all } : filter };
      expect([name, value, count]).toEqual([name, value, await countOf(chosen)]);
    }
  }
}

describe('choosing a value gives as many models as its facet says', () => {
  test.each<[string, Record<string, unknown>]>([
    ['nothing chosen', {}],
    ['a developer', { developer: { eq: 'openai' } }],
    [
      'two developers and a capability',
      { developer: { in: ['openai', 'anthropic'] }, capabilities: { all: ['VISION'] } },
    ],
    ['any capability', { capabilities: { any: ['REASONING', 'BATCH'] }, status: { eq: 'ACTIVE' } }],
    ['provider and region, of one route', { provider: { eq: 'azure-openai' }, region: { eq: 'eu' } }],
    ['a score', { score: { variant: 'gpqa-diamond', gte: 70 } }],
    [
      'OR and NOT stay whole',
      {
        OR: [{ developer: { eq: 'openai' } }, { family: { eq: 'claude-sonnet' } }],
        NOT: { status: { eq: 'RETIRED' } },
      },
    ],
  ])('%s', async (_case, where) => {
    const counted = await facetsOf(where);
    expect(counted.totalCount).toBe(await countOf(where));
    expect(counted.totalCount).toBeGreaterThan(0);
    await expectCounts(where, counted, 2);
  });

  test('whatever is chosen', async () => {
    const some = <T>(...values: T[]) => fc.option(fc.constantFrom(...values), { nil: undefined, freq: 2 });
    const filter = fc.record({
      developer: some({ eq: 'openai' }, { in: ['anthropic', 'meta', 'google'] }),
      openness: some({ eq: 'PROPRIETARY' }, { in: ['OPEN_WEIGHTS', 'OPEN_SOURCE'] }),
      status: some({ eq: 'ACTIVE' }, { in: ['ACTIVE', 'UNKNOWN'] }),
      capabilities: some({ all: ['TOOL_CALLING'] }, { any: ['VISION', 'REASONING'] }),
      inputModalities: some({ all: ['IMAGE'] }, { any: ['TEXT'] }),
      provider: some({ eq: 'openrouter' }, { in: ['openai', 'amazon-bedrock'] }),
      contextWindow: some({ gte: 100_000 }),
    });
    await fc.assert(
      fc.asyncProperty(filter, async (chosen) => {
        const where = JSON.parse(JSON.stringify(chosen)) as Record<string, unknown>;
        const counted = await facetsOf(where);
        expect(counted.totalCount).toBe(await countOf(where));
        await expectCounts(where, counted, 0);
      }),
      { numRuns: 12 },
    );
  }, 120_000);
});

test('a choice in AND does not narrow its own facet either', async () => {
  const counted = await facetsOf({ AND: [{ developer: { eq: 'openai' } }, { status: { eq: 'ACTIVE' } }] });
  const others = await facetsOf({ status: { eq: 'ACTIVE' } });
  expect(counted.developers).toEqual(others.developers);
  expect(counted.developers?.length).toBeGreaterThan(3);
});

test('of things the largest are given, as many as asked for', async () => {
  const { data } = await catalog.query('{ modelFacets { providers(first: 3) { count provider { slug name } } } }');
  expect(data.modelFacets.providers).toHaveLength(3);
  const { errors } = await catalog.query('{ modelFacets { providers(first: 101) { count } } }');
  expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'first' } });
});

test('wrong filters are refused as those of models are', async () => {
  const { errors } = await catalog.query('{ modelFacets(where: { score: { variant: "nope" } }) { totalCount } }');
  expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'variant' } });
  const deep = await catalog.query(
    '{ modelFacets(where: { NOT: { NOT: { NOT: { NOT: { slug: { eq: "a" } } } } } }) { totalCount } }',
  );
  expect(deep.errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'where' } });
});

test('each facet takes one statement, and none that is not asked for', async () => {
  await using cold = await openTestCatalog();
  for (const [name, { select }] of Object.entries(facets)) {
    cold.sql.length = 0;
    await cold.query(`{ modelFacets(where: { developer: { eq: "openai" } }) { ${name}${select} } }`);
    expect([name, cold.sql.length]).toEqual([name, 1]);
  }
  await advance(cold);
  await cold.query(document, { where: { developer: { eq: 'openai' } } });
  expect(cold.sql).toHaveLength(10);
  cold.sql.length = 0;
  await cold.query('{ modelFacets { __typename } }');
  expect(cold.sql).toEqual([]);
});
