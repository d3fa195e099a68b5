import { builder } from '../builder.ts';
import { pageArgs } from '../connection.ts';
import { lookUp } from '../node.ts';
import type { ModelRow } from './model.sql.ts';
import { modelByAlias } from './model-alias.ts';
import { modelList } from './model-list.sql.ts';
import { ModelOrder } from './model-order.ts';
import { ModelConnection, ModelRef } from './model-ref.ts';
import { ModelWhere } from './model-where.ts';

const AliasInput = builder.inputType('AliasInput', {
  description: 'A name under which a model is called in requests.',
  fields: (t) => ({
    wireId: t.string({ required: true, description: 'The name, such as "gpt-4o-mini-2024-07-18".' }),
    provider: t.string({ description: 'The slug of the provider that calls it so; any when left out.' }),
  }),
});

const ModelBy = builder.inputType('ModelBy', {
  isOneOf: true,
  description: 'Which model: exactly one of the fields.',
  fields: (t) => ({
    id: t.id({ description: 'Its global id.' }),
    slug: t.string({ description: 'Its slug. Old slugs of merged models are followed; wire ids are not slugs.' }),
    alias: t.field({ type: AliasInput, description: 'A name under which it is called in requests.' }),
  }),
});

builder.queryFields((t) => ({
  model: t.field({
    type: ModelRef,
    description:
      'One model; null when there is none. An alias that means several models gives null and the error AMBIGUOUS_ALIAS, which names them.',
    args: { by: t.arg({ type: ModelBy, required: true, description: 'Which one.' }) },
    resolve: (_root, { by }, { reader }): Promise<ModelRow | null> =>
      by.alias ? modelByAlias(reader, by.alias) : lookUp<ModelRow>(reader, 'Model', by),
  }),
  models: t.field({
    type: ModelConnection,
    nullable: false,
    description: 'Models, by name unless ordered otherwise.',
    args: {
      where: t.arg({ type: ModelWhere, description: 'Which of them; all when left out.' }),
      orderBy: t.arg({ type: [ModelOrder], description: 'In which order; ties are broken by id.' }),
      ...pageArgs(t.arg),
    },
    resolve: (_root, { where, orderBy, ...args }, { reader }) =>
      modelList(reader, { list: 'models', where, orderBy, args }),
  }),
}));
