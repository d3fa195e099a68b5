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

/** A name under which a model is called in requests. */
export type AliasInput = {
  /** The slug of the provider that calls it so; any when left out. */
  provider?: string | null | undefined;
  /** The name, such as "gpt-4o-mini-2024-07-18". */
  wireId: string;
};

/** In what a model is an alternative to another. */
export type AlternativeKind =
  /** Has a quality at least 5 of 100 above, at no more than 110 % of the cost. */
  | 'BETTER'
  /** Costs at most 80 % as much, at a quality at most 5 of 100 below. */
  | 'CHEAPER'
  /** Holds at least twice the context, at a quality at most 5 of 100 below. */
  | 'LONGER_CONTEXT'
  /** Has open weights, where the other has not, at a quality at most 5 of 100 below. */
  | 'OPEN_WEIGHTS';

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

/** Whether a value of a comparison is known. */
export type CellState =
  /** It is known. */
  | 'KNOWN'
  /** The question makes no sense here. */
  | 'NOT_APPLICABLE'
  /** No source says. It neither wins nor loses. */
  | 'UNKNOWN';

/** What happened. New values may be added. */
export type ChangeType =
  /** A capability came or went, by the word of a source that said otherwise before. */
  | 'CAPABILITY_CHANGED'
  /** A source that named one limit now names another; not that another source is believed. */
  | 'LIMIT_CHANGED'
  /** A model is in the catalog for the first time. */
  | 'MODEL_ADDED'
  /** A derived model turned out to be another: `before` is its old slug, which still leads to the other. */
  | 'MODEL_MERGED'
  /** The price of a route changes on `effectiveOn`, whatever number of meters that touches: the source that stated the one states the other. */
  | 'PRICE_CHANGED'
  /** The catalog shows another price than before, though none changed: a source corrected itself, or another is believed now. */
  | 'PRICE_CORRECTED'
  /** A model has a result on a variant. */
  | 'RESULT_ADDED'
  /** A source now gives another score. */
  | 'RESULT_CHANGED'
  /** A day of retirement was announced or moved, or one that lies ahead became known. */
  | 'RETIREMENT_SET'
  /** A route is in the catalog for the first time. */
  | 'ROUTE_ADDED'
  /** A source that was read before lists the route again, or for the first time, after nobody did. */
  | 'ROUTE_LISTED_AGAIN'
  /** No source lists the route any more. */
  | 'ROUTE_NO_LONGER_LISTED'
  /** A source that gave one status now gives another, or one that was read before now says DEPRECATED or RETIRED. */
  | 'STATUS_CHANGED';

/** Which of several values. What is not known matches nothing but UNKNOWN, where that is a value. */
export type ChangeTypeFilter = {
  /** Exactly this one. */
  eq?: ChangeType | null | undefined;
  /** One of these. */
  in?: Array<ChangeType> | null | undefined;
};

