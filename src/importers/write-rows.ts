import { type Kysely, sql } from 'kysely';
import type { DB } from '../../db/types.ts';

const rowsPerStatement = 2000;

/**
 * Inserts rows, and where one of the same key is there, updates it if anything differs. Each row must have every column.
 * Returns how many rows were written.
 */
export async function upsertRows<T extends keyof DB & string>(
  db: Kysely<DB>,
  table: T,
  columns: readonly (keyof DB[T] & string)[],
  rows: readonly object[],
  key: readonly (keyof DB[T] & string)[] = ['id' as keyof DB[T] & string],
): Promise<number> {
  const others = columns.filter((column) => !key.includes(column));
  const own = sql.join(others.map((column) => sql.ref(`target.${column}`)));
  const given = sql.join(others.map((column) => sql.ref(`excluded.${column}`)));
  const assignments = sql.join(others.map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`));
  let written = 0;
  for (let start = 0; start < rows.length; start += rowsPerStatement) {
    const result = await sql`
      insert into ${sql.table(table)} as target (${sql.join(columns.map((column) => sql.ref(column)))})
      select ${sql.join(columns.map((column) => sql.ref(`row.${column}`)))}
      from jsonb_populate_recordset(null::${sql.table(table)}, ${chunk(rows, start)}::jsonb) as row
      on conflict (${sql.join(key.map((column) => sql.ref(column)))})
      ${others.length === 0 ? sql`do nothing` : sql`do update set ${assignments} where row(${own}) is distinct from row(${given})`}
    `.execute(db);
    written += Number(result.numAffectedRows ?? 0);
  }
  return written;
}

/**
 * Deletes the rows of some owners that are not among the given ones, compared by the key columns (null equals null),
 * of which the owner is one.
 * Returns how many rows were deleted.
 */
export async function deleteOthers<T extends keyof DB & string>(
  db: Kysely<DB>,
  table: T,
  owner: keyof DB[T] & string,
  owners: readonly string[],
  key: readonly (keyof DB[T] & string)[],
  rows: readonly object[],
): Promise<number> {
  if (owners.length === 0) return 0;
  const kept = rows.map((row) =>
    Object.fromEntries(key.map((column) => [column, (row as Record<string, unknown>)[column]])),
  );
  const result = await sql`
    delete from ${sql.table(table)} as target
    where ${sql.ref(`target.${owner}`)} = any(${owners}::uuid[])
      and not exists (
        select from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(kept)}::jsonb) as row
        where ${sql.join(
          // Plain equality on the owner lets the two sides be hashed.
          key.map((column) =>
            column === owner
              ? sql`${sql.ref(`row.${column}`)} = ${sql.ref(`target.${column}`)}`
              : sql`${sql.ref(`row.${column}`)} is not distinct from ${sql.ref(`target.${column}`)}`,
          ),
          sql` and `,
        )}
      )
  `.execute(db);
  return Number(result.numAffectedRows ?? 0);
}

function chunk(rows: readonly object[], start: number): string {
  return JSON.stringify(rows.slice(start, start + rowsPerStatement));
}
