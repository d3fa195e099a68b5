import { type Kysely, sql } from 'kysely';

/** Which sources are a provider's own list. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table source add column own_provider text`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table source drop column own_provider`.execute(db);
}
