import { type Kysely, sql, type Transaction } from 'kysely';
import type { DB } from '../../db/types.ts';
import { catalogChannel } from '../database/catalog.ts';

/** Where the catalog stands. Days are YYYY-MM-DD, UTC. */
export interface CatalogState {
  revision: number;
  /** The day of which what is materialised speaks; a migration sets it back where that has to be computed again. */
  rolledOn: string;
  /** The day up to which it has been told what days bring; no migration sets it back. */
  toldOn: string;
}

/** Any number will do, as long as every importer takes the same. */
const importLock = 0x6d6f6467;

/**
 * Waits until no other import or roll is under way in this database, and holds that until the transaction ends. Its
 * statements are not compiled: tables that have just been filled have no statistics yet, so that PostgreSQL takes
 * statements for hundreds of times dearer than they are.
 * Returns the catalog's state.
 */
export async function lockCatalog(trx: Transaction<DB>): Promise<CatalogState> {
  await sql`select pg_advisory_xact_lock(${importLock}), set_config('jit', 'off', true)`.execute(trx);
  const { revision, rolled_on, told_on } = await trx
    .selectFrom('catalog_state')
    .select([
      'revision',
      'rolled_on',
      sql<string>`greatest(rolled_on, (updated_at at time zone 'UTC')::date)`.as('told_on'),
    ])
    .executeTakeFirstOrThrow();
  return { revision, rolledOn: rolled_on, toldOn: told_on };
}

/**
 * Begins an import: it waits for its turn, as {@link lockCatalog} does, and its statements may take as long as they need.
 * @param onWait hears that another import is under way
 */
export async function beginImport(trx: Transaction<DB>, onWait: () => void): Promise<CatalogState> {
  const { rows } = await sql<{ free: boolean }>`
    select pg_try_advisory_xact_lock(${importLock}) as free, set_config('statement_timeout', '0', true)`.execute(trx);
  if (!rows[0]?.free) onWait();
  return lockCatalog(trx);
}

/** Makes a revision current as of a day; listeners hear of it when the transaction commits. */
export async function publishRevision(
  trx: Kysely<DB>,
  state: { revision: number; today: string; at: string },
): Promise<void> {
  await trx
    .updateTable('catalog_state')
    .set({ revision: state.revision, rolled_on: state.today, updated_at: state.at })
    .execute();
  await sql`select pg_notify(${catalogChannel}, ${String(state.revision)})`.execute(trx);
}
