// Generated from the SDL and schema/operations by `npm run generate`. Do not edit.
/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How capacity is bought. */
export type AccessType =
  /** Machines of one's own at the provider. */
  | 'DEDICATED'
  /** Reserved throughput. */
  | 'PROVISIONED'
  /** On one's own machines. */
  | 'SELF_HOSTED'
  /** By request, without anything reserved. */
  | 'SERVERLESS'
  /** As part of a plan. */
  | 'SUBSCRIPTION'
  /** No source says. */
  | 'UNKNOWN';

/** Which of several values. What is not known matches nothing but UNKNOWN, where that is a value. */
export type AccessTypeFilter = {
  /** Exactly this one. */
  eq?: AccessType | null | undefined;
  /** One of these. */
  in?: Array<AccessType> | null | undefined;
};

/** How a model is built. */
export type Architecture =
  /** A transformer that only decodes. */
  | 'DECODER_ONLY'
  /** A diffusion model. */
  | 'DIFFUSION'
  /** A transformer that encodes its input and decodes its output. */
  | 'ENCODER_DECODER'
  /** A transformer that only encodes, as for embeddings. */
  | 'ENCODER_ONLY'
  /** Several of these in one. */
  | 'HYBRID'
  /** A transformer of which a part is used for each token. */
  | 'MIXTURE_OF_EXPERTS'
  /** Something else. */
  | 'OTHER'
  /** A state space model. */
  | 'STATE_SPACE';

/** What a benchmark tests. */
export type BenchmarkCategory =
  /** Changing real software with tools. */
  | 'AGENTIC_CODING'
  /** Long tasks on their own. */
  | 'AGENTS'
  /** Understanding or making sound. */
  | 'AUDIO'
  /** Writing programs. */
  | 'CODING'
  /** Operating a computer. */
  | 'COMPUTER_USE'
  /** Vectors that stand for content. */
  | 'EMBEDDINGS'
  /** Saying what is true. */
  | 'FACTUALITY'
  /** Several of these in one. */
  | 'GENERAL'
  /** Doing as told. */
  | 'INSTRUCTION_FOLLOWING'
  /** What a model knows. */
  | 'KNOWLEDGE'
  /** Finding and using what stands in a long prompt. */
  | 'LONG_CONTEXT'
  /** Mathematics. */
  | 'MATH'
  /** Languages other than English. */
  | 'MULTILINGUAL'
  /** What people prefer. */
  | 'PREFERENCE'
  /** Problems that take many steps. */
  | 'REASONING'
  /** Refusing and resisting what does harm. */
  | 'SAFETY'
  /** Calling tools. */
  | 'TOOL_USE'
  /** Understanding images. */
  | 'VISION';

/** Which of several values. What is not known matches nothing but UNKNOWN, where that is a value. */
export type BenchmarkCategoryFilter = {
  /** Exactly this one. */
  eq?: BenchmarkCategory | null | undefined;
  /** One of these. */
  in?: Array<BenchmarkCategory> | null | undefined;
};

/** Which benchmarks: all that is given must hold. */
export type BenchmarkWhere = {
  /** What they test. */
  category?: BenchmarkCategoryFilter | null | undefined;
  /** These, by slug. */
  slug?: StringFilter | null | undefined;
};

/** Yes or no. What is not known matches neither. */
export type BooleanFilter = {
  /** Which of both. */
  eq?: boolean | null | undefined;
};

/** Something that a model can or cannot do, for filters. `Capabilities` has a field for each. */
export type Capability =
  /** Understands audio in the prompt. */
  | 'AUDIO_INPUT'
  /** Takes batches of requests to be answered later. */
  | 'BATCH'
  /** Runs code on the provider's side while answering. */
  | 'CODE_EXECUTION'
  /** Operates a computer's screen, mouse and keyboard. */
  | 'COMPUTER_USE'
  /** Can be fine-tuned on data of one's own. */
  | 'FINE_TUNING'
  /** Answers in JSON when asked, without a schema. */
  | 'JSON_MODE'
  /** Bills a repeated start of the prompt at a cache price. */
  | 'PROMPT_CACHING'
  /** Thinks before it answers, in tokens of its own. */
  | 'REASONING'
  /** Sends its answer while it is being made. */
  | 'STREAMING'
  /** Keeps to a JSON schema that the request gives. */
  | 'STRUCTURED_OUTPUTS'
  /** Calls tools (functions) that the request declares. */
  | 'TOOL_CALLING'
  /** Understands images in the prompt. */
  | 'VISION'
  /** Searches the web on the provider's side while answering. */
  | 'WEB_SEARCH';

/** What must be supported. Only YES matches: unknown does not. */
export type CapabilityFilter = {
  /** All of these. */
  all?: Array<Capability> | null | undefined;
  /** At least one of these. */
  any?: Array<Capability> | null | undefined;
};

/** Whether a licence lets one earn money with the model. */
export type CommercialUse =
  /** Yes, without conditions of its own. */
  | 'ALLOWED'
  /** Yes, under conditions, which `conditions` names where they are known. */
  | 'CONDITIONAL'
  /** No. */
  | 'NOT_ALLOWED'
  /** No source says. */
  | 'UNKNOWN';

/** A range of days, or one of them. A partial date counts as its first day; what is not known matches nothing. */
export type DateFilter = {
  /** Exactly this day. */
  eq?: string | null | undefined;
  /** On this day or later. */
  gte?: string | null | undefined;
  /** On this day or earlier. */
  lte?: string | null | undefined;
};

/** A range of amounts, or one of them. What is not known matches nothing. */
export type DecimalFilter = {
  /** Exactly so much. */
  eq?: string | null | undefined;
  /** At least so much. */
  gte?: string | null | undefined;
  /** At most so much. */
  lte?: string | null | undefined;
};

/** On what basis a gateway is said to reach a model. */
export type GatewayBasis =
  /** A source says so of this model. */
  | 'DECLARED'
  /** It reaches a provider that lists the model. */
  | 'VIA_PROVIDER';

/** What stands in front of providers. */
export type GatewayKind =
  /** Passes requests on to the model that they name. */
  | 'GATEWAY'
  /** Does both. */
  | 'HYBRID'
  /** Chooses the model for each request. */
  | 'ROUTER';

/** Which of several values. What is not known matches nothing but UNKNOWN, where that is a value. */
export type GatewayKindFilter = {
  /** Exactly this one. */
  eq?: GatewayKind | null | undefined;
  /** One of these. */
  in?: Array<GatewayKind> | null | undefined;
};

/** Which gateways: all that is given must hold. */
export type GatewayWhere = {
  /** What they do. */
  kind?: GatewayKindFilter | null | undefined;
  /** Whether their source is open. */
  openSource?: BooleanFilter | null | undefined;
  /** Made by these organizations, by slug. */
  organization?: StringFilter | null | undefined;
  /** Whether one can run them on one's own machines. */
  selfHostable?: BooleanFilter | null | undefined;
  /** These, by slug. */
  slug?: StringFilter | null | undefined;
};

/** A range of whole numbers, or one of them. What is not known matches nothing. */
export type IntFilter = {
  /** Exactly so much. */
  eq?: number | null | undefined;
  /** At least so much. */
  gte?: number | null | undefined;
  /** At most so much. */
  lte?: number | null | undefined;
};

