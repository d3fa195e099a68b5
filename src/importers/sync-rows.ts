import { type Kysely, sql } from 'kysely';
import type { DB } from '../../db/types.ts';
import { upsertRows } from './write-rows.ts';

/**
 * Makes a small derived table hold exactly the given rows, each with every column: it is read whole and compared here,
 * and only what differs is written. Values are compared as they come from the database, so amounts must be canonical.
 * Returns how many rows were written or deleted.
 */
export async function syncRows<T extends keyof DB & string>(
  db: Kysely<DB>,
  table: T,
  columns: readonly (keyof DB[T] & string)[],
  rows: readonly object[],
  key: readonly (keyof DB[T] & string)[],
): Promise<number> {
  const { rows: stored } = await sql<Record<string, unknown>>`
    select ${sql.join(columns.map((column) => sql.ref(column)))} from ${sql.table(table)}`.execute(db);
  const text = (row: object, of: readonly string[]) =>
    of.map((column) => String((row as Record<string, unknown>)[column])).join('|');
  const before = new Map(stored.map((row) => [text(row, key), text(row, columns)]));
  const changed = rows.filter((row) => before.get(text(row, key)) !== text(row, columns));
  const wanted = new Set(rows.map((row) => text(row, key)));
  const gone = stored.filter((row) => !wanted.has(text(row, key)));
  const deleted = await deleteRows(db, table, key, gone);
  return deleted + (await upsertRows(db, table, columns, changed, key));
}

async function deleteRows(
  db: Kysely<DB>,
  table: keyof DB & string,
  key: readonly string[],
  rows: readonly object[],
): Promise<number> {
  if (rows.length === 0) return 0;
  const same = key.map((column) => sql`${sql.ref(`target.${column}`)} = ${sql.ref(`row.${column}`)}`);
  const { numAffectedRows } = await sql`
    delete from ${sql.table(table)} as target
    using jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb) as row
    where ${sql.join(same, sql` and `)}`.execute(db);
  return Number(numAffectedRows ?? 0);
}
