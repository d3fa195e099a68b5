import { canonicalJson } from './canonical-json.ts';
import { compareStatements, type Statement } from './precedence.ts';
import { byDay, merged } from './price-series.ts';

/** One line of a card, as a source states it. */
export interface StatedLine {
  meter: string;
  mode: string;
  /** An exact decimal. */
  amount: string;
  unit: string;
  minInputTokens: number;
  /** Seconds. */
  cacheTtl?: number;
  /** "HH:MM", UTC. */
  hours?: { from: string; until: string };
}

/** A card as a source states it. */
export interface StatedCard {
  /** YYYY-MM-DD; left out when the source does not date its price. */
  validFrom?: string;
  currency: string;
  terms: string;
  lines: StatedLine[];
  correction: boolean;
}

/** What one source said of a route's price. */
export interface CardStatement extends Statement {
  claims: StatedCard;
  /** The revision since which it no longer says so; null while it does. */
  until: number | null;
}

/** A card of the route's timeline: in force from `validFrom` until the next one begins. */
export interface TimelineCard<S extends CardStatement = CardStatement> {
  validFrom: string;
  from: S;
}

/** The prices of a route over time, and the statements that were not taken into it. */
export interface PriceTimeline<S extends CardStatement = CardStatement> {
  cards: TimelineCard<S>[];
  others: TimelineCard<S>[];
}

/**
 * The prices of one route over time, out of everything that sources say.
 *
 * Within a source: a dated card is taken while the source states it (a source that has fallen silent on the route is
 * taken by its last word). An undated one counts from the day on which it was
 * first observed, and stays as history when a later observation replaces it; a correction takes the place of the card
 * before it. An undated card beside dated ones that lie in the past is the price before them: it begins on the model's
 * release day, or, where that is not known, on the day before the first dated change, the last on which it is known to
 * have held.
 *
 * Across sources: the source that is believed most makes the timeline. Others only add cards before its first (older
 * history: what they were seen to ask before it said anything) and dated ones after its last (a change it has not caught
 * up with, or an announced one). All else they say does not enter: one route's prices never alternate between two
 * sources. A price that was typed by hand is a word of its own day: what the sources that are read make of the time after
 * the last such day follows it, where it contradicts or states more lines. To an operator's own word (an overlay)
 * nothing is added at all. An undated card begins a new price after another source's card only where it contradicts it;
 * one that merely lists fewer or other lines is no change of price:
 * observed prices that agree are one card, from the day on which the first was seen, in the words of the one believed.
 *
 * A card that changes nothing against the one before it is left out.
 */
export function priceTimeline<S extends CardStatement>(
  statements: readonly S[],
  releasedOn: string | null,
): PriceTimeline<S> {
  const bySource = new Map<string, S[]>();
  for (const statement of statements) {
    const list = bySource.get(statement.source);
    if (list) list.push(statement);
    else bySource.set(statement.source, [statement]);
  }
  const series = [...bySource.values()]
    .map((said) => ({
      believed: [...said].sort(compareStatements)[0] as S,
      typed: said.every(({ typed }) => typed),
      cards: sourceTimeline(said, releasedOn),
    }))
    .sort(
      (a, b) =>
        saysPrices(b.cards) - saysPrices(a.cards) ||
        b.believed.precedence - a.believed.precedence ||
        Number(b.typed) - Number(a.typed) ||
        compareStatements(a.believed, b.believed),
    );
  const ranks = new Map(series.map(({ believed }, rank) => [believed.source, rank]));
  const rankOf = ({ from }: TimelineCard<S>) => ranks.get(from.source) as number;
  const { cards, others } = merged(series);
  const kept: TimelineCard<S>[] = [];
  for (const card of cards) {
    const before = kept.at(-1);
    if (begins(before, card)) kept.push(card);
    else if (before && rankOf(before) > rankOf(card) && restates(before, card))
      others.push(...kept.splice(-1, 1, { ...card, validFrom: before.validFrom }));
    else others.push(card);
  }
  return { cards: kept, others };
}

/** A source without any amount or known terms leaves the timeline to one that has them. */
function saysPrices(cards: readonly TimelineCard[]): number {
  return Number(cards.some(({ from }) => from.claims.lines.length > 0 || from.claims.terms !== 'UNKNOWN'));
}

