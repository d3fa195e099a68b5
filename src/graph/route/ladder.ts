import type { Reader } from '../../database/reader.ts';
import { routeStatus } from '../../decisions/lifecycle.ts';
import { cheapestRoute, type PricedRoute, priceLadder } from '../../decisions/price-ladder.ts';
import { retirementNotice } from '../../decisions/route-status-reason.ts';
import { memoOn } from '../memo.ts';
import type { ModelRow } from '../model/model.sql.ts';
import { cardsOfRoute, currentCardOfRoute, type RateCardRow } from '../rate-card/rate-card.sql.ts';
import { allSources } from '../source/source.sql.ts';
import { whenLoaded } from '../when-loaded.ts';
import { type RouteRow, routesOfModel } from './route.sql.ts';

/** A route with the card of a day, as the price rules take it. */
export interface LadderRoute extends PricedRoute {
  row: RouteRow;
  card: RateCardRow | null;
}

/** The card of a route that is valid on a day; null when there was none yet. */
export function cardOf(
  reader: Reader,
  route: RouteRow,
  asOf: string | null | undefined,
): RateCardRow | null | Promise<RateCardRow | null> {
  if (!asOf || asOf === reader.today) {
    return route.card === undefined ? reader.load(currentCardOfRoute, route.id) : reader.along(route.card);
  }
  return whenLoaded(
    reader.load(cardsOfRoute, route.id),
    (cards) => cards.find((card) => card.valid_from <= asOf) ?? null,
  );
}

/** Of the catalog's own day, by the rows of the routes: these are of one generation, and so is what belongs to them. */
const priced = new WeakMap<readonly RouteRow[], readonly LadderRoute[]>();

/** The routes of a model with their cards of a day (the catalog's own when none is given), in no order. */
export async function pricedRoutes(
  reader: Reader,
  model: ModelRow,
  asOf?: string | null,
): Promise<readonly LadderRoute[]> {
  // Who shows prices mostly shows their sources too: read together, they cost no wait of their own.
  const [routes] = await Promise.all([reader.load(routesOfModel, model.id), reader.load(allSources, 'all')]);
  const kept = asOf ? undefined : priced.get(routes);
  if (kept) return kept;
  const cards = await Promise.all(routes.map((route) => cardOf(reader, route, asOf)));
  const found = routes.map((row, index) => ladderRoute(reader, model, row, cards[index] ?? null, asOf));
  if (!asOf) priced.set(routes, found);
  return found;
}

/** A route with a card of a day, as the price rules take it. */
function ladderRoute(
  reader: Reader,
  model: ModelRow,
  row: RouteRow,
  card: RateCardRow | null,
  asOf?: string | null,
): LadderRoute {
  const today = asOf ?? reader.today;
  return {
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
    card,
    row,
  };
}

/** Priced routes in the order of the ladder. */
export const ladderOf = memoOn((routes: readonly LadderRoute[]): readonly LadderRoute[] => priceLadder(routes));

/** The first step of the ladder of priced routes. */
export const cheapestOf = memoOn((routes: readonly LadderRoute[]) => cheapestRoute(routes));

/** Whether the provider of a route is run by the model's developer. */
export function isFirstParty({ provider }: RouteRow, { developer_id }: ModelRow): boolean {
  return developer_id !== null && provider.organization_id === developer_id;
}

/** A route that is no longer listed was listed on the days until then. */
function asItStood(row: RouteRow, asOf: string | null | undefined): RouteRow {
  const stillListed = asOf && row.last_listed_on !== null && asOf <= row.last_listed_on;
  return stillListed ? { ...row, listed: true } : row;
}
