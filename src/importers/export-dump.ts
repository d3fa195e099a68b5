import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import type { DB } from '../../db/types.ts';
import { type DumpHeader, dumpFormat, dumpVersion, rowLine } from './dump-format.ts';
import { allTables, changeTable, type DumpTable, orderOf, saidTables, writableColumns } from './dump-tables.ts';
import { type ExportOptions, keptRows, sourcesLeftOut } from './left-out.ts';

const rowsPerFetch = 500;

/**
 * Writes the whole catalog as JSON Lines: a header, then every row of every table that does not follow from others. All
 * of it is of one moment, and never more than a few hundred rows are held at once. Where sources are left out, what they
 * helped to shape is left out too: it is worked out anew when the dump is imported.
 * @param write takes the next lines; the next rows are read when it is done
 */
export async function exportDump(
  db: Kysely<DB>,
  options: ExportOptions,
  write: (lines: string) => Promise<void>,
): Promise<void> {
  await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (trx) => {
      await sql`select set_config('timezone', 'UTC', true), set_config('statement_timeout', '0', true)`.execute(trx);
      const leftOut = await sourcesLeftOut(trx, options);
      const ids = leftOut.map(({ id }) => id);
      const tables = leftOut.length === 0 ? allTables : [...saidTables, changeTable];
      const kept = ({ table }: DumpTable) => (ids.length === 0 ? sql<boolean>`true` : keptRows(table, ids));
      const counts: Record<string, number> = {};
      for (const one of tables) counts[one.table] = await countRows(trx, one, kept(one));
      const header = await readState(trx, { leftOut: leftOut.map(({ slug }) => slug), counts });
      await write(`${JSON.stringify(header)}\n`);
      const columns = await writableColumns(trx, tables);
      for (const one of tables) await writeRows(trx, one, columns.get(one.table) as string[], kept(one), write);
    });
}

async function readState(
  trx: Transaction<DB>,
  { leftOut, counts }: Pick<DumpHeader, 'leftOut' | 'counts'>,
): Promise<DumpHeader> {
  const { revision, rolled_on, updated_at } = await trx
    .selectFrom('catalog_state')
    .select(['revision', 'rolled_on', 'updated_at'])
    .executeTakeFirstOrThrow();
  return {
    format: dumpFormat,
    version: dumpVersion,
    revision,
    day: rolled_on,
    updatedAt: updated_at,
    leftOut,
    counts,
  };
}

async function countRows(trx: Transaction<DB>, { table }: DumpTable, kept: RawBuilder<boolean>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from ${sql.table(table)} where ${kept}`.execute(trx);
  return rows[0]?.count ?? 0;
}

async function writeRows(
  trx: Transaction<DB>,
  one: DumpTable,
  columns: readonly string[],
  kept: RawBuilder<boolean>,
  write: (lines: string) => Promise<void>,
): Promise<void> {
  await sql`
    declare dump_rows no scroll cursor for
    select row_to_json((select it from (select ${sql.join(columns.map((column) => sql.ref(`${one.table}.${column}`)))}) it))::text as row
    from ${sql.table(one.table)} where ${kept} order by ${orderOf(one)}`.execute(trx);
  for (;;) {
    const { rows } = await sql<{ row: string }>`fetch ${sql.lit(rowsPerFetch)} from dump_rows`.execute(trx);
    if (rows.length === 0) break;
    await write(rows.map(({ row }) => rowLine({ table: one.table, row })).join(''));
  }
  await sql`close dump_rows`.execute(trx);
}
