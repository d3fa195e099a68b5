import type { CardStatement, TimelineCard } from './card-statement.ts';
import { ownWord } from './precedence.ts';
import { contradicts, saysMore } from './price-agreement.ts';
import { comparePriceOwners, type PriceOwner, priceOwner, saysNothing } from './price-owner.ts';
import { byDay, cardContent, sourceTimeline } from './source-timeline.ts';

/** The prices of a route over time, and the statements that were not taken into it. */
export interface PriceTimeline<S extends CardStatement = CardStatement> {
  cards: TimelineCard<S>[];
  others: TimelineCard<S>[];
}

interface Series<S extends CardStatement> extends PriceOwner {
  cards: TimelineCard<S>[];
  /** It speaks of the route now. */
  stands: boolean;
}

/**
 * The prices of one route over time, out of everything that sources say.
 *
 * Within a source: a dated card is taken while the source states it (a source that has fallen silent on the route is
 * taken by its last word). An undated one counts from the day on which it was first observed, and stays as history when a later observation replaces it; a correction takes the place of the card
 * before it. An undated card beside dated ones that lie in the past is the price before them: it begins on the model's
 * release day, or, where that is not known, on the day before the first dated change, the last on which it is known to
 * have held.
 *
 * Across sources: one owns the timeline ({@link comparePriceOwners}: precedence, then who was the first to state a price
 * of the route), and goes on owning it while it states a price, whoever else speaks later. Others only add cards before
 * its first (older history: what they were seen to ask before it said anything) and dated ones after its last (a change it
 * has not caught up with, or an announced one). From the day on which it takes its price back, or falls silent on the
 * route, the price is that of the next one that still states one. All else they say does not enter: one route's prices
 * never alternate between two sources. A price that was typed by hand is a word of its own day: what the sources that are
 * read make of the time after the last such day follows it, where it contradicts or states more lines; an undated price of
 * a list that nobody has read yet is no later observation. To an operator's own word (an overlay) nothing is added at all.
 * An undated card begins a new price after another source's card only where it contradicts it ({@link contradicts}):
 * observed prices that agree are one card, from the day on which the first was seen, in the words of the one that owns the
 * timeline.
 *
 * A card that changes nothing against the one before it is left out.
 */
export function priceTimeline<S extends CardStatement>(
  statements: readonly S[],
  releasedOn: string | null,
): PriceTimeline<S> {
  const series = [...bySource(statements).values()]
    .map((said): Series<S> => {
      const own = sourceTimeline(said, releasedOn);
      return { ...priceOwner(said, own), cards: own, stands: said.some(({ until }) => until === null) };
    })
    .sort(comparePriceOwners);
  const { cards, others } = merged(series);
  const rank = new Map(series.map(({ source }, index) => [source, index]));
  const kept: TimelineCard<S>[] = [];
  for (const card of cards) {
    const before = kept.at(-1);
    if (begins(before, card)) kept.push(card);
    else if (before && restates(before, card, rank))
      others.push(...kept.splice(-1, 1, { ...card, validFrom: before.validFrom }));
    else others.push(card);
  }
  return { cards: kept, others };
}

interface Merged<S extends CardStatement> extends PriceTimeline<S> {
  /** The day since which nobody states a price any more; null while somebody does. */
  endsOn: string | null;
}

/** The series of several sources as one; the owner comes first. */
function merged<S extends CardStatement>([owner, ...rest]: readonly Series<S>[]): Merged<S> {
  if (!owner) return { cards: [], others: [], endsOn: null };
  const closed = owner.precedence >= ownWord && owner.stands;
  if (owner.typed && owner.endsOn === null && !closed) return aroundTyped(owner, rest);
  let { cards, endsOn } = owner;
  const others: TimelineCard<S>[] = [];
  for (const next of rest) {
    const added = closed ? { cards, endsOn } : addSeries(cards, endsOn, next);
    const taken = new Set(added.cards.map(({ from }) => from));
    others.push(...[...cards, ...next.cards].filter(({ from }) => !taken.has(from)));
    ({ cards, endsOn } = added);
  }
  return { cards, others, endsOn };
}

