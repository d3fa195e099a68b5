import { modelStatus } from '../../decisions/lifecycle.ts';
import { builder, stringEnum } from '../builder.ts';
import { sourceById } from '../source/source.sql.ts';
import { SourceRef } from '../source/source.ts';
import { type ModelRow, modelById, replacementsOfModel } from './model.sql.ts';
import { ModelRef } from './model-ref.ts';

export const ModelStatus = stringEnum('ModelStatus', "Where a model stands in its life, on the catalog's day.", {
  PREVIEW: 'Offered for trial; it may change or go without notice.',
  ACTIVE: 'Offered without a known end.',
  DEPRECATED: 'Still there, but its developer advises against it.',
  RETIRED: 'No longer served by its developer.',
  UNKNOWN: 'No source says.',
});

interface ReplacementRow {
  target_model_id: string | null;
  wire_id: string | null;
  recommended: boolean | null;
  note: string | null;
  source_id: string;
}

export const Replacement = builder.objectRef<ReplacementRow>('Replacement').implement({
  description: 'What a source names to move to.',
  fields: (t) => ({
    model: t.field({
      type: ModelRef,
      description: 'The model to move to; null when the catalog does not know it, and then `wireId` names it.',
      resolve: ({ target_model_id }, _args, { reader }) =>
        target_model_id === null ? null : reader.load(modelById, target_model_id),
    }),
    wireId: t.exposeString('wire_id', {
      description: 'The id by which the source names it; null when it names the model.',
    }),
    recommended: t.exposeBoolean('recommended', {
      description: 'Whether the source recommends it over the others that it names; null when it does not say.',
    }),
    note: t.exposeString('note', { description: 'What the source adds; null when nothing.' }),
    source: t.field({
      type: SourceRef,
      description: 'Who names it.',
      resolve: ({ source_id }, _args, { reader }) => reader.load(sourceById, source_id),
    }),
  }),
});

export const Lifecycle = builder.objectRef<ModelRow>('Lifecycle').implement({
  description: 'Where a model stands between its release and its retirement.',
  fields: (t) => ({
    status: t.field({
      type: ModelStatus,
      nullable: false,
      description:
        "Its status on the catalog's day: dates decide before words, and a partial date counts from its first day.",
      resolve: (model, _args, { reader }) => modelStatus(model, reader.today),
    }),
    deprecatedOn: t.expose('deprecated_on', {
      type: 'PartialDate',
      description: 'From when its developer advises against it; null when not known or not so.',
    }),
    retiresOn: t.expose('retires_on', {
      type: 'PartialDate',
      description: 'From when its developer no longer serves it, in the past or announced; null when not known.',
    }),
    retiresNotBefore: t.expose('retires_not_before_on', {
      type: 'PartialDate',
      description: 'Until when at least its developer promises to serve it; null when there is no promise.',
    }),
    replacements: t.field({
      type: [Replacement],
      nullable: { list: false, items: false },
      description: 'What its sources name to move to; empty when they name nothing.',
      resolve: (model, _args, { reader }) => reader.load(replacementsOfModel, model.id),
    }),
  }),
});
