import { z } from 'zod';

/** The parts that claims are made of. */

/** A slug. */
export const slug = z.string().regex(/^[a-z0-9][a-z0-9._-]*$/, 'a slug: lower-case letters, digits, ".", "_" and "-"');
/** A text that is not empty. */
export const text = z.string().trim().min(1);
/** An http or https address. */
export const url = z.url({ protocol: /^https?$/ });
/** A number of tokens. */
export const tokens = z.int().positive().max(2_147_483_647);
/** An exact decimal, canonical. */
export const decimal = z
  .string()
  .regex(/^(0|[1-9]\d*)(\.\d*[1-9])?$/, 'an exact decimal like "0.15": no exponent, no trailing zero');
const isRealDay = (value: string) => {
  const [year, month = '01', day = '01'] = value.split('-');
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
};
/** A day of the calendar. */
export const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a date, YYYY-MM-DD')
  .refine(isRealDay, 'not a day of the calendar');
/** A date as exact as it is known. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a partial date: YYYY, YYYY-MM or YYYY-MM-DD')
  .refine(isRealDay, 'not a day of the calendar');

/** What can be supported. */
export const capability = z.enum([
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
/** A kind of content. */
export const modality = z.enum(['TEXT', 'IMAGE', 'AUDIO', 'VIDEO', 'PDF', 'EMBEDDING']);
/** What a model is made for. */
export const specialization = z.enum([
  'GENERAL',
  'CODE',
  'REASONING',
  'EMBEDDING',
  'RERANK',
  'MODERATION',
  'SPEECH_TO_TEXT',
  'TEXT_TO_SPEECH',
  'IMAGE',
  'VIDEO',
  'REALTIME',
  'SEARCH',
  'OCR',
  'OTHER',
]);
/** How open a model is. */
export const openness = z.enum(['PROPRIETARY', 'OPEN_WEIGHTS', 'OPEN_SOURCE']);
/** A status as sources name it; dates decide before it. */
export const declaredStatus = z.enum(['PREVIEW', 'ACTIVE', 'DEPRECATED', 'RETIRED']);
/** An address with a label. */
export const link = z.strictObject({ label: text, url });

/** Capabilities known to be there, and known not to be there; what stands in neither is unknown. */
export const supportFields = {
  supported: z.array(capability).optional(),
  unsupported: z.array(capability).optional(),
};
/** No capability is both supported and not. */
export const saysNothingTwice = (claim: { supported?: string[]; unsupported?: string[] }) =>
  !claim.supported?.some((one) => claim.unsupported?.includes(one));
/** What is wrong where one is. */
export const twice = { message: 'a capability stands in both supported and unsupported', path: ['unsupported'] };

/** What is done with the data of requests. */
export const dataPolicy = z.strictObject({
  retainsData: z.boolean().optional(),
  trainsOnData: z.boolean().optional(),
  retentionDays: z.int().nonnegative().optional(),
  note: text.optional(),
});
