import { sql } from 'kysely';
import type { Reader } from '../../database/reader.ts';
import { routeIsServed } from '../../database/route-status.ts';
import type { Connection } from '../connection.ts';
import type { PageArgs } from '../cursor.ts';
import { connectionOfQuery, type PageQuery } from '../keyset.ts';

/** A model, or one route of it, that is going to be retired. */
export interface RetirementRow {
  id: string;
  model_id: string;
  route_id: string | null;
  /** A partial date. */
  retires_on: string;
  /** Its first day, YYYY-MM-DD. */
  retires_first: string;
}

/** Which retirements: days from today on, and of which models where not of all. */
export interface RetirementFilter {
  within: number;
  models: readonly string[] | null;
}

/** A page of the retirements of the days to come, the next one first. */
export function retirementList(
  reader: Reader,
  { within, models }: RetirementFilter,
  args: PageArgs,
): Promise<Connection<RetirementRow>> {
  const soon = sql`between ${reader.today}::date and ${reader.today}::date + ${within}::int`;
  const ofModels = (column: string) => (models === null ? sql`true` : sql`${sql.ref(column)} = any(${models}::uuid[])`);
  const retirements = sql<RetirementRow>`(
    select model.id, model.id as model_id, null::uuid as route_id, model.retires_on, model.retires_first
    from model
    where model.retires_first is not null and model.retires_first ${soon} and ${ofModels('model.id')}
      and model.declared_status is distinct from 'RETIRED'
    union all
    select route.id, route.model_id, route.id, route.retires_on, route.retires_first
    from provider_route route
    where route.retires_first is not null and route.retires_first ${soon} and ${ofModels('route.model_id')}
      and ${routeIsServed('route', reader.today)} and (route.inherited_retires_first > route.retires_first) is not false
  )`;
  return connectionOfQuery<RetirementRow>(reader, {
    list: 'retirements',
    args,
    sort: [{ name: 'DAY', direction: 'ASC', type: 'date', value: sql.ref('retirement.retires_first') }],
    id: sql.ref('retirement.id'),
    rows: (db) =>
      db
        .selectFrom(retirements.as<'retirement'>(sql`retirement`))
        .select([
          'retirement.id',
          'retirement.model_id',
          'retirement.route_id',
          'retirement.retires_on',
          'retirement.retires_first',
        ]) as unknown as PageQuery<RetirementRow>,
    count: (db) =>
      db
        .selectFrom(retirements.as<'retirement'>(sql`retirement`))
        .select((eb) => eb.fn.countAll<string>().as('count')) as never,
  });
}
