/** What a model or a route is on a day. */
export type Status = 'PREVIEW' | 'ACTIVE' | 'DEPRECATED' | 'RETIRED' | 'UNKNOWN';
export type RouteStatus = Status | 'NOT_LISTED';

/** What says where a model stands in its life. */
export interface ModelLifecycle {
  declared_status: string | null;
  deprecated_first: string | null;
  retires_first: string | null;
}

interface RouteLifecycle {
  declared_status: string | null;
  retires_first: string | null;
  listed: boolean;
}

/**
 * Status of a model on a day (YYYY-MM-DD). Dates decide before words: from its retirement day it is RETIRED, from its
 * deprecation day DEPRECATED; a partial date counts from its first day. Otherwise what the sources declare, else UNKNOWN.
 */
export function modelStatus(model: ModelLifecycle, today: string): Status {
  if (model.retires_first !== null && model.retires_first <= today) return 'RETIRED';
  if (model.declared_status === 'RETIRED') return 'RETIRED';
  if (model.deprecated_first !== null && model.deprecated_first <= today) return 'DEPRECATED';
  return (model.declared_status as Status | null) ?? 'UNKNOWN';
}

/**
 * Status of a route on a day: its retirement date, then whether a source still lists it, then what is declared.
 * Sources name a status only where it is out of the ordinary: a route that is listed without one is ACTIVE.
 */
export function routeStatus(route: RouteLifecycle, today: string): RouteStatus {
  if (route.retires_first !== null && route.retires_first <= today) return 'RETIRED';
  if (route.declared_status === 'RETIRED') return 'RETIRED';
  if (!route.listed) return 'NOT_LISTED';
  return (route.declared_status as Status | null) ?? 'ACTIVE';
}
