import type { Reader } from '../../database/reader.ts';
import { type ComparedGateway, compareGateways } from '../../decisions/comparison-gateways.ts';
import { summaryOf } from '../../decisions/comparison-summary.ts';
import { builder } from '../builder.ts';
import { type GatewayRow, modelCountOfGateway, providersOfGateway } from '../gateway/gateway.sql.ts';
import { GatewayBy } from '../gateway/gateway.ts';
import { GatewayRef } from '../gateway/gateway-ref.ts';
import { licenseById } from '../model/license.sql.ts';
import { lookUp } from '../node.ts';
import { organizationById } from '../organization/organization.sql.ts';
import { compared } from './compared.ts';
import { comparisonType } from './comparison-types.ts';

builder.queryField('compareGateways', (t) =>
  t.field({
    type: comparisonType('Gateway', GatewayRef, { one: 'gateway', many: 'gateways' }),
    nullable: false,
    description: 'Gateways and routers side by side: what they are, on what terms, and how far they reach.',
    args: {
      gateways: t.arg({ type: [GatewayBy], required: true, description: 'Which gateways, 2 to 10, each once.' }),
    },
    resolve: async (_root, { gateways }, { reader }) => {
      const rows = await compared(
        'gateways',
        gateways,
        (by) => lookUp<GatewayRow>(reader, 'Gateway', by),
        ({ slug }) => slug,
      );
      const facts = await Promise.all(rows.map((gateway) => factsOf(reader, gateway)));
      const comparison = compareGateways(facts);
      return { subjects: rows, rows: comparison, summary: summaryOf(facts, comparison) };
    },
  }),
);

async function factsOf(reader: Reader, gateway: GatewayRow): Promise<ComparedGateway> {
  const [organization, license, providers, counted] = await Promise.all([
    gateway.organization_id === null ? null : reader.load(organizationById, gateway.organization_id),
    gateway.license_id === null ? null : reader.load(licenseById, gateway.license_id),
    reader.load(providersOfGateway, gateway.id),
    reader.load(modelCountOfGateway, gateway.id),
  ]);
  return {
    slug: gateway.slug,
    name: gateway.name,
    kind: gateway.kind,
    organization: organization?.name ?? null,
    license: license?.name ?? null,
    openSource: gateway.open_source,
    selfHostable: gateway.self_hostable,
    hosting: gateway.hosting,
    pricingModel: gateway.pricing_model,
    dataPolicy: gateway.data_policy as ComparedGateway['dataPolicy'],
    providers: providers.map(({ name }) => name),
    models: Number(counted?.count ?? 0),
  };
}