/** Which changes; all conditions must hold. */
export type ChangeWhere = {
  /** The day from which it holds. */
  effectiveOn?: DateFilter | null | undefined;
  /** The model, by slug. */
  model?: StringFilter | null | undefined;
  /** The provider of the route, by slug. */
  provider?: StringFilter | null | undefined;
  /** The UTC day on which the catalog took it in. */
  recordedOn?: DateFilter | null | undefined;
  /** The revision that brought it. */
  revision?: IntFilter | null | undefined;
  /** Who says so, by slug. */
  source?: StringFilter | null | undefined;
  /** What happened. */
  type?: ChangeTypeFilter | null | undefined;
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

/** Whether the values of a row are ranked. */
export type Comparability =
  /** The scores are of different variants: they stand side by side and are never ranked. */
  | 'DIFFERENT_VARIANT'
  /** Some are not known. The others are ranked among themselves, where there are at least two. */
  | 'MISSING'
  /** No value is better than another. */
  | 'NOT_RANKED'
  /** All are known, and one is better than another or they are level. */
  | 'YES';

/** What a row of a comparison is about. */
export type ComparisonGroup =
  /** What it can do. */
  | 'CAPABILITIES'
  /** What the workload costs. */
  | 'COST'
  /** What is done with the data of requests. */
  | 'DATA_POLICY'
  /** Who made it, when, how. */
  | 'FACTS'
  /** Where it stands between release and retirement. */
  | 'LIFECYCLE'
  /** How much fits in. */
  | 'LIMITS'
  /** What goes in and comes out. */
  | 'MODALITIES'
  /** What its units cost. */
  | 'PRICES'
  /** What is reached through it. */
  | 'REACH'
  /** Scores on benchmark variants. */
  | 'RESULTS';

/** What sources disagree about. */
export type ConflictKind =
  /** A fact of a model. */
  | 'MODEL'
  /** The price of a route on the catalog's day, or its terms. */
  | 'PRICE'
  /** A fact of a route: a limit, a capability, a status. */
  | 'ROUTE';

/** Which of several values. What is not known matches nothing but UNKNOWN, where that is a value. */
export type ConflictKindFilter = {
  /** Exactly this one. */
  eq?: ConflictKind | null | undefined;
  /** One of these. */
  in?: Array<ConflictKind> | null | undefined;
};

/** Which conflicts; all conditions must hold. */
export type ConflictWhere = {
  /** The field, as sources name it: "input", "contextWindow", "capability:VISION". */
  field?: StringFilter | null | undefined;
  /** What they are about. */
  kind?: ConflictKindFilter | null | undefined;
  /** The model, or the model of the route, by slug. */
  model?: StringFilter | null | undefined;
  /** The provider of the route, by slug. */
  provider?: StringFilter | null | undefined;
  /** One of the sources that disagree, by slug. */
  source?: StringFilter | null | undefined;
};

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

/** On what a fit is based. */
export type FitBasis =
  /** At least one result on a benchmark variant that matters for the use case. */
  | 'BENCHMARK'
  /** No such result: only what is known of the model, held against what the use case requires. */
  | 'SIGNALS';

/** Which of several values. What is not known matches nothing but UNKNOWN, where that is a value. */
export type FitBasisFilter = {
  /** Exactly this one. */
  eq?: FitBasis | null | undefined;
  /** One of these. */
  in?: Array<FitBasis> | null | undefined;
};

/** A range of numbers. What is not known matches nothing. */
export type FloatFilter = {
  /** At least so much. */
  gte?: number | null | undefined;
  /** At most so much. */
  lte?: number | null | undefined;
};

/** On what basis a gateway is said to reach a model. */
export type GatewayBasis =
  /** A source says so of this model. */
  | 'DECLARED'
  /** It reaches a provider that lists the model. */
  | 'VIA_PROVIDER';

/** Which Gateway: exactly one of the fields. */
export type GatewayBy =
  {   /** Its global id. */
  id: string | number; slug?: never; }
  |  { id?: never;   /** Its slug, for example in addresses. Old slugs of merged things are followed. */
  slug: string; };

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

/** Quality per dollar among all models that are graded for the use case, by how many of them give more. */
export type Grade =
  /** Fewer than 20 % give more. */
  | 'A'
  /** At least 20 %, fewer than 40 %. */
  | 'B'
  /** At least 40 %, fewer than 60 %. */
  | 'C'
  /** At least 60 %, fewer than 80 %. */
  | 'D'
  /** 80 % or more. */
  | 'E';

/** Which of several values. What is not known matches nothing but UNKNOWN, where that is a value. */
export type GradeFilter = {
  /** Exactly this one. */
  eq?: Grade | null | undefined;
  /** One of these. */
  in?: Array<Grade> | null | undefined;
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

/** Whether a route has a place on the price ladder, or why it has none. */
export type LadderStanding =
  /** It is free within limits that the provider sets, which is not a low price. */
  | 'FREE_TIER'
  /** It is part of a subscription. */
  | 'INCLUDED_IN_PLAN'
  /** Its source no longer lists it. */
  | 'NOT_LISTED'
  /** A price that is needed is not known. */
  | 'NO_PRICE'
  /** It is sold in another currency than USD; none is converted. */
  | 'OTHER_CURRENCY'
  /** It is in another region than the workload asks for. */
  | 'OTHER_REGION'
  /** It is compared with the others and has a place. */
  | 'RANKED'
  /** It is retired. */
  | 'RETIRED'
  /** It takes fewer tokens than the workload needs. */
  | 'TOO_SMALL'
  /** Its price is decided at the time of the request. */
  | 'VARIABLE';

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

/** On what basis a migration is named. */
export type MigrationBasis =
  /** A source names it. */
  | 'DECLARED'
  /** No source names any; this catalog suggests it, for the reasons that it gives. */
  | 'SUGGESTED';

/** What differs in a migration. */
export type MigrationDifferenceKind =
  /** Something that the model can do. */
  | 'CAPABILITY'
  /** Tokens of context. */
  | 'CONTEXT_WINDOW'
  /** Tokens of one answer. */
  | 'MAX_OUTPUT_TOKENS'
  /** A kind of content that goes in or comes out. */
  | 'MODALITY'
  /** A parameter of requests. */
  | 'PARAMETER'
  /** A provider that does not list the new model. */
  | 'PROVIDER'
  /** Where the new model stands in its life. */
  | 'STATUS';

/** How much a difference matters. */
export type MigrationDifferenceSeverity =
  /** Known to be missing or smaller. */
  | 'BREAKING'
  /** Worth knowing; nothing breaks by it. */
  | 'NOTICE'
  /** It may be missing: no source says. */
  | 'UNKNOWN';

/** Whether a migration breaks requests. */
export type MigrationVerdict =
  /** Something that the old model is known to have is known to be missing or smaller. */
  | 'BREAKING'
  /** Nothing that the old model is known to have is missing or smaller. */
  | 'COMPATIBLE'
  /** Nothing is known to break, but something that the old model has is not known of the new one. */
  | 'UNCLEAR';

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

/** Which model: exactly one of the fields. */
export type ModelBy =
  {   /** A name under which it is called in requests. */
  alias: AliasInput; id?: never; slug?: never; }
  |  { alias?: never;   /** Its global id. */
  id: string | number; slug?: never; }
  |  { alias?: never; id?: never;   /** Its slug. Old slugs of merged models are followed; wire ids are not slugs. */
  slug: string; };

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
  /** By the input price of the cheapest route. Models that are known not to answer in text (embeddings, transcription, images) come behind the others in both directions. */
  | 'CHEAPEST_INPUT'
  /** By the output price of the cheapest route. Models that are known not to answer in text come behind the others in both directions. */
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
  /** That people may mean by this text, such as "gpt4o mini", "haiku 4" or "openai 120b": all its words must stand in a model's name, slug, aliases or developer's name, whole or begun (those of one or two characters begun only at the end), or the name must begin so when written as one word. Case, accents and signs do not matter; a word is taken for misspelt where the catalog has none that begins so. The first 20 words count. 200 characters at most, with a letter or digit; anything else is BAD_USER_INPUT. */
  matches?: string | null | undefined;
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

/** What counts as quality: exactly one of the fields. */
export type QualityInput =
  {   /** The quality of the fits of this use case, by slug. */
  useCase: string; variant?: never; }
  |  { useCase?: never;   /** The scores on this benchmark variant, by slug. */
  variant: string; };

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

/** Which kinds of report. */
export type ReportingFilter = {
  /** Exactly this one. */
  eq?: Reporting | null | undefined;
  /** One of these. */
  in?: Array<Reporting> | null | undefined;
};

/** What kind of thing a use case requires. */
export type RequirementKind =
  /** A capability. */
  | 'CAPABILITY'
  /** So many tokens of context. */
  | 'CONTEXT'
  /** At least one of some modalities goes in. */
  | 'INPUT'
  /** That it is still served; it stands here only when it is not. */
  | 'NOT_RETIRED'
  /** A degree of openness. */
  | 'OPENNESS'
  /** A modality comes out. */
  | 'OUTPUT';

/** Which route: exactly one of the fields. */
export type RouteBy =
  {   /** Its global id. */
  id: string | number; key?: never; }
  |  { id?: never;   /** Its provider, wire id and region. */
  key: RouteKey; };

/** What a route must be like to be compared: all that is given must hold. What is not known does not match, and an empty list matches nothing; a model, provider, gateway or region that there is not is an error. */
export type RouteConstraints = {
  /** Whose capacity is bought so. */
  accessTypes?: Array<AccessType> | null | undefined;
  /** With all of these capabilities, stated for the route, or for its model and not denied for the route. */
  capabilities?: Array<Capability> | null | undefined;
  /** At providers that one of these gateways, by slug, is known to route to, or is itself. */
  gateways?: Array<string> | null | undefined;
  /** Of models that take all of these. */
  inputModalities?: Array<Modality> | null | undefined;
  /** With at least so many tokens of context, the route's own or else its model's. */
  minContext?: number | null | undefined;
  /** With answers of at least so many tokens, the route's own or else its model's. */
  minOutput?: number | null | undefined;
  /** Of these models, by slug. */
  models?: Array<string> | null | undefined;
  /** Of models that are so open. */
  openness?: Array<Openness> | null | undefined;
  /** Of models that give all of these. */
  outputModalities?: Array<Modality> | null | undefined;
  /** At these providers, by slug. */
  providers?: Array<string> | null | undefined;
  /** In these regions, as providers name them. */
  regions?: Array<string> | null | undefined;
  /** On these terms; METERED when left out. Routes on other terms have no cost by use and follow the METERED ones. */
  terms?: Array<PricingTerms> | null | undefined;
};

/** What a bill knows of a route. */
export type RouteKey = {
  /** The provider's slug. */
  provider: string;
  /** The region as the provider names it; "global" when left out. */
  region?: string | null | undefined;
  /** The model id as sent in requests. */
  wireId: string;
};

/** Where a route stands in its life, on the catalog's day. */
export type RouteStatus =
  /** Listed, and no source names an end. */
  | 'ACTIVE'
  /** Still there, but the provider advises against it, or on the developer's own routes against the model. */
  | 'DEPRECATED'
  /** Its source used to list it and no longer does. */
  | 'NOT_LISTED'
  /** Offered for trial; it may change or go without notice. */
  | 'PREVIEW'
  /** No longer served, by what is said of the route or of its model. */
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

/** Which fits: all that is given must hold. */
export type UseCaseFitWhere = {
  /** Based on what. */
  basis?: FitBasisFilter | null | undefined;
  /** With a confidence in this range, 0 to 1. */
  confidence?: FloatFilter | null | undefined;
  /** With which grade. */
  grade?: GradeFilter | null | undefined;
  /** Of which models. */
  model?: ModelWhere | null | undefined;
  /** With a quality in this range, 0 to 100. */
  quality?: FloatFilter | null | undefined;
};

/** What is asked of a model. All counts are of one request; `requests` tells how many such requests. At least one of inputTokens, outputTokens, images, audioSeconds, pages and searches must be above 0. */
export type WorkloadInput = {
  /** The moment of the requests, of which the time of day (UTC) counts, for prices by the hour. When left out, the prices that hold for the most of the day are taken. */
  at?: string | null | undefined;
  /** Seconds of audio in the prompt that are billed by time, 0 to 1 000 000. */
  audioSeconds?: number | null | undefined;
  /** For how many seconds cache entries must live, 1 to 31 536 000; as usual when left out. */
  cacheTtl?: number | null | undefined;
  /** The part of inputTokens that is written to cache; none when left out. */
  cacheWriteTokens?: number | null | undefined;
  /** The part of inputTokens that is read from cache; none when left out. */
  cachedInputTokens?: number | null | undefined;
  /** Images in the prompt that are billed by the piece, 0 to 10 000. Where a route bills images as tokens, count those in inputTokens instead. */
  images?: number | null | undefined;
  /** Tokens of the prompt, those read from cache or written to it included, 0 to 100 000 000; 0 when left out. Size tiers look at it. */
  inputTokens?: number | null | undefined;
  /** In what mode the requests are served; STANDARD when left out. */
  mode?: PricingMode | null | undefined;
  /** Tokens of the answer, those of thinking included, 0 to 100 000 000; 0 when left out. */
  outputTokens?: number | null | undefined;
  /** Pages of documents that are billed by the page, 0 to 100 000. */
  pages?: number | null | undefined;
  /** The part of outputTokens that is thinking; none when left out. */
  reasoningTokens?: number | null | undefined;
  /** Only routes of this region can serve it, as the provider names the region; any when left out. */
  region?: string | null | undefined;
  /** How many such requests, 1 to 1 000 000 000; 1 when left out. */
  requests?: number | null | undefined;
  /** Searches of the web while answering, 0 to 10 000. */
  searches?: number | null | undefined;
};

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


export type AgentModelPricesQuery = { model: { slug: string, name: string, routes: { totalCount: number | null, nodes: Array<{ wireId: string, region: string, status: RouteStatus, statusReason: string, contextWindow: number | null, provider: { slug: string, kind: ProviderKind }, rateCard: { validFrom: string, validUntil: string | null, currency: string, terms: PricingTerms, lines: Array<{ meter: Meter, mode: PricingMode, amount: string, unit: PriceUnit, minInputTokens: number, cacheTtl: number | null }>, source: { name: string } } | null }> } } | null };

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

export type ChangesFeedQueryVariables = Exact<{
  where?: ChangeWhere | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ChangesFeedQuery = { changes: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, type: ChangeType, revision: number, field: string | null, before: string | null, after: string | null, effectiveOn: string, recordedAt: string, priceDifferences: Array<{ meter: Meter, mode: PricingMode, unit: PriceUnit, minInputTokens: number, before: string, after: string, currency: string }>, model: { slug: string, name: string } | null, route: { wireId: string, region: string, provider: { slug: string, name: string } } | null, result: { score: number, variant: { slug: string, name: string } } | null, source: { slug: string, name: string } | null }> } };

export type CheapestRoutesQueryVariables = Exact<{
  workload: WorkloadInput;
  where?: RouteConstraints | null | undefined;
  first?: number | null | undefined;
}>;


export type CheapestRoutesQuery = { cheapestRoutes: Array<{ place: number | null, route: { id: string, wireId: string, region: string, status: RouteStatus, statusReason: string, provider: { slug: string, name: string }, model: { slug: string, name: string, developer: { slug: string, name: string } | null } }, cost: { total: string | null, currency: string | null, terms: PricingTerms, notes: Array<string>, lines: Array<{ meter: Meter, mode: PricingMode, quantity: string, unit: PriceUnit, unitPrice: string, minInputTokens: number, reason: string, amount: string }> } }> };

export type CompareDecisionQueryVariables = Exact<{
  models: Array<ModelBy> | ModelBy;
  workload?: WorkloadInput | null | undefined;
  asOf?: string | null | undefined;
}>;


export type CompareDecisionQuery = { compareModels: { summary: Array<string>, models: Array<{ id: string, slug: string, name: string }>, rows: Array<{ key: string, group: ComparisonGroup, label: string, comparable: Comparability, note: string | null, winners: Array<{ slug: string }>, cells: Array<{ state: CellState, display: string, number: number | null, decimal: string | null, support: Support | null, date: string | null, model: { slug: string } }> }> } };

export type CompareGatewaysQueryVariables = Exact<{
  gateways: Array<GatewayBy> | GatewayBy;
}>;


export type CompareGatewaysQuery = { compareGateways: { summary: Array<string>, gateways: Array<{ id: string, slug: string, name: string, website: string | null }>, rows: Array<{ key: string, group: ComparisonGroup, label: string, comparable: Comparability, note: string | null, winners: Array<{ slug: string }>, cells: Array<{ state: CellState, display: string, number: number | null, support: Support | null, gateway: { slug: string } }> }> } };

export type CompareModelsQueryVariables = Exact<{
  slugs: Array<string> | string;
}>;


export type CompareModelsQuery = { models: { nodes: Array<{ id: string, slug: string, name: string, releasedOn: string | null, knowledgeCutoff: string | null, contextWindow: number | null, maxOutputTokens: number | null, openness: Openness | null, inputModalities: Array<Modality> | null, outputModalities: Array<Modality> | null, developer: { slug: string, name: string } | null, family: { slug: string, name: string } | null, license: { slug: string, name: string, commercialUse: CommercialUse } | null, lifecycle: { status: ModelStatus, retiresOn: string | null }, capabilities: { vision: Support, audioInput: Support, toolCalling: Support, structuredOutputs: Support, reasoning: Support, promptCaching: Support, batch: Support, fineTuning: Support, webSearch: Support, computerUse: Support }, cheapestRoute: { blendedPrice: string, comparedRoutes: number, route: { id: string, provider: { slug: string, name: string } } } | null, routes: { totalCount: number | null, nodes: Array<{ id: string, wireId: string, region: string, accessType: AccessType, status: RouteStatus, pricing: PricingCompleteness, contextWindow: number | null, maxOutputTokens: number | null, provider: { slug: string, name: string, kind: ProviderKind }, rateCard: { validFrom: string, currency: string, terms: PricingTerms, input: { amount: string } | null, output: { amount: string } | null, cacheRead: { amount: string } | null, lines: Array<{ meter: Meter, mode: PricingMode, amount: string, unit: PriceUnit, minInputTokens: number, cacheTtl: number | null }>, source: { slug: string } } | null }> }, benchmarkResults: { totalCount: number | null, nodes: Array<{ id: string, score: number, scoreText: string, reporting: Reporting, reportedBy: string | null, variant: { slug: string, name: string, version: string | null, harness: string | null, setting: string | null }, benchmark: { slug: string, name: string, unit: ScoreUnit, higherIsBetter: boolean } }> } }> } };

export type CompareRoutesQueryVariables = Exact<{
  routes: Array<RouteBy> | RouteBy;
  workload?: WorkloadInput | null | undefined;
  asOf?: string | null | undefined;
}>;


export type CompareRoutesQuery = { compareRoutes: { summary: Array<string>, routes: Array<{ id: string, wireId: string, region: string, provider: { slug: string, name: string }, model: { slug: string, name: string } }>, rows: Array<{ key: string, group: ComparisonGroup, label: string, comparable: Comparability, note: string | null, winners: Array<{ id: string }>, cells: Array<{ state: CellState, display: string, number: number | null, decimal: string | null, support: Support | null, date: string | null, route: { id: string } }> }> } };

export type ConflictsListQueryVariables = Exact<{
  where?: ConflictWhere | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ConflictsListQuery = { conflicts: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ kind: ConflictKind, field: string, model: { slug: string, name: string } | null, route: { wireId: string, region: string, provider: { slug: string, name: string } } | null, statements: Array<{ value: string, chosen: boolean, reason: string, observedAt: string, source: { slug: string, name: string, precedence: number } }> }> } };

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

