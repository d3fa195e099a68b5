import { afterAll, beforeAll, expect, test } from 'vitest';
import { importRecords } from '../../src/importers/import-records.ts';
import { roll } from '../../src/importers/roll.ts';
import { openTestCatalog, type TestCatalog } from '../setup/catalog.ts';
import { day, facts, input, priceList, route, sources } from './facts.ts';

let today = '2026-06-01';
let catalog: TestCatalog;
const model = (slug: string, days: object) => ({
  slug,
  name: slug,
  developer: 'acme',
  releasedOn: '2025-01-01',
  source: 'acme-docs',
  ...days,
});
const more = {
  model: [
    model('ends', { deprecatedOn: '2026-06-10', retiresOn: '2026-06-20' }),
    model('ended', { retiresOn: '2026-05-31' }),
    model('later', { retiresOn: '2026-07' }),
  ],
};
const at = (wireId: string, claims: object) => route(wireId, { provider: 'mart', model: 'rocket-1', ...claims });
beforeAll(async () => {
  const files = facts([at('goes', { retiresOn: '2026-06-12' }), at('stays', {})], more);
  catalog = await openTestCatalog({ now: () => day(today), seed: { files, sources } });
});
afterAll(() => catalog[Symbol.asyncDispose]());

interface Told {
  before: string;
  after: string;
  model: { slug: string };
  route: { wireId: string } | null;
  effectiveOn: string;
  source: { slug: string };
}

async function told(): Promise<string[]> {
  await catalog.catalog.refresh();
  const { data, errors } = await catalog.query(`{ changes(where: { type: { eq: STATUS_CHANGED } }) { nodes {
    before after model { slug } route { wireId } effectiveOn source { slug } } } }`);
  expect(errors).toBeUndefined();
  return data.changes.nodes.map(
    ({ before, after, model, route, effectiveOn, source }: Told) =>
      `${route?.wireId ?? model.slug}: ${before} to ${after} on ${effectiveOn}, ${source.slug}`,
  );
}

test('a status that a day brings is told once, of that day, with the source of the day', async () => {
  const { db } = catalog.database;
  const { revision: first } = await db.selectFrom('catalog_state').select('revision').executeTakeFirstOrThrow();
  const firstDays = [
    'ends: UNKNOWN to DEPRECATED on 2026-06-10, acme-docs',
    'goes: ACTIVE to RETIRED on 2026-06-12, acme-docs',
  ];
  today = '2026-06-15';
  expect((await roll(db, day(today))).revision).toBe(first + 1);
  expect((await told()).toSorted()).toEqual(firstDays);
  expect((await roll(db, day(today))).revision).toBe(first + 1);

  today = '2026-06-20';
  const prices = priceList([at('stays', {})]);
  const imported = await importRecords(db, 'price-list', prices, { now: day(today) });
  expect(imported.changes.map(({ type, subject }) => `${type} ${subject}`)).toContain('STATUS_CHANGED ends');
  const afterImport = [...firstDays, 'ends: DEPRECATED to RETIRED on 2026-06-20, acme-docs'];
  expect((await told()).toSorted()).toEqual(afterImport.toSorted());

  today = '2026-06-21';
  expect(await roll(db, day(today))).toEqual({ revision: first + 2, changed: 0 });

  today = '2026-07-05';
  await roll(db, day(today));
  expect((await told()).toSorted()).toEqual(
    [...afterImport, 'later: UNKNOWN to RETIRED on 2026-07-01, acme-docs'].toSorted(),
  );
});

test('all that came to pass while nobody looked is told in its order', async () => {
  const { db } = catalog.database;
  await importRecords(
    db,
    'more',
    input(facts([], { model: [model('ends-too', { deprecatedOn: '2026-08-01', retiresOn: '2026-08-15' })] })),
    { now: day('2026-07-06') },
  );
  today = '2026-12-01';
  await roll(db, day(today));
  expect((await told()).filter((one) => one.startsWith('ends-too'))).toEqual([
    'ends-too: DEPRECATED to RETIRED on 2026-08-15, acme-docs',
    'ends-too: UNKNOWN to DEPRECATED on 2026-08-01, acme-docs',
  ]);
});

test('what has been told is not told again when a migration has everything computed anew', async () => {
  const { db } = catalog.database;
  const before = await told();
  await db.updateTable('catalog_state').set({ rolled_on: '1970-01-01' }).execute();
  await roll(db, day(today));
  expect(await told()).toEqual(before);
});

test('a source that is looked at, and says nothing new, hides nothing of what the days bring', async () => {
  const { db } = catalog.database;
  const said = priceList([{ ...at('stays', { retiresOn: '2026-12-20' }), source: 'price-list' }]);
  const due = said.sources.map((one) => (one.slug === 'price-list' ? { ...one, refreshHours: 24 } : one));
  const list = { ...said, sources: due, lookedAt: 'price-list' };
  await importRecords(db, 'price-list', list, { now: day('2026-12-02') });
  const before = await told();
  today = '2027-01-31';
  expect(await importRecords(db, 'price-list', list, { now: day(today) })).toMatchObject({ revision: null });
  await roll(db, day(today));
  expect(await told()).toEqual(['stays: ACTIVE to RETIRED on 2026-12-20, price-list', ...before]);
});
