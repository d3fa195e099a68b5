import { builder } from '../builder.ts';
import { connectionType, forwardArgs } from '../connection.ts';
import { enumFilter, FloatFilter } from '../filters.ts';
import { ModelWhere } from '../model/model-where.ts';
import { checkNames, namesIn } from '../names/known-slugs.ts';
import { type FitFilter, fitsOfUseCase } from './fit.sql.ts';
import { FitBasis, Grade, UseCaseFit } from './fit.ts';
import { UseCaseRef } from './use-case-ref.ts';

const UseCaseFitConnection = connectionType('UseCaseFit', UseCaseFit);

const UseCaseFitWhere = builder.inputRef<FitFilter>('UseCaseFitWhere').implement({
  description: 'Which fits: all that is given must hold.',
  fields: (t) => ({
    basis: t.field({ type: enumFilter('FitBasisFilter', FitBasis), description: 'Based on what.' }),
    grade: t.field({ type: enumFilter('GradeFilter', Grade), description: 'With which grade.' }),
    quality: t.field({ type: FloatFilter, description: 'With a quality in this range, 0 to 100.' }),
    confidence: t.field({ type: FloatFilter, description: 'With a confidence in this range, 0 to 1.' }),
    model: t.field({ type: ModelWhere, description: 'Of which models.' }),
  }),
});

builder.objectField(UseCaseRef, 'fits', (t) =>
  t.field({
    type: UseCaseFitConnection,
    nullable: false,
    description:
      'The models that may serve for it: first the graded ones, most quality per dollar first; then those without a grade, the surest first. A model that is known to miss a requirement is left out, and so is one of which nothing is known that the use case requires.',
    args: {
      where: t.arg({ type: UseCaseFitWhere, description: 'Which of them; all when left out.' }),
      ...forwardArgs(t.arg),
    },
    resolve: async (useCase, { where, ...args }, { reader }) => {
      await checkNames(reader, namesIn(where?.model, 'where.model'));
      return fitsOfUseCase(reader, useCase.id, where, args);
    },
  }),
);
