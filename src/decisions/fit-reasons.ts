import type { Fit } from './fit.ts';
import { requirementWords, type WordedFacts } from './requirement-words.ts';
import { isTelling, type RequirementCheck } from './requirements.ts';
import { counted, dollars, joined, sentence } from './wording.ts';

/** A result that counts for a fit, in the words of its source. */
export interface WordedResult {
  variantName: string;
  scoreText: string;
  rank: number;
  /** How many results stand on the variant. */
  field: number;
  reporting: string;
}

/** A fit with everything that its reasons tell of. */
export interface ExplainableFit extends Pick<Fit, 'basis' | 'blocked' | 'quality' | 'grade' | 'betterModels'> {
  checks: readonly RequirementCheck[];
  results: readonly WordedResult[];
  /** How many variants matter for the use case. */
  variants: number;
  /** What the use case's workload costs, USD; null when not known. */
  cost: string | null;
  /** How many models have a grade for the use case. */
  gradedModels: number;
  model: WordedFacts & { deprecated_on: string | null };
  /** Whether the model is deprecated, and not retired. */
  deprecated: boolean;
}

/** Why a fit is what it is: a sentence for each input, what is unknown said as such. */
export function fitReasons(fit: ExplainableFit): string[] {
  return [...qualityReasons(fit), ...gradeReasons(fit), ...requirementReasons(fit), ...lifecycleReasons(fit)];
}

/** What is known to stand against a model, a sentence each; empty when nothing is. */
export function blockingReasons(fit: Pick<ExplainableFit, 'checks' | 'model'>): string[] {
  return fit.checks.filter(({ state }) => state === 'NO').map((check) => sentence(requirementWords(check, fit.model)));
}

function qualityReasons({ basis, quality, results, variants }: ExplainableFit): string[] {
  if (basis === 'SIGNALS') {
    return variants === 0
      ? ['No benchmark is set for this use case: what is known of the model decides.']
      : [`It has no result on the ${counted(variants, 'relevant benchmark variant')}: what is known of it decides.`];
  }
  const places = results.map(
    ({ variantName, scoreText, rank, field }) => `${variantName} ${scoreText} (rank ${rank} of ${field})`,
  );
  const own = results.every(({ reporting }) => reporting === 'DEVELOPER');
  return [
    `Quality ${quality} of 100, from ${results.length} of ${counted(variants, 'relevant benchmark variant')}: ${places.join('; ')}.`,
    ...(own ? ['Every one of these scores is as its developer reports it.'] : []),
    ...(results.some(({ field }) => field === 1)
      ? ['A score that stands alone on its variant counts as 50 of 100.']
      : []),
  ];
}

function gradeReasons({ basis, blocked, grade, betterModels, gradedModels, cost }: ExplainableFit): string[] {
  const price = cost === null ? [] : [`A typical request costs ${dollars(cost)} on its cheapest route.`];
  if (grade !== null) {
    const better = betterModels === 0 ? 'none' : String(betterModels);
    return [
      ...price,
      `Grade ${grade}: ${better} of ${counted(gradedModels, 'graded model')} ${betterModels === 1 ? 'gives' : 'give'} more quality per dollar.`,
    ];
  }
  if (basis === 'SIGNALS') return price;
  if (blocked) return [...price, 'No grade: it misses a requirement.'];
  if (cost === null) return ['No grade: no METERED price is known for a typical request.'];
  return [...price, 'No grade: without a price above zero there is no quality per dollar.'];
}

function requirementReasons({ checks, model }: ExplainableFit): string[] {
  const met = checks.filter((check) => check.state === 'YES' && isTelling(check));
  const unknown = checks.filter(({ state }) => state === 'UNKNOWN');
  return [
    ...met.map((check) => sentence(requirementWords(check, model))),
    ...(unknown.length === 0
      ? []
      : [`Not known: ${joined(unknown.map((check) => requirementWords(check, model)))}. That is not held against it.`]),
  ];
}

function lifecycleReasons({ deprecated, model }: ExplainableFit): string[] {
  if (!deprecated) return [];
  const since = model.deprecated_on === null ? '' : ` since ${model.deprecated_on}`;
  const until = model.retires_on === null ? '' : `; it retires on ${model.retires_on}`;
  return [`Its developer advises against new use${since}${until}.`];
}
