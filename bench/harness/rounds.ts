import type { RunningContestant } from './contestant.ts';
import { calibrate, type Load, load } from './load.ts';

/** An operation with the variables that it is asked with, in turn. */
export interface Case {
  operation: string;
  variables: readonly object[];
}

export interface RoundOptions {
  rounds: number;
  /** About how long one measurement takes. */
  seconds: number;
  /** Numbers of connections, each measured by itself. */
  connections: readonly number[];
  signal: AbortSignal;
  /** CPU of the database server so far, in milliseconds; see `databaseCpu`. */
  databaseCpu: () => number | null;
  /** Hears of each round; 0 is the one that warms up and is not counted. */
  onRound?: (round: number) => void;
}

/** One operation at one number of connections: the loads of each contestant, by its name, in the order of rounds. */
export interface Measured {
  operation: string;
  connections: number;
  loads: Map<string, Load[]>;
}

/**
 * Measures every contestant on every case, round by round, so that what slows the machine for a while slows all of them.
 * Within a round contestants take turns in going first.
 */
export async function measureRounds(
  contestants: readonly RunningContestant[],
  cases: readonly Case[],
  { rounds, seconds, connections, signal, databaseCpu, onRound }: RoundOptions,
): Promise<Measured[]> {
  const cells = cases.flatMap(({ operation, variables }) =>
    connections.map((count) => ({
      operation,
      variables,
      connections: count,
      requests: new Map<RunningContestant, number>(),
      loads: new Map<string, Load[]>(contestants.map(({ contestant }) => [contestant.name, []])),
    })),
  );
  onRound?.(0);
  for (const cell of cells) {
    for (const running of contestants) {
      signal.throwIfAborted();
      const size = { connections: cell.connections, seconds };
      cell.requests.set(running, await calibrate(running, cell.operation, cell.variables, size));
    }
  }
  for (let round = 1; round <= rounds; round++) {
    onRound?.(round);
    for (const cell of cells) {
      for (const running of rotated(contestants, round)) {
        signal.throwIfAborted();
        const amount = { connections: cell.connections, requests: cell.requests.get(running) as number };
        const one = await load(running, cell.operation, cell.variables, amount, databaseCpu);
        cell.loads.get(running.contestant.name)?.push(one);
      }
    }
  }
  return cells;
}

/** The same list, begun at another place. */
export function rotated<T>(list: readonly T[], by: number): T[] {
  const start = list.length === 0 ? 0 : by % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}
