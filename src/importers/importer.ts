import type { Kysely } from 'kysely';
import type { DB } from '../../db/types.ts';
import { databaseFault } from '../database/database-fault.ts';
import { isStale } from '../decisions/freshness.ts';
import { exportDump } from './export-dump.ts';
import type { ImportReport } from './import-report.ts';
import { type LastRun, lastRuns } from './import-runs.ts';
import { type ImportRequest, importSource } from './import-source.ts';
import type { ExportOptions } from './left-out.ts';

/** A source as `modelgraph sources` lists it. */
export interface SourceState {
  slug: string;
  name: string;
  precedence: number;
  /** The provider of whose routes and prices it speaks first-party; null for most. */
  ownProvider: string | null;
  license: string | null;
  shareAlike: boolean;
  refreshHours: number | null;
  /** When it was last looked at, ISO 8601; null when it never was. */
  lastImportedAt: string | null;
  stale: boolean;
  /** The last import of each of its feeds. */
  runs: LastRun[];
}

/** What imports into a catalog and exports it: in this process, or in the one that holds the embedded database. */
export interface Importer extends AsyncDisposable {
  import(request: ImportRequest, onStep?: (step: string, done: number) => void): Promise<ImportReport[]>;
  sources(): Promise<SourceState[]>;
  /** Writes a dump; see `exportDump`. */
  export(options: ExportOptions, write: (lines: string) => Promise<void>): Promise<void>;
}

/** Imports in this process. Closing it leaves the database open. */
export function directImporter(db: Kysely<DB>): Importer {
  return {
    import: (request, onStep) =>
      importSource(db, request, { now: new Date(), onStep }).catch((error) => Promise.reject(databaseFault(error))),
    sources: () => sourceStates(db, new Date()),
    export: (options, write) => exportDump(db, options, write),
    async [Symbol.asyncDispose]() {},
  };
}

/** Every source of the catalog, the one with the highest precedence first. */
async function sourceStates(db: Kysely<DB>, now: Date): Promise<SourceState[]> {
  const runs = await lastRuns(db);
  const rows = await db
    .selectFrom('source')
    .select([
      'slug',
      'name',
      'precedence',
      'own_provider',
      'license',
      'share_alike',
      'refresh_hours',
      'last_imported_at',
    ])
    .orderBy('precedence', 'desc')
    .orderBy('slug')
    .execute();
  return rows.map(({ own_provider, share_alike, refresh_hours, last_imported_at, ...row }) => ({
    ...row,
    ownProvider: own_provider,
    shareAlike: share_alike,
    refreshHours: refresh_hours,
    lastImportedAt: last_imported_at === null ? null : new Date(last_imported_at).toISOString(),
    stale: isStale(refresh_hours, last_imported_at, now.toISOString().slice(0, 10)),
    runs: runs.filter(({ feed }) => feed === row.slug || feed.startsWith(`${row.slug}/`)),
  }));
}
