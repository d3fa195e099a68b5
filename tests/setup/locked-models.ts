import { type Kysely, sql } from 'kysely';
import type { DB } from '../../db/types.ts';

/** Runs something while nobody can read models. */
export function whileLocked<T>(db: Kysely<DB>, run: () => Promise<T>): Promise<T> {
  return db.transaction().execute(async (transaction) => {
    await sql`lock table model in access exclusive mode`.execute(transaction);
    return run();
  });
}

/** How many statements wait for a lock. */
export async function waiting(db: Kysely<DB>): Promise<number> {
  const { rows } = await sql<{ count: string }>`select count(*) from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`.execute(db);
  return Number(rows[0]?.count);
}
