import { type Kysely, sql } from 'kysely';
import type { DB } from '../../db/types.ts';
import { routeIsServed } from '../database/route-status.ts';

/**
 * The least that a route asks for a million tokens, by mode, over all lines of its card of the day: a lower bound of
 * `workloadCost` for any tier, hour and TTL. Only routes that can be compared have one: served, METERED, in USD.
 * Returns how many rows changed.
 */
export async function derivePriceFloors(db: Kysely<DB>, today: string): Promise<number> {
  const floors = sql`
    select r.id as route_id, line.mode,
      min(line.amount) filter (where line.meter = 'INPUT' and line.unit = 'MILLION_TOKENS') as input,
      min(line.amount) filter (where line.meter = 'OUTPUT' and line.unit = 'MILLION_TOKENS') as output
    from provider_route r
    join lateral (
      select id, terms, currency from rate_card
      where route_id = r.id and valid_from <= ${today}::date
      order by valid_from desc limit 1
    ) card on card.terms = 'METERED' and card.currency = 'USD'
    join price_line line on line.card_id = card.id
    where ${routeIsServed('r', today)}
    group by r.id, line.mode`;
  const removed = await sql`
    delete from price_floor known
    where (route_id, mode) not in (select route_id, mode from (${floors}) floor)`.execute(db);
  const changed = await sql`
    insert into price_floor (route_id, mode, input, output)
    select route_id, mode, input, output from (${floors}) floor
    on conflict (route_id, mode) do update set input = excluded.input, output = excluded.output
    where row(price_floor.input, price_floor.output) is distinct from row(excluded.input, excluded.output)`.execute(db);
  return Number(removed.numAffectedRows ?? 0) + Number(changed.numAffectedRows ?? 0);
}
