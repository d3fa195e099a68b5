import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CatalogDatabase } from '../../src/database/connect.ts';
import type { SourceInput } from '../../src/importers/claims.ts';
import { importRecords } from '../../src/importers/import-records.ts';
import { seedAdapter } from '../../src/importers/seed.ts';
import { importSeed } from '../../src/importers/starting-catalog.ts';
import { openTestDatabase } from '../setup/database.ts';
import { card, day, facts } from './facts.ts';

let database: CatalogDatabase;
beforeEach(async () => {
  database = await openTestDatabase('migrated');
});
afterEach(() => database[Symbol.asyncDispose]());

const sources: SourceInput[] = [
  { slug: 'acme-docs', name: 'Acme documentation', precedence: 80 },
  { slug: 'prices', name: 'Prices', precedence: 45, refreshHours: 24 },
  { slug: 'list', name: 'List', precedence: 40, refreshHours: 24 },
  { slug: 'mart-api', name: 'Mart API', precedence: 40, ownProvider: 'mart', refreshHours: 24 },
];
const gatheredOn = { 'acme-docs': '2026-08-01', list: '2026-07-02' };
const at = (source: string, provider: string, wireId: string, cards: object[]) => ({ provider, wireId, source, cards });

const load = (routes: object[], on: string, days: Record<string, string> = gatheredOn) =>
  importSeed(database.db, facts(routes), sources, day(on), days);
/** What a source says now, read from where it is published. */
const read = (source: string, routes: object[], on: string) => {
  const { records, issues } = seedAdapter([{ file: 'list.ts', kind: 'route', entries: routes }], sources);
  expect(issues.filter(({ reason }) => !/no entry declares/.test(reason))).toEqual([]);
  return importRecords(database.db, source, { records, issues: [], sources: [], lookedAt: source }, { now: day(on) });
};
const cards = async (wireId: string) => {
  const rows = await database.db
    .selectFrom('rate_card')
    .innerJoin('provider_route as r', 'r.id', 'rate_card.route_id')
    .innerJoin('source', 'source.id', 'rate_card.source_id')
    .select(['valid_from', 'input', 'slug', 'terms'])
    .where('r.wire_id', '=', wireId)
    .orderBy('valid_from')
    .execute();
  return rows.map(({ valid_from, input, slug, terms }) => `${valid_from} ${input ?? terms} ${slug}`);
};
const isListed = async (wireId: string) =>
  (
    await database.db
      .selectFrom('provider_route')
      .select('listed')
      .where('wire_id', '=', wireId)
      .executeTakeFirstOrThrow()
  ).listed;

test('typed facts are of the day on which they were gathered, whatever the day of installation', async () => {
  const seed = [at('list', 'mart', 'rocket-1', [card('2', '4')])];
  await load(seed, '2026-11-25');
  expect(await cards('rocket-1')).toEqual(['2026-07-02 2 list']);
  expect((await load(seed, '2026-11-26')).revision).toBeNull();
});

test('a catalog that was installed under other days is put right at the next start, once', async () => {
  const seed = [at('list', 'mart', 'rocket-1', [card('2', '4')])];
  await load(seed, '2026-11-25', {});
  expect(await cards('rocket-1')).toEqual(['2026-11-25 2 list']);
  const mended = await load(seed, '2026-11-26');
  expect([mended.created, mended.changed, mended.noLongerListed]).toEqual([0, 0, 0]);
  expect(await cards('rocket-1')).toEqual(['2026-07-02 2 list']);
  expect((await load(seed, '2026-11-26')).revision).toBeNull();
});

test('what a source says itself takes the place of what was typed in its name, from then on', async () => {
  const seed = [at('list', 'mart', 'rocket-1', [card('2', '4')]), at('list', 'mart', 'rocket-2', [card('7', '8')])];
  await load(seed, '2026-08-10');
  await read('list', [at('list', 'mart', 'rocket-1', [card('3', '4')])], '2026-09-01');
  expect(await cards('rocket-1')).toEqual(['2026-07-02 2 list', '2026-09-01 3 list']);
  // Of a route that it does not speak of, what was typed stands.
  expect(await cards('rocket-2')).toEqual(['2026-07-02 7 list']);
  const again = await load(seed, '2026-09-02');
  expect([again.revision, again.leftOut, again.recordsRead - again.unchanged]).toEqual([null, 1, 1]);
});

