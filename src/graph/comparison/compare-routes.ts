import type { Reader } from '../../database/reader.ts';
import { type ComparedRoute, compareRoutes } from '../../decisions/comparison-routes.ts';
import { summaryOf } from '../../decisions/comparison-summary.ts';
import { routeStatus } from '../../decisions/lifecycle.ts';
import type { Workload } from '../../decisions/workload.ts';
import { workloadCost } from '../../decisions/workload-cost.ts';
import { builder } from '../builder.ts';
import { checkedWorkload, WorkloadInput } from '../cost/workload-input.ts';
import { type ModelRow, modelById } from '../model/model.sql.ts';
import { cardOf } from '../route/ladder.ts';
import type { RouteRow } from '../route/route.sql.ts';
import { namedRoute, RouteBy } from '../route/route-query.ts';
import { ProviderRouteRef } from '../route/route-ref.ts';
import { compared } from './compared.ts';
import { comparisonType } from './comparison-types.ts';

builder.queryField('compareRoutes', (t) =>
  t.field({
    type: comparisonType('Route', ProviderRouteRef, { one: 'route', many: 'routes' }),
    nullable: false,
    description:
      'Routes side by side, of one model or of several: limits, capabilities, prices, the cost of a workload, data policy, each as stated for the route itself.',
    args: {
      routes: t.arg({ type: [RouteBy], required: true, description: 'Which routes, 2 to 10, each once.' }),
      workload: t.arg({ type: WorkloadInput, description: 'What is asked; without it no cost is compared.' }),
      asOf: t.arg({ type: 'Date', description: "The day whose prices are compared; the catalog's own when left out." }),
    },
    resolve: async (_root, { routes, workload, asOf }, { reader }) => {
      const asked = workload ? checkedWorkload(workload) : null;
      const rows = await compared('routes', routes, (by) => namedRoute(reader, by), fullName);
      const facts = await Promise.all(rows.map((route) => factsOf(reader, route, asked, asOf)));
      const comparison = compareRoutes(facts, asked !== null);
      return { subjects: rows, rows: comparison, summary: summaryOf(facts, comparison) };
    },
  }),
);

function fullName({ provider, wire_id, region }: RouteRow): string {
  return `${provider.name} ${wire_id}${region === 'global' ? '' : ` (${region})`}`;
}

async function factsOf(
  reader: Reader,
  route: RouteRow,
  workload: Workload | null,
  asOf: string | null | undefined,
): Promise<ComparedRoute> {
  const [model, card] = await Promise.all([reader.load(modelById, route.model_id), cardOf(reader, route, asOf)]);
  return {
    slug: `${route.provider.slug} ${route.wire_id} ${route.region}`,
    name: fullName(route),
    model: (model as ModelRow).name,
    provider: route.provider.name,
    providerKind: route.provider.kind,
    region: route.region,
    accessType: route.access_type,
    quantization: route.quantization,
    contextWindow: route.context_window,
    maxInputTokens: route.max_input_tokens,
    maxOutputTokens: route.max_output_tokens,
    supported: route.supported,
    unsupported: route.unsupported,
    status: routeStatus(route, asOf ?? reader.today),
    dataPolicy: route.data_policy as ComparedRoute['dataPolicy'],
    card,
    cost: workload && workloadCost(card, workload),
  };
}
