import type { Kysely } from 'kysely';
import type { DB } from '../../db/types.ts';
import { mayOnlyRead } from '../database/errors.ts';
import { roll } from '../importers/roll.ts';

const millisecondsPerDay = 86_400_000;

/**
 * Recomputes at each UTC midnight what is kept of prices and retirements. A process that may only read leaves it to the
 * one that imports: until then only the orderings by price lag.
 */
export function rollAtMidnight(db: Kysely<DB>): Disposable {
  let timer: NodeJS.Timeout;
  const schedule = () => {
    timer = setTimeout(
      () => {
        void roll(db, new Date()).catch((error) => {
          if (!mayOnlyRead(error)) console.error('could not bring prices to the new day', error);
        });
        schedule();
      },
      millisecondsPerDay - (Date.now() % millisecondsPerDay),
    );
    timer.unref();
  };
  schedule();
  return { [Symbol.dispose]: () => clearTimeout(timer) };
}
