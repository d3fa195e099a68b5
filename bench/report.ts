import { arch, cpus, platform } from 'node:os';
import type { Load } from './harness/load.ts';
import { markdownTable } from './harness/markdown.ts';
import type { Measured } from './harness/rounds.ts';
import { type Ratio, ratioOf, ratioText } from './harness/statistics.ts';

interface Run {
  database: string;
  times: number;
  rounds: number;
  seconds: number;
  /** The name of the contestant that the others are compared with. */
  reference: string;
  measured: readonly Measured[];
  /** Per request, by operation and contestant. */
  statements: ReadonlyMap<string, ReadonlyMap<string, number>>;
  warmStart: Ratio;
}

const head = ['operation', 'connections', 'requests per second', 'CPU per request', 'SQL statements'];

/** The report of a run as Markdown: ratios only, since absolute figures mean nothing on another machine. */
export function report(run: Run): string {
  const rows = run.measured.flatMap((cell) => rowsOf(cell, run));
  return `Node ${process.versions.node}, ${platform()} ${arch()}, ${cpus().length} cores; ${run.database}; ${run.times} times the starting catalog; ${run.rounds} rounds of ${run.seconds} s.

Our server, in times of one hand-written SQL statement behind node:http: ratios of medians, the lowest and highest round in parentheses.
More requests are better, and less CPU (of the process; that of a PostgreSQL server is not in it).

${markdownTable(head, rows)}

Warm start on the embedded database, in times of PGlite's own: ${ratioText(run.warmStart)}
`;
}

function rowsOf({ operation, connections, loads }: Measured, { reference, statements }: Run): string[][] {
  const theirs = loads.get(reference) ?? [];
  const compared = (series: readonly Load[], of: (load: Load) => number) =>
    ratioText(ratioOf(series.map(of), theirs.map(of)));
  return [...loads]
    .filter(([name]) => name !== reference)
    .map(([name, series]) => [
      `${operation}, ${name}`,
      String(connections),
      compared(series, (load) => load.requestsPerSecond),
      compared(series, (load) => load.cpuPerRequest),
      `${statements.get(operation)?.get(name)} to ${statements.get(operation)?.get(reference)}`,
    ]);
}
