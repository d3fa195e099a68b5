import type { CardStatement, StatedLine } from '../../src/decisions/card-statement.ts';
import { priceTimeline } from '../../src/decisions/rate-cards.ts';

/** A line per million tokens. */
export const line = (meter: string, amount: string, more: Partial<StatedLine> = {}): StatedLine => ({
  meter,
  amount,
  mode: 'STANDARD',
  unit: 'MILLION_TOKENS',
  minInputTokens: 0,
  ...more,
});
/** Input and output of a card. */
export const lines = (input: string, output = '10') => [line('INPUT', input), line('OUTPUT', output)];

/** Who says something of a price, when, and until when. */
export interface Said {
  source?: string;
  precedence?: number;
  on?: string;
  until?: number;
  endedOn?: string;
  correction?: boolean;
  terms?: string;
  lines?: StatedLine[];
}

/** A word of a source about a price; null for one that it does not know. */
export function says(input: string | null, validFrom: string | undefined, said: Said = {}): CardStatement {
  return {
    source: said.source ?? 'vendor',
    precedence: said.precedence ?? 80,
    observedAt: `${said.on ?? '2026-06-01'}T08:00:00.000Z`,
    until: said.until ?? null,
    endedOn: said.endedOn ?? null,
    claims: {
      validFrom,
      currency: 'USD',
      terms: said.terms ?? (input === null ? 'UNKNOWN' : 'METERED'),
      lines: said.lines ?? (input === null ? [] : lines(input)),
      correction: said.correction ?? false,
    },
  };
}
/** The first days of a timeline, with the first amount and the source of each. */
export const timeline = (statements: CardStatement[], releasedOn: string | null = null) =>
  priceTimeline(statements, releasedOn).cards.map(({ validFrom, from }) => [
    validFrom,
    from.claims.lines[0]?.amount ?? null,
    from.source,
  ]);
/** A source that is believed less. */
export const list = { source: 'list', precedence: 40 };
