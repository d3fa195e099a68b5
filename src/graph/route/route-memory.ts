import { routeStatus } from '../../decisions/lifecycle.ts';
import { compareDecimals } from '../../decisions/money.ts';
import { comparablePrice } from '../../decisions/price-ladder.ts';
import { allowedValues } from '../conditions.sql.ts';
import type { Ordering } from '../order.ts';
import type { LadderRoute } from './ladder.ts';
import type { RouteFilter } from './route-where.sql.ts';

/** Whether a route that is in memory is one of those that the filter asks for: the same rule as `routeConditions` in SQL. */
export function matchesRoute(
  { row }: LadderRoute,
  model: string,
  where: RouteFilter | null | undefined,
  today: string,
): boolean {
  if (!where) return true;
  const { eq, gte, lte } = where.contextWindow ?? {};
  const context = row.context_window;
  return (
    allows(where.model, model) &&
    allows(where.provider, row.provider.slug) &&
    allows(where.wireId, row.wire_id) &&
    allows(where.region, row.region) &&
    allows(where.accessType, row.access_type) &&
    allows(where.status, routeStatus(row, today)) &&
    (where.capabilities?.all ?? []).every((one) => row.supported.includes(one)) &&
    (where.capabilities?.any?.some((one) => row.supported.includes(one)) ?? true) &&
    (eq == null || context === eq) &&
    (gte == null || (context !== null && context >= gte)) &&
    (lte == null || (context !== null && context <= lte))
  );
}

function allows(filter: Parameters<typeof allowedValues>[0], value: string): boolean {
  return allowedValues(filter)?.includes(value) ?? true;
}

/** Orders routes that are in memory, what is not known last in both directions; ties keep their order. */
export function compareRoutesBy(orderBy: readonly Ordering[]): (a: LadderRoute, b: LadderRoute) => number {
  return (a, b) => {
    for (const { field, direction } of orderBy) {
      const [left, right] = [sortValue(field, a), sortValue(field, b)];
      if (left === null || right === null) {
        if (left !== right) return left === null ? 1 : -1;
        continue;
      }
      const compared = field === 'WIRE_ID' ? Number(left > right) - Number(left < right) : compareDecimals(left, right);
      if (compared !== 0) return direction === 'ASC' ? compared : -compared;
    }
    return 0;
  };
}

function sortValue(field: string, route: LadderRoute): string | null {
  const price = comparablePrice(route);
  switch (field) {
    case 'INPUT_PRICE':
      return price === null ? null : (route.card?.input ?? null);
    case 'OUTPUT_PRICE':
      return price === null ? null : (route.card?.output ?? null);
    case 'CONTEXT_WINDOW':
      return route.row.context_window === null ? null : String(route.row.context_window);
    case 'WIRE_ID':
      return route.row.wire_id.toLowerCase();
    default:
      return price;
  }
}
