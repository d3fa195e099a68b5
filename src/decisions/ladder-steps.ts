import { Big } from 'big.js';
import { canonicalDecimal } from './money.ts';
import { type Apart, basisOf, compareRoutes, type PricedRoute, type Weighed, weigh } from './price-ladder.ts';
import type { Workload } from './workload.ts';
import type { CostEstimate } from './workload-cost.ts';

/** One step of the ladder: a route with its place and the reason for it. */
export interface LadderStep<R extends PricedRoute> {
  route: R;
  /** 1 for the cheapest; null for a route that stands apart. */
  place: number | null;
  standing: 'RANKED' | Apart;
  /** What it was compared by, in USD; null for a route that stands apart. */
  price: string | null;
  basis: string;
  /** Null without a workload. */
  cost: CostEstimate | null;
  reason: string;
}

/** Routes that stand apart follow the ranked ones in this order: what is on offer on other terms first, without a price last. */
const apartOrder: readonly Apart[] = [
  'FREE_TIER',
  'INCLUDED_IN_PLAN',
  'VARIABLE',
  'OTHER_CURRENCY',
  'OTHER_REGION',
  'TOO_SMALL',
  'NOT_LISTED',
  'RETIRED',
  'NO_PRICE',
];

/**
 * The ladder step by step, in the order of `priceLadder`, each with the reason for its place; then the routes that stand
 * apart, by why they do.
 */
export function ladderSteps<R extends PricedRoute>(routes: readonly R[], workload: Workload | null): LadderStep<R>[] {
  const weighed = weigh(routes, workload);
  const ranked = weighed.flatMap(({ route, compared }) => ('apart' in compared ? [] : [{ route, compared }]));
  const basis = basisOf(workload);
  const steps = ranked.map(({ route, compared }, index): LadderStep<R> => {
    const before = ranked[index - 1];
    const reason =
      before === undefined
        ? cheapestReason(ranked.length)
        : before.compared.price === compared.price
          ? tieReason(route, before.route, index)
          : dearerReason(compared.price, (ranked[0] as (typeof ranked)[number]).compared.price);
    const said = route.notice === null ? reason : `${reason} ${route.notice}`;
    const { price, cost } = compared;
    return { route, place: index + 1, standing: 'RANKED', price, basis, cost, reason: said };
  });
  return [...steps, ...apartSteps(weighed, basis)];
}

/** Why none of the routes has a price to compare: what keeps the first one apart. Null when one has. */
export function whyNoCost(routes: readonly PricedRoute[], workload: Workload | null): string | null {
  const [first] = ladderSteps(routes, workload);
  if (!first) return 'No route is known.';
  return first.place === null ? first.reason : null;
}

function apartSteps<R extends PricedRoute>(weighed: readonly Weighed<R>[], basis: string): LadderStep<R>[] {
  return weighed
    .flatMap(({ route, compared }): LadderStep<R>[] =>
      'apart' in compared
        ? [
            {
              route,
              place: null,
              standing: compared.apart,
              price: null,
              basis,
              cost: compared.cost,
              reason: compared.reason,
            },
          ]
        : [],
    )
    .sort(
      (a, b) =>
        apartOrder.indexOf(a.standing as Apart) - apartOrder.indexOf(b.standing as Apart) ||
        compareRoutes(a.route, b.route),
    );
}

function cheapestReason(routes: number): string {
  return routes === 1 ? 'The only route that can be compared.' : `The cheapest of ${routes} routes.`;
}

function dearerReason(price: string, best: string): string {
  const more = canonicalDecimal(new Big(price).minus(best).toFixed());
  if (new Big(best).eq(0)) return `${more} USD more than the cheapest.`;
  const percent = canonicalDecimal(new Big(price).minus(best).times(100).div(best).toFixed(1));
  return `${more} USD more than the cheapest, ${percent === '0' ? 'less than 0.1' : percent} %.`;
}

function tieReason(route: PricedRoute, before: PricedRoute, place: number): string {
  const why =
    before.firstParty !== route.firstParty
      ? "the developer's own route goes first"
      : before.providerName !== route.providerName
        ? 'among equals by provider name'
        : before.region !== route.region
          ? 'among equals by region'
          : 'among equals by wire id';
  return `The same price as place ${place}; ${why}.`;
}
