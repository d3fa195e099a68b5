import { z } from 'zod';
import { canonicalJson } from '../../../decisions/canonical-json.ts';
import { canonicalDecimal } from '../../../decisions/money.ts';
import type { ClaimsInput } from '../../claims.ts';
import { entryOf } from '../entry-of.ts';
import { priceKeys } from './genai-prices-tables.ts';

const amount = z.number().nonnegative();
const tiered = z.object({ base: amount, tiers: z.array(z.object({ start: z.int().positive(), price: amount })) });
const modelPrice = z.record(z.string(), z.union([amount, tiered]));
const timeOfDate = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d:00Z$/, 'a full minute in UTC, HH:MM:00Z');
const constraint = z.discriminatedUnion('type', [
  z.object({ type: z.literal('start_date'), start_date: z.iso.date() }),
  z.object({ type: z.literal('time_of_date'), start_time: timeOfDate, end_time: timeOfDate }),
]);

/** The prices of one model as genai-prices publishes them. */
export const publishedPrices = z.union([
  z.array(z.object({ constraint: constraint.nullish(), prices: modelPrice })).min(1),
  modelPrice.transform((prices) => [{ constraint: undefined, prices }]),
]);
type ModelPrice = z.output<typeof modelPrice>;
type Line = ClaimsInput<'rate-card'>['lines'][number];

/** The lines of one card, from one day on; undated when the source names no first day. */
export interface ReadCard {
  validFrom?: string;
  lines: Line[];
}

/**
 * Cards out of conditional prices: one undated, and one for each start date. Hours of the day carry no date in the
 * source and belong to its newest prices. `onUnknownKey` hears of each price key that has no meaning here.
 */
export function readCards(
  published: z.output<typeof publishedPrices>,
  mode: 'STANDARD' | 'BATCH',
  onUnknownKey: (key: string) => void,
): ReadCard[] {
  const cards: { validFrom?: string; prices: ModelPrice }[] = [];
  const windows: { from: number; until: number; prices: ModelPrice }[] = [];
  for (const { constraint: condition, prices } of published) {
    for (const key of Object.keys(prices)) if (!Object.hasOwn(priceKeys, key)) onUnknownKey(key);
    if (condition?.type === 'time_of_date') {
      windows.push({ from: minutes(condition.start_time), until: minutes(condition.end_time), prices });
    } else {
      cards.push({ validFrom: condition?.start_date, prices });
    }
  }
  cards.sort((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1));
  return cards.map(({ validFrom, prices }, index) => {
    const hourly = index === cards.length - 1 ? dayParts(prices, windows) : [{ prices }];
    const lines = hourly.flatMap((part) => readLines(part.prices, mode, 'hours' in part ? part.hours : undefined));
    return { ...(validFrom === undefined ? {} : { validFrom }), lines };
  });
}

interface DayPart {
  prices: ModelPrice;
  hours?: { from: string; until: string };
}

/**
 * A day cut into its price windows. The prices that hold for most of the day are the base, without hours, whichever way
 * round the source writes it: an off-peak discount must not pass for the standard price.
 */
function dayParts(
  base: ModelPrice,
  windows: readonly { from: number; until: number; prices: ModelPrice }[],
): DayPart[] {
  const cuts = [...new Set(windows.flatMap(({ from, until }) => [from, until]))].sort((a, b) => a - b);
  if (cuts.length === 0) return [{ prices: base }];
  const inside = (minute: number, from: number, until: number) =>
    from < until ? minute >= from && minute < until : minute >= from || minute < until;
  const parts = cuts.map((from, index) => {
    const until = cuts[(index + 1) % cuts.length] as number;
    const prices = windows.findLast((window) => inside(from, window.from, window.until))?.prices ?? base;
    return { from, until, prices, length: (until - from + minutesOfDay) % minutesOfDay || minutesOfDay };
  });
  const lengths = new Map<string, number>();
  for (const part of parts) {
    const text = canonicalJson(part.prices);
    lengths.set(text, (lengths.get(text) ?? 0) + part.length);
  }
  const longest = Math.max(...lengths.values());
  const standard = parts.find((part) => lengths.get(canonicalJson(part.prices)) === longest)?.prices ?? base;
  const special = parts.filter((part) => canonicalJson(part.prices) !== canonicalJson(standard));
  return [
    { prices: standard },
    ...special.map(({ prices, from, until }) => ({ prices, hours: { from: time(from), until: time(until) } })),
  ];
}

function readLines(prices: ModelPrice, mode: 'STANDARD' | 'BATCH', hours: DayPart['hours']): Line[] {
  return Object.entries(prices).flatMap(([key, price]) => {
    const meaning = entryOf(priceKeys, key);
    if (!meaning || (meaning.unlessBeside && prices[meaning.unlessBeside] !== undefined)) return [];
    const { meter, unit, cacheTtl } = meaning;
    const line = (value: number, minInputTokens = 0): Line => ({
      meter,
      mode,
      unit,
      amount: canonicalDecimal(value),
      ...(minInputTokens > 0 ? { minInputTokens } : {}),
      ...(cacheTtl === undefined ? {} : { cacheTtl }),
      ...(hours ? { hours } : {}),
    });
    if (typeof price === 'number') return [line(price)];
    return [line(price.base), ...price.tiers.map((tier) => line(tier.price, tier.start))];
  });
}

const minutesOfDay = 24 * 60;

function minutes(text: string): number {
  return Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));
}

function time(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
