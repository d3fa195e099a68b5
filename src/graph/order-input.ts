import { builder, stringEnum } from './builder.ts';
import type { Ordering } from './order.ts';
import { OrderDirection } from './sort-direction.ts';

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
