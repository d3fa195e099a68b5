import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { medianScore, standings } from '../../src/decisions/standing.ts';

const scored = (scores: number[]) => scores.map((score, index) => ({ id: String(index), score }));

describe('standings', () => {
  test.each([
    ['nobody', [], true, []],
    ['one alone stands in the middle', [7], true, [[1, 50, 0]]],
    [
      'higher is better',
      [10, 30, 20],
      true,
      [
        [3, 16.67, 0],
        [1, 83.33, 0],
        [2, 50, 0],
      ],
    ],
    [
      'lower is better',
      [10, 30, 20],
      false,
      [
        [1, 83.33, 0],
        [3, 16.67, 0],
        [2, 50, 0],
      ],
    ],
    [
      'equal scores share the better place, and the next is counted past them',
      [5, 9, 5, 1],
      true,
      [
        [2, 50, 1],
        [1, 87.5, 0],
        [2, 50, 1],
        [4, 12.5, 0],
      ],
    ],
    [
      'all equal',
      [0, 0, 0],
      false,
      [
        [1, 50, 2],
        [1, 50, 2],
        [1, 50, 2],
      ],
    ],
  ])('%s', (_case, scores, higherIsBetter, expected) => {
    const places = standings(scored(scores as number[]), higherIsBetter as boolean);
    const found = (scores as number[]).map((_, index) => places.get(String(index)));
    expect(found.map((place) => [place?.rank, place?.percentile, place?.ties])).toEqual(expected);
  });

  const scores = fc.array(fc.integer({ min: -5, max: 30 }), { minLength: 1, maxLength: 40 });

  test('for any scores: by count of better, worse and equal ones', () => {
    fc.assert(
      fc.property(scores, fc.boolean(), (all, higherIsBetter) => {
        const places = standings(scored(all), higherIsBetter);
        for (const [index, score] of all.entries()) {
          const better = all.filter((other) => (higherIsBetter ? other > score : other < score)).length;
          const equal = all.filter((other) => other === score).length;
          const place = places.get(String(index));
          expect(place).toMatchObject({ rank: better + 1, ties: equal - 1 });
          expect(place?.percentile).toBeCloseTo((100 * (all.length - better - equal / 2)) / all.length, 1);
        }
      }),
    );
  });

  test('turning the direction turns the percentiles about 50', () => {
    fc.assert(
      fc.property(scores, (all) => {
        const up = standings(scored(all), true);
        const down = standings(scored(all), false);
        for (const [id, { percentile }] of up) expect(percentile + (down.get(id)?.percentile ?? 0)).toBeCloseTo(100, 1);
      }),
    );
  });
});

test.each([
  [[], null],
  [[3], 3],
  [[9, 1, 5], 5],
  [[4, 1, 3, 2], 2.5],
])('the median of %j is %j', (scores, median) => {
  expect(medianScore(scores)).toBe(median);
});
