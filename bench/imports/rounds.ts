import { onServer } from '../../tests/setup/server-databases.ts';
import { type CopiedTable, copyIn, copyOut } from './copy.ts';
import type { Beginning, ServerDatabases } from './databases.ts';
import type { ImportOutcome } from './import-once.ts';
import { importInProcess } from './import-process.ts';
import { type WritesByTable, writesBetween, writesSoFar } from './writes.ts';

/** One round: an import, the same file again, and the rows that it made copied into empty tables. */
export interface Round {
  first: ImportOutcome;
  again: ImportOutcome;
  /** Milliseconds of COPY, and how many rows it wrote. */
  copy: { milliseconds: number; rows: number };
  /** Rows that the import added to the catalog. */
  rowsAdded: number;
  /** Routes that the file lists. */
  routes: number;
  writes: WritesByTable;
  writesAgain: WritesByTable;
}

export interface RoundOptions {
  file: string;
  beginning: Beginning;
  signal: AbortSignal;
}

const source = 'models-dev';

/** Measures one round on databases of its own. Every other round begins with COPY's turn behind the second import. */
export async function measureRound(
  databases: ServerDatabases,
  round: number,
  { file, beginning, signal }: RoundOptions,
): Promise<Round> {
  const url = await databases.make(beginning);
  const before = await writesSoFar(url);
  const rowsBefore = rowsOf(await copyOut(url));
  const first = await importInProcess({ place: { url }, file }, signal);
  const between = await writesSoFar(url);
  const tables = await copyOut(url);
  const repeat = () => importInProcess({ place: { url }, file }, signal);
  const copying = () => copyIntoEmpty(databases, tables);
  const rows = rowsOf(tables);
  let again: ImportOutcome;
  let milliseconds: number;
  if (round % 2 === 0) {
    milliseconds = await copying();
    again = await repeat();
  } else {
    again = await repeat();
    milliseconds = await copying();
  }
  const after = await writesSoFar(url);
  const routes = await routesListed(url);
  await databases.drop(url);
  return {
    first,
    again,
    copy: { milliseconds, rows },
    rowsAdded: rows - rowsBefore,
    routes,
    writes: writesBetween(before, between),
    writesAgain: writesBetween(between, after),
  };
}

async function copyIntoEmpty(databases: ServerDatabases, tables: readonly CopiedTable[]): Promise<number> {
  const url = await databases.make('empty');
  try {
    return await copyIn(url, tables);
  } finally {
    await databases.drop(url);
  }
}

async function routesListed(url: string): Promise<number> {
  return onServer(url, async (client) => {
    const { rows } = await client.query<{ routes: number }>(
      `select count(*)::int as routes from source_record
       where feed = $1 and kind = 'route' and revision_until is null`,
      [source],
    );
    return rows[0]?.routes ?? 0;
  });
}

function rowsOf(tables: readonly CopiedTable[]): number {
  return tables.reduce((sum, { rows }) => sum + rows, 0);
}
