import { describe, expect, test } from 'vitest';
import type { Workload } from '../../src/decisions/workload.ts';
import { type PricedCard, workloadCost } from '../../src/decisions/workload-cost.ts';
import { card, line } from './cards.ts';

const plain = card(line('INPUT', '3'), line('OUTPUT', '15'));
const chat: Workload = { inputTokens: 1000, outputTokens: 200 };
const total = (of: PricedCard | null, workload: Workload) => workloadCost(of, workload).total;

describe('the cost of a workload', () => {
  test('is its tokens by their prices per million, for all requests', () => {
    const { lines, ...rest } = workloadCost(plain, { ...chat, requests: 10_000 });
    expect(rest).toEqual({ total: '60', currency: 'USD', terms: 'METERED', unknown: [], notes: [] });
    expect(lines.map(({ meter, quantity, unitPrice, amount }) => [meter, quantity, unitPrice, amount])).toEqual([
      ['INPUT', '10000000', '3', '30'],
      ['OUTPUT', '2000000', '15', '30'],
    ]);
    expect(lines[0]).toMatchObject({
      unit: 'MILLION_TOKENS',
      mode: 'STANDARD',
      minInputTokens: 0,
      reason: 'STANDARD price.',
    });
  });

  test('is exact where floats are not', () => {
    expect(total(card(line('INPUT', '0.0028')), { inputTokens: 3 })).toBe('0.0000000084');
    expect(total(plain, { inputTokens: 0.3, cachedInputTokens: 0 })).toBe('0.0000009');
  });

  test('takes a tier for the whole request once the prompt exceeds it', () => {
    const tiered = card(
      line('INPUT', '1.25'),
      line('INPUT', '2.5', { min_input_tokens: 200_000 }),
      line('OUTPUT', '10'),
      line('OUTPUT', '15', { min_input_tokens: 200_000 }),
    );
    const at = (inputTokens: number) => workloadCost(tiered, { inputTokens, outputTokens: 1000 });
    expect(at(200_000).total).toBe('0.26');
    expect(at(200_001).total).toBe('0.5150025');
    expect(at(200_000).lines[0]?.reason).toBe(
      'STANDARD price; the prompt of 200000 tokens does not exceed 200000, where the next tier begins.',
    );
    expect(at(200_001).lines[1]).toMatchObject({
      minInputTokens: 200_000,
      reason:
        'STANDARD price; the prompt of 200001 tokens exceeds 200000, so the whole request is billed at this tier.',
    });
  });

  test('sees the prompt of one request, not of all', () => {
    const tiered = card(line('INPUT', '1'), line('INPUT', '2', { min_input_tokens: 200_000 }));
    expect(total(tiered, { inputTokens: 1000, requests: 1_000_000 })).toBe('1000');
  });

  test('bills cached and written tokens apart from the rest of the prompt', () => {
    const cached = card(line('INPUT', '3'), line('CACHE_READ', '0.3'), line('CACHE_WRITE', '3.75'));
    const workload = { inputTokens: 10_000, cachedInputTokens: 8000, cacheWriteTokens: 1000 };
    expect(
      workloadCost(cached, workload).lines.map(({ meter, quantity, amount }) => [meter, quantity, amount]),
    ).toEqual([
      ['INPUT', '1000', '0.003'],
      ['CACHE_READ', '8000', '0.0024'],
      ['CACHE_WRITE', '1000', '0.00375'],
    ]);
  });

  test.each([
    [null, '3.75'],
    [300, '3.75'],
    [600, '6'],
    [3600, '6'],
    [7200, null],
  ])('takes the cache write of a TTL of %s seconds', (cacheTtl, price) => {
    const writes = card(line('CACHE_WRITE', '6', { cache_ttl: 3600 }), line('CACHE_WRITE', '3.75', { cache_ttl: 300 }));
    expect(total(writes, { inputTokens: 1_000_000, cacheWriteTokens: 1_000_000, cacheTtl })).toBe(price);
  });

  test('takes a cache write without a TTL for any TTL that has no line of its own', () => {
    const writes = card(line('CACHE_WRITE', '3.75'), line('CACHE_WRITE', '6', { cache_ttl: 3600 }));
    const of = (cacheTtl: number) => total(writes, { inputTokens: 1e6, cacheWriteTokens: 1e6, cacheTtl });
    expect([of(300), of(3600)]).toEqual(['3.75', '6']);
  });

  test('bills thinking as output, unless the card has a price of its own for it', () => {
    const workload = { outputTokens: 1000, reasoningTokens: 600 };
    const [output] = workloadCost(plain, workload).lines;
    expect(output).toMatchObject({ meter: 'OUTPUT', quantity: '1000', amount: '0.015' });
    expect(output?.reason).toContain('600 tokens of thinking among it');
    const apart = card(line('OUTPUT', '15'), line('REASONING', '5'));
    expect(workloadCost(apart, workload).lines.map(({ meter, amount }) => [meter, amount])).toEqual([
      ['OUTPUT', '0.006'],
      ['REASONING', '0.003'],
    ]);
  });

  test.each([
    ['2026-01-01T17:00:00Z', '1'],
    ['2026-01-01T16:29:59Z', '4'],
    ['2026-01-01T16:30:00Z', '1'],
    ['2026-01-01T00:29:00Z', '1'],
    ['2026-01-01T00:30:00Z', '4'],
    ['2026-01-01T18:00:00+02:00', '4'],
    [null, '4'],
  ])('at %s', (at, price) => {
    const hourly = card(line('INPUT', '4'), line('INPUT', '1', { from_minute: 16 * 60 + 30, until_minute: 30 }));
    expect(total(hourly, { inputTokens: 1_000_000, at })).toBe(price);
  });

  test.each([
    ['audio by the hour', { audioSeconds: 100 }, line('INPUT_AUDIO', '0.36', { unit: 'HOUR' }), '0.01'],
    ['audio by the minute', { audioSeconds: 90 }, line('INPUT_AUDIO', '0.006', { unit: 'MINUTE' }), '0.009'],
    [
      'audio that does not divide',
      { audioSeconds: 1 },
      line('INPUT_AUDIO', '1', { unit: 'HOUR' }),
      '0.00027777777777777778',
    ],
    ['pages', { pages: 3 }, line('PAGE', '1', { unit: 'THOUSAND_PAGES' }), '0.003'],
    ['searches', { searches: 2 }, line('WEB_SEARCH', '10', { unit: 'THOUSAND_REQUESTS' }), '0.02'],
    ['images', { images: 2 }, line('INPUT_IMAGE', '0.04', { unit: 'IMAGE' }), '0.08'],
    ['a fee for the request', {}, line('REQUEST', '5', { unit: 'THOUSAND_REQUESTS' }), '0.005'],
    [
      'storage of the cache',
      { inputTokens: 1e6, cacheWriteTokens: 1e6, cacheTtl: 7200 },
      line('CACHE_STORAGE', '4.5', { unit: 'MILLION_TOKEN_HOURS' }),
      '9',
    ],
  ])('counts %s', (_what, workload, own, amount) => {
    const cost = workloadCost(card(own, line('CACHE_WRITE', '0')), workload);
    expect(cost.lines.find(({ meter }) => meter === own.meter)?.amount).toBe(amount);
    expect(cost.total).toBe(amount);
  });
});

