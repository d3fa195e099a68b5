import { readAmount } from '../../amounts.ts';
import type { ClaimsInput } from '../../claims.ts';
import type { Collected } from '../adapter.ts';
import { type LitellmEntry, readPriceKey } from './litellm-keys.ts';

type Line = ClaimsInput<'rate-card'>['lines'][number];
type Conditions = Pick<Line, 'minInputTokens' | 'hours'>;

/**
 * Between these a million tokens has ever been sold (600 USD the dearest, 0.0028 the cheapest). What stands above is a
 * price for a thousand or a million tokens, below it one for something else, such as a step of making an image.
 */
const plausible = { most: 1000, least: 0.002 };
/** Modes whose other keys LiteLLM fills with zeros because its code asks for them. */
const filled = new Set(['embedding', 'rerank', 'moderation', 'audio_transcription', 'image_generation']);

/**
 * The price lines of an entry. Amounts that cannot be read are reported and left out; one that cannot be per token
 * leaves out all, since the others beside it are then in the wrong unit too: undefined. So is an entry without prices.
 * Zeros come back as they stand; see {@link withoutZeros}.
 */
export function readLines(entry: LitellmEntry, key: string, collected: Collected): Line[] | undefined {
  const { report } = collected;
  const lines = new Map<string, Line>();
  let slipped = false;
  const add = (path: string, line: Line) => {
    const { meter, mode, unit, minInputTokens = 0, cacheTtl, hours } = line;
    const identity = [meter, mode, unit, minInputTokens, cacheTtl, hours?.from].join(' ');
    const before = lines.get(identity)?.amount ?? '0';
    if (before === '0') lines.set(identity, line);
    else if (line.amount !== '0' && line.amount !== before)
      report('DUPLICATE', key, path, `another key states ${before} for the same; it is taken`);
  };
  const readAll = (prices: LitellmEntry, under: string, conditions: Conditions) => {
    for (const [name, value] of Object.entries(prices)) {
      const meaning = readPriceKey(name, entry.mode as string | undefined, prices);
      const path = under + name;
      if (meaning === null) report('UNMAPPED', key, path, 'a price that no unit or condition of this catalog states');
      if (!meaning) continue;
      const { factor, unlessBeside, ...line } = meaning;
      if (unlessBeside.some((beside) => Number(prices[beside]) > 0)) continue;
      const reason = misnamed(name, Number(value), entry);
      if (reason !== undefined) {
        report('ABSURD_AMOUNT', key, path, `${reason}; found ${value}`);
        continue;
      }
      const amount = readAmount(typeof value === 'number' ? withoutNoise(value) : value, factor);
      if (typeof amount !== 'string') {
        report(amount.kind, key, path, amount.reason);
        slipped ||= amount.kind === 'ABSURD_AMOUNT';
      } else if (isAbsurd(line, Number(amount))) {
        report('ABSURD_AMOUNT', key, path, `${amount} per million tokens, which no tokens cost; found ${value}`);
        slipped = true;
      } else add(path, { ...line, ...conditions, amount });
    }
  };

  readAll(entry, '', {});
  for (const [index, tier] of listOf(entry.tiered_pricing).entries()) {
    const from = (tier as { range?: unknown[] } | null)?.range?.[0];
    if (typeof from !== 'number' || !Number.isInteger(from) || from < 0)
      report('UNMAPPED', key, `tiered_pricing.${index}`, 'a tier that is no range of input tokens');
    else readAll(tier as LitellmEntry, `tiered_pricing.${index}.`, from > 0 ? { minInputTokens: from } : {});
  }
  for (const hours of offPeakHours(entry.off_peak_pricing, key, collected)) {
    readAll(entry.off_peak_pricing as LitellmEntry, 'off_peak_pricing.', { hours });
  }
  const search = searchPrice(entry.search_context_cost_per_query, key, collected);
  if (search !== undefined) {
    add('search_context_cost_per_query', { meter: 'WEB_SEARCH', unit: 'THOUSAND_REQUESTS', amount: search });
  }
  if (slipped) {
    report('ABSURD_AMOUNT', key, '', 'a price in another unit than per token; none of the entry is taken', 'error');
    return undefined;
  }
  return lines.size === 0 ? undefined : [...lines.values()];
}

