import type { Kysely } from 'kysely';
import type { DB } from '../../db/types.ts';
import { OperatorError } from '../database/errors.ts';
import { type Adapter, InputError, type InputFile } from './adapters/adapter.ts';
import { adapters } from './adapters/adapters.ts';
import { type SourceClaims, sourceSchema } from './claims.ts';
import { importRecords } from './import-records.ts';
import { type ImportReport, importReport, type SourceTerms } from './import-report.ts';
import { noteUnchanged } from './import-unchanged.ts';
import type { Fetched } from './read-input.ts';
import { storableInput } from './storable-input.ts';

/** An import that is asked for. It can be handed to another process as JSON. */
export interface ImportRequest {
  /** The name of an adapter. */
  source: string;
  /** What was read; empty for the data that comes with the package, or when nothing has changed since the last time. */
  files: readonly InputFile[];
  notModified?: boolean;
  fetched?: Fetched;
  /** The day on which the source was seen to say this, YYYY-MM-DD; the present one when left out. */
  observedOn?: string;
  dryRun?: boolean;
  strict?: boolean;
  excludeShareAlike?: boolean;
}

export interface ImportRun {
  /** The moment of the import. */
  now: Date;
  /** Hears what is being done, and how far along that is, 0 to 1. */
  onStep?: (step: string, done: number) => void;
}

/**
 * The adapter of a name.
 * Throws {@link OperatorError} naming those that there are.
 */
export function adapterNamed(name: string): Adapter {
  const adapter = adapters[name];
  if (adapter && Object.hasOwn(adapters, name)) return adapter;
  throw new OperatorError(`there is no source "${name}"; there are ${Object.keys(adapters).join(', ')}`);
}

/**
 * Imports what was read of a source, file by file, each in one transaction.
 * Throws {@link OperatorError} when a file is not in the source's format, or must not be imported; that file then changes
 * nothing.
 */
export async function importSource(db: Kysely<DB>, request: ImportRequest, run: ImportRun): Promise<ImportReport[]> {
  const adapter = adapterNamed(request.source);
  const source = sourceSchema.parse(adapter.source);
  if (request.excludeShareAlike && source.shareAlike) {
    throw new OperatorError(`${source.name} is under ${source.license}, a share-alike licence, which is excluded`);
  }
  if (request.notModified) return [await keepUnchanged(db, source, request, run)];
  const today = run.now.toISOString().slice(0, 10);
  const observedOn = request.observedOn ?? today;
  if (observedOn > today)
    throw new OperatorError(`the source cannot have been seen on ${observedOn}: today is ${today}`);
  if (request.files.length === 0 && !adapter.bundled) {
    throw new OperatorError(`${request.source} comes with no data of its own: name a file or an address`);
  }
  const reports: ImportReport[] = [];
  for (const file of request.files.length === 0 ? [null] : request.files) {
    const begun = performance.now();
    run.onStep?.(file ? `reading ${file.name}` : 'reading', 0);
    const feed = feedOf(adapter, file);
    const read = file ? readFile(adapter, file, observedOn) : (adapter.bundled as () => ReturnType<Adapter['read']>)();
    const result = await importRecords(
      db,
      feed,
      {
        records: read.records,
        issues: read.issues,
        sources: [read.source ? sourceSchema.parse(read.source) : source],
        fetched: request.fetched,
        ...(file === null ? {} : { lookedAt: source.slug }),
      },
      {
        now: run.now,
        observedAt: observedOn === today ? run.now : new Date(`${observedOn}T00:00:00Z`),
        dryRun: request.dryRun,
        strict: request.strict,
        onStep: run.onStep,
      },
    );
    reports.push(
      importReport(result, {
        file: file?.name ?? null,
        observedOn,
        dryRun: request.dryRun ?? false,
        milliseconds: Math.round(performance.now() - begun),
        source: termsOf(source),
      }),
    );
  }
  return reports;
}

/** Notes that a source was asked and answered that nothing has changed since the last time. */
async function keepUnchanged(
  db: Kysely<DB>,
  source: SourceClaims,
  { fetched, dryRun = false }: ImportRequest,
  { now }: ImportRun,
): Promise<ImportReport> {
  const begun = performance.now();
  const result = await noteUnchanged(db, source.slug, { now, fetched, dryRun });
  return importReport(result, {
    file: null,
    observedOn: now.toISOString().slice(0, 10),
    dryRun,
    milliseconds: Math.round(performance.now() - begun),
    source: termsOf(source),
  });
}

function termsOf({ slug, name, license, attribution, shareAlike }: SourceClaims): SourceTerms {
  return { slug, name, license: license ?? null, attribution: attribution ?? null, shareAlike };
}

function readFile(adapter: Adapter, file: InputFile, observedOn: string): ReturnType<Adapter['read']> {
  try {
    return storableInput(adapter.read(file, observedOn));
  } catch (error) {
    if (error instanceof InputError) throw new OperatorError(error.message, { cause: error });
    throw error;
  }
}

function feedOf({ source, files }: Adapter, file: InputFile | null): string {
  if (!files || file === null) return source.slug;
  if (!files.includes(file.name)) {
    throw new OperatorError(`${file.name} is no file of ${source.slug}; it has ${files.join(', ')}`);
  }
  return `${source.slug}/${file.name}`;
}
