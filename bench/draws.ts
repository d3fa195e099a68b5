import { type Kysely, sql } from 'kysely';
import type { DB } from '../db/types.ts';
import { originalOf } from '../tests/setup/multiply.ts';
import type { Case } from './harness/rounds.ts';

/** How many requests of an operation are drawn; they are asked in turn. */
const requests = 400;
const seed = 20_261_125;

/** What is asked of a catalog, and what all must first answer the same to. */
export interface Drawn {
  cases: Case[];
  /** @param models so many models, from all over the catalog, and a tenth of that of the others */
  toProve: (models: number) => Case[];
}

/**
 * Draws variables by Zipf's law over the whole catalog, the most offered model first: the same draws in each run over the
 * same catalog. Of a model that was multiplied each copy is as likely: the answers are as large at any size of the catalog,
 * so that what grows with it is the cost of finding them.
 */
export async function drawCases(db: Kysely<DB>): Promise<Drawn> {
  const { rows: models } = await sql<{ slug: string }>`select slug from model
    left join (select model_id, count(*) as routes from provider_route group by model_id) offered on offered.model_id = model.id
    order by routes desc nulls last, slug collate "C"`.execute(db);
  const { rows: variants } = await sql<{ slug: string }>`select slug from benchmark_variant
    order by ranked_results desc, slug collate "C"`.execute(db);
  const slugs = models.map(({ slug }) => slug);
  const random = randomNumbers(seed);
  const copies = new Map<string, string[]>();
  for (const slug of slugs) {
    const known = copies.get(originalOf(slug));
    if (known) known.push(slug);
    else copies.set(originalOf(slug), [slug]);
  }
  const original = zipf([...copies.values()], random);
  // Numbers of its own, so that the same models are drawn at any size.
  const which = randomNumbers(seed + 1);
  const copyOf = (alike: readonly string[]) => alike[Math.floor(which() * alike.length)] as string;
  const variant = zipf(
    variants.map(({ slug }) => slug),
    random,
  );
  const drawn = (facts: () => string, count: number): Case[] => [
    { operation: 'model-facts', variables: times(count, () => ({ slug: facts() })) },
    { operation: 'compare-models', variables: times(count, () => ({ slugs: several(5, original).map(copyOf) })) },
    { operation: 'models-list', variables: times(count, () => ({ variant: variant(), first: 50 })) },
  ];
  return {
    cases: drawn(() => copyOf(original()), requests),
    toProve: (count) => {
      let place = 0;
      const spread = () => slugs[Math.floor((place++ * slugs.length) / count)] as string;
      return drawn(spread, count).map(({ operation, variables }) => ({
        operation,
        variables: operation === 'model-facts' ? variables : variables.slice(0, Math.ceil(count / 10)),
      }));
    },
  };
}

/** Draws from a list: the element at place n as often as 1/n tells. */
export function zipf<T>(list: readonly T[], random: () => number): () => T {
  let sum = 0;
  const sums = list.map((_, place) => {
    sum += 1 / (place + 1);
    return sum;
  });
  return () => {
    const wanted = random() * sum;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] as number) > wanted) high = middle;
      else low = middle + 1;
    }
    return list[low] as T;
  };
}

/** Numbers from 0 to 1 that are the same for the same seed: a linear congruential generator will do for draws. */
export function randomNumbers(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function several<T>(count: number, draw: () => T): T[] {
  const drawn = new Set<T>();
  for (let tries = 0; drawn.size < count && tries < 100; tries++) drawn.add(draw());
  return [...drawn];
}

function times<T>(count: number, make: () => T): T[] {
  return Array.from({ length: count }, make);
}
