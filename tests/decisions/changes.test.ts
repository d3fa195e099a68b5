import { describe, expect, test } from 'vitest';
import { type CatalogStates, catalogChanges, type ModelState, type RouteState } from '../../src/decisions/changes.ts';
import { inheritsNothing } from '../../src/decisions/lifecycle.ts';

const days = { today: '2026-11-23', observedOn: '2026-11-20' };

const model = (more: Partial<ModelState> = {}): ModelState => ({
  id: 'm',
  slug: 'rocket-1',
  declared_status: 'ACTIVE',
  deprecated_first: null,
  retires_on: null,
  retires_first: null,
  context_window: 128_000,
  max_output_tokens: null,
  supported: ['VISION'],
  unsupported: ['BATCH'],
  ...more,
});

const route = (more: Partial<RouteState> = {}): RouteState => ({
  id: 'r',
  key: 'acme|rocket-1',
  model_id: 'm',
  declared_status: null,
  retires_on: null,
  retires_first: null,
  ...inheritsNothing,
  listed: true,
  context_window: 128_000,
  max_input_tokens: null,
  max_output_tokens: 4_096,
  supported: [],
  unsupported: [],
  cards: [],
  ...more,
});

const states = (
  models: ModelState[],
  routes: RouteState[] = [],
  scores: Record<string, number> = {},
): CatalogStates => ({
  models: new Map(models.map((one) => [one.id, one])),
  routes: new Map(routes.map((one) => [one.id, one])),
  results: new Map(Object.entries(scores).map(([id, score]) => [id, { id, model_id: 'm', variant_id: 'v', score }])),
});

const told = (before: CatalogStates, after: CatalogStates) =>
  catalogChanges(before, after, days).map((change) =>
    [change.type, change.field, change.before, change.after].filter((part) => part !== null).join(' '),
  );

describe('of a model', () => {
  test.each<[string, Partial<ModelState>, string[]]>([
    ['nothing', {}, []],
    ['a limit', { context_window: 256_000 }, ['LIMIT_CHANGED contextWindow 128000 256000']],
    ['a limit that becomes known', { max_output_tokens: 8_192 }, []],
    ['a limit that is known no more', { context_window: null }, []],
    [
      'a capability that comes',
      { supported: ['VISION', 'BATCH'], unsupported: [] },
      ['CAPABILITY_CHANGED capability:BATCH NO YES'],
    ],
    [
      'a capability that goes',
      { supported: [], unsupported: ['BATCH', 'VISION'] },
      ['CAPABILITY_CHANGED capability:VISION YES NO'],
    ],
    ['a capability that becomes known', { supported: ['VISION', 'STREAMING'] }, []],
    ['a status', { declared_status: 'DEPRECATED' }, ['STATUS_CHANGED status ACTIVE DEPRECATED']],
    ['a status that is known no more', { declared_status: null }, []],
    [
      'a retirement that is announced',
      { retires_on: '2027-01', retires_first: '2027-01-01' },
      ['RETIREMENT_SET retiresOn 2027-01'],
    ],
    [
      'a retirement that lies in the past',
      { retires_on: '2026-11-01', retires_first: '2026-11-01' },
      ['STATUS_CHANGED status ACTIVE RETIRED', 'RETIREMENT_SET retiresOn 2026-11-01'],
    ],
  ])('%s', (_, more, expected) => {
    expect(told(states([model()]), states([model(more)]))).toEqual(expected);
  });

  test('its coming, and nothing else of it', () => {
    expect(told(states([]), states([model({ retires_on: '2027' })]))).toEqual(['MODEL_ADDED rocket-1']);
  });

  test('what was not known before is told only where it is bad news', () => {
    const unknown = states([model({ declared_status: null })]);
    expect(told(unknown, states([model({ declared_status: 'ACTIVE' })]))).toEqual([]);
    expect(told(unknown, states([model({ declared_status: 'RETIRED' })]))).toEqual([
      'STATUS_CHANGED status UNKNOWN RETIRED',
    ]);
  });
});

describe('of a route', () => {
  test.each<[string, Partial<RouteState>, string[]]>([
    ['that it is no longer listed, and no status besides', { listed: false }, ['ROUTE_NO_LONGER_LISTED']],
    ['a limit', { max_output_tokens: 8_192 }, ['LIMIT_CHANGED maxOutputTokens 4096 8192']],
    ['a status', { declared_status: 'RETIRED' }, ['STATUS_CHANGED status ACTIVE RETIRED']],
  ])('%s', (_, more, expected) => {
    expect(told(states([], [route()]), states([], [route(more)]))).toEqual(expected);
  });

  test('not what it takes over from its model, which is told of the model', () => {
    const inherits = { inherited_status: 'RETIRED', inherited_retires_first: '2026-11-01' };
    expect(told(states([], [route()]), states([], [route(inherits)]))).toEqual([]);
    expect(told(states([], [route({ declared_status: 'RETIRED' })]), states([], [route(inherits)]))).toEqual([]);
  });

  test('that it is listed again', () => {
    expect(told(states([], [route({ listed: false })]), states([], [route()]))).toEqual(['ROUTE_LISTED_AGAIN']);
  });
});

test('of a result: that it is there, and another score', () => {
  expect(told(states([]), states([], [], { a: 70 }))).toEqual(['RESULT_ADDED score 70']);
  expect(told(states([], [], { a: 70 }), states([], [], { a: 71 }))).toEqual(['RESULT_CHANGED score 70 71']);
  expect(told(states([], [], { a: 70 }), states([], [], { a: 70 }))).toEqual([]);
});

test('every change holds from the day on which the source was seen to say so', () => {
  const changes = catalogChanges(states([model()]), states([model({ context_window: 1 })]), days);
  expect(changes.map(({ effectiveOn }) => effectiveOn)).toEqual([days.observedOn]);
});
