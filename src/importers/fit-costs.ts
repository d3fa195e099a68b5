import { type Kysely, sql } from 'kysely';
import type { DB } from '../../db/types.ts';
import { type CostedRoute, cheapestCost } from '../decisions/cheapest-cost.ts';
import { routeStatus } from '../decisions/lifecycle.ts';
import type { Workload } from '../decisions/workload.ts';
import { type PricedCard, workloadCost } from '../decisions/workload-cost.ts';
import { groupBy } from './group-by.ts';

/** What the workload of a use case costs for a model; null when not known. */
export type CostOf = (
  modelId: string,
  useCase: { id: string; workload: Workload },
) => { total: string; routeId: string } | null;

interface RouteRow {
  id: string;
  model_id: string;
  first_party: boolean;
  provider: string;
  region: string;
  wire_id: string;
  declared_status: string | null;
  retires_first: string | null;
  listed: boolean;
  context_window: number | null;
  max_input_tokens: number | null;
  max_output_tokens: number | null;
  currency: string;
  terms: string;
  lines: PricedCard['lines'];
}

/** Reads the METERED routes of some models with their cards of the day, and gives what workloads cost on the cheapest. */
export async function fitCosts(db: Kysely<DB>, models: readonly string[], today: string): Promise<CostOf> {
  const { rows } = await sql<RouteRow>`
    select r.id, r.model_id, coalesce(p.organization_id = m.developer_id, false) as first_party, p.name as provider,
      r.region, r.wire_id, r.declared_status, r.retires_first, r.listed, r.context_window, r.max_input_tokens,
      r.max_output_tokens, card.currency, card.terms,
      (select json_agg(json_build_object(
         'meter', meter, 'mode', mode, 'amount', amount::text, 'unit', unit, 'min_input_tokens', min_input_tokens,
         'cache_ttl', cache_ttl, 'from_minute', from_minute, 'until_minute', until_minute)
         order by meter, mode, unit, min_input_tokens, cache_ttl, from_minute)
       from price_line where card_id = card.id) as lines
    from provider_route r
    join model m on m.id = r.model_id
    join provider p on p.id = r.provider_id
    join lateral (
      select id, currency, terms from rate_card
      where route_id = r.id and valid_from <= ${today}::date
      order by valid_from desc limit 1
    ) card on card.terms = 'METERED' and card.currency = 'USD'
    where r.model_id = any(${models}::uuid[]) and r.listed`.execute(db);
  const routes = groupBy(
    rows.map((row) => asRoute(row, today)),
    ({ modelId }) => modelId,
  );

  // Many routes share their prices: what a workload costs is computed once for each list of lines.
  const totals = new Map<string, string | null>();
  return (modelId, { id, workload }) => {
    const cheapest = cheapestCost(routes.get(modelId) ?? [], workload, (card) => {
      const key = `${id} ${(card as SharedCard).text}`;
      const known = totals.get(key);
      if (known !== undefined) return known;
      const { total } = workloadCost(card, workload);
      totals.set(key, total);
      return total;
    });
    return cheapest && { total: cheapest.total, routeId: cheapest.route.id };
  };
}

/** A card with its lines as text. */
interface SharedCard extends PricedCard {
  text: string;
}

function asRoute(row: RouteRow, today: string): CostedRoute & { modelId: string } {
  const lines = row.lines ?? [];
  const card: SharedCard = { currency: row.currency, terms: row.terms, lines, text: JSON.stringify(lines) };
  return {
    id: row.id,
    modelId: row.model_id,
    firstParty: row.first_party,
    providerName: row.provider,
    region: row.region,
    wireId: row.wire_id,
    status: routeStatus(row, today),
    limits: { context: row.context_window, input: row.max_input_tokens, output: row.max_output_tokens },
    card,
  };
}
