import type { Fit } from './fit.ts';
import { isTelling, type RequirementCheck } from './requirements.ts';
import { inSentence, joined, tokens } from './wording.ts';

/** A fit as guidance takes it, with its sentences. */
export interface GuidedFit extends Pick<Fit, 'basis' | 'blocked' | 'grade' | 'quality'> {
  useCase: { id: string; name: string };
  checks: readonly RequirementCheck[];
  reasons: readonly string[];
  blockedBy: readonly string[];
}

/** What is known of a model, as far as guidance goes. */
export interface GuidedModel {
  name: string;
  status: string;
  deprecated_on: string | null;
  retires_on: string | null;
  context_window: number | null;
  /** Names of the providers of its routes that are served, one a route. */
  servedBy: readonly string[];
  /** In the order in which they are shown. */
  fits: readonly GuidedFit[];
}

/** One thing to use a model for, or not to. */
export interface GuidanceLine {
  text: string;
  /** The use case that it is about; null when it is about something else. */
  useCaseId: string | null;
  reasons: string[];
}

export interface Guidance {
  verdict: string;
  useFor: GuidanceLine[];
  avoidFor: GuidanceLine[];
}

/** From this quality on a model is worth its price whatever the grade. */
const highQuality = 75;
/** Below this quality the worst grade speaks against a model; at or above it a higher price buys something. */
const middleQuality = 50;
const namedInVerdict = 3;

/**
 * What to use a model for, and what not. Every line follows from a fit or a fact that is shown beside it, and no use case
 * stands on both sides:
 *
 *     use for    not blocked, and  grade A or B,  or quality of 75 or more,  or without a result: every requirement known
 *                to be met, one of which tells models apart
 *     avoid for  blocked by what is known,  or grade E with a quality below 50
 *
 * What is not known puts a use case on neither side. A retired model is to be avoided altogether.
 */
export function guidance(model: GuidedModel): Guidance {
  if (model.status === 'RETIRED') {
    const since = model.retires_on === null ? '' : ` since ${model.retires_on}`;
    const text = `Anything new: it is retired${since}`;
    return {
      verdict: `${model.name} is retired${since}.`,
      useFor: [],
      avoidFor: [{ text, useCaseId: null, reasons: [`It is retired${since}.`] }],
    };
  }
  const useFor = model.fits.filter(isForUse);
  return {
    verdict: verdict(model, useFor),
    useFor: [...useFor.map(useLine), ...strengths(model)],
    avoidFor: [...deprecation(model), ...model.fits.filter(isToAvoid).map(avoidLine)],
  };
}

function isForUse(fit: GuidedFit): boolean {
  if (fit.blocked) return false;
  if (fit.basis === 'SIGNALS') return fit.checks.every(({ state }) => state === 'YES') && fit.checks.some(isTelling);
  return fit.grade === 'A' || fit.grade === 'B' || (fit.quality ?? 0) >= highQuality;
}

function isToAvoid({ blocked, grade, quality }: GuidedFit): boolean {
  return blocked || (grade === 'E' && (quality ?? 0) < middleQuality);
}

function useLine({ useCase, basis, grade, quality, reasons }: GuidedFit): GuidanceLine {
  const why =
    basis === 'SIGNALS'
      ? 'meets all that is required; no relevant result is known'
      : grade === 'A' || grade === 'B'
        ? `grade ${grade} for quality per dollar`
        : `quality ${quality} of 100, where quality counts more than price`;
  return { text: `${useCase.name}: ${why}`, useCaseId: useCase.id, reasons: [...reasons] };
}

function avoidLine({ useCase, blocked, quality, reasons, blockedBy }: GuidedFit): GuidanceLine {
  const why = blocked
    ? blockedBy.map((one) => inSentence(one.replace(/\.$/, ''))).join('; ')
    : `grade E for quality per dollar, at a quality of ${quality} of 100`;
  return { text: `${useCase.name}: ${why}`, useCaseId: useCase.id, reasons: [...(blocked ? blockedBy : reasons)] };
}

function strengths({ context_window, servedBy }: GuidedModel): GuidanceLine[] {
  const lines: GuidanceLine[] = [];
  if (context_window !== null) {
    const text = `Prompts and answers of up to ${tokens(context_window)} tokens together`;
    lines.push({ text, useCaseId: null, reasons: [`Its context holds ${tokens(context_window)} tokens.`] });
  }
  const providers = [...new Set(servedBy)];
  if (providers.length > 1) {
    const text = `A choice between ${servedBy.length} routes of ${providers.length} providers`;
    lines.push({ text, useCaseId: null, reasons: [`It is served by ${joined(providers.toSorted())}.`] });
  }
  return lines;
}

function deprecation({ status, deprecated_on, retires_on }: GuidedModel): GuidanceLine[] {
  if (status !== 'DEPRECATED') return [];
  const since = deprecated_on === null ? '' : ` since ${deprecated_on}`;
  const until = retires_on === null ? '' : `, and it retires on ${retires_on}`;
  const why = `its developer advises against it${since}${until}`;
  return [{ text: `New projects: ${why}`, useCaseId: null, reasons: [`${why.replace(/^i/, 'I')}.`] }];
}

function verdict({ name, fits }: GuidedModel, useFor: readonly GuidedFit[]): string {
  if (fits.length === 0) return `Too little is known of ${name} to say what it is good for.`;
  if (useFor.length === 0) return `By what is known, ${name} stands out for none of the use cases.`;
  const named = useFor.slice(0, namedInVerdict).map(({ useCase, grade, basis }) => {
    const use = inSentence(useCase.name);
    return basis === 'BENCHMARK' && (grade === 'A' || grade === 'B') ? `${use} (grade ${grade})` : use;
  });
  return `${name} is worth evaluating for ${joined(named)}.`;
}
