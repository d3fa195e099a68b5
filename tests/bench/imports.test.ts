import { describe, expect, test } from 'vitest';
import { copyIn, copyOut } from '../../bench/imports/copy.ts';
import { openServerDatabases } from '../../bench/imports/databases.ts';
import type { ImportOutcome } from '../../bench/imports/import-once.ts';
import { importReport } from '../../bench/imports/report.ts';
import type { Round } from '../../bench/imports/rounds.ts';
import { readImportSettings } from '../../bench/imports/settings.ts';
import { totalWrites, type Writes, writesBetween, writesSoFar } from '../../bench/imports/writes.ts';
import { openDatabase } from '../../src/database/connect.ts';
import { loadStartingCatalog } from '../../src/importers/starting-catalog.ts';
import { databasesOf, onServer } from '../setup/server-databases.ts';

test('every setting has a default, and can be given', () => {
  const file = '../shared/data/models-dev/catalog-2026-07-02.json';
  expect(readImportSettings([], {})).toEqual({ file, rounds: 3, url: undefined });
  const url = 'postgres://bench@127.0.0.1/postgres';
  const given = readImportSettings(['--file', 'catalog.json', '--rounds=5'], { BENCH_DATABASE_URL: url });
  expect(given).toEqual({ file: 'catalog.json', rounds: 5, url });
  expect(readImportSettings(['--help'], {})).toBeNull();
  expect(() => readImportSettings(['--rounds', '0'], {})).toThrow('--rounds takes whole numbers from 1 to 20; got "0"');
});

const writes = (inserted: number, updated = 0, deleted = 0): Writes => ({ inserted, updated, deleted });

test('what was written is the difference of two counts, without what was not touched', () => {
  const before = new Map([
    ['model', writes(10, 2)],
    ['source', writes(3)],
  ]);
  const after = new Map([
    ['model', writes(15, 2, 1)],
    ['source', writes(3)],
    ['use_case_fit', writes(7, 1)],
  ]);
  const between = writesBetween(before, after);
  expect([...between]).toEqual([
    ['model', writes(5, 0, 1)],
    ['use_case_fit', writes(7, 1)],
  ]);
  expect(totalWrites(between, () => true)).toEqual({ ...writes(12, 1, 1), all: 14 });
  expect(totalWrites(between, (table) => table === 'model')).toEqual({ ...writes(5, 0, 1), all: 6 });
});

test('the report sets facts per second against COPY, and rows written against routes', () => {
  const outcome = (milliseconds: number, peakMegabytes: number): ImportOutcome => ({
    milliseconds,
    cpuMs: milliseconds,
    peakMegabytes,
    recordsRead: 1,
    recordsTaken: 1,
    revision: 1,
  });
  const round = (first: number, copy: number): Round => ({
    first: outcome(first, 250.4),
    again: outcome(first / 5, 260),
    copy: { milliseconds: copy, rows: 2000 },
    rowsAdded: 1000,
    routes: 100,
    writes: new Map([
      ['model', writes(900, 150)],
      ['use_case_fit', writes(40)],
    ]),
    writesAgain: new Map([['import_run', writes(1)]]),
  });
  const text = importReport({
    file: 'catalog.json',
    rounds: new Map([['starting catalog', [round(2000, 1000), round(4000, 1000), round(2000, 1000)]]]),
    queries: { slowdowns: new Map([['model-page', 1.234]]), answers: 42 },
    embedded: new Map([['empty', { first: outcome(1, 512.6), again: outcome(1, 400) }]]),
  });
  for (const line of [
    '| facts per second, in times of COPY | ≥ 0.25 | 0.25 (0.13–0.25) |',
    '| the same file again, in times of the first | ≤ 0.33 | 0.20 (0.20–0.20) |',
    '| rows inserted per route | ≤ 12 | 9.0 |',
    '| rows inserted, updated and deleted per route |  | 10.5 |',
    '| the same of fits and alternatives |  | 0.4 |',
    '| written by the same file again | 1 import_run | 1 import_run |',
    '| peak memory of the process, MB | ≤ 400 | 260 |',
    '| peak memory of the process, MB | ≤ 900 | 513 |',
    '| model-page | < 2 | 1.23 |',
  ]) {
    expect(text.split('\n')).toContain(line);
  }
});

const url = process.env.TEST_DATABASE_URL;

describe.skipIf(!url)('on a server', () => {
  test('a catalog is copied whole into empty tables, its rows are counted, and its databases are dropped', async () => {
    const ours = async () =>
      onServer(url as string, (admin) => databasesOf(admin, `modelgraph_benchimports_${process.pid}_`));
    {
      await using databases = await openServerDatabases(url as string);
      const filled = await databases.make('empty');
      const before = await writesSoFar(filled);
      {
        await using database = await openDatabase({ url: filled, dataDir: '' });
        await loadStartingCatalog(database.db);
      }
      const written = writesBetween(before, await writesSoFar(filled));
      const tables = await copyOut(filled);
      const empty = await databases.make('empty');
      expect(await copyOut(empty)).toEqual([]);
      expect(await copyIn(empty, tables)).toBeGreaterThan(0);
      expect((await copyOut(empty)).map(({ table, rows }) => [table, rows])).toEqual(
        tables.map(({ table, rows }) => [table, rows]),
      );
      for (const { table, rows } of tables) {
        const { inserted = 0, deleted = 0 } = written.get(table) ?? {};
        expect([table, inserted - deleted]).toEqual([table, rows]);
      }
      expect(tables.find(({ table }) => table === 'provider_route')?.rows).toBeGreaterThan(1500);
      expect(await ours()).toHaveLength(3);
    }
    expect(await ours()).toEqual([]);
  }, 60_000);
});
