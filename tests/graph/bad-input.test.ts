import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestCatalog, type TestCatalog } from '../setup/catalog.ts';

let catalog: TestCatalog;
beforeAll(async () => {
  catalog = await openTestCatalog();
});
afterAll(() => catalog[Symbol.asyncDispose]());

async function errorsOf(document: string, variables?: object) {
  const { errors } = await catalog.query(document, variables);
  return (errors ?? []).map(({ message, extensions }: { message: string; extensions?: { code?: string } }) => [
    extensions?.code,
    message,
  ]);
}

test('what there is not is null, without an error', async () => {
  const answer = await catalog.query(`{
    slug: model(by: { slug: "no-such-model" }) { name }
    id: model(by: { id: "garbage" }) { name }
    nul: model(by: { slug: "a\\u0000b" }) { name }
    alias: model(by: { alias: { wireId: "no-such-model", provider: "openai" } }) { name }
    family(by: { slug: "" }) { name }
    route(by: { key: { provider: "openai", wireId: "no-such" } }) { id }
    node(id: "bm9uc2Vuc2U") { id }
    nodes(ids: ["x", "TW9kZWw6"]) { id }
  }`);
  expect({ ...answer, extensions: undefined }).toEqual({
    data: { slug: null, id: null, nul: null, alias: null, family: null, route: null, node: null, nodes: [null, null] },
  });
});

describe('exactly one key of a lookup', () => {
  const variable = 'query ($by: ModelBy!) { model(by: $by) { name } }';
  test.each([
    ['both, literal', '{ model(by: { slug: "a", id: "b" }) { name } }', undefined, 'GRAPHQL_VALIDATION_FAILED'],
    ['neither, literal', '{ model(by: {}) { name } }', undefined, 'GRAPHQL_VALIDATION_FAILED'],
    ['both, variable', variable, { by: { slug: 'a', id: 'b' } }, 'BAD_USER_INPUT'],
    ['neither, variable', variable, { by: {} }, 'BAD_USER_INPUT'],
    ['null, variable', variable, { by: { slug: null } }, 'BAD_USER_INPUT'],
  ])('%s', async (_case, document, variables, code) => {
    const errors = await errorsOf(document, variables);
    expect(errors.length).toBeGreaterThan(0);
    expect(errors[0]?.[0]).toBe(code);
    expect(errors[0]?.[1]).toMatch(/ModelBy|exactly one|non-null/i);
  });
});

describe('pages', () => {
  test.each([
    ['first: 101', /first must be between 1 and 100; got 101/],
    ['first: 0', /first must be between 1 and 100; got 0/],
    ['first: -1', /first must be between 1 and 100; got -1/],
    ['last: 101', /last must be between 1 and 100; got 101/],
    ['first: 1, last: 1', /either first or last/],
    ['first: 1, before: "x"', /before goes with last/],
    ['after: "garbage!"', /after is not a cursor: got "garbage!"/],
    ['after: "WyJtb2RlbHMgTkFNRS5BU0MiLCJhIl0"', /after is not a cursor/],
    [
      `after: "${Buffer.from(JSON.stringify(['families NAME.ASC', 'a', 'b'])).toString('base64url')}"`,
      /another list or another ordering/,
    ],
  ])('%s', async (args, message) => {
    const [[code, text] = []] = await errorsOf(`{ models(${args}) { nodes { name } } }`);
    expect(code).toBe('BAD_USER_INPUT');
    expect(text).toMatch(message);
  });

  test('a cursor of another ordering or of another parent is refused', async () => {
    const { data } = await catalog.query('{ models(first: 1) { pageInfo { endCursor } } }');
    const after = data.models.pageInfo.endCursor;
    const [[code, text] = []] = await errorsOf(
      'query ($after: String) { models(first: 1, after: $after, orderBy: [{ field: RELEASED_ON, direction: ASC }]) { nodes { name } } }',
      { after },
    );
    expect(code).toBe('BAD_USER_INPUT');
    expect(text).toMatch(/another list or another ordering/);
    const nested = await errorsOf(
      'query ($after: String) { family(by: { slug: "gpt-4o" }) { models(after: $after) { nodes { name } } } }',
      { after },
    );
    expect(nested[0]?.[0]).toBe('BAD_USER_INPUT');
  });

  test('nested lists and lists in memory check their arguments too', async () => {
    for (const field of ['gateways', 'benchmarkResults', 'routes']) {
      const [[code, text] = []] = await errorsOf(
        `{ model(by: { slug: "gpt-4o-mini" }) { ${field}(first: 101) { totalCount } } }`,
      );
      expect([code, text]).toEqual(['BAD_USER_INPUT', 'first must be between 1 and 100; got 101.']);
    }
  });
});

