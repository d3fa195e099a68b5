import type { Reader } from '../../database/reader.ts';
import { alternativeReason } from '../../decisions/alternative-reason.ts';
import { modelStatus } from '../../decisions/lifecycle.ts';
import { builder, stringEnum } from '../builder.ts';
import { badUserInput } from '../errors.ts';
import { type ModelRow, modelById, modelsOfFamily } from '../model/model.sql.ts';
import { ModelRef } from '../model/model-ref.ts';
import { type UseCaseRow, useCaseById } from '../use-case/use-case.sql.ts';
import { UseCaseRef } from '../use-case/use-case-ref.ts';
import { type AlternativeRow, alternativesOfModel } from './alternative.sql.ts';

const AlternativeKind = stringEnum('AlternativeKind', 'In what a model is an alternative to another.', {
  CHEAPER: 'Costs at most 80 % as much, at a quality at most 5 of 100 below.',
  BETTER: 'Has a quality at least 5 of 100 above, at no more than 110 % of the cost.',
  OPEN_WEIGHTS: 'Has open weights, where the other has not, at a quality at most 5 of 100 below.',
  LONGER_CONTEXT: 'Holds at least twice the context, at a quality at most 5 of 100 below.',
});

async function target(reader: Reader, row: AlternativeRow): Promise<ModelRow> {
  return (await reader.load(modelById, row.target_model_id)) as ModelRow;
}

const Alternative = builder.objectRef<AlternativeRow>('Alternative').implement({
  description:
    'A model to take instead of another. Both are measured on one use case: of those that the other is not known to miss a requirement of, the one on which it is known best. Quality and cost are those of their fits.',
  fields: (t) => ({
    model: t.field({
      type: ModelRef,
      nullable: false,
      description: 'The model to take.',
      resolve: (row, _args, { reader }) => target(reader, row),
    }),
    kind: t.expose('kind', { type: AlternativeKind, nullable: false, description: 'In what it is an alternative.' }),
    useCase: t.field({
      type: UseCaseRef,
      nullable: false,
      description: 'The use case on which both are measured.',
      resolve: async ({ use_case_id }, _args, { reader }) =>
        (await reader.load(useCaseById, use_case_id)) as UseCaseRow,
    }),
    quality: t.exposeFloat('target_quality', { nullable: false, description: 'Its quality, 0 to 100.' }),
    ownQuality: t.exposeFloat('quality', {
      nullable: false,
      description: 'The quality of the model that it would replace, 0 to 100.',
    }),
    cost: t.expose('target_cost', {
      type: 'Decimal',
      nullable: false,
      description: "What one request of the use case's workload costs on it, USD.",
    }),
    ownCost: t.expose('cost', {
      type: 'Decimal',
      description: 'What it costs on the model that it would replace, USD; null when not known.',
    }),
    reason: t.string({
      nullable: false,
      description: 'Why, in a sentence with the numbers on both sides.',
      resolve: async (row, _args, { reader }) => {
        const [model, own, useCase] = await Promise.all([
          target(reader, row),
          reader.load(modelById, row.model_id),
          reader.load(useCaseById, row.use_case_id),
        ]);
        return alternativeReason({
          kind: row.kind,
          useCaseName: useCase?.name ?? '',
          quality: row.target_quality,
          ownQuality: row.quality,
          cost: row.target_cost,
          ownCost: row.cost,
          openness: model.openness,
          contextWindow: model.context_window,
          ownContextWindow: own?.context_window ?? null,
        });
      },
    }),
  }),
});

const mostFirst = 20;

function checkedFirst(first: number | null | undefined, otherwise: number): number {
  const wanted = first ?? otherwise;
  if (wanted < 1 || wanted > mostFirst) {
    throw badUserInput(`first must be between 1 and ${mostFirst}; got ${wanted}.`, { argument: 'first' });
  }
  return wanted;
}

/** Its alternatives, then the others of its family that are still there, the newest first; each once. */
async function comparedWith(reader: Reader, model: ModelRow): Promise<ModelRow[]> {
  const [alternatives, family] = await Promise.all([
    reader.load(alternativesOfModel, model.id),
    model.family_id === null ? [] : reader.load(modelsOfFamily, model.family_id),
  ]);
  const targets = await Promise.all(alternatives.map((row) => target(reader, row)));
  const siblings = (family as readonly ModelRow[]).filter(
    (one) => one.id !== model.id && modelStatus(one, reader.today) !== 'RETIRED',
  );
  return [...new Map([...targets, ...siblings].map((one) => [one.id, one])).values()];
}

builder.objectFields(ModelRef, (t) => ({
  alternatives: t.field({
    type: [Alternative],
    nullable: { list: false, items: false },
    description:
      'What to take instead: cheaper for about the same, better for about the same money, with open weights, with more context; at most two of each. None of them is retired or deprecated. Empty for a model without a relevant result on a use case that suits it.',
    args: { first: t.arg.int({ description: `How many, 1 to ${mostFirst}; all when left out.` }) },
    resolve: async (model, { first }, { reader }) =>
      (await reader.load(alternativesOfModel, model.id)).slice(0, checkedFirst(first, mostFirst)),
  }),
  comparisons: t.field({
    type: [ModelRef],
    nullable: { list: false, items: false },
    description: 'Models that people may want to see beside it: its alternatives, then the newest of its family.',
    args: { first: t.arg.int({ description: `How many, 1 to ${mostFirst}; 5 when left out.` }) },
    resolve: async (model, { first }, { reader }) => {
      const wanted = checkedFirst(first, 5);
      return (await comparedWith(reader, model)).slice(0, wanted);
    },
  }),
}));
