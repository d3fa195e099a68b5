import { afterAll, beforeAll, expect, test } from 'vitest';
import { sourceSchema } from '../../src/importers/claims.ts';
import { type ImportInput, importRecords } from '../../src/importers/import-records.ts';
import { noteUnchanged } from '../../src/importers/import-unchanged.ts';
import { seedAdapter } from '../../src/importers/seed.ts';
import { openTestCatalog, type TestCatalog } from '../setup/catalog.ts';
import { card, day, facts, priceList, route, sources } from './facts.ts';

let today = '2026-06-01';
let catalog: TestCatalog;
beforeAll(async () => {
  catalog = await openTestCatalog({ now: () => day(today), seed: { files: facts([]), sources } });
});
afterAll(() => catalog[Symbol.asyncDispose]());

const hubSource = { slug: 'hub', name: 'Hub', precedence: 40, refreshHours: 24 };
const atMart = (wireId: string, source: string, claims: object = {}) => ({
  ...route(wireId, { provider: 'mart', model: 'rocket-1', ...claims }, [card('1', '4', '2026-01-01')]),
  source,
});

function hub(routes: object[]): ImportInput {
  const read = seedAdapter([{ file: 'hub.ts', kind: 'route', entries: routes }], [...sources, hubSource]);
  return { records: read.records, issues: [], sources: [sourceSchema.parse(hubSource)], lookedAt: 'hub' };
}

async function load(feed: string, input: ImportInput, on: string) {
  today = on;
  const result = await importRecords(catalog.database.db, feed, input, { now: day(on) });
  await catalog.catalog.refresh();
  return result.changes.map(({ type, before, after }) => [type, before, after]);
}

async function routeOf(wireId: string) {
  const { data, errors } = await catalog.query(
    `query ($wireId: String!) { route(by: { key: { provider: "mart", wireId: $wireId } }) {
      status statusReason provenance { field value chosen source { slug } } } }`,
    { wireId },
  );
  expect(errors).toBeUndefined();
  return data.route;
}

test('a route stays retired when the source that said so drops it, and another merely lists it', async () => {
  const lists = [atMart('gone', 'price-list'), atMart('ending', 'price-list')];
  const ends = [atMart('gone', 'hub', { status: 'RETIRED' }), atMart('ending', 'hub', { retiresOn: '2026-06-20' })];
  await load('price-list', priceList(lists), '2026-06-01');
  await load('hub', hub([atMart('gone', 'hub'), atMart('ending', 'hub')]), '2026-06-01');
  expect(await load('hub', hub(ends), '2026-06-02')).toEqual([
    ['RETIREMENT_SET', null, '2026-06-20'],
    ['STATUS_CHANGED', 'ACTIVE', 'RETIRED'],
  ]);
  // Its day has come: told by the first import from that day on, and once.
  expect(await load('hub', hub([]), '2026-06-20')).toEqual([['STATUS_CHANGED', 'ACTIVE', 'RETIRED']]);
  expect(await routeOf('gone')).toEqual({
    status: 'RETIRED',
    statusReason: 'A source says that it is retired.',
    provenance: expect.arrayContaining([{ field: 'status', value: 'RETIRED', chosen: true, source: { slug: 'hub' } }]),
  });
  expect(await routeOf('ending')).toMatchObject({
    status: 'RETIRED',
    statusReason: 'A source says that it is retired since 2026-06-20.',
  });
  expect(await load('price-list', priceList(lists.toReversed()), '2026-06-21')).toEqual([]);
});

test('it is served again when the same source lists it again', async () => {
  expect(await load('hub', hub([atMart('gone', 'hub')]), '2026-07-01')).toEqual([
    ['STATUS_CHANGED', 'RETIRED', 'ACTIVE'],
  ]);
  expect((await routeOf('gone')).provenance).not.toContainEqual(expect.objectContaining({ field: 'status' }));
  expect(await load('hub', hub([]), '2026-07-02')).toEqual([]);
  expect((await routeOf('gone')).status).toBe('ACTIVE');
});

type Look = (still: ImportInput, on: string) => Promise<unknown>;
test.each<[string, string, Look]>([
  ['read', '2026-08', (still, on) => load('hub', still, on)],
  [
    'not sent again',
    '2026-09',
    (_still, on) => noteUnchanged(catalog.database.db, 'hub', { now: day(on), fetched: undefined, dryRun: false }),
  ],
])('a look at a source that has nothing new counts as a look once it is due: %s', async (way, month, look) => {
  const { db } = catalog.database;
  const model = `rocket of ${month}`.replaceAll(' ', '-');
  const retiring = { slug: model, name: model, developer: 'acme', retiresOn: `${month}-02`, source: 'acme-docs' };
  await load('seed', seedAdapter(facts([], { model: [retiring] }), sources), `${month}-01`);
  const still = hub([atMart(way, 'hub', { model })]);
  await load('hub', still, `${month}-02`);
  expect((await routeOf(way)).status).toBe('RETIRED');

  await look(still, `${month}-04`);
  await catalog.catalog.refresh();
  expect((await routeOf(way)).status).toBe('ACTIVE');
  const priced = db.selectFrom('price_floor').innerJoin('provider_route as r', 'r.id', 'route_id');
  expect(await priced.select('mode').where('r.wire_id', '=', way).execute()).toHaveLength(1);
});
