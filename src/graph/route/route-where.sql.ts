import { sql } from 'kysely';
import { routeStatusIs } from '../../database/route-status.ts';
import { allowedValues, anyOf, type Condition, hasSlug, holds, inRange, isOneOf } from '../conditions.sql.ts';
import { checkFilterSize } from '../filter-size.ts';

/** What a filter over routes asks for. */
export interface RouteFilter {
  model?: { eq?: string | null; in?: string[] | null } | null;
  provider?: { eq?: string | null; in?: string[] | null } | null;
  wireId?: { eq?: string | null; in?: string[] | null } | null;
  region?: { eq?: string | null; in?: string[] | null } | null;
  accessType?: { eq?: string | null; in?: string[] | null } | null;
  status?: { eq?: string | null; in?: string[] | null } | null;
  capabilities?: { all?: string[] | null; any?: string[] | null } | null;
  contextWindow?: { eq?: number | null; gte?: number | null; lte?: number | null } | null;
}

/**
 * The conditions in SQL for a filter over routes.
 * @throws BAD_USER_INPUT when the filter is too large
 */
export function routeConditions(where: RouteFilter | null | undefined, today: string): Condition[] {
  checkFilterSize(where);
  if (!where) return [];
  return [
    ...hasSlug(sql.ref('provider_route.model_id'), 'model', where.model),
    ...hasSlug(sql.ref('provider_route.provider_id'), 'provider', where.provider),
    ...isOneOf(sql.ref('provider_route.wire_id'), where.wireId),
    ...isOneOf(sql.ref('provider_route.region'), where.region),
    ...isOneOf(sql.ref('provider_route.access_type'), where.accessType),
    ...holds(sql.ref('provider_route.supported'), where.capabilities),
    ...inRange(sql.ref('provider_route.context_window'), 'integer', where.contextWindow),
    ...statusCondition(where.status, today),
  ];
}

function statusCondition(filter: RouteFilter['status'], today: string): Condition[] {
  const statuses = allowedValues(filter);
  if (statuses === null) return [];
  const conditions = statuses.map((status) => routeStatusIs('provider_route', status, today));
  return [conditions.length === 0 ? sql`false` : anyOf(conditions)];
}