/** What is counted. */
export type Meter =
  /** The part of the prompt that is read from cache. */
  | 'CACHE_READ'
  /** Audio in the prompt that is read from cache. */
  | 'CACHE_READ_AUDIO'
  /** Keeping a prompt in cache. */
  | 'CACHE_STORAGE'
  /** The part of the prompt that is written to cache. */
  | 'CACHE_WRITE'
  /** The prompt. */
  | 'INPUT'
  /** Audio in the prompt. */
  | 'INPUT_AUDIO'
  /** Images in the prompt. */
  | 'INPUT_IMAGE'
  /** Video in the prompt. */
  | 'INPUT_VIDEO'
  /** Something else. */
  | 'OTHER'
  /** The answer. */
  | 'OUTPUT'
  /** Audio in the answer. */
  | 'OUTPUT_AUDIO'
  /** Images in the answer. */
  | 'OUTPUT_IMAGE'
  /** Video in the answer. */
  | 'OUTPUT_VIDEO'
  /** Pages of documents. */
  | 'PAGE'
  /** The tokens of thinking, where they are billed apart from the answer. */
  | 'REASONING'
  /** The request itself. */
  | 'REQUEST'
  /** Searches of the web. */
  | 'WEB_SEARCH';

/** A kind of content that goes into a model or comes out of it. */
export type Modality =
  /** Sound, speech included. */
  | 'AUDIO'
  /** Vectors that stand for content. */
  | 'EMBEDDING'
  /** Still images. */
  | 'IMAGE'
  /** PDF documents as such, not as text taken out of them. */
  | 'PDF'
  /** Text. */
  | 'TEXT'
  /** Moving images. */
  | 'VIDEO';

/** Which kinds of content. What is not known matches nothing. */
export type ModalityFilter = {
  /** All of these. */
  all?: Array<Modality> | null | undefined;
  /** At least one of these. */
  any?: Array<Modality> | null | undefined;
};

/** How sure it is that a model is one model. */
export type ModelIdentity =
  /** Declared as a model of its own by a source or by hand. */
  | 'CURATED'
  /** Made from a wire id that no rule could resolve; it may turn out to be another model under another name. */
  | 'DERIVED';

/** Which of several values. What is not known matches nothing but UNKNOWN, where that is a value. */
export type ModelIdentityFilter = {
  /** Exactly this one. */
  eq?: ModelIdentity | null | undefined;
  /** One of these. */
  in?: Array<ModelIdentity> | null | undefined;
};

/** An ordering of models. What is not known comes last in both directions, and ties are broken by id. */
export type ModelOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** What to order by. */
  field: ModelOrderField;
  /** The slug of the variant whose scores count; required with SCORE, and only there. */
  variant?: string | null | undefined;
};

/** What models can be ordered by. */
export type ModelOrderField =
  /** By the input price of the cheapest route. */
  | 'CHEAPEST_INPUT'
  /** By the output price of the cheapest route. */
  | 'CHEAPEST_OUTPUT'
  /** By tokens of context. */
  | 'CONTEXT_WINDOW'
  /** By name, upper and lower case alike. */
  | 'NAME'
  /** By release; a partial date counts as its first day. */
  | 'RELEASED_ON'
  /** By the score on `variant`, which is then required. */
  | 'SCORE';

/** Where a model stands in its life, on the catalog's day. */
export type ModelStatus =
  /** Offered without a known end. */
  | 'ACTIVE'
  /** Still there, but its developer advises against it. */
  | 'DEPRECATED'
  /** Offered for trial; it may change or go without notice. */
  | 'PREVIEW'
  /** No longer served by its developer. */
  | 'RETIRED'
  /** No source says. */
  | 'UNKNOWN';

/** Which of several values. What is not known matches nothing but UNKNOWN, where that is a value. */
export type ModelStatusFilter = {
  /** Exactly this one. */
  eq?: ModelStatus | null | undefined;
  /** One of these. */
  in?: Array<ModelStatus> | null | undefined;
};

/** Which models: all that is given must hold. AND, OR and NOT nest at most 3 deep, and at most 20 conditions stand in one filter. */
export type ModelWhere = {
  /** All of these hold too. */
  AND?: Array<ModelWhere> | null | undefined;
  /** This does not hold. */
  NOT?: ModelWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<ModelWhere> | null | undefined;
  /** What they can do. */
  capabilities?: CapabilityFilter | null | undefined;
  /** Input price of the cheapest route, USD per million tokens. */
  cheapestInput?: DecimalFilter | null | undefined;
  /** Output price of the cheapest route, USD per million tokens. */
  cheapestOutput?: DecimalFilter | null | undefined;
  /** Tokens of context, at the developer. */
  contextWindow?: IntFilter | null | undefined;
  /** Made by these organizations, by slug. */
  developer?: StringFilter | null | undefined;
  /** Of these families, by slug. */
  family?: StringFilter | null | undefined;
  /** Reached through one of these gateways, by slug. */
  gateway?: StringFilter | null | undefined;
  /** How sure it is that each is one model. */
  identity?: ModelIdentityFilter | null | undefined;
  /** What goes in. */
  inputModalities?: ModalityFilter | null | undefined;
  /** Tokens of one answer, at the developer. */
  maxOutputTokens?: IntFilter | null | undefined;
  /** How open. */
  openness?: OpennessFilter | null | undefined;
  /** What comes out. */
  outputModalities?: ModalityFilter | null | undefined;
  /** With a listed route at one of these providers, by slug. */
  provider?: StringFilter | null | undefined;
  /** With a listed route in one of these regions. */
  region?: StringFilter | null | undefined;
  /** When they came out. */
  releasedOn?: DateFilter | null | undefined;
  /** With a score in a range. */
  score?: ScoreFilter | null | undefined;
  /** These models, by slug. */
  slug?: StringFilter | null | undefined;
  /** Their status on the catalog's day. */
  status?: ModelStatusFilter | null | undefined;
};

/** How open a model is. */
export type Openness =
  /** Its weights can be had, under an open source licence. */
  | 'OPEN_SOURCE'
  /** Its weights can be had, under a licence that restricts something. */
  | 'OPEN_WEIGHTS'
  /** Only to be had as a service. */
  | 'PROPRIETARY';

/** Which of several values. What is not known matches nothing but UNKNOWN, where that is a value. */
export type OpennessFilter = {
  /** Exactly this one. */
  eq?: Openness | null | undefined;
  /** One of these. */
  in?: Array<Openness> | null | undefined;
};

/** Which end of an ordering comes first. */
export type OrderDirection =
  /** The smallest first. What is not known comes last. */
  | 'ASC'
  /** The largest first. What is not known comes last. */
  | 'DESC';

/** What an amount buys. */
export type PriceUnit =
  /** One gigabyte kept for one day. */
  | 'GIGABYTE_DAY'
  /** One hour of audio, video or use. */
  | 'HOUR'
  /** One image. */
  | 'IMAGE'
  /** One million pixels. */
  | 'MEGAPIXEL'
  /** One million characters. */
  | 'MILLION_CHARACTERS'
  /** One million tokens. */
  | 'MILLION_TOKENS'
  /** One million tokens kept for one hour. */
  | 'MILLION_TOKEN_HOURS'
  /** One minute of audio or video. */
  | 'MINUTE'
  /** One request. */
  | 'REQUEST'
  /** One second of audio or video. */
  | 'SECOND'
  /** One thousand pages. */
  | 'THOUSAND_PAGES'
  /** One thousand requests. */
  | 'THOUSAND_REQUESTS';

/** How much of the price of a route is known. */
export type PricingCompleteness =
  /** Both the input and the output price, or whatever a model without tokens is billed by. */
  | 'COMPLETE'
  /** No price at all. */
  | 'NONE'
  /** Some prices, but not all of those. */
  | 'PARTIAL';

