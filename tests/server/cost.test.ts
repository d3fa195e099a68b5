import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listSizes, unsaidLists } from '../../src/graph/list-sizes.ts';
import { publicSchema, subgraphSchema } from '../../src/graph/schema.ts';
import { knownCost } from '../../src/server/cost/known-costs.ts';
import { operationCost } from '../../src/server/cost/operation-cost.ts';
import { examples } from '../../src/server/graphiql-examples.ts';
import { defaultLimits } from '../../src/server/limits/limits.ts';
import { dice } from '../fuzz/dice.ts';
import { operationOf } from '../fuzz/operation.ts';
import type { Known } from '../fuzz/values.ts';
import { openTestCatalog, type TestCatalog } from '../setup/catalog.ts';
import { objectsIn } from '../setup/objects-in.ts';
import { outcome } from './tiny-server.ts';

const costOf = (text: string, variables: Record<string, unknown> = {}, name?: string) =>
  operationCost(publicSchema, parse(text), name, variables).objects;

const costs: [what: string, objects: number, text: string, variables?: Record<string, unknown>, name?: string][] = [
  ['scalars are free', 0, '{ __typename }'],
  ['an object is one', 1, '{ catalog { revision day } }'],
  ['a page is as many as are asked for', 1 + 7, '{ models(first: 7) { nodes { name } } }'],
  ['a page is 20 when nothing is said', 1 + 20, '{ models { nodes { name } } }'],
  ['a page never is more than 100', 1 + 100, '{ models(first: 100000) { nodes { name } } }'],
  ['a page from the end', 1 + 3, '{ models(last: 3) { nodes { name } } }'],
  ['an edge is an object, and so is its node', 1 + 2 * 5, '{ models(first: 5) { edges { node { name } } } }'],
  ['counting is free', 1 + 1, '{ models(first: 5) { totalCount pageInfo { hasNextPage } } }'],
  [
    'lists multiply',
    1 + 3 * (1 + 1 + 4 * 2),
    '{ models(first: 3) { nodes { routes(first: 4) { nodes { provider { name } } } } } }',
  ],
  [
    'aliases count each',
    2 * (1 + 2),
    '{ a: models(first: 2) { nodes { name } } b: models(first: 2) { nodes { name } } }',
  ],
  [
    'what is asked for twice counts once',
    1 + 2,
    '{ models(first: 2) { nodes { name } } ...A } fragment A on Query { models(first: 2) { nodes { slug } } }',
  ],
  ['a variable', 1 + 9, 'query ($n: Int) { models(first: $n) { nodes { name } } }', { n: 9 }],
  ['the default of a variable', 1 + 6, 'query ($n: Int = 6) { models(first: $n) { nodes { name } } }'],
  ['a variable that is null', 1 + 20, 'query ($n: Int = 6) { models(first: $n) { nodes { name } } }', { n: null }],
  [
    'a variable named as what every object has',
    1 + 20,
    'query ($constructor: Int) { models(first: $constructor) { nodes { name } } }',
  ],
  ['what is skipped is free', 0, '{ models @skip(if: true) { nodes { name } } }'],
  [
    'what a variable skips',
    1,
    'query ($with: Boolean!) { catalog { day } models @include(if: $with) { nodes { name } } }',
    { with: false },
  ],
  ['only the operation that runs', 1, 'query A { catalog { day } } query B { models { nodes { name } } }', {}, 'A'],
  [
    'the dearest type that a thing may be',
    1 + 1 + 5,
    '{ node(id: "x") { ... on Source { name } ... on Model { routes(first: 5) { nodes { id } } } } }',
  ],
  ['ids', 2, '{ nodes(ids: ["a", "b"]) { id } }'],
  ['ids in a variable', 3, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b', 'c'] }],
  ['introspection has one price', 1_000, '{ __schema { types { name fields { name } } } }'],
];

test.each(costs)('%s: %i', (_what, objects, text, variables, name) => {
  expect(costOf(text, variables, name)).toBe(objects);
});

test('entities count once for each representation', () => {
  const text = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Model { developer { name } } } }';
  const cost = (r: unknown[]) => operationCost(subgraphSchema, parse(text), null, { r }).objects;
  expect([cost([]), cost([{}]), cost(Array(500).fill({}))]).toEqual([0, 2, 1_000]);
});

test.each([
  ['a name that looks like a value', { 'a:1,first': 100 }, { a: 1, first: 100 }],
  ['a name that looks like two', { 'first:1,a': 1 }, { first: 1, a: 1 }],
  ['a list that looks like a text', { a: '[2]', first: 1 }, { a: [1, 2], first: 100 }],
])('a cost that is known is not taken for that of other variables: %s', (_what, first, second) => {
  const document = parse('query ($first: Int = 1) { models(first: $first) { nodes { name } } }');
  for (const variables of [first, second]) {
    const cost = operationCost(publicSchema, document, null, variables);
    expect(knownCost(publicSchema, document, null, variables)).toEqual(cost);
  }
});

