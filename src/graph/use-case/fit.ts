import { blockingReasons, fitReasons } from '../../decisions/fit-reasons.ts';
import { requirementWords } from '../../decisions/requirement-words.ts';
import { checkRequirements, type RequirementCheck } from '../../decisions/requirements.ts';
import { sentence } from '../../decisions/wording.ts';
import { builder, stringEnum } from '../builder.ts';
import { Support } from '../capabilities.ts';
import type { ModelRow } from '../model/model.sql.ts';
import { ModelRef } from '../model/model-ref.ts';
import { BenchmarkResultRef } from '../result/result-ref.ts';
import { ProviderRouteRef } from '../route/route-ref.ts';
import type { FitRow } from './fit.sql.ts';
import { explainable, fitCost, modelOf, relevantResults, useCaseOf, type WeighedResult } from './fit-explained.ts';
import { UseCaseRef } from './use-case-ref.ts';

export const FitBasis = stringEnum('FitBasis', 'On what a fit is based.', {
  BENCHMARK: 'At least one result on a benchmark variant that matters for the use case.',
  SIGNALS: 'No such result: only what is known of the model, held against what the use case requires.',
});

export const Grade = stringEnum(
  'Grade',
  'Quality per dollar among all models that are graded for the use case, by how many of them give more.',
  {
    A: 'Fewer than 20 % give more.',
    B: 'At least 20 %, fewer than 40 %.',
    C: 'At least 40 %, fewer than 60 %.',
    D: 'At least 60 %, fewer than 80 %.',
    E: '80 % or more.',
  },
);

const RequirementKind = stringEnum('RequirementKind', 'What kind of thing a use case requires.', {
  CAPABILITY: 'A capability.',
  INPUT: 'At least one of some modalities goes in.',
  OUTPUT: 'A modality comes out.',
  OPENNESS: 'A degree of openness.',
  CONTEXT: 'So many tokens of context.',
  NOT_RETIRED: 'That it is still served; it stands here only when it is not.',
});

const FitRequirement = builder.objectRef<{ check: RequirementCheck; model: ModelRow }>('FitRequirement').implement({
  description: 'One requirement of a use case, and whether a model meets it.',
  fields: (t) => ({
    kind: t.field({
      type: RequirementKind,
      nullable: false,
      description: 'What kind of thing is required.',
      resolve: ({ check }) => check.kind,
    }),
    wanted: t.stringList({
      nullable: { list: false, items: false },
      description: 'What is required: a value of Capability, Modality or Openness, or a number of tokens.',
      resolve: ({ check }) => [...check.wanted],
    }),
    state: t.field({
      type: Support,
      nullable: false,
      description: 'Whether it is met. UNKNOWN blocks nothing.',
      resolve: ({ check }) => check.state,
    }),
    text: t.string({
      nullable: false,
      description: 'The same as a sentence.',
      resolve: ({ check, model }) => {
        const words = requirementWords(check, model);
        return check.state === 'UNKNOWN' ? `Not known: ${words}.` : sentence(words);
      },
    }),
  }),
});

const FitResult = builder.objectRef<WeighedResult>('FitResult').implement({
  description: 'A result that counts for a fit.',
  fields: (t) => ({
    result: t.field({
      type: BenchmarkResultRef,
      nullable: false,
      description: 'The result. Its `percentile` is what enters the quality.',
      resolve: ({ result }) => result,
    }),
    weight: t.exposeFloat('weight', { nullable: false, description: 'How much it matters, relative to the others.' }),
  }),
});

export const UseCaseFit = builder.objectRef<FitRow>('UseCaseFit').implement({
  description:
    'How a model suits a use case: quality = Σ(weight × percentile) ÷ Σ weight over `results`; qualityPerDollar = quality ÷ cost; grade by betterModels ÷ useCase.gradedModels. Everything that enters is shown, so that it can be computed again.',
  fields: (t) => ({
    useCase: t.field({
      type: UseCaseRef,
      nullable: false,
      description: 'The use case.',
      resolve: (fit, _args, { reader }) => useCaseOf(reader, fit),
    }),
    model: t.field({
      type: ModelRef,
      nullable: false,
      description: 'The model.',
      resolve: (fit, _args, { reader }) => modelOf(reader, fit),
    }),
    basis: t.expose('basis', { type: FitBasis, nullable: false, description: 'On what it is based.' }),
    grade: t.expose('grade', {
      type: Grade,
      description:
        'Quality per dollar against all graded models. Null without a result that counts, without a METERED price above zero, or when a requirement is missed.',
    }),
    confidence: t.exposeFloat('confidence', {
      nullable: false,
      description:
        'How sure it is, 0 to 1: by how many of the variants have results, who measured them, how old they are, how many models stand on each, and how many requirements are not known. At most 0.3 without a result.',
    }),
    relevantResults: t.exposeInt('relevant_results', {
      nullable: false,
      description: 'On how many of the variants that matter it has a result.',
    }),
    quality: t.exposeFloat('quality', {
      description: 'The weighted mean of the percentiles of `results`, 0 to 100; null without one.',
    }),
    cost: t.field({
      type: 'Decimal',
      description:
        "What one request of the use case's workload costs on `costRoute`, USD; null when no METERED price is known for it.",
      resolve: async (fit, _args, { reader }) => (await fitCost(reader, fit))?.total ?? null,
    }),
    costRoute: t.field({
      type: ProviderRouteRef,
      description:
        'The cheapest METERED route that can serve such a request: listed, not retired, in USD, not known to be too small. Null when there is none.',
      resolve: async (fit, _args, { reader }) => (await fitCost(reader, fit))?.route ?? null,
    }),
    qualityPerDollar: t.expose('quality_per_dollar', {
      type: 'Decimal',
      description: 'quality ÷ cost, rounded to four digits; null where there is no grade.',
    }),
    betterModels: t.exposeInt('better_models', {
      description: 'How many graded models give strictly more quality per dollar; null where there is no grade.',
    }),
    results: t.field({
      type: [FitResult],
      nullable: { list: false, items: false },
      description: 'The results that count, the weightiest first; empty for SIGNALS.',
      resolve: (fit, _args, { reader }) => relevantResults(reader, fit),
    }),
    requirements: t.field({
      type: [FitRequirement],
      nullable: { list: false, items: false },
      description: 'What the use case requires, each with whether the model meets it.',
      resolve: async (fit, _args, { reader }) => {
        const [useCase, model] = await Promise.all([useCaseOf(reader, fit), modelOf(reader, fit)]);
        return checkRequirements(useCase, model, reader.today).map((check) => ({ check, model }));
      },
    }),
    reasons: t.stringList({
      nullable: { list: false, items: false },
      description: 'Why it is so, in sentences; what is not known is said as such.',
      resolve: async (fit, _args, { reader }) => fitReasons(await explainable(reader, fit)),
    }),
    blockedBy: t.stringList({
      nullable: { list: false, items: false },
      description: 'What is known to stand against the model, in sentences; empty when nothing is.',
      resolve: async (fit, _args, { reader }) => blockingReasons(await explainable(reader, fit)),
    }),
  }),
});