export type FrontierQueryVariables = Exact<{
  quality: QualityInput;
  workload?: WorkloadInput | null | undefined;
  where?: ModelWhere | null | undefined;
}>;


export type FrontierQuery = { frontier: { costBasis: string, truncated: boolean, variant: { slug: string, name: string, benchmark: { unit: ScoreUnit, higherIsBetter: boolean } } | null, useCase: { slug: string, name: string } | null, points: Array<{ cost: string, quality: number, onFrontier: boolean, model: { slug: string, name: string }, dominatedBy: { slug: string } | null }>, unpriced: Array<{ slug: string, name: string }> } };

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

export type LeaderboardQueryVariables = Exact<{
  benchmark: string;
  variant?: string | null | undefined;
  where?: ModelWhere | null | undefined;
  reporting?: ReportingFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LeaderboardQuery = { benchmark: { slug: string, name: string, unit: ScoreUnit, higherIsBetter: boolean, leaderboard: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ rank: number | null, percentile: number | null, ties: number | null, score: number, scoreText: string, standardError: number | null, reporting: Reporting, reportedBy: string | null, reportedOn: string | null, sourceUrl: string | null, variant: { slug: string, name: string, rankedResults: number, medianScore: number | null }, model: { slug: string, name: string, developer: { slug: string, name: string } | null } }> } } | null };

