import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CardStatement, StatedLine } from '../../src/decisions/card-statement.ts';
import { priceTimeline } from '../../src/decisions/rate-cards.ts';

const line = (meter: string, amount: string): StatedLine => ({
  meter,
  amount,
  mode: 'STANDARD',
  unit: 'MILLION_TOKENS',
  minInputTokens: 0,
});

interface Said {
  source?: string;
  precedence?: number;
  on?: string;
  from?: string;
  typed?: boolean;
  unread?: boolean;
  cacheRead?: string;
  until?: number;
}
/** Input, and the same for output. */
function says(input: string, said: Said = {}): CardStatement {
  const {
    source = 'list',
    precedence = 40,
    on = '2026-06-01',
    from,
    typed = false,
    unread = false,
    cacheRead,
    until = null,
  } = said;
  const more = cacheRead === undefined ? [] : [line('CACHE_READ', cacheRead)];
  return {
    source,
    precedence,
    typed,
    unread,
    until,
    endedOn: null,
    observedAt: `${on}T00:00:00.000Z`,
    claims: {
      ...(from === undefined ? {} : { validFrom: from }),
      currency: 'USD',
      terms: 'METERED',
      lines: [line('INPUT', input), line('OUTPUT', input), ...more],
      correction: false,
    },
  };
}
const typedFrom = (from: string, input: string, more: Said = {}) =>
  says(input, { source: 'vendor', precedence: 80, typed: true, on: '2026-08-01', from, ...more });
const timeline = (...statements: CardStatement[]) =>
  priceTimeline(statements, null).cards.map(
    ({ validFrom, from }) => `${validFrom} ${from.claims.lines[0]?.amount} ${from.source}`,
  );

describe('a price that was typed by hand', () => {
  test('is a word of its own day, whenever it was typed: what is observed later follows', () => {
    expect(timeline(typedFrom('2025-02-08', '0.27'), says('0.28', { on: '2025-12-01' }))).toEqual([
      '2025-02-08 0.27 vendor',
      '2025-12-01 0.28 list',
    ]);
  });

  test('stands against what was observed before it, and against a list that goes on saying so', () => {
    expect(timeline(typedFrom('2026-05-24', '0.4'), says('1.7', { on: '2026-04-24' }))).toEqual([
      '2026-04-24 1.7 list',
      '2026-05-24 0.4 vendor',
    ]);
  });

  test('keeps its exact days, between which nothing is put', () => {
    const vendor = [typedFrom('2026-01-10', '3'), typedFrom('2026-05-24', '1')];
    expect(timeline(...vendor, says('3', { on: '2026-02-01', until: 9 }), says('2', { on: '2026-07-02' }))).toEqual([
      '2026-01-10 3 vendor',
      '2026-05-24 1 vendor',
      '2026-07-02 2 list',
    ]);
  });

  test('stays in its words where a later list agrees and says no more', () => {
    expect(timeline(typedFrom('2025-02-08', '2'), says('2'))).toEqual(['2025-02-08 2 vendor']);
    const stub = says('2', { source: 'other', typed: true, on: '2026-05-01', cacheRead: '0.2' });
    expect(timeline(stub, says('2', { precedence: 45 }))).toEqual(['2026-05-01 2 other']);
    const richer = typedFrom('2025-02-08', '2', { cacheRead: '0.2' });
    expect(timeline(richer, says('2'))).toEqual(['2025-02-08 2 vendor']);
  });

  test('is completed by a later list that agrees and knows more lines', () => {
    const { cards } = priceTimeline([typedFrom('2025-02-08', '2'), says('2', { cacheRead: '0.2' })], null);
    expect(cards.map(({ validFrom, from }) => [validFrom, from.source, from.claims.lines.length])).toEqual([
      ['2025-02-08', 'vendor', 2],
      ['2026-06-01', 'list', 3],
    ]);
  });

  test('is followed by what the lists make of the time after it: the one believed most, older history, dated changes', () => {
    const better = { source: 'better', precedence: 45 };
    const seen = [says('4', { on: '2025-12-01', until: 8 }), says('3', { on: '2026-07-01' })];
    expect(timeline(typedFrom('2025-02-08', '2'), ...seen, says('5', { ...better, on: '2026-06-01' }))).toEqual([
      '2025-02-08 2 vendor',
      '2025-12-01 4 list',
      '2026-06-01 5 better',
    ]);
    // A list that agrees with it keeps no dated change of another out.
    const dated = says('3', { source: 'other', precedence: 38, on: '2026-09-23', from: '2026-08-17' });
    expect(timeline(typedFrom('2026-05-24', '2'), dated, says('2', { on: '2026-07-02' }))).toEqual([
      '2026-05-24 2 vendor',
      '2026-08-17 3 other',
    ]);
  });

  test('of a list goes before another list of equal precedence until that says otherwise', () => {
    const stub = says('2', { source: 'other', typed: true, on: '2026-07-02' });
    expect(timeline(stub, says('2', { on: '2026-09-01' }))).toEqual(['2026-07-02 2 other']);
    expect(timeline(stub, says('3', { on: '2026-09-01' }))).toEqual(['2026-07-02 2 other', '2026-09-01 3 list']);
  });

  test('in the name of a source that has spoken itself is what that source was seen to say on its day', () => {
    const stub = says('2', { typed: true, on: '2026-07-02', until: 5 });
    expect(timeline(stub, says('1', { on: '2026-04-01', until: 6 }), says('3', { on: '2026-09-01' }))).toEqual([
      '2026-04-01 1 list',
      '2026-07-02 2 list',
      '2026-09-01 3 list',
    ]);
  });

  test('is followed by no undated price of a list that came with the program and was never read, and that keeps none out', () => {
    const bundled = says('3', { source: 'bundled', precedence: 45, unread: true, on: '2026-09-23' });
    const vendor = typedFrom('2026-09-01', '2');
    expect(timeline(vendor, bundled)).toEqual(['2026-09-01 2 vendor']);
    expect(timeline(vendor, bundled, says('4', { on: '2026-11-01' }))).toEqual([
      '2026-09-01 2 vendor',
      '2026-11-01 4 list',
    ]);
    const dated = says('5', { source: 'bundled', precedence: 45, unread: true, on: '2026-09-23', from: '2026-10-01' });
    expect(timeline(vendor, dated)).toEqual(['2026-09-01 2 vendor', '2026-10-01 5 bundled']);
    expect(timeline(vendor, { ...bundled, unread: false })).toEqual(['2026-09-01 2 vendor', '2026-09-23 3 bundled']);
  });

  test('that was announced for a day to come still begins on it', () => {
    expect(
      timeline(typedFrom('2026-01-10', '3'), typedFrom('2026-09-01', '4'), says('3', { on: '2026-08-01' })),
    ).toEqual(['2026-01-10 3 vendor', '2026-09-01 4 vendor']);
  });
});

