import type { Reader } from '../../database/reader.ts';
import type { ComparedResult } from '../../decisions/comparison-results.ts';
import type { MigrationDifference, ScoreDifference } from '../../decisions/migration-check.ts';
import { BenchmarkVariant } from '../benchmark/variant.ts';
import { builder, stringEnum } from '../builder.ts';
import { checkedWorkload, WorkloadInput } from '../cost/workload-input.ts';
import { badUserInput } from '../errors.ts';
import type { ModelRow } from '../model/model.sql.ts';
import { ModelBy, type ModelByInput, modelBy } from '../model/model-by.ts';
import { ModelRef } from '../model/model-ref.ts';
import type { ResultRow } from '../result/result.sql.ts';
import { BenchmarkResultRef } from '../result/result-ref.ts';
import { type Check, checkMigration } from './check.ts';

const MigrationVerdict = stringEnum('MigrationVerdict', 'Whether a migration breaks requests.', {
  COMPATIBLE: 'Nothing that the old model is known to have is missing or smaller.',
  UNCLEAR: 'Nothing is known to break, but something that the old model has is not known of the new one.',
  BREAKING: 'Something that the old model is known to have is known to be missing or smaller.',
});

const DifferenceKind = stringEnum('MigrationDifferenceKind', 'What differs in a migration.', {
  STATUS: 'Where the new model stands in its life.',
  PROVIDER: 'A provider that does not list the new model.',
  MODALITY: 'A kind of content that goes in or comes out.',
  CAPABILITY: 'Something that the model can do.',
  PARAMETER: 'A parameter of requests.',
  CONTEXT_WINDOW: 'Tokens of context.',
  MAX_OUTPUT_TOKENS: 'Tokens of one answer.',
});

const DifferenceSeverity = stringEnum('MigrationDifferenceSeverity', 'How much a difference matters.', {
  BREAKING: 'Known to be missing or smaller.',
  UNKNOWN: 'It may be missing: no source says.',
  NOTICE: 'Worth knowing; nothing breaks by it.',
});

const DifferenceRef = builder.objectRef<MigrationDifference>('MigrationDifference').implement({
  description: 'One thing that would not be as it was.',
  fields: (t) => ({
    kind: t.expose('kind', { type: DifferenceKind, nullable: false, description: 'What differs.' }),
    severity: t.expose('severity', { type: DifferenceSeverity, nullable: false, description: 'How much it matters.' }),
    subject: t.exposeString('subject', {
      description:
        'Which capability, modality, parameter or provider (slug); null where the kind says all, or where it is about several: see `subjects`.',
    }),
    subjects: t.exposeStringList('subjects', {
      nullable: { list: false, items: false },
      description:
        'All that it is about: `subject`, or several where one line tells of all of them, as of providers when none are asked for. Empty where the kind says all.',
    }),
    text: t.exposeString('text', { nullable: false, description: 'The difference in a sentence.' }),
  }),
});

const CostRef = builder.objectRef<Check['cost']>('MigrationCost').implement({
  description: 'What a migration does to the cost, each model taken on its cheapest route.',
  fields: (t) => ({
    from: t.expose('from', { type: 'Decimal', description: 'What the old model costs, in USD; null when not known.' }),
    to: t.expose('to', { type: 'Decimal', description: 'What the new model costs, in USD; null when not known.' }),
    difference: t.expose('difference', {
      type: 'Decimal',
      description: 'How much more, in USD; below 0 when less. Null when either is not known.',
    }),
    ratio: t.exposeFloat('ratio', {
      description: 'How many times as much; null when either is not known, or the old model costs nothing.',
    }),
    basis: t.exposeString('basis', { nullable: false, description: 'What the amounts are of.' }),
    notes: t.exposeStringList('notes', {
      nullable: { list: false, items: false },
      description: 'Why an amount is not known, a sentence each; empty when both are.',
    }),
  }),
});

