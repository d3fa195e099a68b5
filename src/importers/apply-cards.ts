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

/**
 * Writes the price timelines of the routes of which the statements speak.
 * Returns what is said of each route's price on the day, YYYY-MM-DD.
 */
export async function applyCards(
  db: Kysely<DB>,
  names: Names,
  statements: readonly StoredCard[],
  today: string,
): Promise<PricesOfRoute[]> {
  const byRoute = groupBy(statements, ({ entityId }) => entityId);
  const routes = await db
    .selectFrom('provider_route')
    .innerJoin('model', 'model.id', 'provider_route.model_id')
    .select(['provider_route.id', 'model.released_first'])
    .where('provider_route.id', '=', sql<string>`any(${[...byRoute.keys()]}::uuid[])`)
    .execute();
  const prices: PricesOfRoute[] = [];
  const cards = routes.map(({ id, released_first }) => {
    const said = byRoute.get(id) as StoredCard[];
    const timeline = priceTimeline(said, released_first);
    prices.push({ routeId: id, fields: priceFields(said, timeline.cards, released_first, today) });
    return cardRows(names, id, timeline.cards);
  });
  const rows = cards.flatMap((one) => one.rows);
  const lines = cards.flatMap((one) => one.lines);
  const existing = await db
    .selectFrom('rate_card')
    .select(['id', 'route_id'])
    .where('route_id', '=', sql<string>`any(${routes.map(({ id }) => id)}::uuid[])`)
    .execute();
  const owners = [...new Set(existing.map(({ route_id }) => route_id))];
  await deleteOthers(db, 'rate_card', 'route_id', owners, ['route_id', 'id'], rows);
  await upsertRows(db, 'rate_card', cardColumns, rows);
  const before = new Set(existing.map(({ id }) => id));
  const kept = lines.filter(({ card_id }) => before.has(card_id));
  await deleteOthers(db, 'price_line', 'card_id', [...before], lineKey, kept);
  await upsertRows(db, 'price_line', [...lineKey, 'amount', 'until_minute'], lines, lineKey);
  return prices;
}
