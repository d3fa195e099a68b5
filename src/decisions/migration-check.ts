import { Big } from 'big.js';
import { capabilityWords, type SupportRow, supportOf } from './capabilities.ts';
import type { ComparedResult } from './comparison-results.ts';
import { canonicalDecimal } from './money.ts';
import { withinChance } from './score-error.ts';
import { counted, joinedUpTo } from './wording.ts';

/** A model as a migration sees it. Null is not known. */
export interface MigratingModel extends SupportRow {
  name: string;
  inputModalities: readonly string[] | null;
  outputModalities: readonly string[] | null;
  contextWindow: number | null;
  maxOutputTokens: number | null;
  status: string;
  /** What its routes take, all together; null when no route states it. */
  parameters: readonly string[] | null;
  /** The providers that serve it, by slug. */
  providers: readonly string[];
}

/** One thing that is not as it was. */
export interface MigrationDifference {
  kind: 'STATUS' | 'PROVIDER' | 'MODALITY' | 'CAPABILITY' | 'PARAMETER' | 'CONTEXT_WINDOW' | 'MAX_OUTPUT_TOKENS';
  /** BREAKING: known to be missing or smaller. UNKNOWN: it may be. NOTICE: worth knowing. */
  severity: 'BREAKING' | 'UNKNOWN' | 'NOTICE';
  /** The capability, modality, parameter or provider; null where the kind says all. */
  subject: string | null;
  /** All that it is about: the one subject, or several where they are of no weight one by one. */
  subjects: string[];
  text: string;
}

export type MigrationVerdict = 'COMPATIBLE' | 'UNCLEAR' | 'BREAKING';

/**
 * What breaks, or may, when requests for one model go to another: what the first is known to have and the second is
 * known to lack is BREAKING, what the second is not known to have is UNKNOWN. What the first is not known to have is no
 * difference.
 *
 * @param mine slugs of the providers that must serve it; null when any will do
 */
export function migrationDifferences(
  from: MigratingModel,
  to: MigratingModel,
  mine: readonly string[] | null,
): MigrationDifference[] {
  const differences = [
    ...statusDifferences(to),
    ...providerDifferences(from, to, mine),
    ...modalityDifferences('in', from.inputModalities, to.inputModalities, to.name),
    ...modalityDifferences('out', from.outputModalities, to.outputModalities, to.name),
    ...capabilityDifferences(from, to),
    ...parameterDifferences(from, to),
    ...limitDifference('CONTEXT_WINDOW', 'tokens of context', from.contextWindow, to.contextWindow, to.name),
    ...limitDifference('MAX_OUTPUT_TOKENS', 'tokens of answer', from.maxOutputTokens, to.maxOutputTokens, to.name),
  ];
  return differences.map((one) => ({ ...one, subjects: one.subjects ?? (one.subject === null ? [] : [one.subject]) }));
}

/** A difference about one thing, unless it names several. */
type Difference = Omit<MigrationDifference, 'subjects'> & { subjects?: string[] };

const namedProviders = 3;

/** BREAKING with anything that breaks, else UNCLEAR with anything that is not known, else COMPATIBLE. */
export function verdictOf(differences: readonly MigrationDifference[]): MigrationVerdict {
  const has = (severity: string) => differences.some((difference) => difference.severity === severity);
  if (has('BREAKING')) return 'BREAKING';
  return has('UNKNOWN') ? 'UNCLEAR' : 'COMPATIBLE';
}

function statusDifferences(to: MigratingModel): Difference[] {
  if (to.status === 'RETIRED') {
    return [{ kind: 'STATUS', severity: 'BREAKING', subject: null, text: `${to.name} is retired.` }];
  }
  if (to.status !== 'DEPRECATED' && to.status !== 'PREVIEW') return [];
  const what = to.status === 'DEPRECATED' ? 'deprecated' : 'a preview, which may change or go without notice';
  return [{ kind: 'STATUS', severity: 'NOTICE', subject: null, text: `${to.name} is ${what}.` }];
}

function providerDifferences(from: MigratingModel, to: MigratingModel, mine: readonly string[] | null): Difference[] {
  const missing = (mine ?? from.providers).filter((provider) => !to.providers.includes(provider));
  if (mine === null && to.providers.length === 0) {
    const text = `No provider is known to serve ${to.name}.`;
    return [{ kind: 'PROVIDER', severity: 'UNKNOWN', subject: null, text }];
  }
  if (mine === null) return missing.length === 0 ? [] : [lostProviders(from, to, missing)];
  return missing.map((provider) => ({
    kind: 'PROVIDER',
    severity: 'BREAKING',
    subject: provider,
    text: `${to.name} is not listed at ${provider}.`,
  }));
}

