import type { Kysely } from 'kysely';
import type { DB } from '../../db/types.ts';
import { deriveStandings } from './derive-standings.ts';

/**
 * Recomputes what follows from scores, prices and the day: the place of every result on its variant. Rows that are
 * already right are left alone. Returns how many rows changed.
 */
export async function deriveFits(db: Kysely<DB>, _today: string): Promise<number> {
  const { changed } = await deriveStandings(db);
  return changed;
}
