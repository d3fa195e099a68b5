import { orderInput } from '../order-input.ts';

export const RouteOrder = orderInput('Route', {
  PRICE: "By the blended price of the catalog's day: three parts input to one of output, METERED cards in USD.",
  INPUT_PRICE: 'By the input price of the same cards.',
  OUTPUT_PRICE: 'By the output price of the same cards.',
  CONTEXT_WINDOW: 'By tokens of context.',
  WIRE_ID: 'By wire id, upper and lower case alike.',
});
