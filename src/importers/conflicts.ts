import { type Kysely, sql } from 'kysely';
import type { DB } from '../../db/types.ts';
import { disputes } from '../decisions/disputes.ts';
import type { ResolvedField } from '../decisions/resolve.ts';
import { entityId } from './entity-id.ts';
import type { Names } from './names.ts';
import type { Resolved } from './resolved.ts';
import type { StoredStatement } from './statements.ts';
import { upsertRows } from './write-rows.ts';

/** What is said of the prices of one route on the catalog's day, field by field. */
export interface PricesOfRoute {
  routeId: string;
  fields: ReadonlyMap<string, ResolvedField<StoredStatement>>;
}

interface Applied {
  models: readonly Resolved<'model'>[];
  routes: readonly Resolved<'route'>[];
  prices: readonly PricesOfRoute[];
}

/** Writes down where sources disagree about the given things, and removes what they no longer disagree about. */
export async function writeConflicts(
  db: Kysely<DB>,
  names: Names,
  entityIds: readonly string[],
  { models, routes, prices }: Applied,
): Promise<void> {
  const rowsOf = (
    kind: 'MODEL' | 'ROUTE' | 'PRICE',
    id: string,
    fields: ReadonlyMap<string, ResolvedField<StoredStatement>>,
  ) =>
    disputes(fields).map(({ field, statements }) => ({
      id: entityId('conflict', `${kind}|${id}|${field}`),
      kind,
      model_id: kind === 'MODEL' ? id : null,
      route_id: kind === 'MODEL' ? null : id,
      field,
      statements: statements.map(({ value, from, chosen, reason }) => ({
        source_id: names.id('source', from.source),
        value,
        observed_at: from.observedAt,
        chosen,
        reason,
      })),
    }));
  const rows = [
    ...models.flatMap(([id, , { fields }]) => rowsOf('MODEL', id, fields)),
    ...routes.flatMap(([id, , { fields }]) => rowsOf('ROUTE', id, fields)),
    ...prices.flatMap(({ routeId, fields }) => rowsOf('PRICE', routeId, fields)),
  ];
  await sql`
    delete from conflict
    where (model_id = any(${entityIds}::uuid[]) or route_id = any(${entityIds}::uuid[]))
      and id <> all(${rows.map(({ id }) => id)}::uuid[])`.execute(db);
  await upsertRows(db, 'conflict', ['id', 'kind', 'model_id', 'route_id', 'field', 'statements'], rows);
}
