import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely';
import type { DB } from '../../../db/types.ts';
import type { Reader } from '../../database/reader.ts';
import { many } from '../../database/relation.ts';
import { allOf, type Condition, inRange, isOneOf } from '../conditions.sql.ts';
import type { Connection } from '../connection.ts';
import type { PageArgs } from '../cursor.ts';
import { connectionOfParent, type PageQuery } from '../keyset.ts';
import { readFilterTerms } from '../model/filter-terms.sql.ts';
import { type FilterTerms, type ModelFilter, modelCondition } from '../model/model-where.sql.ts';
import type { SortKey } from '../sort-key.ts';

const columns = [
  'use_case_fit.use_case_id',
  'use_case_fit.model_id',
  'use_case_fit.basis',
  'use_case_fit.blocked',
  'use_case_fit.relevant_results',
  'use_case_fit.confidence',
  'use_case_fit.quality',
  'use_case_fit.cost',
  'use_case_fit.route_id',
  'use_case_fit.quality_per_dollar',
  'use_case_fit.better_models',
  'use_case_fit.grade',
] as const;

type ColumnName = (typeof columns)[number] extends `use_case_fit.${infer Name}` ? Name : never;

/** How a model suits a use case, as the graph reads it. */
export type FitRow = Pick<Selectable<DB['use_case_fit']>, ColumnName>;

/** How a model suits the use cases for which anything is known of it, in no order that means anything. */
export const fitsOfModel = many(
  'fitsOfModel',
  (db, models) =>
    db
      .selectFrom('use_case_fit')
      .where('use_case_fit.model_id', '=', sql<string>`any(${models}::uuid[])`)
      .select(columns)
      .orderBy('use_case_fit.model_id')
      .orderBy('use_case_fit.use_case_id'),
  'model_id',
);

/** What a filter over the fits of a use case asks for. */
export interface FitFilter {
  basis?: { eq?: string | null; in?: string[] | null } | null;
  grade?: { eq?: string | null; in?: string[] | null } | null;
  quality?: { gte?: number | null; lte?: number | null } | null;
  confidence?: { gte?: number | null; lte?: number | null } | null;
  model?: ModelFilter | null;
}

const order: SortKey[] = [
  {
    name: 'QUALITY_PER_DOLLAR',
    direction: 'DESC',
    type: 'numeric',
    value: sql`coalesce(use_case_fit.quality_per_dollar, -1)`,
  },
  { name: 'CONFIDENCE', direction: 'DESC', type: 'double precision', value: sql.ref('use_case_fit.confidence') },
];

/** A page of the models that suit a use case, along the index of their order. */
export async function fitsOfUseCase(
  reader: Reader,
  useCase: string,
  where: FitFilter | null | undefined,
  args: PageArgs,
): Promise<Connection<FitRow>> {
  const terms = await readFilterTerms(reader, where?.model);
  const condition = allOf([
    sql`use_case_fit.use_case_id = parent.id`,
    sql`not use_case_fit.blocked`,
    ...(where ? conditions(where, reader.today, terms) : []),
  ]);
  return connectionOfParent<FitRow>(reader, {
    list: 'UseCase.fits',
    parent: useCase,
    variant: JSON.stringify(where ?? null),
    args,
    sort: order,
    id: sql.ref('use_case_fit.model_id') as RawBuilder<unknown>,
    rows: (db: Kysely<DB>) =>
      db
        .selectFrom('use_case_fit')
        .where(condition)
        .select(columns)
        .select('use_case_fit.model_id as id') as unknown as PageQuery<FitRow>,
    count: (db: Kysely<DB>) =>
      db
        .selectFrom('use_case_fit')
        .where(condition)
        .select((eb) => eb.fn.countAll<string>().as('count')) as never,
  });
}

function conditions(where: FitFilter, today: string, terms: FilterTerms): Condition[] {
  return [
    ...isOneOf(sql.ref('use_case_fit.basis'), where.basis),
    ...isOneOf(sql.ref('use_case_fit.grade'), where.grade),
    ...inRange(sql.ref('use_case_fit.quality'), 'double precision', where.quality),
    ...inRange(sql.ref('use_case_fit.confidence'), 'double precision', where.confidence),
    ...(where.model
      ? [
          sql<boolean>`exists (
            select from model where model.id = use_case_fit.model_id and ${modelCondition(where.model, today, terms)})` as Condition,
        ]
      : []),
  ];
}
