import { Big } from 'big.js';
import fc from 'fast-check';
import type { PricedLine } from '../../src/decisions/billed-line.ts';
import type { Workload } from '../../src/decisions/workload.ts';
import type { PricedCard } from '../../src/decisions/workload-cost.ts';

/** A line in standard mode, per million tokens. */
export const line = (meter: string, amount: string, more: Partial<PricedLine> = {}): PricedLine => ({
  meter,
  amount,
  mode: 'STANDARD',
  unit: 'MILLION_TOKENS',
  min_input_tokens: 0,
  cache_ttl: null,
  from_minute: null,
  until_minute: null,
  ...more,
});
/** A METERED card in USD. */
export const card = (...lines: PricedLine[]): PricedCard => ({ currency: 'USD', terms: 'METERED', lines });
const meters = ['INPUT', 'OUTPUT', 'CACHE_READ', 'CACHE_WRITE', 'REASONING'];
const anyLine = fc
  .record({
    meter: fc.constantFrom(...meters),
    amount: fc.integer({ min: 0, max: 10_000_000 }).map((millionths) => new Big(`${millionths}e-6`).toFixed()),
    mode: fc.constantFrom('STANDARD', 'BATCH'),
    min_input_tokens: fc.constantFrom(0, 0, 128_000, 200_000),
    cache_ttl: fc.constantFrom(null, 300, 3600),
    hours: fc.constantFrom(null, [60, 300], [990, 30]),
  })
  .map(({ hours, ...rest }) =>
    line(rest.meter, rest.amount, { ...rest, from_minute: hours?.[0] ?? null, until_minute: hours?.[1] ?? null }),
  );
/** A card with some price for every meter of tokens. */
export const anyCard = fc
  .array(anyLine, { maxLength: 14 })
  .map((own) => card(...meters.map((meter) => line(meter, '2')), ...own));
/** A workload of tokens. */
export const anyWorkload: fc.Arbitrary<Workload> = fc
  .record({
    plainTokens: fc.integer({ min: 0, max: 300_000 }),
    cachedInputTokens: fc.integer({ min: 0, max: 100_000 }),
    cacheWriteTokens: fc.integer({ min: 0, max: 100_000 }),
    answer: fc.integer({ min: 0, max: 100_000 }),
    reasoningTokens: fc.integer({ min: 0, max: 100_000 }),
    requests: fc.integer({ min: 1, max: 1_000_000 }),
    mode: fc.constantFrom('STANDARD', 'BATCH'),
    cacheTtl: fc.constantFrom(null, 300, 600),
    at: fc.constantFrom(null, '2026-01-01T03:00:00Z', '2026-01-01T23:59:00Z'),
  })
  .map(({ plainTokens, answer, ...rest }) => ({
    ...rest,
    inputTokens: plainTokens + rest.cachedInputTokens + rest.cacheWriteTokens,
    outputTokens: answer + rest.reasoningTokens,
  }));