/** The prices of one route over time, as one source alone states them. */
export function sourceTimeline<S extends CardStatement>(
  said: readonly S[],
  releasedOn: string | null,
): TimelineCard<S>[] {
  const silentSince = said.some(({ until }) => until === null)
    ? null
    : Math.max(...said.map(({ until }) => until ?? 0));
  const stands = (from: S) => from.until === silentSince;
  const dated = lastOfDay(
    said.flatMap((from) =>
      stands(from) && from.claims.validFrom !== undefined ? [{ validFrom: from.claims.validFrom, from }] : [],
    ),
  );
  const observed = corrected(
    lastOfDay(
      said.flatMap((from) =>
        from.claims.validFrom === undefined ? [{ validFrom: from.observedAt.slice(0, 10), from }] : [],
      ),
    ),
  );
  const first = dated[0]?.validFrom;
  if (first === undefined) return observed;
  const before = observed.filter(({ validFrom }) => validFrom < first);
  const standing = observed.findLast(({ from }) => stands(from));
  if (before.length === 0 && standing) {
    const released = releasedOn !== null && releasedOn < first ? releasedOn : dayBefore(first);
    before.push({ validFrom: released, from: standing.from });
  }
  return [...before, ...dated];
}

/** Of several cards of one day, the one to believe: what still stands, then what was observed last. */
function lastOfDay<S extends CardStatement>(cards: TimelineCard<S>[]): TimelineCard<S>[] {
  const byStanding = [...cards].sort(
    (a, b) =>
      (a.from.until ?? Number.POSITIVE_INFINITY) - (b.from.until ?? Number.POSITIVE_INFINITY) ||
      compareText(a.from.observedAt, b.from.observedAt) ||
      compareText(content(a), content(b)),
  );
  return [...new Map(byStanding.map((card) => [card.validFrom, card])).values()].sort(byDay);
}

function corrected<S extends CardStatement>(cards: TimelineCard<S>[]): TimelineCard<S>[] {
  const kept: TimelineCard<S>[] = [];
  for (const card of cards) {
    const wrong = card.from.claims.correction ? kept.pop() : undefined;
    kept.push(wrong ? { validFrom: wrong.validFrom, from: card.from } : card);
  }
  return kept;
}

function begins(before: TimelineCard | undefined, card: TimelineCard): boolean {
  if (before === undefined) return true;
  const undated = card.from.claims.validFrom === undefined;
  if (undated && before.from.source !== card.from.source) {
    const { typed = false, claims } = before.from;
    return contradicts(claims, card.from.claims) || (typed && saysMore(claims, card.from.claims));
  }
  return content(before) !== content(card);
}

/** Whether a price that was only ever observed is the one that another source was seen to ask before; typed ones stay. */
function restates(before: TimelineCard, { from: { source, claims } }: TimelineCard): boolean {
  const observed = before.from.claims.validFrom === undefined && claims.validFrom === undefined;
  const { typed = false } = before.from;
  return observed && !typed && before.from.source !== source && before.from.claims.terms === claims.terms;
}

function contradicts(before: StatedCard, card: StatedCard): boolean {
  if (card.terms === 'UNKNOWN') return false;
  if (card.terms !== before.terms || card.currency !== before.currency) return true;
  const amounts = new Map(before.lines.map((line) => [condition(line), line.amount]));
  return card.lines.some((line) => (amounts.get(condition(line)) ?? line.amount) !== line.amount);
}

/** Whether a card that contradicts nothing has all the lines of another and further ones. */
function saysMore(before: StatedCard, card: StatedCard): boolean {
  const conditions = new Set(card.lines.map(condition));
  return card.lines.length > before.lines.length && before.lines.every((line) => conditions.has(condition(line)));
}

function condition({ amount: _, ...rest }: StatedLine): string {
  return canonicalJson(rest);
}

function content({ from: { claims } }: TimelineCard): string {
  const lines = claims.lines.map((line) => canonicalJson(line)).sort();
  return canonicalJson({ currency: claims.currency, terms: claims.terms, lines });
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
