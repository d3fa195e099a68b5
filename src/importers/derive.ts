import { type Kysely, sql } from 'kysely';
import type { DB } from '../../db/types.ts';
import { routeIsServed } from '../database/route-status.ts';
import { deriveFits } from './derive-fits.ts';
import { derivePriceFloors } from './derive-price-floors.ts';
import { deriveSearch } from './derive-search.ts';
import { inheritLifecycles } from './inherit-lifecycles.ts';

/**
 * Recomputes, for the whole catalog, everything that follows from other rows and the day: which routes end with their
 * models, what routes cost now, each model's cheapest route, which gateways reach a model, which of several results is
 * shown, what follows from scores, and what search looks through.
 * Rows that are already right are left alone. Returns how many rows changed.
 */
export async function deriveColumns(db: Kysely<DB>, today: string): Promise<number> {
  const steps = [
    await inheritLifecycles(db),
    await deriveRoutePrices(db, today),
    await deriveCheapestRoutes(db),
    await derivePriceFloors(db, today),
    await deriveGatewayModels(db, today),
    await deriveChosenResults(db),
    await deriveFits(db, today),
    await deriveSearch(db),
  ];
  return steps.reduce((sum, changed) => sum + changed, 0);
}

/** The same rule as `comparablePrice`: METERED, in USD, input and output known, on a route that is served. */
async function deriveRoutePrices(db: Kysely<DB>, today: string): Promise<number> {
  const { numAffectedRows } = await sql`
    with price as (
      select r.id, card.input, card.output, trim_scale((card.input * 3 + card.output) * 0.25) as blended
      from provider_route r
      left join lateral (
        select terms, currency, input, output from rate_card
        where route_id = r.id and valid_from <= ${today}::date
        order by valid_from desc limit 1
      ) card on card.terms = 'METERED' and card.currency = 'USD'
        and card.input is not null and card.output is not null and ${routeIsServed('r', today)}
    )
    update provider_route r
    set current_input = price.input, current_output = price.output, current_blended = price.blended
    from price
    where price.id = r.id
      and row(r.current_input, r.current_output, r.current_blended)
        is distinct from row(price.input, price.output, price.blended)`.execute(db);
  return Number(numAffectedRows ?? 0);
}

/** The same order as `cheapestRoute`: blended price, first-party before others, provider name, region, wire id. */
async function deriveCheapestRoutes(db: Kysely<DB>): Promise<number> {
  const { numAffectedRows } = await sql`
    with best as (
      select distinct on (r.model_id) r.model_id, r.id, r.current_input, r.current_output, r.current_blended
      from provider_route r
      join model m on m.id = r.model_id
      join provider p on p.id = r.provider_id
      where r.current_blended is not null
      order by r.model_id, r.current_blended, coalesce(p.organization_id = m.developer_id, false) desc,
        p.name collate "C", r.region collate "C", r.wire_id collate "C"
    ), cheapest as (
      select m.id as model_id, best.id, best.current_input, best.current_output, best.current_blended
      from model m left join best on best.model_id = m.id
    )
    update model m
    set cheapest_route_id = cheapest.id, cheapest_input = cheapest.current_input,
      cheapest_output = cheapest.current_output, cheapest_blended = cheapest.current_blended
    from cheapest
    where cheapest.model_id = m.id
      and row(m.cheapest_route_id, m.cheapest_input, m.cheapest_output, m.cheapest_blended)
        is distinct from row(cheapest.id, cheapest.current_input, cheapest.current_output, cheapest.current_blended)`.execute(
    db,
  );
  return Number(numAffectedRows ?? 0);
}

/**
 * A gateway reaches a model via a provider when one that it routes to, or the provider that it is itself, serves the
 * model; what a source declares outright stays DECLARED.
 */
async function deriveGatewayModels(db: Kysely<DB>, today: string): Promise<number> {
  const via = sql`
    select distinct r.model_id, reach.gateway_id
    from (
      select gateway_id, provider_id from gateway_provider
      union select id, provider_id from gateway where provider_id is not null
    ) reach
    join provider_route r on r.provider_id = reach.provider_id and ${routeIsServed('r', today)}`;
  const removed = await sql`
    delete from gateway_model known
    where basis = 'VIA_PROVIDER' and (model_id, gateway_id) not in (${via})`.execute(db);
  const added = await sql`
    insert into gateway_model (model_id, gateway_id, basis)
    select model_id, gateway_id, 'VIA_PROVIDER' from (${via}) via
    on conflict do nothing`.execute(db);
  return Number(removed.numAffectedRows ?? 0) + Number(added.numAffectedRows ?? 0);
}

/**
 * Of several results of a model on one variant the one that is shown: from the source of higher precedence, then
 * INDEPENDENT before DEVELOPER before COMMUNITY before UNKNOWN, then the best score, then the one reported last. A model
 * is run with more and with less effort: all are compared by the best that they were seen to do, as the leaderboards are.
 */
async function deriveChosenResults(db: Kysely<DB>): Promise<number> {
  const shown = sql`
    select distinct on (r.model_id, r.variant_id) r.id
    from benchmark_result r
    join source s on s.id = r.source_id
    join benchmark_variant v on v.id = r.variant_id
    join benchmark b on b.id = v.benchmark_id
    order by r.model_id, r.variant_id, s.precedence desc,
      array_position(array['INDEPENDENT', 'DEVELOPER', 'COMMUNITY', 'UNKNOWN'], r.reporting),
      case when b.higher_is_better then -r.score else r.score end, r.reported_first desc nulls last, r.id`;
  // First none too many, then none too few: one statement for both could break the unique key on the way.
  const removed = await sql`
    update benchmark_result set chosen = false where chosen and id not in (${shown})`.execute(db);
  const added = await sql`
    update benchmark_result set chosen = true where not chosen and id in (${shown})`.execute(db);
  return Number(removed.numAffectedRows ?? 0) + Number(added.numAffectedRows ?? 0);
}
