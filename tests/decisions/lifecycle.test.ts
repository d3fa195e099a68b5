import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  inheritedLifecycle,
  inheritsNothing,
  isOpen,
  modelStatus,
  type RouteStatus,
  routeStatus,
} from '../../src/decisions/lifecycle.ts';
import { retirementNotice, statusReason } from '../../src/decisions/route-status-reason.ts';
import { anyModelLife, anyRouteLife, anyRouteOfModel, someDay } from './lifecycles.ts';

const today = '2026-05-01';
const model = {
  declared_status: null,
  deprecated_on: null,
  deprecated_first: null,
  retires_on: null,
  retires_first: null,
  openness: 'PROPRIETARY',
};
const listed = { declared_status: null, retires_on: null, retires_first: null, listed: true, ...inheritsNothing };
const retired = { retires_on: '2026-04', retires_first: '2026-04-01' };

describe('the status of a model', () => {
  test.each([
    ['UNKNOWN', {}],
    ['ACTIVE', { declared_status: 'ACTIVE' }],
    ['DEPRECATED', { declared_status: 'ACTIVE', deprecated_first: '2026-05-01' }],
    ['ACTIVE', { declared_status: 'ACTIVE', deprecated_first: '2026-05-02' }],
    ['RETIRED', { declared_status: 'ACTIVE', deprecated_first: '2026-04-01', retires_first: '2026-05-01' }],
    ['DEPRECATED', { declared_status: 'DEPRECATED', retires_first: '2026-05-02' }],
    ['RETIRED', { declared_status: 'RETIRED' }],
  ])('is %s for %j', (status, change) => {
    expect(modelStatus({ ...model, ...change }, today)).toBe(status);
  });
});

describe('the status of a route', () => {
  test.each([
    ['ACTIVE', {}],
    ['PREVIEW', { declared_status: 'PREVIEW' }],
    ['NOT_LISTED', { declared_status: 'PREVIEW', listed: false }],
    ['RETIRED', { listed: false, retires_first: '2026-05-01' }],
    ['ACTIVE', { retires_first: '2026-05-02' }],
    ['RETIRED', { inherited_retires_first: '2026-05-01' }],
    ['ACTIVE', { inherited_retires_first: '2026-05-02' }],
    ['RETIRED', { inherited_retires_first: '2026-05-01', retires_first: '2026-06-01', declared_status: 'ACTIVE' }],
    ['RETIRED', { inherited_status: 'RETIRED', listed: false }],
    ['DEPRECATED', { inherited_status: 'DEPRECATED' }],
    ['DEPRECATED', { inherited_deprecated_first: '2026-05-01' }],
    ['ACTIVE', { inherited_deprecated_first: '2026-05-02' }],
    ['ACTIVE', { inherited_status: 'DEPRECATED', declared_status: 'ACTIVE' }],
    ['NOT_LISTED', { inherited_status: 'DEPRECATED', listed: false }],
  ])('is %s for %j', (status, change) => {
    expect(routeStatus({ ...listed, ...change }, today)).toBe(status);
  });

  test('is never better than what is said of the route itself', () => {
    const served = ({ status }: { status: RouteStatus }) => status !== 'RETIRED' && status !== 'NOT_LISTED';
    fc.assert(
      fc.property(anyRouteLife, someDay, (route, day) => {
        const itself = { status: routeStatus({ ...route, ...inheritsNothing }, day) };
        if (served({ status: routeStatus(route, day) })) expect(served(itself)).toBe(true);
      }),
    );
  });
});

