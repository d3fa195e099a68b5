import { type Kysely, sql } from 'kysely';
import { expect, test } from 'vitest';
import type { DB } from '../../db/types.ts';
import { deriveSearch } from '../../src/importers/derive-search.ts';
import { roll } from '../../src/importers/roll.ts';
import { openTestDatabase } from '../setup/database.ts';

async function entryOf(db: Kysely<DB>, table: 'model' | 'organization', slug: string) {
  return db
    .selectFrom('search_entry')
    .select(['kind', 'prominence', 'fields', 'texts', 'norms', 'words'])
    .where('entity_id', '=', sql<string>`(select id from ${sql.table(table)} where slug = ${slug})`)
    .executeTakeFirst();
}

async function postingsOf(db: Kysely<DB>, word: string): Promise<string[]> {
  const { rows } = await sql<{ slug: string }>`
    select coalesce(model.slug, organization.slug) as slug from search_list cross join unnest(entity_ids) entity_id
    left join model on model.id = entity_id left join organization on organization.id = entity_id
    where word = ${word} order by slug`.execute(db);
  return rows.map(({ slug }) => slug);
}

test('the words of a text', async () => {
  await using database = await openTestDatabase('migrated');
  const wordsOf = async (text: string) =>
    (await sql<{ norm: string }>`select search_norm(${text}) as norm`.execute(database.db)).rows[0]?.norm;
  const cases = {
    'GPT-4o mini': 'gpt 4o mini',
    gpt4o: 'gpt 4o',
    'us.anthropic.claude-sonnet-4-5-20250929-v1:0': 'us anthropic claude sonnet 4 5 20250929 v1 0',
    'o3 r1 V3': 'o3 r1 v3',
    'Llama3.1 8B': 'llama 3 1 8b',
    '  Café — “Größe”  ': 'cafe große',
    'Ｆｕｌｌ　ｗｉｄｔｈ': 'full width',
    通义千问2: '通义千问2',
    '-- ; --': '',
  };
  for (const [text, norm] of Object.entries(cases)) expect([text, await wordsOf(text)]).toEqual([text, norm]);
});

test('a model is known by its name, slug, aliases and developer, with all their words', async () => {
  await using database = await openTestDatabase();
  const entry = await entryOf(database.db, 'model', 'gpt-4o-mini');
  expect(entry?.kind).toBe('MODEL');
  expect(entry?.prominence).toBeGreaterThan(1_000_000);
  const said = entry?.fields.map((field, index) => `${field} ${entry.texts[index]}: ${entry.norms[index]}`);
  expect(said).toEqual(
    expect.arrayContaining([
      'NAME GPT-4o-mini: gpt 4o mini',
      'SLUG gpt-4o-mini: gpt 4o mini',
      'ALIAS gpt-4o-mini-2024-07-18: gpt 4o mini 2024 07 18',
      'ORGANIZATION OpenAI: openai',
    ]),
  );
  expect(entry?.words).toEqual(expect.arrayContaining(['gpt', '4o', 'mini', '=gpt4omini', '2024', 'openai']));
});

test('it follows the catalog, and writes only what differs', async () => {
  await using database = await openTestDatabase();
  const { db } = database;
  const today = () => sql<{ at: string }>`select max(xmin::text::bigint)::text as at from search_list`.execute(db);
  const before = await today();
  expect(await deriveSearch(db)).toBe(0);
  expect((await today()).rows).toEqual(before.rows);

  await sql`update model set name = 'Zorblax Mini' where slug = 'gpt-4o-mini'`.execute(db);
  expect(await postingsOf(db, 'zorblax')).toEqual([]);
  expect(await deriveSearch(db)).toBe(1);
  expect(await postingsOf(db, 'zorblax')).toEqual(['gpt-4o-mini']);
  expect(await postingsOf(db, '=zorblaxmini')).toEqual(['gpt-4o-mini']);
  expect((await entryOf(db, 'model', 'gpt-4o-mini'))?.texts[0]).toBe('Zorblax Mini');

  await sql`update model set name = 'GPT-4o-mini' where slug = 'gpt-4o-mini'`.execute(db);
  expect(await deriveSearch(db)).toBe(1);
  expect(await postingsOf(db, 'zorblax')).toEqual([]);
  const left = await sql`select word from search_word where word like 'zorblax%'`.execute(db);
  expect(left.rows).toEqual([]);
});

