import { ownWord } from './precedence.ts';
import type { CardStatement, PriceTimeline, TimelineCard } from './rate-cards.ts';

/** What one source says of a route's prices over time. */
export interface Series<S extends CardStatement> {
  /** Its word that is believed most. */
  believed: S;
  /** All of it was typed by hand. */
  typed: boolean;
  cards: TimelineCard<S>[];
}

/** The series of several sources as one timeline; they come in the order in which they are believed. */
export function merged<S extends CardStatement>([main, ...rest]: readonly Series<S>[]): PriceTimeline<S> {
  if (!main) return { cards: [], others: [] };
  const closed = main.believed.precedence >= ownWord && main.believed.until === null;
  // What was typed is no timeline that goes on: all that the others make of the time before and after it is taken.
  if (main.typed && !closed) {
    const { cards, others } = merged(rest);
    const [taken, left] = partition(cards, outside(main.cards));
    return { cards: [...main.cards, ...taken].sort(byDay), others: [...others, ...left] };
  }
  let cards = main.cards;
  const others: TimelineCard<S>[] = [];
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
function outside(cards: readonly TimelineCard[]): (card: TimelineCard) => boolean {
  const [first, last] = [cards[0]?.validFrom, cards.at(-1)?.validFrom];
  return ({ validFrom }) => first === undefined || last === undefined || validFrom < first || validFrom > last;
}

function partition<T>(list: readonly T[], test: (one: T) => boolean): [T[], T[]] {
  return [list.filter(test), list.filter((one) => !test(one))];
}

/** Orders cards by their first day. */
export function byDay(a: TimelineCard, b: TimelineCard): number {
  return a.validFrom < b.validFrom ? -1 : a.validFrom > b.validFrom ? 1 : 0;
}
