import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { DB } from '../../../db/types.ts';
import type { Reader } from '../../database/reader.ts';
import { allOf, type Condition, isOneOf } from '../conditions.sql.ts';
import type { Listable } from '../sort-key.ts';
import { type FilterTerms, type ModelFilter, modelCondition } from './model-where.sql.ts';

/** A part of a filter over models by which facets are counted. */
type FacetKey =
  | 'developer'
  | 'family'
  | 'provider'
  | 'gateway'
  | 'openness'
  | 'status'
  | 'capabilities'
  | 'inputModalities'
  | 'outputModalities';

/** The models that facets are counted among. */
export interface FacetedModels {
  where: ModelFilter;
  terms: FilterTerms;
}

/** A value with the number of models that have it. */
export interface ValueCount {
  value: string;
  count: number;
}

/** Where the values of a facet stand: an expression over models, or one value for each element of an array. */
const values: Record<'openness' | 'capabilities' | 'inputModalities' | 'outputModalities', RawBuilder<string>> = {
  openness: sql`model.openness`,
  capabilities: sql`unnest(model.supported)`,
  inputModalities: sql`unnest(model.input_modalities)`,
  outputModalities: sql`unnest(model.output_modalities)`,
};

/** How many models have each value, the commonest first; one statement. */
export function countValues(
  reader: Reader,
  models: FacetedModels,
  key: keyof typeof values | 'status',
): Promise<ValueCount[]> {
  const value = key === 'status' ? statusOn(reader.today) : values[key];
  return reader.rows<ValueCount>(
    (db) =>
      db
        .selectFrom(
          sql<ValueCount>`(
          select value, count(*)::int as count
          from (select ${value} as value from model where ${among(reader, models, key)}) one
          where value is not null group by value
        )`.as('facet'),
        )
        .select(['facet.value', 'facet.count'])
        .orderBy('facet.count', 'desc')
        .orderBy('facet.value') as never,
  );
}

/** The same rule as decisions/lifecycle. */
function statusOn(today: string): RawBuilder<string> {
  return sql`case
    when model.retires_first <= ${today}::date or model.declared_status = 'RETIRED' then 'RETIRED'
    when model.deprecated_first <= ${today}::date then 'DEPRECATED'
    else coalesce(model.declared_status, 'UNKNOWN') end`;
}

/** How many models belong to each of some things, with the things, the largest first; one statement. */
export function countThings<R extends { id: string }>(
  reader: Reader,
  models: FacetedModels,
  { key, of, first }: { key: 'developer' | 'family' | 'provider' | 'gateway'; of: Listable<R>; first: number },
): Promise<(R & { count: number })[]> {
  const counted = sql<{ id: string; count: number }>`(${countsOf[key](among(reader, models, key), models.where)})`;
  return reader.rows<R & { count: number }>(
    (db) =>
      (of.select(db) as ReturnType<typeof anyTable>)
        .innerJoin(counted.as<'facet'>(sql`facet`), 'facet.id', sql.ref(`${of.table}.id`) as never)
        .select('facet.count')
        .orderBy('facet.count', 'desc')
        .orderBy(of.defaultKey.value as never)
        .orderBy('facet.id')
        .limit(first) as never,
  );
}

/** Only for its type: all tables that things are selected from have an id. */
function anyTable(db: Kysely<DB>) {
  return db.selectFrom('organization').select('organization.id');
}

const countsOf: Record<
  'developer' | 'family' | 'provider' | 'gateway',
  (condition: Condition, where: ModelFilter) => RawBuilder<unknown>
> = {
  developer: (condition) => sql`
    select model.developer_id as id, count(*)::int as count from model where ${condition} group by 1`,
  family: (condition) => sql`
    select model.family_id as id, count(*)::int as count from model where ${condition} group by 1`,
  // Provider and region of a filter hold of one and the same route.
  provider: (condition, { region }) => sql`
    select provider_route.provider_id as id, count(distinct model.id)::int as count
    from model join provider_route on provider_route.model_id = model.id and provider_route.listed
    where ${condition} and ${allOf(isOneOf(sql.ref('provider_route.region'), region))} group by 1`,
  gateway: (condition) => sql`
    select gateway_model.gateway_id as id, count(*)::int as count
    from model join gateway_model on gateway_model.model_id = model.id
    where ${condition} group by 1`,
};

/** How many models there are under the whole filter. */
export async function countModels(reader: Reader, { where, terms }: FacetedModels): Promise<number> {
  const [counted] = await reader.rows<{ count: number }>(
    (db) =>
      db
        .selectFrom('model')
        .where(modelCondition(where, reader.today, terms))
        .select(sql<number>`count(*)::int`.as('count')) as never,
  );
  return counted?.count ?? 0;
}

function among(reader: Reader, { where, terms }: FacetedModels, own: FacetKey): Condition {
  return modelCondition(withoutOwn(where, own), reader.today, terms);
}

/**
 * What a facet counts under: the filter without the choice among the facet's own values, at its top and in its AND. A
 * choice of one or several (`eq`, `in`, `any`) is left out, so that the other values show what choosing them would give;
 * `all` stays, since each further value narrows what has all of them.
 */
function withoutOwn(where: ModelFilter, own: FacetKey): ModelFilter {
  const others = { ...where };
  const all = (own === 'capabilities' || own === 'inputModalities' || own === 'outputModalities') && where[own]?.all;
  if (all) others[own] = { all } as never;
  else delete others[own];
  if (where.AND) others.AND = where.AND.map((inner) => withoutOwn(inner, own));
  return others;
}
