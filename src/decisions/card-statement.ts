import type { Statement } from './precedence.ts';

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
  /** The day on which it was seen to say so no longer, YYYY-MM-DD; null while it says so, or where that is not known. */
  endedOn: string | null;
}

/** A card of a route's prices: in force from `validFrom` until the next one begins. */
export interface TimelineCard<S extends CardStatement = CardStatement> {
  validFrom: string;
  from: S;
}
