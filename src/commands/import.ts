import type { Config } from '../config.ts';
import { OperatorError } from '../database/errors.ts';
import type { ImportReport } from '../importers/import-report.ts';
import { adapterNamed } from '../importers/import-source.ts';
import { readInput } from '../importers/read-input.ts';
import { importDumpCommand } from './import-dump.ts';
import type { ImportOptions } from './import-options.ts';
import { openImporter } from './open-importer.ts';
import { printReport } from './print-report.ts';
import { progressBar } from './progress.ts';

/**
 * Imports a source from a file, a folder or an address; without one from the address where it is published, or the data
 * that comes with the package.
 * @throws OperatorError when the input cannot be had or is not the source's; the catalog is then as it was
 */
export async function importCommand(
  config: Config,
  name: string,
  place: string | undefined,
  options: ImportOptions,
): Promise<void> {
  if (name === 'dump') return importDumpCommand(config, place, options);
  const adapter = adapterNamed(name);
  const from = place ?? config.sourceUrls[name] ?? (adapter.bundled ? undefined : adapter.url);
  if (from === undefined && !adapter.bundled) {
    throw new OperatorError(
      `${name} has no address of its own: name a file${adapter.files ? ' or the folder of its files' : ''}`,
    );
  }
  const say = options.json ? () => {} : (line: string) => console.log(line);
  using progress = progressBar(process.stderr);
  const onBytes = (bytes: number, total: number | null) =>
    progress.show(`fetching ${(bytes / 1e6).toFixed(1)} MB`, total === null ? 0 : bytes / total);
  const read = from === undefined ? { files: [] } : await readInput(from, adapter.files, { onBytes });
  await using importer = await openImporter(config, say);
  const reports: ImportReport[] = [];
  // One file at a time: each has a day of its own.
  for (const file of read.files.length === 0 ? [null] : read.files) {
    const observedOn = options.observedOn ?? dayIn(file?.name ?? '');
    const request = {
      ...options,
      ...read,
      source: name,
      files: file ? [file] : [],
      ...(observedOn ? { observedOn } : {}),
    };
    reports.push(...(await importer.import(request, (step, done) => progress.show(step, done))));
    progress[Symbol.dispose]();
    const report = reports.at(-1);
    if (report && !options.json) printReport(report, say);
  }
  if (options.json) console.log(JSON.stringify(reports, null, 2));
}

/** The day that a file's name tells, as in `catalog-2026-07-02.json`; published snapshots are named so. */
function dayIn(name: string): string | undefined {
  const day = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/.exec(name)?.[0];
  if (day === undefined || Number.isNaN(Date.parse(day))) return undefined;
  return new Date(day).toISOString().slice(0, 10) === day && day <= new Date().toISOString().slice(0, 10)
    ? day
    : undefined;
}