/** In what mode a request is served. */
export type PricingMode =
  /** Later, in a batch. */
  | 'BATCH'
  /** By a fine-tuned version of the model. */
  | 'FINE_TUNED'
  /** When there is capacity to spare. */
  | 'FLEX'
  /** Before others. */
  | 'PRIORITY'
  /** At once, at the ordinary price. */
  | 'STANDARD';

/** On what terms a route is sold. */
export type PricingTerms =
  /** Free within limits that the provider sets. Not compared with paid routes. */
  | 'FREE_TIER'
  /** Part of a subscription. Not compared with paid routes. */
  | 'INCLUDED_IN_PLAN'
  /** Paid by use, at the prices of the card. */
  | 'METERED'
  /** No source says, or the price was withdrawn. */
  | 'UNKNOWN'
  /** Decided at the time of the request, or converted from another currency by its source: no fixed price. */
  | 'VARIABLE';

/** How a provider serves models. */
export type ProviderKind =
  /** It passes requests on to other providers. */
  | 'AGGREGATOR'
  /** It runs its own models. */
  | 'API'
  /** It runs models of others on its own machines. */
  | 'CLOUD'
  /** It includes models in a plan. */
  | 'SUBSCRIPTION';

/** Who measured a score. */
export type Reporting =
  /** Users. */
  | 'COMMUNITY'
  /** The model's developer. */
  | 'DEVELOPER'
  /** Somebody without a stake in the model, such as the benchmark's authors. */
  | 'INDEPENDENT'
  /** No source says. */
  | 'UNKNOWN';

/** Where a route stands in its life, on the catalog's day. */
export type RouteStatus =
  /** Listed, and no source names an end. */
  | 'ACTIVE'
  /** Still there, but the provider advises against it. */
  | 'DEPRECATED'
  /** Its source used to list it and no longer does. */
  | 'NOT_LISTED'
  /** Offered for trial; it may change or go without notice. */
  | 'PREVIEW'
  /** No longer served. */
  | 'RETIRED'
  /** No source says whether it is served. */
  | 'UNKNOWN';

/** Which of several values. What is not known matches nothing but UNKNOWN, where that is a value. */
export type RouteStatusFilter = {
  /** Exactly this one. */
  eq?: RouteStatus | null | undefined;
  /** One of these. */
  in?: Array<RouteStatus> | null | undefined;
};

/** Which routes: all that is given must hold. */
export type RouteWhere = {
  /** How capacity is bought. */
  accessType?: AccessTypeFilter | null | undefined;
  /** What a source says that the route itself supports. */
  capabilities?: CapabilityFilter | null | undefined;
  /** Tokens of context, as stated for the route itself. */
  contextWindow?: IntFilter | null | undefined;
  /** Of these models, by slug. */
  model?: StringFilter | null | undefined;
  /** At these providers, by slug. */
  provider?: StringFilter | null | undefined;
  /** In these regions. */
  region?: StringFilter | null | undefined;
  /** Their status on the catalog's day. */
  status?: RouteStatusFilter | null | undefined;
  /** Under these wire ids. */
  wireId?: StringFilter | null | undefined;
};

/** Models with a result on a variant whose score lies in a range. The result that counts for the variant is taken. */
export type ScoreFilter = {
  /** At least so much. */
  gte?: number | null | undefined;
  /** At most so much. */
  lte?: number | null | undefined;
  /** The variant's slug. */
  variant: string;
};

/** What the scores of a benchmark are counted in. */
export type ScoreUnit =
  /** Points of an Elo rating: only differences between them mean something. */
  | 'ELO'
  /** Points of an index made up of several tests. */
  | 'INDEX'
  /** Minutes. */
  | 'MINUTES'
  /** Percent. */
  | 'PERCENT'
  /** Points. */
  | 'POINTS';

/** Under what a thing was found. */
export type SearchField =
  /** Another name of it: one under which a model is called in requests, or a variant of a benchmark. */
  | 'ALIAS'
  /** Its name. */
  | 'NAME'
  /** The name of the organization that makes or runs it. */
  | 'ORGANIZATION'
  /** Its slug. */
  | 'SLUG';

/** A kind of thing that can be searched for. */
export type SearchKind =
  /** Benchmarks, by name, slug and the names of their variants. */
  | 'BENCHMARK'
  /** Families, by name, slug and developer. */
  | 'FAMILY'
  /** Gateways, by name, slug and the organization that makes them. */
  | 'GATEWAY'
  /** Models, by name, slug, aliases and developer. */
  | 'MODEL'
  /** Organizations, by name and slug. */
  | 'ORGANIZATION'
  /** Providers, by name, slug and the organization that runs them. */
  | 'PROVIDER';

/** What a model is made for. */
export type Specialization =
  /** Writing and changing programs. */
  | 'CODE'
  /** Vectors that stand for content. */
  | 'EMBEDDING'
  /** Anything that text, and what else it takes, can express. */
  | 'GENERAL'
  /** Making or changing images. */
  | 'IMAGE'
  /** Judging whether content is allowed. */
  | 'MODERATION'
  /** Reading text in images and documents. */
  | 'OCR'
  /** Something else. */
  | 'OTHER'
  /** Spoken conversation as it happens. */
  | 'REALTIME'
  /** Problems that take many steps. */
  | 'REASONING'
  /** Ordering search results. */
  | 'RERANK'
  /** Answers from a search of the web. */
  | 'SEARCH'
  /** Writing down speech. */
  | 'SPEECH_TO_TEXT'
  /** Speaking text. */
  | 'TEXT_TO_SPEECH'
  /** Making or changing video. */
  | 'VIDEO';

/** Which of several things that have slugs. */
export type StringFilter = {
  /** Exactly this one. */
  eq?: string | null | undefined;
  /** One of these. */
  in?: Array<string> | null | undefined;
};

/** Whether something is supported. */
export type Support =
  /** A source says that it is not. */
  | 'NO'
  /** No source says either. Unknown is not no. */
  | 'UNKNOWN'
  /** A source says that it is. */
  | 'YES';

export type AgentCompareModelsQueryVariables = Exact<{
  slugs: Array<string> | string;
}>;


export type AgentCompareModelsQuery = { models: { nodes: Array<{ slug: string, name: string, releasedOn: string | null, knowledgeCutoff: string | null, contextWindow: number | null, maxOutputTokens: number | null, openness: Openness | null, inputModalities: Array<Modality> | null, outputModalities: Array<Modality> | null, developer: { slug: string } | null, license: { commercialUse: CommercialUse } | null, lifecycle: { status: ModelStatus, retiresOn: string | null }, capabilities: { vision: Support, audioInput: Support, toolCalling: Support, structuredOutputs: Support, reasoning: Support, promptCaching: Support, batch: Support }, cheapestRoute: { route: { wireId: string, provider: { slug: string }, rateCard: { input: { amount: string } | null, output: { amount: string } | null, cacheRead: { amount: string } | null } | null } } | null, benchmarkResults: { nodes: Array<{ scoreText: string, reporting: Reporting, variant: { slug: string } }> } }> } };

export type AgentFindModelsQueryVariables = Exact<{
  where?: ModelWhere | null | undefined;
  orderBy?: Array<ModelOrder> | ModelOrder | null | undefined;
  first?: number | null | undefined;
}>;


