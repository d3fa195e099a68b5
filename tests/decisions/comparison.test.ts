import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Better,
  type Cell,
  compareCells,
  compareRow,
  dateCell,
  decimalCell,
  notApplicable,
  numberCell,
  supportCell,
  textCell,
} from '../../src/decisions/comparison.ts';
import { type ComparedModel, compareModels } from '../../src/decisions/comparison-models.ts';
import { summaryOf } from '../../src/decisions/comparison-summary.ts';
import { anyModel, model, result } from './models.ts';

const verdict = (better: Better, cells: Cell[]) => {
  const { winners, comparable } = compareRow({ key: 'k', group: 'FACTS', label: 'K', better, cells });
  return [comparable, winners];
};
const score = (number: number, error?: number): Cell => ({ state: 'KNOWN', display: '', number, error });

describe('a row', () => {
  test.each([
    ['more is better', 'HIGHER', [numberCell(1), numberCell(2)], ['YES', [1]]],
    ['less is better', 'LOWER', [decimalCell('0.1'), decimalCell('0.09')], ['YES', [1]]],
    ['level values win together', 'LOWER', [decimalCell('1'), decimalCell('2'), decimalCell('1')], ['YES', [0, 2]]],
    ['the unknown neither wins nor loses', 'LOWER', [numberCell(3), numberCell(null), numberCell(2)], ['MISSING', [2]]],
    ['one known value alone wins nothing', 'HIGHER', [numberCell(3), numberCell(null)], ['MISSING', []]],
    ['what does not apply is not missed', 'HIGHER', [numberCell(3), notApplicable(), numberCell(2)], ['YES', [0]]],
    ['support wins over none', 'SUPPORTED', [supportCell('YES'), supportCell('NO')], ['YES', [0]]],
    ['support wins nothing over unknown', 'SUPPORTED', [supportCell('YES'), supportCell('UNKNOWN')], ['MISSING', []]],
    ['that nobody supports it is no win', 'SUPPORTED', [supportCell('NO'), supportCell('NO')], ['YES', []]],
    ['the later date', 'LATER', [dateCell('2024-01'), dateCell('2024-02-01')], ['YES', [1]]],
    ['a month is level with its days', 'LATER', [dateCell('2024-01'), dateCell('2024-01-20')], ['YES', [0, 1]]],
    [
      'a day that another beats does not win by the month',
      'LATER',
      [dateCell('2024-01'), dateCell('2024-01-20'), dateCell('2024-01-05')],
      ['YES', [0, 1]],
    ],
    ['words are not ranked', null, [textCell('a'), textCell('b')], ['NOT_RANKED', []]],
    [
      'a score wins by as little as chance may make',
      'HIGHER',
      [score(70, 1), score(69, 1), score(60, 1)],
      ['YES', [0]],
    ],
    ['scores without errors are not', 'HIGHER', [score(70), score(69.9)], ['YES', [0]]],
  ] as [string, Better, Cell[], unknown][])('%s', (_what, better, cells, expected) => {
    expect(verdict(better, cells)).toEqual(expected);
  });
});

