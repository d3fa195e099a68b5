import { Big } from 'big.js';
import { z } from 'zod';
import { zeroTerms } from '../../../decisions/free-routes.ts';
import { readAmount } from '../../amounts.ts';
import type { ClaimsInput } from '../../claims.ts';
import type { Fields } from '../fields.ts';
import { withoutZeros } from '../zeros.ts';

type Card = Pick<ClaimsInput<'rate-card'>, 'terms' | 'lines'>;
type Line = Card['lines'][number];

/** What a price key means: its meter and the unit in which the catalog has it. */
interface Meaning {
  meter: Line['meter'];
  unit: NonNullable<Line['unit']>;
  /** What a price per token, per request or per image is multiplied by. */
  factor: number;
  /** Seconds. */
  cacheTtl?: number;
}

const tokens = (meter: Line['meter'], cacheTtl?: number): Meaning => ({
  meter,
  unit: 'MILLION_TOKENS',
  factor: 1_000_000,
  cacheTtl,
});
const requests = (meter: Line['meter']): Meaning => ({ meter, unit: 'THOUSAND_REQUESTS', factor: 1_000 });

const priceKeys: Readonly<Record<string, Meaning>> = {
  prompt: tokens('INPUT'),
  completion: tokens('OUTPUT'),
  internal_reasoning: tokens('REASONING'),
  input_cache_read: tokens('CACHE_READ'),
  input_cache_write: tokens('CACHE_WRITE'),
  input_cache_write_1h: tokens('CACHE_WRITE', 3600),
  audio: tokens('INPUT_AUDIO'),
  audio_output: tokens('OUTPUT_AUDIO'),
  input_audio_cache: tokens('CACHE_READ_AUDIO'),
  image: tokens('INPUT_IMAGE'),
  image_token: tokens('INPUT_IMAGE'),
  image_output: tokens('OUTPUT_IMAGE'),
  web_search: requests('WEB_SEARCH'),
  request: requests('REQUEST'),
};
/** The price beside which an image price is read. */
const besides: Readonly<Record<string, string>> = { image: 'prompt', image_output: 'completion' };
/**
 * Image prices are documented per image, but what is published is the price of an image token where tokens are billed
 * ("0.0000015" beside the same prompt price). No image token costs a hundred times a text token; a whole image does.
 */
const mostTokenRatio = 100;

const conditions = ['min_prompt_tokens', 'utc_start', 'utc_end'];
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day in UTC, HH:MM');
const condition = z.looseObject({
  min_prompt_tokens: z.int().positive().optional(),
  utc_start: timeOfDay.optional(),
  utc_end: timeOfDay.optional(),
});
const prices = z.record(z.string(), z.unknown());

/** The route whose prices are read. */
export interface PricedRoute {
  wireId: string;
  /** Whether the model reasons. */
  reasons: boolean;
}

/**
 * The card of a route out of `pricing`; undefined when it states no price.
 *
 * Prices are US dollars per token, per request or per search; -1 is a price that is decided at request time, and such a
 * route has terms VARIABLE. `overrides` are other prices from a prompt size on (for the whole request) or for hours of the
 * day. A route whose amounts are all zero has the terms of {@link zeroTerms} and no lines.
 */
export function readPricing(fields: Fields, pricing: unknown, route: PricedRoute): Card | undefined {
  const published = fields.read('pricing', prices, pricing);
  if (!published) return undefined;
  const { overrides, discount, ...base } = published;
  if (discount !== undefined && Number(discount) !== 0) {
    fields.report(
      'UNMAPPED',
      'pricing.discount',
      `whether prices are before or after it is not said; found ${discount}`,
    );
  }
  const varies = ['prompt', 'completion'].some((key) => isVariable(base[key]));
  const standard = readLines(fields, 'pricing', base, base);
  if (standard.length === 0) return varies ? { terms: 'VARIABLE', lines: [] } : undefined;
  if (standard.every(({ amount }) => amount === '0')) {
    return { terms: varies ? 'VARIABLE' : zeroTerms('openrouter', route.wireId), lines: [] };
  }
  const lines = [
    ...withoutZeros(fields, 'pricing', standard, route.reasons),
    ...readOverrides(fields, overrides, base, route.reasons),
  ];
  return { terms: varies ? 'VARIABLE' : 'METERED', lines };
}

