import { about, headline } from '../../decisions/about.ts';
import { type Faq, faqs } from '../../decisions/faqs.ts';
import { builder } from '../builder.ts';
import { ModelRef } from '../model/model-ref.ts';
import { pageFacts } from './page-facts.ts';

const FaqRef = builder.objectRef<Faq>('Faq').implement({
  description: 'A question that people ask of a model, with the answer that its facts give.',
  fields: (t) => ({
    question: t.exposeString('question', { nullable: false, description: 'The question.' }),
    answer: t.exposeString('answer', {
      nullable: false,
      description: 'The answer, in a sentence; what is not known is answered as not known.',
    }),
    facts: t.exposeStringList('facts', {
      nullable: { list: false, items: false },
      description: 'The fields of Model from which it follows, such as "contextWindow".',
    }),
  }),
});

builder.objectFields(ModelRef, (t) => ({
  faqs: t.field({
    type: [FaqRef],
    nullable: { list: false, items: false },
    description:
      'The usual questions: context, length of answers, price, release, providers, benchmarks. Always all of them.',
    resolve: async (model, _args, { reader }) => faqs(await pageFacts(reader, model)),
  }),
  headline: t.string({
    nullable: false,
    description: 'One line on what it is, how much it holds and what it costs, made of the same facts as the fields.',
    resolve: async (model, _args, { reader }) => headline(await pageFacts(reader, model)),
  }),
  about: t.string({
    nullable: false,
    description: 'A paragraph made of the same facts as the fields; what is not known is said as such.',
    resolve: async (model, _args, { reader }) => about(await pageFacts(reader, model)),
  }),
}));
