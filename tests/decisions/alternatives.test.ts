import { Big } from 'big.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alternativeReason } from '../../src/decisions/alternative-reason.ts';
import { alternatives, type Contender, knownBest } from '../../src/decisions/alternatives.ts';

const base: Contender = {
  modelId: 'own',
  useCaseId: 'coding',
  quality: 60,
  cost: '1',
  confidence: 0.5,
  suited: true,
  openness: 'PROPRIETARY',
  contextWindow: 100_000,
  offered: true,
};
const other = (modelId: string, change: Partial<Contender>): Contender => ({
  ...base,
  modelId,
  contextWindow: null,
  openness: null,
  ...change,
});
const kinds = (from: Contender, ...others: Contender[]) =>
  alternatives(from, others).map(({ kind, to }) => [kind, to.modelId]);

describe('an alternative', () => {
  test.each<[string, Partial<Contender>, string | null]>([
    ['saves a fifth', { cost: '0.8', quality: 55 }, 'CHEAPER'],
    ['saves less', { cost: '0.81', quality: 55 }, null],
    ['saves much, but is worse', { cost: '0.1', quality: 54.99 }, null],
    ['is better for a tenth more', { cost: '1.1', quality: 65 }, 'BETTER'],
    ['is better for more than that', { cost: '1.11', quality: 99 }, null],
    ['is hardly better', { cost: '1', quality: 64.99 }, null],
    ['is open', { cost: '9', quality: 55, openness: 'OPEN_WEIGHTS' }, 'OPEN_WEIGHTS'],
    ['is open, but worse', { cost: '9', quality: 54, openness: 'OPEN_SOURCE' }, null],
    ['holds twice as much', { cost: '9', quality: 55, contextWindow: 200_000 }, 'LONGER_CONTEXT'],
    ['holds less than that', { cost: '9', quality: 55, contextWindow: 199_999 }, null],
    ['is not offered', { cost: '0.1', quality: 90, offered: false }, null],
  ])('%s', (_case, change, kind) => {
    expect(kinds(base, other('x', change))).toEqual(kind === null ? [] : [[kind, 'x']]);
  });

  test('needs no price of the model that it replaces when it is open or holds more', () => {
    const from = { ...base, cost: null, offered: false };
    expect(kinds(from, other('cheap', { cost: '0.1' }))).toEqual([]);
    expect(kinds(from, other('open', { openness: 'OPEN_SOURCE' }), other('long', { contextWindow: 10 ** 6 }))).toEqual([
      ['OPEN_WEIGHTS', 'open'],
      ['LONGER_CONTEXT', 'long'],
    ]);
  });

  test('is not looked for where the model has it itself, or it is not known', () => {
    expect(kinds({ ...base, openness: 'OPEN_WEIGHTS' }, other('x', { openness: 'OPEN_WEIGHTS' }))).toEqual([]);
    expect(kinds({ ...base, openness: null }, other('x', { openness: 'OPEN_WEIGHTS' }))).toEqual([]);
    expect(kinds({ ...base, contextWindow: null }, other('x', { contextWindow: 10 ** 6 }))).toEqual([]);
  });

  test('stands once, two of a kind, the cheapest or the best first', () => {
    const others = ['0.5', '0.3', '0.4'].map((cost) =>
      other(`at ${cost}`, { cost, quality: 70, openness: 'OPEN_SOURCE' }),
    );
    expect(kinds(base, ...others)).toEqual([
      ['CHEAPER', 'at 0.3'],
      ['CHEAPER', 'at 0.4'],
      ['BETTER', 'at 0.5'],
    ]);
  });
});

test('a model is measured where it is known best of what suits it, first come among equals', () => {
  const own = [0.1, 0.7, 0.7].map((confidence, index) => ({ ...base, useCaseId: String(index), confidence }));
  expect(knownBest(own)?.useCaseId).toBe('1');
  expect(knownBest(own.map((one) => ({ ...one, suited: one.useCaseId !== '1' })))?.useCaseId).toBe('2');
  expect(knownBest(own.map((one) => ({ ...one, suited: false })))).toBeNull();
  expect(knownBest([])).toBeNull();
});

describe('for any models', () => {
  const contender = fc.record({
    quality: fc.integer({ min: 0, max: 100 }),
    cost: fc.integer({ min: 1, max: 300 }).map((cents) => new Big(cents).div(100).toFixed()),
    openness: fc.constantFrom(null, 'PROPRIETARY', 'OPEN_WEIGHTS'),
    contextWindow: fc.constantFrom(null, 50_000, 100_000, 400_000),
    offered: fc.boolean(),
  });
  test('each is offered, another model, stands once, and is not clearly worse', () => {
    fc.assert(
      fc.property(contender, fc.array(contender, { maxLength: 20 }), (own, list) => {
        const others = list.map((one, index) => other(String(index), one));
        const found = alternatives({ ...base, ...own }, [{ ...base, ...own }, ...others]);
        expect(new Set(found.map(({ to }) => to.modelId)).size).toBe(found.length);
        for (const { to } of found) {
          expect(to.offered).toBe(true);
          expect(to.modelId).not.toBe('own');
          expect(to.quality).toBeGreaterThanOrEqual(own.quality - 5);
        }
      }),
    );
  });
});

test.each([
  ['CHEAPER', 'Cheaper for about the same: $0.5 a request against $1, at quality 58 of 100 against 60 for coding.'],
  ['BETTER', 'Better for about the same money: quality 58 of 100 against 60 for coding, at $0.5 a request against $1.'],
  ['OPEN_WEIGHTS', 'It is open-source: quality 58 of 100 against 60 for coding, at $0.5 a request against $1.'],
  [
    'LONGER_CONTEXT',
    'It holds 1M tokens of context against 128k tokens: quality 58 of 100 against 60 for coding, at $0.5 a request against $1.',
  ],
])('%s has its reason in numbers', (kind, reason) => {
  const numbers = { quality: 58, ownQuality: 60, cost: '0.50', ownCost: '1', openness: 'OPEN_SOURCE' };
  const context = { contextWindow: 1_000_000, ownContextWindow: 128_000 };
  expect(alternativeReason({ kind, useCaseName: 'Coding', ...numbers, ...context })).toBe(reason);
});
