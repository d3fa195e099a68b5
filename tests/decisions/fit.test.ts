import { Big } from 'big.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decisionMap, type FitCandidate, type FitUseCase, gradeOf, qualityOf } from '../../src/decisions/fit.ts';
import { fitConfidence, type RelevantResult } from '../../src/decisions/fit-confidence.ts';

const today = '2026-11-23';
const useCase: FitUseCase = {
  required_capabilities: ['TOOL_CALLING'],
  required_inputs: [],
  required_outputs: [],
  required_openness: [],
  min_context_window: null,
  totalWeight: 4,
};
const facts: FitCandidate['facts'] = {
  slug: 'rocket-1',
  specialization: null,
  supported: ['TOOL_CALLING'],
  unsupported: [],
  input_modalities: null,
  output_modalities: null,
  openness: null,
  context_window: null,
  declared_status: null,
  deprecated_first: null,
  retires_first: null,
};
const result = (percentile: number, more: Partial<RelevantResult> = {}): RelevantResult => ({
  weight: 1,
  percentile,
  reporting: 'INDEPENDENT',
  reported_first: today,
  field: 10,
  ...more,
});
const candidate = (id: string, percentile: number, total: string | null): FitCandidate => ({
  id,
  facts,
  results: [result(percentile)],
  cost: total === null ? null : { total, routeId: `route of ${id}` },
});

describe('quality', () => {
  test.each([
    [[], null],
    [[{ weight: 2, percentile: 40 }], 40],
    [
      [
        { weight: 2, percentile: 40 },
        { weight: 1, percentile: 100 },
      ],
      60,
    ],
    [
      [
        { weight: 1, percentile: 33.33 },
        { weight: 2, percentile: 66.67 },
      ],
      55.56,
    ],
  ])('of %j is %j', (results, quality) => {
    expect(qualityOf(results)).toBe(quality);
  });
});

describe('confidence', () => {
  const checks = (...states: ('YES' | 'NO' | 'UNKNOWN')[]) =>
    states.map((state) => ({ kind: 'CAPABILITY' as const, wanted: ['BATCH'], state }));
  const all = [result(50, { weight: 4 })];
  test.each([
    ['all weight, independent, new, a full field', checks('YES'), all, 1],
    ['a quarter of the weight', checks('YES'), [result(50)], 0.25],
    ['as the developer reports it', checks(), [result(50, { weight: 4, reporting: 'DEVELOPER' })], 0.6],
    ['as users report it', checks(), [result(50, { weight: 4, reporting: 'COMMUNITY' })], 0.8],
    ['nobody says who measured it', checks(), [result(50, { weight: 4, reporting: 'UNKNOWN' })], 0.5],
    ['a year old to the day', checks(), [result(50, { weight: 4, reported_first: '2025-11-23' })], 1],
    ['a day older', checks(), [result(50, { weight: 4, reported_first: '2025-11-22' })], 0.8],
    ['older than two years', checks(), [result(50, { weight: 4, reported_first: '2024-11-22' })], 0.6],
    ['of unknown age', checks(), [result(50, { weight: 4, reported_first: null })], 0.6],
    ['alone in its field', checks(), [result(50, { weight: 4, field: 1 })], 0.1],
    ['a large field adds nothing', checks(), [result(50, { weight: 4, field: 500 })], 1],
    ['half of the requirements not known', checks('YES', 'UNKNOWN'), all, 0.75],
    ['no requirement known', checks('UNKNOWN'), all, 0.5],
    ['without a result, all requirements met', checks('YES', 'YES'), [], 0.3],
    ['without a result, one of two known', checks('YES', 'UNKNOWN'), [], 0.15],
    ['without a result or a requirement', checks(), [], 0],
  ])('%s', (_case, known, results, expected) => {
    expect(fitConfidence(known, results, 4, today)).toBe(expected);
  });
});

describe('grades', () => {
  test.each([
    [0, 1, 'A'],
    [0, 5, 'A'],
    [1, 5, 'B'],
    [2, 5, 'C'],
    [3, 5, 'D'],
    [4, 5, 'E'],
    [1, 2, 'C'],
    [19, 100, 'A'],
    [20, 100, 'B'],
    [79, 100, 'D'],
    [80, 100, 'E'],
    [99, 100, 'E'],
  ])('%i better of %i graded is %s', (better, graded, grade) => {
    expect(gradeOf(better, graded)).toBe(grade);
  });

  test('follow quality per dollar, equal for equal', () => {
    const fits = decisionMap(
      useCase,
      [
        candidate('dear', 90, '0.9'),
        candidate('same', 20, '0.2'),
        candidate('cheap', 10, '0.01'),
        candidate('middle', 60, '0.3'),
      ],
      today,
    );
    expect(fits.map((fit) => [fit.modelId, fit.qualityPerDollar, fit.betterModels, fit.grade])).toEqual([
      ['dear', '100', 2, 'C'],
      ['same', '100', 2, 'C'],
      ['cheap', '1000', 0, 'A'],
      ['middle', '200', 1, 'B'],
    ]);
    expect(fits[0]).toMatchObject({ basis: 'BENCHMARK', quality: 90, cost: '0.9', routeId: 'route of dear' });
  });
});

