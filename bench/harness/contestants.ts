import { type Contestant, type DatabasePlace, type RunningContestant, startContestant } from './contestant.ts';
import { firstDifference } from './difference.ts';
import type { Case } from './rounds.ts';

/** All contestants of a run. Disposing ends their processes. */
export interface RunningContestants extends AsyncDisposable {
  all: readonly RunningContestant[];
}

/** Starts contestants one after another; when one cannot, those that have started end. */
export async function startContestants(
  contestants: readonly Contestant[],
  place: () => Promise<DatabasePlace>,
  node: string,
): Promise<RunningContestants> {
  const all: RunningContestant[] = [];
  const endAll = async () => {
    await Promise.all(all.map((one) => one[Symbol.asyncDispose]()));
  };
  try {
    for (const contestant of contestants) all.push(await startContestant(contestant, await place(), node));
  } catch (error) {
    await endAll();
    throw error;
  }
  return { all, [Symbol.asyncDispose]: endAll };
}

/**
 * Asks everybody everything.
 * @throws when an answer differs from the first contestant's: ratios would mean nothing
 */
export async function proveEqual(all: readonly RunningContestant[], cases: readonly Case[]): Promise<void> {
  for (const { operation, variables } of cases) {
    for (const one of variables) {
      const answers = await Promise.all(all.map((running) => running.ask(operation, one)));
      const [expected, ...others] = answers.map(withoutCursors);
      others.forEach((answer, index) => {
        const difference = firstDifference(expected, answer);
        if (difference === null) return;
        const names = `"${all[0]?.contestant.name}" and "${all[index + 1]?.contestant.name}"`;
        throw new Error(`${names} answer differently to ${operation} with ${JSON.stringify(one)}: ${difference}`);
      });
    }
  }
}

/** Cursors are each server's own business; what is compared is only whether there is one. */
function withoutCursors(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer), (key, value) => (key === 'endCursor' ? value !== null : value));
}

/** How many SQL statements each contestant needs for one request of each operation, by operation and name. */
export async function countStatements(
  all: readonly RunningContestant[],
  cases: readonly Case[],
): Promise<Map<string, Map<string, number>>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { operation, variables } of cases) {
    const ofOperation = new Map<string, number>();
    for (const running of all) {
      const before = await running.usage();
      await running.ask(operation, variables[0] ?? {});
      const after = await running.usage();
      ofOperation.set(running.contestant.name, after.statements - before.statements);
    }
    counts.set(operation, ofOperation);
  }
  return counts;
}
