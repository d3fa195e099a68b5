import { type Kysely, type SqlBool, sql } from 'kysely';
import type { DB } from '../../../db/types.ts';
import type { Reader } from '../../database/reader.ts';
import { routeIsServed } from '../../database/route-status.ts';
import { isStorable } from '../../decisions/storable.ts';
import { allOf, type Condition, hasSlug, isOneOf } from '../conditions.sql.ts';
import type { RouteRow } from '../route/route.sql.ts';
import { billsItsText, mayWorkOnText } from './text-work.sql.ts';

/** What routes must be like to be compared. */
export interface RouteConstraints {
  models?: string[] | null;
  providers?: string[] | null;
  gateways?: string[] | null;
  regions?: string[] | null;
  accessTypes?: string[] | null;
  openness?: string[] | null;
  capabilities?: string[] | null;
  inputModalities?: string[] | null;
  outputModalities?: string[] | null;
  minContext?: number | null;
  minOutput?: number | null;
  terms?: string[] | null;
}

type Lifecycle =
  | 'declared_status'
  | 'retires_first'
  | 'listed'
  | `inherited_${'status' | 'deprecated_first' | 'retires_first'}`;

/** A route that may be among the cheapest, with what decides whether it is. */
export interface CandidateRow extends Pick<RouteRow, Lifecycle> {
  id: string;
  first_party: boolean;
  provider_name: string;
  region: string;
  wire_id: string;
  context: number | null;
  max_input: number | null;
  max_output: number | null;
}

/** What a workload is billed for at the least; `costWeights` makes it. */
interface CostWeights {
  mode: string;
  /** Million tokens, exact decimals. */
  input: string;
  output: string;
  /** What else a route must have a price of. */
  meters: string[];
  /** Tokens of one request. */
  size: { context: number; input: number; output: number };
}

const context = sql<number | null>`coalesce(provider_route.context_window, model.context_window)`;
const maxOutput = sql<number | null>`coalesce(provider_route.max_output_tokens, model.max_output_tokens)`;

const candidate = [
  'provider_route.id',
  sql<boolean>`coalesce(provider.organization_id = model.developer_id, false)`.as('first_party'),
  'provider.name as provider_name',
  'provider_route.region',
  'provider_route.wire_id',
  'provider_route.declared_status',
  'provider_route.retires_first',
  'provider_route.inherited_status',
  'provider_route.inherited_deprecated_first',
  'provider_route.inherited_retires_first',
  'provider_route.listed',
  context.as('context'),
  'provider_route.max_input_tokens as max_input',
  maxOutput.as('max_output'),
] as const;

/**
 * METERED routes that meet the constraints, by a lower bound of their cost: with a bound all that may cost no more, else
 * the first `limit` by the price that weighs most.
 */
export function routesByFloor(
  reader: Reader,
  weights: CostWeights,
  where: RouteConstraints,
  to: { limit: number } | { bound: string },
): Promise<CandidateRow[]> {
  const has = { input: Number(weights.input) > 0, output: Number(weights.output) > 0 };
  const conditions: Condition[] = [
    sql`price_floor.mode = ${weights.mode}`,
    ...(has.input ? [sql<SqlBool>`price_floor.input is not null`] : []),
    ...(has.output ? [sql<SqlBool>`price_floor.output is not null`] : []),
    ...weights.meters.map((meter) => hasPrice(meter, weights.mode)),
    ...('bound' in to ? bounded(weights, to.bound, has) : []),
  ];
  // An answer costs about four times as much as a prompt, token by token.
  const byInput = Number(weights.input) >= 4 * Number(weights.output);
  const walk = !namesFew(where);
  return reader.rows((db) => {
    const rows = db
      .selectFrom('price_floor')
      .innerJoinLateral(
        () =>
          selectCandidates(db)
            .where('provider_route.id', '=', sql<string>`price_floor.route_id`)
            .where(allOf([...holdsRequest(weights.size), ...constraints(where)]))
            .where(allOf([...mayWorkOnText(weights.size, where), ...billsItsText(weights.size, where)]))
            // One row anyway; it keeps the planner on the walk through the floors.
            .$if(walk, (query) => query.limit(1))
            .as('route'),
        (join) => join.onTrue(),
      )
      .where(allOf(conditions))
      .selectAll('route');
    if ('bound' in to || !(has.input || has.output)) return rows as never;
    return rows
      .orderBy(byInput ? 'price_floor.input' : 'price_floor.output')
      .orderBy('price_floor.route_id')
      .limit(to.limit) as never;
  });
}