test('a developer that is renamed is renamed for all of its models', async () => {
  await using database = await openTestDatabase();
  const { db } = database;
  const models = await sql<{ count: number }>`
    select count(*)::int as count from model join organization o on o.id = developer_id where o.slug = 'anthropic'`.execute(
    db,
  );
  await sql`update organization set name = 'Zorblax' where slug = 'anthropic'`.execute(db);
  await deriveSearch(db);
  expect(await postingsOf(db, 'zorblax')).toHaveLength(1 + (models.rows[0]?.count ?? 0) + (await otherThings(db)));
});

/** Families, providers and gateways of the developer, whose slugs `postingsOf` does not tell. */
async function otherThings(db: Kysely<DB>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    with maker as (select id from organization where slug = 'anthropic')
    select ((select count(*) from family where developer_id in (select id from maker))
      + (select count(*) from provider where organization_id in (select id from maker))
      + (select count(*) from gateway where organization_id in (select id from maker)))::int as count`.execute(db);
  return rows[0]?.count ?? 0;
}

test('a thing that is gone is found no more', async () => {
  await using database = await openTestDatabase();
  const { db } = database;
  await sql`insert into organization (id, slug, name) values (gen_random_uuid(), 'zorblax', 'Zorblax Labs')`.execute(
    db,
  );
  expect(await deriveSearch(db)).toBe(1);
  expect((await entryOf(db, 'organization', 'zorblax'))?.kind).toBe('ORGANIZATION');
  await sql`delete from organization where slug = 'zorblax'`.execute(db);
  expect(await deriveSearch(db)).toBe(1);
  expect(await postingsOf(db, 'zorblax')).toEqual([]);
  expect((await sql`select from search_word where word = 'zorblax'`.execute(db)).rows).toEqual([]);
});

test('what hangs on each thing decides its prominence, and vocabulary counts agree with the lists', async () => {
  await using database = await openTestDatabase();
  const { db } = database;
  const wrong = await sql`
    select from search_word
    full join (select word, sum(cardinality(entity_ids)) from search_list where word not like '=%' group by word) counted (word, count) using (word)
    where entries is distinct from count`.execute(db);
  expect(wrong.rows).toEqual([]);
  const scattered = await sql`
    select from search_list list cross join unnest(entity_ids, prominences) listed(entity_id, prominence)
    left join search_entry entry using (entity_id)
    where row(listed.prominence, list.kind) is distinct from row(entry.prominence, entry.kind) or list.word <> all(entry.words)`.execute(
    db,
  );
  expect(scattered.rows).toEqual([]);
  const derived = await sql`
    select from search_entry join model on model.id = entity_id
    where (identity = 'CURATED') <> (prominence >= 1000000)`.execute(db);
  expect(derived.rows).toEqual([]);
});

test('a catalog from before search is filled by the next roll', async () => {
  await using database = await openTestDatabase();
  const { db } = database;
  await sql`delete from search_entry`.execute(db);
  await sql`delete from search_list`.execute(db);
  await sql`delete from search_word`.execute(db);
  await sql`update catalog_state set rolled_on = '2026-11-22'`.execute(db);
  const { revision } = await db.selectFrom('catalog_state').select('revision').executeTakeFirstOrThrow();
  const rolled = await roll(db, new Date('2026-11-23T00:00:00Z'));
  expect(rolled.revision).toBe(revision + 1);
  expect(await postingsOf(db, '=gpt4omini')).toContain('gpt-4o-mini');
});
