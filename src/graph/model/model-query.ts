import { builder } from '../builder.ts';
import { pageArgs } from '../connection.ts';
import { asksOnlyFor } from '../selection.ts';
import { listedPageFields } from './listed-fields.ts';
import { ModelBy, modelBy } from './model-by.ts';
import { modelList } from './model-list.sql.ts';
import { ModelOrder } from './model-order.ts';
import { ModelConnection, ModelRef } from './model-ref.ts';
import { ModelWhere } from './model-where.ts';
import { readAlong } from './read-along.ts';

builder.queryFields((t) => ({
  model: t.field({
    type: ModelRef,
    description:
      'One model; null when there is none. An alias that means several models gives null and the error AMBIGUOUS_ALIAS, which names them.',
    args: { by: t.arg({ type: ModelBy, required: true, description: 'Which one.' }) },
    resolve: (_root, { by }, { reader }) => modelBy(reader, by),
  }),
  models: t.field({
    type: ModelConnection,
    nullable: false,
    description:
      'Models, by name unless ordered otherwise; those that match a text (`where.matches`) the likeliest first: what is called so, then what begins so, then what has its words, and among equals what has more routes.',
    args: {
      where: t.arg({ type: ModelWhere, description: 'Which of them; all when left out.' }),
      orderBy: t.arg({ type: [ModelOrder], description: 'In which order; ties are broken by id.' }),
      ...pageArgs(t.arg),
    },
    resolve: async (_root, { where, orderBy, ...args }, { reader }, info) => {
      const listedOnly = asksOnlyFor(info, listedPageFields);
      const page = await modelList(reader, { list: 'models', where, orderBy, args, listedOnly });
      if (listedOnly) {
        const models = page.edges.map(({ node }) => node);
        await readAlong(reader, models, info);
      }
      return page;
    },
  }),
}));
