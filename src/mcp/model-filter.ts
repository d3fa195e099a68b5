import { z } from 'zod';
import type { ModelWhere } from '../../schema/generated/graphql.ts';
import { slugs } from './tool.ts';

const capability = z.enum([
  'VISION',
  'AUDIO_INPUT',
  'TOOL_CALLING',
  'STRUCTURED_OUTPUTS',
  'JSON_MODE',
  'REASONING',
  'PROMPT_CACHING',
  'BATCH',
  'FINE_TUNING',
  'CODE_EXECUTION',
  'WEB_SEARCH',
  'STREAMING',
  'COMPUTER_USE',
]);
const modality = z.enum(['TEXT', 'IMAGE', 'AUDIO', 'VIDEO', 'PDF', 'EMBEDDING']);
const price = z.string().regex(/^\d{1,9}(\.\d{1,9})?$/, 'takes a decimal as text, such as "0.5"');
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'takes a day, YYYY-MM-DD');

/** By what an agent narrows models: all that it gives must hold. */
export const modelFilter = {
  developers: slugs('Made by one of these organizations, by slug, such as "anthropic".'),
  families: slugs('Of one of these families, by slug, such as "claude-sonnet".'),
  providers: slugs('Served by one of these providers, by slug, such as "amazon-bedrock".'),
  capabilities: z.array(capability).max(13).optional().describe('Known to do all of these. Unknown does not match.'),
  inputModalities: z.array(modality).max(6).optional().describe('Takes all of these.'),
  outputModalities: z.array(modality).max(6).optional().describe('Gives all of these.'),
  openness: z.enum(['PROPRIETARY', 'OPEN_WEIGHTS', 'OPEN_SOURCE']).optional().describe('How open.'),
  statuses: z
    .array(z.enum(['PREVIEW', 'ACTIVE', 'DEPRECATED', 'RETIRED', 'UNKNOWN']))
    .optional()
    .describe('In one of these states today.'),
  minContextWindow: z
    .number()
    .int()
    .min(1)
    .max(2_147_483_647)
    .optional()
    .describe('At least so many tokens of context.'),
  maxInputPrice: price.optional().describe('Cheapest input price at most, USD per 1 000 000 tokens, such as "0.5".'),
  maxOutputPrice: price.optional().describe('Cheapest output price at most, USD per 1 000 000 tokens.'),
  releasedSince: day.optional().describe('Released on this day or later, YYYY-MM-DD.'),
};

/** The filter of the graph for what an agent gives. */
export function modelWhere(input: z.infer<z.ZodObject<typeof modelFilter>>): ModelWhere {
  const where: ModelWhere = {};
  if (input.developers) where.developer = { in: input.developers };
  if (input.families) where.family = { in: input.families };
  if (input.providers) where.provider = { in: input.providers };
  if (input.capabilities) where.capabilities = { all: input.capabilities };
  if (input.inputModalities) where.inputModalities = { all: input.inputModalities };
  if (input.outputModalities) where.outputModalities = { all: input.outputModalities };
  if (input.openness) where.openness = { eq: input.openness };
  if (input.statuses) where.status = { in: input.statuses };
  if (input.minContextWindow !== undefined) where.contextWindow = { gte: input.minContextWindow };
  if (input.maxInputPrice) where.cheapestInput = { lte: input.maxInputPrice };
  if (input.maxOutputPrice) where.cheapestOutput = { lte: input.maxOutputPrice };
  if (input.releasedSince) where.releasedOn = { gte: input.releasedSince };
  return where;
}
