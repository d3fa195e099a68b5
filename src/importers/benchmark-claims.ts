import { z } from 'zod';
import { capability, dataPolicy, modality, openness, partialDate, slug, text, tokens, url } from './claim-fields.ts';

/** A gateway, router or both. */
export const gateway = z.strictObject({
  slug,
  name: text,
  kind: z.enum(['GATEWAY', 'ROUTER', 'HYBRID']),
  summary: text.optional(),
  organization: slug.optional(),
  /** The provider that is this gateway itself, where it sells routes of its own. */
  provider: slug.optional(),
  openSource: z.boolean().optional(),
  selfHostable: z.boolean().optional(),
  license: slug.optional(),
  hosting: text.optional(),
  pricingModel: text.optional(),
  dataPolicy: dataPolicy.optional(),
  website: url.optional(),
  /** Providers and models that it is known to route to; left out: not known. */
  providers: z.array(slug).optional(),
  models: z.array(slug).optional(),
});

/** A test with its variants. */
export const benchmark = z
  .strictObject({
    slug,
    name: text,
    unit: z.enum(['PERCENT', 'ELO', 'INDEX', 'MINUTES', 'POINTS']),
    higherIsBetter: z.boolean(),
    min: z.number().optional(),
    max: z.number().optional(),
    category: z.enum([
      'KNOWLEDGE',
      'REASONING',
      'MATH',
      'CODING',
      'AGENTIC_CODING',
      'TOOL_USE',
      'INSTRUCTION_FOLLOWING',
      'VISION',
      'LONG_CONTEXT',
      'FACTUALITY',
      'PREFERENCE',
      'MULTILINGUAL',
      'COMPUTER_USE',
      'EMBEDDINGS',
      'AGENTS',
      'GENERAL',
      'AUDIO',
      'SAFETY',
    ]),
    url: url.optional(),
    headlineVariant: slug,
    variants: z
      .array(
        z.strictObject({
          slug,
          name: text,
          version: text.optional(),
          harness: text.optional(),
          setting: text.optional(),
        }),
      )
      .min(1),
  })
  .refine((one) => one.variants.some((variant) => variant.slug === one.headlineVariant), {
    message: 'not one of the variants',
    path: ['headlineVariant'],
  });

const resultFields = z.strictObject({
  /** The model's slug; or, in `wireId`, the name by which the source calls it, which the identity rules look up. */
  model: slug.optional(),
  wireId: text.optional(),
  /** What the source calls it in prose; a model derived from `wireId` takes its name from it. */
  modelName: text.optional(),
  /** A variant's slug. */
  variant: slug,
  /** Tells several results of one source for the same model and variant apart. */
  run: text.optional(),
  score: z.number(),
  /** The score as its source writes it, where that differs from the plain number. */
  scoreText: text.optional(),
  standardError: z.number().nonnegative().optional(),
  reporting: z.enum(['DEVELOPER', 'INDEPENDENT', 'COMMUNITY', 'UNKNOWN']),
  reportedBy: text.optional(),
  reportedOn: partialDate.optional(),
  sourceUrl: url.optional(),
});

/** A model's score on a variant. */
export const result = resultFields.refine(
  (one) => (one.model === undefined) !== (one.wireId === undefined),
  'either model or wireId',
);

/** What a model is wanted for. */
export const useCase = z.strictObject({
  slug,
  name: text,
  summary: text,
  position: z.int().nonnegative(),
  requires: z
    .strictObject({
      capabilities: z.array(capability).optional(),
      inputModalities: z.array(modality).optional(),
      outputModalities: z.array(modality).optional(),
      openness: z.array(openness).optional(),
      minContextWindow: tokens.optional(),
    })
    .default({}),
  /** Variants whose scores matter, with their weights relative to one another. */
  variants: z.array(z.strictObject({ variant: slug, weight: z.number().positive() })),
  /** One typical request; cachedInputTokens is the part of inputTokens read from cache. */
  workload: z.strictObject({
    inputTokens: z.int().positive(),
    outputTokens: z.int().nonnegative(),
    cachedInputTokens: z.int().nonnegative().optional(),
    mode: z.enum(['STANDARD', 'BATCH', 'PRIORITY', 'FLEX']).optional(),
  }),
});
