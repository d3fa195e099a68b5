import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestCatalog, type TestCatalog } from '../setup/catalog.ts';

let catalog: TestCatalog;
beforeAll(async () => {
  catalog = await openTestCatalog();
});
afterAll(() => catalog[Symbol.asyncDispose]());

interface Page {
  nodes: { id: string }[];
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}

const parts =
  '{ totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }';

/** The whole list, put together from its pages. */
async function walk(
  page: (args: string) => Promise<Page>,
  size: number,
  direction: 'forwards' | 'backwards',
): Promise<string[]> {
  const ids: string[] = [];
  let place = '';
  for (;;) {
    const { edges, pageInfo, totalCount } = await page(
      direction === 'forwards' ? `first: ${size}${place}` : `last: ${size}${place}`,
    );
    expect(edges.length).toBeLessThanOrEqual(size);
    expect(totalCount).toBeGreaterThanOrEqual(edges.length);
    const found = edges.map(({ node }) => node.id);
    if (direction === 'forwards') ids.push(...found);
    else ids.unshift(...found);
    const more = direction === 'forwards' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
    if (!more) {
      expect(ids.length).toBe(totalCount);
      return ids;
    }
    place = direction === 'forwards' ? `, after: "${pageInfo.endCursor}"` : `, before: "${pageInfo.startCursor}"`;
  }
}

const directions = ['ASC', 'DESC'];
const orderings = (fields: string[]) =>
  fields.flatMap((field) => directions.map((direction) => `{ field: ${field}, direction: ${direction} }`));

/** Root lists are narrowed to some hundred rows, with many ties and nulls among them. */
const lists: [field: string, where: string, orderBy: string[]][] = [
  [
    'models',
    'where: { OR: [{ developer: { in: ["openai", "anthropic"] } }, { family: { eq: "gpt-4o" } }] }, ',
    [
      ...orderings(['NAME', 'RELEASED_ON', 'CONTEXT_WINDOW', 'CHEAPEST_INPUT', 'CHEAPEST_OUTPUT']),
      ...directions.map((direction) => `{ field: SCORE, direction: ${direction}, variant: "gpqa-diamond" }`),
      '{ field: RELEASED_ON, direction: DESC }, { field: NAME, direction: ASC }',
      '{ field: CONTEXT_WINDOW, direction: DESC }, { field: CHEAPEST_INPUT, direction: ASC }, { field: NAME, direction: DESC }',
    ],
  ],
  ['families', '', orderings(['NAME'])],
  ['organizations', '', orderings(['NAME'])],
  ['providers', '', orderings(['NAME'])],
  [
    'routes',
    'where: { provider: { in: ["azure-openai", "anthropic", "openai"] } }, ',
    orderings(['PRICE', 'INPUT_PRICE', 'OUTPUT_PRICE', 'CONTEXT_WINDOW', 'WIRE_ID']),
  ],
  ['gateways', '', orderings(['NAME'])],
  ['benchmarks', '', orderings(['NAME'])],
];

describe.each(lists)('%s', (field, where, orderBys) => {
  test.each(orderBys)('ordered by %s', async (orderBy) => {
    const page = async (args: string): Promise<Page> => {
      const { data, errors } = await catalog.query(`{ ${field}(${where}orderBy: [${orderBy}], ${args}) ${parts} }`);
      expect(errors).toBeUndefined();
      return data[field];
    };
    const whole = await walk(page, 100, 'forwards');
    expect(new Set(whole).size).toBe(whole.length);
    for (const size of [7, 31]) {
      expect(await walk(page, size, 'forwards')).toEqual(whole);
      expect(await walk(page, size, 'backwards')).toEqual(whole);
    }
  });
});

describe('lists of a parent', () => {
  test.each([
    ['provider(by: { slug: "openai" })', 'routes', '', true],
    ['provider(by: { slug: "openai" })', 'routes', 'orderBy: [{ field: WIRE_ID, direction: DESC }], ', true],
    ['organization(by: { slug: "openai" })', 'models', '', true],
    ['gateway(by: { slug: "openrouter" })', 'models', '', true],
    ['family(by: { slug: "gpt-4o" })', 'models', '', false],
    ['family(by: { slug: "gpt-4o" })', 'models', 'orderBy: [{ field: RELEASED_ON, direction: DESC }], ', false],
    ['model(by: { slug: "gpt-4o-mini" })', 'routes', '', false],
    ['model(by: { slug: "gpt-4o-mini" })', 'routes', 'orderBy: [{ field: CONTEXT_WINDOW, direction: DESC }], ', false],
    ['model(by: { slug: "gpt-4o-mini" })', 'benchmarkResults', '', false],
  ])('%s { %s(%s) }', async (parent, field, args, both) => {
    const page = async (place: string): Promise<Page> => {
      const { data, errors } = await catalog.query(`{ parent: ${parent} { ${field}(${args}${place}) ${parts} } }`);
      expect(errors).toBeUndefined();
      return data.parent[field];
    };
    const whole = await walk(page, 100, 'forwards');
    expect(whole.length).toBeGreaterThan(3);
    expect(new Set(whole).size).toBe(whole.length);
    expect(await walk(page, 3, 'forwards')).toEqual(whole);
    if (both) expect(await walk(page, 7, 'backwards')).toEqual(whole);
  });
});

test('what is not known comes last in both directions', async () => {
  for (const direction of directions) {
    const { data } = await catalog.query(
      `{ models(where: { identity: { eq: CURATED } }, orderBy: [{ field: RELEASED_ON, direction: ${direction} }], first: 100) { nodes { releasedOn } } }`,
    );
    const dates = data.models.nodes.map((model: { releasedOn: string | null }) => model.releasedOn);
    const known = dates.filter((date: string | null) => date !== null);
    expect(known.length).toBeGreaterThan(5);
    expect(dates.slice(0, known.length)).toEqual(known);
  }
});