export type MigrationCheckQueryVariables = Exact<{
  from: ModelBy;
  to: ModelBy;
  workload?: WorkloadInput | null | undefined;
  providers?: Array<string> | string | null | undefined;
}>;


export type MigrationCheckQuery = { migrationCheck: { verdict: MigrationVerdict, deadline: string | null, daysLeft: number | null, from: { id: string, slug: string, name: string, lifecycle: { status: ModelStatus } }, to: { id: string, slug: string, name: string, lifecycle: { status: ModelStatus } }, differences: Array<{ kind: MigrationDifferenceKind, severity: MigrationDifferenceSeverity, subject: string | null, text: string }>, cost: { from: string | null, to: string | null, difference: string | null, ratio: number | null, basis: string, notes: Array<string> }, scores: Array<{ difference: number, better: boolean | null, variant: { slug: string, name: string }, from: { scoreText: string, reporting: Reporting }, to: { scoreText: string, reporting: Reporting } }> } };

export type MigrationsQueryVariables = Exact<{
  slug: string;
  workload?: WorkloadInput | null | undefined;
  providers?: Array<string> | string | null | undefined;
}>;


export type MigrationsQuery = { model: { id: string, slug: string, name: string, lifecycle: { status: ModelStatus, deprecatedOn: string | null, retiresOn: string | null }, migrations: Array<{ basis: MigrationBasis, recommended: boolean | null, note: string | null, reasons: Array<string>, wireId: string | null, source: { slug: string, name: string } | null, to: { id: string, slug: string, name: string } | null, check: { verdict: MigrationVerdict, daysLeft: number | null, differences: Array<{ kind: MigrationDifferenceKind, severity: MigrationDifferenceSeverity, subject: string | null, text: string }>, cost: { from: string | null, to: string | null, difference: string | null, ratio: number | null } } | null }> } | null };

export type ModelFacetsQueryVariables = Exact<{
  where?: ModelWhere | null | undefined;
  first?: number | null | undefined;
}>;


export type ModelFacetsQuery = { modelFacets: { totalCount: number, developers: Array<{ count: number, organization: { slug: string, name: string } }>, families: Array<{ count: number, family: { slug: string, name: string } }>, providers: Array<{ count: number, provider: { slug: string, name: string } }>, gateways: Array<{ count: number, gateway: { slug: string, name: string } }>, openness: Array<{ count: number, openness: Openness }>, statuses: Array<{ count: number, status: ModelStatus }>, capabilities: Array<{ count: number, capability: Capability }>, inputModalities: Array<{ count: number, modality: Modality }>, outputModalities: Array<{ count: number, modality: Modality }> } };

export type ModelFactsQueryVariables = Exact<{
  slug: string;
}>;


export type ModelFactsQuery = { model: { id: string, slug: string, name: string, summary: string | null, releasedOn: string | null, knowledgeCutoff: string | null, contextWindow: number | null, maxOutputTokens: number | null, architecture: Architecture | null, specialization: Specialization | null, openness: Openness | null, inputModalities: Array<Modality> | null, outputModalities: Array<Modality> | null, lifecycle: { status: ModelStatus, deprecatedOn: string | null, retiresOn: string | null }, license: { slug: string, name: string, spdxId: string | null, commercialUse: CommercialUse } | null, developer: { slug: string, name: string } | null, family: { slug: string, name: string, models: { totalCount: number | null, nodes: Array<{ slug: string, name: string, lifecycle: { status: ModelStatus } }> } } | null, capabilities: { vision: Support, toolCalling: Support, structuredOutputs: Support, promptCaching: Support, batch: Support, fineTuning: Support, codeExecution: Support, reasoning: Support }, cheapestRoute: { blendedPrice: string, basis: string, comparedRoutes: number, route: { provider: { slug: string, name: string }, rateCard: { terms: PricingTerms, input: { amount: string, unit: PriceUnit, currency: string } | null, output: { amount: string } | null, cacheRead: { amount: string } | null } | null } } | null, routes: { totalCount: number | null, nodes: Array<{ id: string, wireId: string, region: string, accessType: AccessType, status: RouteStatus, pricing: PricingCompleteness, contextWindow: number | null, maxOutputTokens: number | null, provider: { slug: string, name: string, kind: ProviderKind }, rateCard: { validFrom: string, currency: string, terms: PricingTerms, input: { amount: string } | null, output: { amount: string } | null, cacheRead: { amount: string } | null, cacheWrite: { amount: string } | null, batchInput: { amount: string } | null, batchOutput: { amount: string } | null, lines: Array<{ meter: Meter, mode: PricingMode, amount: string, unit: PriceUnit, minInputTokens: number, cacheTtl: number | null }>, source: { slug: string } } | null }> }, gateways: { totalCount: number | null, edges: Array<{ basis: GatewayBasis, node: { slug: string, name: string, kind: GatewayKind, summary: string | null, openSource: boolean | null, selfHostable: boolean | null } }> }, benchmarkResults: { totalCount: number | null, nodes: Array<{ id: string, score: number, standardError: number | null, reporting: Reporting, reportedOn: string | null, sourceUrl: string | null, variant: { slug: string, name: string }, benchmark: { slug: string, name: string, unit: ScoreUnit, higherIsBetter: boolean, category: BenchmarkCategory } }> } } | null };

export type ModelPageQueryVariables = Exact<{
  slug: string;
}>;


