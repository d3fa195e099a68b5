import { BenchmarkRef } from '../benchmark/benchmark-ref.ts';
import { BenchmarkVariant } from '../benchmark/variant.ts';
import { type ModelRow, modelById } from '../model/model.sql.ts';
import { ModelRef } from '../model/model-ref.ts';
import { Node } from '../node.ts';
import { type SourceRow, sourceById } from '../source/source.sql.ts';
import { SourceRef } from '../source/source.ts';
import { Reporting } from './reporting.ts';
import { BenchmarkResultRef } from './result-ref.ts';

BenchmarkResultRef.implement({
  description:
    "A model's score on a variant of a benchmark. It may be compared with other scores on the same variant only.",
  interfaces: [Node],
  fields: (t) => ({
    model: t.field({
      type: ModelRef,
      nullable: false,
      description: 'The model that was tested.',
      resolve: async (result, _args, { reader }) => (await reader.load(modelById, result.model_id)) as ModelRow,
    }),
    variant: t.field({
      type: BenchmarkVariant,
      nullable: false,
      description: 'The version, harness and setting of the test.',
      resolve: ({ variant }) => variant,
    }),
    benchmark: t.field({
      type: BenchmarkRef,
      nullable: false,
      description: 'The test.',
      resolve: ({ variant }) => variant.benchmark,
    }),
    score: t.exposeFloat('score', { nullable: false, description: "The score, in the benchmark's unit." }),
    scoreText: t.exposeString('score_text', { nullable: false, description: 'The score as its source writes it.' }),
    standardError: t.exposeFloat('standard_error', {
      description: "Its standard error, in the benchmark's unit; null when not known.",
    }),
    reporting: t.expose('reporting', { type: Reporting, nullable: false, description: 'Who measured it.' }),
    reportedBy: t.exposeString('reported_by', { description: 'Their name; null when not known.' }),
    reportedOn: t.expose('reported_on', {
      type: 'PartialDate',
      description: 'When they published it; null when not known.',
    }),
    sourceUrl: t.expose('source_url', { type: 'URL', description: 'Where they published it; null when not known.' }),
    source: t.field({
      type: SourceRef,
      nullable: false,
      description: 'The source from which the catalog has it.',
      resolve: async (result, _args, { reader }) => (await reader.load(sourceById, result.source_id)) as SourceRow,
    }),
  }),
});