describe('filters and orderings', () => {
  const nest = (depth: number): string => (depth === 0 ? '{ slug: { eq: "a" } }' : `{ NOT: ${nest(depth - 1)} }`);
  const wide = (leaves: number): string =>
    `{ OR: [${Array.from({ length: leaves }, () => '{ slug: { eq: "a" } }').join(', ')}] }`;

  test.each([
    ['nesting', `where: ${nest(4)}`, /at most 3 deep; got 4/],
    ['conditions', `where: ${wide(21)}`, /at most 20 conditions; got 21/],
    ['score without variant', 'orderBy: [{ field: SCORE, direction: ASC }]', /SCORE needs a variant/],
    ['variant without score', 'orderBy: [{ field: NAME, direction: ASC, variant: "mmmu" }]', /goes with SCORE only/],
    ['unknown variant', 'orderBy: [{ field: SCORE, direction: ASC, variant: "nope" }]', /no benchmark variant "nope"/],
    ['unknown variant in a filter', 'where: { score: { variant: "nope" } }', /no benchmark variant "nope"/],
    ['twice', 'orderBy: [{ field: NAME, direction: ASC }, { field: NAME, direction: DESC }]', /names NAME twice/],
  ])('%s', async (_case, args, message) => {
    const [[code, text] = []] = await errorsOf(`{ models(${args}) { nodes { name } } }`);
    expect(code).toBe('BAD_USER_INPUT');
    expect(text).toMatch(message);
  });

  test('what is just allowed passes', async () => {
    expect(await errorsOf(`{ models(where: ${nest(3)}) { nodes { name } } }`)).toEqual([]);
    expect(await errorsOf(`{ models(where: ${wide(20)}) { nodes { name } } }`)).toEqual([]);
  });

  test('an unknown enum value names the allowed ones or the type', async () => {
    const [[code, text] = []] = await errorsOf('{ models(where: { openness: { eq: OPENISH } }) { nodes { name } } }');
    expect(code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(text).toMatch(/OPENISH.*Openness/);
  });

  test('scalars say what they take', async () => {
    const [[, date] = []] = await errorsOf(
      '{ models(where: { releasedOn: { gte: "2025-02-30" } }) { nodes { name } } }',
    );
    expect(date).toMatch(/day of the calendar.*2025-02-30/);
    const [[, decimal] = []] = await errorsOf(
      '{ models(where: { cheapestInput: { lte: "1e3" } }) { nodes { name } } }',
    );
    expect(decimal).toMatch(/decimal as a string.*1e3/);
  });
});

test('result takes exactly one of variant and benchmark', async () => {
  const [[code, text] = []] = await errorsOf('{ model(by: { slug: "gpt-4o-mini" }) { result { score } } }');
  expect([code, text]).toEqual(['BAD_USER_INPUT', 'Give exactly one of variant and benchmark.']);
});

test('more than 100 nodes are refused', async () => {
  const ids = Array.from({ length: 101 }, () => 'x');
  const [[code, text] = []] = await errorsOf('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
  expect([code, text]).toEqual(['BAD_USER_INPUT', 'ids must have at most 100 entries; got 101.']);
});
