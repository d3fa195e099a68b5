import { builder, stringEnum } from '../builder.ts';
import { pageArgs } from '../connection.ts';
import { DataPolicy } from '../data-policy.ts';
import { BooleanFilter, enumFilter, StringFilter } from '../filters.ts';
import { childList, rootList, rootLookup } from '../list.ts';
import { licenseById } from '../model/license.sql.ts';
import { LicenseRef } from '../model/license.ts';
import { type ModelRow, models } from '../model/model.sql.ts';
import { ModelConnection } from '../model/model-ref.ts';
import { byInput, Node } from '../node.ts';
import { orderInput } from '../order-input.ts';
import { organizationById } from '../organization/organization.sql.ts';
import { OrganizationRef } from '../organization/organization-ref.ts';
import { providerById } from '../provider/provider.sql.ts';
import { ProviderRef } from '../provider/provider-ref.ts';
import { gatewayConditions, gatewaySortKey, gateways, providersOfGateway, reachedByGateway } from './gateway.sql.ts';
import { GatewayConnection, GatewayRef } from './gateway-ref.ts';

const GatewayKind = stringEnum('GatewayKind', 'What stands in front of providers.', {
  GATEWAY: 'Passes requests on to the model that they name.',
  ROUTER: 'Chooses the model for each request.',
  HYBRID: 'Does both.',
});

export const GatewayBasis = stringEnum('GatewayBasis', 'On what basis a gateway is said to reach a model.', {
  DECLARED: 'A source says so of this model.',
  VIA_PROVIDER: 'It reaches a provider that lists the model.',
});

GatewayRef.implement({
  description: 'A gateway, router or both in front of providers.',
  interfaces: [Node],
  fields: (t) => ({
    slug: t.exposeString('slug', { nullable: false, description: 'Its slug, such as "litellm".' }),
    name: t.exposeString('name', { nullable: false, description: 'Its name.' }),
    kind: t.expose('kind', { type: GatewayKind, nullable: false, description: 'What it does.' }),
    summary: t.exposeString('summary', { description: 'One sentence on it; null when there is none.' }),
    organization: t.field({
      type: OrganizationRef,
      description: 'Who makes it; null when not known.',
      resolve: ({ organization_id }, _args, { reader }) =>
        organization_id === null ? null : reader.load(organizationById, organization_id),
    }),
    provider: t.field({
      type: ProviderRef,
      description: 'The provider that it is itself, where it sells routes of its own; else null.',
      resolve: ({ provider_id }, _args, { reader }) =>
        provider_id === null ? null : reader.load(providerById, provider_id),
    }),
    openSource: t.exposeBoolean('open_source', { description: 'Whether its source is open; null when not known.' }),
    selfHostable: t.exposeBoolean('self_hostable', {
      description: "Whether one can run it on one's own machines; null when not known.",
    }),
    license: t.field({
      type: LicenseRef,
      description: 'The licence of its source, or that it is proprietary; null when not known.',
      resolve: ({ license_id }, _args, { reader }) =>
        license_id === null ? null : reader.load(licenseById, license_id),
    }),
    hosting: t.exposeString('hosting', { description: 'Where it runs; null when not known.' }),
    pricingModel: t.exposeString('pricing_model', {
      description: 'What it asks for its own service; null when not known.',
    }),
    dataPolicy: t.field({
      type: DataPolicy,
      description: 'What it does with the data of requests; null when not known.',
      resolve: (gateway) => gateway.data_policy as never,
    }),
    website: t.expose('website', { type: 'URL', description: 'Its website; null when not known.' }),
    providers: t.field({
      type: [ProviderRef],
      nullable: { list: false, items: false },
      description:
        'The providers that it is known to route to, by name; empty when none is known, which does not mean that there are none.',
      resolve: (gateway, _args, { reader }) => reader.load(providersOfGateway, gateway.id),
    }),
    models: t.field({
      type: ModelConnection,
      nullable: false,
      description: 'The models that it is known to reach, by name.',
      args: pageArgs(t.arg),
      resolve: (gateway, args, { reader }) =>
        childList<ModelRow>(reader, models, {
          list: 'Gateway.models',
          parent: gateway.id,
          belongs: reachedByGateway,
          args,
        }),
    }),
  }),
});

export const GatewayBy = byInput('Gateway');

rootLookup('gateway', GatewayRef, GatewayBy);

rootList({
  ...gateways,
  field: 'gateways',
  description: 'Gateways and routers, by name unless ordered otherwise.',
  type: GatewayConnection,
  where: builder.inputType('GatewayWhere', {
    description: 'Which gateways: all that is given must hold.',
    fields: (t) => ({
      slug: t.field({ type: StringFilter, description: 'These, by slug.' }),
      kind: t.field({ type: enumFilter('GatewayKindFilter', GatewayKind), description: 'What they do.' }),
      organization: t.field({ type: StringFilter, description: 'Made by these organizations, by slug.' }),
      openSource: t.field({ type: BooleanFilter, description: 'Whether their source is open.' }),
      selfHostable: t.field({ type: BooleanFilter, description: "Whether one can run them on one's own machines." }),
    }),
  }),
  conditions: gatewayConditions,
  orderBy: orderInput('Gateway', { NAME: 'By name, upper and lower case alike.' }),
  sort: gatewaySortKey,
});
