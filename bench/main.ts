import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cases, contestants, reference } from './contestants.ts';
import { makeDatabase } from './database.ts';
import { countStatements, proveEqual, startContestants } from './harness/contestants.ts';
import { type Measured, measureRounds } from './harness/rounds.ts';
import type { Ratio } from './harness/statistics.ts';
import { report } from './report.ts';
import { help, readSettings, type Settings } from './settings.ts';
import { warmStart } from './warm-start.ts';

const folder = 'bench/out';

// The table goes to standard output, so that it can be sent on; what is being done goes beside it.
function say(line: string): void {
  console.error(line);
}

async function measureLoad(
  settings: Settings,
  signal: AbortSignal,
): Promise<{ database: string; measured: Measured[]; statements: Map<string, Map<string, number>> }> {
  say('making the database …');
  await using database = await makeDatabase(settings.url, settings.times);
  say(`starting the servers on ${database.description} …`);
  await using running = await startContestants([reference, ...contestants], database.place);
  await proveEqual(running.all, cases);
  say('all answer the same');
  const statements = await countStatements(running.all, cases);
  const measured = await measureRounds(running.all, cases, {
    ...settings,
    signal,
    onRound: (round) => say(round === 0 ? 'warming up …' : `round ${round} of ${settings.rounds} …`),
  });
  return { database: database.description, measured, statements };
}

/** On a small embedded database, as everybody starts with. */
async function measureStart(settings: Settings, signal: AbortSignal): Promise<Ratio> {
  say('starting the embedded database over and over …');
  await using database = await makeDatabase(undefined, 1);
  const place = await database.place();
  if (!('dataDir' in place)) throw new Error('an embedded database is a folder');
  // Awaited here: the folder is removed at the end of this function.
  return await warmStart(place.dataDir, { rounds: settings.rounds, signal });
}

async function run(settings: Settings, signal: AbortSignal): Promise<void> {
  const loads = await measureLoad(settings, signal);
  const start = await measureStart(settings, signal);
  const text = report({ ...settings, ...loads, reference: reference.name, warmStart: start });
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${new Date().toISOString().slice(0, 19).replaceAll(':', '')}.md`);
  await writeFile(path, text);
  console.log(text);
  say(`written to ${path}`);
}

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // What was made is removed before the process ends.
  process.on(signal, () => stopping.abort(new Error(`stopped by ${signal}`)));
}
try {
  const settings = readSettings(process.argv.slice(2), process.env);
  if (settings === null) console.log(help);
  else await run(settings, stopping.signal);
} catch (error) {
  console.error(stopping.signal.aborted ? String(stopping.signal.reason.message) : error);
  process.exit(1);
}
