import { hotMeters } from './card-columns.ts';
import type { CardStatement, StatedCard, TimelineCard } from './card-statement.ts';
import { amountsAgree } from './price-agreement.ts';
import { comparePriceOwners, type PriceOwner, priceOwner, reasonOwns } from './price-owner.ts';
import { bySource } from './rate-cards.ts';
import type { ResolvedField } from './resolve.ts';
import { sourceTimeline } from './source-timeline.ts';

/** The fields of a rate card in the graph, by the names of their columns. */
const fieldNames = {
  input: 'input',
  output: 'output',
  cache_read: 'cacheRead',
  cache_write: 'cacheWrite',
  batch_input: 'batchInput',
  batch_output: 'batchOutput',
} as const;

/**
 * All that is said of a route's price on a day, field by field: the value of the card that is shown, and what the other
 * sources say that still speak of the route, each by its own card of that day. Amounts are compared only in one
 * currency, and only between METERED cards: a free tier beside a price is a dispute about the terms. A price that is
 * only written more coarsely is no dispute.
 *
 * @param cards the route's timeline
 * @param day YYYY-MM-DD
 */
export function priceFields<S extends CardStatement & { claims: StatedCard & Record<string, unknown> }>(
  statements: readonly S[],
  cards: readonly TimelineCard<S>[],
  releasedOn: string | null,
  day: string,
): Map<string, ResolvedField<S>> {
  const shown = cards.findLast(({ validFrom }) => validFrom <= day)?.from;
  if (!shown) return new Map();
  const series = [...bySource(statements).values()].map((said) => {
    const own = sourceTimeline(said, releasedOn);
    return { owner: priceOwner(said, own), from: own.findLast(({ validFrom }) => validFrom <= day)?.from };
  });
  const owner = series.find((one) => one.owner.source === shown.source)?.owner as PriceOwner;
  const others = series
    .flatMap((one) => (one.from?.until === null && one.owner !== owner ? [{ ...one, from: one.from }] : []))
    .sort((a, b) => comparePriceOwners(a.owner, b.owner))
    .map((one) => ({
      from: one.from,
      reason: reasonOwns(owner, one.owner),
      values: valuesOf(one.from.claims, shown.claims),
    }));
  return new Map(
    Object.entries(valuesOf(shown.claims, shown.claims)).map(([field, value]) => {
      const said = others.flatMap(({ from, reason, values }) => {
        const other = values[field];
        return other === undefined ? [] : [{ value: other, from, reason }];
      });
      const disputed = said.some((other) => !agree(field, value, other.value));
      return [field, { value, from: shown, others: said, disputed }];
    }),
  );
}

function agree(field: string, a: string, b: string): boolean {
  return field === 'terms' ? a === b : amountsAgree(a, b);
}

function valuesOf(card: StatedCard, shown: StatedCard): Record<string, string> {
  if (card.terms === 'UNKNOWN') return {};
  const terms = { terms: card.terms };
  if (card.terms !== 'METERED' || card.currency !== shown.currency) return terms;
  const amounts = Object.entries(hotMeters(card)).flatMap(([column, amount]) =>
    amount === null ? [] : [[fieldNames[column as keyof typeof fieldNames], amount] as const],
  );
  return { ...terms, ...Object.fromEntries(amounts) };
}
