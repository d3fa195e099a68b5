import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { DB } from '../../../db/types.ts';
import type { Reader } from '../../database/reader.ts';
import type { Condition } from '../conditions.sql.ts';
import type { Connection } from '../connection.ts';
import type { Page, PageArgs } from '../cursor.ts';
import { connectionOfParent, connectionOfQuery } from '../keyset.ts';
import { sortKeys } from '../order.ts';
import type { SortKey } from '../sort-key.ts';
import { readFilterTerms } from './filter-terms.sql.ts';
import { type ModelRow, modelById, models, selectListedModels, selectModels } from './model.sql.ts';
import { likeliestFirst } from './model-matches.sql.ts';
import { type ModelOrdering, modelSortKey, pageByScore, textFirst } from './model-order.sql.ts';
import { type ModelFilter, modelCondition } from './model-where.sql.ts';

type ModelQuery = ReturnType<typeof selectModels>;

interface ModelListOptions {
  list: string;
  where: ModelFilter | null | undefined;
  orderBy: readonly ModelOrdering[] | null | undefined;
  args: PageArgs;
  /** The thing that the models belong to, and how; left out for all models. */
  parent?: { id: string; belongs: Condition };
  /** Nothing is asked of the models but what their listed columns tell. */
  listedOnly?: boolean;
}

/**
 * A page of models.
 * @throws BAD_USER_INPUT for a filter that is too large, a variant that there is not, a text that cannot be matched, or an ordering by SCORE without a variant
 */
export async function modelList(reader: Reader, options: ModelListOptions): Promise<Connection<ModelRow>> {
  const { where, orderBy, parent, listedOnly = false } = options;
  const select = listedOnly ? selectListedModels : selectModels;
  const ordered = (orderBy ?? []).flatMap(({ variant }) => variant ?? []);
  const terms = await readFilterTerms(reader, where, ordered);
  const { variants } = terms;
  // Not before it is needed: a page that is asked for again needs none.
  const condition = () =>
    sql<boolean>`(${parent?.belongs ?? sql`true`} and ${modelCondition(where ?? {}, reader.today, terms)})`;
  const text = terms.texts.get(where?.matches ?? '');
  const sort =
    text && !orderBy?.length
      ? [...likeliestFirst(text), models.defaultKey]
      : textFirst(sortKeys(orderBy, models.defaultKey, (ordering) => modelSortKey(ordering, variants)));
  const [only, ...further] = orderBy ?? [];
  const scoreVariant =
    only?.field === 'SCORE' && further.length === 0 ? variants.get(only.variant as string) : undefined;
  const bySlug = !parent && asksForSlugs(where);
  const list = {
    list: options.list,
    variant: JSON.stringify([where ?? null, orderBy ?? null, listedOnly]),
    isSteady: (!where || bySlug) && !orderBy?.length && !parent,
    args: options.args,
    sort,
    ...(scoreVariant === undefined
      ? {}
      : {
          paged: (db: Kysely<DB>, page: Page) =>
            pageByScore(
              db,
              page,
              sort[0] as SortKey,
              scoreVariant,
              select,
              (query) => (query as ModelQuery).where(condition()) as typeof query,
            ),
        }),
    id: sql.ref('model.id') as RawBuilder<unknown>,
    rows: (db: Kysely<DB>) => (bySlug ? looked(db, select, condition()) : select(db).where(condition())) as never,
    count: (db: Kysely<DB>) =>
      db
        .selectFrom('model')
        .where(condition())
        .select((eb) => eb.fn.countAll<string>().as('count')) as never,
  };
  const page = parent
    ? await connectionOfParent<ModelRow>(reader, {
        ...list,
        parent: parent.id,
      })
    : await connectionOfQuery<ModelRow>(reader, list);
  if (!listedOnly) for (const { node } of page.edges) reader.prime(modelById, node.id, node);
  return page;
}

/** Whether a filter names the models that it asks for, and says nothing else. */
function asksForSlugs(where: ModelFilter | null | undefined): boolean {
  const { slug, ...others } = where ?? {};
  return (slug?.in ?? slug?.eq) != null && Object.keys(others).length === 0;
}

/** Few models, found by an index before they are ordered: a plan for any slugs would go through all in their order. */
function looked(db: Kysely<DB>, select: typeof selectModels, condition: Condition) {
  return db.selectFrom(select(db).where(condition).offset(0).as('model')).selectAll('model');
}
