import { expect, test } from 'vitest';
import { openCatalog } from '../../src/database/catalog.ts';
import { modelBySlug } from '../../src/graph/model/model.sql.ts';
import { openTestDatabase } from '../setup/database.ts';

const never = 2 ** 28;

test.each([
  [true, { slug: 'o3', summary: 'changed' }],
  [false, undefined],
])('a new generation begins with what was used last (prewarming: %s)', async (prewarming, expected) => {
  await using database = await openTestDatabase();
  await using catalog = await openCatalog(database, { pollEveryMs: never, prewarming });
  await catalog.read((reader) => reader.load(modelBySlug, 'o3'));
  const { revision } = catalog.current().epoch;
  await database.db.transaction().execute(async (transaction) => {
    await transaction.updateTable('model').set({ summary: 'changed' }).where('slug', '=', 'o3').execute();
    await transaction
      .updateTable('catalog_state')
      .set((eb) => ({ revision: eb('revision', '+', 1) }))
      .execute();
  });
  await catalog.refresh();
  expect(catalog.current().epoch.revision).toBe(revision + 1);
  const row = catalog.current().get(modelBySlug, 'o3');
  if (expected) expect(row).toMatchObject(expected);
  else expect(row).toBeUndefined();
});

test('rows of a short list are kept for their generation, and the list is each caller’s own', async () => {
  const asked: string[] = [];
  await using database = await openTestDatabase('seeded', {
    onQuery: (sql) => {
      if (sql.includes('seen_revision')) asked.push(sql);
    },
  });
  await using catalog = await openCatalog(database, { pollEveryMs: never });
  const first = (limit: number) =>
    catalog.read((reader) =>
      reader.rows<{ slug: string }>(
        (db) => db.selectFrom('model').select('slug').orderBy('slug').limit(limit) as never,
      ),
    );
  const rows = await first(3);
  rows.reverse();
  expect(await first(3)).toEqual([...rows].reverse());
  expect(asked).toHaveLength(1);
  await first(2);
  expect(asked).toHaveLength(2);
});
