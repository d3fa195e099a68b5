import { setTimeout as wait } from 'node:timers/promises';
import { onServer } from '../tests/setup/server-databases.ts';
import type { BenchDatabase } from './database.ts';
import type { RunningContestant } from './harness/contestant.ts';
import { load } from './harness/load.ts';
import type { Case, Measured } from './harness/rounds.ts';
import { type Latencies, rateOf } from './latencies.ts';
import { goalConnections } from './pairs.ts';

const share = 0.8;
const seconds = 5;
const rounds = 2;

/**
 * How long answers take in the seconds after an import has committed, against before it, at most of the rate that the
 * server can do from its rows. The server is the one with all levers; the commit is as an import's: a new revision, told
 * by NOTIFY, after which nothing that is in memory holds.
 */
export async function afterImports(
  all: readonly RunningContestant[],
  cases: readonly Case[],
  measured: readonly Measured[],
  database: BenchDatabase,
  signal: AbortSignal,
  say: (line: string) => void,
): Promise<Latencies[]> {
  const cached = all.find(({ contestant }) => contestant.name === 'cached');
  const place = await database.place();
  if (!cached || !('url' in place)) return [];
  say('before and after a commit …');
  const found: Latencies[] = [];
  for (const { operation, variables } of cases) {
    const perSecond = rateOf(measured, operation, 'warm') * share;
    const amount = { connections: goalConnections, requests: Math.ceil(perSecond * seconds), perSecond };
    const cell: Latencies = { path: 'after an import', against: 'before it', operation, p50: [], p99: [], errors: 0 };
    for (let round = 0; round < rounds; round++) {
      signal.throwIfAborted();
      const before = await load(cached, operation, variables, amount);
      await onServer(place.url, async (admin) => {
        await admin.query(`update catalog_state set revision = revision + 1; notify catalog`);
      });
      const after = await load(cached, operation, variables, amount);
      cell.p50.push([after.p50, before.p50]);
      cell.p99.push([after.p99, before.p99]);
      cell.errors += before.errors + after.errors;
      await wait(500);
    }
    found.push(cell);
  }
  return found;
}
