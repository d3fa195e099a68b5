import { compareDecimals } from './money.ts';

/** A model with what it costs and how good it is. */
export interface Candidate {
  id: string;
  quality: number;
  /** An exact decimal; null when not known. */
  cost: string | null;
}

/** A model between cost and quality. */
export interface FrontierPoint<C extends Candidate> {
  candidate: C;
  /** No other costs no more and is no worse, with one of the two strictly. */
  onFrontier: boolean;
  /** The best model on the frontier that costs no more than this one; null for a point on the frontier. */
  dominatedBy: C | null;
}

/**
 * Which models are worth their cost: a point is dominated when another costs no more and is no worse, and is cheaper or
 * better. Equal points do not dominate each other. By cost, then the better one first. Models without a known cost make
 * no point.
 */
export function frontier<C extends Candidate>(candidates: readonly C[], higherIsBetter: boolean): FrontierPoint<C>[] {
  const better = (a: C, b: C) => (higherIsBetter ? a.quality > b.quality : a.quality < b.quality);
  const priced = candidates
    .filter(({ cost }) => cost !== null)
    .sort(
      (a, b) =>
        compareDecimals(a.cost as string, b.cost as string) ||
        (better(a, b) ? -1 : better(b, a) ? 1 : a.id < b.id ? -1 : 1),
    );
  let best: C | null = null;
  return priced.map((candidate) => {
    const dominated = best !== null && !better(candidate, best) && !sameAs(candidate, best);
    if (dominated) return { candidate, onFrontier: false, dominatedBy: best };
    best = candidate;
    return { candidate, onFrontier: true, dominatedBy: null };
  });
}

/**
 * At most `limit` of candidates that come the best first, so that nothing that is left out is as good as one that is
 * kept: then the frontier of what is kept is exactly the upper part of the frontier of all.
 */
export function bestOf<C extends Candidate>(sorted: readonly C[], limit: number): C[] {
  const cut = sorted[limit];
  return cut === undefined ? [...sorted] : sorted.slice(0, limit).filter(({ quality }) => quality !== cut.quality);
}

function sameAs(a: Candidate, b: Candidate): boolean {
  return a.quality === b.quality && compareDecimals(a.cost as string, b.cost as string) === 0;
}
