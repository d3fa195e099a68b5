import { z } from 'zod';
import { CheapestRoutesDocument, RetirementsDocument } from '../../schema/generated/graphql.ts';
import { modelFilter } from './model-filter.ts';
import { type AnyTool, first, slugs, tool } from './tool.ts';

const tokens = z.number().int().min(0).max(1_000_000_000).optional();

/** What agents can ask about a workload and a stack of one's own. */
export const workloadTools: readonly AnyTool[] = [
  tool({
    name: 'cheapest_for_workload',
    title: 'Cheapest for a workload',
    description:
      'Where a workload costs least, over all models that meet the requirements: the exact total in USD with a line for each meter. Only METERED routes compete, and what is not known about a model meets no requirement.',
    input: {
      inputTokens: tokens.describe('Tokens of prompt in one request, cached ones included.'),
      outputTokens: tokens.describe('Tokens of answer in one request, reasoning included.'),
      cachedInputTokens: tokens.describe('The part of inputTokens that is read from cache.'),
      requests: z
        .number()
        .int()
        .min(1)
        .max(1_000_000_000)
        .optional()
        .describe('How many such requests; 1 when left out.'),
      mode: z.enum(['STANDARD', 'BATCH', 'PRIORITY', 'FLEX']).optional().describe('STANDARD when left out.'),
      capabilities: modelFilter.capabilities,
      models: slugs('Only these models, by slug.'),
      providers: slugs('Only at these providers, by slug.'),
      minContextWindow: z.number().int().min(1).max(2_000_000_000).optional().describe('Tokens of context at least.'),
      openness: modelFilter.openness,
      first: first.describe('How many, 1 to 50; 5 when left out.'),
    },
    operation: CheapestRoutesDocument,
    variables: ({ capabilities, models, providers, minContextWindow, openness, first: count, ...workload }) => ({
      workload,
      where: {
        capabilities,
        models,
        providers,
        minContext: minContextWindow,
        openness: openness && [openness],
      },
      first: count ?? 5,
    }),
    answer: ({ cheapestRoutes }) => ({
      routes: cheapestRoutes.map(({ route: { id: _id, ...route }, ...rest }) => ({ route, ...rest })),
    }),
  }),
  tool({
    name: 'what_retires',
    title: 'What of a stack retires',
    description:
      'What is going to be retired in the days to come, the next one first, of the models that are asked about or of all: at the developer, or at one provider only. Names what to move to where a source does.',
    input: {
      models: slugs('Only of these models, by slug.'),
      within: z.number().int().min(0).max(3_650).optional().describe('So many days from today; 90 when left out.'),
      first: first.describe('How many, 1 to 50; 20 when left out.'),
    },
    operation: RetirementsDocument,
    variables: ({ models, within, first: count }) => ({
      within,
      models: models?.map((slug) => ({ slug })),
      first: count ?? 20,
    }),
    answer: ({ retirements }) => retirements,
  }),
];
