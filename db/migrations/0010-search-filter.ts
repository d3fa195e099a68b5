import { type Kysely, sql } from 'kysely';

/**
 * The models that have given words, all of them: lists filtered by a text need more than the most prominent, which
 * `search_list` holds.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index search_entry_words on search_entry using gin (words) where kind = 'MODEL'`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop index search_entry_words`.execute(db);
}
