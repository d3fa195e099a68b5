import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CatalogDatabase } from '../../src/database/connect.ts';
import { type SourceInput, sourceSchema } from '../../src/importers/claims.ts';
import { importRecords } from '../../src/importers/import-records.ts';
import { seedAdapter } from '../../src/importers/seed.ts';
import { openTestDatabase } from '../setup/database.ts';
import { card, day, facts, input } from './facts.ts';

let database: CatalogDatabase;
beforeEach(async () => {
  database = await openTestDatabase('migrated');
  await importRecords(database.db, 'names', input(facts([])), { now: day('2026-01-01') });
});
afterEach(() => database[Symbol.asyncDispose]());

const sources: SourceInput[] = ['alpha', 'beta', 'docs'].map((slug) => ({
  slug,
  name: slug,
  precedence: slug === 'docs' ? 80 : 40,
}));

interface Word {
  contextWindow?: number;
  vision?: boolean;
  status?: string;
  retiresOn?: string;
  price?: [string, string];
}

/** One source's whole feed: what it says of the model and of Acme's route of it; null when it lists no route. */
async function say(source: string, on: string, word: Word | null) {
  const { contextWindow, vision, status, retiresOn, price } = word ?? {};
  const said = {
    ...(contextWindow === undefined ? {} : { contextWindow }),
    ...(vision === undefined ? {} : { [vision ? 'supported' : 'unsupported']: ['VISION'] }),
    ...(status === undefined ? {} : { status }),
    ...(retiresOn === undefined ? {} : { retiresOn }),
  };
  const cards = price ? [card(...price)] : [];
  const entries = word ? [{ provider: 'acme', wireId: 'rocket-1', model: 'rocket-1', cards, source, ...said }] : [];
  const read = seedAdapter([{ file: 'routes.ts', kind: 'route', entries }], sources);
  const feed = { records: read.records, issues: [], sources: sources.map((one) => sourceSchema.parse(one)) };
  const { changes } = await importRecords(database.db, source, feed, { now: day(on) });
  return changes.map(({ type, field, effectiveOn }) => [type, field, effectiveOn].filter(Boolean).join(' '));
}

const prices = async () => {
  const cards = await database.db
    .selectFrom('rate_card')
    .innerJoin('source', 'source.id', 'source_id')
    .select(['valid_from', 'input', 'source.slug'])
    .orderBy('valid_from')
    .execute();
  return cards.map((one) => `${one.valid_from} ${one.input} ${one.slug}`);
};

const first: Word = { contextWindow: 128_000, vision: false, status: 'ACTIVE', price: ['1', '4'] };
const other: Word = { contextWindow: 200_000, vision: true, status: 'RETIRED', price: ['2', '8'] };

test('a second source that only disagrees changes nothing, whether it is believed as much or more', async () => {
  expect(await say('beta', '2026-02-01', first)).toEqual(['ROUTE_ADDED 2026-02-01']);
  expect(await say('alpha', '2026-03-01', other)).toEqual([]);
  expect(await prices()).toEqual(['2026-02-01 1 beta']);
  expect(await say('docs', '2026-04-01', { ...other, contextWindow: 400_000, price: ['3', '9'] })).toEqual([
    'PRICE_CORRECTED 2026-04-01',
  ]);
  expect(await prices()).toEqual(['2026-02-01 1 beta', '2026-04-01 3 docs']);
});

test('what another source says again, with some other word changed, takes nothing from the first', async () => {
  await say('beta', '2026-02-01', first);
  await say('alpha', '2026-03-01', { ...other, vision: false });
  expect(await say('beta', '2026-04-01', { ...first, vision: false, retiresOn: '2027-05' })).toEqual([
    'RETIREMENT_SET retiresOn 2026-04-01',
  ]);
  expect(await say('alpha', '2026-05-01', { ...other, vision: false, price: ['2.5', '8'] })).toEqual([]);
  expect(await prices()).toEqual(['2026-02-01 1 beta']);
});

test('what a source changes its mind about is told, once', async () => {
  await say('beta', '2026-02-01', first);
  await say('alpha', '2026-03-01', { contextWindow: 128_000, price: ['1', '4'] });
  const changed = await say('beta', '2026-04-01', { ...other, contextWindow: 256_000 });
  expect(changed.toSorted()).toEqual([
    'CAPABILITY_CHANGED capability:VISION 2026-04-01',
    'LIMIT_CHANGED contextWindow 2026-04-01',
    'PRICE_CHANGED 2026-04-01',
    'STATUS_CHANGED status 2026-04-01',
  ]);
  expect(await say('alpha', '2026-05-01', { contextWindow: 256_000, price: ['2', '8'] })).toEqual([]);
  expect(await prices()).toEqual(['2026-02-01 1 beta', '2026-04-01 2 beta']);
});

test('a source that falls silent leaves the price to the next, and has it again when it is back', async () => {
  await say('beta', '2026-02-01', first);
  await say('alpha', '2026-03-01', { price: ['2', '8'] });
  expect(await say('beta', '2026-04-01', null)).toEqual(['PRICE_CORRECTED 2026-04-01']);
  expect(await prices()).toEqual(['2026-02-01 1 beta', '2026-04-01 2 alpha']);
  expect(await say('beta', '2026-05-01', first)).toEqual(['PRICE_CORRECTED 2026-02-01']);
  expect(await prices()).toEqual(['2026-02-01 1 beta']);
});

test('a route is listed again only by a source that was read before', async () => {
  await say('beta', '2026-02-01', first);
  expect(await say('beta', '2026-03-01', null)).toEqual(['ROUTE_NO_LONGER_LISTED 2026-03-01']);
  expect(await say('alpha', '2026-04-01', { price: ['1', '4'] })).toEqual([]);
  expect(await say('alpha', '2026-05-01', null)).toEqual(['ROUTE_NO_LONGER_LISTED 2026-05-01']);
  expect(await say('beta', '2026-06-01', first)).toEqual(['ROUTE_LISTED_AGAIN 2026-06-01']);
});

test('a retirement that lies ahead is told even when its source is read for the first time', async () => {
  await say('beta', '2026-02-01', first);
  expect(await say('alpha', '2026-03-01', { retiresOn: '2026-12-31' })).toEqual([
    'RETIREMENT_SET retiresOn 2026-03-01',
  ]);
});
