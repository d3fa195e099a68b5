import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DB } from '../../db/types.ts';
import type { CatalogDatabase } from '../../src/database/connect.ts';
import { one, type Relation } from '../../src/database/relation.ts';
import { steadyStatement } from '../../src/database/steady-statement.ts';
import { currentCardOfRoute } from '../../src/graph/rate-card/rate-card.sql.ts';
import { openTestDatabase } from '../setup/database.ts';

let database: CatalogDatabase;
beforeAll(async () => {
  database = await openTestDatabase('migrated');
});
afterAll(() => database?.[Symbol.asyncDispose]());

const unknown = (relation: unknown) => relation as Relation<unknown>;

test('a relation is compiled once: keys and day are all that goes into its statement', () => {
  const statement = steadyStatement(database.db, unknown(currentCardOfRoute));
  const keys = ['6f7e3cf2-14a5-5a10-8b0a-0242ac120002'];
  const query = statement?.(keys, '2026-11-23');
  expect(query?.sql).toContain('seen_revision');
  expect(query?.parameters).toContain(keys);
  expect(query?.parameters).toContain('2026-11-23');
  expect(statement?.([], '2026-11-24').sql).toBe(query?.sql);
  expect(steadyStatement(database.db, unknown(currentCardOfRoute))).toBe(statement);
});

const bySlug = (where: (db: Kysely<DB>, keys: readonly string[]) => unknown) =>
  one<{ slug: string }>('test', (db, keys) => where(db, keys) as never, 'slug');

test.each<[string, Relation<{ slug: string } | null>]>([
  ['a text made of the keys', bySlug((db, keys) => db.selectFrom('model').select('slug').where('slug', 'in', keys))],
  [
    'a parameter made of the keys',
    bySlug((db, keys) =>
      db
        .selectFrom('model')
        .select('slug')
        .where('slug', '=', sql<string>`any(${keys.map((key) => key.toLowerCase())}::text[])`),
    ),
  ],
])('%s is no steady statement', (_, relation) => expect(steadyStatement(database.db, unknown(relation))).toBeNull());