export type ModelPageQuery = { model: { id: string, slug: string, name: string, headline: string, summary: string | null, about: string, releasedOn: string | null, knowledgeCutoff: string | null, contextWindow: number | null, maxOutputTokens: number | null, architecture: Architecture | null, specialization: Specialization | null, openness: Openness | null, inputModalities: Array<Modality> | null, outputModalities: Array<Modality> | null, guidance: { verdict: string, useFor: Array<{ text: string, useCase: { slug: string } | null }>, avoidFor: Array<{ text: string, useCase: { slug: string } | null }> }, lifecycle: { status: ModelStatus, deprecatedOn: string | null, retiresOn: string | null }, license: { slug: string, name: string, spdxId: string | null, commercialUse: CommercialUse } | null, developer: { slug: string, name: string } | null, family: { slug: string, name: string, models: { totalCount: number | null, nodes: Array<{ slug: string, name: string, lifecycle: { status: ModelStatus } }> } } | null, capabilities: { vision: Support, toolCalling: Support, structuredOutputs: Support, promptCaching: Support, batch: Support, fineTuning: Support, codeExecution: Support, reasoning: Support }, cheapestRoute: { blendedPrice: string, basis: string, comparedRoutes: number, route: { provider: { slug: string, name: string }, rateCard: { terms: PricingTerms, input: { amount: string, unit: PriceUnit, currency: string } | null, output: { amount: string } | null, cacheRead: { amount: string } | null } | null } } | null, routes: { totalCount: number | null, nodes: Array<{ id: string, wireId: string, region: string, accessType: AccessType, status: RouteStatus, pricing: PricingCompleteness, contextWindow: number | null, maxOutputTokens: number | null, provider: { slug: string, name: string, kind: ProviderKind }, rateCard: { validFrom: string, currency: string, terms: PricingTerms, input: { amount: string } | null, output: { amount: string } | null, cacheRead: { amount: string } | null, cacheWrite: { amount: string } | null, batchInput: { amount: string } | null, batchOutput: { amount: string } | null, lines: Array<{ meter: Meter, mode: PricingMode, amount: string, unit: PriceUnit, minInputTokens: number, cacheTtl: number | null }>, source: { slug: string } } | null }> }, gateways: { totalCount: number | null, edges: Array<{ basis: GatewayBasis, node: { slug: string, name: string, kind: GatewayKind, summary: string | null, openSource: boolean | null, selfHostable: boolean | null } }> }, benchmarkResults: { totalCount: number | null, nodes: Array<{ id: string, score: number, scoreText: string, standardError: number | null, reporting: Reporting, reportedOn: string | null, sourceUrl: string | null, rank: number | null, percentile: number | null, peers: { totalCount: number, median: number | null, best: { score: number, model: { slug: string, name: string } } | null, above: Array<{ score: number, model: { slug: string, name: string } }>, below: Array<{ score: number, model: { slug: string, name: string } }> }, variant: { slug: string, name: string }, benchmark: { slug: string, name: string, unit: ScoreUnit, higherIsBetter: boolean, category: BenchmarkCategory } }> }, useCaseFits: Array<{ basis: FitBasis, grade: Grade | null, quality: number | null, cost: string | null, confidence: number, relevantResults: number, reasons: Array<string>, blockedBy: Array<string>, useCase: { slug: string, name: string } }>, migrations: Array<{ basis: MigrationBasis, wireId: string | null, reasons: Array<string>, to: { slug: string, name: string } | null }>, alternatives: Array<{ kind: AlternativeKind, reason: string, model: { slug: string, name: string } }>, comparisons: Array<{ slug: string, name: string }>, faqs: Array<{ question: string, answer: string }> } | null };

export type PeerScoreFragment = { score: number, model: { slug: string, name: string } };

export type ModelProvenanceQueryVariables = Exact<{
  slug: string;
  fields?: Array<string> | string | null | undefined;
}>;


export type ModelProvenanceQuery = { model: { slug: string, name: string, provenance: Array<{ field: string, value: string | null, chosen: boolean, reason: string, observedAt: string, source: { slug: string, name: string } }>, routes: { nodes: Array<{ wireId: string, provider: { slug: string }, provenance: Array<{ field: string, value: string | null, chosen: boolean, source: { slug: string } }>, rateCard: { validFrom: string, provenance: Array<{ field: string, value: string | null, chosen: boolean, reason: string, source: { slug: string } }> } | null }> } } | null };

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

export type PriceLadderQueryVariables = Exact<{
  slug: string;
  workload?: WorkloadInput | null | undefined;
  asOf?: string | null | undefined;
}>;


export type PriceLadderQuery = { model: { id: string, slug: string, name: string, cheapestRoute: { blendedPrice: string, basis: string, comparedRoutes: number, route: { id: string } } | null, priceLadder: Array<{ place: number | null, standing: LadderStanding, price: string | null, basis: string, reason: string, route: { id: string, wireId: string, region: string, status: RouteStatus, provider: { slug: string, name: string } }, cost: { total: string | null, currency: string | null, terms: PricingTerms, unknown: Array<Meter>, notes: Array<string>, lines: Array<{ meter: Meter, mode: PricingMode, quantity: string, unit: PriceUnit, unitPrice: string, minInputTokens: number, reason: string, amount: string }> } | null }> } | null };

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

export type ResolveWireIdQueryVariables = Exact<{
  wireId: string;
  provider?: string | null | undefined;
}>;


export type ResolveWireIdQuery = { resolveModel: { wireId: string, rule: string | null, confidence: number, model: { slug: string, name: string, identity: ModelIdentity } | null, candidates: Array<{ rule: string, confidence: number, model: { slug: string, name: string } }> } };

export type RetirementsQueryVariables = Exact<{
  within?: number | null | undefined;
  models?: Array<ModelBy> | ModelBy | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RetirementsQuery = { retirements: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ retiresOn: string, daysLeft: number, model: { slug: string, name: string }, route: { wireId: string, provider: { slug: string, name: string } } | null, replacements: Array<{ wireId: string | null, recommended: boolean | null, note: string | null, model: { slug: string, name: string } | null, source: { slug: string } | null }> }> } };

export type RouteCostQueryVariables = Exact<{
  provider: string;
  wireId: string;
  region?: string | null | undefined;
  workload: WorkloadInput;
  asOf: string;
}>;


export type RouteCostQuery = { route: { id: string, wireId: string, region: string, now: { total: string | null, currency: string | null, terms: PricingTerms, unknown: Array<Meter>, notes: Array<string>, lines: Array<{ meter: Meter, mode: PricingMode, quantity: string, unit: PriceUnit, unitPrice: string, minInputTokens: number, reason: string, amount: string }> }, then: { total: string | null, currency: string | null, terms: PricingTerms, unknown: Array<Meter>, notes: Array<string>, lines: Array<{ meter: Meter, mode: PricingMode, quantity: string, unit: PriceUnit, unitPrice: string, minInputTokens: number, reason: string, amount: string }> } } | null };

export type RouteCostEstimateFragment = { total: string | null, currency: string | null, terms: PricingTerms, unknown: Array<Meter>, notes: Array<string>, lines: Array<{ meter: Meter, mode: PricingMode, quantity: string, unit: PriceUnit, unitPrice: string, minInputTokens: number, reason: string, amount: string }> };

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

export type UnresolvedAliasesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type UnresolvedAliasesQuery = { unresolvedAliases: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ wireId: string, rule: string, confidence: number, provider: { slug: string, name: string } | null, model: { slug: string, name: string, identity: ModelIdentity } }> } };

export type UseCasePageQueryVariables = Exact<{
  slug: string;
  where?: UseCaseFitWhere | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type UseCasePageQuery = { useCase: { slug: string, name: string, summary: string, gradedModels: number, requirements: { capabilities: Array<Capability>, inputModalities: Array<Modality>, outputModalities: Array<Modality>, openness: Array<Openness>, minContextWindow: number | null }, workload: { inputTokens: number, outputTokens: number, cachedInputTokens: number, mode: PricingMode }, variants: Array<{ weight: number, variant: { slug: string, name: string, rankedResults: number } }>, fits: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ basis: FitBasis, grade: Grade | null, betterModels: number | null, qualityPerDollar: string | null, quality: number | null, cost: string | null, confidence: number, relevantResults: number, reasons: Array<string>, model: { slug: string, name: string }, costRoute: { wireId: string, region: string, provider: { slug: string, name: string } } | null, results: Array<{ weight: number, result: { score: number, percentile: number | null, reporting: Reporting, reportedOn: string | null, variant: { slug: string } } }>, requirements: Array<{ kind: RequirementKind, wanted: Array<string>, state: Support, text: string }> }> } } | null };

