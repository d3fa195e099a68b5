import type { ModelFilter } from './model-where.sql.ts';

/** A part of a filter over models by which facets are counted. */
export type FacetKey =
  | 'developer'
  | 'family'
  | 'provider'
  | 'gateway'
  | 'openness'
  | 'status'
  | 'capabilities'
  | 'inputModalities'
  | 'outputModalities';

/**
 * What a facet counts under: the filter without the choice among the facet's own values, at its top and in its AND. A
 * choice of one or several (`eq`, `in`, `any`) is left out, so that the other values show what choosing them would give;
 * `all` stays, since each further value narrows what has all of them.
 */
export function withoutOwn(where: ModelFilter, own: FacetKey): ModelFilter {
  const others = { ...where };
  const all = (own === 'capabilities' || own === 'inputModalities' || own === 'outputModalities') && where[own]?.all;
  if (all) others[own] = { all } as never;
  else delete others[own];
  if (where.AND) others.AND = where.AND.map((inner) => withoutOwn(inner, own));
  return others;
}
