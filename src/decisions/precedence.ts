import { compareText } from './compare-text.ts';

/** Who says something, and when they were last seen to begin saying it. */
export interface Statement {
  /** The source's slug. */
  source: string;
  /** The source's standing in what it speaks of, by {@link precedenceOf}: higher is believed first. */
  precedence: number;
  /** ISO 8601, UTC. */
  observedAt: string;
  /** Typed by hand, and not looked at again: as of a price, a word of its own day that later observations follow. */
  typed?: boolean;
  /** Of a list that came with the program and was never looked at since: what it says was not observed. */
  unread?: boolean;
}

/** What a source's standing hangs on. */
export interface Speaker {
  precedence: number;
  /** The slug of the provider whose own list the source is; null for all others. */
  ownProvider: string | null;
}

/** From this precedence on a source is the operator's own word: nobody else adds to what it says of a price. */
export const ownWord = 100;
/** The precedence of a provider's own list in that provider's routes and prices. */
export const ownList = 75;

/**
 * The published rule of a source's standing: its own precedence, but for a provider's own list, which is first-party for
 * the routes and rate cards of that provider, whatever it is for models, scores and other providers.
 */
export function precedenceOf(source: Speaker, kind: string, provider: unknown): number {
  const isOwn = source.ownProvider !== null && source.ownProvider === provider;
  return isOwn && (kind === 'route' || kind === 'rate-card') ? Math.max(source.precedence, ownList) : source.precedence;
}

/**
 * The published rule by which one of several statements is shown: the source of higher precedence, then what was
 * observed later, then the source whose slug comes first. Sorts the one to believe to the front.
 */
export function compareStatements(a: Statement, b: Statement): number {
  return b.precedence - a.precedence || compareText(b.observedAt, a.observedAt) || compareText(a.source, b.source);
}

/** Why one statement is shown before another, in the words of the rule. */
export function reasonBefore(shown: Statement, other: Statement): string {
  if (compareStatements(shown, other) > 0) {
    return other.typed
      ? `${shown.source} was seen to say so after the day of the price that was typed by hand from ${other.source}`
      : `${shown.source} states the price that is in force, where ${other.source} states none or an older one`;
  }
  if (shown.precedence !== other.precedence) {
    return `${shown.source} has the higher precedence, ${shown.precedence} to ${other.precedence} of ${other.source}`;
  }
  if (shown.observedAt !== other.observedAt) {
    return `of equal precedence, ${shown.source} said so later (${shown.observedAt.slice(0, 10)}) than ${other.source} (${other.observedAt.slice(0, 10)})`;
  }
  return `of equal precedence and day, ${shown.source} comes before ${other.source} in the alphabet`;
}
