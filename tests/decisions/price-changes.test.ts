import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ComparedCard, type ComparedLine, priceChanges } from '../../src/decisions/price-changes.ts';
import { priceText } from '../../src/decisions/price-text.ts';

const today = '2026-11-23';

function line(meter: string, amount: string, more: Partial<ComparedLine> = {}): ComparedLine {
  return {
    meter,
    mode: 'STANDARD',
    unit: 'MILLION_TOKENS',
    minInputTokens: 0,
    cacheTtl: null,
    fromMinute: null,
    untilMinute: null,
    amount,
    ...more,
  };
}

function card(validFrom: string, input: string, output: string, more: Partial<ComparedCard> = {}): ComparedCard {
  const lines = [line('INPUT', input), line('OUTPUT', output)];
  return { validFrom, currency: 'USD', terms: 'METERED', correction: false, sourceId: 's', lines, ...more };
}

const told = (before: ComparedCard[], after: ComparedCard[]) =>
  priceChanges(before, after, today).map(
    ({ type, effectiveOn, before: was, after: is }) => `${type} ${effectiveOn}: ${priceText(was)} → ${priceText(is)}`,
  );

describe('a repricing is told once', () => {
  test.each<[string, ComparedCard[], ComparedCard[], string[]]>([
    ['nothing changed', [card('2026-01-01', '1', '4')], [card('2026-01-01', '1', '4')], []],
    [
      'two meters at once',
      [card('2026-01-01', '1', '4')],
      [card('2026-01-01', '1', '4'), card('2026-06-01', '0.5', '2')],
      ['PRICE_CHANGED 2026-06-01: INPUT 1, OUTPUT 4 USD → INPUT 0.5, OUTPUT 2 USD'],
    ],
    [
      'one meter of two',
      [card('2026-01-01', '1', '4')],
      [card('2026-01-01', '1', '4'), card('2026-06-01', '1', '2')],
      ['PRICE_CHANGED 2026-06-01: OUTPUT 4 USD → OUTPUT 2 USD'],
    ],
    [
      'the history of a new route',
      [],
      [card('2026-01-01', '10', '40'), card('2026-02-01', '2', '8'), card('2026-03-01', '1', '8')],
      [
        'PRICE_CHANGED 2026-02-01: INPUT 10, OUTPUT 40 USD → INPUT 2, OUTPUT 8 USD',
        'PRICE_CHANGED 2026-03-01: INPUT 2 USD → INPUT 1 USD',
      ],
    ],
    [
      'an announced price',
      [card('2026-01-01', '1', '4')],
      [card('2026-01-01', '1', '4'), card('2027-01-01', '2', '8')],
      ['PRICE_CHANGED 2027-01-01: INPUT 1, OUTPUT 4 USD → INPUT 2, OUTPUT 8 USD'],
    ],
    [
      'another price for the same day',
      [card('2026-01-01', '10', '40')],
      [card('2026-01-01', '1', '4')],
      ['PRICE_CORRECTED 2026-01-01: INPUT 10, OUTPUT 40 USD → INPUT 1, OUTPUT 4 USD'],
    ],
    [
      'what a source calls a correction',
      [card('2026-01-01', '10', '40')],
      [card('2026-01-01', '10', '40'), card('2026-02-01', '1', '4', { correction: true })],
      ['PRICE_CORRECTED 2026-02-01: INPUT 10, OUTPUT 40 USD → INPUT 1, OUTPUT 4 USD'],
    ],
    [
      'another belief about what is in force',
      [card('2026-01-01', '3', '6'), card('2026-05-01', '2', '4')],
      [card('2026-01-01', '3', '6')],
      ['PRICE_CORRECTED 2026-01-01: INPUT 2, OUTPUT 4 USD → INPUT 3, OUTPUT 6 USD'],
    ],
    [
      'a withdrawn price',
      [card('2026-01-01', '1', '4')],
      [card('2026-01-01', '1', '4'), card('2026-06-01', '1', '4', { terms: 'UNKNOWN', lines: [] })],
      ['PRICE_CHANGED 2026-06-01: METERED → UNKNOWN'],
    ],
    [
      'a price that becomes known',
      [card('2026-01-01', '1', '4', { terms: 'UNKNOWN', lines: [] })],
      [card('2026-01-01', '1', '4', { terms: 'UNKNOWN', lines: [] }), card('2026-06-01', '1', '4')],
      [],
    ],
    [
      'a price that is known again, as another',
      [card('2026-01-01', '1', '4'), card('2026-03-01', '1', '4', { terms: 'UNKNOWN', lines: [] })],
      [
        card('2026-01-01', '1', '4'),
        card('2026-03-01', '1', '4', { terms: 'UNKNOWN', lines: [] }),
        card('2026-06-01', '2', '4'),
      ],
      ['PRICE_CHANGED 2026-06-01: INPUT 1 USD → INPUT 2 USD'],
    ],
    [
      'a withdrawn price that was told already',
      [card('2026-01-01', '1', '4'), card('2026-03-01', '1', '4', { terms: 'UNKNOWN', lines: [] })],
      [card('2026-01-01', '1', '4'), card('2026-03-01', '1', '4', { terms: 'UNKNOWN', lines: [] })],
      [],
    ],
    [
      'another source that knows no price',
      [card('2026-01-01', '1', '4')],
      [card('2026-01-01', '1', '4', { terms: 'UNKNOWN', lines: [], sourceId: 'other' })],
      [],
    ],
    [
      'the noise of floats',
      [card('2026-01-01', '0.3', '4')],
      [card('2026-01-01', '0.3', '4'), card('2026-06-01', '0.30000000000000004', '4')],
      [],
    ],
    [
      'the price of another source, rounded',
      [card('2026-01-01', '0.083', '4')],
      [card('2026-01-01', '0.08333', '4', { sourceId: 'other' })],
      [],
    ],
    [
      'a price that its own source writes more exactly',
      [card('2026-01-01', '0.083', '4')],
      [card('2026-01-01', '0.083', '4'), card('2026-06-01', '0.08333', '4')],
      ['PRICE_CHANGED 2026-06-01: INPUT 0.083 USD → INPUT 0.08333 USD'],
    ],
    [
      'older history that reaches the price that was known',
      [card('2026-05-01', '1', '4')],
      [card('2026-01-01', '2', '8'), card('2026-05-01', '1', '4')],
      [],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(told(before, after)).toEqual(expected);
  });

  test('each change names the source whose price was shown until then', () => {
    const before = card('2026-01-01', '1', '4');
    const after = card('2026-06-01', '2', '4', { sourceId: 'other' });
    expect(priceChanges([before], [before, after], today)).toMatchObject([{ sourceId: 'other', instead: 's' }]);
    expect(priceChanges([], [before, after], today)).toMatchObject([{ sourceId: 'other', instead: null }]);
  });

  test('a line that only becomes known is no change of price', () => {
    const before = card('2026-01-01', '1', '4');
    const after = card('2026-06-01', '1', '4', { lines: [...before.lines, line('CACHE_READ', '0.1')] });
    expect(told([before], [before, after])).toEqual([]);
  });

  test('a tier that changes is told with its threshold', () => {
    const lines = (amount: string) => [line('INPUT', '1'), line('INPUT', amount, { minInputTokens: 200_000 })];
    const before = card('2026-01-01', '1', '4', { lines: lines('2') });
    const after = card('2026-06-01', '1', '4', { lines: lines('3') });
    expect(told([before], [before, after])).toEqual([
      'PRICE_CHANGED 2026-06-01: INPUT above 200000 2 USD → INPUT above 200000 3 USD',
    ]);
  });
});

const amount = fc.integer({ min: 1, max: 9 }).map(String);
const day = fc.integer({ min: 1, max: 28 }).map((one) => `2026-03-${String(one).padStart(2, '0')}`);
const timeline = fc
  .uniqueArray(fc.record({ day, input: amount, output: amount }), { selector: (one) => one.day, maxLength: 6 })
  .map((cards) =>
    cards.map((one) => card(one.day, one.input, one.output)).sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1)),
  );

describe('whatever the timelines', () => {
  test('the same timeline tells nothing, and each change tells a difference on a day of its own', () => {
    fc.assert(
      fc.property(timeline, timeline, (before, after) => {
        expect(priceChanges(after, after, today)).toEqual([]);
        const changes = priceChanges(before, after, today);
        const days = changes.map(({ effectiveOn }) => effectiveOn);
        expect(new Set(days).size).toBe(days.length);
        for (const change of changes) expect(change.before).not.toEqual(change.after);
        for (const { effectiveOn } of changes) expect(after.map((one) => one.validFrom)).toContain(effectiveOn);
      }),
    );
  });

  test('a price in force that is another than before is always told', () => {
    fc.assert(
      fc.property(timeline, timeline, (before, after) => {
        const [was, is] = [before.at(-1), after.at(-1)];
        fc.pre(was !== undefined && is !== undefined && JSON.stringify(was.lines) !== JSON.stringify(is.lines));
        expect(priceChanges(before, after, today)).not.toEqual([]);
      }),
    );
  });
});