describe('unknown, and never zero, is the cost', () => {
  test.each([
    ['of output without a price', card(line('INPUT', '3')), chat, ['OUTPUT'], 'OUTPUT: the card has no price for it.'],
    [
      'of reading from cache without a price',
      plain,
      { ...chat, cachedInputTokens: 500 },
      ['CACHE_READ'],
      'CACHE_READ: the card has no price for it.',
    ],
    [
      'of a batch where only standard prices are known',
      plain,
      { ...chat, mode: 'BATCH' },
      ['INPUT', 'OUTPUT'],
      'INPUT: the card has no BATCH price for it.',
    ],
    [
      'of images that are billed as tokens',
      card(line('INPUT_IMAGE', '10')),
      { images: 1 },
      ['INPUT_IMAGE'],
      'INPUT_IMAGE: it is priced by MILLION_TOKENS, which the workload does not count.',
    ],
    [
      'of a prompt below the lowest tier',
      card(line('INPUT', '1', { min_input_tokens: 10 })),
      { inputTokens: 10 },
      ['INPUT'],
      'INPUT: the card has no price for a prompt of this size.',
    ],
    [
      'of an hour without a price',
      card(line('INPUT', '1', { from_minute: 0, until_minute: 60 })),
      { inputTokens: 10, at: '2026-01-01T02:00:00Z' },
      ['INPUT'],
      'INPUT: the card prices it by the time of day, and has no price for this one.',
    ],
    [
      'of storage for a time that is not told',
      card(line('CACHE_WRITE', '1'), line('CACHE_STORAGE', '1', { unit: 'MILLION_TOKEN_HOURS' })),
      { inputTokens: 10, cacheWriteTokens: 10 },
      ['CACHE_STORAGE'],
      'CACHE_STORAGE: it is priced by MILLION_TOKEN_HOURS, which the workload does not count.',
    ],
    ['of no card', null, chat, ['INPUT', 'OUTPUT'], 'No price is known.'],
    ['of a free tier', { ...plain, terms: 'FREE_TIER' }, chat, [], 'Its terms are FREE_TIER, not METERED.'],
  ] as [string, PricedCard | null, Workload, string[], string][])('%s', (_what, of, workload, unknown, note) => {
    const cost = workloadCost(of, workload);
    expect(cost.total).toBeNull();
    expect(cost.unknown).toEqual(unknown);
    expect(cost.notes).toContain(note);
  });
});
