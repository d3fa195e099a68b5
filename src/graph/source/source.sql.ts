import type { Kysely, Selectable } from 'kysely';
import type { DB } from '../../../db/types.ts';
import type { Reader } from '../../database/reader.ts';
import { many, one } from '../../database/relation.ts';
import { typename, wanted, wantedId } from '../lookup.sql.ts';
import { memoOn } from '../memo.ts';
import { whenLoaded } from '../when-loaded.ts';

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

const byId = memoOn((sources: readonly SourceRow[]) => new Map(sources.map((source) => [source.id, source])));

/** The source with an id, by all of them: there are few, and most answers show several. */
export function sourceWithId(reader: Reader, id: string): SourceRow | Promise<SourceRow> {
  return whenLoaded(reader.load(allSources, 'all'), (sources) => byId(sources).get(id) as SourceRow);
}
