import { type Kysely, type Selectable, sql } from 'kysely';
import type { DB } from '../../../db/types.ts';
import type { Reader } from '../../database/reader.ts';
import { one } from '../../database/relation.ts';
import { allOf, type Condition, hasSlug, inRange, isOneOf } from '../conditions.sql.ts';
import type { Connection } from '../connection.ts';
import type { PageArgs } from '../cursor.ts';
import { connectionOfQuery, type PageQuery } from '../keyset.ts';
import { typename, wanted } from '../lookup.sql.ts';
import type { SortKey } from '../sort-key.ts';

const columns = [
  'change.id',
  'change.revision',
  'change.type',
  'change.model_id',
  'change.route_id',
  'change.result_id',
  'change.field',
  'change.effective_on',
  'change.recorded_at',
  'change.source_id',
] as const;

type ColumnName = (typeof columns)[number] extends `change.${infer Name}` ? Name : never;

/** A change as the graph reads it. What was and is: a word, a number, a price, or null. */
export type ChangeRow = Pick<Selectable<DB['change']>, ColumnName> & {
  __typename: 'Change';
  before: string | number | object | null;
  after: string | number | object | null;
};

type Text = { eq?: string | null; in?: string[] | null } | null;
type Days = { eq?: string | null; gte?: string | null; lte?: string | null } | null;

/** What a filter over changes asks for. */
export interface ChangeFilter {
  type?: Text;
  model?: Text;
  provider?: Text;
  source?: Text;
  effectiveOn?: Days;
  recordedOn?: Days;
  revision?: { eq?: number | null; gte?: number | null; lte?: number | null } | null;
}

function selectChanges(db: Kysely<DB>) {
  return db
    .selectFrom('change')
    .select(columns)
    .select([
      sql<ChangeRow['before']>`change.before`.as('before'),
      sql<ChangeRow['after']>`change.after`.as('after'),
      typename('Change'),
    ]);
}

export const changeById = one(
  'changeById',
  (db, ids) =>
    wanted(db, ids)
      .innerJoinLateral(
        () => selectChanges(db).where('change.id', '=', sql<string>`wanted.key::uuid`).limit(1).as('row'),
        (join) => join.onTrue(),
      )
      .selectAll('row')
      .select('wanted.key'),
  'key',
);

function changeConditions(where: ChangeFilter): Condition[] {
  const recorded = where.recordedOn ?? {};
  const moment = sql.ref('change.recorded_at');
  const [from, until] = [recorded.eq ?? recorded.gte, recorded.eq ?? recorded.lte];
  return [
    ...isOneOf(sql.ref('change.type'), where.type),
    ...hasSlug(sql.ref('change.model_id'), 'model', where.model),
    ...(where.provider
      ? [
          sql<boolean>`change.route_id in (
            select provider_route.id from provider_route
            where ${allOf(hasSlug(sql.ref('provider_route.provider_id'), 'provider', where.provider))})`,
        ]
      : []),
    ...hasSlug(sql.ref('change.source_id'), 'source', where.source),
    ...inRange(sql.ref('change.effective_on'), 'date', where.effectiveOn),
    ...inRange(sql.ref('change.revision'), 'integer', where.revision),
    ...(from == null ? [] : [sql<boolean>`${moment} >= (${from}::date)::timestamp at time zone 'UTC'`]),
    ...(until == null ? [] : [sql<boolean>`${moment} < (${until}::date + 1)::timestamp at time zone 'UTC'`]),
  ];
}

const newestFirst: SortKey[] = [
  { name: 'REVISION', direction: 'DESC', type: 'integer', value: sql.ref('change.revision') },
  { name: 'POSITION', direction: 'DESC', type: 'integer', value: sql.ref('change.position') },
];

/** A page of changes, the newest first. */
export function changeList(reader: Reader, where: ChangeFilter, args: PageArgs): Promise<Connection<ChangeRow>> {
  const condition = allOf(changeConditions(where));
  return connectionOfQuery<ChangeRow>(reader, {
    list: 'changes',
    args,
    sort: newestFirst,
    id: sql.ref('change.id'),
    rows: (db) => selectChanges(db).where(condition) as unknown as PageQuery<ChangeRow>,
    count: (db) =>
      db
        .selectFrom('change')
        .where(condition)
        .select((eb) => eb.fn.countAll<string>().as('count')) as never,
  });
}
