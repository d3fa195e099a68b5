import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesOfDays, type ModelState, type RouteState } from '../../src/decisions/changes.ts';
import { inheritsNothing, modelStatus, routeStatus } from '../../src/decisions/lifecycle.ts';
import { dayBefore } from '../../src/decisions/partial-date.ts';

const nothingElse = { retires_on: null, context_window: null, max_output_tokens: null, supported: [], unsupported: [] };
const model = (more: Partial<ModelState>): ModelState => ({
  ...nothingElse,
  id: 'm',
  slug: 'rocket-1',
  declared_status: 'ACTIVE',
  deprecated_first: null,
  retires_first: null,
  ...more,
});
const route = (more: Partial<RouteState>): RouteState => ({
  ...nothingElse,
  ...inheritsNothing,
  id: 'r',
  key: 'acme|rocket-1',
  model_id: 'm',
  declared_status: null,
  retires_first: null,
  listed: true,
  max_input_tokens: null,
  cards: [],
  ...more,
});

const told = (model: ModelState | null, route: RouteState | null, days: { after: string; until: string }) =>
  changesOfDays(
    {
      models: new Map(model ? [['m', model]] : []),
      routes: new Map(route ? [['r', route]] : []),
      results: new Map(),
    },
    days,
  );
const inWords = (changes: ReturnType<typeof told>) =>
  changes.map(
    ({ routeId, before, after, effectiveOn }) => `${routeId ? 'route' : 'model'} ${before} ${after} ${effectiveOn}`,
  );

const week = { after: '2026-06-30', until: '2026-07-07' };

describe('of a model', () => {
  test.each<[string, Partial<ModelState>, string[]]>([
    ['without days', {}, []],
    ['the day before the first', { retires_first: '2026-06-30' }, []],
    ['the first day', { retires_first: '2026-07-01' }, ['model ACTIVE RETIRED 2026-07-01']],
    ['the last day', { retires_first: '2026-07-07' }, ['model ACTIVE RETIRED 2026-07-07']],
    ['the day after the last', { retires_first: '2026-07-08' }, []],
    [
      'deprecated, then retired',
      { deprecated_first: '2026-07-02', retires_first: '2026-07-05' },
      ['model ACTIVE DEPRECATED 2026-07-02', 'model DEPRECATED RETIRED 2026-07-05'],
    ],
    [
      'both on one day',
      { deprecated_first: '2026-07-02', retires_first: '2026-07-02' },
      ['model ACTIVE RETIRED 2026-07-02'],
    ],
    ['called retired before its day', { declared_status: 'RETIRED', retires_first: '2026-07-02' }, []],
    ['deprecated after it retired', { retires_first: '2026-06-01', deprecated_first: '2026-07-02' }, []],
    [
      'of an unknown status',
      { declared_status: null, retires_first: '2026-07-02' },
      ['model UNKNOWN RETIRED 2026-07-02'],
    ],
  ])('%s', (_, more, expected) => {
    expect(inWords(told(model(more), null, week))).toEqual(expected);
  });
});

describe('of a route', () => {
  test.each<[string, Partial<RouteState>, string[]]>([
    ['its own day', { retires_first: '2026-07-03' }, ['route ACTIVE RETIRED 2026-07-03']],
    ['that of its model', { inherited_retires_first: '2026-07-03' }, []],
    [
      'its own, later than that of its model',
      { inherited_retires_first: '2026-07-02', retires_first: '2026-07-03' },
      [],
    ],
    [
      'its own, once its model is deprecated',
      { inherited_deprecated_first: '2026-07-02', retires_first: '2026-07-03' },
      ['route DEPRECATED RETIRED 2026-07-03'],
    ],
    ['no longer listed', { listed: false, retires_first: '2026-07-03' }, ['route NOT_LISTED RETIRED 2026-07-03']],
    ['called retired', { declared_status: 'RETIRED', retires_first: '2026-07-03' }, []],
  ])('%s', (_, more, expected) => {
    expect(inWords(told(null, route(more), week))).toEqual(expected);
  });
});

const date = fc.integer({ min: 1, max: 28 }).map((day) => `2026-07-${String(day).padStart(2, '0')}`);
const maybe = fc.option(date);
const word = fc.constantFrom(null, 'PREVIEW', 'ACTIVE', 'DEPRECATED', 'RETIRED');
const anyModel = fc
  .record({ declared_status: word, deprecated_first: maybe, retires_first: maybe })
  .map((more) => model(more));
const anyRoute = fc
  .record({
    declared_status: word,
    retires_first: maybe,
    inherited_status: fc.constantFrom(null, 'DEPRECATED', 'RETIRED'),
    inherited_deprecated_first: maybe,
    inherited_retires_first: maybe,
    listed: fc.boolean(),
  })
  .map((more) => route(more));

test('day by day, or all days at once, the same is told, and each change once', () => {
  fc.assert(
    fc.property(anyModel, anyRoute, fc.uniqueArray(date, { minLength: 2, maxLength: 6 }), (model, route, stops) => {
      const days = stops.sort();
      const [after, until] = [days[0] as string, days.at(-1) as string];
      const steps = days
        .slice(1)
        .flatMap((day, place) => told(model, route, { after: days[place] as string, until: day }));
      expect(inWords(steps).sort()).toEqual(inWords(told(model, route, { after, until })).sort());
    }),
  );
});

test('what is told is what the status was on the day before and is on the day', () => {
  fc.assert(
    fc.property(anyModel, anyRoute, (model, route) => {
      for (const { routeId, before, after, effectiveOn } of told(model, route, {
        after: '2026-06-30',
        until: '2026-07-31',
      })) {
        const on = (day: string) => (routeId ? routeStatus(route, day) : modelStatus(model, day));
        expect([before, after]).toEqual([on(dayBefore(effectiveOn)), on(effectiveOn)]);
        expect(before).not.toBe(after);
      }
    }),
  );
});
