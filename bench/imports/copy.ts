import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { from, to } from 'pg-copy-streams';
import { onServer } from '../../tests/setup/server-databases.ts';

/** The rows of a table as COPY writes them. */
export interface CopiedTable {
  table: string;
  rows: number;
  bytes: Buffer;
}

/** Every table of the catalog behind those that it refers to, except by constraints that are checked at the end. */
const tablesInOrder = `
  with recursive refers as (
    select conrelid as owner, confrelid as target from pg_constraint
    where contype = 'f' and not condeferrable and conrelid <> confrelid
  ), placed as (
    select oid, 0 as level from pg_class
    where relkind = 'r' and relnamespace = 'public'::regnamespace
      and relname not like 'kysely%' and relname <> 'catalog_state'
    union
    select owner, level + 1 from placed join refers on target = oid
  )
  select oid::regclass::text as table, max(level) as level from placed group by oid order by level, 1`;

/** What a catalog holds, table by table, in an order in which it can be written. */
export async function copyOut(url: string): Promise<CopiedTable[]> {
  return onServer(url, async (client) => {
    const { rows: tables } = await client.query<{ table: string }>(tablesInOrder);
    const copied: CopiedTable[] = [];
    for (const { table } of tables) {
      const stream = client.query(to(`copy ${table} to stdout`));
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk as Buffer);
      if (chunks.length > 0) copied.push({ table, rows: lines(chunks), bytes: Buffer.concat(chunks) });
    }
    return copied;
  });
}

/**
 * Writes rows into the same tables of another database, which are empty, in one transaction.
 * Returns how many milliseconds it took, commit included.
 * @throws Error when not as many rows arrive as were read
 */
export async function copyIn(url: string, tables: readonly CopiedTable[]): Promise<number> {
  return onServer(url, async (client) => {
    const started = performance.now();
    await client.query('begin');
    for (const { table, rows, bytes } of tables) {
      const stream = client.query(from(`copy ${table} from stdin`));
      await pipeline(Readable.from([bytes]), stream);
      if (stream.rowCount !== rows) throw new Error(`${stream.rowCount} of ${rows} rows of ${table} were copied`);
    }
    await client.query('commit');
    return performance.now() - started;
  });
}

/** COPY writes a line for each row, and no line break within one. */
function lines(chunks: readonly Buffer[]): number {
  return chunks.reduce((sum, chunk) => sum + chunk.reduce((found, byte) => found + Number(byte === 0x0a), 0), 0);
}
