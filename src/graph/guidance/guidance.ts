import type { Reader } from '../../database/reader.ts';
import { blockingReasons, fitReasons } from '../../decisions/fit-reasons.ts';
import { type Guidance, type GuidanceLine, guidance } from '../../decisions/guidance.ts';
import { modelStatus } from '../../decisions/lifecycle.ts';
import { builder } from '../builder.ts';
import type { ModelRow } from '../model/model.sql.ts';
import { ModelRef } from '../model/model-ref.ts';
import { explainable, useCaseOf } from '../use-case/fit-explained.ts';
import { orderedFits } from '../use-case/model-fits.ts';
import { useCaseById } from '../use-case/use-case.sql.ts';
import { UseCaseRef } from '../use-case/use-case-ref.ts';
import { servedRoutes } from './page-facts.ts';

const GuidanceLineRef = builder.objectRef<GuidanceLine>('GuidanceLine').implement({
  description: 'One thing to use a model for, or not to.',
  fields: (t) => ({
    text: t.exposeString('text', { nullable: false, description: 'The thing, and in short why.' }),
    useCase: t.field({
      type: UseCaseRef,
      description: 'The use case that it is about; null when it is about something else.',
      resolve: ({ useCaseId }, _args, { reader }) => (useCaseId === null ? null : reader.load(useCaseById, useCaseId)),
    }),
    reasons: t.exposeStringList('reasons', {
      nullable: { list: false, items: false },
      description: 'Why, in sentences: those of the fit, where it is about a use case.',
    }),
  }),
});

const GuidanceRef = builder.objectRef<Guidance>('Guidance').implement({
  description:
    'What to use a model for, and what not, drawn from the same fits as `useCaseFits`: no use case stands on both sides, and what is not known puts it on neither.',
  fields: (t) => ({
    verdict: t.exposeString('verdict', { nullable: false, description: 'All of it in one sentence.' }),
    useFor: t.field({
      type: [GuidanceLineRef],
      nullable: { list: false, items: false },
      description:
        'Use cases with grade A or B, or with a quality of 75 or more of 100, or without a result but with every requirement known to be met; then what else speaks for it.',
      resolve: ({ useFor }) => useFor,
    }),
    avoidFor: t.field({
      type: [GuidanceLineRef],
      nullable: { list: false, items: false },
      description:
        'Use cases of which it is known to miss a requirement, or with grade E and a quality below 50 of 100; for a retired model one line for everything.',
      resolve: ({ avoidFor }) => avoidFor,
    }),
  }),
});

/** What to use a model for, and what not. */
async function guidanceOf(reader: Reader, model: ModelRow): Promise<Guidance> {
  const [fits, routes] = await Promise.all([orderedFits(reader, model.id), servedRoutes(reader, model)]);
  const guided = await Promise.all(
    fits.map(async (row) => {
      const [useCase, fit] = await Promise.all([useCaseOf(reader, row), explainable(reader, row)]);
      return { ...fit, useCase, reasons: fitReasons(fit), blockedBy: blockingReasons(fit) };
    }),
  );
  return guidance({
    name: model.name,
    status: modelStatus(model, reader.today),
    deprecated_on: model.deprecated_on,
    retires_on: model.retires_on,
    context_window: model.context_window,
    servedBy: routes.map(({ providerName }) => providerName),
    fits: guided,
  });
}

builder.objectField(ModelRef, 'guidance', (t) =>
  t.field({
    type: GuidanceRef,
    nullable: false,
    description: 'What to use it for, and what not.',
    resolve: (model, _args, { reader }) => guidanceOf(reader, model),
  }),
);
