import type { Kysely, Transaction } from 'kysely';
import type { DB } from '../../db/types.ts';
import { deriveColumns } from './derive.ts';
import { type CatalogState, lockCatalog, publishRevision } from './import-state.ts';
import { Names } from './names.ts';
import { changesOfPassedDays } from './passed-days.ts';
import { writeChanges } from './write-changes.ts';

/**
 * Brings what is materialised to a new day, and tells the changes that it brings: a rate card that begins, a route that
 * retires. `now` is the moment, of which the UTC day counts. Makes a revision only when something changed; does nothing
 * when the day is already rolled. Returns how many rows changed.
 */
export function roll(db: Kysely<DB>, now: Date): Promise<{ revision: number; changed: number }> {
  return db.transaction().execute(async (trx) => rollTo(trx, await lockCatalog(trx), now));
}

/** What {@link roll} does, in a transaction that holds the catalog; a day that lies before is not gone back to. */
export async function rollForward(
  trx: Transaction<DB>,
  state: CatalogState,
  now: Date,
): Promise<{ revision: number; rolledOn: string }> {
  const today = now.toISOString().slice(0, 10);
  if (state.rolledOn >= today) return state;
  const { revision } = await rollTo(trx, state, now);
  return { revision, rolledOn: today };
}

async function rollTo(
  trx: Transaction<DB>,
  { revision, rolledOn, toldOn }: CatalogState,
  now: Date,
): Promise<{ revision: number; changed: number }> {
  const today = now.toISOString().slice(0, 10);
  if (rolledOn === today) return { revision, changed: 0 };
  const names = await Names.load(trx);
  const next = { revision: revision + 1, recordedAt: now.toISOString() };
  const changes = await changesOfPassedDays(trx, names, { after: toldOn, until: today, revision: next.revision });
  const changed = changes.length + (await deriveColumns(trx, today));
  if (changed === 0) {
    await trx.updateTable('catalog_state').set({ rolled_on: today }).execute();
    return { revision, changed };
  }
  await writeChanges(trx, names, changes, new Map(), { ...next, feed: '' });
  await publishRevision(trx, { revision: next.revision, today, at: next.recordedAt });
  return { revision: next.revision, changed };
}
