import { Big } from 'big.js';
import { z } from 'zod';
import { zeroTerms } from '../../../decisions/free-routes.ts';
import { readAmount } from '../../amounts.ts';
import type { ClaimsInput } from '../../claims.ts';
import type { Fields } from '../fields.ts';
import { withoutZeros } from '../zeros.ts';

type Card = Pick<ClaimsInput<'rate-card'>, 'terms' | 'lines'>;
type Line = Card['lines'][number];
type Meter = Line['meter'];
type Mode = NonNullable<Line['mode']>;

/** The price keys of the published schema, all per million tokens. */
const costKeys: Readonly<Record<string, Meter>> = {
  input: 'INPUT',
  output: 'OUTPUT',
  reasoning: 'REASONING',
  cache_read: 'CACHE_READ',
  cache_write: 'CACHE_WRITE',
  input_audio: 'INPUT_AUDIO',
  output_audio: 'OUTPUT_AUDIO',
};
/** Keys beside the schema whose meaning is clear. `image` and `request` name no unit and are reported only. */
const strayKeys: Readonly<Record<string, Meter>> = {
  cache_input: 'CACHE_READ',
  cached_input: 'CACHE_READ',
  cached_read: 'CACHE_READ',
  cached_write: 'CACHE_WRITE',
  // Tokens of cited pages have no meter of their own.
  citation: 'OTHER',
};
const structure = new Set(['tiers', 'context_over_200k', 'tier']);

const prices = z.record(z.string(), z.unknown());
const tiers = z.array(z.unknown());
const tier = z.looseObject({ tier: z.object({ type: z.literal('context').optional(), size: z.int().positive() }) });
const mode = z.looseObject({
  cost: prices,
  provider: z.looseObject({ body: z.record(z.string(), z.unknown()).optional() }).optional(),
});
const serviceTiers: Readonly<Record<string, Mode>> = { priority: 'PRIORITY', flex: 'FLEX', batch: 'BATCH' };

/** The route whose costs are read, as far as their meaning hangs on it. */
export interface PricedRoute {
  /** The provider's slug. */
  provider: string;
  wireId: string;
  /** Whether the model reasons. */
  reasons: boolean;
  /** The provider bills in another currency than the source's US dollars. */
  converted: boolean;
}

/** Amounts of one mode and one prompt size. */
interface Prices {
  path: string;
  mode: Mode;
  minInputTokens: number;
  amounts: Map<Meter, string>;
  /** A price is decided at request time. */
  varies: boolean;
}

/** A price by the minute of audio, written down for tokens too, moved by three digits. */
function isOfAudio({ amounts }: Prices): boolean {
  const [text, audio] = [amounts.get('OUTPUT'), amounts.get('OUTPUT_AUDIO')];
  return text !== undefined && audio !== undefined && text !== '0' && new Big(text).times(1000).eq(audio);
}

/**
 * The card of a route out of `cost` and `experimental.modes`; undefined when it states no price at all.
 *
 * A tier begins when the prompt exceeds its size and then bills the whole request; `context_over_200k` is the older form
 * of the tier of 200 000. A route whose amounts are all zero has the terms of {@link zeroTerms} and no lines; a zero beside
 * other amounts is read by {@link withoutZeros}.
 */
export function readCosts(fields: Fields, cost: unknown, modes: unknown, route: PricedRoute): Card | undefined {
  const published = fields.read('cost', prices, cost);
  if (!published) {
    if (modes !== undefined)
      fields.report('INVALID_VALUE', 'experimental.modes', 'prices of modes without a standard price');
    return undefined;
  }
  const standard = readPriceSets(fields, 'cost', published, 'STANDARD');
  const amounts = standard.flatMap((set) => [...set.amounts.values()]);
  if (amounts.length === 0) {
    return standard.some(({ varies }) => varies) ? { terms: 'VARIABLE', lines: [] } : undefined;
  }
  if (amounts.every((amount) => amount === '0')) {
    return { terms: zeroTerms(route.provider, route.wireId), lines: [] };
  }
  if (standard.some(isOfAudio)) {
    fields.report('ABSURD_AMOUNT', 'cost', 'audio at just a thousand times the price of text: neither is per token');
    return undefined;
  }
  const lines = [...standard, ...readModes(fields, modes)].flatMap((set) => linesOf(fields, set, route));
  const varies = route.converted || standard.some((set) => set.varies);
  return { terms: varies ? 'VARIABLE' : 'METERED', lines };
}