function isVariable(value: unknown): boolean {
  const amount = readAmount(value);
  return typeof amount !== 'string' && amount.kind === 'SENTINEL';
}

function readLines(
  fields: Fields,
  path: string,
  published: Record<string, unknown>,
  base: Record<string, unknown>,
  applies: Partial<Pick<Line, 'minInputTokens' | 'hours'>> = {},
): Line[] {
  const lines = Object.entries(published).flatMap(([key, value]): Line[] => {
    const known = Object.hasOwn(priceKeys, key) ? priceKeys[key] : undefined;
    if (!known) {
      fields.report('UNKNOWN_KEY', `${path}.${key}`, 'an unknown key; it is left out');
      return [];
    }
    if (value === null) return [];
    const { meter, unit, factor, cacheTtl } = perImage(key, value, base) ?? written(key, known, base);
    const amount = readAmount(value, factor);
    if (typeof amount === 'string') return [{ meter, amount, unit, cacheTtl, ...applies }];
    fields.report(amount.kind, `${path}.${key}`, amount.reason);
    return [];
  });
  // `image` and `image_token` may both stand for the image tokens of the prompt.
  const key = ({ meter, unit, cacheTtl }: Line) => `${meter} ${unit} ${cacheTtl}`;
  return [...new Map(lines.map((line) => [key(line), line])).values()];
}

/** Where writes for an hour have a price of their own, the plain one is for the default of five minutes. */
function written(key: string, meaning: Meaning, base: Record<string, unknown>): Meaning {
  const fiveMinutes = key === 'input_cache_write' && base.input_cache_write_1h !== undefined;
  return fiveMinutes ? { ...meaning, cacheTtl: 300 } : meaning;
}

function perImage(key: string, value: unknown, base: Record<string, unknown>): Meaning | undefined {
  const beside = Object.hasOwn(besides, key) ? readAmount(base[besides[key] as string]) : undefined;
  const price = readAmount(value);
  if (beside === undefined || typeof beside !== 'string' || typeof price !== 'string') return undefined;
  if (new Big(price).lte(new Big(beside).times(mostTokenRatio))) return undefined;
  return { meter: key === 'image' ? 'INPUT_IMAGE' : 'OUTPUT_IMAGE', unit: 'IMAGE', factor: 1 };
}

function readOverrides(fields: Fields, overrides: unknown, base: Record<string, unknown>, reasons: boolean): Line[] {
  const seen = new Set<string>();
  const published = fields.read('pricing.overrides', z.array(z.unknown()), overrides);
  return (published ?? []).flatMap((entry, index) => {
    const path = `pricing.overrides.${index}`;
    const read = fields.read(path, condition, entry);
    if (!read) return [];
    const { min_prompt_tokens: minInputTokens = 0, utc_start: from, utc_end: until } = read;
    const hours = from !== undefined && until !== undefined && from !== until ? { from, until } : undefined;
    const hoursAreRead = hours !== undefined || (from === undefined && until === undefined);
    const when = `${minInputTokens} ${from}`;
    if (!hoursAreRead || (minInputTokens === 0 && !hours) || seen.has(when)) {
      fields.report('UNMAPPED', path, 'no condition of its own that is known: a prompt size, or hours from and until');
      return [];
    }
    seen.add(when);
    const changed = Object.fromEntries(Object.entries(read).filter(([key]) => !conditions.includes(key)));
    return withoutZeros(fields, path, readLines(fields, path, changed, base, { minInputTokens, hours }), reasons);
  });
}
