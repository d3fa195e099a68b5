import { type LadderStep, ladderSteps } from '../../decisions/ladder-steps.ts';
import { builder, stringEnum } from '../builder.ts';
import { CostEstimateRef } from '../cost/cost-estimate.ts';
import { checkedWorkload, WorkloadInput } from '../cost/workload-input.ts';
import { type LadderRoute, pricedRoutes } from '../route/ladder.ts';
import { ProviderRouteRef } from '../route/route-ref.ts';
import { ModelRef } from './model-ref.ts';

const LadderStanding = stringEnum(
  'LadderStanding',
  'Whether a route has a place on the price ladder, or why it has none.',
  {
    RANKED: 'It is compared with the others and has a place.',
    FREE_TIER: 'It is free within limits that the provider sets, which is not a low price.',
    INCLUDED_IN_PLAN: 'It is part of a subscription.',
    VARIABLE: 'Its price is decided at the time of the request.',
    OTHER_CURRENCY: 'It is sold in another currency than USD; none is converted.',
    OTHER_REGION: 'It is in another region than the workload asks for.',
    TOO_SMALL: 'It takes fewer tokens than the workload needs.',
    NOT_LISTED: 'Its source no longer lists it.',
    RETIRED: 'It is retired.',
    NO_PRICE: 'A price that is needed is not known.',
  },
);

const LadderStepRef = builder.objectRef<LadderStep<LadderRoute>>('LadderStep').implement({
  description:
    'A route on the price ladder, with the reason for its place; or apart from it, with the reason for that.',
  fields: (t) => ({
    route: t.field({
      type: ProviderRouteRef,
      nullable: false,
      description: 'The route.',
      resolve: ({ route }) => route.row,
    }),
    place: t.exposeInt('place', { description: '1 for the cheapest; null for a route that stands apart.' }),
    standing: t.expose('standing', {
      type: LadderStanding,
      nullable: false,
      description: 'Whether it is ranked, or why it stands apart.',
    }),
    price: t.expose('price', {
      type: 'Decimal',
      description:
        'What it was compared by, in USD: the blended price per million tokens, or with a workload what that costs. Null for a route that stands apart.',
    }),
    basis: t.exposeString('basis', { nullable: false, description: 'How that price is made up.' }),
    cost: t.field({
      type: CostEstimateRef,
      description:
        'What the workload costs on it, line by line, for routes that stand apart too; null when no workload is given.',
      resolve: ({ cost }) => cost,
    }),
    reason: t.exposeString('reason', { nullable: false, description: 'Why it stands here, in a sentence.' }),
  }),
});

builder.objectField(ModelRef, 'priceLadder', (t) =>
  t.field({
    type: [LadderStepRef],
    nullable: { list: false, items: false },
    description:
      'All its routes, the cheapest first, each with the reason for its place. Those that cannot be compared follow, by why they cannot; routes without a known price are last.',
    args: {
      workload: t.arg({ type: WorkloadInput, description: 'What is asked; the blended price decides when left out.' }),
      asOf: t.arg({ type: 'Date', description: "The day whose prices are compared; the catalog's own when left out." }),
    },
    resolve: async (model, { workload, asOf }, { reader }) => {
      const asked = workload ? checkedWorkload(workload) : null;
      return ladderSteps(await pricedRoutes(reader, model, asOf), asked);
    },
  }),
);
