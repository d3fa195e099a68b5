import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Beginning, beginnings, openServerDatabases } from './databases.ts';
import { importEmbedded } from './embedded.ts';
import type { ImportOutcome } from './import-once.ts';
import { type QueriesDuring, queriesDuring } from './queries-during.ts';
import { type ImportRun, importReport } from './report.ts';
import { measureRound, type Round } from './rounds.ts';
import { help, type ImportSettings, readImportSettings } from './settings.ts';

const folder = 'bench/out';

// The table goes to standard output, so that it can be sent on; what is being done goes beside it.
function say(line: string): void {
  console.error(line);
}

async function measureServer(
  url: string,
  { file, rounds }: ImportSettings,
  signal: AbortSignal,
): Promise<{ rounds: Map<Beginning, Round[]>; queries: QueriesDuring }> {
  await using databases = await openServerDatabases(url);
  const measured = new Map<Beginning, Round[]>(beginnings.map((beginning) => [beginning, []]));
  for (let round = 1; round <= rounds; round++) {
    for (const [beginning, own] of measured) {
      signal.throwIfAborted();
      say(`round ${round} of ${rounds}, ${beginning} …`);
      own.push(await measureRound(databases, round, { file, beginning, signal }));
    }
  }
  signal.throwIfAborted();
  say('asking while an import runs …');
  return { rounds: measured, queries: await queriesDuring(databases, file, signal) };
}

async function run(settings: ImportSettings, signal: AbortSignal): Promise<void> {
  const { file, url } = settings;
  const onServer = url === undefined ? null : await measureServer(url, settings, signal);
  const embedded = new Map<Beginning, { first: ImportOutcome; again: ImportOutcome }>();
  for (const beginning of beginnings) {
    signal.throwIfAborted();
    say(`embedded, ${beginning} …`);
    embedded.set(beginning, await importEmbedded(file, beginning, signal));
  }
  const result: ImportRun = {
    file: basename(file),
    rounds: onServer?.rounds ?? new Map(),
    queries: onServer?.queries ?? null,
    embedded,
  };
  const text = importReport(result);
  await mkdir(folder, { recursive: true });
  const path = join(folder, `imports-${new Date().toISOString().slice(0, 19).replaceAll(':', '')}.md`);
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
  const settings = readImportSettings(process.argv.slice(2), process.env);
  if (settings === null) console.log(help);
  else await run(settings, stopping.signal);
} catch (error) {
  console.error(stopping.signal.aborted ? String(stopping.signal.reason.message) : error);
  process.exit(1);
}
