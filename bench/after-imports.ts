import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { changedPrices } from './changed-prices.ts';
import type { BenchDatabase } from './database.ts';
import { modelsDevFile } from './fill.ts';
import type { RunningContestant } from './harness/contestant.ts';
import { load } from './harness/load.ts';
import type { Case, Measured } from './harness/rounds.ts';
import { importInProcess } from './imports/import-process.ts';
import { type Latencies, rateOf } from './latencies.ts';
import { goalConnections } from './pairs.ts';

const share = 0.8;
const seconds = 5;
const rounds = 2;

interface ImportOptions {
  database: BenchDatabase;
  /** A folder of real sources. */
  data: string | undefined;
  signal: AbortSignal;
  say: (line: string) => void;
}

/**
 * How long answers take in the seconds after an import has committed, against before it, at most of the rate that the
 * server can do from its rows. The server is the one with all levers; the import is a usual refresh: the real file with
 * some prices changed, by the real importer in a process of its own.
 */
export async function afterImports(
  all: readonly RunningContestant[],
  cases: readonly Case[],
  measured: readonly Measured[],
  { database, data, signal, say }: ImportOptions,
): Promise<Latencies[]> {
  const cached = all.find(({ contestant }) => contestant.name === 'cached');
  const place = await database.place();
  const source = modelsDevFile(data);
  if (!cached || !('url' in place)) return [];
  if (source === null) {
    say('without a catalog.json of models.dev there is nothing to import again');
    return [];
  }
  say('before and after an import …');
  const original = await readFile(source, 'utf8');
  await using folder = await temporaryFolder();
  const file = join(folder.path, basename(source));
  let imports = 0;
  const found: Latencies[] = [];
  for (const { operation, variables } of cases) {
    const perSecond = rateOf(measured, operation, 'warm') * share;
    const amount = { connections: goalConnections, requests: Math.ceil(perSecond * seconds), perSecond };
    const cell: Latencies = { path: 'after an import', against: 'before it', operation, p50: [], p99: [], errors: 0 };
    for (let round = 0; round < rounds; round++) {
      signal.throwIfAborted();
      const before = await load(cached, operation, variables, amount);
      await writeFile(file, changedPrices(original, ++imports));
      const { revision } = await importInProcess({ place, file }, signal);
      if (revision === null) throw new Error('the import changed nothing');
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

async function temporaryFolder(): Promise<AsyncDisposable & { path: string }> {
  const path = await mkdtemp(join(tmpdir(), 'modelgraph-bench-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) };
}
