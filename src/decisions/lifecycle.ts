import { dayBefore } from './partial-date.ts';

/** What a model or a route is on a day. */
export type Status = 'PREVIEW' | 'ACTIVE' | 'DEPRECATED' | 'RETIRED' | 'UNKNOWN';
export type RouteStatus = Status | 'NOT_LISTED';

/** What says where a model stands in its life. */
export interface ModelLifecycle {
  declared_status: string | null;
  deprecated_first: string | null;
  retires_first: string | null;
}

/** What a route takes over from the life of its model; all null where it goes on by itself. */
export interface InheritedLifecycle {
  inherited_status: string | null;
  inherited_deprecated_first: string | null;
  inherited_retires_first: string | null;
}

/** What says where a route stands in its life. */
export interface RouteLifecycle extends InheritedLifecycle {
  declared_status: string | null;
  retires_first: string | null;
  listed: boolean;
}

export const inheritsNothing: InheritedLifecycle = {
  inherited_status: null,
  inherited_deprecated_first: null,
  inherited_retires_first: null,
};

/**
 * Status of a model on a day (YYYY-MM-DD). Dates decide before words: from its retirement day it is RETIRED, from its
 * deprecation day DEPRECATED; a partial date counts from its first day. Otherwise what the sources declare, else UNKNOWN.
 */
export function modelStatus(model: ModelLifecycle, today: string): Status {
  if (reached(model.retires_first, today) || model.declared_status === 'RETIRED') return 'RETIRED';
  if (reached(model.deprecated_first, today)) return 'DEPRECATED';
  return (model.declared_status as Status | null) ?? 'UNKNOWN';
}

/** The day before a model retired; null when it is not retired, or nobody says since when. */
export function lastDay(model: ModelLifecycle, today: string): string | null {
  return reached(model.retires_first, today) ? dayBefore(model.retires_first) : null;
}

/**
 * Status of a route on a day: RETIRED from its own retirement day or the one that it inherits, or where either is
 * declared; then whether a source still lists it; then what is declared of the route itself, then the deprecation that it
 * inherits. Sources name a status only where it is out of the ordinary: a route that is listed without one is ACTIVE.
 * `routeStatusIs` in database/route-status says the same in SQL.
 */
export function routeStatus(route: RouteLifecycle, today: string): RouteStatus {
  if (isRetiredItself(route, today)) return 'RETIRED';
  if (reached(route.inherited_retires_first, today) || route.inherited_status === 'RETIRED') return 'RETIRED';
  if (!route.listed) return 'NOT_LISTED';
  if (route.declared_status !== null) return route.declared_status as Status;
  const deprecated = route.inherited_status === 'DEPRECATED' || reached(route.inherited_deprecated_first, today);
  return deprecated ? 'DEPRECATED' : 'ACTIVE';
}

/** Whether a route is retired by what is said of the route itself. */
export function isRetiredItself(
  { retires_first, declared_status }: Pick<RouteLifecycle, 'retires_first' | 'declared_status'>,
  today: string,
): boolean {
  return reached(retires_first, today) || declared_status === 'RETIRED';
}

/** What decides whether a route ends with its model. */
export interface RouteOfModel {
  /** The provider is run by the model's developer. */
  firstParty: boolean;
  /** First day of the retirement that is said of the route itself. */
  retires_first: string | null;
  /** The day on which a source that lists the route was looked at last; null when none was. */
  seenOn: string | null;
}

/**
 * What a route takes over from the life of its model:
 *
 *     the developer's own      deprecation and retirement
 *     any other provider's     the retirement, unless one of these holds:
 *                              the weights are known to be open, so that others can go on serving it;
 *                              a retirement day is said of the route itself;
 *                              a source was looked at after the model's retirement day, and still lists the route
 *
 * A retirement without a day is one after which nobody is known to have looked. `inherited` in database/route-status says
 * the same in SQL.
 */
export function inheritedLifecycle(
  route: RouteOfModel,
  model: ModelLifecycle & { openness: string | null },
): InheritedLifecycle {
  const { declared_status, deprecated_first, retires_first } = model;
  const word = (...statuses: string[]) => (statuses.includes(declared_status ?? '') ? declared_status : null);
  if (route.firstParty) {
    return {
      inherited_status: word('DEPRECATED', 'RETIRED'),
      inherited_deprecated_first: deprecated_first,
      inherited_retires_first: retires_first,
    };
  }
  const seenAfter = retires_first !== null && route.seenOn !== null && route.seenOn > retires_first;
  if (isOpen(model.openness) || route.retires_first !== null || seenAfter) return inheritsNothing;
  return { ...inheritsNothing, inherited_status: word('RETIRED'), inherited_retires_first: retires_first };
}

/** Whether the weights of a model are known to be open. */
export function isOpen(openness: string | null): boolean {
  return openness === 'OPEN_WEIGHTS' || openness === 'OPEN_SOURCE';
}

function reached(day: string | null, today: string): day is string {
  return day !== null && day <= today;
}
