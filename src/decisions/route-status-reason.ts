import {
  isOpen,
  isRetiredItself,
  type ModelLifecycle,
  modelStatus,
  type RouteLifecycle,
  routeStatus,
} from './lifecycle.ts';

/** A route, as far as its status is explained. Days are partial dates; `_first` is their first day. */
export interface ExplainedRoute extends RouteLifecycle {
  retires_on: string | null;
}

/** The model of a route, as far as the route's status hangs on it. */
export interface ExplainedModel extends ModelLifecycle {
  openness: string | null;
  deprecated_on: string | null;
  retires_on: string | null;
}

/** Why a route has its status on a day, in one sentence or two. */
export function statusReason(
  route: ExplainedRoute,
  model: ExplainedModel,
  { firstParty, today }: { firstParty: boolean; today: string },
): string {
  const notice = retirementNotice(route, model, { firstParty, today });
  switch (routeStatus(route, today)) {
    case 'RETIRED':
      return notice ?? `A source says that it is retired${since(route.retires_on)}.`;
    case 'NOT_LISTED':
      return joinedTo('Its source no longer lists it.', notice);
    case 'DEPRECATED':
      return route.declared_status === null
        ? `The developer advises against the model${since(model.deprecated_on)}.`
        : joinedTo('A source says that it is deprecated.', notice);
    case 'PREVIEW':
      return joinedTo('A source says that it is a preview.', notice);
    default:
      return joinedTo(listedUntil(route, model), notice);
  }
}

/**
 * What the retirement of its model means for a route on a day, in a sentence; null when the model is not retired, or the
 * route is by what is said of itself.
 */
export function retirementNotice(
  route: ExplainedRoute,
  model: ExplainedModel,
  { firstParty, today }: { firstParty: boolean; today: string },
): string | null {
  if (modelStatus(model, today) !== 'RETIRED' || isRetiredItself(route, today)) return null;
  const retired = `The developer has retired the model${since(model.retires_on)}`;
  if (firstParty) return `${retired}.`;
  if (routeStatus(route, today) === 'RETIRED') {
    return `${retired}; its weights are not known to be open, and no source was seen to list the route after that.`;
  }
  if (isOpen(model.openness)) return `${retired}; its weights are open, and others may go on serving it.`;
  return route.retires_on === null
    ? `${retired}; a source that was looked at after that still lists this route.`
    : `${retired}; this route is said to end on ${route.retires_on}.`;
}

function listedUntil({ retires_on, retires_first, inherited_retires_first }: ExplainedRoute, model: ExplainedModel) {
  const own = retires_first !== null && (inherited_retires_first === null || retires_first <= inherited_retires_first);
  if (own) return `It is listed, and said to end on ${retires_on}.`;
  return inherited_retires_first === null
    ? 'It is listed, and no source names an end.'
    : `It is listed, and ends with the model on ${model.retires_on}.`;
}

function joinedTo(sentence: string, notice: string | null): string {
  return notice === null ? sentence : `${sentence} ${notice}`;
}

function since(day: string | null): string {
  return day === null ? '' : ` since ${day}`;
}
