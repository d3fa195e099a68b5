import type { StatedCard, StatedLine } from './card-statement.ts';
import { compareDecimals } from './money.ts';

/** The amounts that everyone asks for, of a card; null where the card does not state one. Per million tokens. */
export interface HotMeters {
  input: string | null;
  output: string | null;
  cache_read: string | null;
  cache_write: string | null;
  batch_input: string | null;
  batch_output: string | null;
}

/**
 * The hot meters of a card: its lines per million tokens for any prompt size and any hour of the day, in STANDARD mode,
 * the two batch ones in BATCH mode. Of several cache writes the one without a TTL, else the one with the shortest.
 */
export function hotMeters(card: StatedCard): HotMeters {
  const amount = (meter: string, mode: string) =>
    card.lines
      .filter((line) => line.meter === meter && line.mode === mode && isBase(line))
      .sort((a, b) => (a.cacheTtl ?? 0) - (b.cacheTtl ?? 0) || compareDecimals(a.amount, b.amount))[0]?.amount ?? null;
  return {
    input: amount('INPUT', 'STANDARD'),
    output: amount('OUTPUT', 'STANDARD'),
    cache_read: amount('CACHE_READ', 'STANDARD'),
    cache_write: amount('CACHE_WRITE', 'STANDARD'),
    batch_input: amount('INPUT', 'BATCH'),
    batch_output: amount('OUTPUT', 'BATCH'),
  };
}

/**
 * How complete a card's prices are. COMPLETE: input and output are known; or the card is METERED and names no price per
 * token at all, but one in a unit of its own (audio by the hour, documents by the page). PARTIAL: some amount is known.
 * NONE: no amount; so are free tiers and plans, whose terms say the rest.
 */
export function pricingCompleteness(card: StatedCard): 'COMPLETE' | 'PARTIAL' | 'NONE' {
  if (card.lines.length === 0) return 'NONE';
  const { input, output } = hotMeters(card);
  if (input !== null && output !== null) return 'COMPLETE';
  const byToken = card.lines.some((line) => line.unit === 'MILLION_TOKENS');
  return card.terms === 'METERED' && !byToken ? 'COMPLETE' : 'PARTIAL';
}

function isBase(line: StatedLine): boolean {
  return line.unit === 'MILLION_TOKENS' && line.minInputTokens === 0 && line.hours === undefined;
}