export type AgentFindModelsQuery = { models: { totalCount: number | null, nodes: Array<{ slug: string, name: string, releasedOn: string | null, contextWindow: number | null, openness: Openness | null, developer: { slug: string } | null, lifecycle: { status: ModelStatus }, cheapestRoute: { route: { wireId: string, provider: { slug: string }, rateCard: { input: { amount: string } | null, output: { amount: string } | null } | null } } | null }> } };

export type AgentModelPricesQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
  where?: RouteWhere | null | undefined;
  first?: number | null | undefined;
}>;


export type AgentModelPricesQuery = { model: { slug: string, name: string, routes: { totalCount: number | null, nodes: Array<{ wireId: string, region: string, status: RouteStatus, contextWindow: number | null, provider: { slug: string, kind: ProviderKind }, rateCard: { validFrom: string, validUntil: string | null, currency: string, terms: PricingTerms, lines: Array<{ meter: Meter, mode: PricingMode, amount: string, unit: PriceUnit, minInputTokens: number, cacheTtl: number | null }>, source: { name: string } } | null }> } } | null };

export type AgentModelQueryVariables = Exact<{
  name: string;
}>;


export type AgentModelQuery = { bySlug: { slug: string, name: string, summary: string | null, releasedOn: string | null, knowledgeCutoff: string | null, contextWindow: number | null, maxOutputTokens: number | null, openness: Openness | null, parameters: string | null, inputModalities: Array<Modality> | null, outputModalities: Array<Modality> | null, developer: { slug: string, name: string } | null, family: { slug: string } | null, license: { name: string, commercialUse: CommercialUse } | null, capabilities: { vision: Support, audioInput: Support, toolCalling: Support, structuredOutputs: Support, reasoning: Support, promptCaching: Support, batch: Support, fineTuning: Support, webSearch: Support, computerUse: Support }, lifecycle: { status: ModelStatus, deprecatedOn: string | null, retiresOn: string | null, replacements: Array<{ recommended: boolean | null, wireId: string | null, model: { slug: string } | null }> }, cheapestRoute: { route: { wireId: string, region: string, provider: { slug: string }, rateCard: { validFrom: string, input: { amount: string } | null, output: { amount: string } | null, cacheRead: { amount: string } | null } | null } } | null, benchmarkResults: { totalCount: number | null, nodes: Array<{ scoreText: string, reporting: Reporting, variant: { slug: string } }> } } | null, byAlias: { slug: string, name: string, summary: string | null, releasedOn: string | null, knowledgeCutoff: string | null, contextWindow: number | null, maxOutputTokens: number | null, openness: Openness | null, parameters: string | null, inputModalities: Array<Modality> | null, outputModalities: Array<Modality> | null, developer: { slug: string, name: string } | null, family: { slug: string } | null, license: { name: string, commercialUse: CommercialUse } | null, capabilities: { vision: Support, audioInput: Support, toolCalling: Support, structuredOutputs: Support, reasoning: Support, promptCaching: Support, batch: Support, fineTuning: Support, webSearch: Support, computerUse: Support }, lifecycle: { status: ModelStatus, deprecatedOn: string | null, retiresOn: string | null, replacements: Array<{ recommended: boolean | null, wireId: string | null, model: { slug: string } | null }> }, cheapestRoute: { route: { wireId: string, region: string, provider: { slug: string }, rateCard: { validFrom: string, input: { amount: string } | null, output: { amount: string } | null, cacheRead: { amount: string } | null } | null } } | null, benchmarkResults: { totalCount: number | null, nodes: Array<{ scoreText: string, reporting: Reporting, variant: { slug: string } }> } } | null };

export type AgentModelFactsFragment = { slug: string, name: string, summary: string | null, releasedOn: string | null, knowledgeCutoff: string | null, contextWindow: number | null, maxOutputTokens: number | null, openness: Openness | null, parameters: string | null, inputModalities: Array<Modality> | null, outputModalities: Array<Modality> | null, developer: { slug: string, name: string } | null, family: { slug: string } | null, license: { name: string, commercialUse: CommercialUse } | null, capabilities: { vision: Support, audioInput: Support, toolCalling: Support, structuredOutputs: Support, reasoning: Support, promptCaching: Support, batch: Support, fineTuning: Support, webSearch: Support, computerUse: Support }, lifecycle: { status: ModelStatus, deprecatedOn: string | null, retiresOn: string | null, replacements: Array<{ recommended: boolean | null, wireId: string | null, model: { slug: string } | null }> }, cheapestRoute: { route: { wireId: string, region: string, provider: { slug: string }, rateCard: { validFrom: string, input: { amount: string } | null, output: { amount: string } | null, cacheRead: { amount: string } | null } | null } } | null, benchmarkResults: { totalCount: number | null, nodes: Array<{ scoreText: string, reporting: Reporting, variant: { slug: string } }> } };

export type AgentRetiringModelsQueryVariables = Exact<{
  where: ModelWhere;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AgentRetiringModelsQuery = { models: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ slug: string, name: string, developer: { slug: string } | null, lifecycle: { status: ModelStatus, deprecatedOn: string | null, retiresOn: string | null, retiresNotBefore: string | null, replacements: Array<{ recommended: boolean | null, wireId: string | null, model: { slug: string } | null }> } }> } };

export type BenchmarkPageQueryVariables = Exact<{
  slug: string;
  variant: string;
}>;


export type BenchmarkPageQuery = { benchmark: { id: string, slug: string, name: string, unit: ScoreUnit, higherIsBetter: boolean, min: number | null, max: number | null, category: BenchmarkCategory, url: string | null, headlineVariant: { slug: string } | null, variants: Array<{ slug: string, name: string, version: string | null, harness: string | null, setting: string | null }> } | null, models: { totalCount: number | null, nodes: Array<{ slug: string, name: string, result: { score: number, scoreText: string, standardError: number | null, reporting: Reporting, reportedBy: string | null, reportedOn: string | null, sourceUrl: string | null } | null }> } };

export type BenchmarksListQueryVariables = Exact<{
  where?: BenchmarkWhere | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BenchmarksListQuery = { benchmarks: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ slug: string, name: string, unit: ScoreUnit, higherIsBetter: boolean, category: BenchmarkCategory, variants: Array<{ slug: string, name: string }> }> } };

export type CatalogOverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type CatalogOverviewQuery = { catalog: { revision: number, day: string, updatedAt: string, counts: { models: number, families: number, organizations: number, providers: number, routes: number, rateCards: number, gateways: number, benchmarks: number, variants: number, results: number, useCases: number }, sources: Array<{ slug: string, name: string, url: string | null, license: string | null, licenseUrl: string | null, attribution: string | null, precedence: number, lastImportedAt: string | null, stale: boolean }> } };

export type CompareModelsQueryVariables = Exact<{
  slugs: Array<string> | string;
}>;


