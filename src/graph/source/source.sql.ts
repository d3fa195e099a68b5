import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely';
import type { DB } from '../../../db/types.ts';
import { many, one } from '../../database/relation.ts';
import { typename, wanted, wantedId } from '../lookup.sql.ts';

const columns = [
  'source.id',
  'source.slug',
  'source.name',
  'source.url',
  'source.precedence',
  'source.own_provider',
  'source.license',
  'source.license_url',
  'source.attribution',
  'source.share_alike',
  'source.refresh_hours',
  'source.last_imported_at',
] as const;

/** A row of sources as the graph reads it. */
export type SourceRow = Pick<
  Selectable<DB['source']>,
  | 'id'
  | 'slug'
  | 'name'
  | 'url'
  | 'precedence'
  | 'own_provider'
  | 'license'
  | 'license_url'
  | 'attribution'
  | 'share_alike'
  | 'refresh_hours'
  | 'last_imported_at'
> & { __typename: 'Source' };

/** The columns of a joined source in their order, as JSON; see {@link sourceOf}. */
export type SentSource = readonly [id: string, ...unknown[]];

/** The joined source without the names of its columns, which would be sent and read again with each row. */
export function sentSource(): RawBuilder<SentSource> {
  return sql`json_build_array(${sql.join(columns.map((column) => sql.ref(column)))})`;
}

const names = columns.map((column) => column.slice('source.'.length));

/** The source that was sent so. */
export function sourceOf(sent: SentSource): SourceRow {
  const row = Object.fromEntries(names.map((name, place) => [name, sent[place]]));
  return { __typename: 'Source', ...row } as SourceRow;
}

function selectSources(db: Kysely<DB>) {
  return db.selectFrom('source').select(columns).select(typename('Source'));
}

export const sourceById = one(
  'sourceById',
  (db, ids) =>
    wanted(db, ids)
      .innerJoinLateral(
        () => selectSources(db).where('source.id', '=', wantedId('source')).limit(1).as('row'),
        (join) => join.onTrue(),
      )
      .selectAll('row')
      .select('wanted.key'),
  'key',
);

/** All sources under the one key `all`: a small reference table that is kept whole. */
export const allSources = many(
  'allSources',
  (db, keys) =>
    wanted(db, keys)
      .innerJoin('source', (join) => join.onTrue())
      .select(columns)
      .select(['wanted.key', typename('Source')])
      .orderBy('source.precedence', 'desc')
      .orderBy('source.slug'),
  'key',
);
