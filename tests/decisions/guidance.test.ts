import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type GuidedFit, type GuidedModel, guidance } from '../../src/decisions/guidance.ts';

const fitFor = (name: string, change: Partial<GuidedFit>): GuidedFit => ({
  basis: 'BENCHMARK',
  blocked: false,
  grade: null,
  quality: 50,
  useCase: { id: name, name },
  checks: [],
  reasons: [`Reason of ${name}.`],
  blockedBy: [],
  ...change,
});
const signals = (name: string, states: ('YES' | 'NO' | 'UNKNOWN')[], wanted = 'BATCH') =>
  fitFor(name, {
    basis: 'SIGNALS',
    quality: null,
    blocked: states.includes('NO'),
    blockedBy: states.includes('NO') ? ['Does not support batches.'] : [],
    checks: states.map((state) => ({ kind: wanted === 'TEXT' ? 'INPUT' : 'CAPABILITY', wanted: [wanted], state })),
  });
const model: GuidedModel = {
  name: 'Omni',
  status: 'ACTIVE',
  deprecated_on: null,
  retires_on: null,
  context_window: null,
  servedBy: [],
  fits: [],
};

describe('a use case', () => {
  test.each<[string, GuidedFit, string | null, string | null]>([
    ['grade A', fitFor('Coding', { grade: 'A', quality: 1 }), 'Coding: grade A for quality per dollar', null],
    ['grade B', fitFor('Coding', { grade: 'B' }), 'Coding: grade B for quality per dollar', null],
    ['grade C', fitFor('Coding', { grade: 'C' }), null, null],
    ['grade D', fitFor('Coding', { grade: 'D', quality: 10 }), null, null],
    [
      'grade E, but high quality',
      fitFor('Coding', { grade: 'E', quality: 75 }),
      'Coding: quality 75 of 100, where quality counts more than price',
      null,
    ],
    ['grade E, middling quality', fitFor('Coding', { grade: 'E', quality: 50 }), null, null],
    [
      'grade E, low quality',
      fitFor('Coding', { grade: 'E', quality: 49.9 }),
      null,
      'Coding: grade E for quality per dollar, at a quality of 49.9 of 100',
    ],
    [
      'high quality without a price',
      fitFor('Coding', { quality: 80 }),
      'Coding: quality 80 of 100, where quality counts more than price',
      null,
    ],
    [
      'blocked, though of high quality',
      fitFor('Coding', { quality: 99, blocked: true, blockedBy: ['Is proprietary.'] }),
      null,
      'Coding: is proprietary',
    ],
    [
      'all requirements met, no result',
      signals('Bulk', ['YES', 'YES']),
      'Bulk: meets all that is required; no relevant result is known',
      null,
    ],
    ['one requirement not known', signals('Bulk', ['YES', 'UNKNOWN']), null, null],
    ['nothing but text asked', signals('Chat', ['YES'], 'TEXT'), null, null],
    ['a requirement missed', signals('Bulk', ['NO', 'YES']), null, 'Bulk: does not support batches'],
  ])('with %s', (_case, one, use, avoid) => {
    const { useFor, avoidFor } = guidance({ ...model, fits: [one] });
    expect(useFor.map(({ text }) => text)).toEqual(use === null ? [] : [use]);
    expect(avoidFor.map(({ text }) => text)).toEqual(avoid === null ? [] : [avoid]);
    for (const line of [...useFor, ...avoidFor]) {
      expect(line.useCaseId).toBe(one.useCase.id);
      expect(line.reasons).toEqual(one.blocked ? one.blockedBy : one.reasons);
    }
  });
});

