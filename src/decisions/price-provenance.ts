import { hotMeters } from './card-columns.ts';
import { compareStatements } from './precedence.ts';
import { type CardStatement, type StatedCard, sourceTimeline, type TimelineCard } from './rate-cards.ts';
import type { ResolvedField } from './resolve.ts';

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
 * currency, and only between METERED cards: a free tier beside a price is a dispute about the terms.
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
  const sources = new Map<string, S[]>();
  for (const statement of statements) {
    sources.set(statement.source, [...(sources.get(statement.source) ?? []), statement]);
  }
  sources.delete(shown.source);
  const others = [...sources.values()]
    .flatMap((said) => sourceTimeline(said, releasedOn).findLast(({ validFrom }) => validFrom <= day)?.from ?? [])
    .filter(({ until }) => until === null)
    .sort(compareStatements);
  const values = new Map(others.map((other) => [other, valuesOf(other.claims, shown.claims)]));
  return new Map(
    Object.entries(valuesOf(shown.claims, shown.claims)).map(([field, value]) => {
      const said = others.flatMap((from) => {
        const other = values.get(from)?.[field];
        return other === undefined ? [] : [{ value: other, from }];
      });
      return [field, { value, from: shown, others: said, disputed: said.some((one) => one.value !== value) }];
    }),
  );
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
