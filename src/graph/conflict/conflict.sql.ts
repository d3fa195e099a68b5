import { type Kysely, type Selectable, sql } from 'kysely';
import type { DB } from '../../../db/types.ts';
import type { Reader } from '../../database/reader.ts';
import { allOf, type Condition, hasSlug, isOneOf } from '../conditions.sql.ts';
import type { Connection } from '../connection.ts';
import type { PageArgs } from '../cursor.ts';
import { connectionOfQuery, type PageQuery } from '../keyset.ts';
import { typename } from '../lookup.sql.ts';

/** One value of a disputed field. */
export interface ConflictStatement {
  source_id: string;
  value: unknown;
  observed_at: string;
  chosen: boolean;
  reason: string;
}

/** A field about which sources disagree. */
export type ConflictRow = Pick<Selectable<DB['conflict']>, 'id' | 'kind' | 'model_id' | 'route_id' | 'field'> & {
  __typename: 'Conflict';
  statements: ConflictStatement[];
};

type Text = { eq?: string | null; in?: string[] | null } | null;

/** What a filter over conflicts asks for. */
export interface ConflictFilter {
  kind?: Text;
  field?: Text;
  model?: Text;
  provider?: Text;
  source?: Text;
}

function selectConflicts(db: Kysely<DB>) {
  return db
    .selectFrom('conflict')
    .select(['conflict.id', 'conflict.kind', 'conflict.model_id', 'conflict.route_id', 'conflict.field'])
    .select([sql<ConflictStatement[]>`conflict.statements`.as('statements'), typename('Conflict')]);
}

/** A model's conflicts are also those of its routes. */
function conflictConditions(where: ConflictFilter): Condition[] {
  const { kind, field, model, provider, source } = where;
  const ofModel = hasSlug(sql.ref('conflict.model_id'), 'model', model);
  const ofRoutes = (conditions: Condition[]) =>
    sql<boolean>`conflict.route_id in (select provider_route.id from provider_route where ${allOf(conditions)})`;
  return [
    ...isOneOf(sql.ref('conflict.kind'), kind),
    ...isOneOf(sql.ref('conflict.field'), field),
    ...(model
      ? [sql<boolean>`(${allOf(ofModel)} or ${ofRoutes(hasSlug(sql.ref('provider_route.model_id'), 'model', model))})`]
      : []),
    ...(provider ? [ofRoutes(hasSlug(sql.ref('provider_route.provider_id'), 'provider', provider))] : []),
    ...(source
      ? [
          sql<boolean>`exists (
            select from jsonb_array_elements(conflict.statements) one
            where ${allOf(hasSlug(sql`(one->>'source_id')::uuid`, 'source', source))})`,
        ]
      : []),
  ];
}

/** A page of conflicts, in the order of their ids. */
export function conflictList(reader: Reader, where: ConflictFilter, args: PageArgs): Promise<Connection<ConflictRow>> {
  const condition = allOf(conflictConditions(where));
  return connectionOfQuery<ConflictRow>(reader, {
    list: 'conflicts',
    args,
    sort: [],
    id: sql.ref('conflict.id'),
    rows: (db) => selectConflicts(db).where(condition) as unknown as PageQuery<ConflictRow>,
    count: (db) =>
      db
        .selectFrom('conflict')
        .where(condition)
        .select((eb) => eb.fn.countAll<string>().as('count')) as never,
  });
}
