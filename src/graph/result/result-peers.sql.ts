import { type Kysely, sql } from 'kysely';
import type { DB } from '../../../db/types.ts';
import { many } from '../../database/relation.ts';
import { type ResultRow, selectResults } from './result.sql.ts';

/** So many peers on either side are read for each result. */
export const peerLimit = 10;

/** A peer of a result, and where it stands to it. */
export type PeerRow = ResultRow & { side: 'above' | 'below' | 'best' };

/**
 * The peers of a result that has a place on its variant: the nearest above it and below it, each the nearest first, and
 * the best of all. Among equals the order is by id.
 */
export const peersOfResult = many(
  'peersOfResult',
  (db, results) =>
    db
      .selectFrom(sql<{ id: string }>`unnest(${results}::uuid[])`.as<'parent'>(sql`parent(id)`))
      .innerJoin('benchmark_result as own', (join) =>
        join.on('own.id', '=', sql<string>`parent.id`).on('own.rank', 'is not', null),
      )
      .innerJoinLateral(
        () => {
          const above = placed(db, 'above')
            .where(sql<boolean>`(benchmark_result.rank, benchmark_result.id) < (own.rank, own.id)`)
            .orderBy('benchmark_result.rank', 'desc')
            .orderBy('benchmark_result.id', 'desc')
            .limit(peerLimit);
          const below = placed(db, 'below')
            .where(sql<boolean>`(benchmark_result.rank, benchmark_result.id) > (own.rank, own.id)`)
            .orderBy('benchmark_result.rank')
            .orderBy('benchmark_result.id')
            .limit(peerLimit);
          const best = placed(db, 'best').orderBy('benchmark_result.rank').orderBy('benchmark_result.id').limit(1);
          return db
            .selectFrom(sql<PeerRow>`((${above}) union all (${below}) union all (${best}))`.as<'side'>(sql`side`))
            .selectAll('side')
            .as('peer');
        },
        (join) => join.onTrue(),
      )
      .selectAll('peer')
      .select('parent.id as parent_id'),
  'parent_id',
);

/** The results with a place on the variant of the result `own`. */
function placed(db: Kysely<DB>, side: PeerRow['side']) {
  return selectResults(db)
    .where('benchmark_result.variant_id', '=', sql<string>`own.variant_id`)
    .where('benchmark_result.rank', 'is not', null)
    .select(sql<PeerRow['side']>`${sql.lit(side)}`.as('side'));
}
