import { arch, cpus, platform } from 'node:os';
import { markdownTable } from './harness/markdown.ts';
import { median, type Ratio, ratioText } from './harness/statistics.ts';
import type { Size } from './measure.ts';
import { isReached, type ResultRow } from './results.ts';

export interface Run {
  node: string;
  rounds: number;
  seconds: number;
  sizes: readonly Size[];
  rows: readonly ResultRow[];
  /** Null before it is measured. */
  warmStart: Ratio | null;
}

/** The report of a run as Markdown: ratios only, since absolute figures mean nothing on another machine. */
export function report({ node, rounds, seconds, sizes, rows, warmStart }: Run): string {
  const [first] = sizes;
  const cores = cpus().length;
  const goals = rows.filter((row) => row.goal);
  return `Servers on Node ${node}, ${platform()} ${arch()}, ${cores} cores; ${first?.database}; ${first?.contents}; ${sizes.map(({ times }) => times).join(', ')} times the data; ${rounds} rounds of ${seconds} s.

Ratios of medians, the lowest and highest round in parentheses. More requests are better, and less of everything else. CPU is that of the server and, where it can be read, of PostgreSQL.

## Goals

${markdownTable(['path, against', 'operation', 'measure', 'goal', 'ratio', 'reached'], goals.map(goalCells))}

## Everything

${markdownTable(['path, against', 'operation', 'connections', 'measure', 'ratio', 'errors'], rows.map(cells))}

## SQL statements per request, and memory in MB

${first ? markdownTable(['server', ...[...first.statements.keys()], 'memory'], statementCells(first)) : ''}

Warm start on the embedded database, in times of PGlite's own: ${warmStart ? ratioText(warmStart) : 'not measured yet'}
`;
}

function ratioCell({ ratio, low, high }: ResultRow): string {
  return ratioText({ ratio, lowest: low, highest: high });
}

function goalCells(row: ResultRow): string[] {
  const { path, against, operation, measure, goal } = row;
  const wanted = !goal ? '' : 'atLeast' in goal ? `≥ ${goal.atLeast}` : `≤ ${goal.atMost}`;
  return [`${path}, ${against}`, operation, measure, wanted, ratioCell(row), isReached(row) ? 'yes' : 'no'];
}

function cells(row: ResultRow): string[] {
  const { path, against, operation, concurrency, measure, errors } = row;
  return [`${path}, ${against}`, operation, String(concurrency), measure, ratioCell(row), String(errors)];
}

function statementCells({ statements, measured }: Size): string[][] {
  const names = [...(measured[0]?.loads.keys() ?? [])];
  return names.map((name) => [
    name,
    ...[...statements.values()].map((counts) => String(counts.get(name) ?? '')),
    median(measured.flatMap(({ loads }) => loads.get(name)?.map(({ megabytes }) => megabytes) ?? [])).toFixed(0),
  ]);
}
