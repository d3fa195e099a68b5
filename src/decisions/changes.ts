import { inheritsNothing, modelStatus, type RouteLifecycle, routeStatus } from './lifecycle.ts';
import { dayBefore } from './partial-date.ts';
import { type ComparedCard, type PriceState, priceChanges } from './price-changes.ts';

interface Supporting {
  supported: readonly string[];
  unsupported: readonly string[];
}

/** A model as far as its changes are told. Partial dates; `_first` is their first day. */
export interface ModelState extends Supporting {
  id: string;
  slug: string;
  declared_status: string | null;
  deprecated_first: string | null;
  retires_on: string | null;
  retires_first: string | null;
  context_window: number | null;
  max_output_tokens: number | null;
}

/** A route as far as its changes are told. */
export interface RouteState extends Supporting, RouteLifecycle {
  id: string;
  /** Provider, wire id and region, as people write it. */
  key: string;
  model_id: string;
  retires_on: string | null;
  context_window: number | null;
  max_input_tokens: number | null;
  max_output_tokens: number | null;
  /** Oldest first. */
  cards: readonly ComparedCard[];
}

/** A result as far as its changes are told. */
export interface ResultState {
  id: string;
  model_id: string;
  variant_id: string;
  score: number;
}

/** Some things of the catalog at one revision, by id. */
export interface CatalogStates {
  models: ReadonlyMap<string, ModelState>;
  routes: ReadonlyMap<string, RouteState>;
  results: ReadonlyMap<string, ResultState>;
}

type ChangeType =
  | 'MODEL_ADDED'
  | 'MODEL_MERGED'
  | 'ROUTE_ADDED'
  | 'ROUTE_NO_LONGER_LISTED'
  | 'ROUTE_LISTED_AGAIN'
  | 'PRICE_CHANGED'
  | 'PRICE_CORRECTED'
  | 'LIMIT_CHANGED'
  | 'CAPABILITY_CHANGED'
  | 'STATUS_CHANGED'
  | 'RETIREMENT_SET'
  | 'RESULT_ADDED'
  | 'RESULT_CHANGED';

/** One thing that happened to the catalog. */
export interface CatalogChange {
  type: ChangeType;
  modelId: string | null;
  routeId: string | null;
  resultId: string | null;
  variantId: string | null;
  /** The claim's field that changed; for capabilities `capability:VISION`. */
  field: string | null;
  before: string | number | PriceState | null;
  after: string | number | PriceState | null;
  /** YYYY-MM-DD. */
  effectiveOn: string;
  /** The id of the source, where the change itself tells it; else it is that of the field. */
  sourceId: string | null;
  /** Of a price: the id of the source whose price was shown until then; null where none was shown for that time. */
  instead?: string | null;
}

/** When the catalog is looked at, and when the source was. YYYY-MM-DD. */
export interface ChangeDays {
  today: string;
  observedOn: string;
}

const nothing = { modelId: null, routeId: null, resultId: null, variantId: null, field: null, sourceId: null };
const limits = { context_window: 'contextWindow', max_output_tokens: 'maxOutputTokens' } as const;
const routeLimits = { ...limits, max_input_tokens: 'maxInputTokens' } as const;

/**
 * The differences between two states of the same things, as changes; `toldChanges` says which of them are told. What only
 * becomes known, or is no longer known, is none: limits and capabilities change between two known values, a status that
 * was not known is told only where it is DEPRECATED or RETIRED now. One change for each repricing, whatever it touches.
 */
export function catalogChanges(before: CatalogStates, after: CatalogStates, days: ChangeDays): CatalogChange[] {
  return [
    ...[...after.models.values()].flatMap((model) => modelChanges(before.models.get(model.id), model, days)),
    ...[...after.routes.values()].flatMap((route) => routeChanges(before.routes.get(route.id), route, days)),
    ...[...after.results.values()].flatMap((result) => resultChanges(before.results.get(result.id), result, days)),
  ];
}

/**
 * What the days after one day, up to another, bring by themselves: a model or a route that is listed becomes deprecated
 * or retires because its own day has come; a route that has ended with its model before does not end again. Each is told of
 * the day on which it happens. `days` are YYYY-MM-DD.
 */
export function changesOfDays(states: CatalogStates, days: { after: string; until: string }): CatalogChange[] {
  const models = [...states.models.values()].flatMap((model) =>
    statusesOnDays({ ...nothing, modelId: model.id }, [model.deprecated_first, model.retires_first], days, (day) =>
      modelStatus(model, day),
    ),
  );
  const routes = [...states.routes.values()].flatMap((route) =>
    statusesOnDays({ ...nothing, routeId: route.id, modelId: route.model_id }, [route.retires_first], days, (day) =>
      routeStatus(route, day),
    ),
  );
  return [...models, ...routes];
}

