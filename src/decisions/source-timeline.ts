import { canonicalJson } from './canonical-json.ts';
import type { CardStatement, TimelineCard } from './card-statement.ts';
import { compareText } from './compare-text.ts';
import { dayBefore } from './partial-date.ts';

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
      compareText(cardContent(a), cardContent(b)),
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

/** What a card says, as one text: two cards of the same text are the same price. */
export function cardContent({ from: { claims } }: TimelineCard): string {
  const lines = claims.lines.map((line) => canonicalJson(line)).sort();
  return canonicalJson({ currency: claims.currency, terms: claims.terms, lines });
}

/** Orders cards by their first day. */
export function byDay(a: TimelineCard, b: TimelineCard): number {
  return compareText(a.validFrom, b.validFrom);
}
