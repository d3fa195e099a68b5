import { type Kysely, sql } from 'kysely';
import type { DB } from '../../db/types.ts';
import { type RouteLifecycle, routeStatus } from '../decisions/lifecycle.ts';
import { cheapestRoute, compareRoutes, type PricedRoute } from '../decisions/price-ladder.ts';
import type { Workload } from '../decisions/workload.ts';
import type { PricedCard } from '../decisions/workload-cost.ts';
import { groupBy } from './group-by.ts';

/** What a workload costs for a model on its cheapest route, in USD; null when not known. */
export type CostOf = (modelId: string, workload: Workload) => { total: string; routeId: string } | null;

interface RouteRow extends RouteLifecycle {
  id: string;
  model_id: string;
  first_party: boolean;
  provider: string;
  region: string;
  wire_id: string;
  context: number | null;
  max_input: number | null;
  max_output: number | null;
  currency: string;
  terms: string;
  input: string | null;
  output: string | null;
  lines: PricedCard['lines'] | null;
}

/** Reads the METERED routes of some models with their cards of the day, and gives what workloads cost on the cheapest. */
export async function fitCosts(db: Kysely<DB>, models: readonly string[], today: string): Promise<CostOf> {
  const { rows } = await sql<RouteRow>`
    select r.id, r.model_id, coalesce(p.organization_id = m.developer_id, false) as first_party, p.name as provider,
      r.region, r.wire_id, r.declared_status, r.retires_first, r.listed,
      r.inherited_status, r.inherited_deprecated_first, r.inherited_retires_first,
      coalesce(r.context_window, m.context_window) as context, r.max_input_tokens as max_input,
      coalesce(r.max_output_tokens, m.max_output_tokens) as max_output,
      card.currency, card.terms, card.input, card.output,
      (select json_agg(json_build_object(
         'meter', meter, 'mode', mode, 'amount', amount::text, 'unit', unit, 'min_input_tokens', min_input_tokens,
         'cache_ttl', cache_ttl, 'from_minute', from_minute, 'until_minute', until_minute)
         order by meter, mode, unit, min_input_tokens, cache_ttl, from_minute)
       from price_line where card_id = card.id) as lines
    from provider_route r
    join model m on m.id = r.model_id
    join provider p on p.id = r.provider_id
    join lateral (
      select id, currency, terms, input, output from rate_card
      where route_id = r.id and valid_from <= ${today}::date
      order by valid_from desc limit 1
    ) card on card.terms = 'METERED' and card.currency = 'USD'
    where r.model_id = any(${models}::uuid[]) and r.listed`.execute(db);
  const routes = groupBy(rows, ({ model_id }) => model_id);
  const distinct = new Map([...routes].map(([model, own]) => [model, withoutRepeats(own, today)]));
  return (modelId, workload) => {
    const cheapest = cheapestRoute(distinct.get(modelId) ?? [], workload);
    return cheapest && { total: cheapest.blendedPrice, routeId: cheapest.route.id };
  };
}

/** Of the routes of a model with the same prices and limits the one that wins their tie: the others never cost less. */
function withoutRepeats(rows: readonly RouteRow[], today: string): PricedRoute[] {
  const kept = new Map<string, PricedRoute>();
  for (const row of rows) {
    const route = asRoute(row, today);
    const key = JSON.stringify([route.status, route.limits, row.lines]);
    const before = kept.get(key);
    if (!before || compareRoutes(route, before) < 0) kept.set(key, route);
  }
  return [...kept.values()];
}

function asRoute(row: RouteRow, today: string): PricedRoute {
  return {
    id: row.id,
    firstParty: row.first_party,
    providerName: row.provider,
    region: row.region,
    wireId: row.wire_id,
    status: routeStatus(row, today),
    notice: null,
    limits: { context: row.context, input: row.max_input, output: row.max_output },
    card: { currency: row.currency, terms: row.terms, lines: row.lines ?? [], input: row.input, output: row.output },
  };
}
