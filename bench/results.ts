import type { Load } from './harness/load.ts';
import type { Measured } from './harness/rounds.ts';
import { type Ratio, ratioOf } from './harness/statistics.ts';
import type { Size } from './measure.ts';
import { goalConnections, growthGoal, importGoal, memoryGoal, pairs } from './pairs.ts';

/** One comparison, as it stands in results.json. */
export interface ResultRow {
  path: string;
  against: string;
  operation: string;
  concurrency: number;
  measure: 'requests per second' | 'CPU per request' | 'p50' | 'p99' | 'memory';
  /** Of medians; the lowest and highest of a round. */
  ratio: number;
  low: number;
  high: number;
  errors: number;
  goal?: { atLeast: number } | { atMost: number };
}

/** Whether a row reaches its goal; true where it has none. */
export function isReached({ ratio, goal }: ResultRow): boolean {
  if (!goal) return true;
  return 'atLeast' in goal ? ratio >= goal.atLeast : ratio <= goal.atMost;
}

/** All comparisons of a run. The first size is the one at which all are compared. */
export function resultRows(sizes: readonly Size[]): ResultRow[] {
  const [first, ...larger] = sizes;
  if (!first) return [];
  return [
    ...first.measured.flatMap(pairRows),
    ...first.latencies.flatMap(({ p50, p99, ...cell }) => [latencyRow(cell, 'p50', p50), latencyRow(cell, 'p99', p99)]),
    ...first.imports.map(({ p50: _, p99, ...cell }) => ({
      ...latencyRow(cell, 'p99', p99),
      goal: { atMost: importGoal },
    })),
    ...larger.flatMap((size) => growthRows(first, size)),
  ];
}

function pairRows({ operation, connections, loads }: Measured): ResultRow[] {
  return pairs.flatMap(({ path, against, goals }) => {
    const [mine, theirs] = [loads.get(path), loads.get(against)];
    if (!mine || !theirs) return [];
    const row = { path, against, operation, concurrency: connections, errors: errorsOf([...mine, ...theirs]) };
    const goal = connections === goalConnections ? goals?.[operation] : undefined;
    return [
      {
        ...row,
        measure: 'requests per second' as const,
        ...spread(ratioOf(mine.map(requests), theirs.map(requests))),
        ...(goal === undefined ? {} : { goal: { atLeast: goal } }),
      },
      { ...row, measure: 'CPU per request' as const, ...spread(ratioOf(mine.map(wholeCpu), theirs.map(wholeCpu))) },
    ];
  });
}

interface LatencyCell {
  path: string;
  against: string;
  operation: string;
  errors: number;
}

function latencyRow(cell: LatencyCell, measure: 'p50' | 'p99', rounds: [number, number][]): ResultRow {
  // Whole milliseconds: less than one counts as one, so that there is something to divide by.
  const atLeastOne = (side: 0 | 1) => rounds.map((round) => Math.max(1, round[side]));
  return {
    ...cell,
    concurrency: goalConnections,
    measure,
    ...spread(ratioOf(atLeastOne(0), atLeastOne(1))),
  };
}

/** How CPU (of server and database) and memory grow from the first size to a larger one. */
function growthRows(first: Size, size: Size): ResultRow[] {
  return size.measured.flatMap(({ operation, connections, loads }) => {
    const small = first.measured.find((cell) => cell.operation === operation && cell.connections === connections);
    return [...loads].flatMap(([path, mine]) => {
      const theirs = small?.loads.get(path);
      if (!theirs) return [];
      const rounds = Math.min(mine.length, theirs.length);
      const ratio = (of: (load: Load) => number) =>
        spread(ratioOf(mine.slice(0, rounds).map(of), theirs.slice(0, rounds).map(of)));
      const row = {
        path: `${path}, ${size.times} times the data`,
        against: `${path}, ${first.times} times`,
        operation,
        concurrency: connections,
        errors: errorsOf(mine),
      };
      return [
        {
          ...row,
          measure: 'CPU per request' as const,
          ...ratio(wholeCpu),
          ...(path === growthGoal.path ? { goal: { atMost: growthGoal.atMost } } : {}),
        },
        {
          ...row,
          measure: 'memory' as const,
          ...ratio(({ megabytes }) => megabytes),
          ...(path === memoryGoal.path ? { goal: { atMost: memoryGoal.atMost } } : {}),
        },
      ];
    });
  });
}

const requests = (load: Load) => load.requestsPerSecond;
/** Of the server's process and, where it can be read, of the database server. */
const wholeCpu = (load: Load) => load.cpuPerRequest + (load.databaseCpuPerRequest ?? 0);

function errorsOf(loads: readonly Load[]): number {
  return loads.reduce((sum, { errors }) => sum + errors, 0);
}

function spread({ ratio, lowest, highest }: Ratio): { ratio: number; low: number; high: number } {
  const rounded = (number: number) => Number(number.toPrecision(4));
  return { ratio: rounded(ratio), low: rounded(lowest), high: rounded(highest) };
}
