import { type Kysely, sql } from 'kysely';
import type { DB } from '../../db/types.ts';
import { lastWordOnRoute } from '../database/last-word.ts';
import type { StatedCard } from '../decisions/card-statement.ts';
import { precedenceOf } from '../decisions/precedence.ts';
import type { SaidOf } from '../decisions/resolve.ts';
import { seedFeed } from './seed.ts';

/** A stored record, read back: who says what of which thing. */
export interface StoredStatement extends SaidOf {
  /** The thing of which it speaks. */
  entityId: string;
  kind: string;
  /** The revision since which it is no longer said; null while it is. */
  until: number | null;
  /** The day on which it was seen to be said no longer, YYYY-MM-DD; null while it is, or where that is not known. */
  endedOn: string | null;
  /** When the catalog took it in, ISO 8601, UTC. */
  recordedAt: string;
}

/** A stored rate-card record. */
export type StoredCard = StoredStatement & { claims: StatedCard & Record<string, unknown> };

/**
 * What is said of some things: all open records, and of routes also the rate cards that were stated before, and what each
 * source said last of them.
 * @param now the revision that is being made, and the day on which its input was seen
 */
export async function loadStatements(
  db: Kysely<DB>,
  entityIds: readonly string[],
  now: { revision: number; observedOn: string },
): Promise<StoredStatement[]> {
  const days = await daysOfRuns(db);
  const rows = await db
    .selectFrom('source_record')
    .innerJoin('source', 'source.id', 'source_record.source_id')
    .select([
      'entity_id',
      'feed',
      'kind',
      'source.slug',
      'precedence',
      'own_provider',
      sql<boolean>`feed = ${seedFeed}`.as('typed'),
      sql<boolean>`feed <> ${seedFeed} and refresh_hours is not null and last_imported_at is null`.as('unread'),
      'observed_at',
      'recorded_at',
      'claims',
      'revision_until',
    ])
    .where('entity_id', '=', sql<string>`any(${entityIds}::uuid[])`)
    .where((eb) => eb.or([eb('revision_until', 'is', null), eb('kind', '=', 'rate-card'), lastWordOnRoute]))
    .orderBy('source_record.id')
    .execute();
  const endOf = (feed: string, until: number | null) =>
    until === now.revision ? now.observedOn : (days.get(`${feed} ${until}`) ?? null);
  return rows.map((row) => ({
    entityId: row.entity_id as string,
    kind: row.kind,
    source: row.slug,
    precedence: precedenceOf(
      { precedence: row.precedence, ownProvider: row.own_provider },
      row.kind,
      (row.claims as Record<string, unknown>).provider,
    ),
    typed: row.typed,
    unread: row.unread,
    observedAt: new Date(row.observed_at).toISOString(),
    recordedAt: new Date(row.recorded_at).toISOString(),
    claims: row.claims as Record<string, unknown>,
    until: row.revision_until,
    endedOn: endOf(row.feed, row.revision_until),
  }));
}

/** When the inputs of the imports that made a revision were seen, by feed and revision. */
async function daysOfRuns(db: Kysely<DB>): Promise<Map<string, string>> {
  const runs = await db
    .selectFrom('import_run')
    .select(['feed', 'revision', sql<string>`(observed_at at time zone 'UTC')::date`.as('day')])
    .where('revision', 'is not', null)
    .execute();
  return new Map(runs.map(({ feed, revision, day }) => [`${feed} ${revision}`, day]));
}
