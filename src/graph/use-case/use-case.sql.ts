import { type Kysely, type Selectable, sql } from 'kysely';
import type { DB } from '../../../db/types.ts';
import { many, one } from '../../database/relation.ts';
import { variantJson } from '../benchmark/benchmark.sql.ts';
import { typename, wanted, wantedId, wantedSlug } from '../lookup.sql.ts';

const columns = [
  'use_case.id',
  'use_case.slug',
  'use_case.name',
  'use_case.position',
  'use_case.summary',
  'use_case.required_capabilities',
  'use_case.required_inputs',
  'use_case.required_outputs',
  'use_case.required_openness',
  'use_case.min_context_window',
  'use_case.workload',
  'use_case.graded_models',
] as const;

/** A row of useCases as the graph reads it. */
export type UseCaseRow = Pick<
  Selectable<DB['use_case']>,
  | 'id'
  | 'slug'
  | 'name'
  | 'position'
  | 'summary'
  | 'required_capabilities'
  | 'required_inputs'
  | 'required_outputs'
  | 'required_openness'
  | 'min_context_window'
  | 'workload'
  | 'graded_models'
> & { __typename: 'UseCase' };

function selectUseCases(db: Kysely<DB>) {
  return db.selectFrom('use_case').select(columns).select(typename('UseCase'));
}

export const useCaseById = one(
  'useCaseById',
  (db, ids) =>
    wanted(db, ids)
      .innerJoinLateral(
        () => selectUseCases(db).where('use_case.id', '=', wantedId('use_case')).limit(1).as('row'),
        (join) => join.onTrue(),
      )
      .selectAll('row')
      .select('wanted.key'),
  'key',
);

export const useCaseBySlug = one(
  'useCaseBySlug',
  (db, slugs) =>
    wanted(db, slugs)
      .innerJoinLateral(
        () => selectUseCases(db).where('use_case.id', '=', wantedSlug('use_case')).limit(1).as('row'),
        (join) => join.onTrue(),
      )
      .selectAll('row')
      .select('wanted.key'),
  'key',
);

/** All use cases under the one key `all`: a small reference table that is kept whole. */
export const allUseCases = many(
  'allUseCases',
  (db, keys) =>
    wanted(db, keys)
      .innerJoin('use_case', (join) => join.onTrue())
      .select(columns)
      .select(['wanted.key', typename('UseCase')])
      .orderBy('use_case.position')
      .orderBy('use_case.slug'),
  'key',
);

/** The benchmark variants whose scores matter for a use case, the weightiest first. */
export const variantsOfUseCase = many(
  'variantsOfUseCase',
  (db, useCases) =>
    db
      .selectFrom('use_case_variant')
      .innerJoin('benchmark_variant', 'benchmark_variant.id', 'use_case_variant.variant_id')
      .innerJoin('benchmark', 'benchmark.id', 'benchmark_variant.benchmark_id')
      .where('use_case_variant.use_case_id', '=', sql<string>`any(${useCases}::uuid[])`)
      .select(['use_case_variant.use_case_id', 'use_case_variant.weight', variantJson().as('variant')])
      .orderBy('use_case_variant.use_case_id')
      .orderBy('use_case_variant.weight', 'desc')
      .orderBy('benchmark_variant.slug'),
  'use_case_id',
);
