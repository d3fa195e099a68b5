import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chart } from './chart.ts';
import { benchNode } from './contestants.ts';
import { makeDatabase } from './database.ts';
import type { Ratio } from './harness/statistics.ts';
import { measureSize, type Size } from './measure.ts';
import { goalConnections } from './pairs.ts';
import { profile } from './profile.ts';
import { report } from './report.ts';
import { resultRows } from './results.ts';
import { help, readSettings, type Settings } from './settings.ts';
import { warmStart } from './warm-start.ts';

const folder = 'bench/out';

// The report goes to standard output, so that it can be sent on; what is being done goes beside it.
function say(line: string): void {
  console.error(line);
}

/** On a small embedded database, as everybody starts with. */
async function measureStart(settings: Settings, signal: AbortSignal): Promise<Ratio> {
  say('starting the embedded database over and over …');
  await using database = await makeDatabase(undefined, { times: 1 });
  const place = await database.place();
  if (!('dataDir' in place)) throw new Error('an embedded database is a folder');
  // Awaited here: the folder is removed at the end of this function.
  return await warmStart(place.dataDir, { rounds: settings.rounds, signal });
}

async function run(settings: Settings, signal: AbortSignal): Promise<void> {
  const started = performance.now();
  const sizes: Size[] = [];
  for (const times of settings.times) {
    sizes.push(await measureSize(times, sizes.length === 0, { settings, signal, say }));
    // What follows takes long, and may fail.
    await write(settings, sizes, null);
  }
  const { rows, text } = await write(settings, sizes, await measureStart(settings, signal));
  console.log(text);
  say(`written to ${folder} after ${((performance.now() - started) / 60_000).toFixed(1)} minutes`);
  if (rows.some(({ errors }) => errors > 0)) throw new Error('some requests were answered with errors');
}

/** Writes what has been measured to the folder. */
async function write(settings: Settings, sizes: readonly Size[], start: Ratio | null) {
  const rows = resultRows(sizes);
  const node = execFileSync(benchNode().node, ['--version'], { encoding: 'utf8' }).trim().slice(1);
  const text = report({ ...settings, node, sizes, rows, warmStart: start });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'results.json'), `${JSON.stringify({ rows }, null, 2)}\n`);
  await writeFile(join(folder, 'report.md'), text);
  await writeFile(join(folder, 'requests.svg'), chart(rows, goalConnections));
  return { rows, text };
}

async function tellProfile(settings: Settings, signal: AbortSignal): Promise<void> {
  const text = await profile(settings, signal, say);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'profile.md'), text);
  console.log(text);
}

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // What was made is removed before the process ends.
  process.on(signal, () => stopping.abort(new Error(`stopped by ${signal}`)));
}
try {
  const settings = readSettings(process.argv.slice(2), process.env);
  if (settings === null) console.log(help);
  else if (settings.mode === 'profile') await tellProfile(settings, stopping.signal);
  else await run(settings, stopping.signal);
} catch (error) {
  console.error(stopping.signal.aborted ? String(stopping.signal.reason.message) : error);
  process.exit(1);
}
