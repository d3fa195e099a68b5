import { type Kysely, sql } from 'kysely';

/**
 * What search looks through, derived from the catalog by every import: the things with the texts by which each is known,
 * their words in order of prominence, and the vocabulary, in which misspelt words are looked up. The vocabulary grows
 * far slower than the catalog, and postings are read from the most prominent on. A posting whose word begins with `=` is
 * a whole name without its spaces.
 *
 * `search_norm` is the one place that says what a word is: lower case without accents, split at everything that is no
 * letter or digit, and where two letters or more meet a digit ("gpt4o" is "gpt 4o", "o3" stays).
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ['search_word', 'search_posting', 'search_entry']) {
    await sql.raw(`drop table ${table}`).execute(db);
  }
  await sql`drop function search_norms(text[])`.execute(db);
  await sql`drop function search_norm(text)`.execute(db);
  // The extension stays: it may be somebody else's, and others may use it.
}

const statements = [
  'create extension if not exists pg_trgm',

  `create function search_norm(text) returns text language sql immutable strict parallel safe
   return trim(regexp_replace(regexp_replace(regexp_replace(
     lower(normalize($1, NFKD)),
     '[\\u0300-\\u036f]+', '', 'g'),
     '[\\x01-\\x2f\\x3a-\\x60\\x7b-\\x9f\\u2000-\\u206f\\u3000-\\u303f]+', ' ', 'g'),
     '([a-z]{2,})(?=[0-9])', '\\1 ', 'g'))`,
  `create function search_norms(text[]) returns text[] language sql immutable strict parallel safe
   return array(select search_norm(one) from unnest($1) with ordinality as said(one, place) order by place)`,

  `create table search_entry (
    entity_id uuid primary key,
    kind text not null check (kind in ('MODEL', 'FAMILY', 'ORGANIZATION', 'PROVIDER', 'GATEWAY', 'BENCHMARK')),
    prominence integer not null check (prominence >= 0),
    fields text[] not null,
    texts text[] not null,
    norms text[] not null,
    words text[] not null,
    check (cardinality(fields) = cardinality(texts) and cardinality(texts) = cardinality(norms))
  )`,
  `create table search_posting (
    word text collate "C" not null,
    kind text not null,
    prominence integer not null,
    entity_id uuid not null references search_entry on delete cascade,
    primary key (word, kind, prominence, entity_id)
  )`,
  'create index search_posting_entity on search_posting (entity_id)',
  `create table search_word (
    word text collate "C" primary key,
    entries integer not null check (entries > 0)
  )`,
  // Shorter words and numbers are never taken for misspelt ones.
  `create index search_word_similar on search_word using gist (word gist_trgm_ops (siglen = 32)) where word ~ '[a-z]{4}'`,

  // A catalog that is there already is derived anew by the next roll.
  'update catalog_state set rolled_on = rolled_on - 1',
];
