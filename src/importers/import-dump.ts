import { type Kysely, sql, type Transaction } from 'kysely';
import type { DB } from '../../db/types.ts';
import { firstLine, OperatorError } from '../database/errors.ts';
import { deriveColumns } from './derive.ts';
import { type DumpHeader, type DumpRow, readHeader, readRow } from './dump-format.ts';
import { textLines } from './dump-lines.ts';
import { allTables, changeTable, saidTables, writableColumns } from './dump-tables.ts';
import { beginImport, publishRevision } from './import-state.ts';
import { rebuild } from './rebuild.ts';

/** What the import of a dump did, or would do. */
export interface DumpReport {
  file: string;
  dryRun: boolean;
  /** The catalog's revision: that of the dump, or the next one where sources were left out of it. */
  revision: number;
  /** The day of which prices and statuses are current, YYYY-MM-DD. */
  day: string;
  leftOut: string[];
  /** How many rows came in, by table. */
  rows: Record<string, number>;
}

export interface DumpOptions {
  /** Reads and checks everything, and changes nothing. */
  dryRun?: boolean;
  /** Hears what is being done, and how far along that is, 0 to 1. */
  onStep?: (step: string, done: number) => void;
}

class DryRun extends Error {}

const rowsPerStatement = 1000;

/**
 * Takes a dump into an empty catalog, in one transaction: the catalog is then what the exported one was, with its
 * revisions, times and history.
 * Throws {@link OperatorError} in one line when the catalog holds anything, or the text is not a whole dump of this
 * version; the catalog is then as it was.
 * @param name what the dump is called in messages
 * @param bytes its text, gzipped or not
 */
export async function importDump(
  db: Kysely<DB>,
  { name, bytes }: { name: string; bytes: Uint8Array },
  { dryRun = false, onStep = () => {} }: DumpOptions = {},
): Promise<DumpReport> {
  let report: DumpReport | undefined;
  try {
    await db.transaction().execute(async (trx) => {
      const { revision } = await beginImport(trx, () => onStep('waiting for an import to end', 0));
      await assertEmpty(trx, revision);
      report = await restore(trx, name, textLines(name, bytes), onStep);
      if (dryRun) throw new DryRun();
    });
  } catch (error) {
    if (!(error instanceof DryRun)) throw error;
  }
  return { ...(report as DumpReport), dryRun };
}

async function assertEmpty(trx: Transaction<DB>, revision: number): Promise<void> {
  const { rows } = await sql<{ filled: boolean }>`
    select exists (select from source) or exists (select from import_run) as filled`.execute(trx);
  if (revision === 0 && rows[0]?.filled === false) return;
  throw new OperatorError(
    `the catalog holds facts already (revision ${revision}), and a dump goes into an empty one: ` +
      'name a new database in DATABASE_URL (after "modelgraph migrate --no-seed"), or a new folder in DATA_DIR',
  );
}

async function restore(
  trx: Transaction<DB>,
  name: string,
  lines: AsyncGenerator<string>,
  onStep: (step: string, done: number) => void,
): Promise<DumpReport> {
  const first = await lines.next();
  if (first.done) throw new OperatorError(`${name} is empty`);
  const header = readHeader(first.value);
  if ('problem' in header) throw new OperatorError(`${name} cannot be imported: ${header.problem}`);
  const complete = header.leftOut.length === 0;
  // Changes point at what has to be worked out first.
  const heldBack: string[] = [];
  const insert = await inserter(trx, name, complete);
  const rows = await readRows(name, header, lines, onStep, async (table, batch) => {
    if (complete || table !== changeTable.table) await insert(table, batch);
    else for (const row of batch) heldBack.push(row);
  });
  const state = {
    revision: complete ? header.revision : header.revision + 1,
    today: header.day,
    at: header.updatedAt,
  };
  if (!complete) {
    onStep('working out what follows', 0.7);
    await rebuild(trx, state, heldBack);
  }
  onStep('deriving', 0.9);
  await deriveColumns(trx, header.day);
  await publishRevision(trx, state);
  return { file: name, dryRun: false, revision: state.revision, day: header.day, leftOut: header.leftOut, rows };
}

/** Reads all rows, in batches of one table. Returns how many there were of each. */
async function readRows(
  name: string,
  header: DumpHeader,
  lines: AsyncGenerator<string>,
  onStep: (step: string, done: number) => void,
  take: (table: string, rows: string[]) => Promise<void>,
): Promise<Record<string, number>> {
  const tables = header.leftOut.length === 0 ? allTables : [...saidTables, changeTable];
  const total = Object.values(header.counts).reduce((sum, count) => sum + count, 0);
  const found: Record<string, number> = Object.fromEntries(tables.map(({ table }) => [table, 0]));
  let batch: DumpRow[] = [];
  let line = 1;
  const flush = async () => {
    const [one] = batch;
    if (!one) return;
    onStep(`reading ${one.table}`, (0.7 * line) / (total + 1));
    await take(
      one.table,
      batch.map(({ row }) => row),
    );
    batch = [];
  };
  for await (const text of lines) {
    line++;
    const row = readRow(text);
    if (row === null) throw new OperatorError(`${name} is broken or cut short in line ${line}`);
    if (!Object.hasOwn(found, row.table)) {
      throw new OperatorError(`${name} holds a row of "${row.table}" in line ${line}, which no dump of its kind has`);
    }
    found[row.table] = (found[row.table] ?? 0) + 1;
    if (batch.length === rowsPerStatement || batch[0]?.table !== row.table) await flush();
    batch.push(row);
  }
  await flush();
  for (const [table, count] of Object.entries(found)) {
    const promised = header.counts[table] ?? 0;
    if (count === promised) continue;
    throw new OperatorError(`${name} is not whole: it has ${count} rows of ${table} instead of ${promised}`);
  }
  return found;
}

/** What writes rows of any table, given as JSON texts. */
async function inserter(
  trx: Transaction<DB>,
  name: string,
  complete: boolean,
): Promise<(table: string, rows: string[]) => Promise<void>> {
  const columns = await writableColumns(trx, complete ? allTables : saidTables);
  return async (table, rows) => {
    const known = columns.get(table) as string[];
    const given = Object.keys(JSON.parse(rows[0] as string) as object);
    const unknown = given.find((column) => !known.includes(column));
    if (unknown !== undefined) {
      throw new OperatorError(`${name} has "${unknown}" in rows of ${table}, which this program does not know`);
    }
    const list = sql.join(given.map((column) => sql.ref(column)));
    try {
      await sql`
        insert into ${sql.table(table)} (${list})
        select ${list} from jsonb_populate_recordset(null::${sql.table(table)}, ${`[${rows.join(',')}]`}::jsonb)`.execute(
        trx,
      );
    } catch (error) {
      throw new OperatorError(`${name} cannot be imported: ${firstLine(error)}`, { cause: error });
    }
  };
}
