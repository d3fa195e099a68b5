import { type Kysely, sql } from 'kysely';
import type { DB } from '../../../db/types.ts';
import type { Page } from '../cursor.ts';
import { badUserInput } from '../errors.ts';
import { keyset, type PageQuery } from '../keyset.ts';
import { nullableKey, type SortKey, textKey } from '../sort-key.ts';
import { type ModelRow, selectModels } from './model.sql.ts';

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
  narrow: <Q>(query: Q) => Q,
): PageQuery<ModelRow> {
  const scored = narrow(
    selectModels(db)
      .innerJoin('benchmark_result as scored', 'scored.model_id', 'model.id')
      .where('scored.chosen', '=', true)
      .where('scored.variant_id', '=', variant),
  ) as unknown as PageQuery<ModelRow>;
  const others = narrow(
    selectModels(db).where(sql<boolean>`${scoreOn(variant)} is null`),
  ) as unknown as PageQuery<ModelRow>;
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
