import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { DB } from '../../db/types.ts';

/**
 * One sort column of a list. `value` is never null (a sentinel stands for null, so that it comes last), and has an
 * index together with the id.
 */
export interface SortKey {
  /** Names the ordering in cursors, with its direction. */
  name: string;
  direction: 'ASC' | 'DESC';
  value: RawBuilder<unknown>;
  type: 'text' | 'date' | 'integer' | 'numeric' | 'double precision';
}

/** A table that lists are made of. */
export interface Listable<R> {
  table: keyof DB & string;
  /** Its rows as the graph reads them. */
  select: (db: Kysely<DB>) => unknown;
  /** The order of its lists when none is asked for. */
  defaultKey: SortKey;
  /** Only tells the type of its rows. */
  row?: R;
}

const sentinels = {
  date: { last: `'infinity'::date`, first: `'-infinity'::date` },
  integer: { last: '2147483647', first: '-1' },
  numeric: { last: `'Infinity'::numeric`, first: `'-Infinity'::numeric` },
  'double precision': { last: `'Infinity'::double precision`, first: `'-Infinity'::double precision` },
};

/** A sort key over a column that may be null: null counts as beyond every value, in either direction. */
export function nullableKey(
  name: string,
  direction: 'ASC' | 'DESC',
  column: RawBuilder<unknown>,
  type: keyof typeof sentinels,
): SortKey {
  const sentinel = sql.raw(direction === 'ASC' ? sentinels[type].last : sentinels[type].first);
  return { name, direction, type, value: sql`coalesce(${column}, ${sentinel})` };
}

/** A sort key over a text column: upper and lower case alike, by code point, which every PostgreSQL orders the same way. */
export function textKey(name: string, direction: 'ASC' | 'DESC', column: RawBuilder<unknown>): SortKey {
  return { name, direction, type: 'text', value: sql`lower(${column}) collate "C"` };
}
