import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomNumbers, zipf } from '../../bench/draws.ts';
import { firstDifference } from '../../bench/harness/difference.ts';

test('the place n is drawn about n times as seldom as the first', () => {
  const draw = zipf(['a', 'b', 'c', 'd'], randomNumbers(7));
  const counts: Record<string, number> = {};
  for (let turn = 0; turn < 10_000; turn++) {
    const drawn = draw();
    counts[drawn] = (counts[drawn] ?? 0) + 1;
  }
  const [a = 0, b = 0, c = 0, d = 0] = ['a', 'b', 'c', 'd'].map((name) => counts[name]);
  for (const [place, count] of [b, c, d].entries()) {
    expect(a / count).toBeGreaterThan((place + 2) * 0.8);
    expect(a / count).toBeLessThan((place + 2) * 1.2);
  }
});

test('everything may be drawn, nothing else, and the same seed draws the same', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1, max: 50 }), (seed, length) => {
      const list = Array.from({ length }, (_, place) => place);
      const [one, other] = [zipf(list, randomNumbers(seed)), zipf(list, randomNumbers(seed))];
      for (let turn = 0; turn < 20; turn++) {
        const drawn = one();
        expect(list).toContain(drawn);
        expect(other()).toBe(drawn);
      }
    }),
  );
});

test.each([
  [{ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }, null],
  [{ a: [1, { b: 2 }] }, { a: [1, { b: 3 }] }, 'a.1.b: 2 and 3'],
  [{ a: null }, { a: {} }, 'a: null and {}'],
  [{ a: 1 }, {}, 'a: 1 and undefined'],
  [[1], { 0: 1 }, 'the answer: [1] and {"0":1}'],
])('%j and %j differ at %s', (one, other, difference) => expect(firstDifference(one, other)).toBe(difference));
