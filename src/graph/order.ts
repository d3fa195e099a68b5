import { builder, stringEnum } from './builder.ts';
import { badUserInput } from './errors.ts';
import { OrderDirection } from './sort-direction.ts';
import type { SortKey } from './sort-key.ts';

/** One ordering that a client asks for. */
export interface Ordering {
  field: string;
  direction: 'ASC' | 'DESC';
}

/** Makes the input by which lists of a type are ordered, and the enum of its fields. */
export function orderInput(type: string, fields: Record<string, string>) {
  const Field = stringEnum(`${type}OrderField`, `What a list of ${type} can be ordered by.`, fields);
  return builder.inputRef<Ordering>(`${type}Order`).implement({
    description: 'An ordering. What is not known comes last in both directions, and ties are broken by id.',
    fields: (t) => ({
      field: t.field({ type: Field, required: true, description: 'What to order by.' }),
      direction: t.field({ type: OrderDirection, required: true, description: 'In which direction.' }),
    }),
  });
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
