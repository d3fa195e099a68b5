import { type Kysely, sql } from 'kysely';
import type { DB } from '../../../db/types.ts';
import { one } from '../../database/relation.ts';
import { wanted } from '../lookup.sql.ts';

const counted = {
  models: 'model',
  families: 'family',
  organizations: 'organization',
  providers: 'provider',
  routes: 'provider_route',
  rateCards: 'rate_card',
  gateways: 'gateway',
  benchmarks: 'benchmark',
  variants: 'benchmark_variant',
  results: 'benchmark_result',
  useCases: 'use_case',
} as const;

/** How many things of each kind the catalog holds. */
export type Counts = Record<keyof typeof counted, number>;

function countColumns() {
  return Object.entries(counted).map(([name, table]) =>
    sql<number>`(select count(*)::int from ${sql.table(table)})`.as(name),
  );
}

/** How many things of each kind there are, under the one key `all`: counted once in a generation. */
export const catalogCountsRelation = one<Counts & { key: string }>(
  'catalogCounts',
  (db, keys) => wanted(db, keys).select(countColumns()).select('wanted.key') as never,
  'key',
);

/** How many things of each kind there are, read at once. */
export async function catalogCounts(db: Kysely<DB>): Promise<Counts> {
  return (await db.selectNoFrom(countColumns()).executeTakeFirstOrThrow()) as Counts;
}

/** When the revision was made, under the one key `all`. */
export const catalogUpdatedAt = one(
  'catalogUpdatedAt',
  (db, keys) =>
    wanted(db, keys)
      .innerJoin('catalog_state', (join) => join.onTrue())
      .select(['wanted.key', 'catalog_state.updated_at']),
  'key',
);
