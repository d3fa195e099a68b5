/** Who says something, and when they were last seen to begin saying it. */
export interface Statement {
  /** The source's slug. */
  source: string;
  /** The source's standing: higher is believed first. */
  precedence: number;
  /** ISO 8601, UTC. */
  observedAt: string;
}

/**
 * The published rule by which one of several statements is shown: the source of higher precedence, then what was
 * observed later, then the source whose slug comes first. Sorts the one to believe to the front.
 */
export function compareStatements(a: Statement, b: Statement): number {
  return b.precedence - a.precedence || compareText(b.observedAt, a.observedAt) || compareText(a.source, b.source);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