describe('a route takes over from its model', () => {
  const elsewhere = { firstParty: false, retires_first: null, seenOn: null };
  const end = { ...inheritsNothing, inherited_retires_first: '2026-04-01' };
  test.each([
    [
      'at its developer deprecation and retirement',
      { deprecated_first: '2026-01-01', ...retired },
      { firstParty: true },
      { inherited_status: null, inherited_deprecated_first: '2026-01-01', inherited_retires_first: '2026-04-01' },
    ],
    [
      'at its developer the word',
      { declared_status: 'DEPRECATED' },
      { firstParty: true },
      { ...inheritsNothing, inherited_status: 'DEPRECATED' },
    ],
    [
      'at its developer the day, however open it is',
      { ...retired, openness: 'OPEN_WEIGHTS' },
      { firstParty: true },
      end,
    ],
    ['elsewhere the retirement', retired, {}, end],
    [
      'elsewhere the word',
      { declared_status: 'RETIRED' },
      { seenOn: today },
      { ...inheritsNothing, inherited_status: 'RETIRED' },
    ],
    ['elsewhere where openness is not known', { ...retired, openness: null }, {}, end],
    ['elsewhere when it was seen on the day itself', retired, { seenOn: '2026-04-01' }, end],
    [
      'elsewhere no deprecation',
      { declared_status: 'DEPRECATED', deprecated_first: '2026-01-01' },
      {},
      inheritsNothing,
    ],
    ['nothing when it was seen after that day', retired, { seenOn: '2026-04-02' }, inheritsNothing],
    ['nothing when it has a day of its own', retired, { retires_first: '2026-09-01' }, inheritsNothing],
    ['nothing when the weights are open', { ...retired, openness: 'OPEN_SOURCE' }, {}, inheritsNothing],
    ['nothing of another status', { declared_status: 'PREVIEW' }, { firstParty: true }, inheritsNothing],
  ])('%s', (_case, life, route, expected) => {
    expect(inheritedLifecycle({ ...elsewhere, ...route }, { ...model, ...life })).toEqual(expected);
  });

  test('so that no route of a retired model is served without a reason to be', () => {
    fc.assert(
      fc.property(anyModelLife, anyRouteOfModel, anyRouteLife, someDay, (life, of, row, day) => {
        const route = { ...row, retires_first: of.retires_first, ...inheritedLifecycle(of, life) };
        if (modelStatus(life, day) !== 'RETIRED' || routeStatus(route, day) === 'RETIRED') return;
        expect(of.firstParty).toBe(false);
        const seenAfter = of.seenOn !== null && life.retires_first !== null && of.seenOn > life.retires_first;
        expect(isOpen(life.openness) || of.retires_first !== null || seenAfter).toBe(true);
      }),
    );
  });
});

describe('the reason of a status', () => {
  const gone = { ...retired, openness: 'PROPRIETARY' };
  const inheritedEnd = { inherited_retires_first: '2026-04-01' };
  test.each<[string, object, object, boolean, string]>([
    ['listed', {}, {}, false, 'It is listed, and no source names an end.'],
    [
      'ending',
      { retires_on: '2026-09', retires_first: '2026-09-01' },
      {},
      false,
      'It is listed, and said to end on 2026-09.',
    ],
    [
      'ending with its model',
      { inherited_retires_first: '2026-09-01' },
      { retires_on: '2026-09', retires_first: '2026-09-01' },
      true,
      'It is listed, and ends with the model on 2026-09.',
    ],
    ['unlisted', { listed: false }, {}, false, 'Its source no longer lists it.'],
    ['a preview', { declared_status: 'PREVIEW' }, {}, false, 'A source says that it is a preview.'],
    ['deprecated', { declared_status: 'DEPRECATED' }, {}, false, 'A source says that it is deprecated.'],
    [
      'deprecated with its model',
      { inherited_status: 'DEPRECATED' },
      { deprecated_on: '2026-01' },
      true,
      'The developer advises against the model since 2026-01.',
    ],
    [
      'retired itself',
      { retires_on: '2026-03', retires_first: '2026-03-01', ...inheritedEnd },
      gone,
      true,
      'A source says that it is retired since 2026-03.',
    ],
    ['retired with its model', inheritedEnd, gone, true, 'The developer has retired the model since 2026-04.'],
    [
      'retired with its model elsewhere',
      inheritedEnd,
      gone,
      false,
      'The developer has retired the model since 2026-04; its weights are not known to be open, and no source was seen to list the route after that.',
    ],
    [
      'of a retired model, and open',
      {},
      { ...gone, openness: 'OPEN_WEIGHTS' },
      false,
      'It is listed, and no source names an end. The developer has retired the model since 2026-04; its weights are open, and others may go on serving it.',
    ],
    [
      'of a retired model, and seen since',
      {},
      gone,
      false,
      'It is listed, and no source names an end. The developer has retired the model since 2026-04; a source that was looked at after that still lists this route.',
    ],
    [
      'of a retired model, with a day of its own',
      { retires_on: '2026-09', retires_first: '2026-09-01' },
      gone,
      false,
      'It is listed, and said to end on 2026-09. The developer has retired the model since 2026-04; this route is said to end on 2026-09.',
    ],
  ])('%s', (_case, route, of, firstParty, reason) => {
    expect(statusReason({ ...listed, ...route }, { ...model, ...of }, { firstParty, today })).toBe(reason);
  });

  test('speaks of the retirement only where the model is retired', () => {
    expect(retirementNotice(listed, model, { firstParty: true, today })).toBeNull();
    expect(
      retirementNotice(
        { ...listed, ...inheritedEnd },
        { ...model, ...gone },
        { firstParty: true, today: '2026-03-31' },
      ),
    ).toBeNull();
  });
});
