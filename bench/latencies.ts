import type { RunningContestant } from './harness/contestant.ts';
import { load } from './harness/load.ts';
import type { Case, Measured } from './harness/rounds.ts';
import { median } from './harness/statistics.ts';
import { goalConnections, pairs } from './pairs.ts';

/** Latencies of two paths at the same rate of arrivals, in the order of rounds, in milliseconds. */
export interface Latencies {
  path: string;
  against: string;
  operation: string;
  /** As a pair for each: the path's, and that of what it is compared with. */
  p50: [number, number][];
  p99: [number, number][];
  errors: number;
}

/** Of the most that the slower of two can do. */
const share = 0.7;
const rounds = 2;

interface FixedRateOptions {
  seconds: number;
  signal: AbortSignal;
  say: (line: string) => void;
}

/** Asks both of each pair as often a second as the slower one can well answer, and notes how long answers take. */
export async function atFixedRates(
  all: readonly RunningContestant[],
  cases: readonly Case[],
  measured: readonly Measured[],
  { seconds, signal, say }: FixedRateOptions,
): Promise<Latencies[]> {
  const found: Latencies[] = [];
  const named = (name: string) => all.find(({ contestant }) => contestant.name === name);
  say('latencies at a fixed rate …');
  for (const { path, against } of pairs.filter((pair) => pair.latencies)) {
    const both = [named(path), named(against)] as const;
    if (!both[0] || !both[1]) continue;
    for (const { operation, variables } of cases) {
      const rates = both.map((one) => rateOf(measured, operation, one?.contestant.name ?? ''));
      const perSecond = Math.min(...rates) * share;
      const amount = {
        connections: goalConnections,
        requests: Math.max(goalConnections, Math.ceil(perSecond * seconds * 2)),
        perSecond,
      };
      const cell: Latencies = { path, against, operation, p50: [], p99: [], errors: 0 };
      for (let round = 0; round < rounds; round++) {
        signal.throwIfAborted();
        const mine = await load(both[0], operation, variables, amount);
        const theirs = await load(both[1], operation, variables, amount);
        cell.p50.push([mine.p50, theirs.p50]);
        cell.p99.push([mine.p99, theirs.p99]);
        cell.errors += mine.errors + theirs.errors;
      }
      found.push(cell);
    }
  }
  return found;
}

/** The requests per second of a contestant at the connections that goals are about, or at those that were measured. */
export function rateOf(measured: readonly Measured[], operation: string, name: string): number {
  const cells = measured.filter((one) => one.operation === operation);
  const cell = cells.find(({ connections }) => connections === goalConnections) ?? cells[0];
  const loads = cell?.loads.get(name) ?? [];
  return median(loads.map(({ requestsPerSecond }) => requestsPerSecond));
}
