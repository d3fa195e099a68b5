import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { DB } from '../../../db/types.ts';
import type { Reader } from '../../database/reader.ts';
import { allOf, type Condition, isOneOf } from '../conditions.sql.ts';
import type { Connection } from '../connection.ts';
import type { PageArgs } from '../cursor.ts';
import { badUserInput } from '../errors.ts';
import { connectionOfParent, type PageQuery } from '../keyset.ts';
import { readFilterTerms } from '../model/filter-terms.sql.ts';
import { type FilterTerms, type ModelFilter, modelCondition } from '../model/model-where.sql.ts';
import { type ResultRow, selectResults } from '../result/result.sql.ts';
import type { SortKey } from '../sort-key.ts';
import { type VariantRow, variantsOfBenchmark } from './benchmark.sql.ts';

/** What a leaderboard is asked for. */
export interface LeaderboardFilter {
  where?: ModelFilter | null;
  reporting?: { eq?: string | null; in?: string[] | null } | null;
}

const byRank: SortKey = { name: 'RANK', direction: 'ASC', type: 'integer', value: sql.ref('benchmark_result.rank') };

/** A page of the results that count on a variant, the best first, along the index of their ranks. */
export async function leaderboard(
  reader: Reader,
  variant: VariantRow,
  { where, reporting }: LeaderboardFilter,
  args: PageArgs,
): Promise<Connection<ResultRow>> {
  const terms = await readFilterTerms(reader, where);
  const ranked = allOf([
    sql`benchmark_result.variant_id = parent.id`,
    sql`benchmark_result.rank is not null`,
    ...isOneOf(sql.ref('benchmark_result.reporting'), reporting),
    ...ofModels(where, reader.today, terms),
  ]);
  return connectionOfParent<ResultRow>(reader, {
    list: `Benchmark.leaderboard ${variant.slug}`,
    parent: variant.id,
    variant: JSON.stringify([where ?? null, reporting ?? null]),
    args,
    sort: [byRank],
    id: sql.ref('benchmark_result.id') as RawBuilder<unknown>,
    rows: (db: Kysely<DB>) => selectResults(db).where(ranked) as unknown as PageQuery<ResultRow>,
    count: (db: Kysely<DB>) =>
      db
        .selectFrom('benchmark_result')
        .where(ranked)
        .select((eb) => eb.fn.countAll<string>().as('count')) as never,
  });
}

/** Looked up for each result in turn: the order of the ranks is kept, and what is not asked for is not read. */
function ofModels(where: ModelFilter | null | undefined, today: string, terms: FilterTerms): Condition[] {
  if (!where) return [];
  return [
    sql`exists (
      select from model where model.id = benchmark_result.model_id and ${modelCondition(where, today, terms)})`,
  ];
}

/**
 * The variant of a benchmark that is meant: the named one, else its headline variant.
 * @throws BAD_USER_INPUT when the benchmark has no such variant, or none is named and it has no headline variant
 */
export async function variantOf(
  reader: Reader,
  benchmark: { id: string; slug: string; headline_variant_id: string | null },
  slug: string | null | undefined,
): Promise<VariantRow> {
  const variants = await reader.load(variantsOfBenchmark, benchmark.id);
  const variant = variants.find((one) => (slug == null ? one.id === benchmark.headline_variant_id : one.slug === slug));
  if (variant) return variant;
  const allowed = variants.map((one) => one.slug).join(', ') || 'none';
  throw badUserInput(
    slug == null
      ? `The benchmark "${benchmark.slug}" has no headline variant: name one of its variants (${allowed}).`
      : `The benchmark "${benchmark.slug}" has no variant "${slug}"; it has ${allowed}.`,
    { argument: 'variant' },
  );
}
