import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CatalogDatabase } from '../../src/database/connect.ts';
import { exportDump } from '../../src/importers/export-dump.ts';
import { importSource } from '../../src/importers/import-source.ts';
import { openTestDatabase } from '../setup/database.ts';
import { provider, rocket } from './adapters/models-dev-fixture.ts';
import { rocket as listed } from './adapters/openrouter-fixture.ts';
import { dump, takeDump } from './dumping.ts';
import { allRows, revisionOf, rowsOf } from './snapshot.ts';

let database: CatalogDatabase;
let empty: CatalogDatabase;
beforeEach(async () => {
  database = await openTestDatabase('seeded');
  empty = await openTestDatabase('migrated');
});
afterEach(async () => {
  await database[Symbol.asyncDispose]();
  await empty[Symbol.asyncDispose]();
});

const now = new Date('2026-11-24T12:00:00Z');
const file = (content: unknown, name = 'catalog.json') => ({ name, text: JSON.stringify(content) });
const priced = (input: number, more: object = {}) => ({ ...rocket, cost: { input, output: 2 * input }, ...more });
const catalog = (models: object) => file({ models: {}, providers: { groq: provider(models) } });

/** Imports of several sources and days: prices that change, routes that go, a derived model that turns out to be another. */
async function live(): Promise<void> {
  const { db } = database;
  const wild = { 'rocket-1': priced(1), 'rocket-0': priced(3), 'falcon-9-turbo': priced(7) };
  for (const [observedOn, models] of [
    ['2026-10-05', wild],
    ['2026-11-01', { 'rocket-1': priced(0.5), 'rocket-0': priced(3) }],
    ['2026-11-20', { 'rocket-1': priced(0.5, { limit: { context: 9000, output: 800 } }) }],
  ] as const) {
    await importSource(db, { source: 'models-dev', files: [catalog(models)], observedOn }, { now });
  }
  await importSource(db, { source: 'openrouter', files: [file({ data: [listed] })] }, { now });
}

const overlay = {
  version: 1,
  source: { name: 'Skunkworks' },
  models: [
    { slug: 'skunk-1', name: 'Skunk One', identity: 'CURATED' },
    { slug: 'gpt-4o-mini', name: 'Our mini', contextWindow: 77_777 },
  ],
  routes: [
    {
      provider: 'openai',
      wireId: 'gpt-4o-mini',
      cards: [{ validFrom: '2026-11-01', terms: 'METERED', lines: [{ meter: 'INPUT', amount: '0.0123' }] }],
    },
    { provider: 'openai', wireId: 'skunk-wire', model: 'skunk-1', cards: [] },
    { provider: 'openai', wireId: 'unheard-of-secret', cards: [] },
  ],
};
const withOverlay = () => importSource(database.db, { source: 'overlay', files: [file(overlay, 'own.json')] }, { now });

const take = (text: string) => takeDump(empty, text);
const linesOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

test('what is exported and imported again is the same, row for row, and is exported as the same bytes', async () => {
  await live();
  const text = await dump(database);
  const report = await take(text);
  expect(await allRows(empty.db)).toEqual(await allRows(database.db));
  expect(await dump(empty)).toBe(text);
  expect(report).toMatchObject({ file: 'dump.jsonl', dryRun: false, leftOut: [] });
  expect(report.revision).toBe(await revisionOf(database.db));
  expect(report.rows.source_record).toBe(linesOf(text).filter(({ table }) => table === 'source_record').length);
});

test('an import goes on where the exported catalog stood', async () => {
  await live();
  await take(await dump(database));
  for (const one of [database, empty]) {
    const next = catalog({ 'rocket-1': priced(0.25), 'rocket-0': priced(3) });
    const [report] = await importSource(one.db, { source: 'models-dev', files: [next] }, { now });
    expect(report).toMatchObject({ created: 2, changed: 2 });
  }
  expect(await rowsOf(empty.db, { history: true })).toEqual(await rowsOf(database.db, { history: true }));
});

