import type { Reader } from '../../database/reader.ts';
import { costWeights, nthLeast } from '../../decisions/cost-weights.ts';
import { routeStatus } from '../../decisions/lifecycle.ts';
import { type PricedRoute, weigh } from '../../decisions/price-ladder.ts';
import type { Workload } from '../../decisions/workload.ts';
import { type CostEstimate, workloadCost } from '../../decisions/workload-cost.ts';
import { builder } from '../builder.ts';
import { Capability } from '../capabilities.ts';
import { badUserInput } from '../errors.ts';
import { Modality } from '../modality.ts';
import { Openness } from '../model/model-ref.ts';
import { checkNames } from '../names/known-slugs.ts';
import { currentCardOfRoute } from '../rate-card/rate-card.sql.ts';
import { PricingTerms } from '../rate-card/rate-card.ts';
import { type RouteRow, routeById } from '../route/route.sql.ts';
import { AccessType } from '../route/route-enums.ts';
import { ProviderRouteRef } from '../route/route-ref.ts';
import { type CandidateRow, type RouteConstraints, routesByFloor, routesOnTerms } from './cheapest-routes.sql.ts';
import { CostEstimateRef } from './cost-estimate.ts';
import { checkedWorkload, WorkloadInput } from './workload-input.ts';

interface RouteCost {
  route: RouteRow;
  place: number | null;
  cost: CostEstimate;
}

const RouteCostRef = builder.objectRef<RouteCost>('RouteCost').implement({
  description: 'A route with what a workload costs on it.',
  fields: (t) => ({
    route: t.field({
      type: ProviderRouteRef,
      nullable: false,
      description: 'The route.',
      resolve: ({ route }) => route,
    }),
    place: t.exposeInt('place', {
      description: '1 for the cheapest; null for a route on other terms than METERED, which has no cost by use.',
    }),
    cost: t.field({
      type: CostEstimateRef,
      nullable: false,
      description: 'What the workload costs on it, line by line.',
      resolve: ({ cost }) => cost,
    }),
  }),
});

const RouteConstraintsInput = builder.inputRef<RouteConstraints>('RouteConstraints').implement({
  description:
    'What a route must be like to be compared: all that is given must hold. What is not known does not match, and an empty list matches nothing; a model, provider, gateway or region that there is not is an error.',
  fields: (t) => ({
    models: t.stringList({ description: 'Of these models, by slug.' }),
    providers: t.stringList({ description: 'At these providers, by slug.' }),
    gateways: t.stringList({
      description: 'At providers that one of these gateways, by slug, is known to route to, or is itself.',
    }),
    regions: t.stringList({ description: 'In these regions, as providers name them.' }),
    accessTypes: t.field({ type: [AccessType], description: 'Whose capacity is bought so.' }),
    openness: t.field({ type: [Openness], description: 'Of models that are so open.' }),
    capabilities: t.field({
      type: [Capability],
      description:
        'With all of these capabilities, stated for the route, or for its model and not denied for the route.',
    }),
    inputModalities: t.field({ type: [Modality], description: 'Of models that take all of these.' }),
    outputModalities: t.field({ type: [Modality], description: 'Of models that give all of these.' }),
    minContext: t.int({ description: "With at least so many tokens of context, the route's own or else its model's." }),
    minOutput: t.int({ description: "With answers of at least so many tokens, the route's own or else its model's." }),
    terms: t.field({
      type: [PricingTerms],
      description:
        'On these terms; METERED when left out. Routes on other terms have no cost by use and follow the METERED ones.',
    }),
  }),
});

const maxFirst = 100;
/** How many routes are read before anything is known of the bound: enough to make it a tight one. */
const sampleSize = (first: number) => Math.max(20, 3 * first);