function readPriceSets(fields: Fields, path: string, cost: Record<string, unknown>, mode: Mode): Prices[] {
  const sets = [readPrices(fields, { path, mode, minInputTokens: 0 }, cost)];
  const sizes = new Set<number>();
  const published = fields.read(`${path}.tiers`, tiers, cost.tiers);
  for (const [index, entry] of published?.entries() ?? []) {
    const at = `${path}.tiers.${index}`;
    const read = fields.read(at, tier, entry);
    if (!read) continue;
    const { size } = read.tier;
    if (sizes.has(size)) fields.report('DUPLICATE', at, `a second tier from ${size} tokens; the first is taken`);
    else sets.push(readPrices(fields, { path: at, mode, minInputTokens: size }, read));
    sizes.add(size);
  }
  const older = published ? undefined : fields.read(`${path}.context_over_200k`, prices, cost.context_over_200k);
  if (older) {
    sets.push(readPrices(fields, { path: `${path}.context_over_200k`, mode, minInputTokens: 200_000 }, older));
  }
  return sets;
}

function readPrices(
  fields: Fields,
  of: Pick<Prices, 'path' | 'mode' | 'minInputTokens'>,
  cost: Record<string, unknown>,
): Prices {
  const set: Prices = { ...of, amounts: new Map(), varies: false };
  const take = (key: string, meter: Meter) => {
    const amount = readAmount(cost[key]);
    if (typeof amount === 'string') set.amounts.set(meter, amount);
    else fields.report(amount.kind, `${of.path}.${key}`, amount.reason);
    if (typeof amount !== 'string' && amount.kind === 'SENTINEL') set.varies = true;
  };
  for (const [key, meter] of Object.entries(costKeys)) if (cost[key] !== undefined) take(key, meter);
  for (const key of Object.keys(cost)) {
    if (Object.hasOwn(costKeys, key) || structure.has(key)) continue;
    const meter = Object.hasOwn(strayKeys, key) ? strayKeys[key] : undefined;
    const taken = meter !== undefined && !set.amounts.has(meter);
    const reason = taken
      ? `no key of the format; it is read as the price of ${meter}`
      : 'an unknown key; it is left out';
    fields.report('UNKNOWN_KEY', `${of.path}.${key}`, reason);
    if (taken) take(key, meter);
  }
  return set;
}

/** A mode is known by how it is asked for; one that is not asked for by a service tier is none of the catalog's modes. */
function readModes(fields: Fields, modes: unknown): Prices[] {
  const published = fields.read('experimental.modes', prices, modes) ?? {};
  const taken = new Set<Mode>();
  return Object.entries(published).flatMap(([name, entry]) => {
    const path = `experimental.modes.${name}`;
    const read = fields.read(path, mode, entry);
    if (!read) return [];
    const asked = read.provider?.body?.service_tier;
    const meant = typeof asked === 'string' && Object.hasOwn(serviceTiers, asked) ? serviceTiers[asked] : undefined;
    if (!meant || taken.has(meant)) {
      fields.report(
        'UNMAPPED',
        path,
        `no mode of the catalog; asked for by ${JSON.stringify(read.provider?.body ?? {})}`,
      );
      return [];
    }
    taken.add(meant);
    return readPriceSets(fields, `${path}.cost`, read.cost, meant);
  });
}

function linesOf(fields: Fields, { path, mode, minInputTokens, amounts }: Prices, { reasons }: PricedRoute): Line[] {
  const unit = 'MILLION_TOKENS' as const;
  const lines = [...amounts].map(([meter, amount]) => ({ meter, mode, amount, unit, minInputTokens }));
  return withoutZeros(fields, path, lines, reasons);
}
