import { isRetiredItself } from '../decisions/lifecycle.ts';
import { blendedPrice } from '../decisions/money.ts';
import { firstDay } from '../decisions/partial-date.ts';
import type { cardRows } from './card-rows.ts';

type CardRow = ReturnType<typeof cardRows>['rows'][number];

const none = { current_input: null, current_output: null, current_blended: null };

/**
 * What a listed route costs on a day (YYYY-MM-DD), out of its cards, the oldest first. `deriveColumns` says the same, and
 * takes away the prices of the few routes that end with their models; written with the route, the prices of all others need
 * no second writing of the row and its indexes.
 */
export function currentPrices(
  { declared_status, retires_on }: { declared_status: string | null; retires_on: string | null },
  cards: readonly CardRow[],
  today: string,
): { current_input: string | null; current_output: string | null; current_blended: string | null } {
  const retires_first = retires_on === null ? null : firstDay(retires_on);
  if (isRetiredItself({ declared_status, retires_first }, today)) return none;
  const card = cards.findLast(({ valid_from }) => valid_from <= today);
  if (card?.terms !== 'METERED' || card.currency !== 'USD' || card.input === null || card.output === null) return none;
  return {
    current_input: card.input,
    current_output: card.output,
    current_blended: blendedPrice(card.input, card.output),
  };
}
