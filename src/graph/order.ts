import { badUserInput } from './errors.ts';
import type { SortKey } from './sort-key.ts';

/** One ordering that a client asks for. */
export interface Ordering {
  field: string;
  direction: 'ASC' | 'DESC';
}

/**
 * Makes sort keys of what a client asks for.
 * @param keys makes the key for a field and direction; the first field is the default, ascending
 * @throws BAD_USER_INPUT when a field stands twice
 */
export function sortKeys<O extends Ordering>(
  orderBy: readonly O[] | null | undefined,
  defaultKey: SortKey,
  key: (ordering: O) => SortKey,
): SortKey[] {
  if (!orderBy?.length) return [defaultKey];
  const keys = orderBy.map(key);
  const twice = keys.find((one, index) => keys.findIndex((other) => other.name === one.name) < index);
  if (twice) throw badUserInput(`orderBy names ${twice.name} twice; each field once.`, { argument: 'orderBy' });
  return keys;
}