test('the first line tells what follows, and every line of a source its licence and attribution', async () => {
  const [header, ...lines] = linesOf(await dump(database));
  expect(header).toMatchObject({ format: 'modelgraph-dump', version: 1, day: '2026-11-23', leftOut: [] });
  const counts: Record<string, number> = {};
  for (const { table } of lines) counts[table] = (counts[table] ?? 0) + 1;
  expect(Object.fromEntries(Object.entries(header.counts).filter(([, count]) => count !== 0))).toEqual(counts);
  const mmmu = lines.find(({ table, row }) => table === 'source' && row.slug === 'mmmu-leaderboard');
  expect(mmmu.row).toMatchObject({ license: 'CC BY-SA 4.0', share_alike: true, attribution: expect.any(String) });
});

describe('what is left out', () => {
  test('an overlay leaves no trace, unless it is asked for', async () => {
    await live();
    const before = await rowsOf(database.db, { history: false });
    await withOverlay();
    const text = await dump(database);
    expect(linesOf(text)[0].leftOut).toEqual(['overlay']);
    for (const secret of ['skunk', 'Skunk', 'Our mini', '77777', '0.0123', 'unheard-of-secret']) {
      expect([secret, text.includes(secret)]).toEqual([secret, false]);
    }
    await take(text);
    const after = await rowsOf(empty.db, { history: false });
    for (const [table, rows] of Object.entries(before)) expect([table, after[table]]).toEqual([table, rows]);
    expect(await dump(database, { withOverlay: true })).toContain('"0.0123"');
  });

  test('with its overlay a catalog is restored as it was', async () => {
    await withOverlay();
    const text = await dump(database, { withOverlay: true });
    await take(text);
    expect(await allRows(empty.db)).toEqual(await allRows(database.db));
  });

  test('what was overlaid once and is no more is left out too', async () => {
    await withOverlay();
    await importSource(database.db, { source: 'overlay', files: [file({ version: 1 }, 'own.json')] }, { now });
    const text = await dump(database);
    for (const secret of ['skunk', 'Our mini', '0.0123'])
      expect([secret, text.includes(secret)]).toEqual([secret, false]);
    await take(text);
    const names = await empty.db.selectFrom('model').select('name').where('slug', '=', 'gpt-4o-mini').execute();
    expect(names).toEqual([{ name: 'GPT-4o-mini' }]);
  });

  test('changes of what nobody left out has spoken of stay', async () => {
    await live();
    const priceChanges = (from: CatalogDatabase) =>
      from.db
        .selectFrom('change')
        .select(['id', 'before', 'after'])
        .where('type', '=', 'PRICE_CHANGED')
        .orderBy('id')
        .execute();
    const before = await priceChanges(database);
    await withOverlay();
    await take(await dump(database));
    expect(await priceChanges(empty)).toEqual(before);
    expect(before).not.toEqual([]);
  });

  test('share-alike sources and what they say', async () => {
    const shareAlike = (from: CatalogDatabase) =>
      from.db
        .selectFrom('benchmark_result')
        .innerJoin('source', 'source.id', 'source_id')
        .select(['source.slug'])
        .where('share_alike', '=', true)
        .execute();
    expect(await shareAlike(database)).not.toEqual([]);
    const text = await dump(database, { excludeShareAlike: true });
    expect(linesOf(text)[0].leftOut).toContain('mmmu-leaderboard');
    await take(text);
    expect(await shareAlike(empty)).toEqual([]);
    const all = await database.db.selectFrom('benchmark_result').select('id').execute();
    const left = await empty.db.selectFrom('benchmark_result').select('id').execute();
    expect(left.length).toBe(all.length - (await shareAlike(database)).length);
  });
});

test('rows are read in batches of one moment, whatever is imported meanwhile', async () => {
  const before = await dump(database);
  let imported: Promise<unknown> | undefined;
  const parts: string[] = [];
  await exportDump(database.db, {}, async (lines) => {
    // The embedded database has one session, so that there the import begins when the export has ended.
    imported ??= live();
    if (database.kind === 'server' && parts.length === 0) await imported;
    parts.push(lines);
  });
  await imported;
  expect(parts.join('')).toBe(before);
  expect(Math.max(...parts.map((part) => part.split('\n').length))).toBeLessThanOrEqual(501);
  expect(await dump(database)).not.toBe(before);
});
