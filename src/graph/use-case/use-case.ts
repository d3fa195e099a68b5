import type { VariantRow } from '../benchmark/benchmark.sql.ts';
import { BenchmarkVariant } from '../benchmark/variant.ts';
import { builder } from '../builder.ts';
import { Capability } from '../capabilities.ts';
import { rootLookup } from '../list.ts';
import { Modality } from '../modality.ts';
import { Openness } from '../model/model-ref.ts';
import { byInput, Node } from '../node.ts';
import { PricingMode } from '../rate-card/price-line.ts';
import { allUseCases, type UseCaseRow, variantsOfUseCase } from './use-case.sql.ts';
import { UseCaseRef } from './use-case-ref.ts';

interface WorkloadRow {
  inputTokens: number;
  outputTokens: number;
  cachedInputTokens?: number;
  mode?: string;
}

const Workload = builder.objectRef<WorkloadRow>('Workload').implement({
  description: 'A typical request.',
  fields: (t) => ({
    inputTokens: t.exposeInt('inputTokens', {
      nullable: false,
      description: 'Tokens of the prompt, those from cache included.',
    }),
    outputTokens: t.exposeInt('outputTokens', { nullable: false, description: 'Tokens of the answer.' }),
    cachedInputTokens: t.int({
      nullable: false,
      description: 'The part of the prompt that is read from cache.',
      resolve: (workload) => workload.cachedInputTokens ?? 0,
    }),
    mode: t.field({
      type: PricingMode,
      nullable: false,
      description: 'In what mode it is served.',
      resolve: (workload) => workload.mode ?? 'STANDARD',
    }),
  }),
});

const UseCaseRequirements = builder.objectRef<UseCaseRow>('UseCaseRequirements').implement({
  description: 'What a model must have to be of use.',
  fields: (t) => ({
    capabilities: t.expose('required_capabilities', {
      type: [Capability],
      nullable: { list: false, items: false },
      description: 'All of these capabilities.',
    }),
    inputModalities: t.expose('required_inputs', {
      type: [Modality],
      nullable: { list: false, items: false },
      description: 'At least one of these goes in; empty: anything.',
    }),
    outputModalities: t.expose('required_outputs', {
      type: [Modality],
      nullable: { list: false, items: false },
      description: 'All of these come out.',
    }),
    openness: t.expose('required_openness', {
      type: [Openness],
      nullable: { list: false, items: false },
      description: 'As open as one of these; empty: however open.',
    }),
    minContextWindow: t.exposeInt('min_context_window', {
      description: 'At least so many tokens of context; null: any.',
    }),
  }),
});

const UseCaseVariant = builder.objectRef<{ weight: number; variant: VariantRow }>('UseCaseVariant').implement({
  description: 'A benchmark variant whose scores matter for a use case.',
  fields: (t) => ({
    variant: t.field({
      type: BenchmarkVariant,
      nullable: false,
      description: 'The variant.',
      resolve: ({ variant }) => variant,
    }),
    weight: t.exposeFloat('weight', { nullable: false, description: 'How much it matters, relative to the others.' }),
  }),
});

UseCaseRef.implement({
  description: 'Something that a model is wanted for.',
  interfaces: [Node],
  fields: (t) => ({
    slug: t.exposeString('slug', { nullable: false, description: 'Its slug, such as "rag".' }),
    name: t.exposeString('name', { nullable: false, description: 'Its name.' }),
    summary: t.exposeString('summary', { nullable: false, description: 'One sentence on it.' }),
    requirements: t.field({
      type: UseCaseRequirements,
      nullable: false,
      description: 'What a model must have to be of use.',
      resolve: (useCase) => useCase,
    }),
    variants: t.field({
      type: [UseCaseVariant],
      nullable: { list: false, items: false },
      description: 'The benchmark variants whose scores matter, the weightiest first.',
      resolve: ({ id }, _args, { reader }) => reader.load(variantsOfUseCase, id),
    }),
    gradedModels: t.exposeInt('graded_models', {
      nullable: false,
      description: 'How many models have a grade for it: so many are compared by quality per dollar.',
    }),
    workload: t.field({
      type: Workload,
      nullable: false,
      description: 'A typical request, for costs.',
      resolve: ({ workload }) => workload as unknown as WorkloadRow,
    }),
  }),
});

rootLookup('useCase', UseCaseRef, byInput('UseCase'));

builder.queryField('useCases', (t) =>
  t.field({
    type: [UseCaseRef],
    nullable: { list: false, items: false },
    description: 'Every use case, the most common first.',
    resolve: (_root, _args, { reader }) => reader.load(allUseCases, 'all'),
  }),
);