test('a first-party list that is read lets nothing follow but dated changes', () => {
  const own = { source: 'router', precedence: 75 };
  expect(timeline(says('2.9', { ...own, on: '2026-08-01' }), says('0.5', { on: '2026-09-01' }))).toEqual([
    '2026-08-01 2.9 router',
  ]);
});

const statement = fc
  .record({
    input: fc.constantFrom('1', '2', '3'),
    source: fc.constantFrom('vendor', 'list', 'other'),
    on: fc.constantFrom('2025-12-01', '2026-04-01', '2026-07-02', '2026-09-01'),
    from: fc.option(fc.constantFrom('2025-02-08', '2026-05-24', '2026-09-01'), { nil: undefined }),
    cacheRead: fc.option(fc.constant('0.1'), { nil: undefined }),
  })
  .map(({ input, ...said }) =>
    says(input, { ...said, typed: said.source === 'vendor', precedence: said.source === 'vendor' ? 80 : 40 }),
  );

test('a later observation that contradicts everything typed is never hidden by it', () => {
  fc.assert(
    fc.property(fc.array(statement, { maxLength: 8 }), (said) => {
      const typed = said.filter(({ source }) => source === 'vendor');
      const seen = says('9', { source: 'fresh', precedence: 45, on: '2027-01-01' });
      expect(timeline(...typed, seen).at(-1)).toBe('2027-01-01 9 fresh');
    }),
  );
});

test('the timeline hangs on no order, begins every card on a day of its own and repeats none', () => {
  fc.assert(
    fc.property(fc.array(statement, { maxLength: 8 }), (said) => {
      const cards = timeline(...said);
      expect(timeline(...said.toReversed())).toEqual(cards);
      const days = cards.map((card) => card.slice(0, 10));
      expect(days).toEqual([...new Set(days)].sort());
    }),
  );
});
