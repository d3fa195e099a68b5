import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scale, workloadInput } from '../../web/src/pages/model/workload.ts';
import { inCurrency, score, usd } from '../../web/src/text/numbers.ts';

test.each([
  ['0', '$0.00'],
  ['0.6', '$0.60'],
  ['0.0028', '$0.0028'],
  ['0.000000003', '$0.000000003'],
  ['12345678901234567890.12', '$12,345,678,901,234,567,890.12'],
])('%s dollars are %s, no digit lost', (amount, shown) => {
  expect(usd(amount)).toBe(shown);
});

test('other currencies are named', () => {
  expect(inCurrency('1.5', 'CNY')).toBe('CN¥1.50');
});

test.each([
  [59.4, 'PERCENT', '59.4 %'],
  [1235, 'ELO', '1,235 Elo'],
  [12.5, 'MINUTES', '12.5 min'],
])('%d %s is %s', (value, unit, shown) => {
  expect(score(value, unit)).toBe(shown);
});

test('what is read from cache is never more than the prompt', () => {
  const workload = fc.record({
    inputTokens: fc.constantFrom(...scale(1, 1_000_000)),
    outputTokens: fc.constantFrom(...scale(1, 1_000)),
    cachedPercent: fc.integer({ min: 0, max: 100 }),
    requests: fc.constantFrom(...scale(1, 1_000)),
  });
  fc.assert(
    fc.property(workload, (one) => {
      const { cachedInputTokens, inputTokens } = workloadInput(one);
      expect(Number.isInteger(cachedInputTokens)).toBe(true);
      expect(Number(cachedInputTokens)).toBeLessThanOrEqual(Number(inputTokens));
    }),
  );
});

test('a scale rises from its first value to its last', () => {
  expect(scale(10, 500)).toEqual([10, 20, 50, 100, 200, 500]);
});
