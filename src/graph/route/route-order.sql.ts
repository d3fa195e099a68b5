import { sql } from 'kysely';
import { type Ordering, sortKeys } from '../order.ts';
import { nullableKey, type SortKey, textKey } from '../sort-key.ts';
import { routes } from './route.sql.ts';

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
