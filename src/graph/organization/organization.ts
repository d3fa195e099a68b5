import { builder } from '../builder.ts';
import { pageArgs } from '../connection.ts';
import { type FamilyRow, families, familyOfDeveloper } from '../family/family.sql.ts';
import { FamilyConnection } from '../family/family-ref.ts';
import { StringFilter } from '../filters.ts';
import { gatewaysOfOrganization } from '../gateway/gateway.sql.ts';
import { GatewayRef } from '../gateway/gateway-ref.ts';
import { childList, rootList, rootLookup } from '../list.ts';
import { type ModelRow, modelOfDeveloper, models } from '../model/model.sql.ts';
import { ModelConnection } from '../model/model-ref.ts';
import { byInput, Node } from '../node.ts';
import { orderInput } from '../order-input.ts';
import { providersOfOrganization } from '../provider/provider.sql.ts';
import { ProviderRef } from '../provider/provider-ref.ts';
import { organizationConditions, organizationSortKey, organizations } from './organization.sql.ts';
import { OrganizationConnection, OrganizationRef } from './organization-ref.ts';

OrganizationRef.implement({
  description: 'A company or group. It may develop models, run providers and make gateways, all at once.',
  interfaces: [Node],
  fields: (t) => ({
    slug: t.exposeString('slug', { nullable: false, description: 'Its slug, such as "openai".' }),
    name: t.exposeString('name', { nullable: false, description: 'Its name.' }),
    website: t.expose('website', { type: 'URL', description: 'Its website; null when not known.' }),
    country: t.exposeString('country', { description: 'Where it is seated, ISO 3166-1 alpha-2; null when not known.' }),
    models: t.field({
      type: ModelConnection,
      nullable: false,
      description: 'The models that it developed, by name.',
      args: pageArgs(t.arg),
      resolve: ({ id }, args, { reader }) =>
        childList<ModelRow>(reader, models, {
          list: 'Organization.models',
          parent: id,
          belongs: modelOfDeveloper,
          args,
        }),
    }),
    families: t.field({
      type: FamilyConnection,
      nullable: false,
      description: 'The families that it developed, by name.',
      args: pageArgs(t.arg),
      resolve: ({ id }, args, { reader }) =>
        childList<FamilyRow>(reader, families, {
          list: 'Organization.families',
          parent: id,
          belongs: familyOfDeveloper,
          args,
        }),
    }),
    providers: t.field({
      type: [ProviderRef],
      nullable: { list: false, items: false },
      description: 'The providers that it runs, by name.',
      resolve: ({ id }, _args, { reader }) => reader.load(providersOfOrganization, id),
    }),
    gateways: t.field({
      type: [GatewayRef],
      nullable: { list: false, items: false },
      description: 'The gateways that it makes, by name.',
      resolve: ({ id }, _args, { reader }) => reader.load(gatewaysOfOrganization, id),
    }),
  }),
});

rootLookup('organization', OrganizationRef, byInput('Organization'));

rootList({
  ...organizations,
  field: 'organizations',
  description: 'Organizations, by name unless ordered otherwise.',
  type: OrganizationConnection,
  where: builder.inputType('OrganizationWhere', {
    description: 'Which organizations: all that is given must hold.',
    fields: (t) => ({
      slug: t.field({ type: StringFilter, description: 'These, by slug.' }),
      country: t.field({ type: StringFilter, description: 'Seated in these countries, ISO 3166-1 alpha-2.' }),
    }),
  }),
  conditions: organizationConditions,
  orderBy: orderInput('Organization', { NAME: 'By name, upper and lower case alike.' }),
  sort: organizationSortKey,
});
