import { type Kysely, sql } from 'kysely';
import type { DB } from '../../db/types.ts';
import { medianScore, standings } from '../decisions/standing.ts';
import { groupBy } from './group-by.ts';

/** A result that counts for its model on its variant, with its place there. */
interface PlacedResult {
  id: string;
  model_id: string;
  variant_id: string;
  score: number;
  reporting: string;
  reported_first: string | null;
  rank: number | null;
  percentile: number | null;
  ties: number | null;
}

/** The results that count, placed on their variants; and how many rows had to be changed for it. */
export interface PlacedResults {
  results: PlacedResult[];
  /** How many results stand on each variant. */
  fieldSizes: ReadonlyMap<string, number>;
  changed: number;
}

/** Gives every result that counts its place on its variant, and every variant the number and the median of its scores. */
export async function deriveStandings(db: Kysely<DB>): Promise<PlacedResults> {
  const stored = await db
    .selectFrom('benchmark_result')
    .select(['id', 'model_id', 'variant_id', 'score', 'reporting', 'reported_first', 'rank', 'percentile', 'ties'])
    .where('chosen', '=', true)
    .execute();
  const variants = await db
    .selectFrom('benchmark_variant')
    .innerJoin('benchmark', 'benchmark.id', 'benchmark_variant.benchmark_id')
    .select(['benchmark_variant.id', 'higher_is_better', 'ranked_results', 'median_score'])
    .execute();
  const byVariant = groupBy(stored, ({ variant_id }) => variant_id);
  const results = variants.flatMap(({ id, higher_is_better }) => {
    const own = byVariant.get(id) ?? [];
    const places = standings(own, higher_is_better);
    return own.map((result) => ({ ...result, ...places.get(result.id) }));
  });
  const fieldSizes = new Map(variants.map(({ id }) => [id, byVariant.get(id)?.length ?? 0]));

  const before = new Map(stored.map((result) => [result.id, placeText(result)]));
  const moved = results.filter((result) => before.get(result.id) !== placeText(result));
  const changedVariants = variants
    .map(({ id, ranked_results, median_score }) => {
      const median = medianScore((byVariant.get(id) ?? []).map(({ score }) => score));
      return { id, median, size: fieldSizes.get(id) as number, ranked_results, median_score };
    })
    .filter(({ median, size, ranked_results, median_score }) => median !== median_score || size !== ranked_results);
  const changed = (await clearPlaces(db)) + (await writePlaces(db, moved)) + (await writeMedians(db, changedVariants));
  return { results, fieldSizes, changed };
}

function placeText({ rank, percentile, ties }: PlacedResult): string {
  return `${rank} ${percentile} ${ties}`;
}

/** A result that does not count any more has no place. */
async function clearPlaces(db: Kysely<DB>): Promise<number> {
  const { numAffectedRows } = await sql`
    update benchmark_result set rank = null, percentile = null, ties = null
    where not chosen and rank is not null`.execute(db);
  return Number(numAffectedRows ?? 0);
}

async function writePlaces(db: Kysely<DB>, moved: readonly PlacedResult[]): Promise<number> {
  if (moved.length === 0) return 0;
  const { numAffectedRows } = await sql`
    update benchmark_result r set rank = place.rank, percentile = place.percentile, ties = place.ties
    from unnest(
      ${moved.map(({ id }) => id)}::uuid[], ${moved.map(({ rank }) => rank)}::integer[],
      ${moved.map(({ percentile }) => percentile)}::double precision[], ${moved.map(({ ties }) => ties)}::integer[]
    ) place(id, rank, percentile, ties)
    where place.id = r.id`.execute(db);
  return Number(numAffectedRows ?? 0);
}

async function writeMedians(
  db: Kysely<DB>,
  variants: readonly { id: string; size: number; median: number | null }[],
): Promise<number> {
  if (variants.length === 0) return 0;
  const { numAffectedRows } = await sql`
    update benchmark_variant v set ranked_results = field.size, median_score = field.median
    from unnest(
      ${variants.map(({ id }) => id)}::uuid[], ${variants.map(({ size }) => size)}::integer[],
      ${variants.map(({ median }) => median)}::double precision[]
    ) field(id, size, median)
    where field.id = v.id`.execute(db);
  return Number(numAffectedRows ?? 0);
}
