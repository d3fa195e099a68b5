import { describe, expect, test } from 'vitest';
import { type ExplainableFit, fitReasons } from '../../src/decisions/fit-reasons.ts';

describe('the reasons of a fit', () => {
  const fit: ExplainableFit = {
    basis: 'BENCHMARK',
    blocked: false,
    quality: 62.5,
    grade: 'B',
    betterModels: 1,
    checks: [
      { kind: 'CAPABILITY', wanted: ['TOOL_CALLING'], state: 'YES' },
      { kind: 'INPUT', wanted: ['TEXT'], state: 'YES' },
      { kind: 'CONTEXT', wanted: ['32000'], state: 'UNKNOWN' },
    ],
    results: [{ variantName: 'MMMU', scoreText: '59.4', rank: 3, field: 8, reporting: 'DEVELOPER' }],
    variants: 2,
    cost: '0.0006',
    gradedModels: 4,
    model: { context_window: null, openness: null, retires_on: '2027', deprecated_on: null },
    deprecated: true,
  };
  test.each<[string, Partial<ExplainableFit>, string[]]>([
    [
      'graded',
      {},
      [
        'Quality 62.5 of 100, from 1 of 2 relevant benchmark variants: MMMU 59.4 (rank 3 of 8).',
        'Every one of these scores is as its developer reports it.',
        'A typical request costs $0.0006 on its cheapest route.',
        'Grade B: 1 of 4 graded models gives more quality per dollar.',
        'Supports tool calling.',
        'Not known: whether its context holds 32k tokens. That is not held against it.',
        'Its developer advises against new use; it retires on 2027.',
      ],
    ],
    [
      'without a price',
      { grade: null, betterModels: null, cost: null, checks: [], deprecated: false },
      [
        'Quality 62.5 of 100, from 1 of 2 relevant benchmark variants: MMMU 59.4 (rank 3 of 8).',
        'Every one of these scores is as its developer reports it.',
        'No grade: no METERED price is known for a typical request.',
      ],
    ],
    [
      'by signals',
      {
        basis: 'SIGNALS',
        quality: null,
        grade: null,
        betterModels: null,
        results: [],
        checks: [],
        cost: null,
        deprecated: false,
      },
      ['It has no result on the 2 relevant benchmark variants: what is known of it decides.'],
    ],
    [
      'without benchmarks at all',
      {
        basis: 'SIGNALS',
        quality: null,
        grade: null,
        variants: 0,
        results: [],
        checks: [],
        cost: null,
        deprecated: false,
      },
      ['No benchmark is set for this use case: what is known of the model decides.'],
    ],
  ])('%s', (_case, change, reasons) => {
    expect(fitReasons({ ...fit, ...change })).toEqual(reasons);
  });
});
