import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SaidOfRoute, withLastingEnds } from '../../src/decisions/lasting-ends.ts';
import { resolvedClaims, resolveFields } from '../../src/decisions/resolve.ts';

const says = (source: string, claims: Record<string, unknown>, more: Partial<SaidOfRoute> = {}): SaidOfRoute => ({
  source,
  precedence: 40,
  observedAt: '2026-01-01T00:00:00.000Z',
  until: null,
  claims,
  ...more,
});
const said = (source: string, claims: Record<string, unknown>, more: Partial<SaidOfRoute> = {}) =>
  says(source, claims, { until: 7, ...more });
const life = (...statements: SaidOfRoute[]) => {
  const { status, retiresOn } = resolvedClaims(resolveFields(withLastingEnds(statements)));
  return { status, retiresOn };
};
const later = { observedAt: '2026-02-01T00:00:00.000Z' };

describe('an end that was stated before the route was dropped', () => {
  const lists = says('list', { contextWindow: 1 });
  test.each<[string, SaidOfRoute[], object]>([
    ['stands beside one that merely lists it', [lists, said('hub', { status: 'RETIRED' })], { status: 'RETIRED' }],
    ['stands with its day', [lists, said('hub', { retiresOn: '2026-06' })], { retiresOn: '2026-06' }],
    ['is undone by the same source', [says('hub', {}), said('hub', { status: 'RETIRED' })], {}],
    [
      'is undone by a status of a source that is believed more',
      [says('docs', { status: 'ACTIVE' }, { precedence: 80 }), said('hub', { retiresOn: '2026-06' })],
      { status: 'ACTIVE' },
    ],
    [
      'is undone by a later day that was said later',
      [says('list', { retiresOn: '2026-12' }, later), said('hub', { status: 'RETIRED', retiresOn: '2026-06' })],
      { retiresOn: '2026-12' },
    ],
    [
      'stands against a source that is believed less',
      [
        says('list', { status: 'ACTIVE' }, { precedence: 30 }),
        said('hub', { retiresOn: '2026-06', status: 'RETIRED' }),
      ],
      { status: 'RETIRED', retiresOn: '2026-06' },
    ],
    ['is taken back with the own word', [lists, said('mine', { status: 'RETIRED' }, { precedence: 100 })], {}],
  ])('%s', (_case, statements, expected) => {
    expect(life(...statements)).toEqual({ status: undefined, retiresOn: undefined, ...expected });
  });

  test('brings nothing else back, and no route that nobody lists', () => {
    const hub = said('hub', { status: 'RETIRED', contextWindow: 2, supported: ['VISION'] });
    expect(withLastingEnds([lists, hub])).toEqual([lists, { ...hub, claims: { status: 'RETIRED' } }]);
    expect(withLastingEnds([hub])).toEqual([]);
    expect(withLastingEnds([lists, said('hub', { status: 'DEPRECATED', contextWindow: 2 })])).toEqual([lists]);
  });

  test('never makes one of the same source speak twice, and keeps all that is said now', () => {
    const statement = fc.record({
      source: fc.constantFrom('a', 'b', 'c'),
      precedence: fc.constantFrom(30, 40, 100),
      observedAt: fc.constantFrom('2026-01-01', '2026-02-01'),
      until: fc.constantFrom(null, 3),
      claims: fc.constantFrom<Record<string, unknown>>(
        {},
        { status: 'RETIRED' },
        { status: 'ACTIVE' },
        { retiresOn: '2026' },
      ),
    });
    fc.assert(
      fc.property(fc.uniqueArray(statement, { selector: ({ source }) => source }), (all) => {
        const kept = withLastingEnds(all);
        expect(kept.filter(({ until }) => until === null)).toEqual(all.filter(({ until }) => until === null));
        for (const { until, claims, precedence } of kept) {
          if (until !== null)
            expect([precedence < 100, 'status' in claims || 'retiresOn' in claims]).toEqual([true, true]);
        }
      }),
    );
  });
});
