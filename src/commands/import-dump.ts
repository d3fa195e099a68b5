import type { Config } from '../config.ts';
import { openDatabase } from '../database/connect.ts';
import { OperatorError } from '../database/errors.ts';
import { holderOf } from '../database/lock-file.ts';
import { assertMigrated, migrateToLatest } from '../database/migrator.ts';
import { type DumpReport, importDump } from '../importers/import-dump.ts';
import { readBytes } from '../importers/read-input.ts';
import { roll } from '../importers/roll.ts';
import { databaseOf } from './database-of.ts';
import type { ImportOptions } from './import-options.ts';
import { progressBar } from './progress.ts';

const number = new Intl.NumberFormat('en');

/**
 * Takes a dump into an empty catalog. The embedded database is made for it where there is none, and not filled with the
 * starting catalog.
 * @throws OperatorError when the dump cannot be had or is not whole, or the catalog is not empty; it is then as it was
 */
export async function importDumpCommand(
  config: Config,
  place: string | undefined,
  { dryRun, json, ...others }: ImportOptions,
): Promise<void> {
  if (place === undefined) throw new OperatorError('name the dump: a file, or the address of one');
  const [other] = Object.keys(others);
  if (other !== undefined) {
    const option = other.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    throw new OperatorError(`--${option} does not go with a dump, which is taken as it is or not at all`);
  }
  const holder = config.databaseUrl === undefined ? await holderOf(config.dataDir) : null;
  if (holder?.socket) {
    throw new OperatorError(
      `process ${holder.pid} serves the catalog in ${config.dataDir}, and a dump goes into an empty one: ` +
        'name a new folder in DATA_DIR',
    );
  }
  using progress = progressBar(process.stderr);
  const dump = await readBytes(place, {
    onBytes: (bytes, total) => progress.show(`fetching ${(bytes / 1e6).toFixed(1)} MB`, total ? bytes / total : 0),
  });
  await using database = await openDatabase(databaseOf(config));
  if (database.kind === 'embedded') await migrateToLatest(database.db);
  else await assertMigrated(database.db);
  const report = await importDump(database.db, dump, { dryRun, onStep: (step, done) => progress.show(step, done) });
  if (!dryRun) await roll(database.db, new Date());
  progress[Symbol.dispose]();
  if (json) console.log(JSON.stringify(report, null, 2));
  else print(report, database.description);
}

function print({ file, dryRun, revision, day, leftOut, rows }: DumpReport, database: string): void {
  const line = (label: string, text: string) => console.log(`${label.padEnd(15)}${text}`);
  line('database', database);
  line(dryRun ? 'would import' : 'imported', file);
  for (const [table, count] of Object.entries(rows)) if (count > 0) line('rows', `${table} ${number.format(count)}`);
  if (leftOut.length > 0) line('without', leftOut.join(', '));
  line('result', dryRun ? 'nothing was changed: a dry run' : `revision ${revision} of ${day}`);
}
