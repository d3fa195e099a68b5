import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdownTable } from '../../bench/harness/markdown.ts';
import { rotated } from '../../bench/harness/rounds.ts';
import { median, ratioOf, ratioText } from '../../bench/harness/statistics.ts';

test.each([
  [[3], 3],
  [[4, 1, 9], 4],
  [[10, 1, 2, 4], 3],
])('the median of %j is %d', (numbers, expected) => expect(median(numbers)).toBe(expected));

test('there is no median of nothing', () => expect(() => median([])).toThrow(RangeError));

const series = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 20 });

test('at most half of the numbers lie below the median, and at most half above it', () => {
  fc.assert(
    fc.property(series, (numbers) => {
      const middle = median(numbers);
      expect(numbers.filter((number) => number < middle).length * 2).toBeLessThanOrEqual(numbers.length);
      expect(numbers.filter((number) => number > middle).length * 2).toBeLessThanOrEqual(numbers.length);
    }),
    { examples: [[[1, 2, 3, 4]], [[7, 3, 5]], [[1, 2, 1]]] },
  );
});

test('a ratio is of medians, its spread of rounds', () => {
  expect(ratioOf([10, 30, 20], [10, 10, 5])).toEqual({ ratio: 2, lowest: 1, highest: 4 });
  expect(() => ratioOf([1, 2], [1])).toThrow('different rounds');
  expect(() => ratioOf([], [])).toThrow(RangeError);
});

test.each([
  [{ ratio: 1.234, lowest: 0.5, highest: 2 }, '1.23 (0.50–2.00)'],
  [{ ratio: 45.67, lowest: 9.999, highest: 123.4 }, '45.7 (10.00–123)'],
])('%j reads %s', (ratio, text) => expect(ratioText(ratio)).toBe(text));

test('in as many rounds as there are contestants, each goes first once', () => {
  const contestants = ['a', 'b', 'c'];
  expect([0, 1, 2, 3].map((round) => rotated(contestants, round).join(''))).toEqual(['abc', 'bca', 'cab', 'abc']);
  expect(rotated([], 2)).toEqual([]);
});

test('a table is Markdown', () => {
  expect(markdownTable(['what', 'ratio'], [['page', '1.5']])).toBe('| what | ratio |\n| --- | ---: |\n| page | 1.5 |');
});
