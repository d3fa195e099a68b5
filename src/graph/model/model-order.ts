import { builder, stringEnum } from '../builder.ts';
import { OrderDirection } from '../sort-direction.ts';
import type { ModelOrdering } from './model-order.sql.ts';

const ModelOrderField = stringEnum('ModelOrderField', 'What models can be ordered by.', {
  NAME: 'By name, upper and lower case alike.',
  RELEASED_ON: 'By release; a partial date counts as its first day.',
  CONTEXT_WINDOW: 'By tokens of context.',
  CHEAPEST_INPUT:
    'By the input price of the cheapest route. Models that are known not to answer in text (embeddings, transcription, images) come behind the others in both directions.',
  CHEAPEST_OUTPUT:
    'By the output price of the cheapest route. Models that are known not to answer in text come behind the others in both directions.',
  SCORE: 'By the score on `variant`, which is then required.',
});

export const ModelOrder = builder.inputRef<ModelOrdering>('ModelOrder').implement({
  description: 'An ordering of models. What is not known comes last in both directions, and ties are broken by id.',
  fields: (t) => ({
    field: t.field({ type: ModelOrderField, required: true, description: 'What to order by.' }),
    direction: t.field({ type: OrderDirection, required: true, description: 'In which direction.' }),
    variant: t.string({
      description: 'The slug of the variant whose scores count; required with SCORE, and only there.',
    }),
  }),
});
