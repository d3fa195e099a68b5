import { Big } from 'big.js';
import { fitConfidence, type RelevantResult } from './fit-confidence.ts';
import { canonicalDecimal, compareDecimals } from './money.ts';
import { checkRequirements, type ModelFacts, type Requirements } from './requirements.ts';

export type Grade = 'A' | 'B' | 'C' | 'D' | 'E';

/** A use case as the decision map takes it. */
export interface FitUseCase extends Requirements {
  /** The sum of the weights of all its variants. */
  totalWeight: number;
}

/** A model with what is known of it for one use case. */
export interface FitCandidate {
  id: string;
  facts: ModelFacts;
  /** Its results on the use case's variants: on each the one that counts. */
  results: readonly RelevantResult[];
  /** What the use case's workload costs on the cheapest route that can serve it, in USD; null when not known. */
  cost: { total: string; routeId: string } | null;
}

/** How a model suits a use case. */
export interface Fit {
  modelId: string;
  basis: 'BENCHMARK' | 'SIGNALS';
  /** It is known not to meet a requirement. */
  blocked: boolean;
  relevantResults: number;
  confidence: number;
  /** 0 to 100; null without a result. */
  quality: number | null;
  cost: string | null;
  routeId: string | null;
  /** Null where there is no grade. */
  qualityPerDollar: string | null;
  /** How many graded models give more quality per dollar; null where there is no grade. */
  betterModels: number | null;
  grade: Grade | null;
}

const grades: Grade[] = ['A', 'B', 'C', 'D', 'E'];
const ratioDigits = 4;

/**
 * How each of the models suits a use case.
 *
 *     quality          = Σ ( weight × percentile ) ÷ Σ weight, over the use case's variants on which the model has a
 *                        result that counts; two digits
 *     cost             = the use case's workload on the cheapest METERED route that can serve it, USD
 *     qualityPerDollar = quality ÷ cost, four digits
 *     grade            = by the share of all graded models that give strictly more quality per dollar:
 *                        A below 20 %, B below 40 %, C below 60 %, D below 80 %, else E
 *
 * The basis is BENCHMARK with at least one such result, else SIGNALS: the requirements alone. Graded is a model that has
 * a quality and a cost above 0, and that is not known to miss a requirement. What is not known blocks nothing; a model of
 * which nothing is known that the use case asks for has no fit.
 *
 * How sure it is: {@link fitConfidence}.
 */
export function decisionMap(useCase: FitUseCase, candidates: readonly FitCandidate[], today: string): Fit[] {
  const fits = candidates.flatMap((candidate) => ungradedFit(useCase, candidate, today) ?? []);
  const graded = fits
    .filter((fit) => fit.qualityPerDollar !== null)
    .sort((a, b) => compareDecimals(b.qualityPerDollar as string, a.qualityPerDollar as string));
  let better = 0;
  for (const [index, fit] of graded.entries()) {
    const before = graded[index - 1];
    if (before && compareDecimals(before.qualityPerDollar as string, fit.qualityPerDollar as string) > 0)
      better = index;
    fit.betterModels = better;
    fit.grade = gradeOf(better, graded.length);
  }
  return fits;
}

/** The grade of a model when so many of all graded ones are better. */
export function gradeOf(better: number, graded: number): Grade {
  return grades[Math.min(grades.length - 1, Math.floor((better * grades.length) / graded))] as Grade;
}

/** The weighted mean of the percentiles, 0 to 100; null without a result. */
export function qualityOf(results: readonly Pick<RelevantResult, 'weight' | 'percentile'>[]): number | null {
  if (results.length === 0) return null;
  const weights = results.reduce((sum, { weight }) => sum + weight, 0);
  const weighted = results.reduce((sum, { weight, percentile }) => sum + weight * percentile, 0);
  return Math.round((weighted / weights) * 100) / 100;
}

function ungradedFit(useCase: FitUseCase, { id, facts, results, cost }: FitCandidate, today: string): Fit | null {
  const checks = checkRequirements(useCase, facts, today);
  if (results.length === 0 && checks.every(({ state }) => state === 'UNKNOWN')) return null;
  const blocked = checks.some(({ state }) => state === 'NO');
  const quality = qualityOf(results);
  const gradable = !blocked && quality !== null && cost !== null && compareDecimals(cost.total, '0') > 0;
  return {
    modelId: id,
    basis: quality === null ? 'SIGNALS' : 'BENCHMARK',
    blocked,
    relevantResults: results.length,
    confidence: fitConfidence(checks, results, useCase.totalWeight, today),
    quality,
    cost: cost?.total ?? null,
    routeId: cost?.routeId ?? null,
    qualityPerDollar: gradable ? ratio(quality, cost.total) : null,
    betterModels: null,
    grade: null,
  };
}

function ratio(quality: number, cost: string): string {
  return canonicalDecimal(new Big(quality).div(cost).round(ratioDigits).toFixed());
}
