import { arch, cpus, platform } from 'node:os';
import { markdownTable } from '../harness/markdown.ts';
import { median, type Ratio, ratioOf, ratioText } from '../harness/statistics.ts';
import type { Beginning } from './databases.ts';
import type { ImportOutcome } from './import-once.ts';
import type { QueriesDuring } from './queries-during.ts';
import type { Round } from './rounds.ts';
import { fitTables, totalWrites } from './writes.ts';

/** What a run has measured; `null` where there was no server to measure it on. */
export interface ImportRun {
  file: string;
  rounds: ReadonlyMap<Beginning, readonly Round[]>;
  queries: QueriesDuring | null;
  embedded: ReadonlyMap<Beginning, { first: ImportOutcome; again: ImportOutcome }>;
}

type Row = [measured: string, goal: string, ...values: string[]];

/** The report of a run as Markdown. Times are ratios only, since absolute figures mean nothing on another machine. */
export function importReport(run: ImportRun): string {
  const { file, rounds, queries, embedded } = run;
  const count = [...rounds.values()][0]?.length ?? 0;
  const about = `Node ${process.versions.node}, ${platform()} ${arch()}, ${cpus().length} cores; ${file}; ${count} rounds on the server.`;
  return [
    `${about} Ratios of medians, the lowest and highest round in parentheses.`,
    ...(count > 0 ? [table([...rounds.keys()], serverRows([...rounds.values()]))] : []),
    ...(queries ? [queriesTable(queries)] : []),
    table(
      [...embedded.keys()].map((beginning) => `embedded, ${beginning}`),
      [
        memoryRow(
          [...embedded.values()].map(({ first, again }) => [first, again]),
          900,
        ),
      ],
    ),
    '',
  ].join('\n\n');
}

function table(columns: readonly string[], rows: readonly Row[]): string {
  return markdownTable(['', 'goal', ...columns], rows);
}

function serverRows(beginnings: readonly (readonly Round[])[]): Row[] {
  const each = (of: (rounds: readonly Round[]) => string) => beginnings.map(of);
  const perRoute = (count: (round: Round) => number) =>
    each((rounds) => median(rounds.map((round) => count(round) / round.routes)).toFixed(1));
  const facts = (table: string) => !fitTables.has(table);
  const only = (rounds: readonly Round[]) => ratioText(factsPerSecond(rounds));
  return [
    ['facts per second, in times of COPY', '≥ 0.25', ...each(only)],
    [
      'the same file again, in times of the first',
      '≤ 0.33',
      ...each((rounds) =>
        ratioText(
          ratioOf(
            rounds.map(({ again }) => again.milliseconds),
            rounds.map(({ first }) => first.milliseconds),
          ),
        ),
      ),
    ],
    ['rows inserted per route', '≤ 12', ...perRoute(({ writes }) => totalWrites(writes, facts).inserted)],
    ['rows inserted, updated and deleted per route', '', ...perRoute(({ writes }) => totalWrites(writes, facts).all)],
    [
      'the same of fits and alternatives',
      '',
      ...perRoute(({ writes }) => totalWrites(writes, (one) => !facts(one)).all),
    ],
    ['written by the same file again', '1 import_run', ...each((rounds) => writtenAgain(rounds))],
    memoryRow(
      beginnings.map((rounds) => rounds.flatMap(({ first, again }) => [first, again])),
      400,
    ),
  ];
}

/** Facts are rows: those that the import added, and those that COPY wrote. */
function factsPerSecond(rounds: readonly Round[]): Ratio {
  return ratioOf(
    rounds.map(({ rowsAdded, first }) => rowsAdded / first.milliseconds),
    rounds.map(({ copy }) => copy.rows / copy.milliseconds),
  );
}

function writtenAgain(rounds: readonly Round[]): string {
  const texts = rounds.map(({ writesAgain }) =>
    [...writesAgain].map(([name, { inserted, updated, deleted }]) => {
      const changed = updated + deleted > 0 ? ` and ${updated + deleted} changed` : '';
      return `${inserted} ${name}${changed}`;
    }),
  );
  return [...new Set(texts.map((one) => one.join(', ')))].join('; ');
}

function memoryRow(processes: readonly (readonly ImportOutcome[])[], goal: number): Row {
  const peaks = processes.map((own) => Math.max(...own.map(({ peakMegabytes }) => peakMegabytes)));
  return ['peak memory of the process, MB', `≤ ${goal}`, ...peaks.map((peak) => peak.toFixed(0))];
}

function queriesTable({ slowdowns, answers }: QueriesDuring): string {
  const rows = [...slowdowns].map(([operation, ratio]) => [operation, '< 2', ratio.toFixed(2)]);
  return [
    `Median latency while an import runs, in times of that before; all ${answers} answers were right:`,
    markdownTable(['', 'goal', 'starting catalog'], rows),
  ].join('\n\n');
}
