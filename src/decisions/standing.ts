/** A score as far as its place matters. */
export interface RankedScore {
  id: string;
  score: number;
}

/** Where a score stands among the scores on its variant. */
export interface Standing {
  /** 1 is the best; equal scores share the better place, and the next one is counted past them: 1, 2, 2, 4. */
  rank: number;
  /** 0 to 100: the share of all scores that are worse, equal ones (itself among them) counted half. */
  percentile: number;
  /** How many others have the same score. */
  ties: number;
}

/**
 * The place of each score among those of one variant:
 *
 *     rank       = 1 + number of better scores
 *     percentile = 100 × (number of worse scores + ½ × number of equal scores, itself included) ÷ number of scores
 *
 * So a score alone on its variant stands in the middle, at 50: it was compared with nothing. Percentiles are rounded to
 * two digits.
 */
export function standings(scores: readonly RankedScore[], higherIsBetter: boolean): Map<string, Standing> {
  const sorted = [...scores].sort((a, b) => (higherIsBetter ? b.score - a.score : a.score - b.score));
  const placed = new Map<string, Standing>();
  for (let start = 0; start < sorted.length; ) {
    let end = start;
    while (sorted[end]?.score === sorted[start]?.score && end < sorted.length) end++;
    const worse = sorted.length - end;
    const percentile = round((100 * (worse + (end - start) / 2)) / sorted.length);
    for (const { id } of sorted.slice(start, end))
      placed.set(id, { rank: start + 1, percentile, ties: end - start - 1 });
    start = end;
  }
  return placed;
}

/** The score in the middle; of an even number of scores the mean of the two in the middle. Null when there are none. */
export function medianScore(scores: readonly number[]): number | null {
  if (scores.length === 0) return null;
  const sorted = [...scores].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] as number;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] as number;
  return (lower + upper) / 2;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
