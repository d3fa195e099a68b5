import { builder, stringEnum } from '../builder.ts';
import { connectionType } from '../connection.ts';
import { entity } from '../node.ts';
import { type ModelRow, modelById, modelBySlug } from './model.sql.ts';

/** The type of a model; its fields are in model.ts and its neighbours. */
export const ModelRef = builder.objectRef<ModelRow>('Model');
entity(ModelRef, { byId: modelById, bySlug: modelBySlug });

export const ModelConnection = connectionType('Model', ModelRef);

export const Openness = stringEnum('Openness', 'How open a model is.', {
  PROPRIETARY: 'Only to be had as a service.',
  OPEN_WEIGHTS: 'Its weights can be had, under a licence that restricts something.',
  OPEN_SOURCE: 'Its weights can be had, under an open source licence.',
});

export const ModelIdentity = stringEnum('ModelIdentity', 'How sure it is that a model is one model.', {
  CURATED: 'Declared as a model of its own by a source or by hand.',
  DERIVED: 'Made from a wire id that no rule could resolve; it may turn out to be another model under another name.',
});
