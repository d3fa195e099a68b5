import type { Reader } from '../../database/reader.ts';
import { canonicalDecimal } from '../../decisions/money.ts';
import { basisOf, type Cheapest, cheapestRoute, type ExcludedRoute } from '../../decisions/price-ladder.ts';
import { builder } from '../builder.ts';
import { CostEstimateRef } from '../cost/cost-estimate.ts';
import { checkedWorkload, WorkloadInput } from '../cost/workload-input.ts';
import { cheapestOf, type LadderRoute, pricedRoutes } from '../route/ladder.ts';
import { offerOfRoute } from '../route/offer.sql.ts';
import { type RouteRow, routeById } from '../route/route.sql.ts';
import { ProviderRouteRef } from '../route/route-ref.ts';
import { asksOnlyFor } from '../selection.ts';
import { whenLoaded } from '../when-loaded.ts';
import { keepsCheapest, keptCheapestFields, offeredCheapestFields } from './listed-fields.ts';
import type { ModelRow } from './model.sql.ts';
import { ModelRef } from './model-ref.ts';

const Excluded = builder.objectRef<ExcludedRoute<LadderRoute>>('Excluded').implement({
  description: 'A route that was not compared.',
  fields: (t) => ({
    route: t.field({
      type: ProviderRouteRef,
      nullable: false,
      description: 'The route.',
      resolve: ({ route }) => route.row,
    }),
    reason: t.exposeString('reason', { nullable: false, description: 'Why it was not compared.' }),
  }),
});

type Shown = Omit<Cheapest<LadderRoute>, 'route'> & { route: { row: RouteRow } };

const CheapestRoute = builder.objectRef<Shown>('CheapestRoute').implement({
  description: 'The cheapest way to reach a model, with what it was compared against.',
  fields: (t) => ({
    route: t.field({
      type: ProviderRouteRef,
      nullable: false,
      description: 'The cheapest route.',
      resolve: ({ route }) => route.row,
    }),
    blendedPrice: t.expose('blendedPrice', {
      type: 'Decimal',
      nullable: false,
      description:
        'The price by which routes were compared, in USD: per million tokens, or with a workload what it costs; see `basis`.',
    }),
    basis: t.exposeString('basis', { nullable: false, description: 'How that price is made up.' }),
    cost: t.field({
      type: CostEstimateRef,
      description: 'What the workload costs on it, line by line; null when no workload is given.',
      resolve: ({ cost }) => cost,
    }),
    comparedRoutes: t.exposeInt('comparedRoutes', { nullable: false, description: 'How many routes were compared.' }),
    excluded: t.field({
      type: [Excluded],
      nullable: { list: false, items: false },
      description: 'The routes that were not, each with the reason.',
      resolve: ({ excluded }) => excluded,
    }),
  }),
});

builder.objectField(ModelRef, 'cheapestRoute', (t) =>
  t.field({
    type: CheapestRoute,
    description:
      'The cheapest route: by three parts input to one of output in standard mode, or by what a workload costs. Compared are the routes that are served, METERED, in USD, with every price known that is needed, and that hold the workload. Null when there is none.',
    args: {
      workload: t.arg({ type: WorkloadInput, description: 'What is asked; the blended price decides when left out.' }),
      asOf: t.arg({ type: 'Date', description: "The day whose prices are compared; the catalog's own when left out." }),
    },
    resolve: (model, { workload, asOf }, { reader }, info) => {
      const asked = workload ? checkedWorkload(workload) : null;
      if (!asked && !asOf && keepsCheapest(reader) && asksOnlyFor(info, keptCheapestFields)) {
        return keptCheapest(reader, model, asksOnlyFor(info, offeredCheapestFields));
      }
      return pricedRoutes(reader, model, asOf).then((priced) =>
        asked ? cheapestRoute(priced, asked) : cheapestOf(priced),
      );
    },
  }),
);

function keptCheapest(
  reader: Reader,
  { cheapest_route_id: route, cheapest_blended: price }: ModelRow,
  offerWillDo: boolean,
): Shown | null | Promise<Shown | null> {
  if (route === null || price === null) return null;
  const read = offerWillDo ? reader.load(offerOfRoute, route) : reader.load(routeById, route);
  return whenLoaded(
    read as RouteRow | null | Promise<RouteRow | null>,
    (row) =>
      row && {
        route: { row },
        blendedPrice: canonicalDecimal(price),
        basis: basisOf(null),
        cost: null,
        comparedRoutes: 0,
        excluded: [],
      },
  );
}
