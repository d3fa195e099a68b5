import { describe, expect, test } from 'vitest';
import { hotMeters, pricingCompleteness } from '../../src/decisions/card-columns.ts';
import type { StatedLine } from '../../src/decisions/card-statement.ts';
import { line, lines } from './said-cards.ts';

describe('columns of a card', () => {
  const card = (own: StatedLine[], terms = 'METERED') => ({ currency: 'USD', terms, lines: own, correction: false });

  test('the hot meters are the lines for any prompt and any hour', () => {
    const own = [
      line('INPUT', '3'),
      line('INPUT', '6', { minInputTokens: 200_000 }),
      line('INPUT', '1', { hours: { from: '16:30', until: '00:30' } }),
      line('INPUT', '1.5', { mode: 'BATCH' }),
      line('OUTPUT', '15'),
      line('CACHE_WRITE', '6', { cacheTtl: 3600 }),
      line('CACHE_WRITE', '3.75', { cacheTtl: 300 }),
    ];
    expect(hotMeters(card(own))).toEqual({
      input: '3',
      output: '15',
      cache_read: null,
      cache_write: '3.75',
      batch_input: '1.5',
      batch_output: null,
    });
  });

  test.each([
    ['COMPLETE', card(lines('1'))],
    ['PARTIAL', card([line('INPUT', '1')])],
    ['PARTIAL', card([line('INPUT', '1', { mode: 'BATCH' }), line('OUTPUT', '2', { mode: 'BATCH' })])],
    ['COMPLETE', card([line('INPUT_AUDIO', '0.36', { unit: 'HOUR' })])],
    ['NONE', card([], 'FREE_TIER')],
  ])('%s', (pricing, own) => {
    expect(pricingCompleteness(own)).toBe(pricing);
  });
});
