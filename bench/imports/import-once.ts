import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { openDatabase } from '../../src/database/connect.ts';
import { importSource } from '../../src/importers/import-source.ts';
import type { DatabasePlace } from '../harness/contestant.ts';

/** One import in a process of its own: told by its first argument, it prints what it did as JSON. */
export interface ImportTask {
  place: DatabasePlace;
  file: string;
}

/** What an import did. */
export interface ImportOutcome {
  /** From the file's text to the commit. */
  milliseconds: number;
  /** CPU of the process meanwhile; that of a PostgreSQL server is not in it. */
  cpuMs: number;
  /** The most memory that the process ever held, in megabytes. */
  peakMegabytes: number;
  recordsRead: number;
  recordsTaken: number;
  /** The revision that it made; null when it only compared. */
  revision: number | null;
}

const { place, file } = JSON.parse(process.argv[2] ?? '') as ImportTask;
const text = readFileSync(file, 'utf8');
const database = await openDatabase({ dataDir: '', ...place });
const before = process.cpuUsage();
const started = performance.now();
const [report] = await importSource(
  database.db,
  { source: 'models-dev', files: [{ name: basename(file), text }] },
  { now: new Date() },
);
const milliseconds = performance.now() - started;
const { user, system } = process.cpuUsage(before);
await database[Symbol.asyncDispose]();
if (!report) throw new Error(`${file} was not imported`);
const outcome: ImportOutcome = {
  milliseconds,
  cpuMs: (user + system) / 1000,
  // maxRSS is in kilobytes.
  peakMegabytes: process.resourceUsage().maxRSS / 1000,
  recordsRead: report.read,
  recordsTaken: report.created + report.changed,
  revision: report.revision,
};
process.stdout.write(JSON.stringify(outcome));
