import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely';
import type { DB } from '../../../db/types.ts';
import { many, one } from '../../database/relation.ts';
import { type Condition, isOneOf } from '../conditions.sql.ts';
import { rowJson, typename, wanted, wantedId, wantedSlug, within } from '../lookup.sql.ts';
import type { Ordering } from '../order.ts';
import { type Listable, type SortKey, textKey } from '../sort-key.ts';

const columns = [
  'benchmark.id',
  'benchmark.slug',
  'benchmark.name',
  'benchmark.unit',
  'benchmark.higher_is_better',
  'benchmark.min',
  'benchmark.max',
  'benchmark.category',
  'benchmark.url',
  'benchmark.headline_variant_id',
] as const;

/** A row of benchmarks as the graph reads it. */
export type BenchmarkRow = Pick<
  Selectable<DB['benchmark']>,
  'id' | 'slug' | 'name' | 'unit' | 'higher_is_better' | 'min' | 'max' | 'category' | 'url' | 'headline_variant_id'
> & { __typename: 'Benchmark' };

/** Benchmarks, to be narrowed, ordered and paged. */
function selectBenchmarks(db: Kysely<DB>) {
  return db.selectFrom('benchmark').select(columns).select(typename('Benchmark'));
}

export const benchmarkById = one(
  'benchmarkById',
  (db, ids) =>
    wanted(db, ids)
      .innerJoinLateral(
        () => selectBenchmarks(db).where('benchmark.id', '=', wantedId('benchmark')).limit(1).as('row'),
        (join) => join.onTrue(),
      )
      .selectAll('row')
      .select('wanted.key'),
  'key',
);

export const benchmarkBySlug = one(
  'benchmarkBySlug',
  (db, slugs) =>
    wanted(db, slugs)
      .innerJoinLateral(
        () => selectBenchmarks(db).where('benchmark.id', '=', wantedSlug('benchmark')).limit(1).as('row'),
        (join) => join.onTrue(),
      )
      .selectAll('row')
      .select('wanted.key'),
  'key',
);

const variantColumns = [
  'benchmark_variant.id',
  'benchmark_variant.slug',
  'benchmark_variant.name',
  'benchmark_variant.version',
  'benchmark_variant.harness',
  'benchmark_variant.setting',
  'benchmark_variant.benchmark_id',
  'benchmark_variant.ranked_results',
  'benchmark_variant.median_score',
] as const;

/** A variant as the graph reads it, with its benchmark: one means nothing without the other. */
export type VariantRow = Pick<
  Selectable<DB['benchmark_variant']>,
  'id' | 'slug' | 'name' | 'version' | 'harness' | 'setting' | 'benchmark_id' | 'ranked_results' | 'median_score'
> & { benchmark: BenchmarkRow };

/** The joined benchmark as one JSON object. */
function benchmarkJson(): RawBuilder<BenchmarkRow> {
  return rowJson<BenchmarkRow>('Benchmark', columns);
}

/** The joined variant, with its benchmark, as one JSON object. */
export function variantJson(): RawBuilder<VariantRow> {
  return rowJson('BenchmarkVariant', variantColumns, { benchmark: benchmarkJson() });
}

/** A variant with its benchmark within another row, as `variant`; see `nesting`. */
export const objectsOfVariant = {
  variant: { typename: 'BenchmarkVariant', shared: true },
  'variant.benchmark': { typename: 'Benchmark', shared: true },
};

/**
 * The variant with an id, as {@link objectsOfVariant}, and its place among others. The limit has it looked up for each
 * result, of which a model has few: a join would read all variants first.
 */
export function variantOf(db: Kysely<DB>, id: RawBuilder<string>) {
  return db
    .selectFrom('benchmark_variant')
    .innerJoin('benchmark', 'benchmark.id', 'benchmark_variant.benchmark_id')
    .where('benchmark_variant.id', '=', id)
    .select(within('variant', variantColumns))
    .select(within('variant.benchmark', columns))
    .select([
      sql`lower(benchmark.name) collate "C"`.as('benchmark_order'),
      'benchmark_variant.position as variant_order',
    ])
    .limit(1);
}

/** Lists of benchmarks are in the order of their names. */
export const benchmarks: Listable<BenchmarkRow> = {
  table: 'benchmark',
  select: selectBenchmarks,
  defaultKey: textKey('NAME', 'ASC', sql.ref('benchmark.name')),
};

/** The variants of a benchmark, with the benchmark itself. */
export const variantsOfBenchmark = many(
  'variantsOfBenchmark',
  (db, wantedBenchmarks) =>
    db
      .selectFrom('benchmark_variant')
      .innerJoin('benchmark', 'benchmark.id', 'benchmark_variant.benchmark_id')
      .where('benchmark_variant.benchmark_id', '=', sql<string>`any(${wantedBenchmarks}::uuid[])`)
      .select(variantColumns)
      .select(benchmarkJson().as('benchmark'))
      .orderBy('benchmark_variant.benchmark_id')
      .orderBy('benchmark_variant.position')
      .orderBy('benchmark_variant.id'),
  'benchmark_id',
);

/** What a filter over benchmarks asks for. */
export interface BenchmarkFilter {
  slug?: { eq?: string | null; in?: string[] | null } | null;
  category?: { eq?: string | null; in?: string[] | null } | null;
}

/** The conditions in SQL for a filter over benchmarks. */
export function benchmarkConditions(where: BenchmarkFilter): Condition[] {
  return [...isOneOf(sql.ref('benchmark.slug'), where.slug), ...isOneOf(sql.ref('benchmark.category'), where.category)];
}

/** The sort key of an ordering of benchmarks, which is by name. */
export function benchmarkSortKey({ direction }: Ordering): SortKey {
  return textKey('NAME', direction, sql.ref('benchmark.name'));
}
