import { describe, expect, test } from 'vitest';
import type { CardStatement } from '../../src/decisions/card-statement.ts';
import { priceTimeline } from '../../src/decisions/rate-cards.ts';
import { line, lines, list, says, timeline } from './said-cards.ts';

describe('one source', () => {
  test('dated cards stand on their days, future ones too', () => {
    expect(timeline([says('2', '2027-01-01'), says('1', '2026-01-01')])).toEqual([
      ['2026-01-01', '1', 'vendor'],
      ['2027-01-01', '2', 'vendor'],
    ]);
  });

  test('an undated card counts from the day it was observed, and stays as history', () => {
    const before = says('1', undefined, { on: '2026-03-01', until: 7 });
    expect(timeline([before, says('2', undefined, { on: '2026-05-01' })])).toEqual([
      ['2026-03-01', '1', 'vendor'],
      ['2026-05-01', '2', 'vendor'],
    ]);
  });

  test('a correction takes the place of what was wrong', () => {
    const wrong = says('9', undefined, { on: '2026-03-01', until: 7 });
    const right = says('1', undefined, { on: '2026-05-01', correction: true });
    expect(timeline([wrong, right])).toEqual([['2026-03-01', '1', 'vendor']]);
  });

  test('an undated card before a past change begins on the release, else on the last day that is known', () => {
    const o3 = [says('10', undefined), says('2', '2025-06-10')];
    expect(timeline(o3, '2025-04-16')).toEqual([
      ['2025-04-16', '10', 'vendor'],
      ['2025-06-10', '2', 'vendor'],
    ]);
    expect(timeline(o3)).toEqual([
      ['2025-06-09', '10', 'vendor'],
      ['2025-06-10', '2', 'vendor'],
    ]);
  });

  test('an undated card before an announced change counts from its observation', () => {
    expect(timeline([says('1', undefined), says('2', '2027-01-01')], '2020-01-01')).toEqual([
      ['2026-06-01', '1', 'vendor'],
      ['2027-01-01', '2', 'vendor'],
    ]);
  });

  test('a dated card that is no longer stated is gone, unless the source has fallen silent on the route', () => {
    expect(timeline([says('1', '2026-01-01'), says('3', '2026-09-01', { until: 5 })])).toEqual([
      ['2026-01-01', '1', 'vendor'],
    ]);
    expect(timeline([says('1', '2026-01-01', { until: 5 }), says('0.5', '2025-01-01', { until: 3 })])).toEqual([
      ['2026-01-01', '1', 'vendor'],
    ]);
  });

  test('a card that changes nothing is left out; a withdrawn price is a card', () => {
    const cards = [says('1', '2026-01-01'), says('1', '2026-02-01'), says(null, '2026-03-01')];
    expect(timeline(cards)).toEqual([
      ['2026-01-01', '1', 'vendor'],
      ['2026-03-01', null, 'vendor'],
    ]);
  });
});

describe('several sources', () => {
  test('on one day the source of higher precedence', () => {
    expect(timeline([says('1', '2026-01-01'), says('2', '2026-01-01', list)])).toEqual([['2026-01-01', '1', 'vendor']]);
  });

  test('another source adds older history and later changes, and nothing between', () => {
    const vendor = [says('2', '2026-01-01'), says('3', '2026-05-01')];
    const other = [says('9', '2025-01-01', list), says('8', '2026-03-01', list), says('7', '2026-08-01', list)];
    const { cards, others } = priceTimeline([...vendor, ...other], null);
    expect(cards.map(({ validFrom }) => validFrom)).toEqual(['2025-01-01', '2026-01-01', '2026-05-01', '2026-08-01']);
    expect(others.map(({ validFrom }) => validFrom)).toEqual(['2026-03-01']);
  });

  test('an undated price of a lesser source does not enter', () => {
    expect(timeline([says('1', '2026-01-01'), says('2', undefined, list)])).toEqual([['2026-01-01', '1', 'vendor']]);
  });

  test('an undated price of a better source enters where it contradicts, not where it only lists other lines', () => {
    const dated = says('1', '2026-01-01', { ...list, lines: [...lines('1'), line('CACHE_READ', '0.5')] });
    expect(timeline([dated, says('1', undefined)])).toEqual([['2026-01-01', '1', 'list']]);
    expect(timeline([dated, says('2', undefined)])).toEqual([
      ['2026-01-01', '1', 'list'],
      ['2026-06-01', '2', 'vendor'],
    ]);
  });

  test('what a lesser source was seen to ask before the better one said anything stays as history', () => {
    const seen = [
      says('9', undefined, { ...list, on: '2025-12-01', until: 4 }),
      says('8', undefined, { ...list, on: '2026-04-01' }),
    ];
    const later = says('7', undefined, { ...list, on: '2026-09-01' });
    expect(timeline([...seen, says('5', undefined)])).toEqual([
      ['2025-12-01', '9', 'list'],
      ['2026-04-01', '8', 'list'],
      ['2026-06-01', '5', 'vendor'],
    ]);
    expect(timeline([seen[0] as CardStatement, later, says('5', undefined)])).toEqual([
      ['2025-12-01', '9', 'list'],
      ['2026-06-01', '5', 'vendor'],
    ]);
  });

  test('observed prices that agree are one card since the first was seen, in the words of the better source', () => {
    const seen = [
      says('9', undefined, { ...list, on: '2025-12-01', until: 4 }),
      says('5', undefined, { ...list, on: '2026-04-01' }),
    ];
    const detailed = says('5', undefined, { lines: [...lines('5'), line('INPUT', '2.5', { mode: 'BATCH' })] });
    const { cards, others } = priceTimeline([...seen, detailed], null);
    expect(cards.map(({ validFrom, from }) => [validFrom, from.source, from.claims.lines.length])).toEqual([
      ['2025-12-01', 'list', 2],
      ['2026-04-01', 'vendor', 3],
    ]);
    expect(others.map(({ from }) => from)).toEqual([seen[1]]);
  });

  test('nothing is added to the word of the operator, not even what was seen before', () => {
    const overlay = says('5', undefined, { source: 'overlay', precedence: 100 });
    expect(timeline([says('9', undefined, { ...list, on: '2025-12-01' }), overlay])).toEqual([
      ['2026-06-01', '5', 'overlay'],
    ]);
  });

  test('a source that knows no price leaves the timeline to one that does', () => {
    expect(timeline([says(null, undefined), says('2', undefined, list)])).toEqual([['2026-06-01', '2', 'list']]);
  });

  test('a price that is only written more coarsely is no other price', () => {
    const seen = says('0.083', undefined, { ...list, on: '2025-12-01' });
    const exact = says('0.08333', undefined);
    expect(timeline([seen, exact])).toEqual([['2025-12-01', '0.08333', 'vendor']]);
  });

  test('the order of the statements does not matter', () => {
    const all = [says('1', undefined), says('2', undefined, { on: '2026-06-01' }), says('3', '2026-01-01', list)];
    expect(timeline(all)).toEqual(timeline(all.toReversed()));
  });
});
