import { type CostEstimate, type CostLine, workloadCost } from '../../decisions/workload-cost.ts';
import { builder } from '../builder.ts';
import { PriceUnit } from '../rate-card/price.ts';
import { Meter, PricingMode } from '../rate-card/price-line.ts';
import { PricingTerms } from '../rate-card/rate-card.ts';
import { cardOf } from '../route/ladder.ts';
import { ProviderRouteRef } from '../route/route-ref.ts';
import { checkedWorkload, WorkloadInput } from './workload-input.ts';

const CostLineRef = builder.objectRef<CostLine>('CostLine').implement({
  description: 'What one meter costs in a workload.',
  fields: (t) => ({
    meter: t.expose('meter', { type: Meter, nullable: false, description: 'What is counted.' }),
    mode: t.expose('mode', { type: PricingMode, nullable: false, description: 'In what mode it is billed.' }),
    quantity: t.expose('quantity', {
      type: 'Decimal',
      nullable: false,
      description:
        'How much of it, over all requests: tokens, images, seconds, pages, searches or requests; of CACHE_STORAGE, tokens times seconds.',
    }),
    unit: t.expose('unit', { type: PriceUnit, nullable: false, description: 'What unitPrice buys.' }),
    unitPrice: t.expose('unitPrice', {
      type: 'Decimal',
      nullable: false,
      description: "The price of one unit, in the estimate's currency.",
    }),
    minInputTokens: t.exposeInt('minInputTokens', {
      nullable: false,
      description: 'The tier: it holds for prompts of more than so many tokens; 0 for the lowest.',
    }),
    reason: t.exposeString('reason', {
      nullable: false,
      description: 'Why this price: the mode, and where they decide the tier, the hours and the TTL.',
    }),
    amount: t.expose('amount', {
      type: 'Decimal',
      nullable: false,
      description: "quantity × unitPrice ÷ size of the unit, in the estimate's currency.",
    }),
  }),
});

export const CostEstimateRef = builder.objectRef<CostEstimate>('CostEstimate').implement({
  description: 'What a workload costs on one route, line by line. The formula stands in docs/costs.md.',
  fields: (t) => ({
    total: t.expose('total', {
      type: 'Decimal',
      description:
        'The sum of all lines. Null when a price that is needed is not known, or the terms are not METERED; never 0 for either.',
    }),
    currency: t.exposeString('currency', { description: 'The currency, ISO 4217; null when no card is known.' }),
    terms: t.expose('terms', {
      type: PricingTerms,
      nullable: false,
      description: 'On what terms the route is sold; only METERED has a total.',
    }),
    lines: t.field({
      type: [CostLineRef],
      nullable: { list: false, items: false },
      description: 'A line for each meter that the workload runs and whose price is known.',
      resolve: ({ lines }) => lines,
    }),
    unknown: t.field({
      type: [Meter],
      nullable: { list: false, items: false },
      description: 'The meters that the workload runs and whose price is not known.',
      resolve: ({ unknown }) => unknown,
    }),
    notes: t.exposeStringList('notes', {
      nullable: { list: false, items: false },
      description: 'Why the total is not known, a sentence each; empty when it is.',
    }),
  }),
});

builder.objectField(ProviderRouteRef, 'cost', (t) =>
  t.field({
    type: CostEstimateRef,
    nullable: false,
    description: 'What a workload costs on this route.',
    args: {
      workload: t.arg({ type: WorkloadInput, required: true, description: 'What is asked.' }),
      asOf: t.arg({ type: 'Date', description: "The day whose prices count; the catalog's own when left out." }),
    },
    resolve: async (route, { workload, asOf }, { reader }) => {
      const asked = checkedWorkload(workload);
      const cost = workloadCost(await cardOf(reader, route, asOf), asked);
      return asked.region == null || asked.region === route.region ? cost : elsewhere(cost, route.region, asked.region);
    },
  }),
);

function elsewhere(cost: CostEstimate, region: string, asked: string): CostEstimate {
  return { ...cost, total: null, notes: [...cost.notes, `The route is in ${region}, and ${asked} is asked for.`] };
}