test('beside use cases stand what else speaks for it, and against it', () => {
  const { useFor, avoidFor } = guidance({
    ...model,
    status: 'DEPRECATED',
    deprecated_on: '2026-01',
    retires_on: '2027-02-03',
    context_window: 128_000,
    servedBy: ['Zeta', 'Alpha', 'Zeta'],
  });
  expect(useFor.map(({ text, reasons }) => [text, ...reasons])).toEqual([
    ['Prompts and answers of up to 128k tokens together', 'Its context holds 128k tokens.'],
    ['A choice between 3 routes of 2 providers', 'It is served by Alpha and Zeta.'],
  ]);
  expect(avoidFor.map(({ text, useCaseId }) => [text, useCaseId])).toEqual([
    ['New projects: its developer advises against it since 2026-01, and it retires on 2027-02-03', null],
  ]);
});

describe('the verdict', () => {
  test.each<[string, GuidedFit[], string]>([
    ['of nothing known', [], 'Too little is known of Omni to say what it is good for.'],
    [
      'of nothing outstanding',
      [fitFor('Coding', { grade: 'C' })],
      'By what is known, Omni stands out for none of the use cases.',
    ],
    [
      'names three at most, with their grades',
      [
        fitFor('RAG', { grade: 'A' }),
        fitFor('Long context', { quality: 90, grade: 'D' }),
        signals('Bulk', ['YES']),
        fitFor('Coding', { grade: 'B' }),
      ],
      'Omni is worth evaluating for RAG (grade A), long context and bulk.',
    ],
  ])('%s', (_case, fits, verdict) => {
    expect(guidance({ ...model, fits }).verdict).toBe(verdict);
  });

  test('of a retired model is that it is retired, and that is all', () => {
    const fits = [fitFor('Coding', { grade: 'A' })];
    const retired = guidance({
      ...model,
      fits,
      status: 'RETIRED',
      retires_on: '2025-07-14',
      context_window: 1,
      servedBy: ['A', 'B'],
    });
    expect(retired).toEqual({
      verdict: 'Omni is retired since 2025-07-14.',
      useFor: [],
      avoidFor: [
        {
          text: 'Anything new: it is retired since 2025-07-14',
          useCaseId: null,
          reasons: ['It is retired since 2025-07-14.'],
        },
      ],
    });
  });
});

const anyFit = fc.oneof(
  fc
    .record({
      grade: fc.constantFrom('A', 'B', 'C', 'D', 'E', null),
      quality: fc.integer({ min: 0, max: 100 }),
      blocked: fc.boolean(),
    })
    .map(
      ({ grade, quality, blocked }) =>
        (id: string) =>
          fitFor(id, {
            quality,
            blocked,
            grade: blocked ? null : (grade as GuidedFit['grade']),
            blockedBy: blocked ? ['No.'] : [],
          }),
    ),
  fc
    .array(fc.constantFrom('YES' as const, 'NO' as const, 'UNKNOWN' as const), { maxLength: 4 })
    .map((states) => (id: string) => signals(id, states)),
);

test('for any fits: no use case stands on both sides, and no line contradicts its fit', () => {
  const status = fc.constantFrom('ACTIVE', 'DEPRECATED', 'RETIRED', 'UNKNOWN');
  fc.assert(
    fc.property(fc.array(anyFit, { maxLength: 18 }), status, (makers, now) => {
      const fits = makers.map((make, index) => make(`Use case ${index}`));
      const { useFor, avoidFor } = guidance({ ...model, fits, status: now });
      const use = useFor.flatMap(({ useCaseId }) => useCaseId ?? []);
      const avoid = avoidFor.flatMap(({ useCaseId }) => useCaseId ?? []);
      expect(use.filter((id) => avoid.includes(id))).toEqual([]);
      for (const one of fits) {
        if (use.includes(one.useCase.id)) expect(one.blocked).toBe(false);
        if (avoid.includes(one.useCase.id)) {
          expect(['A', 'B', 'C', 'D']).not.toContain(one.grade);
          expect(one.blocked || one.grade === 'E').toBe(true);
        }
        const unknown = one.basis === 'SIGNALS' && one.checks.every(({ state }) => state === 'UNKNOWN');
        if (unknown) expect([...use, ...avoid]).not.toContain(one.useCase.id);
      }
    }),
  );
});