export type CompareModelsQuery = { models: { nodes: Array<{ id: string, slug: string, name: string, releasedOn: string | null, knowledgeCutoff: string | null, contextWindow: number | null, maxOutputTokens: number | null, openness: Openness | null, inputModalities: Array<Modality> | null, outputModalities: Array<Modality> | null, developer: { slug: string, name: string } | null, family: { slug: string, name: string } | null, license: { slug: string, name: string, commercialUse: CommercialUse } | null, lifecycle: { status: ModelStatus, retiresOn: string | null }, capabilities: { vision: Support, audioInput: Support, toolCalling: Support, structuredOutputs: Support, reasoning: Support, promptCaching: Support, batch: Support, fineTuning: Support, webSearch: Support, computerUse: Support }, cheapestRoute: { blendedPrice: string, comparedRoutes: number, route: { id: string, provider: { slug: string, name: string } } } | null, routes: { totalCount: number | null, nodes: Array<{ id: string, wireId: string, region: string, accessType: AccessType, status: RouteStatus, pricing: PricingCompleteness, contextWindow: number | null, maxOutputTokens: number | null, provider: { slug: string, name: string, kind: ProviderKind }, rateCard: { validFrom: string, currency: string, terms: PricingTerms, input: { amount: string } | null, output: { amount: string } | null, cacheRead: { amount: string } | null, lines: Array<{ meter: Meter, mode: PricingMode, amount: string, unit: PriceUnit, minInputTokens: number, cacheTtl: number | null }>, source: { slug: string } } | null }> }, benchmarkResults: { totalCount: number | null, nodes: Array<{ id: string, score: number, scoreText: string, reporting: Reporting, reportedBy: string | null, variant: { slug: string, name: string, version: string | null, harness: string | null, setting: string | null }, benchmark: { slug: string, name: string, unit: ScoreUnit, higherIsBetter: boolean } }> } }> } };

export type FamiliesListQueryVariables = Exact<{
  developer: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FamiliesListQuery = { families: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ slug: string, name: string, releasedFrom: string | null, releasedUntil: string | null, maxContextWindow: number | null, lowestInputPrice: { amount: string, currency: string } | null, models: { totalCount: number | null, nodes: Array<{ slug: string, name: string }> } }> } };

export type FamilyPageQueryVariables = Exact<{
  slug: string;
}>;


export type FamilyPageQuery = { family: { id: string, slug: string, name: string, releasedFrom: string | null, releasedUntil: string | null, maxContextWindow: number | null, developer: { slug: string, name: string } | null, lowestInputPrice: { amount: string, unit: PriceUnit, currency: string } | null, capabilityCounts: Array<{ capability: Capability, yes: number, no: number, unknown: number }>, timeline: Array<{ releasedOn: string, current: number, retired: number, models: Array<{ slug: string, name: string, lifecycle: { status: ModelStatus } }> }>, models: { totalCount: number | null, nodes: Array<{ slug: string, name: string, releasedOn: string | null, contextWindow: number | null, lifecycle: { status: ModelStatus, retiresOn: string | null, replacements: Array<{ wireId: string | null, model: { slug: string, name: string } | null }> }, cheapestRoute: { blendedPrice: string, route: { provider: { name: string } } } | null }> } } | null };

export type GatewayPageQueryVariables = Exact<{
  slug: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type GatewayPageQuery = { gateway: { id: string, slug: string, name: string, kind: GatewayKind, summary: string | null, openSource: boolean | null, selfHostable: boolean | null, hosting: string | null, pricingModel: string | null, website: string | null, organization: { slug: string, name: string } | null, license: { slug: string, name: string, spdxId: string | null, commercialUse: CommercialUse } | null, dataPolicy: { retainsData: boolean | null, trainsOnData: boolean | null, retentionDays: number | null, note: string | null } | null, provider: { slug: string, name: string } | null, providers: Array<{ slug: string, name: string, kind: ProviderKind }>, models: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ slug: string, name: string }> } } | null };

export type GatewaysListQueryVariables = Exact<{
  where?: GatewayWhere | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type GatewaysListQuery = { gateways: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ slug: string, name: string, kind: GatewayKind, openSource: boolean | null, selfHostable: boolean | null, pricingModel: string | null, organization: { slug: string, name: string } | null, license: { spdxId: string | null, name: string } | null, models: { totalCount: number | null } }> } };

export type ModelFacetsQueryVariables = Exact<{
  where?: ModelWhere | null | undefined;
  first?: number | null | undefined;
}>;


export type ModelFacetsQuery = { modelFacets: { totalCount: number, developers: Array<{ count: number, organization: { slug: string, name: string } }>, families: Array<{ count: number, family: { slug: string, name: string } }>, providers: Array<{ count: number, provider: { slug: string, name: string } }>, gateways: Array<{ count: number, gateway: { slug: string, name: string } }>, openness: Array<{ count: number, openness: Openness }>, statuses: Array<{ count: number, status: ModelStatus }>, capabilities: Array<{ count: number, capability: Capability }>, inputModalities: Array<{ count: number, modality: Modality }>, outputModalities: Array<{ count: number, modality: Modality }> } };

export type ModelPageQueryVariables = Exact<{
  slug: string;
}>;


export type ModelPageQuery = { model: { id: string, slug: string, name: string, summary: string | null, releasedOn: string | null, knowledgeCutoff: string | null, contextWindow: number | null, maxOutputTokens: number | null, architecture: Architecture | null, specialization: Specialization | null, openness: Openness | null, inputModalities: Array<Modality> | null, outputModalities: Array<Modality> | null, lifecycle: { status: ModelStatus, deprecatedOn: string | null, retiresOn: string | null }, license: { slug: string, name: string, spdxId: string | null, commercialUse: CommercialUse } | null, developer: { slug: string, name: string } | null, family: { slug: string, name: string, models: { totalCount: number | null, nodes: Array<{ slug: string, name: string, lifecycle: { status: ModelStatus } }> } } | null, capabilities: { vision: Support, toolCalling: Support, structuredOutputs: Support, promptCaching: Support, batch: Support, fineTuning: Support, codeExecution: Support, reasoning: Support }, cheapestRoute: { blendedPrice: string, basis: string, comparedRoutes: number, route: { provider: { slug: string, name: string }, rateCard: { terms: PricingTerms, input: { amount: string, unit: PriceUnit, currency: string } | null, output: { amount: string } | null, cacheRead: { amount: string } | null } | null } } | null, routes: { totalCount: number | null, nodes: Array<{ id: string, wireId: string, region: string, accessType: AccessType, status: RouteStatus, pricing: PricingCompleteness, contextWindow: number | null, maxOutputTokens: number | null, provider: { slug: string, name: string, kind: ProviderKind }, rateCard: { validFrom: string, currency: string, terms: PricingTerms, input: { amount: string } | null, output: { amount: string } | null, cacheRead: { amount: string } | null, cacheWrite: { amount: string } | null, batchInput: { amount: string } | null, batchOutput: { amount: string } | null, lines: Array<{ meter: Meter, mode: PricingMode, amount: string, unit: PriceUnit, minInputTokens: number, cacheTtl: number | null }>, source: { slug: string } } | null }> }, gateways: { totalCount: number | null, edges: Array<{ basis: GatewayBasis, node: { slug: string, name: string, kind: GatewayKind, summary: string | null, openSource: boolean | null, selfHostable: boolean | null } }> }, benchmarkResults: { totalCount: number | null, nodes: Array<{ id: string, score: number, standardError: number | null, reporting: Reporting, reportedOn: string | null, sourceUrl: string | null, variant: { slug: string, name: string }, benchmark: { slug: string, name: string, unit: ScoreUnit, higherIsBetter: boolean, category: BenchmarkCategory } }> } } | null };

export type ModelsListQueryVariables = Exact<{
  where?: ModelWhere | null | undefined;
  orderBy?: Array<ModelOrder> | ModelOrder | null | undefined;
  variant: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ModelsListQuery = { models: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, slug: string, name: string, releasedOn: string | null, contextWindow: number | null, openness: Openness | null, developer: { slug: string, name: string } | null, lifecycle: { status: ModelStatus }, cheapestRoute: { blendedPrice: string, route: { id: string, provider: { slug: string, name: string }, rateCard: { input: { amount: string, currency: string } | null, output: { amount: string } | null } | null } } | null, result: { score: number, scoreText: string, reporting: Reporting } | null }> } };

