import { builder, stringEnum } from '../builder.ts';
import { enumFilter, StringFilter } from '../filters.ts';
import { rootList, rootLookup } from '../list.ts';
import { byInput, Node } from '../node.ts';
import { orderInput } from '../order-input.ts';
import { benchmarkConditions, benchmarkSortKey, benchmarks, variantsOfBenchmark } from './benchmark.sql.ts';
import { BenchmarkConnection, BenchmarkRef } from './benchmark-ref.ts';
import { BenchmarkVariant } from './variant.ts';

const ScoreUnit = stringEnum('ScoreUnit', 'What the scores of a benchmark are counted in.', {
  PERCENT: 'Percent.',
  ELO: 'Points of an Elo rating: only differences between them mean something.',
  INDEX: 'Points of an index made up of several tests.',
  MINUTES: 'Minutes.',
  POINTS: 'Points.',
});

const BenchmarkCategory = stringEnum('BenchmarkCategory', 'What a benchmark tests.', {
  KNOWLEDGE: 'What a model knows.',
  REASONING: 'Problems that take many steps.',
  MATH: 'Mathematics.',
  CODING: 'Writing programs.',
  AGENTIC_CODING: 'Changing real software with tools.',
  TOOL_USE: 'Calling tools.',
  INSTRUCTION_FOLLOWING: 'Doing as told.',
  VISION: 'Understanding images.',
  LONG_CONTEXT: 'Finding and using what stands in a long prompt.',
  FACTUALITY: 'Saying what is true.',
  PREFERENCE: 'What people prefer.',
  MULTILINGUAL: 'Languages other than English.',
  COMPUTER_USE: 'Operating a computer.',
  EMBEDDINGS: 'Vectors that stand for content.',
  AGENTS: 'Long tasks on their own.',
  GENERAL: 'Several of these in one.',
  AUDIO: 'Understanding or making sound.',
  SAFETY: 'Refusing and resisting what does harm.',
});

BenchmarkRef.implement({
  description: 'A test of models. Scores are compared within one of its variants only.',
  interfaces: [Node],
  fields: (t) => ({
    slug: t.exposeString('slug', { nullable: false, description: 'Its slug, such as "mmmu-pro".' }),
    name: t.exposeString('name', { nullable: false, description: 'Its name.' }),
    unit: t.expose('unit', { type: ScoreUnit, nullable: false, description: 'What its scores are counted in.' }),
    higherIsBetter: t.exposeBoolean('higher_is_better', {
      nullable: false,
      description: 'Whether a higher score is the better one.',
    }),
    min: t.exposeFloat('min', { description: 'The lowest score that is possible; null when there is none.' }),
    max: t.exposeFloat('max', { description: 'The highest score that is possible; null when there is none.' }),
    category: t.expose('category', { type: BenchmarkCategory, nullable: false, description: 'What it tests.' }),
    url: t.expose('url', { type: 'URL', description: 'Where it is described; null when not known.' }),
    variants: t.field({
      type: [BenchmarkVariant],
      nullable: { list: false, items: false },
      description: 'Its versions, harnesses and settings.',
      resolve: ({ id }, _args, { reader }) => reader.load(variantsOfBenchmark, id),
    }),
    headlineVariant: t.field({
      type: BenchmarkVariant,
      description: 'The variant that is meant when only the benchmark is named; null when it has none.',
      resolve: async ({ id, headline_variant_id }, _args, { reader }) =>
        (await reader.load(variantsOfBenchmark, id)).find((variant) => variant.id === headline_variant_id) ?? null,
    }),
  }),
});

rootLookup('benchmark', BenchmarkRef, byInput('Benchmark'));

rootList({
  ...benchmarks,
  field: 'benchmarks',
  description: 'Benchmarks, by name unless ordered otherwise.',
  type: BenchmarkConnection,
  where: builder.inputType('BenchmarkWhere', {
    description: 'Which benchmarks: all that is given must hold.',
    fields: (t) => ({
      slug: t.field({ type: StringFilter, description: 'These, by slug.' }),
      category: t.field({
        type: enumFilter('BenchmarkCategoryFilter', BenchmarkCategory),
        description: 'What they test.',
      }),
    }),
  }),
  conditions: benchmarkConditions,
  orderBy: orderInput('Benchmark', { NAME: 'By name, upper and lower case alike.' }),
  sort: benchmarkSortKey,
});
