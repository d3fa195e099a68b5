import { Big } from 'big.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestOf, type Candidate, frontier } from '../../src/decisions/frontier.ts';

const at = (id: string, quality: number, cost: string | null): Candidate => ({ id, quality, cost });

describe('frontier', () => {
  test('keeps what nothing beats in both, and says by whom the rest is beaten', () => {
    const points = frontier(
      [
        at('cheap', 10, '1'),
        at('beaten', 9, '2'),
        at('good', 30, '3'),
        at('dear', 30, '3.01'),
        at('best', 31, '90'),
        at('unpriced', 99, null),
      ],
      true,
    );
    expect(points.map((point) => [point.candidate.id, point.onFrontier, point.dominatedBy?.id ?? null])).toEqual([
      ['cheap', true, null],
      ['beaten', false, 'cheap'],
      ['good', true, null],
      ['dear', false, 'good'],
      ['best', true, null],
    ]);
  });

  test('takes the lower score where lower is better', () => {
    const points = frontier([at('a', 10, '1'), at('b', 5, '2'), at('c', 7, '3')], false);
    expect(points.map((point) => point.onFrontier)).toEqual([true, true, false]);
  });

  test('equals do not beat each other, and the better of one price beats the worse', () => {
    const points = frontier([at('worse', 4, '1.0'), at('a', 5, '1'), at('b', 5, '1.00')], true);
    expect(points.map((point) => [point.candidate.id, point.dominatedBy?.id ?? null])).toEqual([
      ['a', null],
      ['b', null],
      ['worse', 'b'],
    ]);
  });
});

const candidates = fc
  .array(
    fc.record({
      quality: fc.integer({ min: 0, max: 12 }),
      cost: fc.option(fc.integer({ min: 0, max: 12 }).map((cents) => new Big(cents).div(100).toFixed())),
    }),
    { maxLength: 30 },
  )
  .map((all) => all.map((one, index) => ({ ...one, id: String(index).padStart(2, '0') })));

function beats(a: Candidate, b: Candidate, higherIsBetter: boolean): boolean {
  const quality = higherIsBetter ? a.quality - b.quality : b.quality - a.quality;
  const cost = new Big(a.cost as string).cmp(b.cost as string);
  return quality >= 0 && cost <= 0 && (quality > 0 || cost < 0);
}

describe('for any models', () => {
  test('it is what comparing each with each gives', () => {
    fc.assert(
      fc.property(candidates, fc.boolean(), (all, higherIsBetter) => {
        const priced = all.filter(({ cost }) => cost !== null);
        const points = frontier(all, higherIsBetter);
        expect(points.map(({ candidate }) => candidate.id).toSorted()).toEqual(priced.map(({ id }) => id).toSorted());
        for (const { candidate, onFrontier, dominatedBy } of points) {
          expect(onFrontier).toBe(!priced.some((other) => beats(other, candidate, higherIsBetter)));
          expect(dominatedBy === null).toBe(onFrontier);
          if (dominatedBy) {
            expect(beats(dominatedBy, candidate, higherIsBetter)).toBe(true);
            expect(points.find((point) => point.candidate === dominatedBy)?.onFrontier).toBe(true);
          }
        }
      }),
    );
  });

  test('the frontier of the best is the upper part of the frontier of all', () => {
    fc.assert(
      fc.property(candidates, fc.integer({ min: 1, max: 30 }), (all, limit) => {
        const sorted = all.toSorted((a, b) => b.quality - a.quality);
        const kept = bestOf(sorted.slice(0, limit + 1), limit);
        expect(kept.length).toBeLessThanOrEqual(limit);
        if (all.length <= limit) expect(kept).toEqual(sorted);
        const ids = new Set(kept.map(({ id }) => id));
        const frontierOf = (some: Candidate[]) =>
          frontier(some, true).flatMap((point) =>
            point.onFrontier && ids.has(point.candidate.id) ? [point.candidate.id] : [],
          );
        expect(frontierOf(kept)).toEqual(frontierOf(all));
      }),
    );
  });
});
