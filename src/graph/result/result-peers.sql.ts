import { type Kysely, sql } from 'kysely';
import type { DB } from '../../../db/types.ts';
import { many } from '../../database/relation.ts';
import { variantJson } from '../benchmark/benchmark.sql.ts';
import { type ResultRow, selectBareResults } from './result.sql.ts';

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
        (eb) =>
          eb
            .selectFrom('benchmark_variant')
            .innerJoin('benchmark', 'benchmark.id', 'benchmark_variant.benchmark_id')
            .whereRef('benchmark_variant.id', '=', 'own.variant_id')
            .select(variantJson().as('variant'))
            // One row anyway; it keeps the planner from making the JSON for every peer.
            .limit(1)
            .as('shared'),
        (join) => join.onTrue(),
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
            .selectFrom(
              sql<Omit<PeerRow, 'variant'>>`((${above}) union all (${below}) union all (${best}))`.as<'side'>(
                sql`side`,
              ),
            )
            .selectAll('side')
            .as('peer');
        },
        (join) => join.onTrue(),
      )
      .selectAll('peer')
      .select(['parent.id as parent_id', 'shared.variant']),
  'parent_id',
);

/** The results with a place on the variant of the result `own`. */
function placed(db: Kysely<DB>, side: PeerRow['side']) {
  return selectBareResults(db)
    .where('benchmark_result.variant_id', '=', sql<string>`own.variant_id`)
    .where('benchmark_result.rank', 'is not', null)
    .select(sql<PeerRow['side']>`${sql.lit(side)}`.as('side'));
}