function statusesOnDays(
  about: Omit<Base, 'effectiveOn'>,
  turns: readonly (string | null)[],
  { after, until }: { after: string; until: string },
  statusOn: (day: string) => string,
): CatalogChange[] {
  const days = turns.filter((day) => day !== null && day > after && day <= until) as string[];
  return [...new Set(days)]
    .sort()
    .flatMap((day) => statusChange({ ...about, effectiveOn: day }, statusOn(dayBefore(day)), statusOn(day)));
}

/** A derived model that turned out to be another. */
export function mergedChange(
  merged: { slug: string; intoId: string; intoSlug: string },
  days: ChangeDays,
): CatalogChange {
  const { slug, intoId, intoSlug } = merged;
  return {
    ...nothing,
    type: 'MODEL_MERGED',
    modelId: intoId,
    before: slug,
    after: intoSlug,
    effectiveOn: days.observedOn,
  };
}

function modelChanges(was: ModelState | undefined, model: ModelState, days: ChangeDays): CatalogChange[] {
  const base = { ...nothing, modelId: model.id, effectiveOn: days.observedOn };
  if (!was) return [{ ...base, type: 'MODEL_ADDED', before: null, after: model.slug }];
  return [
    ...limitChanges(base, limits, was, model),
    ...capabilityChanges(base, was, model),
    ...statusChange(base, modelStatus(was, days.today), modelStatus(model, days.today)),
    ...retirement(base, was, model),
  ];
}

function routeChanges(was: RouteState | undefined, route: RouteState, days: ChangeDays): CatalogChange[] {
  const base = { ...nothing, routeId: route.id, modelId: route.model_id, effectiveOn: days.observedOn };
  const prices = priceChanges(was?.cards ?? [], route.cards, days.today).map((change) => ({ ...base, ...change }));
  if (!was) return [{ ...base, type: 'ROUTE_ADDED', before: null, after: null }, ...prices];
  if (was.listed !== route.listed) {
    const type = route.listed ? 'ROUTE_LISTED_AGAIN' : 'ROUTE_NO_LONGER_LISTED';
    return [{ ...base, type, before: null, after: null }, ...prices];
  }
  return [
    ...prices,
    ...limitChanges(base, routeLimits, was, route),
    ...capabilityChanges(base, was, route),
    ...routeStatusChange(base, was, route, days.today),
    ...retirement(base, was, route),
  ];
}

function resultChanges(was: ResultState | undefined, result: ResultState, days: ChangeDays): CatalogChange[] {
  const { id, model_id, variant_id, score } = result;
  if (was?.score === score) return [];
  const type = was ? 'RESULT_CHANGED' : 'RESULT_ADDED';
  const about = { resultId: id, modelId: model_id, variantId: variant_id, field: 'score' };
  return [{ ...nothing, ...about, type, before: was?.score ?? null, after: score, effectiveOn: days.observedOn }];
}

type Base = Omit<CatalogChange, 'type' | 'before' | 'after'>;

function limitChanges<F extends Readonly<Record<string, string>>>(
  base: Base,
  fields: F,
  was: { [K in keyof F]: number | null },
  is: { [K in keyof F]: number | null },
): CatalogChange[] {
  return (Object.keys(fields) as (keyof F & string)[]).flatMap((column) => {
    const [before, after] = [was[column], is[column]];
    if (before === null || after === null || before === after) return [];
    return [{ ...base, type: 'LIMIT_CHANGED', field: fields[column] as string, before, after }];
  });
}

function capabilityChanges(base: Base, was: Supporting, is: Supporting): CatalogChange[] {
  const change = (capability: string, before: string, after: string): CatalogChange => ({
    ...base,
    type: 'CAPABILITY_CHANGED',
    field: `capability:${capability}`,
    before,
    after,
  });
  const gained = is.supported.filter((one) => was.unsupported.includes(one)).map((one) => change(one, 'NO', 'YES'));
  const lost = is.unsupported.filter((one) => was.supported.includes(one)).map((one) => change(one, 'YES', 'NO'));
  return [...gained, ...lost];
}

function statusChange(base: Base, before: string, after: string): CatalogChange[] {
  const known = before !== 'UNKNOWN' || after === 'DEPRECATED' || after === 'RETIRED';
  if (before === after || after === 'UNKNOWN' || !known) return [];
  return [{ ...base, type: 'STATUS_CHANGED', field: 'status', before, after }];
}

/** What a route takes over from its model is told of the model, once for all its routes. */
function routeStatusChange(base: Base, was: RouteState, is: RouteState, today: string): CatalogChange[] {
  const itself = (route: RouteState) => routeStatus({ ...route, ...inheritsNothing }, today);
  return itself(was) === itself(is) ? [] : statusChange(base, routeStatus(was, today), routeStatus(is, today));
}

function retirement(
  base: Base,
  was: { retires_on: string | null },
  is: { retires_on: string | null },
): CatalogChange[] {
  if (is.retires_on === null || is.retires_on === was.retires_on) return [];
  return [{ ...base, type: 'RETIREMENT_SET', field: 'retiresOn', before: was.retires_on, after: is.retires_on }];
}