test('every list of things has a size of its own, and every size a list', () => {
  expect([...unsaidLists(publicSchema), ...unsaidLists(subgraphSchema)]).toEqual([]);
  for (const name of Object.keys(listSizes)) {
    const [type = '', field = ''] = name.split('.');
    const found = [publicSchema, subgraphSchema].some((schema) => {
      const known = schema.getType(type);
      return known && 'getFields' in known && Object.hasOwn(known.getFields(), field);
    });
    expect([name, found]).toEqual([name, true]);
  }
});

test('fragments in fragments are not followed for ever', () => {
  const levels = Array.from({ length: 13 }, (_none, level) => {
    const inner = Array.from(
      { length: 4 },
      (_one, index) => `x${level}_${index}: developer { models(first: 1) { nodes { ...F${level + 1} } } }`,
    );
    return `fragment F${level} on Model { ${inner.join(' ')} }`;
  });
  const began = performance.now();
  expect(() =>
    costOf(`{ model(by: { slug: "x" }) { ...F0 } } ${levels.join(' ')} fragment F13 on Model { name }`),
  ).toThrow(/more than 20000 fields/);
  expect(performance.now() - began).toBeLessThan(1_000);
});

describe('on a catalog', () => {
  let catalog: TestCatalog;
  beforeAll(async () => {
    catalog = await openTestCatalog();
  });
  afterAll(() => catalog[Symbol.asyncDispose]());

  /** The query that once took 12.6 seconds and 2.4 GB. */
  const nested = (times: number): string =>
    times === 0 ? 'name' : `routes(first: 100) { nodes { id model { ${nested(times - 1)} } } }`;

  test('what could take the server down is refused at once', async () => {
    catalog.sql.length = 0;
    const began = performance.now();
    const [status, code, message] = await outcome(catalog.fetch(`{ models(first: 100) { nodes { ${nested(4)} } } }`));
    expect(performance.now() - began).toBeLessThan(1_000);
    expect([status, code, catalog.sql]).toEqual([400, 'QUERY_TOO_COSTLY', []]);
    expect(message).toMatch(/may give \d+ objects; at most 50000 are allowed.*smaller pages/);
  });

  test('many values of few objects are refused too', async () => {
    const names = Array.from({ length: 100 }, (_none, index) => `n${index}: name`).join(' ');
    const [, code, message] = await outcome(
      catalog.fetch(`{ models(first: 100) { nodes { routes(first: 60) { nodes { model { ${names} } } } } } }`),
    );
    expect([code, message]).toEqual(['QUERY_TOO_COSTLY', expect.stringContaining('values; at most 500000')]);
  });

  test('variables that the operation does not have make nothing cheaper', async () => {
    const pages =
      'query ($n: Int = 1) { models(first: $n) { nodes { routes(first: $n) { nodes { id model { routes(first: $n) { nodes { id } } } } } } } }';
    const cheap = await catalog.query(pages, { 'a:1,n': 100 });
    expect([cheap.errors, cheap.extensions?.cost.requested]).toEqual([undefined, 7]);
    expect(await outcome(catalog.fetch(pages, { a: 1, n: 100 }))).toEqual([400, 'QUERY_TOO_COSTLY', expect.anything()]);
  });

  test('the answer tells the cost', async () => {
    const { extensions } = await catalog.query('{ models(first: 7) { nodes { name } } }');
    expect(extensions).toEqual({ cost: { requested: 8 } });
  });

  test('the examples of GraphiQL are within the budget', async () => {
    for (const query of examples) {
      const { errors, extensions } = await catalog.query(query);
      expect(errors).toBeUndefined();
      expect(extensions?.cost.requested).toBeLessThanOrEqual(defaultLimits.cost);
    }
  });

  test('no answer holds more objects than its cost promised', async () => {
    const { data } = await catalog.query(`{
      models(first: 10) { nodes { id slug } } families(first: 5) { nodes { id slug } }
      routes(first: 10) { nodes { id wireId } } benchmarks(first: 5) { nodes { id slug variants { slug } } }
    }`);
    const known: Known = { ids: [], slugs: [], wireIds: [], cursors: [] };
    JSON.stringify(data, (name, value) => {
      if (name === 'id') known.ids.push(value);
      if (name === 'slug') known.slugs.push(value);
      if (name === 'wireId') known.wireIds.push(value);
      return value;
    });
    known.cursors.push('garbage');
    let [answered, largest] = [0, 0];
    for (let seed = 1; seed <= 400; seed++) {
      const view = seed % 3 === 0 ? 'subgraph' : 'graphql';
      const schema = view === 'graphql' ? publicSchema : subgraphSchema;
      const { query, variables } = operationOf(schema, known, dice(seed));
      const { data: found, extensions } = await catalog.query(query, variables, { view });
      if (!found) continue;
      const objects = objectsIn(found);
      expect(objects, `seed ${seed}: ${query}`).toBeLessThanOrEqual(extensions?.cost.requested ?? 0);
      answered++;
      largest = Math.max(largest, objects);
    }
    expect(answered).toBeGreaterThan(100);
    expect(largest).toBeGreaterThan(100);
  });
});
