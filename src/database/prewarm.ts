import { setTimeout as delay } from 'node:timers/promises';
import type { CatalogDatabase } from './connect.ts';
import type { Generation } from './generation.ts';
import { Reader } from './reader.ts';
import type { Relation } from './relation.ts';

/** So much is read before the next generation begins, and for no longer: readers see the old one meanwhile. */
const most = { keys: 2_000, perStatement: 250, milliseconds: 300 };

/**
 * Reads into the next generation what was used last in the present one, so that the first requests of a new revision
 * find it. Whatever fails is read when it is asked for.
 */
export async function prewarm(
  next: Generation,
  present: Generation,
  { db, steady }: Pick<CatalogDatabase, 'db' | 'steady'>,
): Promise<void> {
  const keysOf = new Map<Relation<unknown>, string[]>();
  for (const { relation, key } of present.latest(most.keys)) {
    const keys = keysOf.get(relation) ?? [];
    keys.push(key);
    keysOf.set(relation, keys);
  }
  const reader = new Reader(db, next, steady);
  const ending = new AbortController();
  // A statement that is under way by then goes on, and what it reads is kept.
  const enough = delay(most.milliseconds, true, { signal: ending.signal, ref: false }).catch(() => true);
  try {
    for (const [relation, keys] of keysOf) {
      for (let start = 0; start < keys.length; start += most.perStatement) {
        const read = reader.loadAll(relation, keys.slice(start, start + most.perStatement)).catch(() => []);
        if ((await Promise.race([enough, read])) === true || reader.torn) return;
      }
    }
  } finally {
    ending.abort();
  }
}
