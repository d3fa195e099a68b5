import { builder, stringEnum } from '../builder.ts';
import { pageArgs } from '../connection.ts';
import { enumFilter, StringFilter } from '../filters.ts';
import { gatewayOfProvider } from '../gateway/gateway.sql.ts';
import { GatewayRef } from '../gateway/gateway-ref.ts';
import { childList, rootList, rootLookup } from '../list.ts';
import { byInput, Node } from '../node.ts';
import { orderInput } from '../order-input.ts';
import { organizationById } from '../organization/organization.sql.ts';
import { OrganizationRef } from '../organization/organization-ref.ts';
import { type RouteRow, routes, servedByProvider } from '../route/route.sql.ts';
import { routeSort } from '../route/route-order.sql.ts';
import { RouteOrder } from '../route/route-order.ts';
import { ProviderRouteConnection } from '../route/route-ref.ts';
import { routeConditions } from '../route/route-where.sql.ts';
import { RouteWhere } from '../route/route-where.ts';
import { providerConditions, providerSortKey, providers } from './provider.sql.ts';
import { ProviderConnection, ProviderRef } from './provider-ref.ts';

const ProviderKind = stringEnum('ProviderKind', 'How a provider serves models.', {
  API: 'It runs its own models.',
  CLOUD: 'It runs models of others on its own machines.',
  AGGREGATOR: 'It passes requests on to other providers.',
  SUBSCRIPTION: 'It includes models in a plan.',
});

ProviderRef.implement({
  description: 'One API service that an organization runs; an organization may run several.',
  interfaces: [Node],
  fields: (t) => ({
    slug: t.exposeString('slug', { nullable: false, description: 'Its slug, such as "azure-openai".' }),
    name: t.exposeString('name', { nullable: false, description: 'Its name.' }),
    kind: t.expose('kind', { type: ProviderKind, nullable: false, description: 'How it serves models.' }),
    organization: t.field({
      type: OrganizationRef,
      description: 'Who runs it; null when not known.',
      resolve: ({ organization_id }, _args, { reader }) =>
        organization_id === null ? null : reader.load(organizationById, organization_id),
    }),
    website: t.expose('website', { type: 'URL', description: 'Its website; null when not known.' }),
    docs: t.expose('docs', { type: 'URL', description: 'The documentation of its API; null when not known.' }),
    gateway: t.field({
      type: GatewayRef,
      description: 'The gateway that it is, too; null when it is none.',
      resolve: (provider, _args, { reader }) => reader.load(gatewayOfProvider, provider.id),
    }),
    routes: t.field({
      type: ProviderRouteConnection,
      nullable: false,
      description: 'The models that it serves, the cheapest route first unless ordered otherwise.',
      args: {
        where: t.arg({ type: RouteWhere, description: 'Which of them; all when left out.' }),
        orderBy: t.arg({ type: [RouteOrder], description: 'In which order; ties are broken by id.' }),
        ...pageArgs(t.arg),
      },
      resolve: (provider, { where, orderBy, ...args }, { reader }) =>
        childList<RouteRow>(reader, routes, {
          list: 'Provider.routes',
          parent: provider.id,
          belongs: servedByProvider,
          conditions: routeConditions(where, reader.today),
          variant: JSON.stringify(where ?? null),
          sort: routeSort(orderBy),
          args,
        }),
    }),
  }),
});

rootLookup('provider', ProviderRef, byInput('Provider'));

rootList({
  ...providers,
  field: 'providers',
  description: 'Providers, by name unless ordered otherwise.',
  type: ProviderConnection,
  where: builder.inputType('ProviderWhere', {
    description: 'Which providers: all that is given must hold.',
    fields: (t) => ({
      slug: t.field({ type: StringFilter, description: 'These, by slug.' }),
      kind: t.field({ type: enumFilter('ProviderKindFilter', ProviderKind), description: 'How they serve models.' }),
      organization: t.field({ type: StringFilter, description: 'Run by these organizations, by slug.' }),
    }),
  }),
  conditions: providerConditions,
  orderBy: orderInput('Provider', { NAME: 'By name, upper and lower case alike.' }),
  sort: providerSortKey,
});
