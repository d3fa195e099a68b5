import { sql } from 'kysely';
import { many } from '../../database/relation.ts';

/** What a source says, or said, of the wire id to which a route's name leads. */
export interface PointingRow {
  source_id: string;
  /** The source's slug. */
  source: string;
  precedence: number;
  ownProvider: string | null;
  provider: string;
  /** ISO 8601, UTC. */
  observedAt: string;
  /** The revision since which it is no longer said; null while it is. */
  until: number | null;
  wireId: string | null;
}

/** All that was ever said of routes by the sources that say where their names lead. */
export const pointingsOf = many(
  'pointingsOf',
  (db, ids) =>
    db
      .selectFrom('source_record')
      .innerJoin('source', 'source.id', 'source_record.source_id')
      .where('source_record.entity_id', '=', sql<string>`any(${ids}::uuid[])`)
      .where('source_record.kind', '=', 'route')
      .where(({ exists, selectFrom }) =>
        exists(
          selectFrom('source_record as pointing')
            .select('pointing.id')
            .whereRef('pointing.entity_id', '=', 'source_record.entity_id')
            .whereRef('pointing.source_id', '=', 'source_record.source_id')
            .where('pointing.kind', '=', 'route')
            .where('pointing.revision_until', 'is', null)
            .where(sql<boolean>`pointing.claims ? 'pointsAt'`),
        ),
      )
      .select(['source_record.source_id', 'source.slug as source', 'source.precedence'])
      .select([
        'source.own_provider as ownProvider',
        sql<string>`to_char(source_record.observed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`.as(
          'observedAt',
        ),
        'source_record.revision_until as until',
        sql<string>`source_record.claims->>'provider'`.as('provider'),
        sql<string | null>`source_record.claims->>'pointsAt'`.as('wireId'),
        sql<string>`source_record.entity_id`.as('entity_id'),
      ])
      .orderBy('source_record.entity_id')
      .orderBy('source_record.id'),
  'entity_id',
);