export type OrganizationPageQueryVariables = Exact<{
  slug: string;
}>;


export type OrganizationPageQuery = { organization: { id: string, slug: string, name: string, website: string | null, country: string | null, families: { totalCount: number | null, nodes: Array<{ slug: string, name: string }> }, models: { totalCount: number | null, nodes: Array<{ slug: string, name: string, releasedOn: string | null }> }, providers: Array<{ slug: string, name: string, kind: ProviderKind }>, gateways: Array<{ slug: string, name: string, kind: GatewayKind }> } | null };

export type PriceHistoryQueryVariables = Exact<{
  provider: string;
  wireId: string;
  region?: string | null | undefined;
  asOf: string;
}>;


export type PriceHistoryQuery = { route: { id: string, wireId: string, region: string, model: { slug: string, name: string }, now: { validFrom: string, validUntil: string | null, terms: PricingTerms, input: { amount: string } | null, output: { amount: string } | null, source: { slug: string } } | null, then: { validFrom: string, validUntil: string | null, terms: PricingTerms, input: { amount: string } | null, output: { amount: string } | null, source: { slug: string } } | null, priceHistory: { totalCount: number | null, nodes: Array<{ validFrom: string, validUntil: string | null, terms: PricingTerms, correction: boolean, input: { amount: string } | null, output: { amount: string } | null, source: { slug: string, name: string } }> } } | null };

export type ProviderPageQueryVariables = Exact<{
  slug: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ProviderPageQuery = { provider: { id: string, slug: string, name: string, kind: ProviderKind, website: string | null, docs: string | null, organization: { slug: string, name: string } | null, gateway: { slug: string, name: string, kind: GatewayKind } | null, routes: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, wireId: string, region: string, accessType: AccessType, status: RouteStatus, pricing: PricingCompleteness, model: { slug: string, name: string }, rateCard: { validFrom: string, terms: PricingTerms, currency: string, input: { amount: string } | null, output: { amount: string } | null, cacheRead: { amount: string } | null } | null }> } } | null };

export type ProvidersListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ProvidersListQuery = { providers: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ slug: string, name: string, kind: ProviderKind, organization: { slug: string, name: string } | null, routes: { totalCount: number | null, nodes: Array<{ wireId: string, model: { slug: string }, rateCard: { input: { amount: string } | null } | null }> } }> } };

export type ResolveAliasQueryVariables = Exact<{
  wireId: string;
  provider?: string | null | undefined;
}>;


export type ResolveAliasQuery = { model: { id: string, slug: string, name: string, identity: ModelIdentity, aliases: Array<{ wireId: string, rule: string, confidence: number, provider: { slug: string } | null }> } | null };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<SearchKind> | SearchKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ match: { field: SearchField, text: string }, node:
        | { __typename: 'Benchmark', id: string, slug: string, name: string }
        | { __typename: 'Family', id: string, slug: string, name: string }
        | { __typename: 'Gateway', id: string, slug: string, name: string, gatewayKind: GatewayKind }
        | { __typename: 'Model', id: string, slug: string, name: string, releasedOn: string | null, developer: { slug: string, name: string } | null, lifecycle: { status: ModelStatus } }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Provider', id: string, slug: string, name: string, providerKind: ProviderKind }
       }> } };

export type UseCasesQueryVariables = Exact<{ [key: string]: never; }>;


