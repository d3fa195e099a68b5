import { compareStatements, ownWord } from './precedence.ts';
import type { SaidOf } from './resolve.ts';

/** What one source says of one route, or said last. */
export interface SaidOfRoute extends SaidOf {
  /** The revision since which it is no longer said; null while it is. */
  until: number | null;
}

/**
 * What counts of all that is said of a route: everything that is said now, and the end that a source stated of it before
 * it dropped the route. A source drops what has ended, and another that merely lists the route undoes nothing. Such an end
 * stands until the same source speaks of the route again, or a source that is believed before it says of the route itself
 * what its status is or when it retires. What is said with the operator's own word is taken back by saying it no more.
 *
 * @param said of each source its open statements, and the last closed one
 */
export function withLastingEnds<S extends SaidOfRoute>(said: readonly S[]): S[] {
  const open = said.filter(({ until }) => until === null);
  const speaking = new Set(open.map(({ source }) => source));
  const ends = said.flatMap((one) => {
    const end = one.until === null || speaking.has(one.source) || one.precedence >= ownWord ? null : endIn(one.claims);
    const overruled = open.some(({ claims, ...other }) => statesLife(claims) && compareStatements(other, one) < 0);
    return end === null || overruled ? [] : [{ ...one, claims: end }];
  });
  return open.length === 0 ? [] : [...open, ...ends];
}

/** The end of a route that a source states: its retirement day, or that it is retired. */
function endIn({ status, retiresOn }: Record<string, unknown>): Record<string, unknown> | null {
  const end = {
    ...(status === 'RETIRED' ? { status } : {}),
    ...(typeof retiresOn === 'string' ? { retiresOn } : {}),
  };
  return Object.keys(end).length === 0 ? null : end;
}

function statesLife({ status, retiresOn }: Record<string, unknown>): boolean {
  return typeof status === 'string' || typeof retiresOn === 'string';
}