/** What was typed is no timeline that goes on: all that the others make of the time before and after it is taken. */
function aroundTyped<S extends CardStatement>(owner: Series<S>, rest: readonly Series<S>[]): Merged<S> {
  const [first, last] = [owner.cards[0]?.validFrom ?? '', owner.cards.at(-1)?.validFrom ?? ''];
  const isHeard = ({ validFrom, from }: TimelineCard<S>) =>
    validFrom <= last || !from.unread || from.claims.validFrom !== undefined;
  const heard = merged(rest.map((one) => ({ ...one, cards: one.cards.filter(isHeard) })));
  const isOutside = ({ validFrom }: TimelineCard<S>) => validFrom < first || validFrom > last;
  return {
    cards: [...owner.cards, ...heard.cards.filter(isOutside)].sort(byDay),
    others: [
      ...heard.others,
      ...heard.cards.filter((card) => !isOutside(card)),
      ...rest.flatMap(({ cards }) => cards.filter((card) => !isHeard(card))),
    ],
    endsOn: null,
  };
}

/** All that is said, by the source that says it. */
export function bySource<S extends CardStatement>(statements: readonly S[]): Map<string, S[]> {
  const said = new Map<string, S[]>();
  for (const statement of statements) {
    const list = said.get(statement.source);
    if (list) list.push(statement);
    else said.set(statement.source, [statement]);
  }
  return said;
}

/** What the next source adds to a timeline that ends on a day (or does not), and when it ends then. */
function addSeries<S extends CardStatement>(
  cards: TimelineCard<S>[],
  endsOn: string | null,
  next: Series<S>,
): { cards: TimelineCard<S>[]; endsOn: string | null } {
  const [first, last] = [cards[0]?.validFrom, cards.at(-1)?.validFrom];
  if (first === undefined || last === undefined) return next;
  const earlier = next.cards.filter(({ validFrom }) => validFrom < first);
  const takesOver = endsOn !== null && (next.endsOn === null || next.endsOn > endsOn);
  if (!takesOver) {
    const later = next.cards.filter(({ validFrom, from }) => from.claims.validFrom !== undefined && validFrom > last);
    return { cards: [...earlier, ...cards, ...later], endsOn };
  }
  const standing = next.cards.findLast(({ validFrom }) => validFrom <= endsOn);
  const later = next.cards.filter(({ validFrom }) => validFrom > endsOn);
  if (!standing || saysNothing(standing)) {
    return { cards: [...earlier, ...cards, ...later].sort(byDay), endsOn: next.endsOn };
  }
  const until = cards.filter(({ validFrom }) => validFrom < endsOn);
  return {
    cards: [...earlier, ...until, { validFrom: endsOn, from: standing.from }, ...later],
    endsOn: next.endsOn,
  };
}

function begins(before: TimelineCard | undefined, card: TimelineCard): boolean {
  if (before === undefined) return true;
  const undated = card.from.claims.validFrom !== card.validFrom;
  if (undated && before.from.source !== card.from.source) {
    const { typed = false, claims } = before.from;
    return contradicts(claims, card.from.claims) || (typed && saysMore(card.from.claims, claims));
  }
  return cardContent(before) !== cardContent(card);
}

/**
 * Whether a price that was only ever observed is the one that another source, believed less, was seen to ask before; typed
 * ones stay.
 */
function restates(before: TimelineCard, { from }: TimelineCard, rank: ReadonlyMap<string, number>): boolean {
  const observed = before.from.claims.validFrom === undefined && from.claims.validFrom === undefined;
  const better = (rank.get(from.source) as number) < (rank.get(before.from.source) as number);
  return observed && better && !before.from.typed && before.from.claims.terms === from.claims.terms;
}
