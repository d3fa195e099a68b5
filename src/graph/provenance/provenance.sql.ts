import { sql } from 'kysely';
import { lastWordOnRoute } from '../../database/last-word.ts';
import { many } from '../../database/relation.ts';

/** What one source says of a thing, as it stands in the records. */
export interface StatementRow {
  kind: string;
  source_id: string;
  /** The source's slug. */
  source: string;
  precedence: number;
  /** ISO 8601, UTC. */
  observedAt: string;
  claims: Record<string, unknown>;
  /** The revision since which it is no longer said; null while it is. */
  until: number | null;
  /** The day on which it was seen to be said no longer, YYYY-MM-DD; null while it is, or where that is not known. */
  endedOn: string | null;
}

/** All that is said of a thing: of a route also the rate cards that were stated before, and each source's last words. */
export const statementsOf = many(
  'statementsOf',
  (db, ids) =>
    db
      .selectFrom('source_record')
      .innerJoin('source', 'source.id', 'source_record.source_id')
      .where('source_record.entity_id', '=', sql<string>`any(${ids}::uuid[])`)
      .where((eb) =>
        eb.or([
          eb('source_record.revision_until', 'is', null),
          eb('source_record.kind', '=', 'rate-card'),
          lastWordOnRoute,
        ]),
      )
      .select(['source_record.kind', 'source_record.source_id', 'source.slug as source', 'source.precedence'])
      .select([
        sql<string>`to_char(source_record.observed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`.as(
          'observedAt',
        ),
        'source_record.revision_until as until',
        sql<string | null>`case when source_record.revision_until is not null then (
          select (run.observed_at at time zone 'UTC')::date from import_run run
          where run.feed = source_record.feed and run.revision = source_record.revision_until limit 1) end`.as(
          'endedOn',
        ),
        sql<Record<string, unknown>>`source_record.claims`.as('claims'),
        sql<string>`source_record.entity_id`.as('entity_id'),
      ])
      .orderBy('source_record.entity_id')
      .orderBy('source_record.id'),
  'entity_id',
);
