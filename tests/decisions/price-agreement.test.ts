import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountsAgree, sameOwnAmount } from '../../src/decisions/price-agreement.ts';

describe('amounts of two sources', () => {
  test.each([
    ['0.083', '0.08333333'],
    ['0.13', '0.125'],
    ['2.5', '2.5'],
    ['0.0509', '0.051'],
    ['0', '0'],
  ])('%s and %s are one price', (a, b) => {
    expect([amountsAgree(a, b), amountsAgree(b, a)]).toEqual([true, true]);
  });

  test.each([
    ['0.03', '0.025'],
    ['1', '1.4'],
    ['10', '10.4'],
    ['0', '0.001'],
    ['0.1', '0.14'],
    ['0.083', '0.0836'],
    ['0.15', '0.16'],
  ])('%s and %s are two', (a, b) => {
    expect([amountsAgree(a, b), amountsAgree(b, a)]).toEqual([false, false]);
  });
});

test('of one source only the noise of floats is no difference', () => {
  expect(sameOwnAmount('0.3', '0.30000000000000004')).toBe(true);
  expect(sameOwnAmount('0.083', '0.08333333')).toBe(false);
  expect(sameOwnAmount('0', '0.0000000000001')).toBe(false);
});

test('whatever the amounts, who comes first does not matter, and what agrees differs by a twentieth at most', () => {
  const amount = fc.double({ min: 0, max: 100, noNaN: true }).map((one) => String(Number(one.toFixed(5))));
  fc.assert(
    fc.property(amount, amount, fc.integer({ min: 0, max: 4 }), (a, b, digits) => {
      const rounded = String(Number(Number(a).toFixed(digits)));
      for (const other of [b, rounded]) {
        expect(amountsAgree(a, other)).toBe(amountsAgree(other, a));
        if (amountsAgree(a, other)) {
          const larger = Math.max(Number(a), Number(other));
          expect(Math.abs(Number(a) - Number(other))).toBeLessThanOrEqual(larger / 20 + 1e-12);
        }
      }
    }),
  );
});
