import type { RouteStatus } from './lifecycle.ts';
import { compareDecimals } from './money.ts';
import { compareRoutes, type PricedRoute } from './price-ladder.ts';
import type { Workload } from './workload.ts';
import { type PricedCard, workloadCost } from './workload-cost.ts';

/** A route as far as it matters for what a workload costs on it. */
export interface CostedRoute extends Omit<PricedRoute, 'card'> {
  status: RouteStatus;
  /** Tokens; null when not known, and then it is taken to suffice. */
  limits: { context: number | null; input: number | null; output: number | null };
  card: PricedCard | null;
}

/**
 * The cheapest route on which a workload is known to be served: METERED, in USD, listed and not retired, not known to be
 * too small for one request, and with every price that the workload needs. Among equals the order is that of the price
 * ladder. Null when there is none.
 * @param totalOf what a workload costs on a card, or null; to be given where many routes share their cards
 */
export function cheapestCost<R extends CostedRoute>(
  routes: readonly R[],
  workload: Workload,
  totalOf: (card: PricedCard) => string | null = (card) => workloadCost(card, workload).total,
): { total: string; route: R } | null {
  let best: { total: string; route: R } | null = null;
  for (const route of routes) {
    if (route.card === null || route.card.currency !== 'USD' || !isServed(route) || !suffices(route, workload))
      continue;
    const total = totalOf(route.card);
    if (total === null) continue;
    const order = best === null ? -1 : compareDecimals(total, best.total) || compareRoutes(route, best.route);
    if (order < 0) best = { total, route };
  }
  return best;
}

function isServed({ status }: CostedRoute): boolean {
  return status !== 'RETIRED' && status !== 'NOT_LISTED';
}

function suffices({ limits }: CostedRoute, { inputTokens, outputTokens }: Workload): boolean {
  const [input, output] = [inputTokens ?? 0, outputTokens ?? 0];
  const holds = (limit: number | null, tokens: number) => limit === null || tokens <= limit;
  return holds(limits.context, input + output) && holds(limits.input, input) && holds(limits.output, output);
}
