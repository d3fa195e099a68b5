import { builder } from '../builder.ts';
import type { VariantRow } from './benchmark.sql.ts';
import { BenchmarkRef } from './benchmark-ref.ts';

export const BenchmarkVariant = builder.objectRef<VariantRow>('BenchmarkVariant').implement({
  description: 'One version, harness and setting of a benchmark: scores may be compared within it, and not beyond.',
  fields: (t) => ({
    slug: t.exposeString('slug', { nullable: false, description: 'Its slug, such as "mmmu-pro-4-option".' }),
    name: t.exposeString('name', { nullable: false, description: 'Its name.' }),
    version: t.exposeString('version', {
      description: 'Which edition of the test; null when there is but one, or it is not known.',
    }),
    harness: t.exposeString('harness', { description: 'What program ran it; null when not known.' }),
    setting: t.exposeString('setting', { description: 'How it was run, such as "4-option"; null when not known.' }),
    rankedResults: t.exposeInt('ranked_results', {
      nullable: false,
      description: 'How many models have a result that counts on it: so many are ranked.',
    }),
    medianScore: t.exposeFloat('median_score', {
      description: "The score in the middle of all that count, in the benchmark's unit; null when there are none.",
    }),
    benchmark: t.field({
      type: BenchmarkRef,
      nullable: false,
      description: 'The benchmark.',
      resolve: ({ benchmark }) => benchmark,
    }),
  }),
});
