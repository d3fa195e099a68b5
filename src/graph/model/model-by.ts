import type { Reader } from '../../database/reader.ts';
import { builder } from '../builder.ts';
import { lookUp } from '../node.ts';
import type { ModelRow } from './model.sql.ts';
import { modelByAlias } from './model-alias.ts';

const AliasInput = builder.inputType('AliasInput', {
  description: 'A name under which a model is called in requests.',
  fields: (t) => ({
    wireId: t.string({ required: true, description: 'The name, such as "gpt-4o-mini-2024-07-18".' }),
    provider: t.string({ description: 'The slug of the provider that calls it so; any when left out.' }),
  }),
});

export const ModelBy = builder.inputType('ModelBy', {
  isOneOf: true,
  description: 'Which model: exactly one of the fields.',
  fields: (t) => ({
    id: t.id({ description: 'Its global id.' }),
    slug: t.string({ description: 'Its slug. Old slugs of merged models are followed; wire ids are not slugs.' }),
    alias: t.field({ type: AliasInput, description: 'A name under which it is called in requests.' }),
  }),
});

/** What a client gives to name a model. */
export type ModelKey = typeof ModelBy.$inferInput;

/**
 * The model that a client names; null when there is none.
 * @throws AMBIGUOUS_ALIAS for an alias that means several
 */
export function modelOf(reader: Reader, by: ModelKey): Promise<ModelRow | null> {
  return by.alias ? modelByAlias(reader, by.alias) : lookUp<ModelRow>(reader, 'Model', by);
}
