import type { RequirementCheck } from './requirements.ts';

/** A result on a variant that matters for a use case. */
export interface RelevantResult {
  /** How much the variant matters, relative to the others of the use case. */
  weight: number;
  /** Where the result stands on its variant, 0 to 100. */
  percentile: number;
  reporting: string;
  /** The first day on which it may have been reported, YYYY-MM-DD; null when not known. */
  reported_first: string | null;
  /** How many results stand on its variant. */
  field: number;
}

/** How much a score is believed, by who measured it. */
const trust: Record<string, number> = { INDEPENDENT: 1, COMMUNITY: 0.8, DEVELOPER: 0.6, UNKNOWN: 0.5 };
/** How much a score still says after so many days. */
const ages = [
  { days: 365, factor: 1 },
  { days: 730, factor: 0.8 },
];
const oldOrUnknown = 0.6;
/** A percentile among fewer results than this says less. */
const fullField = 10;
/** Without a score, requirements alone carry so far. */
const signalsAtMost = 0.3;
const millisecondsPerDay = 86_400_000;

/**
 * How sure a fit is, 0 to 1, rounded to two digits:
 *
 *     with results     known × Σ over the results ( weight × trust × age × field ) ÷ Σ of the weights of all variants
 *     without results  0.3 × share of the requirements that are known to be met (0 where there are none)
 *
 *     known = 1 − ½ × share of the requirements of which it is not known whether they are met
 *     trust = 1 INDEPENDENT, 0.8 COMMUNITY, 0.6 DEVELOPER, 0.5 UNKNOWN
 *     age   = 1 within a year of its report, 0.8 within two, 0.6 when older or not known
 *     field = number of results on the variant ÷ 10, at most 1
 *
 * @param totalWeight the weights of all variants of the use case, those without a result too
 */
export function fitConfidence(
  checks: readonly RequirementCheck[],
  results: readonly RelevantResult[],
  totalWeight: number,
  today: string,
): number {
  const share = (state: RequirementCheck['state']) =>
    checks.length === 0 ? 0 : checks.filter((check) => check.state === state).length / checks.length;
  if (results.length === 0) return round(signalsAtMost * share('YES'));
  const evidence = results.reduce((sum, result) => sum + result.weight * believed(result, today), 0) / totalWeight;
  return round(evidence * (1 - share('UNKNOWN') / 2));
}

function believed({ reporting, reported_first, field }: RelevantResult, today: string): number {
  return (trust[reporting] ?? 0) * ageFactor(reported_first, today) * Math.min(1, field / fullField);
}

function ageFactor(reported: string | null, today: string): number {
  if (reported === null) return oldOrUnknown;
  const days = (Date.parse(today) - Date.parse(reported)) / millisecondsPerDay;
  return ages.find((age) => days <= age.days)?.factor ?? oldOrUnknown;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
