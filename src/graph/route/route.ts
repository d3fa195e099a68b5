import { routeStatus } from '../../decisions/lifecycle.ts';
import { statusReason } from '../../decisions/route-status-reason.ts';
import { Capabilities } from '../capabilities.ts';
import { connectionOfArray, forwardArgs } from '../connection.ts';
import { DataPolicy } from '../data-policy.ts';
import { type ModelRow, modelById } from '../model/model.sql.ts';
import { ModelRef } from '../model/model-ref.ts';
import { Node } from '../node.ts';
import { ProviderRef } from '../provider/provider-ref.ts';
import { cardsOfRoute } from '../rate-card/rate-card.sql.ts';
import { RateCardConnection, RateCardRef } from '../rate-card/rate-card.ts';
import { whenLoaded } from '../when-loaded.ts';
import { cardOf, isFirstParty } from './ladder.ts';
import { cardOfOffer } from './offer.sql.ts';
import { ReasoningOption } from './reasoning-option.ts';
import { AccessType, PricingCompleteness, RouteStatus } from './route-enums.ts';
import { ProviderRouteRef } from './route-ref.ts';

ProviderRouteRef.implement({
  description: 'One model at one provider under one wire id in one region: what a request is sent to and billed by.',
  interfaces: [Node],
  fields: (t) => ({
    model: t.field({
      type: ModelRef,
      nullable: false,
      description: 'The model that answers.',
      resolve: async (route, _args, { reader }) => (await reader.load(modelById, route.model_id)) as ModelRow,
    }),
    provider: t.field({
      type: ProviderRef,
      nullable: false,
      description: 'Who serves it.',
      resolve: (route) => route.provider,
    }),
    wireId: t.exposeString('wire_id', { nullable: false, description: 'The model id to send in a request.' }),
    region: t.exposeString('region', {
      nullable: false,
      description: 'The region as the provider names it; "global" when it names none.',
    }),
    accessType: t.expose('access_type', { type: AccessType, nullable: false, description: 'How capacity is bought.' }),
    status: t.field({
      type: RouteStatus,
      nullable: false,
      description:
        "Its status on the catalog's day. A route of the model's own developer ends with the model; so does any other whose model has no weights that are known to be open, unless a retirement day is said of the route itself, or a source still listed it after the model had retired.",
      resolve: (route, _args, { reader }) => routeStatus(route, reader.today),
    }),
    statusReason: t.string({
      nullable: false,
      description:
        'Why it has that status, in a sentence or two; where the developer has retired the model, that and what it means for this route.',
      resolve: async (route, _args, { reader }) => {
        const model = (await reader.load(modelById, route.model_id)) as ModelRow;
        return statusReason(route, model, { firstParty: isFirstParty(route, model), today: reader.today });
      },
    }),
    lastListedOn: t.expose('last_listed_on', {
      type: 'Date',
      description: 'The last day on which a source listed it; null when it is typed by hand.',
    }),
    pricing: t.field({
      type: PricingCompleteness,
      nullable: false,
      description: "How much of its price is known on the catalog's day.",
      resolve: (route, _args, { reader }) => whenLoaded(cardOf(reader, route, null), (card) => card?.pricing ?? 'NONE'),
    }),
    contextWindow: t.exposeInt('context_window', {
      description:
        "Tokens of prompt and answer together; null where no source states it for this route: the model's own may then hold.",
    }),
    maxInputTokens: t.exposeInt('max_input_tokens', {
      description: 'Tokens of the prompt at most; null when not known.',
    }),
    maxOutputTokens: t.exposeInt('max_output_tokens', {
      description:
        "Tokens of the answer at most; null where no source states it for this route: the model's own may then hold.",
    }),
    quantization: t.exposeString('quantization', {
      description: 'The number format of the weights, such as "fp8"; null when not known.',
    }),
    capabilities: t.field({
      type: Capabilities,
      nullable: false,
      description: "What it supports; UNKNOWN where no source states it for this route: the model's own may then hold.",
      resolve: (route) => route,
    }),
    parameters: t.exposeStringList('parameters', {
      nullable: { list: true, items: false },
      description: 'The request parameters that it takes; null when not known.',
    }),
    reasoningOptions: t.field({
      type: [ReasoningOption],
      nullable: { list: true, items: false },
      description: 'How its thinking can be steered; null when not known.',
      resolve: (route) => route.reasoning_options as never,
    }),
    dataPolicy: t.field({
      type: DataPolicy,
      description: 'What the provider does with the data of requests; null when not known.',
      resolve: (route) => route.data_policy as never,
    }),
    rateCard: t.field({
      type: RateCardRef,
      description: 'Its prices on a day; null when none are known for that day.',
      args: {
        asOf: t.arg({
          type: 'Date',
          description: "The day; the catalog's own when left out. Announced prices show from their day on.",
        }),
      },
      resolve: (route, { asOf }, { reader }) => {
        const offered = cardOfOffer(route);
        return offered === undefined ? cardOf(reader, route, asOf) : offered;
      },
    }),
    priceHistory: t.field({
      type: RateCardConnection,
      nullable: false,
      description: 'All its cards, the newest first, announced ones included.',
      args: forwardArgs(t.arg),
      resolve: async (route, args, { reader }) =>
        connectionOfArray(
          `priceHistory ${route.id}`,
          await reader.load(cardsOfRoute, route.id),
          (card) => card.valid_from,
          args,
        ),
    }),
  }),
});
