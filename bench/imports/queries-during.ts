import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { cases } from '../cases.ts';
import { contestants } from '../contestants.ts';
import { type RunningContestant, startContestant } from '../harness/contestant.ts';
import { median } from '../harness/statistics.ts';
import type { ServerDatabases } from './databases.ts';
import { importInProcess } from './import-process.ts';

/** Queries of a server while an import runs beside it, against the same ones before. */
export interface QueriesDuring {
  /** By operation: the median latency while the import runs, in times of that before. */
  slowdowns: Map<string, number>;
  /** How many answers were compared while it ran. */
  answers: number;
}

interface Asked {
  operation: string;
  variables: object;
  milliseconds: number;
  answer: unknown;
}

const pauseMilliseconds = 10;
/** About as long as an import takes. */
const calmMilliseconds = 3_000;

/**
 * Asks our server, on the starting catalog, for a few operations over and over, before and while an import runs.
 * @throws Error when an answer is neither what the catalog said before nor what it says after the import
 */
export async function queriesDuring(
  databases: ServerDatabases,
  file: string,
  signal: AbortSignal,
): Promise<QueriesDuring> {
  const url = await databases.make('starting catalog');
  const [ours] = contestants;
  if (!ours) throw new Error('nobody takes part');
  try {
    await using running = await startContestant(ours, { url }, process.execPath);
    // Twice: the first time warms up.
    await ask(running, AbortSignal.timeout(calmMilliseconds));
    const before = await ask(running, AbortSignal.timeout(calmMilliseconds));
    const importing = new AbortController();
    const [during] = await Promise.all([
      ask(running, importing.signal),
      importInProcess({ place: { url }, file }, signal).finally(() => importing.abort()),
    ]);
    await wait(calmMilliseconds);
    const after = await ask(running, AbortSignal.timeout(calmMilliseconds));
    for (const { operation, variables, answer } of during) {
      const same = (one: Asked) => one.operation === operation && isDeepStrictEqual(one.variables, variables);
      const known = [before.find(same), after.find(same)];
      if (!known.some((one) => one && isDeepStrictEqual(one.answer, answer))) {
        throw new Error(`${operation} with ${JSON.stringify(variables)} was answered wrongly while the import ran`);
      }
    }
    const latency = (asked: readonly Asked[], operation: string) =>
      median(asked.filter((one) => one.operation === operation).map(({ milliseconds }) => milliseconds));
    const slowdowns = new Map(
      cases.map(({ operation }) => [operation, latency(during, operation) / latency(before, operation)]),
    );
    return { slowdowns, answers: during.length };
  } finally {
    await databases.drop(url);
  }
}

/** Asks for every case in turn, until told to stop, but at least once each. */
async function ask(running: RunningContestant, until: AbortSignal): Promise<Asked[]> {
  const asked: Asked[] = [];
  const all = cases.flatMap(({ operation, variables }) => variables.map((one) => ({ operation, variables: one })));
  for (let turn = 0; turn < all.length || !until.aborted; turn++) {
    const one = all[turn % all.length] as (typeof all)[number];
    const started = performance.now();
    const answer = await running.ask(one.operation, one.variables);
    asked.push({ ...one, milliseconds: performance.now() - started, answer });
    await wait(pauseMilliseconds);
  }
  return asked;
}
