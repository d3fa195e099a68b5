import { type Kysely, type Selectable, sql } from 'kysely';
import type { DB } from '../../../db/types.ts';
import { many, one, ownedRowLimit, type Relation } from '../../database/relation.ts';
import type { Condition } from '../conditions.sql.ts';
import { typename, wanted, wantedId, wantedSlug } from '../lookup.sql.ts';
import { nesting } from '../nested-rows.ts';
import { type ProviderRow, providerJson, providerOf } from '../provider/provider.sql.ts';
import { objectsOfCard, type RateCardRow, selectCards, validOn } from '../rate-card/rate-card.sql.ts';
import { type Listable, nullableKey } from '../sort-key.ts';

const columns = [
  'provider_route.id',
  'provider_route.model_id',
  'provider_route.provider_id',
  'provider_route.wire_id',
  'provider_route.region',
  'provider_route.access_type',
  'provider_route.declared_status',
  'provider_route.retires_on',
  'provider_route.retires_first',
  'provider_route.inherited_status',
  'provider_route.inherited_deprecated_first',
  'provider_route.inherited_retires_first',
  'provider_route.listed',
  'provider_route.last_listed_on',
  'provider_route.context_window',
  'provider_route.max_input_tokens',
  'provider_route.max_output_tokens',
  'provider_route.quantization',
  'provider_route.supported',
  'provider_route.unsupported',
  'provider_route.parameters',
  'provider_route.reasoning_options',
  'provider_route.data_policy',
] as const;

type ColumnName = (typeof columns)[number] extends `provider_route.${infer Name}` ? Name : never;

/** A route as the graph reads it, with its provider: nobody shows one without the other. */
export type RouteRow = Pick<Selectable<DB['provider_route']>, ColumnName> & {
  __typename: 'ProviderRoute';
  provider: ProviderRow;
  /** Its card of the day, where it was read along; null when there is none. */
  card?: RateCardRow | null;
};

/** Routes with their providers, to be narrowed, ordered and paged. */
function selectRoutes(db: Kysely<DB>) {
  return db
    .selectFrom('provider_route')
    .innerJoin('provider', 'provider.id', 'provider_route.provider_id')
    .select(columns)
    .select([typename('ProviderRoute'), providerJson().as('provider')]);
}

export const routeById: Relation<RouteRow | null> = one<RouteRow & { key: string }>(
  'routeById',
  (db, ids) =>
    wanted(db, ids)
      .innerJoinLateral(
        () => selectRoutes(db).where('provider_route.id', '=', wantedId('provider_route')).limit(1).as('route'),
        (join) => join.onTrue(),
      )
      .selectAll('route')
      .select('wanted.key'),
  'key',
);

/** The key of a route as `routeByKey` takes it: provider slug, wire id and region. */
export function routeKey(provider: string, wireId: string, region: string): string {
  return JSON.stringify([provider, wireId, region]);
}

/** Routes by provider slug, wire id and region; see {@link routeKey}. Old slugs of providers are followed. */
export const routeByKey: Relation<RouteRow | null> = one<RouteRow & { key: string }>(
  'routeByKey',
  (db, keys) =>
    wanted(db, keys)
      .innerJoinLateral(
        () =>
          selectRoutes(db)
            .where('provider_route.provider_id', '=', wantedSlug('provider', sql`(wanted.key::jsonb ->> 0)`))
            .where('provider_route.wire_id', '=', sql<string>`wanted.key::jsonb ->> 1`)
            .where('provider_route.region', '=', sql<string>`wanted.key::jsonb ->> 2`)
            .limit(1)
            .as('route'),
        (join) => join.onTrue(),
      )
      .selectAll('route')
      .select('wanted.key'),
  'key',
);

/** All routes of a model with their cards of the day, in no order that means anything: the ladder sorts them by these. */
export const routesOfModel = many<RouteRow & { parent_id: string }>(
  'routesOfModel',
  (db, models, today) =>
    db
      .selectFrom(sql<{ id: string }>`unnest(${models}::uuid[])`.as<'parent'>(sql`parent(id)`))
      .innerJoinLateral(
        () =>
          db
            .selectFrom('provider_route')
            .innerJoinLateral(
              () => providerOf(db, sql`provider_route.provider_id`).as('of'),
              (join) => join.onTrue(),
            )
            .where('provider_route.model_id', '=', sql<string>`parent.id`)
            .select(columns)
            .select(typename('ProviderRoute'))
            .selectAll('of')
            .orderBy('provider_route.current_blended')
            .orderBy('provider_route.id')
            .limit(ownedRowLimit)
            .as('route'),
        (join) => join.onTrue(),
      )
      .leftJoinLateral(
        () => validOn(selectCards(db, sql`route.id`, 'card.'), today).as('card'),
        (join) => join.onTrue(),
      )
      .selectAll(['route', 'card'])
      .select('parent.id as parent_id') as never,
  'parent_id',
  nesting({ provider: { typename: 'Provider', shared: true }, ...objectsOfCard }),
);

/** Lists of routes are in the order of their blended prices, those without one last. */
export const routes: Listable<RouteRow> = {
  table: 'provider_route',
  select: selectRoutes,
  defaultKey: nullableKey('PRICE', 'ASC', sql.ref('provider_route.current_blended'), 'numeric'),
};

/** A route is served by the provider `parent`. */
export const servedByProvider: Condition = sql`provider_route.provider_id = parent.id`;
