import type { Reader } from '../../database/reader.ts';
import { compareFits } from '../../decisions/fit-order.ts';
import { builder } from '../builder.ts';
import { ModelRef } from '../model/model-ref.ts';
import { type FitRow, fitsOfModel } from './fit.sql.ts';
import { UseCaseFit } from './fit.ts';
import { useCaseOf } from './fit-explained.ts';

/** The fits of a model in the order in which they are shown; equal ones in the order of the use cases. */
export async function orderedFits(reader: Reader, model: string): Promise<FitRow[]> {
  const fits = await reader.load(fitsOfModel, model);
  const positions = await Promise.all(fits.map(async (fit) => (await useCaseOf(reader, fit)).position));
  return fits
    .map((fit, index) => ({ fit, position: positions[index] as number }))
    .sort((a, b) => compareFits(a.fit, b.fit) || a.position - b.position)
    .map(({ fit }) => fit);
}

builder.objectField(ModelRef, 'useCaseFits', (t) =>
  t.field({
    type: [UseCaseFit],
    nullable: { list: false, items: false },
    description:
      'How it suits each use case: the best grade first, then those without a grade, the surest first, last those whose requirements it is known to miss. A use case of whose requirements nothing is known of the model is left out.',
    resolve: (model, _args, { reader }) => orderedFits(reader, model.id),
  }),
);
