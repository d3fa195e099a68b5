import type { Kysely } from 'kysely';
import { gatheredOn } from '../../db/seed/gathered.ts';
import { seedFiles, seedSources } from '../../db/seed/index.ts';
import type { DB } from '../../db/types.ts';
import { OperatorError } from '../database/errors.ts';
import type { AdapterOutput } from './adapters/adapter.ts';
import { genaiPrices } from './adapters/genai-prices/genai-prices.ts';
import type { SourceInput } from './claims.ts';
import { sourceSchema } from './claims.ts';
import { importRecords } from './import-records.ts';
import type { ImportResult } from './import-result.ts';
import { type SeedFile, seedAdapter, seedFeed } from './seed.ts';
import { unreadSource } from './sources.ts';

export interface StartingCatalogOptions {
  /** The moment of the load; the present one when left out. */
  now?: Date;
  /** Hears what is being done, one line at a time. */
  onProgress?: (message: string) => void;
}

const shownIssues = 20;

/**
 * Loads the facts that come with the package: the typed seed, then genai-prices. What is there already is left alone, so
 * that a second call only compares. Throws {@link OperatorError} with file, entry, field and reason when an entry of the
 * seed is wrong; the catalog is then as it was.
 */
export async function loadStartingCatalog(
  db: Kysely<DB>,
  { now = new Date(), onProgress = () => {} }: StartingCatalogOptions = {},
): Promise<ImportResult[]> {
  onProgress('reading the seed …');
  const seed = await importSeed(db, seedFiles, seedSources, now, gatheredOn);
  onProgress(describe('seed', seed));
  // What was read since from where it is published is not taken back.
  if ((await unreadSource(db, genaiPrices.source.slug)).length === 0) return [seed];
  onProgress('reading genai-prices …');
  const prices = await importRecords(
    db,
    'genai-prices',
    { ...(genaiPrices.bundled as () => AdapterOutput)(), sources: [sourceSchema.parse(genaiPrices.source)] },
    { now },
  );
  onProgress(describe('genai-prices', prices));
  return [seed, prices];
}

/** Imports typed entries as the feed `seed`. Any issue stops it: whoever types an entry can put it right. */
export async function importSeed(
  db: Kysely<DB>,
  files: readonly SeedFile[],
  sources: readonly SourceInput[],
  now: Date,
  gatheredOn: Readonly<Record<string, string>> = {},
): Promise<ImportResult> {
  const input = seedAdapter(files, sources, gatheredOn);
  const errors = input.issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    const lines = errors
      .slice(0, shownIssues)
      .map(({ record, path, reason }) => `  ${record}, ${path || 'entry'}: ${reason}`);
    const more = errors.length > shownIssues ? [`  … and ${errors.length - shownIssues} more`] : [];
    throw new OperatorError(
      [
        `The seed has ${errors.length} wrong ${errors.length === 1 ? 'entry' : 'entries'}; nothing was loaded:`,
        ...lines,
        ...more,
      ].join('\n'),
    );
  }
  return importRecords(db, seedFeed, input, { now });
}

function describe(feed: string, { revision, recordsRead, created, changed, noLongerListed }: ImportResult): string {
  if (revision === null) return `${feed}: ${recordsRead} records, nothing new`;
  return `${feed}: ${recordsRead} records, ${created} new, ${changed} changed, ${noLongerListed} no longer listed`;
}