export type UseCasesQueryVariables = Exact<{ [key: string]: never; }>;


export type UseCasesQuery = { useCases: Array<{ slug: string, name: string, summary: string, gradedModels: number, requirements: { capabilities: Array<Capability>, inputModalities: Array<Modality>, outputModalities: Array<Modality>, openness: Array<Openness>, minContextWindow: number | null }, workload: { inputTokens: number, outputTokens: number, cachedInputTokens: number, mode: PricingMode }, variants: Array<{ weight: number, variant: { slug: string, name: string, benchmark: { slug: string, name: string } } }> }> };

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
export const PeerScoreFragmentDoc = new TypedDocumentString(`
    fragment PeerScore on BenchmarkResult {
  score
  model {
    slug
    name
  }
}
    `, {"fragmentName":"PeerScore"}) as unknown as TypedDocumentString<PeerScoreFragment, unknown>;
export const RouteCostEstimateFragmentDoc = new TypedDocumentString(`
    fragment RouteCostEstimate on CostEstimate {
  total
  currency
  terms
  lines {
    meter
    mode
    quantity
    unit
    unitPrice
    minInputTokens
    reason
    amount
  }
  unknown
  notes
}
    `, {"fragmentName":"RouteCostEstimate"}) as unknown as TypedDocumentString<RouteCostEstimateFragment, unknown>;
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
    `, {"hash":"sha256:5835d56d4d7a4573ed4dcfbddc6a38bfe472b35935c6eb80ec4646d583c40cc2"}) as unknown as TypedDocumentString<AgentCompareModelsQuery, AgentCompareModelsQueryVariables>;
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
    `, {"hash":"sha256:4aa43e9098f3129a11659db36f41ef532b74c9312003f8f87bb537f8a53016c0"}) as unknown as TypedDocumentString<AgentFindModelsQuery, AgentFindModelsQueryVariables>;
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
        statusReason
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
    `, {"hash":"sha256:3b5d907a38acbd34d564447e49396ee73f2643862dfe3867b34cca1309191bcd"}) as unknown as TypedDocumentString<AgentModelPricesQuery, AgentModelPricesQueryVariables>;
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
}`, {"hash":"sha256:cde70ad3769e8038162975fa52e85a98d451ca8e26461955c08b17bee968b582"}) as unknown as TypedDocumentString<AgentModelQuery, AgentModelQueryVariables>;
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
    `, {"hash":"sha256:12b70f382b6cb507ba0911beda78b5e7e8a19a19656407139928bbf207269d13"}) as unknown as TypedDocumentString<AgentRetiringModelsQuery, AgentRetiringModelsQueryVariables>;
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
    `, {"hash":"sha256:289cd65ba8483ca93a6bdaeaae6a93b89c1464b4fdf6b56542f0dada928a2a58"}) as unknown as TypedDocumentString<BenchmarkPageQuery, BenchmarkPageQueryVariables>;
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
    `, {"hash":"sha256:57d21a18de18ffb112252876c0aa99a1ba0b4049ca2cd5436078d4a098c45f9d"}) as unknown as TypedDocumentString<BenchmarksListQuery, BenchmarksListQueryVariables>;
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
    `, {"hash":"sha256:14977cb54311f4d5186634300af5a1ce832539155f657ba9f90aa68260d08896"}) as unknown as TypedDocumentString<CatalogOverviewQuery, CatalogOverviewQueryVariables>;
export const ChangesFeedDocument = new TypedDocumentString(`
    query ChangesFeed($where: ChangeWhere, $first: Int = 20, $after: String) {
  changes(where: $where, first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      type
      revision
      field
      before
      after
      effectiveOn
      recordedAt
      priceDifferences {
        meter
        mode
        unit
        minInputTokens
        before
        after
        currency
      }
      model {
        slug
        name
      }
      route {
        wireId
        region
        provider {
          slug
          name
        }
      }
      result {
        score
        variant {
          slug
          name
        }
      }
      source {
        slug
        name
      }
    }
  }
}
    `, {"hash":"sha256:45c195f59e2766beea8db0555818508f9e9283ce9df936190551a6e9340404cc"}) as unknown as TypedDocumentString<ChangesFeedQuery, ChangesFeedQueryVariables>;
export const CheapestRoutesDocument = new TypedDocumentString(`
    query CheapestRoutes($workload: WorkloadInput!, $where: RouteConstraints, $first: Int = 10) {
  cheapestRoutes(workload: $workload, where: $where, first: $first) {
    place
    route {
      id
      wireId
      region
      status
      statusReason
      provider {
        slug
        name
      }
      model {
        slug
        name
        developer {
          slug
          name
        }
      }
    }
    cost {
      total
      currency
      terms
      lines {
        meter
        mode
        quantity
        unit
        unitPrice
        minInputTokens
        reason
        amount
      }
      notes
    }
  }
}
    `, {"hash":"sha256:bdfaf2e24212f0fd90b6d318b8382464f994325a12a2dd9bf5781f1491a8f8cb"}) as unknown as TypedDocumentString<CheapestRoutesQuery, CheapestRoutesQueryVariables>;
export const CompareDecisionDocument = new TypedDocumentString(`
    query CompareDecision($models: [ModelBy!]!, $workload: WorkloadInput, $asOf: Date) {
  compareModels(models: $models, workload: $workload, asOf: $asOf) {
    models {
      id
      slug
      name
    }
    rows {
      key
      group
      label
      comparable
      note
      winners {
        slug
      }
      cells {
        model {
          slug
        }
        state
        display
        number
        decimal
        support
        date
      }
    }
    summary
  }
}
    `, {"hash":"sha256:a1422a24a2f362353230471fbef690b1239d25742a0b8f702399c5035ee48930"}) as unknown as TypedDocumentString<CompareDecisionQuery, CompareDecisionQueryVariables>;
