import { builder, stringEnum } from '../builder.ts';

interface ReasoningOptionRow {
  kind: string;
  values?: string[];
  min?: number;
  max?: number;
}

const ReasoningOptionKind = stringEnum('ReasoningOptionKind', "A way to steer a model's thinking.", {
  TOGGLE: 'It can be switched on and off.',
  EFFORT: 'It takes one of several levels.',
  BUDGET_TOKENS: 'It takes a number of tokens.',
});

export const ReasoningOption = builder.objectRef<ReasoningOptionRow>('ReasoningOption').implement({
  description: "One way in which a route lets one steer the model's thinking.",
  fields: (t) => ({
    kind: t.expose('kind', { type: ReasoningOptionKind, nullable: false, description: 'Which way.' }),
    values: t.exposeStringList('values', {
      nullable: { list: true, items: false },
      description: 'The levels, with EFFORT; else null.',
    }),
    min: t.exposeInt('min', { description: 'The smallest number of tokens, with BUDGET_TOKENS; null when not known.' }),
    max: t.exposeInt('max', { description: 'The largest number of tokens, with BUDGET_TOKENS; null when not known.' }),
  }),
});
