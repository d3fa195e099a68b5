import { type Kysely, sql, type Transaction } from 'kysely';
import type { DB } from '../../db/types.ts';
import { catalogChannel } from '../database/catalog.ts';

/** Any number will do, as long as every importer takes the same. */
const importLock = 0x6d6f6467;

/**
 * Waits until no other import or roll is under way in this database, and holds that until the transaction ends. Its
 * statements are not compiled: tables that have just been filled have no statistics yet, so that PostgreSQL takes
 * statements for hundreds of times dearer than they are.
 * Returns the catalog's state.
 */
export async function lockCatalog(trx: Transaction<DB>): Promise<{ revision: number; rolledOn: string }> {
  await sql`select pg_advisory_xact_lock(${importLock}), set_config('jit', 'off', true)`.execute(trx);
  const state = await trx.selectFrom('catalog_state').select(['revision', 'rolled_on']).executeTakeFirstOrThrow();
  return { revision: state.revision, rolledOn: state.rolled_on };
}

/**
 * Begins an import: it waits for its turn, as {@link lockCatalog} does, and its statements may take as long as they need.
 * @param onWait hears that another import is under way
 */
export async function beginImport(
  trx: Transaction<DB>,
  onWait: () => void,
): Promise<{ revision: number; rolledOn: string }> {
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
