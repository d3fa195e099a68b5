import type { CardStatement, TimelineCard } from './card-statement.ts';
import { compareText } from './compare-text.ts';
import { reasonBefore } from './precedence.ts';

/** A source as one that may own the timeline of a route's prices. Days are YYYY-MM-DD. */
export interface PriceOwner {
  /** Its slug. */
  source: string;
  precedence: number;
  /** All that it says was typed by hand: a price of its own day, not a list that is read again. */
  typed: boolean;
  /** It states a price, or once did. */
  priced: boolean;
  /** The day on which it was first seen to say something of the price. */
  since: string;
  /** The day since which it states no price any more; null while it does. */
  endsOn: string | null;
}

/**
 * What makes one source the owner of a route's prices, out of all that it said.
 * @param cards its own timeline
 */
export function priceOwner(said: readonly CardStatement[], cards: readonly TimelineCard[]): PriceOwner {
  const [{ source, precedence }] = said as [CardStatement, ...CardStatement[]];
  const prices = said.filter((from) => !saysNothing({ from }));
  const days = (prices.length > 0 ? prices : said).map(({ observedAt }) => observedAt.slice(0, 10));
  const since = days.reduce((first, day) => (day < first ? day : first));
  const typed = said.every((one) => one.typed === true);
  return { source, precedence, typed, priced: prices.length > 0, since, endsOn: endOf(said, cards) };
}

/**
 * The published rule by which one source owns the timeline of a route's prices: one that states a price before one that
 * never did, then the higher precedence, then what was typed by hand, then who was first seen to state a price of the route, then the slug that comes
 * first. It never asks who spoke last, so that importing one source again takes the prices from no other.
 */
export function comparePriceOwners(a: PriceOwner, b: PriceOwner): number {
  return (
    Number(b.priced) - Number(a.priced) ||
    b.precedence - a.precedence ||
    Number(b.typed) - Number(a.typed) ||
    compareText(a.since, b.since) ||
    compareText(a.source, b.source)
  );
}

/** Why the price of one source is shown before another's, in the words of the rule. */
export function reasonOwns(shown: PriceOwner, other: PriceOwner): string {
  if (comparePriceOwners(shown, other) > 0) {
    if (other.typed) {
      return `${shown.source} was seen to say so after the day of the price that was typed by hand from ${other.source}`;
    }
    return `${shown.source} states the price that is in force, where ${other.source} states none or an older one`;
  }
  if (shown.precedence !== other.precedence) {
    return reasonBefore({ ...shown, observedAt: shown.since }, { ...other, observedAt: other.since });
  }
  if (shown.typed !== other.typed) {
    return `of equal precedence, the price that was typed by hand from ${shown.source} counts for its own day`;
  }
  if (shown.since !== other.since) {
    return `of equal precedence, ${shown.source} states a price of this route since ${shown.since}, longer than ${other.source} (since ${other.since})`;
  }
  return `of equal precedence and day, ${shown.source} comes before ${other.source} in the alphabet`;
}

/** Whether a card says that a price is not known. */
export function saysNothing({ from }: Pick<TimelineCard, 'from'>): boolean {
  return from.claims.lines.length === 0 && from.claims.terms === 'UNKNOWN';
}

function endOf(said: readonly CardStatement[], cards: readonly TimelineCard[]): string | null {
  const last = cards.at(-1);
  if (last && saysNothing(last)) return last.validFrom;
  if (said.some(({ until }) => until === null)) return null;
  return said.reduce<string | null>((day, { endedOn }) => ((endedOn ?? '') > (day ?? '') ? endedOn : day), null);
}
