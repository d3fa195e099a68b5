import { z } from 'zod';
import {
  AgentCompareModelsDocument,
  AgentFindModelsDocument,
  AgentModelDocument,
  AgentModelPricesDocument,
  AgentRetiringModelsDocument,
  ModelFacetsDocument,
  SearchDocument,
} from '../../schema/generated/graphql.ts';
import { modelFilter, modelWhere } from './model-filter.ts';
import { type AnyTool, first, slugs, tool } from './tool.ts';
import { workloadTools } from './workload-tools.ts';

const directions = {
  NAME: 'ASC',
  RELEASED_ON: 'DESC',
  CONTEXT_WINDOW: 'DESC',
  CHEAPEST_INPUT: 'ASC',
  CHEAPEST_OUTPUT: 'ASC',
} as const;

/** Everything that agents can ask. One more is one more entry: an operation of schema/operations and how it is asked. */
export const tools: readonly AnyTool[] = [
  tool({
    name: 'search_catalog',
    title: 'Search the catalog',
    description:
      'Finds models, families, organizations, providers, gateways and benchmarks by name, misspelt ones too ("gpt4o mini"), and models by names used in requests. Start here when you have a name and need the slug.',
    input: {
      text: z.string().max(200).describe('A name or several words, such as "claude sonnet".'),
      kinds: z
        .array(z.enum(['MODEL', 'FAMILY', 'ORGANIZATION', 'PROVIDER', 'GATEWAY', 'BENCHMARK']))
        .optional()
        .describe('Only things of these kinds.'),
      first: first.describe('How many, 1 to 50; 10 when left out.'),
    },
    operation: SearchDocument,
    variables: ({ text, kinds, first: count }) => ({ text, kinds, first: count ?? 10 }),
    answer: ({ search }) => ({
      totalCount: search.totalCount,
      hits: search.edges.map(({ node: { id: _id, ...node }, match }) => ({ ...node, match })),
    }),
  }),
  tool({
    name: 'find_models',
    title: 'Find models',
    description:
      'Lists models by what they can do, cost, take and when they came out, each with its cheapest route. What is not known matches no filter. All arguments are optional; everything that is given must hold.',
    input: {
      ...modelFilter,
      orderBy: z
        .enum(['NAME', 'RELEASED_ON', 'CONTEXT_WINDOW', 'CHEAPEST_INPUT', 'CHEAPEST_OUTPUT'])
        .optional()
        .describe('NAME when left out. Prices come cheapest first, releases newest first, contexts largest first.'),
      first: first.describe('How many, 1 to 50; 10 when left out.'),
    },
    operation: AgentFindModelsDocument,
    variables: ({ orderBy = 'NAME', first: count, ...filter }) => ({
      where: modelWhere(filter),
      orderBy: [{ field: orderBy, direction: directions[orderBy] }],
      first: count ?? 10,
    }),
    answer: ({ models }) => models,
  }),
  tool({
    name: 'count_models',
    title: 'Count models',
    description:
      'Counts models by developer, family, provider, gateway, openness, status, capability and modality. Use it to see which values there are to filter by, or how many models there are of something.',
    input: {
      ...modelFilter,
      first: first.describe('How many developers, families, providers and gateways; 10 when left out.'),
    },
    operation: ModelFacetsDocument,
    variables: ({ first: count, ...filter }) => ({ where: modelWhere(filter), first: count ?? 10 }),
    answer: ({ modelFacets }) => modelFacets,
  }),
  tool({
    name: 'get_model',
    title: 'Get one model',
    description:
      'Everything in short on one model: limits, capabilities, licence, life cycle, cheapest route, benchmark scores. Takes a slug ("gpt-4o-mini") or a name used in requests ("gpt-4o-mini-2024-07-18").',
    input: { model: z.string().min(1).max(200).describe('A slug, or a name used in requests.') },
    operation: AgentModelDocument,
    variables: ({ model }) => ({ name: model }),
    answer: ({ bySlug, byAlias }) => bySlug ?? byAlias,
  }),
  tool({
    name: 'compare_models',
    title: 'Compare models',
    description:
      'Puts two to ten models side by side: limits, capabilities, cheapest route, benchmark scores. Scores may be compared within the same variant only.',
    input: { models: z.array(z.string().max(200)).min(2).max(10).describe('Their slugs, such as "gpt-4o-mini".') },
    operation: AgentCompareModelsDocument,
    variables: ({ models }) => ({ slugs: models }),
    answer: ({ models }, { models: wanted }) => {
      const found = models.nodes.map(({ slug }) => slug);
      return { models: models.nodes, notFound: wanted.filter((slug) => !found.includes(slug)) };
    },
  }),
  tool({
    name: 'get_model_prices',
    title: 'Prices of a model',
    description:
      'Where a model is served and every price there, the cheapest route first: by meter, mode, prompt size and cache time, on a day if asked. Only METERED prices are paid by use; a missing price is not known, not zero.',
    input: {
      model: z.string().min(1).max(200).describe("The model's slug."),
      providers: slugs('Only at these providers, by slug.'),
      asOf: z
        .string()
        .regex(/^\d{4}-\d{2}-\d{2}$/)
        .optional()
        .describe('The prices of this day, YYYY-MM-DD; of today when left out.'),
      first: first.describe('How many routes, 1 to 50; 20 when left out.'),
    },
    operation: AgentModelPricesDocument,
    variables: ({ model, providers, asOf, first: count }) => ({
      slug: model,
      asOf,
      where: providers ? { provider: { in: providers } } : undefined,
      first: count ?? 20,
    }),
    answer: ({ model }) => model,
  }),
  tool({
    name: 'list_retiring_models',
    title: 'What retires',
    description:
      'Models that their developers have deprecated, with the day of retirement where it is known and what is named to move to. With `includeRetired` also those that are gone already.',
    input: {
      developers: slugs('Only of these organizations, by slug.'),
      includeRetired: z.boolean().optional().describe('Also models that are retired already.'),
      first: first.describe('How many, 1 to 50; 20 when left out.'),
    },
    operation: AgentRetiringModelsDocument,
    variables: ({ developers, includeRetired, first: count }) => ({
      where: modelWhere({ developers, statuses: includeRetired ? ['DEPRECATED', 'RETIRED'] : ['DEPRECATED'] }),
      first: count ?? 20,
    }),
    answer: ({ models }) => models,
  }),
  ...workloadTools,
];
