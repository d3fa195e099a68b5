import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CatalogChange,
  type CatalogStates,
  catalogChanges,
  type ModelState,
  type RouteState,
} from '../../src/decisions/changes.ts';
import { firstDay } from '../../src/decisions/partial-date.ts';
import { resolvedClaims, resolveFields, type SaidOf } from '../../src/decisions/resolve.ts';
import { type ChangedWords, needsWords, toldChanges } from '../../src/decisions/told-changes.ts';

const today = '2026-11-23';

const change = (type: CatalogChange['type'], more: Partial<CatalogChange> = {}): CatalogChange => ({
  type,
  modelId: 'm',
  routeId: null,
  resultId: null,
  variantId: null,
  field: null,
  before: null,
  after: null,
  effectiveOn: today,
  sourceId: null,
  ...more,
});
const limit = change('LIMIT_CHANGED', { field: 'contextWindow', before: 128_000, after: 200_000 });
const vision = change('CAPABILITY_CHANGED', { field: 'capability:VISION', before: 'NO', after: 'YES' });
const status = (before: string, after: string) => change('STATUS_CHANGED', { field: 'status', before, after });
const retires = (before: string | null, after: string) =>
  change('RETIREMENT_SET', { field: 'retiresOn', before, after });
const routeStatus = change('STATUS_CHANGED', { field: 'status', routeId: 'r', before: 'ACTIVE', after: 'RETIRED' });

type Claims = Record<string, unknown>;
const said = (before: Claims | null, after: Claims | null, sourceId = 'a'): ChangedWords => ({
  sourceId,
  before: before ? [before] : [],
  after: after ? [after] : [],
  repriced: false,
  datedChanges: [],
});
const tell = (one: CatalogChange, words: ChangedWords[], first = false) =>
  toldChanges([one], new Map([[one.routeId ?? one.modelId ?? '', words]]), { today, first });

describe('what only one source thinks is no news; what a source thinks differently of is', () => {
  test.each<[string, CatalogChange, ChangedWords[]]>([
    ['a limit that a source changed', limit, [said({ contextWindow: 128_000 }, { contextWindow: 200_000 })]],
    ['a capability that a source changed', vision, [said({ unsupported: ['VISION'] }, { supported: ['VISION'] })]],
    [
      'a status that a source changed',
      status('ACTIVE', 'PREVIEW'),
      [said({ status: 'ACTIVE' }, { status: 'PREVIEW' })],
    ],
    ['a status by a date', status('ACTIVE', 'RETIRED'), [said({ status: 'ACTIVE' }, { retiresOn: '2026-10' })]],
    ['a route that was listed without a status', routeStatus, [said({}, { status: 'RETIRED' })]],
    [
      'a day that a source moved',
      retires('2027-01-01', '2027-03-01'),
      [said({ retiresOn: '2027-01-01' }, { retiresOn: '2027-03-01' })],
    ],
  ])('told, first reading or not: %s', (_, one, words) => {
    for (const first of [false, true]) expect(tell(one, words, first)).toEqual([{ ...one, sourceId: 'a' }]);
  });

  test.each<[string, CatalogChange, ChangedWords[]]>([
    ['another source is believed', limit, [said(null, { contextWindow: 200_000 }, 'b')]],
    ['nobody said anything', limit, []],
    [
      'the source said so before',
      limit,
      [said({ contextWindow: 200_000 }, { contextWindow: 200_000, name: 'B' }, 'b')],
    ],
    ['the believed source fell silent', limit, [said({ contextWindow: 128_000 }, null)]],
    [
      'the source moved, but not from what was shown',
      limit,
      [said({ contextWindow: 64_000 }, { contextWindow: 200_000 })],
    ],
    ['another source knows a capability', vision, [said(null, { supported: ['VISION'] }, 'b')]],
    ['another source has a better opinion', status('RETIRED', 'ACTIVE'), [said(null, { status: 'ACTIVE' }, 'b')]],
  ])('not told, first reading or not: %s', (_, one, words) => {
    for (const first of [false, true]) expect(tell(one, words, first)).toEqual([]);
  });
});

describe('bad news is told when it comes, not when a source is read for the first time', () => {
  test.each<[string, CatalogChange, Claims]>([
    ['a deprecation', status('UNKNOWN', 'DEPRECATED'), { status: 'DEPRECATED' }],
    ['a retirement that nobody else has heard of', status('ACTIVE', 'RETIRED'), { status: 'RETIRED' }],
    ['a day that has passed', retires(null, '2026-11-01'), { retiresOn: '2026-11-01' }],
    ['another day than another source names', retires('2027-01', '2026-12-01'), { retiresOn: '2026-12-01' }],
  ])('%s', (_, one, claims) => {
    expect(tell(one, [said(null, claims, 'b')])).toEqual([{ ...one, sourceId: 'b' }]);
    expect(tell(one, [said({}, claims, 'b')])).toEqual([{ ...one, sourceId: 'b' }]);
    expect(tell(one, [said(null, claims, 'b')], true)).toEqual([]);
    expect(tell(one, [said(claims, claims, 'b')])).toEqual([]);
  });

  test('a day that lies ahead and that nobody knew is told even then', () => {
    const ahead = retires(null, '2027');
    expect(tell(ahead, [said(null, { retiresOn: '2027' })], true)).toEqual([ahead]);
    expect(tell(retires(null, '2026-11-23'), [said(null, { retiresOn: '2026-11-23' })], true)).toEqual([]);
  });

  test('that a route is listed again', () => {
    const again = change('ROUTE_LISTED_AGAIN', { routeId: 'r' });
    expect(tell(again, [])).toEqual([again]);
    expect(tell(again, [], true)).toEqual([]);
  });
});

