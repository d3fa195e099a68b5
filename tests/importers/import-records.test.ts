import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { seedFiles, seedSources } from '../../db/seed/index.ts';
import type { CatalogDatabase } from '../../src/database/connect.ts';
import {
  genaiPrices,
  genaiPricesAdapter,
  installedProviders,
} from '../../src/importers/adapters/genai-prices/genai-prices.ts';
import { sourceSchema } from '../../src/importers/claims.ts';
import { importRecords } from '../../src/importers/import-records.ts';
import { seedAdapter } from '../../src/importers/seed.ts';
import { importSeed } from '../../src/importers/starting-catalog.ts';
import { openTestDatabase } from '../setup/database.ts';
import { card, day, facts, input, route, sources } from './facts.ts';
import { importRuns, revisionOf, rowsOf } from './snapshot.ts';

let database: CatalogDatabase;
beforeEach(async () => {
  database = await openTestDatabase('migrated');
});
afterEach(() => database[Symbol.asyncDispose]());

const load = (routes: object[], on = '2026-06-01', more = {}) =>
  importRecords(database.db, 'seed', input(facts(routes, more)), { now: day(on) });
test('the same facts in any order make the same rows with the same ids', async () => {
  await using other = await openTestDatabase('migrated');
  const now = day('2026-11-23');
  const some = installedProviders().filter(({ id }) => ['openai', 'deepseek', 'huggingface_novita'].includes(id));
  const prices = { ...genaiPricesAdapter(some), sources: [sourceSchema.parse(genaiPrices.source)] };
  const seed = seedAdapter(seedFiles, seedSources);
  await importRecords(database.db, 'seed', seed, { now });
  await importRecords(database.db, 'genai-prices', prices, { now });

  await importRecords(other.db, 'genai-prices', { ...prices, records: prices.records.toReversed() }, { now });
  const reversed = { ...seed, records: seed.records.toReversed(), sources: seed.sources.toReversed() };
  await importRecords(other.db, 'seed', reversed, { now });

  const rows = await rowsOf(database.db, { history: false });
  for (const table of [
    'model',
    'provider_route',
    'rate_card',
    'price_line',
    'alias',
    'benchmark_result',
    'gateway_model',
  ]) {
    expect([table, rows[table]?.length]).not.toEqual([table, 0]);
  }
  expect(await rowsOf(other.db, { history: false })).toEqual(rows);
});

test('the same input again writes one import run and nothing else', async () => {
  const first = await load([route('rocket-1', { model: 'rocket-1' }, [card('1', '4', '2026-01-15')])]);
  expect(first).toMatchObject({ revision: 1, created: 6, unchanged: 0 });
  const before = await rowsOf(database.db, { history: true });
  const again = await load([route('rocket-1', { model: 'rocket-1' }, [card('1', '4', '2026-01-15')])], '2026-07-01');
  expect(again).toMatchObject({ revision: null, created: 0, changed: 0, unchanged: 6, noLongerListed: 0 });
  expect(await rowsOf(database.db, { history: true })).toEqual(before);
  expect(await importRuns(database.db)).toBe(2);
});

describe('nothing is half done', () => {
  test('a wrong entry of the seed stops the load with file, entry, field and reason', async () => {
    const before = await rowsOf(database.db, { history: true });
    const files = facts([route('rocket-1', { model: 'rocket-9', contextWindow: -5 })]);
    await expect(importSeed(database.db, files, sources, day('2026-06-01'))).rejects.toThrow(
      /nothing was loaded:\n {2}route\.ts, acme\|rocket-1, contextWindow: .*found -5/,
    );
    expect(await rowsOf(database.db, { history: true })).toEqual(before);
    expect(await importRuns(database.db)).toBe(0);
  });

  test('a failure in the middle leaves everything as it was', async () => {
    await load([route('rocket-1', { model: 'rocket-1' })]);
    const before = await rowsOf(database.db, { history: true });
    const impossible = {
      slug: 'upside-down',
      name: 'Upside down',
      unit: 'PERCENT',
      higherIsBetter: true,
      min: 100,
      max: 0,
      category: 'GENERAL',
      headlineVariant: 'upside-down',
      variants: [{ slug: 'upside-down', name: 'Upside down' }],
      source: 'acme-docs',
    };
    const failing = load([route('rocket-2')], '2026-07-01', { benchmark: [impossible] });
    await expect(failing).rejects.toThrow(/benchmark_check|violates check constraint/);
    expect(await rowsOf(database.db, { history: true })).toEqual(before);
    expect(await importRuns(database.db)).toBe(1);
  });

  test('a record of a source that nobody declares is refused', async () => {
    const nameless = { ...input(facts([])), sources: [] };
    await expect(importRecords(database.db, 'seed', nameless, { now: day('2026-06-01') })).rejects.toThrow(
      'No source "acme-docs" is known',
    );
  });
});

test('a reference that is declared only later is filled in then', async () => {
  const early = { slug: 'comet-2', name: 'Comet 2', family: 'comet', source: 'acme-docs' };
  const files = facts([], { model: [early] });
  const first = await importRecords(database.db, 'seed', seedAdapter(files, sources), { now: day('2026-06-01') });
  expect(first.issues).toEqual(
    [
      {
        kind: 'UNKNOWN_REFERENCE',
        record: 'acme-docs model comet-2',
        path: 'family',
        reason: 'no family "comet" is known',
        severity: 'warning',
      },
    ]
      .concat(seedAdapter(files, sources).issues)
      .reverse(),
  );
  const family = seedAdapter(
    [{ file: 'f.ts', kind: 'family', entries: [{ slug: 'comet', name: 'Comet', source: 'acme-docs' }] }],
    sources,
  );
  await importRecords(database.db, 'more', family, { now: day('2026-06-02') });
  const { rows } = await sql`
    select f.slug from model m join family f on f.id = m.family_id where m.slug = 'comet-2'`.execute(database.db);
  expect(rows).toEqual([{ slug: 'comet' }]);
});

test('an import tells its revision to listeners when it has committed', async () => {
  const heard: string[] = [];
  await database.listen('catalog', (payload) => heard.push(payload));
  await load([]);
  await expect.poll(() => heard).toEqual(['1']);
  expect(await revisionOf(database.db)).toBe(1);
});