export const CompareGatewaysDocument = new TypedDocumentString(`
    query CompareGateways($gateways: [GatewayBy!]!) {
  compareGateways(gateways: $gateways) {
    gateways {
      id
      slug
      name
      website
    }
    rows {
      key
      group
      label
      comparable
      note
      winners {
        slug
      }
      cells {
        gateway {
          slug
        }
        state
        display
        number
        support
      }
    }
    summary
  }
}
    `, {"hash":"sha256:c1cc634e27bcd86eb4fd05627d442df69ef6cef2e0143553c0c1efb21a223cda"}) as unknown as TypedDocumentString<CompareGatewaysQuery, CompareGatewaysQueryVariables>;
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
    `, {"hash":"sha256:43a5514835a1c2fc6fd742d131d3becaaf4f43b4d6d23f0e3fb46988ce6f479f"}) as unknown as TypedDocumentString<CompareModelsQuery, CompareModelsQueryVariables>;
export const CompareRoutesDocument = new TypedDocumentString(`
    query CompareRoutes($routes: [RouteBy!]!, $workload: WorkloadInput, $asOf: Date) {
  compareRoutes(routes: $routes, workload: $workload, asOf: $asOf) {
    routes {
      id
      wireId
      region
      provider {
        slug
        name
      }
      model {
        slug
        name
      }
    }
    rows {
      key
      group
      label
      comparable
      note
      winners {
        id
      }
      cells {
        route {
          id
        }
        state
        display
        number
        decimal
        support
        date
      }
    }
    summary
  }
}
    `, {"hash":"sha256:6e7a13ec57b300457fdb400452e42e7ff295d72ce4600edbc9a90f5a44000502"}) as unknown as TypedDocumentString<CompareRoutesQuery, CompareRoutesQueryVariables>;
export const ConflictsListDocument = new TypedDocumentString(`
    query ConflictsList($where: ConflictWhere, $first: Int = 20, $after: String) {
  conflicts(where: $where, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      kind
      field
      model {
        slug
        name
      }
      route {
        wireId
        region
        provider {
          slug
          name
        }
      }
      statements {
        value
        chosen
        reason
        observedAt
        source {
          slug
          name
          precedence
        }
      }
    }
  }
}
    `, {"hash":"sha256:4575745bb332a49ea367c59de95c9f20cd2a5326ed86cbf7d0fd3f25f3363692"}) as unknown as TypedDocumentString<ConflictsListQuery, ConflictsListQueryVariables>;
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
    `, {"hash":"sha256:645439b75830749c59978e53ab9d7a502eaa203e5aabb85a5ee005a61522c3ee"}) as unknown as TypedDocumentString<FamiliesListQuery, FamiliesListQueryVariables>;
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
    `, {"hash":"sha256:c5dd41751f650e79ef4f6bea4837e6397917040e02623490bd67155f11011768"}) as unknown as TypedDocumentString<FamilyPageQuery, FamilyPageQueryVariables>;
export const FrontierDocument = new TypedDocumentString(`
    query Frontier($quality: QualityInput!, $workload: WorkloadInput, $where: ModelWhere) {
  frontier(quality: $quality, workload: $workload, where: $where) {
    costBasis
    truncated
    variant {
      slug
      name
      benchmark {
        unit
        higherIsBetter
      }
    }
    useCase {
      slug
      name
    }
    points {
      model {
        slug
        name
      }
      cost
      quality
      onFrontier
      dominatedBy {
        slug
      }
    }
    unpriced {
      slug
      name
    }
  }
}
    `, {"hash":"sha256:f4bd318e3aada3a28708f6761f7253ceedb5489d71a5e0ab8b5036fa827d597c"}) as unknown as TypedDocumentString<FrontierQuery, FrontierQueryVariables>;
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
    `, {"hash":"sha256:1cce739eac9bd96a5159f106982cf8c4513f34e91c118999bb14ea09a13e7c04"}) as unknown as TypedDocumentString<GatewayPageQuery, GatewayPageQueryVariables>;
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
    `, {"hash":"sha256:0dd88716484575f654ccd4629148aaa4eeda8b408ae9e24d1d81f9d16eed7d52"}) as unknown as TypedDocumentString<GatewaysListQuery, GatewaysListQueryVariables>;
export const LeaderboardDocument = new TypedDocumentString(`
    query Leaderboard($benchmark: String!, $variant: String, $where: ModelWhere, $reporting: ReportingFilter, $first: Int, $after: String) {
  benchmark(by: {slug: $benchmark}) {
    slug
    name
    unit
    higherIsBetter
    leaderboard(
      variant: $variant
      where: $where
      reporting: $reporting
      first: $first
      after: $after
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        rank
        percentile
        ties
        score
        scoreText
        standardError
        reporting
        reportedBy
        reportedOn
        sourceUrl
        variant {
          slug
          name
          rankedResults
          medianScore
        }
        model {
          slug
          name
          developer {
            slug
            name
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:04fcc3f3823d1e30da7231f0445ed73777a699940ffe970137e9974a3c55d3f4"}) as unknown as TypedDocumentString<LeaderboardQuery, LeaderboardQueryVariables>;
export const MigrationCheckDocument = new TypedDocumentString(`
    query MigrationCheck($from: ModelBy!, $to: ModelBy!, $workload: WorkloadInput, $providers: [String!]) {
  migrationCheck(from: $from, to: $to, workload: $workload, providers: $providers) {
    from {
      id
      slug
      name
      lifecycle {
        status
      }
    }
    to {
      id
      slug
      name
      lifecycle {
        status
      }
    }
    verdict
    deadline
    daysLeft
    differences {
      kind
      severity
      subject
      text
    }
    cost {
      from
      to
      difference
      ratio
      basis
      notes
    }
    scores {
      variant {
        slug
        name
      }
      from {
        scoreText
        reporting
      }
      to {
        scoreText
        reporting
      }
      difference
      better
    }
  }
}
    `, {"hash":"sha256:4cd73f0086df9a30b25554ac2805a57948de21ed6fe52958838abac93312cea3"}) as unknown as TypedDocumentString<MigrationCheckQuery, MigrationCheckQueryVariables>;
export const MigrationsDocument = new TypedDocumentString(`
    query Migrations($slug: String!, $workload: WorkloadInput, $providers: [String!]) {
  model(by: {slug: $slug}) {
    id
    slug
    name
    lifecycle {
      status
      deprecatedOn
      retiresOn
    }
    migrations {
      basis
      recommended
      note
      reasons
      wireId
      source {
        slug
        name
      }
      to {
        id
        slug
        name
      }
      check(workload: $workload, providers: $providers) {
        verdict
        daysLeft
        differences {
          kind
          severity
          subject
          text
        }
        cost {
          from
          to
          difference
          ratio
        }
      }
    }
  }
}
    `, {"hash":"sha256:2b89813a7311b4568e7583f689e3119152d622545cf7597f66e1cfdbf7f10b6a"}) as unknown as TypedDocumentString<MigrationsQuery, MigrationsQueryVariables>;
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
    `, {"hash":"sha256:53f3b4ec0fc22fcaabe11bbdcc8cffd33c32acc38245bef0a21941cd921505aa"}) as unknown as TypedDocumentString<ModelFacetsQuery, ModelFacetsQueryVariables>;
export const ModelFactsDocument = new TypedDocumentString(`
    query ModelFacts($slug: String!) {
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
    `, {"hash":"sha256:018c25275df49b805ed0cb01b87991ca41488c742a6b8e41cbfa25a3b8617046"}) as unknown as TypedDocumentString<ModelFactsQuery, ModelFactsQueryVariables>;
export const ModelPageDocument = new TypedDocumentString(`
    query ModelPage($slug: String!) {
  model(by: {slug: $slug}) {
    id
    slug
    name
    headline
    summary
    about
    guidance {
      verdict
      useFor {
        text
        useCase {
          slug
        }
      }
      avoidFor {
        text
        useCase {
          slug
        }
      }
    }
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
        scoreText
        standardError
        reporting
        reportedOn
        sourceUrl
        rank
        percentile
        peers(first: 2) {
          totalCount
          median
          best {
            ...PeerScore
          }
          above {
            ...PeerScore
          }
          below {
            ...PeerScore
          }
        }
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
    useCaseFits {
      useCase {
        slug
        name
      }
      basis
      grade
      quality
      cost
      confidence
      relevantResults
      reasons
      blockedBy
    }
    migrations {
      basis
      wireId
      reasons
      to {
        slug
        name
      }
    }
    alternatives {
      kind
      reason
      model {
        slug
        name
      }
    }
    comparisons(first: 6) {
      slug
      name
    }
    faqs {
      question
      answer
    }
  }
}
    fragment PeerScore on BenchmarkResult {
  score
  model {
    slug
    name
  }
}`, {"hash":"sha256:16e5b5d4583eca20b84497288757320e015c0f2534cfd515b2e071c6f7e9309d"}) as unknown as TypedDocumentString<ModelPageQuery, ModelPageQueryVariables>;
export const ModelProvenanceDocument = new TypedDocumentString(`
    query ModelProvenance($slug: String!, $fields: [String!]) {
  model(by: {slug: $slug}) {
    slug
    name
    provenance(fields: $fields) {
      field
      value
      chosen
      reason
      observedAt
      source {
        slug
        name
      }
    }
    routes(first: 50) {
      nodes {
        wireId
        provider {
          slug
        }
        provenance(fields: $fields) {
          field
          value
          chosen
          source {
            slug
          }
        }
        rateCard {
          validFrom
          provenance {
            field
            value
            chosen
            reason
            source {
              slug
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:b612c345754de3f184aa33c88607e16818a24dcc0813c0665b65366eb6d2e781"}) as unknown as TypedDocumentString<ModelProvenanceQuery, ModelProvenanceQueryVariables>;
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
    `, {"hash":"sha256:bd5e57df2c5d59620cc53741a35615c9ea97a4ae3b8fa6d2e79b32604422971f"}) as unknown as TypedDocumentString<ModelsListQuery, ModelsListQueryVariables>;
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
    `, {"hash":"sha256:51628fcdaef5af03a14b30ada83caaba9ac76f5057d6fec15bcb269c6fa0b280"}) as unknown as TypedDocumentString<OrganizationPageQuery, OrganizationPageQueryVariables>;
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
    `, {"hash":"sha256:904e911bef1bef59a9fc34b67d1122819bca0aa3fe11b159383650a81b31cb1c"}) as unknown as TypedDocumentString<PriceHistoryQuery, PriceHistoryQueryVariables>;
export const PriceLadderDocument = new TypedDocumentString(`
    query PriceLadder($slug: String!, $workload: WorkloadInput, $asOf: Date) {
  model(by: {slug: $slug}) {
    id
    slug
    name
    cheapestRoute(workload: $workload, asOf: $asOf) {
      blendedPrice
      basis
      comparedRoutes
      route {
        id
      }
    }
    priceLadder(workload: $workload, asOf: $asOf) {
      place
      standing
      price
      basis
      reason
      route {
        id
        wireId
        region
        status
        provider {
          slug
          name
        }
      }
      cost {
        total
        currency
        terms
        lines {
          meter
          mode
          quantity
          unit
          unitPrice
          minInputTokens
          reason
          amount
        }
        unknown
        notes
      }
    }
  }
}
    `, {"hash":"sha256:c7f749976b449ec22b43984e67ab5de9f1479017cb146a1dfcda5f1d4e592964"}) as unknown as TypedDocumentString<PriceLadderQuery, PriceLadderQueryVariables>;
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
    `, {"hash":"sha256:e5d579928fe5f1721f96ad0c64f5e9327db51c0645cd00d84a636ce4fbc82e40"}) as unknown as TypedDocumentString<ProviderPageQuery, ProviderPageQueryVariables>;
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
    `, {"hash":"sha256:6de6833e5b18f59d638584b5ca551b9fb201b502e75195bfd8da9be0a6ae417b"}) as unknown as TypedDocumentString<ProvidersListQuery, ProvidersListQueryVariables>;
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
    `, {"hash":"sha256:43e94c9157053dbb59d20b31f5dec2e2fa49d4c2e6929f1aae11390be4c51f9b"}) as unknown as TypedDocumentString<ResolveAliasQuery, ResolveAliasQueryVariables>;
export const ResolveWireIdDocument = new TypedDocumentString(`
    query ResolveWireId($wireId: String!, $provider: String) {
  resolveModel(wireId: $wireId, provider: $provider) {
    wireId
    rule
    confidence
    model {
      slug
      name
      identity
    }
    candidates {
      rule
      confidence
      model {
        slug
        name
      }
    }
  }
}
    `, {"hash":"sha256:c5d009d83a7d7eef877315f6906e5b87a2b8b226397a9ee7f20b6ddd5983b8a5"}) as unknown as TypedDocumentString<ResolveWireIdQuery, ResolveWireIdQueryVariables>;
export const RetirementsDocument = new TypedDocumentString(`
    query Retirements($within: Int, $models: [ModelBy!], $first: Int = 20, $after: String) {
  retirements(within: $within, models: $models, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      retiresOn
      daysLeft
      model {
        slug
        name
      }
      route {
        wireId
        provider {
          slug
          name
        }
      }
      replacements {
        wireId
        recommended
        note
        model {
          slug
          name
        }
        source {
          slug
        }
      }
    }
  }
}
    `, {"hash":"sha256:9723a4c34505d79372aaeffe80afdbf3a5cff86f824a82c9f8c8b08ae9f8ccdd"}) as unknown as TypedDocumentString<RetirementsQuery, RetirementsQueryVariables>;
export const RouteCostDocument = new TypedDocumentString(`
    query RouteCost($provider: String!, $wireId: String!, $region: String, $workload: WorkloadInput!, $asOf: Date!) {
  route(by: {key: {provider: $provider, wireId: $wireId, region: $region}}) {
    id
    wireId
    region
    now: cost(workload: $workload) {
      ...RouteCostEstimate
    }
    then: cost(workload: $workload, asOf: $asOf) {
      ...RouteCostEstimate
    }
  }
}
    fragment RouteCostEstimate on CostEstimate {
  total
  currency
  terms
  lines {
    meter
    mode
    quantity
    unit
    unitPrice
    minInputTokens
    reason
    amount
  }
  unknown
  notes
}`, {"hash":"sha256:b985af86a7f4a0d006616415bb45356e5bb134626ad61f865ea9d546e829d94d"}) as unknown as TypedDocumentString<RouteCostQuery, RouteCostQueryVariables>;
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
    `, {"hash":"sha256:82a944f246b1007aeae13c46ddfba84cd920bb2781fa45ad787824290a7d7e48"}) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const UnresolvedAliasesDocument = new TypedDocumentString(`
    query UnresolvedAliases($first: Int = 20, $after: String) {
  unresolvedAliases(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      wireId
      rule
      confidence
      provider {
        slug
        name
      }
      model {
        slug
        name
        identity
      }
    }
  }
}
    `, {"hash":"sha256:db90dc9c233d63318f0be68e475759d9b11c8867c8b85a991fe909ad8b18bd81"}) as unknown as TypedDocumentString<UnresolvedAliasesQuery, UnresolvedAliasesQueryVariables>;
export const UseCasePageDocument = new TypedDocumentString(`
    query UseCasePage($slug: String!, $where: UseCaseFitWhere, $first: Int, $after: String) {
  useCase(by: {slug: $slug}) {
    slug
    name
    summary
    gradedModels
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
      mode
    }
    variants {
      weight
      variant {
        slug
        name
        rankedResults
      }
    }
    fits(where: $where, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        model {
          slug
          name
        }
        basis
        grade
        betterModels
        qualityPerDollar
        quality
        cost
        costRoute {
          wireId
          region
          provider {
            slug
            name
          }
        }
        confidence
        relevantResults
        results {
          weight
          result {
            score
            percentile
            reporting
            reportedOn
            variant {
              slug
            }
          }
        }
        requirements {
          kind
          wanted
          state
          text
        }
        reasons
      }
    }
  }
}
    `, {"hash":"sha256:aff0236e947f5f44d79c949d4f45de7da40007d79d036f42b328f4d5bea318e2"}) as unknown as TypedDocumentString<UseCasePageQuery, UseCasePageQueryVariables>;
export const UseCasesDocument = new TypedDocumentString(`
    query UseCases {
  useCases {
    slug
    name
    summary
    gradedModels
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
      mode
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
    `, {"hash":"sha256:deb570331a7ae34831615fef868a31f0bd476205635d135b3c02cafdee0ff47e"}) as unknown as TypedDocumentString<UseCasesQuery, UseCasesQueryVariables>;