describe('results', () => {
  const rowsOf = (...models: ComparedModel[]) =>
    compareModels(models, false).filter(({ group }) => group === 'RESULTS');

  test('are joined by variant', () => {
    const rows = rowsOf(
      model('a', { results: [result('mmmu', 'mmmu', 60), result('gpqa', 'gpqa-diamond', 40)] }),
      model('b', { results: [result('mmmu', 'mmmu', 70)] }),
    );
    expect(rows.map(({ key, comparable, winners }) => [key, comparable, winners])).toEqual([
      ['result:gpqa-diamond', 'MISSING', []],
      ['result:mmmu', 'YES', [1]],
    ]);
  });

  test('of different variants stand side by side and are never ranked', () => {
    const [row] = rowsOf(
      model('a', { results: [result('mmmu-pro', 'mmmu-pro-4-option', 55.3)] }),
      model('b', { results: [result('mmmu-pro', 'mmmu-pro-overall', 37.6)] }),
    );
    expect(row).toMatchObject({ key: 'benchmark:mmmu-pro', comparable: 'DIFFERENT_VARIANT', winners: [] });
    expect(row?.cells.map(({ number, display }) => [number, display])).toEqual([
      [55.3, '55.3 % (mmmu-pro-4-option)'],
      [37.6, '37.6 % (mmmu-pro-overall)'],
    ]);
  });

  test('on another variant are named where a row lacks them', () => {
    const rows = rowsOf(
      model('a', { results: [result('aime', 'aime-2024', 80), result('aime', 'aime-2025', 70)] }),
      model('b', { results: [result('aime', 'aime-2025', 75)] }),
    );
    expect(rows.map(({ key, comparable, winners, note }) => [key, comparable, winners, note])).toEqual([
      ['result:aime-2024', 'DIFFERENT_VARIANT', [], 'Tested on another variant, which cannot be compared: B.'],
      ['result:aime-2025', 'YES', [1], null],
    ]);
  });

  test('that lead by no more than chance may make say so, and win all the same', () => {
    const noisy = (score: number, standardError: number | null) => ({
      results: [{ ...result('arena', 'arena', score), standardError }],
    });
    const [row] = rowsOf(
      model('a', noisy(9.3, 1.2)),
      model('b', noisy(12.1, 1.4)),
      model('c', noisy(2, 1)),
      model('d', noisy(12, null)),
    );
    expect([row?.winners, row?.withinChance, row?.note]).toEqual([
      [1],
      [0],
      'B leads A by less than chance may make (95 %, by the standard errors).',
    ]);
    const equal = rowsOf(model('a', noisy(9.3, 1)), model('b', noisy(9.3, 1)))[0];
    expect([equal?.winners, equal?.note]).toEqual([[0, 1], null]);
  });

  test('where lower is better are won by the lowest; a row that mixes reports says whose are whose', () => {
    const lower = { higherIsBetter: false };
    const [row] = rowsOf(
      model('a', { results: [{ ...result('vectara', 'vectara', 2, lower), reporting: 'INDEPENDENT' }] }),
      model('b', { results: [{ ...result('vectara', 'vectara', 1, lower), reporting: 'DEVELOPER' }] }),
    );
    expect([row?.winners, row?.note]).toEqual([[1], 'Reported by the developer: B.']);
  });
});

test('the summary says what the rows say', () => {
  const models = [
    model('a', { contextWindow: 1_000_000, supported: ['VISION'], cost: { provider: 'P', total: '2' } }),
    model('b', {
      contextWindow: 128_000,
      status: 'RETIRED',
      retiresOn: '2026-05-07',
      cost: { provider: 'Q', total: '5' },
    }),
    model('c', { contextWindow: null, cost: null, withoutCost: 'No route is known.' }),
  ];
  const rows = compareModels(models, true);
  expect(rows.find(({ key }) => key === 'cost')?.note).toBe('C: No route is known.');
  expect(summaryOf(models, rows)).toEqual([
    'A has the largest context window: 1,000,000 tokens, against B 128,000 tokens. Not known for C.',
    'A has the lowest cost of the workload: 2 USD at P, against B 5 USD at Q (2.5 times as much). Not known for C.',
    'Only A is known to support vision.',
    'B is retired (2026-05-07).',
  ]);
});

const models = fc.uniqueArray(anyModel, { selector: ({ slug }) => slug, minLength: 2, maxLength: 6 });

describe('for any models', () => {
  test('their order changes nothing but the order of the columns', () => {
    fc.assert(
      fc.property(models, fc.func(fc.integer()), (some, shuffle) => {
        const others = some.toSorted((a, b) => shuffle(a.slug) - shuffle(b.slug));
        const seen = (all: readonly ComparedModel[]) => {
          const rows = compareModels(all, true);
          return {
            summary: summaryOf(all, rows),
            rows: rows.map(({ cells, winners, withinChance, ...row }) => ({
              ...row,
              cells: Object.fromEntries(all.map(({ slug }, index) => [slug, cells[index]])),
              winners: winners.map((index) => all[index]?.slug).sort(),
              withinChance: withinChance.map((index) => all[index]?.slug).sort(),
            })),
          };
        };
        expect(seen(others)).toEqual(seen(some));
      }),
    );
  });

  test('of two values that differ exactly one is better, and nobody wins with less than another', () => {
    fc.assert(
      fc.property(models, (some) => {
        for (const { better, cells, winners, comparable } of compareModels(some, true)) {
          if (better === null || comparable === 'DIFFERENT_VARIANT') {
            expect(winners).toEqual([]);
            continue;
          }
          const known = cells.flatMap((cell, index) => (cell.state === 'KNOWN' ? [index] : []));
          for (const a of known) {
            for (const b of known) {
              const order = compareCells(cells[a] as Cell, cells[b] as Cell, better);
              expect(order + compareCells(cells[b] as Cell, cells[a] as Cell, better)).toBe(0);
              if (winners.includes(a)) expect(order).toBeGreaterThanOrEqual(0);
            }
          }
          for (const winner of winners) expect(cells[winner]?.state).toBe('KNOWN');
        }
      }),
    );
  });
});
