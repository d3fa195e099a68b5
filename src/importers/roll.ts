import type { Kysely } from 'kysely';
import type { DB } from '../../db/types.ts';
import { deriveColumns } from './derive.ts';
import { lockCatalog, publishRevision } from './import-state.ts';

/**
 * Brings what is materialised to a new day: a rate card that begins, a route that retires. `now` is the moment, of which
 * the UTC day counts. Makes a revision only when something changed; does nothing when the day is already rolled.
 */
export async function roll(db: Kysely<DB>, now: Date): Promise<{ revision: number; changed: number }> {
  const today = now.toISOString().slice(0, 10);
  return db.transaction().execute(async (trx) => {
    const { revision, rolledOn } = await lockCatalog(trx);
    if (rolledOn === today) return { revision, changed: 0 };
    const changed = await deriveColumns(trx, today);
    if (changed === 0) {
      await trx.updateTable('catalog_state').set({ rolled_on: today }).execute();
      return { revision, changed };
    }
    await publishRevision(trx, { revision: revision + 1, today, at: now.toISOString() });
    return { revision: revision + 1, changed };
  });
}