export type UseCasesQuery = { useCases: Array<{ slug: string, name: string, summary: string, requirements: { capabilities: Array<Capability>, inputModalities: Array<Modality>, outputModalities: Array<Modality>, openness: Array<Openness>, minContextWindow: number | null }, workload: { inputTokens: number, outputTokens: number, cachedInputTokens: number }, variants: Array<{ weight: number, variant: { slug: string, name: string, benchmark: { slug: string, name: string } } }> }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AgentModelFactsFragmentDoc = new TypedDocumentString(`
    fragment AgentModelFacts on Model {
  slug
  name
  summary
  releasedOn
  knowledgeCutoff
  contextWindow
  maxOutputTokens
  openness
  parameters
  inputModalities
  outputModalities
  developer {
    slug
    name
  }
  family {
    slug
  }
  license {
    name
    commercialUse
  }
  capabilities {
    vision
    audioInput
    toolCalling
    structuredOutputs
    reasoning
    promptCaching
    batch
    fineTuning
    webSearch
    computerUse
  }
  lifecycle {
    status
    deprecatedOn
    retiresOn
    replacements {
      recommended
      wireId
      model {
        slug
      }
    }
  }
  cheapestRoute {
    route {
      wireId
      region
      provider {
        slug
      }
      rateCard {
        validFrom
        input {
          amount
        }
        output {
          amount
        }
        cacheRead {
          amount
        }
      }
    }
  }
  benchmarkResults(first: 30) {
    totalCount
    nodes {
      scoreText
      reporting
      variant {
        slug
      }
    }
  }
}
    `, {"fragmentName":"AgentModelFacts"}) as unknown as TypedDocumentString<AgentModelFactsFragment, unknown>;
export const AgentCompareModelsDocument = new TypedDocumentString(`
    query AgentCompareModels($slugs: [String!]!) {
  models(where: {slug: {in: $slugs}}, first: 10) {
    nodes {
      slug
      name
      releasedOn
      knowledgeCutoff
      contextWindow
      maxOutputTokens
      openness
      inputModalities
      outputModalities
      developer {
        slug
      }
      license {
        commercialUse
      }
      lifecycle {
        status
        retiresOn
      }
      capabilities {
        vision
        audioInput
        toolCalling
        structuredOutputs
        reasoning
        promptCaching
        batch
      }
      cheapestRoute {
        route {
          wireId
          provider {
            slug
          }
          rateCard {
            input {
              amount
            }
            output {
              amount
            }
            cacheRead {
              amount
            }
          }
        }
      }
      benchmarkResults(first: 30) {
        nodes {
          scoreText
          reporting
          variant {
            slug
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AgentCompareModelsQuery, AgentCompareModelsQueryVariables>;
export const AgentFindModelsDocument = new TypedDocumentString(`
    query AgentFindModels($where: ModelWhere, $orderBy: [ModelOrder!], $first: Int = 10) {
  models(where: $where, orderBy: $orderBy, first: $first) {
    totalCount
    nodes {
      slug
      name
      releasedOn
      contextWindow
      openness
      developer {
        slug
      }
      lifecycle {
        status
      }
      cheapestRoute {
        route {
          wireId
          provider {
            slug
          }
          rateCard {
            input {
              amount
            }
            output {
              amount
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AgentFindModelsQuery, AgentFindModelsQueryVariables>;
export const AgentModelPricesDocument = new TypedDocumentString(`
    query AgentModelPrices($slug: String!, $asOf: Date, $where: RouteWhere, $first: Int = 20) {
  model(by: {slug: $slug}) {
    slug
    name
    routes(first: $first, where: $where) {
      totalCount
      nodes {
        wireId
        region
        status
        contextWindow
        provider {
          slug
          kind
        }
        rateCard(asOf: $asOf) {
          validFrom
          validUntil
          currency
          terms
          lines {
            meter
            mode
            amount
            unit
            minInputTokens
            cacheTtl
          }
          source {
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AgentModelPricesQuery, AgentModelPricesQueryVariables>;
export const AgentModelDocument = new TypedDocumentString(`
    query AgentModel($name: String!) {
  bySlug: model(by: {slug: $name}) {
    ...AgentModelFacts
  }
  byAlias: model(by: {alias: {wireId: $name}}) {
    ...AgentModelFacts
  }
}
    fragment AgentModelFacts on Model {
  slug
  name
  summary
  releasedOn
  knowledgeCutoff
  contextWindow
  maxOutputTokens
  openness
  parameters
  inputModalities
  outputModalities
  developer {
    slug
    name
  }
  family {
    slug
  }
  license {
    name
    commercialUse
  }
  capabilities {
    vision
    audioInput
    toolCalling
    structuredOutputs
    reasoning
    promptCaching
    batch
    fineTuning
    webSearch
    computerUse
  }
  lifecycle {
    status
    deprecatedOn
    retiresOn
    replacements {
      recommended
      wireId
      model {
        slug
      }
    }
  }
  cheapestRoute {
    route {
      wireId
      region
      provider {
        slug
      }
      rateCard {
        validFrom
        input {
          amount
        }
        output {
          amount
        }
        cacheRead {
          amount
        }
      }
    }
  }
  benchmarkResults(first: 30) {
    totalCount
    nodes {
      scoreText
      reporting
      variant {
        slug
      }
    }
  }
}`) as unknown as TypedDocumentString<AgentModelQuery, AgentModelQueryVariables>;
export const AgentRetiringModelsDocument = new TypedDocumentString(`
    query AgentRetiringModels($where: ModelWhere!, $first: Int = 20, $after: String) {
  models(where: $where, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      slug
      name
      developer {
        slug
      }
      lifecycle {
        status
        deprecatedOn
        retiresOn
        retiresNotBefore
        replacements {
          recommended
          wireId
          model {
            slug
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AgentRetiringModelsQuery, AgentRetiringModelsQueryVariables>;
export const BenchmarkPageDocument = new TypedDocumentString(`
    query BenchmarkPage($slug: String!, $variant: String!) {
  benchmark(by: {slug: $slug}) {
    id
    slug
    name
    unit
    higherIsBetter
    min
    max
    category
    url
    headlineVariant {
      slug
    }
    variants {
      slug
      name
      version
      harness
      setting
    }
  }
  models(
    where: {score: {variant: $variant}}
    orderBy: [{field: SCORE, direction: DESC, variant: $variant}]
    first: 50
  ) {
    totalCount
    nodes {
      slug
      name
      result(variant: $variant) {
        score
        scoreText
        standardError
        reporting
        reportedBy
        reportedOn
        sourceUrl
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BenchmarkPageQuery, BenchmarkPageQueryVariables>;
export const BenchmarksListDocument = new TypedDocumentString(`
    query BenchmarksList($where: BenchmarkWhere, $first: Int = 50, $after: String) {
  benchmarks(where: $where, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      slug
      name
      unit
      higherIsBetter
      category
      variants {
        slug
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BenchmarksListQuery, BenchmarksListQueryVariables>;
export const CatalogOverviewDocument = new TypedDocumentString(`
    query CatalogOverview {
  catalog {
    revision
    day
    updatedAt
    counts {
      models
      families
      organizations
      providers
      routes
      rateCards
      gateways
      benchmarks
      variants
      results
      useCases
    }
    sources {
      slug
      name
      url
      license
      licenseUrl
      attribution
      precedence
      lastImportedAt
      stale
    }
  }
}
    `) as unknown as TypedDocumentString<CatalogOverviewQuery, CatalogOverviewQueryVariables>;
export const CompareModelsDocument = new TypedDocumentString(`
    query CompareModels($slugs: [String!]!) {
  models(where: {slug: {in: $slugs}}, first: 10) {
    nodes {
      id
      slug
      name
      releasedOn
      knowledgeCutoff
      contextWindow
      maxOutputTokens
      openness
      inputModalities
      outputModalities
      developer {
        slug
        name
      }
      family {
        slug
        name
      }
      license {
        slug
        name
        commercialUse
      }
      lifecycle {
        status
        retiresOn
      }
      capabilities {
        vision
        audioInput
        toolCalling
        structuredOutputs
        reasoning
        promptCaching
        batch
        fineTuning
        webSearch
        computerUse
      }
      cheapestRoute {
        blendedPrice
        comparedRoutes
        route {
          id
          provider {
            slug
            name
          }
        }
      }
      routes(first: 100) {
        totalCount
        nodes {
          id
          wireId
          region
          accessType
          status
          pricing
          contextWindow
          maxOutputTokens
          provider {
            slug
            name
            kind
          }
          rateCard {
            validFrom
            currency
            terms
            input {
              amount
            }
            output {
              amount
            }
            cacheRead {
              amount
            }
            lines {
              meter
              mode
              amount
              unit
              minInputTokens
              cacheTtl
            }
            source {
              slug
            }
          }
        }
      }
      benchmarkResults(first: 100) {
        totalCount
        nodes {
          id
          score
          scoreText
          reporting
          reportedBy
          variant {
            slug
            name
            version
            harness
            setting
          }
          benchmark {
            slug
            name
            unit
            higherIsBetter
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CompareModelsQuery, CompareModelsQueryVariables>;
export const FamiliesListDocument = new TypedDocumentString(`
    query FamiliesList($developer: String!, $first: Int = 20, $after: String) {
  families(where: {developer: {eq: $developer}}, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      slug
      name
      releasedFrom
      releasedUntil
      maxContextWindow
      lowestInputPrice {
        amount
        currency
      }
      models(first: 5) {
        totalCount
        nodes {
          slug
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FamiliesListQuery, FamiliesListQueryVariables>;
export const FamilyPageDocument = new TypedDocumentString(`
    query FamilyPage($slug: String!) {
  family(by: {slug: $slug}) {
    id
    slug
    name
    developer {
      slug
      name
    }
    releasedFrom
    releasedUntil
    maxContextWindow
    lowestInputPrice {
      amount
      unit
      currency
    }
    capabilityCounts {
      capability
      yes
      no
      unknown
    }
    timeline {
      releasedOn
      current
      retired
      models {
        slug
        name
        lifecycle {
          status
        }
      }
    }
    models(first: 100) {
      totalCount
      nodes {
        slug
        name
        releasedOn
        contextWindow
        lifecycle {
          status
          retiresOn
          replacements {
            wireId
            model {
              slug
              name
            }
          }
        }
        cheapestRoute {
          blendedPrice
          route {
            provider {
              name
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FamilyPageQuery, FamilyPageQueryVariables>;
export const GatewayPageDocument = new TypedDocumentString(`
    query GatewayPage($slug: String!, $first: Int = 50, $after: String) {
  gateway(by: {slug: $slug}) {
    id
    slug
    name
    kind
    summary
    openSource
    selfHostable
    hosting
    pricingModel
    website
    organization {
      slug
      name
    }
    license {
      slug
      name
      spdxId
      commercialUse
    }
    dataPolicy {
      retainsData
      trainsOnData
      retentionDays
      note
    }
    provider {
      slug
      name
    }
    providers {
      slug
      name
      kind
    }
    models(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        slug
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GatewayPageQuery, GatewayPageQueryVariables>;
export const GatewaysListDocument = new TypedDocumentString(`
    query GatewaysList($where: GatewayWhere, $first: Int = 50, $after: String) {
  gateways(where: $where, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      slug
      name
      kind
      openSource
      selfHostable
      pricingModel
      organization {
        slug
        name
      }
      license {
        spdxId
        name
      }
      models(first: 1) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GatewaysListQuery, GatewaysListQueryVariables>;
export const ModelFacetsDocument = new TypedDocumentString(`
    query ModelFacets($where: ModelWhere, $first: Int = 10) {
  modelFacets(where: $where) {
    totalCount
    developers(first: $first) {
      count
      organization {
        slug
        name
      }
    }
    families(first: $first) {
      count
      family {
        slug
        name
      }
    }
    providers(first: $first) {
      count
      provider {
        slug
        name
      }
    }
    gateways(first: $first) {
      count
      gateway {
        slug
        name
      }
    }
    openness {
      count
      openness
    }
    statuses {
      count
      status
    }
    capabilities {
      count
      capability
    }
    inputModalities {
      count
      modality
    }
    outputModalities {
      count
      modality
    }
  }
}
    `) as unknown as TypedDocumentString<ModelFacetsQuery, ModelFacetsQueryVariables>;
export const ModelPageDocument = new TypedDocumentString(`
    query ModelPage($slug: String!) {
  model(by: {slug: $slug}) {
    id
    slug
    name
    summary
    releasedOn
    knowledgeCutoff
    contextWindow
    maxOutputTokens
    architecture
    specialization
    openness
    lifecycle {
      status
      deprecatedOn
      retiresOn
    }
    license {
      slug
      name
      spdxId
      commercialUse
    }
    developer {
      slug
      name
    }
    family {
      slug
      name
      models(first: 50) {
        totalCount
        nodes {
          slug
          name
          lifecycle {
            status
          }
        }
      }
    }
    capabilities {
      vision
      toolCalling
      structuredOutputs
      promptCaching
      batch
      fineTuning
      codeExecution
      reasoning
    }
    inputModalities
    outputModalities
    cheapestRoute {
      blendedPrice
      basis
      comparedRoutes
      route {
        provider {
          slug
          name
        }
        rateCard {
          terms
          input {
            amount
            unit
            currency
          }
          output {
            amount
          }
          cacheRead {
            amount
          }
        }
      }
    }
    routes(first: 50) {
      totalCount
      nodes {
        id
        wireId
        region
        accessType
        status
        pricing
        contextWindow
        maxOutputTokens
        provider {
          slug
          name
          kind
        }
        rateCard {
          validFrom
          currency
          terms
          input {
            amount
          }
          output {
            amount
          }
          cacheRead {
            amount
          }
          cacheWrite {
            amount
          }
          batchInput {
            amount
          }
          batchOutput {
            amount
          }
          lines {
            meter
            mode
            amount
            unit
            minInputTokens
            cacheTtl
          }
          source {
            slug
          }
        }
      }
    }
    gateways(first: 50) {
      totalCount
      edges {
        basis
        node {
          slug
          name
          kind
          summary
          openSource
          selfHostable
        }
      }
    }
    benchmarkResults(first: 50) {
      totalCount
      nodes {
        id
        score
        standardError
        reporting
        reportedOn
        sourceUrl
        variant {
          slug
          name
        }
        benchmark {
          slug
          name
          unit
          higherIsBetter
          category
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ModelPageQuery, ModelPageQueryVariables>;
export const ModelsListDocument = new TypedDocumentString(`
    query ModelsList($where: ModelWhere, $orderBy: [ModelOrder!], $variant: String!, $first: Int = 50, $after: String) {
  models(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      slug
      name
      releasedOn
      contextWindow
      openness
      developer {
        slug
        name
      }
      lifecycle {
        status
      }
      cheapestRoute {
        blendedPrice
        route {
          id
          provider {
            slug
            name
          }
          rateCard {
            input {
              amount
              currency
            }
            output {
              amount
            }
          }
        }
      }
      result(variant: $variant) {
        score
        scoreText
        reporting
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ModelsListQuery, ModelsListQueryVariables>;
export const OrganizationPageDocument = new TypedDocumentString(`
    query OrganizationPage($slug: String!) {
  organization(by: {slug: $slug}) {
    id
    slug
    name
    website
    country
    families(first: 50) {
      totalCount
      nodes {
        slug
        name
      }
    }
    models(first: 50) {
      totalCount
      nodes {
        slug
        name
        releasedOn
      }
    }
    providers {
      slug
      name
      kind
    }
    gateways {
      slug
      name
      kind
    }
  }
}
    `) as unknown as TypedDocumentString<OrganizationPageQuery, OrganizationPageQueryVariables>;
export const PriceHistoryDocument = new TypedDocumentString(`
    query PriceHistory($provider: String!, $wireId: String!, $region: String, $asOf: Date!) {
  route(by: {key: {provider: $provider, wireId: $wireId, region: $region}}) {
    id
    wireId
    region
    model {
      slug
      name
    }
    now: rateCard {
      validFrom
      validUntil
      terms
      input {
        amount
      }
      output {
        amount
      }
      source {
        slug
      }
    }
    then: rateCard(asOf: $asOf) {
      validFrom
      validUntil
      terms
      input {
        amount
      }
      output {
        amount
      }
      source {
        slug
      }
    }
    priceHistory(first: 20) {
      totalCount
      nodes {
        validFrom
        validUntil
        terms
        correction
        input {
          amount
        }
        output {
          amount
        }
        source {
          slug
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PriceHistoryQuery, PriceHistoryQueryVariables>;
export const ProviderPageDocument = new TypedDocumentString(`
    query ProviderPage($slug: String!, $first: Int = 50, $after: String) {
  provider(by: {slug: $slug}) {
    id
    slug
    name
    kind
    website
    docs
    organization {
      slug
      name
    }
    gateway {
      slug
      name
      kind
    }
    routes(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        wireId
        region
        accessType
        status
        pricing
        model {
          slug
          name
        }
        rateCard {
          validFrom
          terms
          currency
          input {
            amount
          }
          output {
            amount
          }
          cacheRead {
            amount
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProviderPageQuery, ProviderPageQueryVariables>;
export const ProvidersListDocument = new TypedDocumentString(`
    query ProvidersList($first: Int = 20, $after: String) {
  providers(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      slug
      name
      kind
      organization {
        slug
        name
      }
      routes(first: 3) {
        totalCount
        nodes {
          wireId
          model {
            slug
          }
          rateCard {
            input {
              amount
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProvidersListQuery, ProvidersListQueryVariables>;
export const ResolveAliasDocument = new TypedDocumentString(`
    query ResolveAlias($wireId: String!, $provider: String) {
  model(by: {alias: {wireId: $wireId, provider: $provider}}) {
    id
    slug
    name
    identity
    aliases {
      wireId
      rule
      confidence
      provider {
        slug
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ResolveAliasQuery, ResolveAliasQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $kinds: [SearchKind!], $first: Int = 10, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      match {
        field
        text
      }
      node {
        __typename
        ... on Node {
          id
        }
        ... on Model {
          slug
          name
          releasedOn
          developer {
            slug
            name
          }
          lifecycle {
            status
          }
        }
        ... on Family {
          slug
          name
        }
        ... on Organization {
          slug
          name
        }
        ... on Provider {
          slug
          name
          providerKind: kind
        }
        ... on Gateway {
          slug
          name
          gatewayKind: kind
        }
        ... on Benchmark {
          slug
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const UseCasesDocument = new TypedDocumentString(`
    query UseCases {
  useCases {
    slug
    name
    summary
    requirements {
      capabilities
      inputModalities
      outputModalities
      openness
      minContextWindow
    }
    workload {
      inputTokens
      outputTokens
      cachedInputTokens
    }
    variants {
      weight
      variant {
        slug
        name
        benchmark {
          slug
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UseCasesQuery, UseCasesQueryVariables>;
