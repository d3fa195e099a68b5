import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { DB } from '../../db/types.ts';

/** A table that a dump carries. */
export interface DumpTable {
  table: keyof DB & string;
  /** The columns by which its rows are ordered: none share all of them. */
  order: readonly string[];
}

/**
 * The tables of a dump from which some sources are left out: what was said and what happened. What follows from that is
 * worked out anew, so that nothing of the sources that are left out can show.
 */
export const saidTables: readonly DumpTable[] = [
  { table: 'source', order: ['slug'] },
  { table: 'source_record', order: ['id'] },
  { table: 'import_run', order: ['id'] },
  { table: 'redirect', order: ['kind', 'old'] },
];

/** What happened; its rows point at almost everything else. */
export const changeTable: DumpTable = { table: 'change', order: ['revision', 'position'] };

/**
 * All tables of a complete dump, each behind those that its rows point at. The others (price_floor, use_case_fit,
 * alternative) are derived from these and the day.
 */
export const allTables: readonly DumpTable[] = [
  ...saidTables,
  { table: 'organization', order: ['id'] },
  { table: 'license', order: ['id'] },
  { table: 'family', order: ['id'] },
  { table: 'model', order: ['id'] },
  { table: 'replacement', order: ['model_id', 'position'] },
  { table: 'provider', order: ['id'] },
  { table: 'alias', order: ['id'] },
  { table: 'provider_route', order: ['id'] },
  { table: 'rate_card', order: ['id'] },
  {
    table: 'price_line',
    order: ['card_id', 'meter', 'mode', 'unit', 'min_input_tokens', 'cache_ttl', 'from_minute'],
  },
  { table: 'gateway', order: ['id'] },
  { table: 'gateway_provider', order: ['gateway_id', 'provider_id'] },
  { table: 'gateway_model', order: ['model_id', 'gateway_id'] },
  { table: 'benchmark', order: ['id'] },
  { table: 'benchmark_variant', order: ['id'] },
  { table: 'benchmark_result', order: ['id'] },
  { table: 'use_case', order: ['id'] },
  { table: 'use_case_variant', order: ['use_case_id', 'variant_id'] },
  { table: 'conflict', order: ['id'] },
  changeTable,
];

/** The columns of tables that are written, in their order: neither computed by the database nor numbered by it. */
export async function writableColumns(db: Kysely<DB>, tables: readonly DumpTable[]): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ table: string; columns: string[] }>`
    select relname as table, array_agg(attname::text order by attnum) as columns
    from pg_attribute join pg_class on pg_class.oid = attrelid
    where attrelid = any(${tables.map(({ table }) => table)}::text[]::regclass[])
      and attnum > 0 and not attisdropped and attgenerated = '' and attidentity = ''
    group by relname`.execute(db);
  return new Map(rows.map(({ table, columns }) => [table, columns]));
}

/** An `order by` that is the same on every database: text in the order of its bytes. */
export function orderOf({ table, order }: DumpTable): RawBuilder<unknown> {
  const textual = new Set(['slug', 'kind', 'old', 'meter', 'mode', 'unit']);
  return sql.join(
    order.map((column) => {
      const ref = sql.ref(`${table}.${column}`);
      return textual.has(column) ? sql`${ref} collate "C"` : ref;
    }),
  );
}
