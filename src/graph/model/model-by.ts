import type { Reader } from '../../database/reader.ts';
import { builder } from '../builder.ts';
import { badUserInput } from '../errors.ts';
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

/** How a client names a model. */
export type ModelByInput = typeof ModelBy.$inferInput;

/**
 * The model that a client names; null when there is none.
 * @throws AMBIGUOUS_ALIAS when an alias means several, naming them
 */
export function modelBy(reader: Reader, by: ModelByInput): Promise<ModelRow | null> {
  return by.alias ? modelByAlias(reader, by.alias) : lookUp<ModelRow>(reader, 'Model', by);
}

/**
 * The models that a client names, each of which must be known.
 * @throws BAD_USER_INPUT naming those that are not
 */
export async function modelsBy(reader: Reader, argument: string, list: readonly ModelByInput[]): Promise<ModelRow[]> {
  const found = await Promise.all(list.map((by) => modelBy(reader, by)));
  const unknown = list.filter((_, index) => found[index] === null);
  if (unknown.length > 0) {
    const named = unknown.map((by) => by.slug ?? by.alias?.wireId ?? by.id);
    throw badUserInput(
      `${argument} names models that are not known: ${named.map((one) => JSON.stringify(one)).join(', ')}.`,
      {
        argument,
      },
    );
  }
  return found as ModelRow[];
}
