import type { Reader } from '../../database/reader.ts';
import { routeStatus } from '../../decisions/lifecycle.ts';
import type { PricedRoute } from '../../decisions/price-ladder.ts';
import { retirementNotice } from '../../decisions/route-status-reason.ts';
import type { ModelRow } from '../model/model.sql.ts';
import { cardsOfRoute, currentCardOfRoute, type RateCardRow } from '../rate-card/rate-card.sql.ts';
import { type RouteRow, routesOfModel } from './route.sql.ts';

/** A route with the card of a day, as the price rules take it. */
export interface LadderRoute extends PricedRoute {
  row: RouteRow;
  card: RateCardRow | null;
}

/** The card of a route that is valid on a day; null when there was none yet. */
export async function cardOf(
  reader: Reader,
  route: string,
  asOf: string | null | undefined,
): Promise<RateCardRow | null> {
  if (!asOf || asOf === reader.today) return reader.load(currentCardOfRoute, route);
  const cards = await reader.load(cardsOfRoute, route);
  return cards.find((card) => card.valid_from <= asOf) ?? null;
}

/** The routes of a model with their cards of a day (the catalog's own when none is given), in no order. */
export async function pricedRoutes(reader: Reader, model: ModelRow, asOf?: string | null): Promise<LadderRoute[]> {
  const routes = await reader.load(routesOfModel, model.id);
  const cards = await Promise.all(routes.map((route) => cardOf(reader, route.id, asOf)));
  const today = asOf ?? reader.today;
  return routes.map((row, index) => ({
    id: row.id,
    firstParty: isFirstParty(row, model),
    providerName: row.provider.name,
    region: row.region,
    wireId: row.wire_id,
    status: routeStatus(asItStood(row, asOf), today),
    notice: retirementNotice(asItStood(row, asOf), model, { firstParty: isFirstParty(row, model), today }),
    limits: {
      context: row.context_window ?? model.context_window,
      input: row.max_input_tokens,
      output: row.max_output_tokens ?? model.max_output_tokens,
    },
    card: cards[index] ?? null,
    row,
  }));
}

/** Whether the provider of a route is run by the model's developer. */
export function isFirstParty({ provider }: RouteRow, { developer_id }: ModelRow): boolean {
  return developer_id !== null && provider.organization_id === developer_id;
}

/** A route that is no longer listed was listed on the days until then. */
function asItStood(row: RouteRow, asOf: string | null | undefined): RouteRow {
  const stillListed = asOf && row.last_listed_on !== null && asOf <= row.last_listed_on;
  return stillListed ? { ...row, listed: true } : row;
}
