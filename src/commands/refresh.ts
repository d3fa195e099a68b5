import { setTimeout as delay } from 'node:timers/promises';
import type { Config } from '../config.ts';
import { firstLine, OperatorError } from '../database/errors.ts';
import { adapters } from '../importers/adapters/adapters.ts';
import type { ImportReport } from '../importers/import-report.ts';
import { adapterNamed } from '../importers/import-source.ts';
import type { Importer } from '../importers/importer.ts';
import { readInput } from '../importers/read-input.ts';
import { openImporter } from './open-importer.ts';
import { printReport } from './print-report.ts';
import { progressBar } from './progress.ts';
import { untilStopped } from './until-stopped.ts';

export interface RefreshOptions {
  /** Names of sources; all that have an address when empty. */
  only: readonly string[];
  /** Such as `6h`: refreshes again and again, so far apart. */
  every?: string;
  json?: boolean;
  excludeShareAlike?: boolean;
}

type Outcome = { source: string; reports: ImportReport[] } | { source: string; error: string };

const units: Record<string, number> = { m: 60_000, h: 3_600_000, d: 86_400_000 };

/**
 * Imports every source that has an address, each only if it has changed; one that fails does not stop the others.
 * @returns whether all of them succeeded, the last time
 * @throws OperatorError when the database cannot be used
 */
export async function refresh(config: Config, options: RefreshOptions): Promise<boolean> {
  for (const name of options.only) {
    if ((config.sourceUrls[name] ?? adapterNamed(name).url) === undefined) {
      throw new OperatorError(`${name} has no address to be fetched from; SOURCE_URLS can give it one`);
    }
  }
  const pause = options.every === undefined ? null : milliseconds(options.every);
  const stop = new AbortController();
  if (pause !== null) void untilStopped().then(() => stop.abort());
  const say = options.json ? () => {} : (line: string) => console.log(line);
  for (;;) {
    const outcomes = await refreshOnce(config, options, say);
    if (options.json) console.log(JSON.stringify(outcomes, null, 2));
    const succeeded = outcomes.every((outcome) => 'reports' in outcome);
    if (pause === null) return succeeded;
    say(`next refresh   in ${options.every}`);
    await delay(pause, undefined, { signal: stop.signal }).catch(() => {});
    if (stop.signal.aborted) return succeeded;
  }
}

async function refreshOnce(config: Config, options: RefreshOptions, say: (line: string) => void): Promise<Outcome[]> {
  await using importer = await openImporter(config, say);
  const outcomes: Outcome[] = [];
  for (const source of options.only.length > 0 ? options.only : Object.keys(adapters)) {
    const url = config.sourceUrls[source] ?? adapters[source]?.url;
    if (url === undefined) continue;
    const outcome = await refreshSource(importer, source, url, options).catch((error): Outcome => {
      if (!(error instanceof OperatorError)) console.error(error);
      return { source, error: firstLine(error) };
    });
    outcomes.push(outcome);
    if ('error' in outcome) say(`failed         ${source}: ${outcome.error}`);
    else if (!options.json) for (const report of outcome.reports) printReport(report, say);
  }
  return outcomes;
}

async function refreshSource(
  importer: Importer,
  source: string,
  url: string,
  { excludeShareAlike }: RefreshOptions,
): Promise<Outcome> {
  using progress = progressBar(process.stderr);
  const slug = adapters[source]?.source.slug;
  const state = (await importer.sources()).find((one) => one.slug === slug);
  const before = state?.runs[0]?.fetched ?? undefined;
  const read = await readInput(url, undefined, {
    ...(before ? { before } : {}),
    onBytes: (bytes) => progress.show(`${source}: fetching ${(bytes / 1e6).toFixed(1)} MB`, 0),
  });
  const request = { source, ...read, ...(excludeShareAlike ? { excludeShareAlike } : {}) };
  const reports = await importer.import(request, (step, done) => progress.show(`${source}: ${step}`, done));
  return { source, reports };
}

function milliseconds(text: string): number {
  const [, count, unit] = /^(\d{1,4})([mhd])$/.exec(text) ?? [];
  const length = Number(count) * (units[unit ?? ''] ?? 0);
  if (!(length >= 60_000))
    throw new OperatorError(`--every takes a time such as 30m, 6h or 1d; got ${JSON.stringify(text)}`);
  return length;
}
