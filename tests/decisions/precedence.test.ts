import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gatheredOn } from '../../db/seed/gathered.ts';
import { sources } from '../../db/seed/sources.ts';
import { pointedAt } from '../../src/decisions/moving-names.ts';
import { compareStatements, ownList, ownWord, precedenceOf, reasonBefore } from '../../src/decisions/precedence.ts';

const list = { precedence: 45, ownProvider: null };
const router = { precedence: 40, ownProvider: 'openrouter' };

describe('the standing of a source', () => {
  test.each([
    ['its own routes', router, 'route', 'openrouter', ownList],
    ['an own list that has more anyway', { ...router, precedence: 90 }, 'route', 'openrouter', 90],
    ['their prices', router, 'rate-card', 'openrouter', ownList],
    ['another provider’s routes', router, 'route', 'mart', 40],
    ['models, which it only passes on', router, 'model', 'openrouter', 40],
    ['scores', router, 'result', undefined, 40],
    ['a list that is read', list, 'rate-card', 'openai', 45],
    ['an overlay of the provider’s owner', { ...router, precedence: 100 }, 'rate-card', 'openrouter', 100],
  ] as const)('of %s', (_, source, kind, provider, expected) => {
    expect(precedenceOf(source, kind, provider)).toBe(expected);
  });

  test('of the starting catalog: OpenRouter goes before every list of others, behind every developer’s own page', () => {
    const others = sources.filter(({ slug }) => slug !== 'openrouter-api').map(({ precedence }) => precedence);
    expect(sources.filter(({ ownProvider }) => ownProvider !== undefined).map(({ slug }) => slug)).toEqual([
      'openrouter-api',
    ]);
    expect(others.filter((precedence) => precedence > ownList).every((precedence) => precedence === 80)).toBe(true);
    expect(ownList).toBeLessThan(ownWord);
  });
});

const statement = fc.record({
  source: fc.constantFrom('a', 'b', 'c', 'd'),
  precedence: fc.constantFrom(38, 40, 75, 80),
  observedAt: fc.constantFrom('2026-05-01T00:00:00.000Z', '2026-07-02T00:00:00.000Z', '2026-08-01T00:00:00.000Z'),
  typed: fc.boolean(),
});

test('statements are in one order, whatever order they come in', () => {
  fc.assert(
    fc.property(fc.array(statement), fc.func(fc.integer()), (said, shuffle) => {
      const shuffled = [...said].sort((a, b) => Number(shuffle(a)) - Number(shuffle(b)));
      const key = ({ source, precedence, observedAt }: (typeof said)[number]) =>
        `${source} ${precedence} ${observedAt}`;
      expect(shuffled.sort(compareStatements).map(key)).toEqual([...said].sort(compareStatements).map(key));
    }),
  );
});

test('a later word than one that was typed by hand says that it is', () => {
  const at = { observedAt: '2026-07-02T00:00:00.000Z' };
  const typed = { source: 'vendor', precedence: 80, typed: true, ...at };
  expect(reasonBefore({ source: 'list', precedence: 40, ...at }, typed)).toBe(
    'list was seen to say so after the day of the price that was typed by hand from vendor',
  );
  expect(reasonBefore(typed, { source: 'list', precedence: 40, ...at })).toMatch(/higher precedence, 80 to 40 of list/);
});

test('every source of the seed has the day on which it was gathered', () => {
  expect(Object.keys(gatheredOn).sort()).toEqual(sources.map(({ slug }) => slug).sort());
});

describe('where a moving name leads', () => {
  const says = (wireId: string | null, on: string, until: number | null = null, source = 'router') => ({
    source,
    precedence: source === 'router' ? 75 : 40,
    observedAt: `${on}T00:00:00.000Z`,
    wireId,
    until,
  });
  test.each([
    ['by nobody’s word', [], null],
    ['when no more is said', [says('rocket-1', '2026-05-12', 9)], null],
    ['since it was first said', [says('rocket-1', '2026-05-12')], 'rocket-1 2026-05-12 router'],
    [
      'since it was first said, through other changes of the record',
      [says('rocket-2', '2026-06-01', 7), says('rocket-2', '2026-07-01', 9), says('rocket-2', '2026-08-01')],
      'rocket-2 2026-06-01 router',
    ],
    [
      'since it moved there last',
      [says('rocket-2', '2026-05-01', 5), says('rocket-1', '2026-06-01', 7), says('rocket-2', '2026-07-01')],
      'rocket-2 2026-07-01 router',
    ],
    [
      'since it was said at all',
      [says(null, '2026-05-12', 5), says('rocket-2', '2026-08-01')],
      'rocket-2 2026-08-01 router',
    ],
    [
      'by the source that is believed most, with that source’s day',
      [says('rocket-2', '2026-07-01', null, 'list'), says('rocket-3', '2026-08-01')],
      'rocket-3 2026-08-01 router',
    ],
  ])('%s', (_, statements, expected) => {
    const found = pointedAt(statements);
    expect(found && `${found.wireId} ${found.since} ${found.from.source}`).toBe(expected);
    expect(pointedAt(statements.toReversed())?.since).toBe(found?.since);
  });
});
