import { type Kysely, type Selectable, sql } from 'kysely';
import type { DB } from '../../../db/types.ts';
import { many, one, ownedRowLimit } from '../../database/relation.ts';
import { typename, wanted, wantedId, wantedSlug } from '../lookup.ts';
import { selectProviders } from '../provider/provider.sql.ts';
import { type Listable, textKey } from '../sort-key.ts';

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
export function selectGateways(db: Kysely<DB>) {
  return db.selectFrom('gateway').select(columns).select(typename('Gateway'));
}

export const gatewayById = one(
  'gatewayById',
  (db, ids) =>
    wanted(db, ids)
      .innerJoin('gateway', (join) => join.on('gateway.id', '=', wantedId('gateway')))
      .select(columns)
      .select(['wanted.key', typename('Gateway')]),
  'key',
);

export const gatewayBySlug = one(
  'gatewayBySlug',
  (db, slugs) =>
    wanted(db, slugs)
      .innerJoin('gateway', (join) => join.on('gateway.id', '=', wantedSlug('gateway')))
      .select(columns)
      .select(['wanted.key', typename('Gateway')]),
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
