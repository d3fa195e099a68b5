/** Two paths that are compared, and how the first should stand to the second. */
export interface Pair {
  path: string;
  against: string;
  /** At least this ratio of requests per second at 16 connections, by operation. */
  goals?: Readonly<Record<string, number>>;
  /** Whether latencies are compared too, at the same rate of arrivals. */
  latencies?: boolean;
}

const all = (goal: number) => ({ 'model-facts': goal, 'compare-models': goal, 'models-list': goal });

/** The number of connections that goals are about. */
export const goalConnections = 16;

/** What is compared of requests per second, in the order of the report. */
export const pairs: readonly Pair[] = [
  {
    path: 'cold',
    against: 'PostGraphile',
    goals: { 'model-facts': 1.3, 'compare-models': 1.5, 'models-list': 1.3 },
    latencies: true,
  },
  { path: 'warm', against: 'PostGraphile', goals: all(2.5), latencies: true },
  { path: 'cached', against: 'memory', goals: all(0.6), latencies: true },
  { path: 'cached', against: 'PostGraphile cached', goals: all(1), latencies: true },
  { path: '304', against: 'hashed GET', goals: all(1) },
  { path: 'warm', against: 'one statement' },
  { path: 'cold', against: 'one statement' },
  { path: 'cold', against: 'Mercurius' },
  { path: 'cold', against: 'Apollo Server' },
  { path: 'warm again', against: 'warm' },
];

/** At most so many times the CPU per request at the first size, for the largest. */
export const growthGoal = { path: 'cold', atMost: 1.3 };
/** At most so many times the memory of the process at the first size, for the largest. */
export const memoryGoal = { path: 'warm', atMost: 1.5 };
/** At most so many times the p99 before an import, in the seconds after it. */
export const importGoal = 3;
