import { type Kysely, type Selectable, sql } from 'kysely';
import type { DB } from '../../../db/types.ts';
import { many, one, ownedRowLimit } from '../../database/relation.ts';
import { type Condition, hasSlug, isOneOf, isTrue } from '../conditions.sql.ts';
import { typename, wanted, wantedId, wantedSlug } from '../lookup.sql.ts';
import type { Ordering } from '../order.ts';
import { selectProviders } from '../provider/provider.sql.ts';
import { type Listable, type SortKey, textKey } from '../sort-key.ts';

const columns = [
  'gateway.id',
  'gateway.slug',
  'gateway.name',
  'gateway.kind',
  'gateway.summary',
  'gateway.organization_id',
  'gateway.provider_id',
  'gateway.open_source',
  'gateway.self_hostable',
  'gateway.license_id',
  'gateway.hosting',
  'gateway.pricing_model',
  'gateway.data_policy',
  'gateway.website',
] as const;

/** A row of gateways as the graph reads it. */
export type GatewayRow = Pick<
  Selectable<DB['gateway']>,
  | 'id'
  | 'slug'
  | 'name'
  | 'kind'
  | 'summary'
  | 'organization_id'
  | 'provider_id'
  | 'open_source'
  | 'self_hostable'
  | 'license_id'
  | 'hosting'
  | 'pricing_model'
  | 'data_policy'
  | 'website'
> & { __typename: 'Gateway' };

/** Gateways, to be narrowed, ordered and paged. */
function selectGateways(db: Kysely<DB>) {
  return db.selectFrom('gateway').select(columns).select(typename('Gateway'));
}

export const gatewayById = one(
  'gatewayById',
  (db, ids) =>
    wanted(db, ids)
      .innerJoinLateral(
        () => selectGateways(db).where('gateway.id', '=', wantedId('gateway')).limit(1).as('row'),
        (join) => join.onTrue(),
      )
      .selectAll('row')
      .select('wanted.key'),
  'key',
);

export const gatewayBySlug = one(
  'gatewayBySlug',
  (db, slugs) =>
    wanted(db, slugs)
      .innerJoinLateral(
        () => selectGateways(db).where('gateway.id', '=', wantedSlug('gateway')).limit(1).as('row'),
        (join) => join.onTrue(),
      )
      .selectAll('row')
      .select('wanted.key'),
  'key',
);

/** The gateways that reach a model, by name, with the basis on which they do. */
export const gatewaysOfModel = many(
  'gatewaysOfModel',
  (db, models) =>
    db
      .selectFrom(sql<{ id: string }>`unnest(${models}::uuid[])`.as<'parent'>(sql`parent(id)`))
      .innerJoinLateral(
        () =>
          db
            .selectFrom('gateway_model')
            .innerJoin('gateway', 'gateway.id', 'gateway_model.gateway_id')
            .where('gateway_model.model_id', '=', sql<string>`parent.id`)
            .select(columns)
            .select(['gateway_model.basis', typename('Gateway')])
            .orderBy(sql`lower(gateway.name) collate "C"`)
            .orderBy('gateway.id')
            .limit(ownedRowLimit)
            .as('gateway'),
        (join) => join.onTrue(),
      )
      .selectAll('gateway')
      .select('parent.id as parent_id'),
  'parent_id',
);

/** Lists of gateways are in the order of their names. */
export const gateways: Listable<GatewayRow> = {
  table: 'gateway',
  select: selectGateways,
  defaultKey: textKey('NAME', 'ASC', sql.ref('gateway.name')),
};

/** The providers that a gateway is known to route to, by name. */
export const providersOfGateway = many(
  'providersOfGateway',
  (db, gateways) =>
    selectProviders(db)
      .innerJoin('gateway_provider', 'gateway_provider.provider_id', 'provider.id')
      .where('gateway_provider.gateway_id', '=', sql<string>`any(${gateways}::uuid[])`)
      .select('gateway_provider.gateway_id')
      .orderBy('gateway_provider.gateway_id')
      .orderBy(sql`lower(provider.name) collate "C"`)
      .orderBy('provider.id'),
  'gateway_id',
);

/** The gateway that a provider is, too. */
export const gatewayOfProvider = one(
  'gatewayOfProvider',
  (db, providers) =>
    selectGateways(db)
      .where('gateway.provider_id', '=', sql<string>`any(${providers}::uuid[])`)
      .orderBy('gateway.id', 'desc'),
  'provider_id',
);

/** The gateways of an organization, by name. */
export const gatewaysOfOrganization = many(
  'gatewaysOfOrganization',
  (db, organizations) =>
    selectGateways(db)
      .where('gateway.organization_id', '=', sql<string>`any(${organizations}::uuid[])`)
      .orderBy('gateway.organization_id')
      .orderBy(sql`lower(gateway.name) collate "C"`)
      .orderBy('gateway.id'),
  'organization_id',
);

/** How many models a gateway is known to reach. */
export const modelCountOfGateway = one(
  'modelCountOfGateway',
  (db, wantedGateways) =>
    db
      .selectFrom('gateway_model')
      .where('gateway_model.gateway_id', '=', sql<string>`any(${wantedGateways}::uuid[])`)
      .groupBy('gateway_model.gateway_id')
      .select(['gateway_model.gateway_id', sql<string>`count(*)`.as('count')]),
  'gateway_id',
);

/** What a filter over gateways asks for. */
export interface GatewayFilter {
  slug?: { eq?: string | null; in?: string[] | null } | null;
  kind?: { eq?: string | null; in?: string[] | null } | null;
  organization?: { eq?: string | null; in?: string[] | null } | null;
  openSource?: { eq?: boolean | null } | null;
  selfHostable?: { eq?: boolean | null } | null;
}

/** The conditions in SQL for a filter over gateways. */
export function gatewayConditions(where: GatewayFilter): Condition[] {
  return [
    ...isOneOf(sql.ref('gateway.slug'), where.slug),
    ...isOneOf(sql.ref('gateway.kind'), where.kind),
    ...hasSlug(sql.ref('gateway.organization_id'), 'organization', where.organization),
    ...isTrue(sql.ref('gateway.open_source'), where.openSource),
    ...isTrue(sql.ref('gateway.self_hostable'), where.selfHostable),
  ];
}

/** The sort key of an ordering of gateways, which is by name. */
export function gatewaySortKey({ direction }: Ordering): SortKey {
  return textKey('NAME', direction, sql.ref('gateway.name'));
}

/** A model is reached through the gateway `parent`. */
export const reachedByGateway: Condition = sql`model.id in (select gateway_model.model_id from gateway_model where gateway_model.gateway_id = parent.id)`;
