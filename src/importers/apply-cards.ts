import { type Kysely, sql } from 'kysely';
import type { DB } from '../../db/types.ts';
import { priceFields } from '../decisions/price-provenance.ts';
import { priceTimeline } from '../decisions/rate-cards.ts';
import { cardRows } from './card-rows.ts';
import type { PricesOfRoute } from './conflicts.ts';
import { groupBy } from './group-by.ts';
import type { Names } from './names.ts';
import type { StoredCard } from './statements.ts';
import { cardColumns, lineKey } from './table-columns.ts';
import { deleteOthers, upsertRows } from './write-rows.ts';

/** The prices of a route over time as rows, and what is said of its price on the day. */
export interface RouteTimeline extends PricesOfRoute, ReturnType<typeof cardRows> {}

/**
 * The price timelines of the routes of which the statements speak, by route.
 *
 * @param routes the routes that are written anew; the others are taken as they stand
 * @param today the day for which prices are compared between sources, YYYY-MM-DD
 */
export async function timelinesOf(
  db: Kysely<DB>,
  names: Names,
  {
    statements,
    routes,
    today,
  }: {
    statements: readonly StoredCard[];
    routes: readonly { id: string; model_id: string }[];
    today: string;
  },
): Promise<Map<string, RouteTimeline>> {
  const byRoute = groupBy(statements, ({ entityId }) => entityId);
  const released = await releaseDays(db, [...byRoute.keys()], routes);
  return new Map(
    released.map(({ id, released_first }) => {
      const said = byRoute.get(id) as StoredCard[];
      const { cards } = priceTimeline(said, released_first);
      const fields = priceFields(said, cards, released_first, today);
      return [id, { routeId: id, fields, ...cardRows(names, id, cards) }];
    }),
  );
}

/** When the models of some routes were released; a route that is neither written nor there is left out. */
async function releaseDays(
  db: Kysely<DB>,
  ids: readonly string[],
  routes: readonly { id: string; model_id: string }[],
): Promise<{ id: string; released_first: string | null }[]> {
  const modelOf = new Map(routes.map(({ id, model_id }) => [id, model_id]));
  const given = ids.filter((id) => modelOf.has(id));
  const { rows } = await sql<{ id: string; released_first: string | null }>`
    select route.id, model.released_first from (
      select * from unnest(${given}::uuid[], ${given.map((id) => modelOf.get(id))}::uuid[]) as given (id, model_id)
      union all
      select id, model_id from provider_route where id = any(${ids.filter((id) => !modelOf.has(id))}::uuid[])
    ) route join model on model.id = route.model_id`.execute(db);
  return rows;
}

/** Writes price timelines of routes. */
export async function applyCards(db: Kysely<DB>, timelines: readonly RouteTimeline[]): Promise<void> {
  const rows = timelines.flatMap((one) => one.rows);
  const lines = timelines.flatMap((one) => one.lines);
  const existing = await db
    .selectFrom('rate_card')
    .select(['id', 'route_id'])
    .where('route_id', '=', sql<string>`any(${timelines.map(({ routeId }) => routeId)}::uuid[])`)
    .execute();
  const owners = [...new Set(existing.map(({ route_id }) => route_id))];
  await deleteOthers(db, 'rate_card', 'route_id', owners, ['route_id', 'id'], rows);
  await upsertRows(db, 'rate_card', cardColumns, rows);
  const before = new Set(existing.map(({ id }) => id));
  const kept = lines.filter(({ card_id }) => before.has(card_id));
  await deleteOthers(db, 'price_line', 'card_id', [...before], lineKey, kept);
  await upsertRows(db, 'price_line', [...lineKey, 'amount', 'until_minute'], lines, lineKey);
}