describe('no grade', () => {
  const graded = candidate('graded', 50, '1');
  test.each<[string, Partial<FitCandidate>, object]>([
    [
      'without a result',
      { results: [], cost: null },
      { basis: 'SIGNALS', quality: null, blocked: false, confidence: 0.3 },
    ],
    ['without a price', { cost: null }, { basis: 'BENCHMARK', quality: 50, cost: null }],
    ['at a price of zero', { cost: { total: '0', routeId: 'r' } }, { basis: 'BENCHMARK', cost: '0' }],
    [
      'known to miss a requirement',
      { facts: { ...facts, supported: [], unsupported: ['TOOL_CALLING'] } },
      { blocked: true, quality: 50, cost: '1' },
    ],
    ['retired', { facts: { ...facts, retires_first: today } }, { blocked: true }],
  ])('%s', (_case, change, expected) => {
    const fits = decisionMap(useCase, [graded, { ...graded, id: 'other', ...change }], today);
    expect(fits[1]).toMatchObject({ ...expected, grade: null, qualityPerDollar: null, betterModels: null });
    expect(fits[0]).toMatchObject({ grade: 'A', betterModels: 0 });
  });
});

test('unknown is not no: a requirement of which nothing is known blocks nothing, and costs confidence', () => {
  const unknown = { ...candidate('unknown', 50, '1'), facts: { ...facts, supported: [] } };
  const [fit, known] = decisionMap(useCase, [unknown, candidate('known', 50, '1')], today);
  expect(fit).toMatchObject({ blocked: false, grade: 'A' });
  expect(fit?.confidence).toBeLessThan(known?.confidence as number);
});

test('a model of which nothing is known has no fit', () => {
  const blank = { ...candidate('blank', 0, null), facts: { ...facts, supported: [] }, results: [] };
  expect(decisionMap(useCase, [blank], today)).toEqual([]);
});

const anyCandidate = fc
  .record({
    percentiles: fc.array(fc.integer({ min: 1, max: 99 }), { maxLength: 3 }),
    total: fc.option(fc.integer({ min: 0, max: 2_000 }).map((millis) => new Big(`${millis}e-4`).toFixed())),
    tools: fc.constantFrom('supported', 'unsupported', 'neither'),
  })
  .map(({ percentiles, total, tools }) => ({
    facts: {
      ...facts,
      supported: tools === 'supported' ? ['TOOL_CALLING'] : [],
      unsupported: tools === 'unsupported' ? ['TOOL_CALLING'] : [],
    },
    results: percentiles.map((percentile) => result(percentile)),
    cost: total === null ? null : { total, routeId: 'r' },
  }));
const anyCandidates = fc
  .array(anyCandidate, { maxLength: 25 })
  .map((all) => all.map((one, index) => ({ ...one, id: String(index).padStart(2, '0') })));

describe('for any models', () => {
  test('a client can recompute every grade from the fields beside it', () => {
    fc.assert(
      fc.property(anyCandidates, (all) => {
        const fits = decisionMap(useCase, all, today);
        const graded = fits.filter(({ grade }) => grade !== null);
        for (const fit of graded) {
          const ratio = new Big(fit.quality as number).div(fit.cost as string);
          expect(new Big(fit.qualityPerDollar as string).minus(ratio).abs().lte('0.00005')).toBe(true);
          const better = graded.filter((one) =>
            new Big(one.qualityPerDollar as string).gt(fit.qualityPerDollar as string),
          );
          expect(fit.betterModels).toBe(better.length);
          expect(fit.grade).toBe('ABCDE'[Math.floor((5 * better.length) / graded.length)]);
        }
      }),
    );
  });

  test('graded is exactly what is not blocked and has a quality and a price', () => {
    fc.assert(
      fc.property(anyCandidates, (all) => {
        for (const fit of decisionMap(useCase, all, today)) {
          const gradable = !fit.blocked && fit.quality !== null && fit.cost !== null && Number(fit.cost) > 0;
          expect(fit.grade !== null).toBe(gradable);
          expect(fit.basis).toBe(fit.quality === null ? 'SIGNALS' : 'BENCHMARK');
        }
      }),
    );
  });

  test('the order of the models changes nothing', () => {
    fc.assert(
      fc.property(anyCandidates, (all) => {
        const byId = (fits: ReturnType<typeof decisionMap>) =>
          fits.toSorted((a, b) => (a.modelId < b.modelId ? -1 : 1));
        expect(byId(decisionMap(useCase, all.toReversed(), today))).toEqual(byId(decisionMap(useCase, all, today)));
      }),
    );
  });

  test('a lower price never makes a grade worse', () => {
    fc.assert(
      fc.property(anyCandidates, fc.nat(), (all, pick) => {
        const fits = decisionMap(useCase, all, today);
        const graded = fits.filter(({ grade }) => grade !== null);
        const one = graded[pick % Math.max(1, graded.length)];
        if (!one) return;
        const cheaper = all.map((other) =>
          other.id === one.modelId
            ? { ...other, cost: { total: new Big(one.cost as string).div(2).toFixed(), routeId: 'r' } }
            : other,
        );
        const after = decisionMap(useCase, cheaper, today).find(({ modelId }) => modelId === one.modelId);
        expect((after?.grade ?? 'Z') <= (one.grade as string)).toBe(true);
      }),
    );
  });
});
