import { z } from 'zod';

/** What a dump calls itself in its first line. */
export const dumpFormat = 'modelgraph-dump';
/** The version of the format; a program reads its own and no other. */
export const dumpVersion = 1;

const moment = z.string().refine((text) => !Number.isNaN(Date.parse(text)), 'not a moment');

const headerSchema = z.object({
  format: z.literal(dumpFormat),
  version: z.literal(dumpVersion),
  revision: z.int().min(0),
  /** The day of which prices and statuses are current, YYYY-MM-DD. */
  day: z.iso.date(),
  updatedAt: moment,
  /** Slugs of the sources that are not in the dump; none when it holds the whole catalog. */
  leftOut: z.array(z.string()),
  /** How many lines there are of each table, in the order in which they come. */
  counts: z.record(z.string(), z.int().min(0)),
});

/** The first line of a dump. */
export type DumpHeader = z.infer<typeof headerSchema>;

/** A line behind the header: a row of a table, as JSON text in which every digit stays as it is. */
export interface DumpRow {
  table: string;
  row: string;
}

/** The line of a row. */
export function rowLine({ table, row }: DumpRow): string {
  return `{"table":"${table}","row":${row}}\n`;
}

/** Reads a first line. Returns the header, or why it is none. */
export function readHeader(line: string): DumpHeader | { problem: string } {
  const found = parsed(line);
  if (typeof found !== 'object' || found === null || (found as { format?: unknown }).format !== dumpFormat) {
    return { problem: `it is not a dump: the first line does not say "format": "${dumpFormat}"` };
  }
  const { version } = found as { version?: unknown };
  if (version !== dumpVersion) {
    return { problem: `it is a dump of version ${JSON.stringify(version)}; this program reads version ${dumpVersion}` };
  }
  const read = headerSchema.safeParse(found);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  return { problem: `its first line is broken: ${issue?.path.join('.')}: ${issue?.message}` };
}

const form = /^\{"table":"([a-z_]+)","row":(\{.*\})\}$/s;

/** Reads a line behind the first. Returns null when it is no row of a table. */
export function readRow(line: string): (DumpRow & { columns: string[] }) | null {
  const [, table, row] = form.exec(line) ?? [];
  if (table === undefined || row === undefined) return null;
  const content = parsed(row);
  return content === undefined ? null : { table, row, columns: Object.keys(content as object) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
