import { type Kysely, sql } from 'kysely';
import type { DB } from '../../../db/types.ts';
import type { Page } from '../cursor.ts';
import { badUserInput } from '../errors.ts';
import { keyset, type PageQuery } from '../keyset.ts';
import { nullableKey, type SortKey, textKey } from '../sort-key.ts';
import type { ModelRow, selectModels } from './model.sql.ts';

/** One ordering that a client asks for. */
export interface ModelOrdering {
  field: string;
  direction: 'ASC' | 'DESC';
  variant?: string | null;
}

/**
 * The sort key of one ordering of models.
 * @throws BAD_USER_INPUT for SCORE without a variant, or a variant with anything else
 */
export function modelSortKey(
  { field, direction, variant }: ModelOrdering,
  variantIds: ReadonlyMap<string, string>,
): SortKey {
  if ((field === 'SCORE') !== (variant != null)) {
    throw badUserInput(
      field === 'SCORE'
        ? 'Ordering by SCORE needs a variant.'
        : `A variant goes with SCORE only; got it with ${field}.`,
      { argument: 'orderBy' },
    );
  }
  switch (field) {
    case 'RELEASED_ON':
      return nullableKey(field, direction, sql.ref('model.released_first'), 'date');
    case 'CONTEXT_WINDOW':
      return nullableKey(field, direction, sql.ref('model.context_window'), 'integer');
    case 'CHEAPEST_INPUT':
      return nullableKey(field, direction, sql.ref('model.cheapest_input'), 'numeric');
    case 'CHEAPEST_OUTPUT':
      return nullableKey(field, direction, sql.ref('model.cheapest_output'), 'numeric');
    case 'SCORE':
      return nullableKey(
        `SCORE ${variant}`,
        direction,
        scoreOn(variantIds.get(variant as string) as string),
        'double precision',
      );
    default:
      return textKey('NAME', direction, sql.ref('model.name'));
  }
}

const priceFields = ['CHEAPEST_INPUT', 'CHEAPEST_OUTPUT'];

/**
 * Prices of tokens compare among models that may answer in text: in an order by price those that are known not to, or that
 * ask nothing for output, come behind them in either direction, and those without a price last. All keys of one
 * direction make one place, which an index serves.
 */
export function textFirst(keys: readonly SortKey[]): SortKey[] {
  const first = keys.findIndex(({ name }) => priceFields.includes(name));
  if (first < 0) return [...keys];
  const { direction } = keys[first] as SortKey;
  const value = direction === 'ASC' ? textRank : sql`(-${textRank})`;
  return [...keys.slice(0, first), { name: 'TEXT', direction, type: 'integer', value }, ...keys.slice(first)];
}

/** Just the expression of the indexes. */
const textRank = sql`(case when model.cheapest_input is null then 2 when not model.takes_text or not model.gives_text or model.cheapest_output = 0 then 1 else 0 end)`;

function scoreOn(variant: string) {
  return sql`(
    select benchmark_result.score from benchmark_result
    where benchmark_result.chosen and benchmark_result.model_id = model.id and benchmark_result.variant_id = ${variant}::uuid)`;
}

/**
 * A page of models by score on a variant alone: first those that have one, along the index of scores, then the others
 * by id. Ordering all models by a looked-up score would read them all.
 */
export function pageByScore(
  db: Kysely<DB>,
  page: Page,
  sort: SortKey,
  variant: string,
  select: typeof selectModels,
  narrow: <Q>(query: Q) => Q,
): PageQuery<ModelRow> {
  const scored = narrow(
    select(db)
      .innerJoin('benchmark_result as scored', 'scored.model_id', 'model.id')
      .where('scored.chosen', '=', true)
      .where('scored.variant_id', '=', variant),
  ) as unknown as PageQuery<ModelRow>;
  const others = narrow(select(db).where(sql<boolean>`${scoreOn(variant)} is null`)) as unknown as PageQuery<ModelRow>;
  const beyond = sql.raw(sort.direction === 'ASC' ? `'Infinity'::double precision` : `'-Infinity'::double precision`);
  const first = keyset(scored, [{ ...sort, value: sql.ref('scored.score') }], sql.ref('scored.model_id'), page);
  const second = keyset(others, [{ ...sort, value: sql`${beyond}` }], sql.ref('model.id'), page);
  const ascending = (sort.direction === 'ASC') === page.forward ? 'asc' : 'desc';
  return db
    .selectFrom(sql<ModelRow & { id: string }>`((${first}) union all (${second}))`.as<'page'>(sql`page`))
    .selectAll('page')
    .orderBy(sql`(page.sort_keys)[1]::double precision`, ascending)
    .orderBy(sql`page.id`, ascending)
    .limit(page.limit + 1) as unknown as PageQuery<ModelRow>;
}