builder.queryField('cheapestRoutes', (t) =>
  t.field({
    type: [RouteCostRef],
    nullable: { list: false, items: false },
    description:
      "The routes of all models on which a workload costs least, on the catalog's day. Compared are routes that are served, METERED, in USD, with every price known that is needed, and that hold the workload. With tokens of prompt, models that are known to take no text are left out, and with tokens of answer those that are known to give none (embeddings, transcription, images), unless `inputModalities` or `outputModalities` ask for something else. Among equals the developer's own goes first, then the order is by provider name, region and wire id.",
    args: {
      where: t.arg({ type: RouteConstraintsInput, description: 'Which routes; all when left out.' }),
      workload: t.arg({ type: WorkloadInput, required: true, description: 'What is asked.' }),
      first: t.arg.int({ description: 'How many routes, 1 to 100; 10 when left out.' }),
    },
    resolve: async (_root, { where, workload, first }, { reader }) => {
      if (first != null && (first < 1 || first > maxFirst)) {
        throw badUserInput(`first must be between 1 and ${maxFirst}; got ${first}.`, { argument: 'first' });
      }
      const asked = checkedWorkload(workload);
      await checkNames(reader, [
        { argument: 'where.models', kind: 'model', names: where?.models },
        { argument: 'where.providers', kind: 'provider', names: where?.providers },
        { argument: 'where.gateways', kind: 'gateway', names: where?.gateways },
        { argument: 'where.regions', kind: 'region', names: where?.regions },
        { argument: 'workload.region', kind: 'region', names: asked.region == null ? [] : [asked.region] },
      ]);
      return cheapestRoutes(reader, where ?? {}, asked, first ?? 10);
    },
  }),
);

async function cheapestRoutes(
  reader: Reader,
  constraints: RouteConstraints,
  workload: Workload,
  first: number,
): Promise<RouteCost[]> {
  const where =
    workload.region == null
      ? constraints
      : {
          ...constraints,
          regions: (constraints.regions ?? [workload.region]).filter((one) => one === workload.region),
        };
  const terms = where.terms ?? ['METERED'];
  const ranked = terms.includes('METERED') ? await cheapestByUse(reader, where, workload, first) : [];
  const others = terms.filter((one) => one !== 'METERED');
  const left = first - ranked.length;
  const { size } = costWeights(workload);
  const apart =
    others.length > 0 && left > 0 ? await routesOnTerms(reader, { terms: others, size, limit: left }, where) : [];
  return Promise.all(
    [...ranked, ...apart].map(async ({ id }, index) => ({
      route: (await reader.load(routeById, id)) as RouteRow,
      place: index < ranked.length ? index + 1 : null,
      cost: workloadCost(await reader.load(currentCardOfRoute, id), workload),
    })),
  );
}

/**
 * Not every route need be read to find the cheapest: the costs of a sample, taken by price, bound the cost that a route
 * must not exceed to be among the first; a second statement reads whatever may lie within the bound. A route that it
 * leaves out costs more than the bound by its least prices alone.
 */
async function cheapestByUse(reader: Reader, where: RouteConstraints, workload: Workload, first: number) {
  const weights = costWeights(workload);
  const sample = sampleSize(first);
  const rows = await routesByFloor(reader, weights, where, { limit: sample });
  const sampled = await costed(reader, rows, workload);
  if (rows.length !== sample) return sampled.slice(0, first);
  const bound = nthLeast(
    sampled.map(({ price }) => price),
    first,
  );
  const within = await routesByFloor(
    reader,
    weights,
    where,
    bound === null ? { limit: Number.MAX_SAFE_INTEGER } : { bound },
  );
  return (await costed(reader, within, workload)).slice(0, first);
}

async function costed(reader: Reader, rows: readonly CandidateRow[], workload: Workload) {
  const routes = await Promise.all(
    rows.map(
      async (row): Promise<PricedRoute> => ({
        id: row.id,
        firstParty: row.first_party,
        providerName: row.provider_name,
        region: row.region,
        wireId: row.wire_id,
        status: routeStatus(row, reader.today),
        notice: null,
        limits: { context: row.context, input: row.max_input, output: row.max_output },
        card: await reader.load(currentCardOfRoute, row.id),
      }),
    ),
  );
  return weigh(routes, workload).flatMap(({ route, compared }) =>
    'apart' in compared ? [] : [{ id: route.id, price: compared.price }],
  );
}
