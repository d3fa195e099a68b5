import { type Kysely, sql } from 'kysely';
import type { DB } from '../../db/types.ts';
import type { ImportResult } from './import-result.ts';
import { groupIssues } from './issues.ts';
import type { Fetched } from './read-input.ts';

/** When an import took place. ISO 8601, UTC. */
export interface RunMoments {
  startedAt: string;
  finishedAt: string;
  observedAt: string;
}

/** Writes down that an import took place, and what it did. */
export async function writeRun(
  db: Kysely<DB>,
  result: ImportResult,
  { startedAt, finishedAt, observedAt }: RunMoments,
  fetched: Fetched | undefined,
): Promise<void> {
  await db
    .insertInto('import_run')
    .values({
      feed: result.feed,
      started_at: startedAt,
      finished_at: finishedAt,
      observed_at: observedAt,
      revision: result.revision,
      records_read: result.recordsRead,
      created: result.created,
      changed: result.changed,
      unchanged: result.unchanged,
      no_longer_listed: result.noLongerListed,
      changes: result.changes.length,
      issues: JSON.stringify(groupIssues(result.issues)),
      url: fetched?.url ?? null,
      etag: fetched?.etag ?? null,
      last_modified: fetched?.lastModified ?? null,
    })
    .execute();
}

/** The last import of each feed, and how its input was fetched. */
export interface LastRun {
  feed: string;
  finishedAt: string;
  observedAt: string;
  /** The revision that some import of the feed made last; null when none did. */
  revision: number | null;
  issues: number;
  /** What became of the records that were read. */
  records: { created: number; changed: number; unchanged: number; noLongerListed: number };
  fetched: Fetched | null;
}

/** The last import of every feed. */
export async function lastRuns(db: Kysely<DB>): Promise<LastRun[]> {
  const rows = await db
    .selectFrom('import_run as run')
    .distinctOn('feed')
    .select(['feed', 'finished_at', 'observed_at', 'url', 'etag', 'last_modified'])
    .select(['created', 'changed', 'unchanged', 'no_longer_listed'])
    .select([
      sql<number>`(select coalesce(sum((one->>'count')::int), 0)::int from jsonb_array_elements(run.issues) one)`.as(
        'issues',
      ),
      sql<number | null>`(select max(revision) from import_run made where made.feed = run.feed)`.as('revision'),
    ])
    .orderBy('feed')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(({ feed, url, issues, revision, ...run }) => ({
    feed,
    finishedAt: new Date(run.finished_at).toISOString(),
    observedAt: new Date(run.observed_at).toISOString(),
    revision,
    issues,
    records: {
      created: run.created,
      changed: run.changed,
      unchanged: run.unchanged,
      noLongerListed: run.no_longer_listed,
    },
    fetched: url === null ? null : { url, etag: run.etag, lastModified: run.last_modified },
  }));
}
