import { z } from 'zod';
import {
  decimal,
  declaredStatus,
  link,
  modality,
  openness,
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

/** A company or group. */
export const organization = z.strictObject({
  slug,
  name: text,
  website: url.optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
});

/** Terms of use. */
export const license = z.strictObject({
  slug,
  name: text,
  spdxId: text.optional(),
  url: url.optional(),
  commercialUse: z.enum(['ALLOWED', 'CONDITIONAL', 'NOT_ALLOWED', 'UNKNOWN']),
  conditions: text.optional(),
});

/** Models of one line. */
export const family = z.strictObject({ slug, name: text, developer: slug.optional() });

const replacement = z
  .strictObject({
    model: slug.optional(),
    wireId: text.optional(),
    recommended: z.boolean().optional(),
    note: text.optional(),
  })
  .refine((one) => one.model || one.wireId, 'a replacement names a model or a wire id');

/** One canonical model, declared by its slug; or said of the model that a name means, by the identity rules. */
export const model = z
  .strictObject({
    slug: slug.optional(),
    /** The name by which a source that does not know our slugs calls it: a wire id, with a vendor prefix where it has one. */
    wireId: text.optional(),
    name: text,
    summary: text.optional(),
    identity: z.enum(['CURATED', 'DERIVED']).default('CURATED'),
    developer: slug.optional(),
    family: slug.optional(),
    license: slug.optional(),
    releasedOn: partialDate.optional(),
    knowledgeCutoffOn: partialDate.optional(),
    contextWindow: tokens.optional(),
    maxOutputTokens: tokens.optional(),
    architecture: z
      .enum([
        'DECODER_ONLY',
        'ENCODER_DECODER',
        'ENCODER_ONLY',
        'MIXTURE_OF_EXPERTS',
        'DIFFUSION',
        'STATE_SPACE',
        'HYBRID',
        'OTHER',
      ])
      .optional(),
    specialization: specialization.optional(),
    openness: openness.optional(),
    /** Billions. */
    parameters: decimal.optional(),
    activeParameters: decimal.optional(),
    links: z.array(link).optional(),
    weights: z.array(link).optional(),
    inputModalities: z.array(modality).optional(),
    outputModalities: z.array(modality).optional(),
    ...supportFields,
    status: declaredStatus.optional(),
    deprecatedOn: partialDate.optional(),
    retiresOn: partialDate.optional(),
    retiresNotBeforeOn: partialDate.optional(),
    replacements: z.array(replacement).optional(),
    /** Names under which the model is called; without a provider, everywhere. */
    aliases: z.array(z.strictObject({ wireId: text, provider: slug.optional() })).optional(),
  })
  .refine((one) => (one.slug === undefined) !== (one.wireId === undefined), 'either slug or wireId')
  .refine(saysNothingTwice, twice);
