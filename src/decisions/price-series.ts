import { ownWord, type Statement } from './precedence.ts';

/** A card of a timeline, as far as putting timelines together needs it. */
interface DatedCard {
  /** YYYY-MM-DD. */
  validFrom: string;
  from: Statement & { until: number | null; claims: { validFrom?: string } };
}

/** What one source says of a route's prices over time. */
export interface Series<C extends DatedCard> {
  /** Its word that is believed most. */
  believed: C['from'];
  /** All of it was typed by hand. */
  typed: boolean;
  cards: C[];
}

/** The series of several sources as one timeline; they come in the order in which they are believed. */
export function merged<C extends DatedCard>([main, ...rest]: readonly Series<C>[]): { cards: C[]; others: C[] } {
  if (!main) return { cards: [], others: [] };
  const closed = main.believed.precedence >= ownWord && main.believed.until === null;
  // What was typed is no timeline that goes on: all that the others make of the time before and after it is taken.
  if (main.typed && !closed) {
    // An undated price of a list that nobody has read is no later observation.
    const last = main.cards.at(-1)?.validFrom ?? '9999';
    const isHeard = ({ validFrom, from }: C) =>
      validFrom <= last || !from.unread || from.claims.validFrom !== undefined;
    const { cards, others } = merged(rest.map((one) => ({ ...one, cards: one.cards.filter(isHeard) })));
    const [taken, left] = partition(cards, outside(main.cards));
    const unheard = rest.flatMap((one) => one.cards.filter((card) => !isHeard(card)));
    return { cards: [...main.cards, ...taken].sort(byDay), others: [...others, ...left, ...unheard] };
  }
  let cards = main.cards;
  const others: C[] = [];
  for (const { cards: own } of rest) {
    const last = cards.at(-1)?.validFrom ?? '9999';
    const isOutside = outside(cards);
    const [taken, left] = partition(
      own,
      (card) => !closed && isOutside(card) && (card.validFrom <= last || card.from.claims.validFrom !== undefined),
    );
    cards = [...cards, ...taken].sort(byDay);
    others.push(...left);
  }
  return { cards, others };
}

/** Whether a card is older than the first of some, or newer than the last; true where there are none. */
function outside(cards: readonly DatedCard[]): (card: DatedCard) => boolean {
  const [first, last] = [cards[0]?.validFrom, cards.at(-1)?.validFrom];
  return ({ validFrom }) => first === undefined || last === undefined || validFrom < first || validFrom > last;
}

function partition<T>(list: readonly T[], test: (one: T) => boolean): [T[], T[]] {
  return [list.filter(test), list.filter((one) => !test(one))];
}

/** Orders cards by their first day. */
export function byDay(a: DatedCard, b: DatedCard): number {
  return a.validFrom < b.validFrom ? -1 : a.validFrom > b.validFrom ? 1 : 0;
}
