import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Said, says, timeline } from './said-cards.ts';

describe('of sources of equal precedence', () => {
  const peer = (input: string | null, on: string, source: string, more: Said = {}) =>
    says(input, undefined, { source, precedence: 40, on, ...more });

  test('the first that stated a price owns the timeline, whoever speaks later', () => {
    const first = peer('1', '2026-01-01', 'zeta');
    expect(timeline([first, peer('2', '2026-03-01', 'alpha')])).toEqual([['2026-01-01', '1', 'zeta']]);
    const changed = [{ ...first, until: 4, endedOn: '2026-05-01' }, peer('3', '2026-05-01', 'zeta')];
    expect(timeline([...changed, peer('2', '2026-03-01', 'alpha')])).toEqual([
      ['2026-01-01', '1', 'zeta'],
      ['2026-05-01', '3', 'zeta'],
    ]);
  });

  test('one that listed the route without a price is not the first', () => {
    const silent = peer(null, '2026-01-01', 'zeta', { until: 3, endedOn: '2026-04-01' });
    expect(timeline([silent, peer('5', '2026-04-01', 'zeta'), peer('2', '2026-03-01', 'alpha')])).toEqual([
      ['2026-01-01', null, 'zeta'],
      ['2026-03-01', '2', 'alpha'],
    ]);
  });

  test.each([
    ['falls silent', peer('1', '2026-01-01', 'zeta', { until: 4, endedOn: '2026-05-01' }), []],
    [
      'takes its price back',
      peer('1', '2026-01-01', 'zeta', { until: 4, endedOn: '2026-05-01' }),
      [peer(null, '2026-05-01', 'zeta')],
    ],
  ])('when the owner %s, the price is that of the next from that day on', (_, first, then) => {
    const next = peer('2', '2026-03-01', 'alpha', { until: 6, endedOn: '2026-07-01' });
    expect(timeline([first, ...then, next, peer('4', '2026-07-01', 'alpha')])).toEqual([
      ['2026-01-01', '1', 'zeta'],
      ['2026-05-01', '2', 'alpha'],
      ['2026-07-01', '4', 'alpha'],
    ]);
  });

  test('where nobody else states a price, the last word of the owner stands', () => {
    const gone = { until: 4, endedOn: '2026-05-01' };
    expect(timeline([peer('1', '2026-01-01', 'zeta', gone), peer('2', '2026-03-01', 'alpha', gone)])).toEqual([
      ['2026-01-01', '1', 'zeta'],
    ]);
  });

  test('what others say later never takes the price from an owner that states one', () => {
    const days = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01'];
    const said = fc
      .tuple(fc.constantFrom('alpha', 'beta', 'zeta'), fc.constantFrom('1', '2', '3'), fc.constantFrom(...days))
      .map(([source, input, on]) => peer(input, on, source));
    fc.assert(
      fc.property(fc.array(said, { maxLength: 8 }), (later) => {
        const owner = peer('9', '2025-12-01', 'omega');
        const others = later.filter((one, index) => later.findIndex(({ source }) => source === one.source) === index);
        expect(timeline([...others, owner])).toEqual([['2025-12-01', '9', 'omega']]);
        expect(timeline(others)).toEqual(timeline(others.toReversed()));
      }),
    );
  });
});
