/** Who says something, and when they were last seen to begin saying it. */
export interface Statement {
  /** The source's slug. */
  source: string;
  /** The source's standing: higher is believed first. */
  precedence: number;
  /** ISO 8601, UTC. */
  observedAt: string;
}

/** From this precedence on a source is the operator's own word: nobody else adds to what it says of a price. */
export const ownWord = 100;

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
    return `${shown.source} states the price that is in force, where ${other.source} states none or an older one`;
  }
  if (shown.precedence !== other.precedence) {
    return `${shown.source} has the higher precedence, ${shown.precedence} to ${other.precedence} of ${other.source}`;
  }
  if (shown.observedAt !== other.observedAt) {
    return `of equal precedence, ${shown.source} said so later (${shown.observedAt.slice(0, 10)}) than ${other.source} (${other.observedAt.slice(0, 10)})`;
  }
  return `of equal precedence and day, ${shown.source} comes before ${other.source} in the alphabet`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
