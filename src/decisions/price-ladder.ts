import { compareText } from './compare-text.ts';
import type { RouteStatus } from './lifecycle.ts';
import { blendedPrice, canonicalDecimal, compareDecimals } from './money.ts';
import type { Workload } from './workload.ts';
import { type CostEstimate, type PricedCard, workloadCost } from './workload-cost.ts';

/** A route as the ladder sees it. Amounts of the card are per million tokens. */
export interface PricedRoute {
  id: string;
  /** The provider is run by the model's developer. */
  firstParty: boolean;
  providerName: string;
  region: string;
  wireId: string;
  status: RouteStatus;
  /** What the retirement of its model means for it, in a sentence; null when that has nothing to say. */
  notice: string | null;
  /** Tokens; null when not known. */
  limits: { context: number | null; input: number | null; output: number | null };
  card: (PricedCard & { input: string | null; output: string | null }) | null;
}

/** Why a route has no place on the ladder. */
export type Apart =
  | 'FREE_TIER'
  | 'INCLUDED_IN_PLAN'
  | 'VARIABLE'
  | 'OTHER_CURRENCY'
  | 'OTHER_REGION'
  | 'TOO_SMALL'
  | 'NOT_LISTED'
  | 'RETIRED'
  | 'NO_PRICE';

/** What a route is compared by, or why it is not. */
type Comparable =
  | { price: string; cost: CostEstimate | null }
  | { apart: Apart; reason: string; cost: CostEstimate | null };

/** A route that was not compared, and why. */
export interface ExcludedRoute<R extends PricedRoute> {
  route: R;
  reason: string;
}

/** The cheapest route of a model, with what it was compared against. */
export interface Cheapest<R extends PricedRoute> {
  route: R;
  /** In USD: without a workload (3 × input + output) / 4 per million tokens, else what the workload costs. */
  blendedPrice: string;
  basis: string;
  /** Null without a workload. */
  cost: CostEstimate | null;
  comparedRoutes: number;
  excluded: ExcludedRoute<R>[];
}

/** The rule by which routes are compared. */
export function basisOf(workload: Workload | null): string {
  return workload === null
    ? 'Three parts input to one part output, standard mode, USD per million tokens.'
    : 'The cost of the workload in USD.';
}

/**
 * By what a route is compared: its blended price, or what the workload costs on it. A route that is not served, or
 * cannot hold the workload, or has no price in USD by use, is not compared. Free, plan and variable prices are not
 * cheap: they are other terms. A limit that is not known keeps no route out.
 */
function comparableOf(route: PricedRoute, workload: Workload | null): Comparable {
  const cost = workload === null ? null : workloadCost(route.card, workload);
  const apart = (kind: Apart, reason: string): Comparable => ({ apart: kind, reason, cost });
  const { status, notice, card, region } = route;
  if (status === 'RETIRED') return apart('RETIRED', notice ?? 'The route is retired.');
  if (status === 'NOT_LISTED') return apart('NOT_LISTED', 'Its source no longer lists the route.');
  if (workload?.region != null && region !== workload.region) {
    return apart('OTHER_REGION', `It is in ${region}, and ${workload.region} is asked for.`);
  }
  const tooSmall = workload && tooSmallFor(route, workload);
  if (tooSmall) return apart('TOO_SMALL', tooSmall);
  if (card === null) return apart('NO_PRICE', 'No price is known.');
  if (card.terms !== 'METERED') {
    const kind = card.terms === 'UNKNOWN' ? 'NO_PRICE' : (card.terms as Apart);
    return apart(kind, `Its terms are ${card.terms}, not METERED.`);
  }
  if (cost !== null && cost.total === null) return apart('NO_PRICE', cost.notes.join(' '));
  if (workload === null && (card.input === null || card.output === null)) {
    return apart('NO_PRICE', 'The input or the output price is not known.');
  }
  if (card.currency !== 'USD') {
    return apart('OTHER_CURRENCY', `Its price is in ${card.currency}, and no currency is converted.`);
  }
  const price = cost?.total ?? blendedPrice(card.input as string, card.output as string);
  return { price: canonicalDecimal(price), cost };
}

/** Why a route cannot serve a workload: a limit that is known is smaller. Null when none is. */
function tooSmallFor({ limits }: PricedRoute, workload: Workload): string | null {
  const [input, output] = [workload.inputTokens ?? 0, workload.outputTokens ?? 0];
  const checks: [limit: number | null, need: number, what: string][] = [
    [limits.context, input + output, 'tokens of context'],
    [limits.input, input, 'tokens of prompt'],
    [limits.output, output, 'tokens of answer'],
  ];
  const failed = checks.find(([limit, need]) => limit !== null && need > limit);
  return failed ? `It takes ${failed[0]} ${failed[2]}, and the workload needs ${failed[1]}.` : null;
}

/**
 * All routes in ladder order: by blended price, then first-party, then provider name, region, wire id;
 * routes that cannot be compared come last, among themselves in the same order but for the price.
 */
export function priceLadder<R extends PricedRoute>(routes: readonly R[]): R[] {
  return weigh(routes, null).map(({ route }) => route);
}

/** The first step of the ladder with its reasons; null when no route can be compared. */
export function cheapestRoute<R extends PricedRoute>(
  routes: readonly R[],
  workload: Workload | null = null,
): Cheapest<R> | null {
  const ladder = weigh(routes, workload);
  const [first] = ladder;
  if (!first || 'apart' in first.compared) return null;
  const excluded = ladder.flatMap(({ route, compared }) =>
    'apart' in compared ? [{ route, reason: compared.reason }] : [],
  );
  return {
    route: first.route,
    blendedPrice: first.compared.price,
    basis: basisOf(workload),
    cost: first.compared.cost,
    comparedRoutes: ladder.length - excluded.length,
    excluded,
  };
}

/** A route with what it is compared by. */
export interface Weighed<R extends PricedRoute> {
  route: R;
  compared: Comparable;
}

/** Routes with what they are compared by, in ladder order. */
export function weigh<R extends PricedRoute>(routes: readonly R[], workload: Workload | null): Weighed<R>[] {
  return routes
    .map((route) => ({ route, compared: comparableOf(route, workload) }))
    .sort((a, b) => comparePrices(priceOf(a), priceOf(b)) || compareRoutes(a.route, b.route));
}

/** The blended price by which a route is compared; null when it cannot be. */
export function comparablePrice(route: PricedRoute): string | null {
  return priceOf({ route, compared: comparableOf(route, null) });
}

function priceOf({ compared }: Weighed<PricedRoute>): string | null {
  return 'apart' in compared ? null : compared.price;
}

function comparePrices(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareDecimals(a, b);
}

/** The order of routes of one price: the developer's own first, then by provider name, region and wire id. */
export function compareRoutes(
  a: Pick<PricedRoute, 'firstParty' | 'providerName' | 'region' | 'wireId'>,
  b: Pick<PricedRoute, 'firstParty' | 'providerName' | 'region' | 'wireId'>,
): number {
  return (
    Number(b.firstParty) - Number(a.firstParty) ||
    compareText(a.providerName, b.providerName) ||
    compareText(a.region, b.region) ||
    compareText(a.wireId, b.wireId)
  );
}