/** Where any provider will do, those that do not serve the new model are worth one line. */
function lostProviders(from: MigratingModel, to: MigratingModel, missing: string[]): Difference {
  const others = missing.length === from.providers.length ? 'none' : String(from.providers.length - missing.length);
  const which = joinedUpTo(namedProviders, missing);
  return {
    kind: 'PROVIDER',
    severity: 'NOTICE',
    subject: missing.length === 1 ? (missing[0] as string) : null,
    subjects: missing,
    text: `Of the ${counted(from.providers.length, 'provider')} of ${from.name}, ${others} ${others === '1' ? 'serves' : 'serve'} ${to.name} too; it is not listed at ${which}.`,
  };
}

function modalityDifferences(
  way: 'in' | 'out',
  from: readonly string[] | null,
  to: readonly string[] | null,
  name: string,
): Difference[] {
  return (from ?? [])
    .filter((modality) => !to?.includes(modality))
    .map((modality) => {
      const what = `${modality.toLowerCase()} ${way === 'in' ? 'as input' : 'as output'}`;
      return {
        kind: 'MODALITY',
        severity: to === null ? 'UNKNOWN' : 'BREAKING',
        subject: modality,
        text: to === null ? `Whether ${name} has ${what} is not known.` : `${name} does not have ${what}.`,
      };
    });
}

function capabilityDifferences(from: MigratingModel, to: MigratingModel): Difference[] {
  return Object.entries(capabilityWords).flatMap(([capability, words]): Difference[] => {
    const there = supportOf(to, capability);
    if (supportOf(from, capability) !== 'YES' || there === 'YES') return [];
    return [
      there === 'NO'
        ? {
            kind: 'CAPABILITY',
            severity: 'BREAKING',
            subject: capability,
            text: `${to.name} does not support ${words}.`,
          }
        : {
            kind: 'CAPABILITY',
            severity: 'UNKNOWN',
            subject: capability,
            text: `Whether ${to.name} supports ${words} is not known.`,
          },
    ];
  });
}

function parameterDifferences(from: MigratingModel, to: MigratingModel): Difference[] {
  if (from.parameters === null) return [];
  if (to.parameters === null) {
    const text = `Which request parameters ${to.name} takes is not known.`;
    return [{ kind: 'PARAMETER', severity: 'UNKNOWN', subject: null, text }];
  }
  return from.parameters
    .filter((parameter) => !to.parameters?.includes(parameter))
    .map((parameter) => ({
      kind: 'PARAMETER',
      severity: 'BREAKING',
      subject: parameter,
      text: `No route of ${to.name} is known to take the request parameter ${parameter}.`,
    }));
}

function limitDifference(
  kind: 'CONTEXT_WINDOW' | 'MAX_OUTPUT_TOKENS',
  what: string,
  from: number | null,
  to: number | null,
  name: string,
): Difference[] {
  if (from === null || (to !== null && to >= from)) return [];
  return to === null
    ? [
        {
          kind,
          severity: 'UNKNOWN',
          subject: null,
          text: `How many ${what} ${name} takes is not known; it was ${from}.`,
        },
      ]
    : [{ kind, severity: 'BREAKING', subject: null, text: `${name} takes ${to} ${what} instead of ${from}.` }];
}

/** What a migration does to a cost. All null when either is not known. */
export interface CostDifference {
  from: string | null;
  to: string | null;
  /** `to − from`, in USD. */
  difference: string | null;
  /** `to ÷ from`; null also when `from` is 0. */
  ratio: number | null;
}

/** The difference of two costs in USD. */
export function costDifference(from: string | null, to: string | null): CostDifference {
  if (from === null || to === null) return { from, to, difference: null, ratio: null };
  return {
    from,
    to,
    difference: canonicalDecimal(new Big(to).minus(from).toFixed()),
    ratio: new Big(from).eq(0) ? null : new Big(to).div(from).round(4).toNumber(),
  };
}

/** Two scores on one variant. */
export interface ScoreDifference<R extends ComparedResult = ComparedResult> {
  from: R;
  to: R;
  /** `to − from`, in the benchmark's unit. */
  difference: number;
  /** Null when they are equal, or differ by no more than chance may make, where both standard errors are known. */
  better: boolean | null;
}

/** The differences of scores, within variants that both have results on, by variant. */
export function scoreDifferences<R extends ComparedResult>(from: readonly R[], to: readonly R[]): ScoreDifference<R>[] {
  return from
    .flatMap((before): ScoreDifference<R>[] => {
      const after = to.find(({ variant }) => variant.slug === before.variant.slug);
      if (!after) return [];
      const difference = Number((after.score - before.score).toFixed(6));
      const untold = difference === 0 || withinChance(before, after);
      const better = untold ? null : difference > 0 === before.benchmark.higherIsBetter;
      return [{ from: before, to: after, difference, better }];
    })
    .sort((a, b) => (a.from.variant.slug < b.from.variant.slug ? -1 : 1));
}

/** Whole days from one day to another, YYYY-MM-DD; below 0 when it is past. */
export function daysUntil(today: string, day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000);
}