test('a snapshot of before that day does not', async () => {
  await load([at('list', 'mart', 'rocket-1', [card('2', '4')])], '2026-08-10');
  await read('list', [at('list', 'mart', 'rocket-1', [card('9', '9')])], '2026-04-01');
  expect(await cards('rocket-1')).toEqual(['2026-04-01 9 list', '2026-07-02 2 list']);
});

test('a route that the source has listed and drops is no longer listed, and its price no longer known once it gives none', async () => {
  const seed = [at('list', 'mart', 'rocket-1', [card('2', '4')]), at('list', 'mart', 'rocket-2', [card('7', '8')])];
  const other = at('list', 'mart', 'rocket-2', []);
  await load(seed, '2026-08-10');
  await read('list', [at('list', 'mart', 'rocket-1', [card('2', '4')]), other], '2026-09-01');
  expect(await cards('rocket-2')).toEqual(['2026-07-02 7 list', '2026-09-01 UNKNOWN list']);
  await read('list', [other], '2026-09-02');
  expect([await isListed('rocket-1'), await isListed('rocket-2')]).toEqual([false, true]);
  await load(seed, '2026-09-03');
  expect([await isListed('rocket-1'), await isListed('rocket-2')]).toEqual([false, true]);
  expect(await cards('rocket-2')).toEqual(['2026-07-02 7 list', '2026-09-01 UNKNOWN list']);
});

test('a later statement follows a typed price of the vendor, and is the first-party list’s before an aggregator’s', async () => {
  const typed = [card('1', '2', '2025-02-08')];
  await load([at('acme-docs', 'acme', 'rocket-1', typed), at('acme-docs', 'mart', 'rocket-1', typed)], '2026-08-10');
  await read('prices', [at('prices', 'mart', 'rocket-1', [card('5', '5')])], '2026-09-01');
  await read('list', [at('list', 'acme', 'rocket-1', [card('3', '4')])], '2026-09-01');
  await read('mart-api', [at('mart-api', 'mart', 'rocket-1', [card('6', '6')])], '2026-09-02');
  const all = await cards('rocket-1');
  expect(all.filter((one) => !one.includes('acme-docs')).sort()).toEqual([
    '2026-09-01 3 list',
    // What it asked before the first-party list said anything.
    '2026-09-01 5 prices',
    '2026-09-02 6 mart-api',
  ]);
});

test('of its own routes a provider’s list is believed before a list of higher precedence, of others’ not', async () => {
  await load([], '2026-08-10');
  const said = (source: string, price: string) =>
    ['mart', 'acme'].map((provider) => at(source, provider, `${provider}/rocket-1`, [card(price, price)]));
  await read('prices', said('prices', '5'), '2026-09-01');
  await read('mart-api', said('mart-api', '6'), '2026-09-01');
  expect([await cards('mart/rocket-1'), await cards('acme/rocket-1')]).toEqual([
    ['2026-09-01 6 mart-api'],
    ['2026-09-01 5 prices'],
  ]);
});

test('what was read is left out, new, changed or unchanged; a price that the catalog withdraws is none of these', async () => {
  await load([], '2026-08-10');
  const one = at('list', 'mart', 'rocket-1', [card('2', '4')]);
  const two = at('list', 'mart', 'rocket-2', []);
  const counts = async (routes: object[], on: string) => {
    const { recordsRead, leftOut, created, changed, unchanged, noLongerListed } = await read('list', routes, on);
    expect(recordsRead).toBe(leftOut + created + changed + unchanged);
    return { created, changed, unchanged, noLongerListed };
  };
  expect(await counts([one, two], '2026-09-01')).toEqual({ created: 3, changed: 0, unchanged: 0, noLongerListed: 0 });
  const unpriced = [{ ...one, cards: [] }, two];
  expect(await counts(unpriced, '2026-09-02')).toEqual({ created: 0, changed: 0, unchanged: 2, noLongerListed: 1 });
  expect(await counts(unpriced, '2026-09-03')).toEqual({ created: 0, changed: 0, unchanged: 2, noLongerListed: 0 });
  expect(await counts([one, two], '2026-09-04')).toEqual({ created: 0, changed: 1, unchanged: 2, noLongerListed: 0 });
});
