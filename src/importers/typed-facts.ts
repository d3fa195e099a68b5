import { type Kysely, sql } from 'kysely';
import type { DB } from '../../db/types.ts';
import type { SourceRecord } from './claims.ts';
import type { Names } from './names.ts';
import { seedFeed } from './seed.ts';
import type { RecordDiff } from './source-records.ts';

/**
 * What was typed in the name of a source stands in for it until the source itself is read: a price on a route that the
 * source speaks of is then the source's to state, and a route that it has listed and no longer does is over. What of the
 * seed is thereby left out.
 */
export async function supersededFacts(
  db: Kysely<DB>,
  names: Names,
  records: readonly SourceRecord[],
): Promise<Set<SourceRecord>> {
  const typed = records.filter(({ kind }) => kind === 'route' || kind === 'rate-card');
  const routeOf = (record: SourceRecord) => names.route(record.claims as Parameters<Names['route']>[0]);
  const ids = [...new Set(typed.map(routeOf))];
  const rows = await db
    .selectFrom('source_record')
    .innerJoin('source', 'source.id', 'source_record.source_id')
    .select(['source.slug', sql<string>`entity_id`.as('id')])
    .select([
      sql<boolean>`bool_or(revision_until is null)`.as('listed'),
      sql<string>`to_char(max(last_imported_at) at time zone 'UTC', 'YYYY-MM-DD')`.as('lookedOn'),
    ])
    .where('entity_id', '=', sql<string>`any(${ids}::uuid[])`)
    .where('kind', '=', 'route')
    .where('feed', '<>', seedFeed)
    .where('last_imported_at', 'is not', null)
    .groupBy(['source.slug', 'entity_id'])
    .execute();
  const own = new Map(rows.map((row) => [`${row.slug} ${row.id}`, row]));
  return new Set(
    typed.filter((record) => {
      const spoken = own.get(`${record.source} ${routeOf(record)}`);
      if (!spoken || spoken.lookedOn < (record.observedOn ?? '')) return false;
      return record.kind === 'rate-card' || !spoken.listed;
    }),
  );
}

/** The difference with which a source's own word also ends what was typed in its name; see {@link supersededFacts}. */
export async function endTypedFacts(
  db: Kysely<DB>,
  names: Names,
  diff: RecordDiff,
  { source, records, observedAt }: { source: string; records: readonly SourceRecord[]; observedAt: string },
): Promise<RecordDiff> {
  const rows = await db
    .selectFrom('source_record as typed')
    .innerJoin('source', 'source.id', 'typed.source_id')
    .select(['typed.id as rowId', 'typed.kind', sql<string>`typed.entity_id`.as('entityId')])
    .select(({ exists, selectFrom }) =>
      exists(
        selectFrom('source_record as own')
          .select('own.id')
          .whereRef('own.entity_id', '=', 'typed.entity_id')
          .whereRef('own.source_id', '=', 'typed.source_id')
          .where('own.kind', '=', 'route')
          .where('own.feed', '<>', seedFeed),
      ).as('spoken'),
    )
    .where('typed.feed', '=', seedFeed)
    .where('source.slug', '=', source)
    .where('typed.kind', 'in', ['route', 'rate-card'])
    .where('typed.revision_until', 'is', null)
    .where(sql<boolean>`typed.observed_at <= ${observedAt}::timestamptz`)
    .execute();
  if (rows.length === 0) return diff;
  const listed = new Set(records.flatMap((record) => (record.kind === 'route' ? [names.route(record.claims)] : [])));
  const ended = rows.filter(({ kind, entityId, spoken }) =>
    listed.has(entityId) ? kind === 'rate-card' : Boolean(spoken),
  );
  return { ...diff, closed: [...diff.closed, ...ended.map(({ rowId, entityId }) => ({ rowId, entityId }))] };
}
