import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { allOf, allowedValues, anyOf, type Condition, hasSlug, holds, inRange, isOneOf } from '../conditions.sql.ts';
import type { MatchedText } from '../matched-text.ts';
import { matchesText } from './model-matches.sql.ts';

type Text = { eq?: string | null; in?: string[] | null } | null;
type Range<T> = { eq?: T | null; gte?: T | null; lte?: T | null } | null;
type Sets = { all?: string[] | null; any?: string[] | null } | null;

/** What a filter over models asks for. */
export interface ModelFilter {
  slug?: Text;
  developer?: Text;
  family?: Text;
  openness?: Text;
  identity?: Text;
  status?: Text;
  provider?: Text;
  gateway?: Text;
  region?: Text;
  capabilities?: Sets;
  inputModalities?: Sets;
  outputModalities?: Sets;
  contextWindow?: Range<number>;
  maxOutputTokens?: Range<number>;
  releasedOn?: Range<string>;
  cheapestInput?: Range<string>;
  cheapestOutput?: Range<string>;
  matches?: string | null;
  score?: { variant: string; gte?: number | null; lte?: number | null } | null;
  AND?: ModelFilter[] | null;
  OR?: ModelFilter[] | null;
  NOT?: ModelFilter | null;
}

/** What the names and texts in a filter stand for. */
export interface FilterTerms {
  /** The ids of variants, by slug. */
  variants: ReadonlyMap<string, string>;
  texts: ReadonlyMap<string, MatchedText>;
}

/**
 * The condition in SQL for a filter over models. There is one text for each shape of filter: a condition that is not
 * asked for does not stand in it, so that the others keep their indexes.
 * @param terms of this filter
 */
export function modelCondition(where: ModelFilter, today: string, terms: FilterTerms): RawBuilder<SqlBool> {
  const nested = (inner: ModelFilter) => modelCondition(inner, today, terms);
  return allOf([
    ...isOneOf(sql.ref('model.slug'), where.slug),
    ...hasSlug(sql.ref('model.developer_id'), 'organization', where.developer),
    ...hasSlug(sql.ref('model.family_id'), 'family', where.family),
    ...isOneOf(sql.ref('model.openness'), where.openness),
    ...isOneOf(sql.ref('model.identity'), where.identity),
    ...holds(sql.ref('model.supported'), where.capabilities),
    ...holds(sql.ref('model.input_modalities'), where.inputModalities),
    ...holds(sql.ref('model.output_modalities'), where.outputModalities),
    ...inRange(sql.ref('model.context_window'), 'integer', where.contextWindow),
    ...inRange(sql.ref('model.max_output_tokens'), 'integer', where.maxOutputTokens),
    ...inRange(sql.ref('model.released_first'), 'date', where.releasedOn),
    ...inRange(sql.ref('model.cheapest_input'), 'numeric', where.cheapestInput),
    ...inRange(sql.ref('model.cheapest_output'), 'numeric', where.cheapestOutput),
    ...statusCondition(where.status, today),
    ...routeCondition(where),
    ...gatewayCondition(where.gateway),
    ...scoreCondition(where.score, terms.variants),
    ...(where.matches == null ? [] : [matchesText(terms.texts.get(where.matches) as MatchedText)]),
    ...(where.AND ?? []).map(nested),
    ...(where.OR?.length ? [anyOf(where.OR.map(nested))] : []),
    ...(where.NOT ? [sql<SqlBool>`(${nested(where.NOT)}) is not true`] : []),
  ]);
}

/** The same rule as decisions/lifecycle, over columns with indexes. */
function statusCondition(filter: Text | undefined, today: string): Condition[] {
  const statuses = allowedValues(filter);
  if (statuses === null) return [];
  const retired = sql<SqlBool>`(model.retires_first <= ${today}::date or model.declared_status = 'RETIRED')`;
  const deprecated = sql<SqlBool>`model.deprecated_first <= ${today}::date`;
  const condition = (status: string): Condition => {
    if (status === 'RETIRED') return retired;
    if (status === 'DEPRECATED') {
      return sql`((${deprecated} or model.declared_status = 'DEPRECATED') and ${retired} is not true)`;
    }
    const declared = status === 'UNKNOWN' ? sql`model.declared_status is null` : sql`model.declared_status = ${status}`;
    return sql`(${declared} and ${retired} is not true and ${deprecated} is not true)`;
  };
  return [statuses.length === 0 ? sql`false` : anyOf(statuses.map(condition))];
}

function routeCondition({ provider, region }: ModelFilter): Condition[] {
  if (!provider && !region) return [];
  const conditions = [
    ...hasSlug(sql.ref('provider_route.provider_id'), 'provider', provider),
    ...isOneOf(sql.ref('provider_route.region'), region),
  ];
  return [
    sql`model.id in (select provider_route.model_id from provider_route where provider_route.listed and ${allOf(conditions)})`,
  ];
}

function gatewayCondition(filter: Text | undefined): Condition[] {
  if (!filter) return [];
  return [
    sql`model.id in (select gateway_model.model_id from gateway_model where ${allOf(hasSlug(sql.ref('gateway_model.gateway_id'), 'gateway', filter))})`,
  ];
}

function scoreCondition(filter: ModelFilter['score'], variantIds: ReadonlyMap<string, string>): Condition[] {
  if (!filter) return [];
  const range = inRange(sql.ref('benchmark_result.score'), 'double precision', filter);
  return [
    sql`model.id in (
      select benchmark_result.model_id from benchmark_result
      where benchmark_result.chosen and benchmark_result.variant_id = ${variantIds.get(filter.variant)}::uuid and ${allOf(range)})`,
  ];
}
