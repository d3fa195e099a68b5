import type { BenchmarkFacts } from '../benchmark-names.ts';
import { entryOf } from '../entry-of.ts';

/** The scale of one benchmark: what a score of the file is to be multiplied with, and the facts that follow. */
export interface Scale extends Pick<BenchmarkFacts, 'unit' | 'higherIsBetter' | 'min' | 'max'> {
  factor: number;
  /** Scores up to here may be shares of 1 among others that are not: what they mean is not known. */
  doubtfulUpTo?: number;
}

const percent = { unit: 'PERCENT', higherIsBetter: true, min: 0, max: 100 } as const;

/**
 * Benchmarks whose scores are not a share of 1, whatever their `max_score` says; found by comparing the file with what
 * the developers published. An error rate is better when it is lower.
 */
const ownScales: Readonly<Record<string, Scale>> = {
  // Ratings, written as a share of 3000 or plain.
  codeforces: { factor: 3000, unit: 'ELO', higherIsBetter: true },
  cfeval: { factor: 1, unit: 'ELO', higherIsBetter: true },
  // Marks from 1 to 10; a mark written as a hundredth is out of this range and is reported.
  'mt-bench': { factor: 10, unit: 'POINTS', higherIsBetter: true, min: 1, max: 10 },
  'mm-mt-bench': { factor: 10, unit: 'POINTS', higherIsBetter: true, min: 1, max: 10 },
  // Points, written as hundredths or as shares of 10 000.
  'mmbench-video': { factor: 100, unit: 'POINTS', higherIsBetter: true, min: 0, max: 3 },
  mme: { factor: 10_000, unit: 'POINTS', higherIsBetter: true, min: 0, max: 2800 },
  nmos: { factor: 100, unit: 'POINTS', higherIsBetter: true, min: 1, max: 5 },
  'common-voice-15': { ...percent, factor: 100, higherIsBetter: false },
  fleurs: { ...percent, factor: 100, higherIsBetter: false },
  factscore: { ...percent, factor: 100, higherIsBetter: false },
  'longfact-concepts': { ...percent, factor: 100, higherIsBetter: false },
  'longfact-objects': { ...percent, factor: 100, higherIsBetter: false },
};

/**
 * The scale of a benchmark, by `max_score` and by its scores in this file. Scores that are all at most 1 are shares of 1,
 * whatever the maximum; with a maximum of 1 so are all, and a higher one is out of range. Else they are per cent when the
 * maximum is 100, and points when it is another; then one of at most 1 is doubtful.
 */
export function scaleOf(id: string, maxScore: number, scores: readonly number[]): Scale {
  const own = entryOf(ownScales, id);
  if (own) return own;
  if (maxScore === 1 || scores.every((score) => score <= 1)) return { ...percent, factor: 100 };
  if (maxScore === 100) return { ...percent, factor: 1, doubtfulUpTo: 1 };
  return { factor: 1, doubtfulUpTo: 1, unit: 'POINTS', higherIsBetter: true, min: 0, max: maxScore };
}

/** Remarks that say of one result that it was measured the other way round than the benchmark's other ones. */
const otherWay: readonly { benchmark: RegExp; remark: RegExp; reason: string }[] = [
  { benchmark: /^fleurs$/, remark: /1 - WER|accuracy/i, reason: 'a share of right words among rates of wrong ones' },
  { benchmark: /^healthbench/, remark: /inaccurac/i, reason: 'a rate of mistakes among scores' },
];

/** Why a result cannot be compared with the others of its benchmark; null when it can. */
export function measuredOtherwise(benchmark: string, remark: string): string | null {
  return otherWay.find((one) => one.benchmark.test(benchmark) && one.remark.test(remark))?.reason ?? null;
}
