import { sql } from 'kysely';
import { type Ordering, orderInput, sortKeys } from '../order.ts';
import { nullableKey, type SortKey, textKey } from '../sort-key.ts';
import { routes } from './route.sql.ts';

export const RouteOrder = orderInput('Route', {
  PRICE: "By the blended price of the catalog's day: three parts input to one of output, METERED cards in USD.",
  INPUT_PRICE: 'By the input price of the same cards.',
  OUTPUT_PRICE: 'By the output price of the same cards.',
  CONTEXT_WINDOW: 'By tokens of context.',
  WIRE_ID: 'By wire id, upper and lower case alike.',
});

/** The sort keys for orderings of routes that are paged in SQL; by price when there are none. */
export function routeSort(orderBy: readonly Ordering[] | null | undefined): SortKey[] {
  return sortKeys(orderBy, routes.defaultKey, routeSortKey);
}

/** The sort key of one ordering of routes. */
export function routeSortKey({ field, direction }: Ordering): SortKey {
  switch (field) {
    case 'INPUT_PRICE':
      return nullableKey(field, direction, sql.ref('provider_route.current_input'), 'numeric');
    case 'OUTPUT_PRICE':
      return nullableKey(field, direction, sql.ref('provider_route.current_output'), 'numeric');
    case 'CONTEXT_WINDOW':
      return nullableKey(field, direction, sql.ref('provider_route.context_window'), 'integer');
    case 'WIRE_ID':
      return textKey(field, direction, sql.ref('provider_route.wire_id'));
    default:
      return nullableKey('PRICE', direction, sql.ref('provider_route.current_blended'), 'numeric');
  }
}