const ScoreRef = builder.objectRef<ScoreDifference<ComparedResult & { row: ResultRow }>>('ScoreDifference').implement({
  description: 'The scores of both models on one variant.',
  fields: (t) => ({
    variant: t.field({
      type: BenchmarkVariant,
      nullable: false,
      description: 'The variant.',
      resolve: ({ from }) => from.row.variant,
    }),
    from: t.field({
      type: BenchmarkResultRef,
      nullable: false,
      description: 'The result of the old model that counts.',
      resolve: ({ from }) => from.row,
    }),
    to: t.field({
      type: BenchmarkResultRef,
      nullable: false,
      description: 'The result of the new model that counts.',
      resolve: ({ to }) => to.row,
    }),
    difference: t.exposeFloat('difference', {
      nullable: false,
      description: "The new score less the old one, in the benchmark's unit.",
    }),
    better: t.exposeBoolean('better', {
      description:
        'Whether the new score is better; null when they are equal, or differ by less than chance may make (1.96 standard errors of the difference, where both are known).',
    }),
  }),
});

export const MigrationCheckRef = builder.objectRef<Check>('MigrationCheck').implement({
  description: 'What would change for requests that go to another model.',
  fields: (t) => ({
    from: t.field({ type: ModelRef, nullable: false, description: 'The old model.', resolve: ({ from }) => from }),
    to: t.field({ type: ModelRef, nullable: false, description: 'The new model.', resolve: ({ to }) => to }),
    verdict: t.expose('verdict', {
      type: MigrationVerdict,
      nullable: false,
      description: 'Whether it breaks requests.',
    }),
    differences: t.field({
      type: [DifferenceRef],
      nullable: { list: false, items: false },
      description: 'What is not as it was, or may not be. What the old model is not known to have is no difference.',
      resolve: ({ differences }) => differences,
    }),
    cost: t.field({
      type: CostRef,
      nullable: false,
      description: 'What it does to the cost.',
      resolve: ({ cost }) => cost,
    }),
    scores: t.field({
      type: [ScoreRef],
      nullable: { list: false, items: false },
      description: 'The scores on variants that both have results on; empty when there is none.',
      resolve: ({ scores }) => scores,
    }),
    deadline: t.expose('deadline', {
      type: 'PartialDate',
      description: 'From when the old model is no longer served by its developer; null when no date is known.',
    }),
    daysLeft: t.exposeInt('daysLeft', {
      description:
        "Days from the catalog's day to the first day of the deadline, below 0 when it is past; null when no date is known.",
    }),
  }),
});

builder.queryField('migrationCheck', (t) =>
  t.field({
    type: MigrationCheckRef,
    nullable: false,
    description: 'What would break, cost and score differently if requests for one model went to another.',
    args: {
      from: t.arg({ type: ModelBy, required: true, description: 'The old model.' }),
      to: t.arg({ type: ModelBy, required: true, description: 'The new model.' }),
      workload: t.arg({ type: WorkloadInput, description: 'What is asked; the blended price decides when left out.' }),
      providers: t.arg.stringList({
        description:
          'Your providers, by slug: where the new model must be listed, and whose prices count. When left out any provider will do.',
      }),
    },
    resolve: async (_root, { from, to, workload, providers }, { reader }) => {
      const asked = { workload: workload ? checkedWorkload(workload) : null, providers: providers ?? null };
      const [old, next] = await Promise.all([named(reader, 'from', from), named(reader, 'to', to)]);
      if (old.id === next.id) {
        throw badUserInput(`from and to are the same: ${old.slug}. Name two models.`, { argument: 'to' });
      }
      return checkMigration(reader, old, next, asked);
    },
  }),
);

async function named(reader: Reader, argument: string, by: ModelByInput): Promise<ModelRow> {
  const model = await modelBy(reader, by);
  if (!model) {
    throw badUserInput(`The catalog does not know the model that ${argument} names: ${JSON.stringify(by)}.`, {
      argument,
    });
  }
  return model;
}
