import { z } from 'zod';
import {
  dataPolicy,
  date,
  decimal,
  declaredStatus,
  modality,
  partialDate,
  saysNothingTwice,
  slug,
  specialization,
  supportFields,
  text,
  tokens,
  twice,
  url,
} from './claim-fields.ts';

/** One API service that an organization runs. */
export const provider = z.strictObject({
  slug,
  name: text,
  kind: z.enum(['API', 'CLOUD', 'AGGREGATOR', 'SUBSCRIPTION']),
  organization: slug.optional(),
  website: url.optional(),
  docs: url.optional(),
});

const routeKey = { provider: slug, wireId: text, region: text.default('global') };

const reasoningOption = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('TOGGLE') }),
  z.strictObject({ kind: z.literal('EFFORT'), values: z.array(text).min(1) }),
  z.strictObject({ kind: z.literal('BUDGET_TOKENS'), min: z.int().optional(), max: z.int().optional() }),
]);

/** One model at one provider under one wire id and region. */
export const route = z
  .strictObject({
    ...routeKey,
    /** The model's slug where the source declares it; without it the identity rules look the wire id up. */
    model: slug.optional(),
    /** What the source calls the model; a model derived from the route takes its name from it. */
    modelName: text.optional(),
    /** What the source says, beside the route, of the model behind it; a model derived from the route takes it over. */
    modelFacts: z
      .strictObject({
        specialization: specialization.optional(),
        inputModalities: z.array(modality).min(1).optional(),
        outputModalities: z.array(modality).min(1).optional(),
      })
      .optional(),
    accessType: z
      .enum(['SERVERLESS', 'PROVISIONED', 'DEDICATED', 'SELF_HOSTED', 'SUBSCRIPTION', 'UNKNOWN'])
      .default('UNKNOWN'),
    status: declaredStatus.optional(),
    retiresOn: partialDate.optional(),
    contextWindow: tokens.optional(),
    maxInputTokens: tokens.optional(),
    maxOutputTokens: tokens.optional(),
    quantization: text.optional(),
    ...supportFields,
    parameters: z.array(text).optional(),
    reasoningOptions: z.array(reasoningOption).optional(),
    dataPolicy: dataPolicy.optional(),
  })
  .refine(saysNothingTwice, twice);

/** "HH:MM", UTC. The range may pass midnight. */
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day in UTC, HH:MM');

const priceLine = z.strictObject({
  meter: z.enum([
    'INPUT',
    'OUTPUT',
    'CACHE_READ',
    'CACHE_WRITE',
    'CACHE_STORAGE',
    'REASONING',
    'INPUT_AUDIO',
    'OUTPUT_AUDIO',
    'CACHE_READ_AUDIO',
    'INPUT_IMAGE',
    'OUTPUT_IMAGE',
    'INPUT_VIDEO',
    'OUTPUT_VIDEO',
    'REQUEST',
    'WEB_SEARCH',
    'PAGE',
    'OTHER',
  ]),
  mode: z.enum(['STANDARD', 'BATCH', 'PRIORITY', 'FLEX', 'FINE_TUNED']).default('STANDARD'),
  amount: decimal,
  unit: z
    .enum([
      'MILLION_TOKENS',
      'IMAGE',
      'MEGAPIXEL',
      'SECOND',
      'MINUTE',
      'HOUR',
      'MILLION_CHARACTERS',
      'THOUSAND_PAGES',
      'THOUSAND_REQUESTS',
      'REQUEST',
      'MILLION_TOKEN_HOURS',
      'GIGABYTE_DAY',
    ])
    .default('MILLION_TOKENS'),
  /** The line applies when the prompt exceeds so many tokens, and then to the whole request. */
  minInputTokens: z.int().nonnegative().default(0),
  /** Seconds. */
  cacheTtl: z.int().positive().optional(),
  hours: z
    .strictObject({ from: timeOfDay, until: timeOfDay })
    .refine((range) => range.from !== range.until, 'an empty range')
    .optional(),
});

/** All prices of a route from one day on. */
export const rateCard = z.strictObject({
  ...routeKey,
  /** First day on which the card is valid; left out, the day on which the source was first seen to say it. */
  validFrom: date.optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'an ISO 4217 code')
    .default('USD'),
  terms: z.enum(['METERED', 'FREE_TIER', 'INCLUDED_IN_PLAN', 'VARIABLE', 'UNKNOWN']),
  lines: z.array(priceLine).superRefine((lines, context) => {
    const seen = new Set<string>();
    for (const [index, line] of lines.entries()) {
      const key = [line.meter, line.mode, line.unit, line.minInputTokens, line.cacheTtl, line.hours?.from].join(' ');
      if (seen.has(key))
        context.addIssue({ code: 'custom', path: [index], message: 'the same meter, mode, tier, TTL and hours twice' });
      seen.add(key);
    }
  }),
  /** True when the source says that an earlier price was wrong, not that it changed. */
  correction: z.boolean().default(false),
});
