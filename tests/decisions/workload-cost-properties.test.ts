import { Big } from 'big.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workloadCost } from '../../src/decisions/workload-cost.ts';
import { anyCard, anyWorkload } from './cards.ts';

const total = (...given: Parameters<typeof workloadCost>) => workloadCost(...given).total;

describe('for any card and workload', () => {
  test('the total is the sum of its lines, and null exactly when a meter is unknown', () => {
    fc.assert(
      fc.property(anyCard, anyWorkload, (of, workload) => {
        const cost = workloadCost(of, workload);
        expect(cost.total === null).toBe(cost.unknown.length > 0);
        if (cost.total === null) return;
        expect(cost.total).toBe(cost.lines.reduce((sum, { amount }) => sum.plus(amount), new Big(0)).toFixed());
      }),
    );
  });

  test('the requests of two workloads cost what they cost together', () => {
    fc.assert(
      fc.property(anyCard, anyWorkload, fc.integer({ min: 1, max: 1_000_000 }), (of, workload, more) => {
        const one = total(of, workload);
        const other = total(of, { ...workload, requests: more });
        const both = total(of, { ...workload, requests: (workload.requests as number) + more });
        expect(both).toBe(one === null || other === null ? null : new Big(one).plus(other).toFixed());
      }),
    );
  });

  test('more output never costs less', () => {
    fc.assert(
      fc.property(anyCard, anyWorkload, fc.integer({ min: 0, max: 100_000 }), (of, workload, more) => {
        const less = total(of, workload);
        const longer = total(of, { ...workload, outputTokens: (workload.outputTokens as number) + more });
        if (less !== null && longer !== null) expect(new Big(longer).gte(less)).toBe(true);
      }),
    );
  });

  test('no order of the lines changes anything', () => {
    fc.assert(
      fc.property(anyCard, anyWorkload, (of, workload) => {
        expect(total({ ...of, lines: of.lines.toReversed() }, workload)).toBe(total(of, workload));
      }),
    );
  });
});
