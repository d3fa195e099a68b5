import { type Kysely, type Selectable, sql } from 'kysely';
import type { DB } from '../../../db/types.ts';
import { many, one, ownedRowLimit } from '../../database/relation.ts';
import { objectsOfVariant, type VariantRow, variantJson, variantOf } from '../benchmark/benchmark.sql.ts';
import { typename, wanted, wantedId } from '../lookup.sql.ts';
import { nesting } from '../nested-rows.ts';
import type { Fields } from '../selection.ts';

/** What can be told of a result without its variant; see {@link bareResultFields}. */
const bareColumns = [
  'benchmark_result.id',
  'benchmark_result.score',
  'benchmark_result.score_text',
  'benchmark_result.standard_error',
  'benchmark_result.reporting',
  'benchmark_result.reported_by',
  'benchmark_result.reported_on',
  'benchmark_result.source_url',
] as const;

const columns = [
  ...bareColumns,
  'benchmark_result.model_id',
  'benchmark_result.variant_id',
  'benchmark_result.source_id',
  'benchmark_result.chosen',
  'benchmark_result.rank',
  'benchmark_result.percentile',
  'benchmark_result.ties',
] as const;

type ColumnName = (typeof columns)[number] extends `benchmark_result.${infer Name}` ? Name : never;

/** A result as the graph reads it, with its variant and benchmark: a score means nothing without them. */
export type ResultRow = Pick<Selectable<DB['benchmark_result']>, ColumnName> & {
  __typename: 'BenchmarkResult';
  variant: VariantRow;
};

/** Results with their variants and benchmarks, to be narrowed, ordered and paged. */
export function selectResults(db: Kysely<DB>) {
  return db
    .selectFrom('benchmark_result')
    .innerJoin('benchmark_variant', 'benchmark_variant.id', 'benchmark_result.variant_id')
    .innerJoin('benchmark', 'benchmark.id', 'benchmark_variant.benchmark_id')
    .select(columns)
    .select([typename('BenchmarkResult'), variantJson().as('variant')]);
}

/** Results without their variants, for those that share one: its JSON is made once then, and not for each. */
export function selectBareResults(db: Kysely<DB>) {
  return db.selectFrom('benchmark_result').select(columns).select(typename('BenchmarkResult'));
}

export const resultById = one(
  'resultById',
  (db, ids) =>
    wanted(db, ids)
      .innerJoinLateral(
        () => selectResults(db).where('benchmark_result.id', '=', wantedId('benchmark_result')).limit(1).as('result'),
        (join) => join.onTrue(),
      )
      .selectAll('result')
      .select('wanted.key'),
  'key',
);

/** All results of a model: by benchmark, then variant; the one that counts for its variant first. */
export const resultsOfModel = many<ResultRow & { parent_id: string }>(
  'resultsOfModel',
  (db, models) =>
    db
      .selectFrom(sql<{ id: string }>`unnest(${models}::uuid[])`.as<'parent'>(sql`parent(id)`))
      .innerJoinLateral(
        () =>
          db
            .selectFrom('benchmark_result')
            .innerJoinLateral(
              () => variantOf(db, sql`benchmark_result.variant_id`).as('of'),
              (join) => join.onTrue(),
            )
            .where('benchmark_result.model_id', '=', sql<string>`parent.id`)
            .select(columns)
            .select(typename('BenchmarkResult'))
            .selectAll('of')
            .orderBy(sql`"of"."benchmark_order"`)
            .orderBy(sql`"of"."variant_order"`)
            .orderBy('benchmark_result.variant_id')
            .orderBy('benchmark_result.chosen', 'desc')
            .orderBy('benchmark_result.id')
            .limit(ownedRowLimit)
            .as('result'),
        (join) => join.onTrue(),
      )
      .selectAll('result')
      .select('parent.id as parent_id') as never,
  'parent_id',
  nesting(objectsOfVariant),
);

/** The result that counts for a model on a variant. The key is the model's id, a space and the variant's id. */
export const resultsOfVariantKey = one(
  'resultsOfVariantKey',
  (db, keys) =>
    wanted(db, keys)
      .innerJoinLateral(
        () =>
          selectResults(db)
            .where(sql<boolean>`benchmark_result.chosen`)
            .where('benchmark_result.model_id', '=', sql<string>`split_part(wanted.key, ' ', 1)::uuid`)
            .where('benchmark_result.variant_id', '=', sql<string>`split_part(wanted.key, ' ', 2)::uuid`)
            .limit(1)
            .as('result'),
        (join) => join.onTrue(),
      )
      .selectAll('result')
      .select('wanted.key'),
  'key',
);

/** What can be told of a result without its variant. */
export const bareResultFields: Fields = Object.fromEntries(
  ['id', 'score', 'scoreText', 'standardError', 'reporting', 'reportedBy', 'reportedOn', 'sourceUrl'].map((field) => [
    field,
    true as const,
  ]),
);

/** The key of a result without its variant: the model's id and the variant's slug. */
export function bareResultKey(model: string, variant: string): string {
  return `${model} ${variant}`;
}

/**
 * The result that counts for a model on a variant, without the variant, which all results of a list share; see
 * {@link bareResultFields}, by {@link bareResultKey}.
 */
export const bareResultOnVariant = one(
  'bareResultOnVariant',
  (db, keys) =>
    wanted(db, keys)
      .innerJoinLateral(
        (eb) =>
          eb
            .selectFrom('benchmark_result')
            .where(sql<boolean>`benchmark_result.chosen`)
            .where('benchmark_result.model_id', '=', sql<string>`left(wanted.key, 36)::uuid`)
            .where(
              'benchmark_result.variant_id',
              '=',
              sql<string>`(select variant.id from benchmark_variant variant where variant.slug = substr(wanted.key, 38))`,
            )
            .select([...bareColumns, typename('BenchmarkResult')])
            .limit(1)
            .as('result'),
        (join) => join.onTrue(),
      )
      .selectAll('result')
      .select('wanted.key'),
  'key',
);

/** Variants by slug, with their benchmarks. */
export const variantBySlug = one(
  'variantBySlug',
  (db, slugs) =>
    wanted(db, slugs)
      .innerJoin('benchmark_variant', 'benchmark_variant.slug', 'wanted.key')
      .innerJoin('benchmark', 'benchmark.id', 'benchmark_variant.benchmark_id')
      .select(['wanted.key', variantJson().as('variant')]),
  'key',
);
