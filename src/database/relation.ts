import type { Kysely, SelectQueryBuilder } from 'kysely';
import type { DB } from '../../db/types.ts';

/**
 * A query over a batch of keys. It may depend on nothing else: whatever it reads is kept for every request of the
 * generation. Each row carries its key in a column that is never null. `today` is the generation's day, YYYY-MM-DD.
 */
export type BatchQuery<R> = (
  db: Kysely<DB>,
  keys: readonly string[],
  today: string,
  // biome-ignore lint/suspicious/noExplicitAny: the tables of a query are no concern of its reader
) => SelectQueryBuilder<any, any, R>;

/** A way from keys to rows: read in batches, kept in the generation. Made by {@link one} and {@link many}. */
export interface Relation<V> {
  readonly name: string;
  readonly batch: BatchQuery<unknown>;
  /** Puts the rows of a batch into the order of its keys. */
  readonly group: (rows: readonly object[], keys: readonly string[]) => V[];
}

/** Makes of the rows of a batch, as they came, those that are kept. */
export type Complete = (rows: readonly object[]) => readonly object[];

const asTheyCame: Complete = (rows) => rows;

/** A relation with at most one row for a key; null where there is none. */
export function one<R extends object>(
  name: string,
  batch: BatchQuery<R>,
  key: keyof R & string,
  complete: Complete = asTheyCame,
): Relation<R | null> {
  return {
    name,
    batch,
    group(rows, keys) {
      const byKey = new Map<unknown, R>();
      for (const row of complete(rows) as R[]) byKey.set(row[key], Object.freeze(row));
      return keys.map((wanted) => byKey.get(wanted) ?? null);
    },
  };
}

/** A relation with any number of rows for a key, in the order of the query. */
export function many<R extends object>(
  name: string,
  batch: BatchQuery<R>,
  key: keyof R & string,
  complete: Complete = asTheyCame,
): Relation<readonly R[]> {
  return {
    name,
    batch,
    group(rows, keys) {
      const byKey = new Map<unknown, R[]>(keys.map((wanted) => [wanted, []]));
      for (const row of complete(rows) as R[]) byKey.get(row[key])?.push(Object.freeze(row));
      return keys.map((wanted) => Object.freeze(byKey.get(wanted) as R[]));
    },
  };
}

/** An owned relation is loaded whole and sliced in memory: so many rows of it at most are read for one key. */
export const ownedRowLimit = 500;
