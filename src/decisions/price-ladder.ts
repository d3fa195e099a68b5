import type { RouteStatus } from './lifecycle.ts';
import { blendedPrice, canonicalDecimal, compareDecimals } from './money.ts';

/** A route as the ladder sees it. Amounts are per million tokens. */
export interface PricedRoute {
  id: string;
  /** The provider is run by the model's developer. */
  firstParty: boolean;
  providerName: string;
  region: string;
  wireId: string;
  status: RouteStatus;
  card: { terms: string; currency: string; input: string | null; output: string | null } | null;
}

/** What the order of routes of equal price goes by. */
type RoutePlace = Pick<PricedRoute, 'firstParty' | 'providerName' | 'region' | 'wireId'>;

/** A route that was not compared, and why. */
export interface ExcludedRoute<R extends PricedRoute> {
  route: R;
  reason: string;
}

/** The cheapest route of a model, with what it was compared against. */
export interface Cheapest<R extends PricedRoute> {
  route: R;
  /** (3 × input + output) / 4, in USD per million tokens. */
  blendedPrice: string;
  basis: string;
  comparedRoutes: number;
  excluded: ExcludedRoute<R>[];
}

/** The rule by which routes are compared when no workload is given. */
const blendedBasis = 'Three parts input to one part output, standard mode, USD per million tokens.';

/** Why a route cannot be compared by price; null when it can. Free, plan and variable prices are not cheap: they are other terms. */
function exclusionReason(route: PricedRoute): string | null {
  if (route.status === 'RETIRED') return 'The route is retired.';
  if (route.status === 'NOT_LISTED') return 'Its source no longer lists the route.';
  if (route.card === null) return 'No price is known.';
  if (route.card.terms !== 'METERED') return `Its terms are ${route.card.terms}, not METERED.`;
  if (route.card.input === null || route.card.output === null) return 'The input or the output price is not known.';
  if (route.card.currency !== 'USD') return `Its price is in ${route.card.currency}, and no currency is converted.`;
  return null;
}

/**
 * All routes in ladder order: by blended price, then first-party, then provider name, region, wire id;
 * routes that cannot be compared come last, among themselves in the same order but for the price.
 */
export function priceLadder<R extends PricedRoute>(routes: readonly R[]): R[] {
  return routes
    .map((route) => ({ route, price: comparablePrice(route) }))
    .sort((a, b) => comparePrices(a.price, b.price) || compareRoutes(a.route, b.route))
    .map((step) => step.route);
}

/** The first step of the ladder with its reasons; null when no route can be compared. */
export function cheapestRoute<R extends PricedRoute>(routes: readonly R[]): Cheapest<R> | null {
  const ladder = priceLadder(routes);
  const [first] = ladder;
  const price = first && comparablePrice(first);
  if (!first || !price) return null;
  const excluded = ladder.flatMap((route) => {
    const reason = exclusionReason(route);
    return reason === null ? [] : [{ route, reason }];
  });
  return {
    route: first,
    blendedPrice: canonicalDecimal(price),
    basis: blendedBasis,
    comparedRoutes: ladder.length - excluded.length,
    excluded,
  };
}

/** The blended price by which a route is compared; null when it cannot be. */
export function comparablePrice(route: PricedRoute): string | null {
  if (exclusionReason(route) !== null) return null;
  const { input, output } = route.card as { input: string; output: string };
  return blendedPrice(input, output);
}

function comparePrices(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareDecimals(a, b);
}

/** Which of two routes of equal price stands first: first-party, then provider name, region, wire id. */
export function compareRoutes(a: RoutePlace, b: RoutePlace): number {
  return (
    Number(b.firstParty) - Number(a.firstParty) ||
    compareText(a.providerName, b.providerName) ||
    compareText(a.region, b.region) ||
    compareText(a.wireId, b.wireId)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