/** Routes on other terms than METERED that meet the constraints, by id. */
export function routesOnTerms(
  reader: Reader,
  asked: { terms: readonly string[]; size: CostWeights['size']; limit: number },
  where: RouteConstraints,
): Promise<CandidateRow[]> {
  const { terms, size, limit } = asked;
  const walk = !namesFew(where);
  return reader.rows(
    (db) =>
      db
        .selectFrom('rate_card')
        .innerJoinLateral(
          () =>
            selectCandidates(db)
              .where('provider_route.id', '=', sql<string>`rate_card.route_id`)
              .where(
                allOf([
                  routeIsServed('provider_route', reader.today),
                  ...constraints(where),
                  ...mayWorkOnText(size, where),
                ]),
              )
              .$if(walk, (query) => query.limit(1))
              .as('route'),
          (join) => join.onTrue(),
        )
        // Written out, so that the index over these few cards serves it.
        .where(sql<SqlBool>`rate_card.terms <> 'METERED'`)
        .where('rate_card.terms', '=', sql<string>`any(${terms}::text[])`)
        .where('rate_card.valid_from', '<=', reader.today)
        .where(
          sql<SqlBool>`not exists (
            select from rate_card next
            where next.route_id = rate_card.route_id and next.valid_from > rate_card.valid_from
              and next.valid_from <= ${reader.today}::date)`,
        )
        .selectAll('route')
        .orderBy('rate_card.route_id')
        .limit(limit) as never,
  );
}

/** Constraints that few routes meet have indexes of their own to start from. */
function namesFew({ models, providers, gateways, regions }: RouteConstraints): boolean {
  return [models, providers, gateways, regions].some((list) => list != null);
}

function selectCandidates(db: Kysely<DB>) {
  return db
    .selectFrom('provider_route')
    .innerJoin('provider', 'provider.id', 'provider_route.provider_id')
    .innerJoin('model', 'model.id', 'provider_route.model_id')
    .select(candidate);
}

/** No route outside the bound can cost so little. Each price alone is bounded too: those conditions have indexes. */
function bounded(weights: CostWeights, bound: string, has: { input: boolean; output: boolean }): Condition[] {
  const floor = sql`${weights.input}::numeric * coalesce(price_floor.input, 0) + ${weights.output}::numeric * coalesce(price_floor.output, 0)`;
  return [
    sql`${floor} <= ${bound}::numeric`,
    ...(has.input ? [atMost('input', bound, weights.input)] : []),
    ...(has.output ? [atMost('output', bound, weights.output)] : []),
  ];
}

function atMost(column: 'input' | 'output', bound: string, weight: string): Condition {
  // The quotient is rounded; what it may cut off is added.
  return sql`${sql.ref(`price_floor.${column}`)} <= ${bound}::numeric / ${weight}::numeric + 0.000001`;
}

/** The same rule as `comparableOf`: a limit that is not known keeps no route out. */
function holdsRequest(size: CostWeights['size']): Condition[] {
  return [
    sql`(${context} >= ${size.context}::integer) is not false`,
    sql`(provider_route.max_input_tokens >= ${size.input}::integer) is not false`,
    sql`(${maxOutput} >= ${size.output}::integer) is not false`,
  ];
}

function hasPrice(meter: string, mode: string): Condition {
  return sql`price_floor.route_id in (
    select card.route_id from price_line line join rate_card card on card.id = line.card_id
    where line.meter = ${sql.lit(meter)} and line.mode = ${mode})`;
}

function constraints(where: RouteConstraints): Condition[] {
  const { capabilities, inputModalities, outputModalities, minContext, minOutput } = where;
  return [
    ...(where.models ? isOneOf(sql.ref('model.slug'), { in: storable(where.models) }) : []),
    ...hasSlug(sql.ref('provider_route.provider_id'), 'provider', slugs(where.providers)),
    ...(where.gateways ? [behindGateway(storable(where.gateways))] : []),
    ...(where.regions ? isOneOf(sql.ref('provider_route.region'), { in: storable(where.regions) }) : []),
    ...isOneOf(sql.ref('provider_route.access_type'), slugs(where.accessTypes)),
    ...isOneOf(sql.ref('model.openness'), slugs(where.openness)),
    ...(capabilities?.length
      ? [
          sql<SqlBool>`(provider_route.supported || model.supported) @> ${capabilities}::text[] and not provider_route.unsupported && ${capabilities}::text[]`,
        ]
      : []),
    ...(inputModalities ? [sql<SqlBool>`model.input_modalities @> ${inputModalities}::text[]`] : []),
    ...(outputModalities ? [sql<SqlBool>`model.output_modalities @> ${outputModalities}::text[]`] : []),
    ...(minContext != null ? [sql<SqlBool>`${context} >= ${minContext}::integer`] : []),
    ...(minOutput != null ? [sql<SqlBool>`${maxOutput} >= ${minOutput}::integer`] : []),
  ];
}

/** The provider is one that a gateway routes to, or that it is itself. */
function behindGateway(gateways: readonly string[]): Condition {
  return sql`provider_route.provider_id in (
    select gateway_provider.provider_id from gateway_provider
    join gateway on gateway.id = gateway_provider.gateway_id where gateway.slug = any(${gateways}::text[])
    union select gateway.provider_id from gateway where gateway.slug = any(${gateways}::text[]))`;
}

function slugs(list: string[] | null | undefined): { in: string[] } | null {
  return list ? { in: list } : null;
}

function storable(list: readonly string[]): string[] {
  return list.filter(isStorable);
}