/**
 * The lines of a card that has some price: LiteLLM writes 0 for what is free, for what is not billed that way and for
 * what it does not know, so that a zero beside prices is no price. Only zeros: an empty list.
 */
export function withoutZeros(lines: readonly Line[], entry: LitellmEntry, key: string, collected: Collected): Line[] {
  const priced = lines.filter(({ amount }) => amount !== '0');
  if (priced.length > 0 && priced.length < lines.length && !filled.has(String(entry.mode))) {
    const zeros = lines.filter(({ amount }) => amount === '0').map(({ meter }) => meter);
    collected.report('SENTINEL', key, '', `0 beside other prices is no price: ${[...new Set(zeros)].join(', ')}`);
  }
  return priced;
}

function isAbsurd({ meter, unit }: Pick<Line, 'meter' | 'unit'>, amount: number): boolean {
  if (unit !== 'MILLION_TOKENS') return false;
  const uncached = meter === 'INPUT' || meter === 'OUTPUT';
  return amount > plausible.most || (uncached && amount > 0 && amount < plausible.least);
}

/** What is wrong with a price that stands under the wrong key; undefined for a price that can be what its key says. */
function misnamed(name: string, value: number, entry: LitellmEntry): string | undefined {
  const outputs = entry.supported_output_modalities;
  if (name === 'output_cost_per_image' && value > 0 && Array.isArray(outputs) && !outputs.includes('image'))
    return 'a price of images that come out, where no image comes out';
  if (name === 'input_cost_per_image' && value > 0 && value < 0.00001)
    return 'no image costs so little: a price per token';
  return undefined;
}

/** Sixteen or more digits are left over from binary arithmetic (0.1 + 0.2), not from a price list. */
function withoutNoise(value: number): number {
  return Number(value.toPrecision(15));
}

/**
 * The price of a thousand searches. LiteLLM has one for each of three sizes of what is read, and a line has no place
 * for the size: the medium one is taken, which is what a request gets that names none.
 */
function searchPrice(value: unknown, key: string, { report }: Collected): string | undefined {
  const path = 'search_context_cost_per_query';
  if (value === undefined) return undefined;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    report('INVALID_VALUE', key, path, `not prices by size; found ${JSON.stringify(value)}`);
    return undefined;
  }
  const sizes = value as LitellmEntry;
  const medium = sizes.search_context_size_medium ?? Object.values(sizes)[0];
  const amount = readAmount(medium, 1000);
  if (typeof amount !== 'string') {
    report(amount.kind, key, path, amount.reason);
    return undefined;
  }
  if (Object.values(sizes).some((one) => one !== medium))
    report(
      'UNMAPPED',
      key,
      path,
      `prices differ by size of context; that of medium is taken: ${JSON.stringify(sizes)}`,
    );
  return amount;
}

/** The hours of the day in which other prices hold. Windows of some weekdays only are reported: a line has no weekday. */
function offPeakHours(value: unknown, key: string, { report }: Collected): NonNullable<Line['hours']>[] {
  if (value === undefined || value === null) return [];
  const { hours_utc: everyDay, windows } = value as { hours_utc?: unknown; windows?: unknown };
  const path = 'off_peak_pricing';
  const rules = listOf(windows) as { hours_utc?: unknown; weekdays?: unknown }[];
  if (rules.some((rule) => rule?.weekdays !== undefined))
    report('UNMAPPED', key, `${path}.windows`, 'hours of some weekdays only, which no price line states');
  const daily = rules.filter((rule) => rule?.weekdays === undefined).map((rule) => rule?.hours_utc);
  return [everyDay, ...daily]
    .flatMap((hours) => (Array.isArray(hours) ? hours : [hours]))
    .flatMap((hours) => {
      if (hours === undefined) return [];
      const [, from, until] = /^([01]\d|2[0-3]):([0-5]\d)-/.test(String(hours))
        ? (/^(\S+)-(\S+)$/.exec(hours) ?? [])
        : [];
      if (from !== undefined && until !== undefined && from !== until && /^([01]\d|2[0-3]):[0-5]\d$/.test(until))
        return [{ from, until }];
      report('INVALID_VALUE', key, path, `not a part of a day, HH:MM-HH:MM; found ${JSON.stringify(hours)}`);
      return [];
    });
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
