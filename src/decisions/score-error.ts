/** A score with its standard error, in the same unit; null is not known. */
export interface UncertainScore {
  score: number;
  standardError: number | null;
}

/** How many standard errors chance alone exceeds once in twenty times, in either direction. */
const normal95 = 1.96;

/**
 * By how much two scores may differ by chance alone, in 95 of 100 cases: 1.96 × √(error² + error²), for errors that hang on
 * one another in nothing. Null where an error is not known: then nothing can be said.
 */
function chanceDifference(a: UncertainScore, b: UncertainScore): number | null {
  if (a.standardError === null || b.standardError === null) return null;
  return normal95 * Math.hypot(a.standardError, b.standardError);
}

/** Whether two scores differ, and by no more than chance may make. */
export function withinChance(a: UncertainScore, b: UncertainScore): boolean {
  const chance = chanceDifference(a, b);
  return chance !== null && a.score !== b.score && Math.abs(a.score - b.score) <= chance;
}
