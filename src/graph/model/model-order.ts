import { type Kysely, sql } from 'kysely';
import type { DB } from '../../../db/types.ts';
import { builder, stringEnum } from '../builder.ts';
import type { Page } from '../cursor.ts';
import { badUserInput } from '../errors.ts';
import { keyset, type PageQuery } from '../keyset.ts';
import { OrderDirection } from '../sort-direction.ts';
import { nullableKey, type SortKey, textKey } from '../sort-key.ts';
import { type ModelRow, selectModels } from './model.sql.ts';

const ModelOrderField = stringEnum('ModelOrderField', 'What models can be ordered by.', {
  NAME: 'By name, upper and lower case alike.',
  RELEASED_ON: 'By release; a partial date counts as its first day.',
  CONTEXT_WINDOW: 'By tokens of context.',
  CHEAPEST_INPUT: 'By the input price of the cheapest route.',
  CHEAPEST_OUTPUT: 'By the output price of the cheapest route.',
  SCORE: 'By the score on `variant`, which is then required.',
});

/** One ordering that a client asks for. */
export interface ModelOrdering {
  field: string;
  direction: 'ASC' | 'DESC';
  variant?: string | null;
}

export const ModelOrder = builder.inputRef<ModelOrdering>('ModelOrder').implement({
  description: 'An ordering of models. What is not known comes last in both directions, and ties are broken by id.',
  fields: (t) => ({
    field: t.field({ type: ModelOrderField, required: true, description: 'What to order by.' }),
    direction: t.field({ type: OrderDirection, required: true, description: 'In which direction.' }),
    variant: t.string({
      description: 'The slug of the variant whose scores count; required with SCORE, and only there.',
    }),
  }),
});

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
