import type { Kysely } from 'kysely';
import type { DB } from '../../db/types.ts';
import { roll } from '../importers/roll.ts';

interface RollOptions {
  /** Where to write; null while that cannot be reached. */
  db: () => Kysely<DB> | null;
  onError: (error: unknown) => void;
  /** The clock; tests set their own. */
  now?: () => Date;
  everyMs?: number;
}

const everyMilliseconds = 60_000;

/**
 * Recomputes when a UTC day begins what is kept of prices and retirements. The clock is looked at again and again, since it
 * may jump; a day that it goes back to is not rolled to. A process that may only read leaves it to the one that imports:
 * until then only the orderings by price lag.
 */
export function rollDaily({
  db,
  onError,
  now = () => new Date(),
  everyMs = everyMilliseconds,
}: RollOptions): Disposable {
  let last = dayOf(now());
  let rolling = false;
  const timer = setInterval(() => {
    const moment = now();
    const database = db();
    if (rolling || database === null || dayOf(moment) <= last) return;
    rolling = true;
    last = dayOf(moment);
    void roll(database, moment)
      .catch(onError)
      .finally(() => {
        rolling = false;
      });
  }, everyMs);
  timer.unref();
  return { [Symbol.dispose]: () => clearInterval(timer) };
}

function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
