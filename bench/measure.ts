import { afterImports } from './after-imports.ts';
import { benchNode, contestants, control, others, reference } from './contestants.ts';
import { makeDatabase } from './database.ts';
import type { Contestant } from './harness/contestant.ts';
import { countStatements, proveEqual, startContestants } from './harness/contestants.ts';
import { databaseCpu } from './harness/database-cpu.ts';
import { type Measured, measureRounds } from './harness/rounds.ts';
import { hashedGets } from './hashed-gets.ts';
import { atFixedRates, type Latencies } from './latencies.ts';
import type { Settings } from './settings.ts';

/** All that was measured at one size of the catalog. */
export interface Size {
  times: number;
  database: string;
  contents: string;
  measured: Measured[];
  /** SQL statements per request, by operation and contestant. */
  statements: Map<string, Map<string, number>>;
  latencies: Latencies[];
  /** After an import, against before it. */
  imports: Latencies[];
}

const modelsProven = 200;

/** What is compared at sizes beyond the first: how the cost of a request grows. */
const growing = new Set(['one statement', 'warm', 'cold', 'PostGraphile']);
const growthConnections = 16;

/**
 * Fills a database, starts the servers on it, proves that all answer the same, and measures them.
 * @param first whether all are compared at this size; else only how they grow
 */
export async function measureSize(
  times: number,
  first: boolean,
  { settings, signal, say }: { settings: Settings; signal: AbortSignal; say: (line: string) => void },
): Promise<Size> {
  const { url, data } = settings;
  say(`filling a database with ${times} times the catalog …`);
  await using database = await makeDatabase(url, { times, data });
  const taking = whoTakesPart(url !== undefined, say).filter(({ name }) => first || growing.has(name));
  say(`${taking.map(({ name }) => name).join(', ')} start on ${database.description} …`);
  await using running = await startContestants(taking, database.place, benchNode().node);
  const place = url === undefined ? { dataDir: '' } : await database.place();
  const { cases, toProve } = database.drawn;
  await proveEqual(running.all, toProve(first ? modelsProven : modelsProven / 10));
  say('all answer the same');
  const statements = await countStatements(running.all, cases);
  const all = first ? [...running.all, ...(await hashedGets(running.all, cases))] : running.all;
  const measured = await measureRounds(all, cases, {
    rounds: settings.rounds,
    seconds: settings.seconds,
    connections: first ? settings.connections : [growthConnections],
    signal,
    databaseCpu: await databaseCpu('url' in place ? place.url : undefined),
    onRound: (round) => say(round === 0 ? 'warming up …' : `round ${round} of ${settings.rounds} …`),
  });
  const latencies = first ? await atFixedRates(running.all, cases, measured, { ...settings, signal, say }) : [];
  const imports =
    first && url !== undefined ? await afterImports(running.all, cases, measured, { database, data, signal, say }) : [];
  const { description, contents } = database;
  return { times, database: description, contents, measured, statements, latencies, imports };
}

function whoTakesPart(onServer: boolean, say: (line: string) => void): Contestant[] {
  const always = [reference, ...contestants, control];
  if (!onServer) {
    say('without BENCH_DATABASE_URL there are no peers');
    return always;
  }
  const { node, readsTypeScript } = benchNode();
  if (!readsTypeScript) throw new Error(`the peers need Node 24, which ${node} is not: npm ci --prefix bench`);
  return [...always, ...others];
}
