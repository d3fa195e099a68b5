import { hotMeters, pricingCompleteness } from '../decisions/card-columns.ts';
import type { TimelineCard } from '../decisions/card-statement.ts';
import { entityId } from './entity-id.ts';
import type { Names } from './names.ts';
import type { StoredCard } from './statements.ts';

/** The rows of a route's cards and of their lines. */
export function cardRows(names: Names, routeId: string, cards: readonly TimelineCard<StoredCard>[]) {
  const rows = cards.map(({ validFrom, from }) => {
    const { currency, terms, correction } = from.claims;
    return {
      id: cardId(routeId, validFrom),
      route_id: routeId,
      valid_from: validFrom,
      currency,
      terms,
      pricing: pricingCompleteness(from.claims),
      ...hotMeters(from.claims),
      source_id: names.id('source', from.source),
      recorded_at: from.recordedAt,
      correction,
    };
  });
  const lines = cards.flatMap(({ validFrom, from }) =>
    from.claims.lines.map((line) => ({
      card_id: cardId(routeId, validFrom),
      meter: line.meter,
      mode: line.mode,
      amount: line.amount,
      unit: line.unit,
      min_input_tokens: line.minInputTokens,
      cache_ttl: line.cacheTtl ?? null,
      from_minute: line.hours ? minuteOfDay(line.hours.from) : null,
      until_minute: line.hours ? minuteOfDay(line.hours.until) : null,
    })),
  );
  return { rows, lines };
}

function cardId(routeId: string, validFrom: string): string {
  return entityId('rate-card', `${routeId}|${validFrom}`);
}

function minuteOfDay(text: string): number {
  return Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
}