describe('a price', () => {
  const price = (sourceId: string, instead: string | null) =>
    change('PRICE_CHANGED', { routeId: 'r', sourceId, instead, before: 'x', after: 'y' });
  const speaks = (sourceId: string, repriced: boolean) => ({ ...said(null, null, sourceId), repriced });

  test.each<[string, CatalogChange, ChangedWords[], string]>([
    ['of one source', price('a', 'a'), [], 'PRICE_CHANGED by a'],
    ['of a time for which none was shown', price('b', null), [], 'PRICE_CHANGED by b'],
    ['of a source that was not read before', price('b', 'a'), [speaks('b', false)], 'PRICE_CORRECTED by b'],
    ['of another source, since the first fell silent', price('b', 'a'), [], 'PRICE_CORRECTED by b'],
    ['that a source announces which spoke of it before', price('b', 'a'), [speaks('b', true)], 'PRICE_CHANGED by b'],
    [
      'of which a source says itself on which day it changed',
      price('b', 'a'),
      [{ ...speaks('b', false), datedChanges: [today] }],
      'PRICE_CHANGED by b',
    ],
    [
      'of which a source says that it changed on another day',
      price('b', 'a'),
      [{ ...speaks('b', false), datedChanges: ['2026-01-01'] }],
      'PRICE_CORRECTED by b',
    ],
    ['of which the shown source changed its mind', price('b', 'a'), [speaks('a', true)], 'PRICE_CHANGED by a'],
  ])('%s', (_, one, words, expected) => {
    expect(tell(one, words).map(({ type, sourceId }) => `${type} by ${sourceId}`)).toEqual([expected]);
  });

  test('only a price of another source has to be looked up', () => {
    expect([price('a', 'a'), price('b', 'a'), limit, change('ROUTE_ADDED')].map(needsWords)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

const claims = fc.record(
  {
    contextWindow: fc.constantFrom(1, 2, 3),
    maxOutputTokens: fc.constantFrom(1, 2, 3),
    status: fc.constantFrom('ACTIVE', 'PREVIEW', 'DEPRECATED', 'RETIRED'),
    deprecatedOn: fc.constantFrom('2026-10', '2027-02-03'),
    retiresOn: fc.constantFrom('2026', '2026-11-01'),
    supported: fc.constantFrom([], ['VISION']),
    unsupported: fc.constantFrom([], ['BATCH']),
  },
  { requiredKeys: ['supported', 'unsupported'] },
);
const source = fc.constantFrom(
  { source: 'a', precedence: 40 },
  { source: 'b', precedence: 40 },
  { source: 'c', precedence: 80 },
);
const statement = fc
  .tuple(source, claims, fc.constantFrom('2026-01-01', '2026-02-02'))
  .map(([from, own, day]): SaidOf => ({ ...from, claims: own, observedAt: `${day}T00:00:00.000Z` }));

function stateOf(statements: readonly SaidOf[]): CatalogStates {
  const shown = resolvedClaims(resolveFields(statements));
  const text = (field: string) => (shown[field] as string | undefined) ?? null;
  const day = (field: string) => (text(field) === null ? null : firstDay(text(field) as string));
  const lifecycle = { declared_status: text('status'), retires_on: text('retiresOn'), retires_first: day('retiresOn') };
  const common = {
    ...lifecycle,
    context_window: (shown.contextWindow as number | undefined) ?? null,
    max_output_tokens: (shown.maxOutputTokens as number | undefined) ?? null,
    supported: shown.supported as string[],
    unsupported: shown.unsupported as string[],
  };
  const model: ModelState = { id: 'm', slug: 'm', deprecated_first: day('deprecatedOn'), ...common };
  const route: RouteState = {
    id: 'r',
    key: 'r',
    model_id: 'm',
    listed: true,
    max_input_tokens: null,
    cards: [],
    ...common,
  };
  return { models: new Map([['m', model]]), routes: new Map([['r', route]]), results: new Map() };
}

describe('whatever the sources say', () => {
  const days = { today, observedOn: today };
  const told = (before: SaidOf[], after: SaidOf[], words: ChangedWords[], first: boolean) =>
    toldChanges(
      catalogChanges(stateOf(before), stateOf(after), days),
      new Map([
        ['m', words],
        ['r', words],
      ]),
      { today, first },
    );

  test('a source that is read for the first time brings no change', () => {
    fc.assert(
      fc.property(fc.array(statement, { minLength: 1, maxLength: 4 }), statement, (known, added) => {
        const others = known.filter(({ source: one }) => one !== added.source);
        fc.pre(others.length > 0);
        expect(told(others, [...others, added], [said(null, added.claims, added.source)], true)).toEqual([]);
      }),
    );
  });

  test('a source that says the same again, only later, brings none either', () => {
    fc.assert(
      fc.property(fc.array(statement, { minLength: 1, maxLength: 4 }), (known) => {
        const [one, ...rest] = known as [SaidOf, ...SaidOf[]];
        const again = { ...one, observedAt: '2026-03-03T00:00:00.000Z' };
        expect(told(known, [again, ...rest], [said(one.claims, again.claims, one.source)], false)).toEqual([]);
      }),
    );
  });

  test('the only source that there is tells all that it says differently', () => {
    fc.assert(
      fc.property(statement, claims, (one, own) => {
        const [before, after] = [[one], [{ ...one, claims: own }]];
        const differences = catalogChanges(stateOf(before), stateOf(after), days);
        expect(told(before, after, [said(one.claims, own, one.source)], false).map(({ type }) => type)).toEqual(
          differences.map(({ type }) => type),
        );
      }),
    );
  });
});
