// Generated from the SDL and schema/operations by `npm run generate`. Do not edit.
/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

export type CatalogChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type CatalogChangedSubscription = { catalogChanged: { revision: number, day: string } };

export type CatalogStampFragment = { revision: number, day: string };

export type WebBenchmarksQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type WebBenchmarksQuery = { catalog: { revision: number, day: string }, benchmarks: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ slug: string, name: string, category: BenchmarkCategory, unit: ScoreUnit, variants: Array<{ slug: string, rankedResults: number }> }> } };

export type WebBenchmarkQueryVariables = Exact<{
  slug: string;
}>;


export type WebBenchmarkQuery = { catalog: { revision: number, day: string }, benchmark: { slug: string, name: string, category: BenchmarkCategory, unit: ScoreUnit, higherIsBetter: boolean, min: number | null, max: number | null, url: string | null, headlineVariant: { slug: string } | null, variants: Array<{ slug: string, name: string, version: string | null, harness: string | null, setting: string | null, rankedResults: number, medianScore: number | null }> } | null };

export type WebLeaderboardQueryVariables = Exact<{
  benchmark: string;
  variant: string;
  reporting?: ReportingFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type WebLeaderboardQuery = { benchmark: { leaderboard: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, rank: number | null, score: number, scoreText: string, standardError: number | null, reporting: Reporting, reportedBy: string | null, reportedOn: string | null, sourceUrl: string | null, source: { name: string }, model: { slug: string, name: string, developer: { slug: string, name: string } | null, cheapestRoute: { blendedPrice: string } | null } }> } } | null };

export type ChangeLineFragment = { id: string, type: ChangeType, field: string | null, before: string | null, after: string | null, effectiveOn: string, recordedAt: string, priceDifferences: Array<{ meter: Meter, mode: PricingMode, unit: PriceUnit, minInputTokens: number, before: string, after: string, currency: string }>, model: { slug: string, name: string } | null, route: { wireId: string, region: string, provider: { slug: string, name: string } } | null, result: { score: number, variant: { name: string, benchmark: { slug: string } } } | null, source: { name: string } | null };

export type RetirementLineFragment = { retiresOn: string, daysLeft: number, model: { slug: string, name: string }, route: { id: string, wireId: string, provider: { slug: string, name: string } } | null, replacements: Array<{ wireId: string | null, model: { slug: string, name: string } | null }> };

export type WebChangesQueryVariables = Exact<{
  where?: ChangeWhere | null | undefined;
  after?: string | null | undefined;
  within?: number | null | undefined;
}>;


export type WebChangesQuery = { catalog: { revision: number, day: string }, changes: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, type: ChangeType, field: string | null, before: string | null, after: string | null, effectiveOn: string, recordedAt: string, priceDifferences: Array<{ meter: Meter, mode: PricingMode, unit: PriceUnit, minInputTokens: number, before: string, after: string, currency: string }>, model: { slug: string, name: string } | null, route: { wireId: string, region: string, provider: { slug: string, name: string } } | null, result: { score: number, variant: { name: string, benchmark: { slug: string } } } | null, source: { name: string } | null }> }, retirements: { totalCount: number | null, nodes: Array<{ retiresOn: string, daysLeft: number, model: { slug: string, name: string }, route: { id: string, wireId: string, provider: { slug: string, name: string } } | null, replacements: Array<{ wireId: string | null, model: { slug: string, name: string } | null }> }> } };

export type WebCompareQueryVariables = Exact<{
  models: Array<ModelBy> | ModelBy;
  workload?: WorkloadInput | null | undefined;
}>;


export type WebCompareQuery = { catalog: { revision: number, day: string }, compareModels: { summary: Array<string>, models: Array<{ slug: string, name: string, developer: { name: string } | null }>, rows: Array<{ key: string, group: ComparisonGroup, label: string, comparable: Comparability, note: string | null, winners: Array<{ slug: string }>, cells: Array<{ state: CellState, display: string, support: Support | null }> }> } };

export type WebModelNamesQueryVariables = Exact<{
  text: string;
}>;


export type WebModelNamesQuery = { search: { nodes: Array<
      | { slug: string, name: string }
      | Record<PropertyKey, never>
    > } };

export type WebNamedModelsQueryVariables = Exact<{
  slugs: Array<string> | string;
}>;


export type WebNamedModelsQuery = { models: { nodes: Array<{ slug: string, name: string }> } };

export type WebDataQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type WebDataQuery = { catalog: { updatedAt: string, revision: number, day: string, counts: { models: number, families: number, organizations: number, providers: number, routes: number, rateCards: number, gateways: number, benchmarks: number, variants: number, results: number, useCases: number }, sources: Array<{ slug: string, name: string, url: string | null, license: string | null, licenseUrl: string | null, attribution: string | null, precedence: number, lastImportedAt: string | null, stale: boolean }> }, conflicts: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ kind: ConflictKind, field: string, model: { slug: string, name: string } | null, route: { id: string, wireId: string, region: string, provider: { slug: string, name: string } } | null, statements: Array<{ value: string, chosen: boolean, reason: string, observedAt: string, source: { name: string } }> }> } };

export type WebFamiliesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type WebFamiliesQuery = { catalog: { revision: number, day: string }, families: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ slug: string, name: string, releasedFrom: string | null, releasedUntil: string | null, maxContextWindow: number | null, developer: { slug: string, name: string } | null, lowestInputPrice: { amount: string } | null, models: { totalCount: number | null } }> } };

export type WebFamilyQueryVariables = Exact<{
  slug: string;
}>;


export type WebFamilyQuery = { catalog: { revision: number, day: string }, family: { slug: string, name: string, releasedFrom: string | null, releasedUntil: string | null, maxContextWindow: number | null, developer: { slug: string, name: string } | null, lowestInputPrice: { amount: string } | null, capabilityCounts: Array<{ capability: Capability, yes: number, no: number, unknown: number }>, timeline: Array<{ releasedOn: string, current: number, retired: number }>, models: { totalCount: number | null, nodes: Array<{ releasedOn: string | null, contextWindow: number | null, maxOutputTokens: number | null, slug: string, name: string, cheapestRoute: { blendedPrice: string, route: { provider: { slug: string, name: string } } } | null, lifecycle: { status: ModelStatus, retiresOn: string | null } }> } } | null };

export type WebFrontierQueryVariables = Exact<{
  quality: QualityInput;
  where?: ModelWhere | null | undefined;
}>;


export type WebFrontierQuery = { catalog: { revision: number, day: string }, frontier: { costBasis: string, truncated: boolean, variant: { slug: string, name: string, benchmark: { slug: string, name: string, unit: ScoreUnit, higherIsBetter: boolean } } | null, useCase: { slug: string, name: string } | null, points: Array<{ cost: string, quality: number, onFrontier: boolean, model: { slug: string, name: string }, dominatedBy: { slug: string, name: string } | null }>, unpriced: Array<{ slug: string, name: string }> } };

export type WebQualitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type WebQualitiesQuery = { useCases: Array<{ slug: string, name: string }>, benchmarks: { nodes: Array<{ name: string, variants: Array<{ slug: string, name: string, rankedResults: number }> }> } };

export type WebGatewaysQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type WebGatewaysQuery = { catalog: { revision: number, day: string }, gateways: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ slug: string, name: string, kind: GatewayKind, summary: string | null, openSource: boolean | null, selfHostable: boolean | null, models: { totalCount: number | null } }> } };

export type WebGatewayQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;


export type WebGatewayQuery = { catalog: { revision: number, day: string }, gateway: { slug: string, name: string, kind: GatewayKind, summary: string | null, openSource: boolean | null, selfHostable: boolean | null, hosting: string | null, pricingModel: string | null, website: string | null, organization: { slug: string, name: string } | null, license: { name: string, url: string | null } | null, dataPolicy: { retainsData: boolean | null, trainsOnData: boolean | null, retentionDays: number | null, note: string | null } | null, provider: { slug: string, name: string } | null, providers: Array<{ kind: ProviderKind, slug: string, name: string }>, models: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ contextWindow: number | null, slug: string, name: string, developer: { slug: string, name: string } | null, cheapestRoute: { blendedPrice: string } | null, lifecycle: { status: ModelStatus, retiresOn: string | null } }> } } | null };

export type WebHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type WebHomeQuery = { catalog: { revision: number, day: string, counts: { models: number, routes: number, providers: number, gateways: number, benchmarks: number, results: number, rateCards: number } }, newest: { nodes: Array<{ releasedOn: string | null, contextWindow: number | null, slug: string, name: string, developer: { slug: string, name: string } | null, cheapestRoute: { blendedPrice: string } | null }> }, useCases: Array<{ slug: string, name: string, summary: string, gradedModels: number, fits: { nodes: Array<{ grade: Grade | null, quality: number | null, cost: string | null, model: { slug: string, name: string } }> } }>, changes: { nodes: Array<{ id: string, type: ChangeType, field: string | null, before: string | null, after: string | null, effectiveOn: string, recordedAt: string, priceDifferences: Array<{ meter: Meter, mode: PricingMode, unit: PriceUnit, minInputTokens: number, before: string, after: string, currency: string }>, model: { slug: string, name: string } | null, route: { wireId: string, region: string, provider: { slug: string, name: string } } | null, result: { score: number, variant: { name: string, benchmark: { slug: string } } } | null, source: { name: string } | null }> }, retirements: { nodes: Array<{ retiresOn: string, daysLeft: number, model: { slug: string, name: string }, route: { id: string, wireId: string, provider: { slug: string, name: string } } | null, replacements: Array<{ wireId: string | null, model: { slug: string, name: string } | null }> }> } };

export type ModelCapabilitiesFragment = { capabilities: { vision: Support, audioInput: Support, toolCalling: Support, structuredOutputs: Support, jsonMode: Support, streaming: Support, reasoning: Support, promptCaching: Support, batch: Support, fineTuning: Support, codeExecution: Support, webSearch: Support, computerUse: Support } };

export type ModelFactsFragment = { headline: string, summary: string | null, about: string, identity: ModelIdentity, releasedOn: string | null, knowledgeCutoff: string | null, contextWindow: number | null, maxOutputTokens: number | null, architecture: Architecture | null, specialization: Specialization | null, openness: Openness | null, parameters: string | null, activeParameters: string | null, inputModalities: Array<Modality> | null, outputModalities: Array<Modality> | null, lifecycle: { status: ModelStatus, deprecatedOn: string | null, retiresOn: string | null, retiresNotBefore: string | null }, license: { name: string, url: string | null, commercialUse: CommercialUse, conditions: string | null } | null, developer: { slug: string, name: string } | null, family: { slug: string, name: string } | null, links: Array<{ label: string, url: string }>, weights: Array<{ label: string, url: string }>, cheapestRoute: { blendedPrice: string, comparedRoutes: number, route: { provider: { slug: string, name: string }, rateCard: { cacheRead: { amount: string } | null } | null } } | null };

export type ModelFitsFragment = { useCaseFits: Array<{ basis: FitBasis, grade: Grade | null, quality: number | null, cost: string | null, confidence: number, relevantResults: number, reasons: Array<string>, blockedBy: Array<string>, useCase: { slug: string, name: string } }> };

export type ModelGatewaysFragment = { gateways: { totalCount: number | null, edges: Array<{ basis: GatewayBasis, node: { slug: string, name: string, kind: GatewayKind, summary: string | null, openSource: boolean | null, selfHostable: boolean | null } }> } };

export type ModelGuidanceFragment = { guidance: { verdict: string, useFor: Array<{ text: string, reasons: Array<string>, useCase: { slug: string } | null }>, avoidFor: Array<{ text: string, reasons: Array<string>, useCase: { slug: string } | null }> } };

export type WebModelHistoryQueryVariables = Exact<{
  slug: string;
}>;


export type WebModelHistoryQuery = { model: { routes: { totalCount: number | null, nodes: Array<{ id: string, wireId: string, region: string, provider: { slug: string, name: string }, priceHistory: { nodes: Array<{ validFrom: string, validUntil: string | null, terms: PricingTerms, currency: string, correction: boolean, input: { amount: string } | null, output: { amount: string } | null, source: { name: string } }> } }> } } | null };

export type ModelLadderFragment = { priceLadder: Array<{ place: number | null, standing: LadderStanding, price: string | null, reason: string, route: { id: string, wireId: string, region: string, accessType: AccessType, status: RouteStatus, pricing: PricingCompleteness, contextWindow: number | null, quantization: string | null, provider: { kind: ProviderKind, slug: string, name: string }, rateCard: { validFrom: string, validUntil: string | null, terms: PricingTerms, currency: string, input: { amount: string } | null, output: { amount: string } | null, cacheRead: { amount: string } | null, cacheWrite: { amount: string } | null, batchInput: { amount: string } | null, batchOutput: { amount: string } | null, lines: Array<{ meter: Meter, mode: PricingMode, amount: string, unit: PriceUnit, minInputTokens: number, cacheTtl: number | null, hours: { from: string, until: string } | null }>, source: { name: string } } | null } }> };

export type WebModelCostsQueryVariables = Exact<{
  slug: string;
  workload: WorkloadInput;
}>;


export type WebModelCostsQuery = { model: { priceLadder: Array<{ place: number | null, standing: LadderStanding, price: string | null, reason: string, route: { id: string }, cost: { total: string | null, currency: string | null, notes: Array<string>, lines: Array<{ meter: Meter, mode: PricingMode, quantity: string, unit: PriceUnit, unitPrice: string, amount: string, minInputTokens: number, reason: string }> } | null }> } | null };

export type WebModelQueryVariables = Exact<{
  slug: string;
}>;


export type WebModelQuery = { catalog: { revision: number, day: string }, model: { id: string, slug: string, name: string, headline: string, summary: string | null, about: string, identity: ModelIdentity, releasedOn: string | null, knowledgeCutoff: string | null, contextWindow: number | null, maxOutputTokens: number | null, architecture: Architecture | null, specialization: Specialization | null, openness: Openness | null, parameters: string | null, activeParameters: string | null, inputModalities: Array<Modality> | null, outputModalities: Array<Modality> | null, lifecycle: { status: ModelStatus, deprecatedOn: string | null, retiresOn: string | null, retiresNotBefore: string | null }, license: { name: string, url: string | null, commercialUse: CommercialUse, conditions: string | null } | null, developer: { slug: string, name: string } | null, family: { slug: string, name: string } | null, links: Array<{ label: string, url: string }>, weights: Array<{ label: string, url: string }>, cheapestRoute: { blendedPrice: string, comparedRoutes: number, route: { provider: { slug: string, name: string }, rateCard: { cacheRead: { amount: string } | null } | null } } | null, guidance: { verdict: string, useFor: Array<{ text: string, reasons: Array<string>, useCase: { slug: string } | null }>, avoidFor: Array<{ text: string, reasons: Array<string>, useCase: { slug: string } | null }> }, priceLadder: Array<{ place: number | null, standing: LadderStanding, price: string | null, reason: string, route: { id: string, wireId: string, region: string, accessType: AccessType, status: RouteStatus, pricing: PricingCompleteness, contextWindow: number | null, quantization: string | null, provider: { kind: ProviderKind, slug: string, name: string }, rateCard: { validFrom: string, validUntil: string | null, terms: PricingTerms, currency: string, input: { amount: string } | null, output: { amount: string } | null, cacheRead: { amount: string } | null, cacheWrite: { amount: string } | null, batchInput: { amount: string } | null, batchOutput: { amount: string } | null, lines: Array<{ meter: Meter, mode: PricingMode, amount: string, unit: PriceUnit, minInputTokens: number, cacheTtl: number | null, hours: { from: string, until: string } | null }>, source: { name: string } } | null } }>, gateways: { totalCount: number | null, edges: Array<{ basis: GatewayBasis, node: { slug: string, name: string, kind: GatewayKind, summary: string | null, openSource: boolean | null, selfHostable: boolean | null } }> }, capabilities: { vision: Support, audioInput: Support, toolCalling: Support, structuredOutputs: Support, jsonMode: Support, streaming: Support, reasoning: Support, promptCaching: Support, batch: Support, fineTuning: Support, codeExecution: Support, webSearch: Support, computerUse: Support }, benchmarkResults: { totalCount: number | null, nodes: Array<{ id: string, score: number, scoreText: string, standardError: number | null, reporting: Reporting, reportedBy: string | null, reportedOn: string | null, sourceUrl: string | null, rank: number | null, percentile: number | null, source: { name: string }, variant: { slug: string, name: string }, benchmark: { slug: string, name: string, unit: ScoreUnit, higherIsBetter: boolean, category: BenchmarkCategory, min: number | null, max: number | null }, peers: { totalCount: number, median: number | null, best: { id: string, score: number, model: { slug: string, name: string } } | null, above: Array<{ id: string, score: number, model: { slug: string, name: string } }>, below: Array<{ id: string, score: number, model: { slug: string, name: string } }> } }> }, useCaseFits: Array<{ basis: FitBasis, grade: Grade | null, quality: number | null, cost: string | null, confidence: number, relevantResults: number, reasons: Array<string>, blockedBy: Array<string>, useCase: { slug: string, name: string } }>, migrations: Array<{ basis: MigrationBasis, wireId: string | null, note: string | null, reasons: Array<string>, source: { name: string } | null, to: { slug: string, name: string } | null, check: { verdict: MigrationVerdict, differences: Array<{ severity: MigrationDifferenceSeverity, text: string }>, cost: { ratio: number | null } } | null }>, alternatives: Array<{ kind: AlternativeKind, reason: string, model: { slug: string, name: string } }>, comparisons: Array<{ slug: string, name: string }>, faqs: Array<{ question: string, answer: string }> } | null };

export type ModelNextFragment = { migrations: Array<{ basis: MigrationBasis, wireId: string | null, note: string | null, reasons: Array<string>, source: { name: string } | null, to: { slug: string, name: string } | null, check: { verdict: MigrationVerdict, differences: Array<{ severity: MigrationDifferenceSeverity, text: string }>, cost: { ratio: number | null } } | null }>, alternatives: Array<{ kind: AlternativeKind, reason: string, model: { slug: string, name: string } }>, comparisons: Array<{ slug: string, name: string }>, faqs: Array<{ question: string, answer: string }> };

export type WebModelProvenanceQueryVariables = Exact<{
  slug: string;
}>;


export type WebModelProvenanceQuery = { model: { aliases: Array<{ wireId: string, rule: string, confidence: number, provider: { slug: string, name: string } | null }>, provenance: Array<{ field: string, value: string | null, chosen: boolean, reason: string, observedAt: string, source: { slug: string, name: string, url: string | null, license: string | null } }> } | null };

export type ModelResultsFragment = { benchmarkResults: { totalCount: number | null, nodes: Array<{ id: string, score: number, scoreText: string, standardError: number | null, reporting: Reporting, reportedBy: string | null, reportedOn: string | null, sourceUrl: string | null, rank: number | null, percentile: number | null, source: { name: string }, variant: { slug: string, name: string }, benchmark: { slug: string, name: string, unit: ScoreUnit, higherIsBetter: boolean, category: BenchmarkCategory, min: number | null, max: number | null }, peers: { totalCount: number, median: number | null, best: { id: string, score: number, model: { slug: string, name: string } } | null, above: Array<{ id: string, score: number, model: { slug: string, name: string } }>, below: Array<{ id: string, score: number, model: { slug: string, name: string } }> } }> } };

export type ResultPeerFragment = { id: string, score: number, model: { slug: string, name: string } };

export type WebModelsQueryVariables = Exact<{
  where?: ModelWhere | null | undefined;
  orderBy?: Array<ModelOrder> | ModelOrder | null | undefined;
  after?: string | null | undefined;
  variant: string;
  withScore: boolean;
}>;


export type WebModelsQuery = { catalog: { revision: number, day: string }, models: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ identity: ModelIdentity, releasedOn: string | null, contextWindow: number | null, maxOutputTokens: number | null, openness: Openness | null, inputModalities: Array<Modality> | null, slug: string, name: string, developer: { slug: string, name: string } | null, family: { slug: string, name: string } | null, capabilities: { vision: Support, toolCalling: Support, structuredOutputs: Support, reasoning: Support, promptCaching: Support }, cheapestRoute: { blendedPrice: string, route: { id: string, provider: { slug: string, name: string }, rateCard: { input: { amount: string } | null, output: { amount: string } | null } | null } } | null, result?: { score: number, reporting: Reporting } | null, lifecycle: { status: ModelStatus, retiresOn: string | null } }> } };

export type ModelRowFragment = { identity: ModelIdentity, releasedOn: string | null, contextWindow: number | null, maxOutputTokens: number | null, openness: Openness | null, inputModalities: Array<Modality> | null, slug: string, name: string, developer: { slug: string, name: string } | null, family: { slug: string, name: string } | null, capabilities: { vision: Support, toolCalling: Support, structuredOutputs: Support, reasoning: Support, promptCaching: Support }, cheapestRoute: { blendedPrice: string, route: { id: string, provider: { slug: string, name: string }, rateCard: { input: { amount: string } | null, output: { amount: string } | null } | null } } | null, result?: { score: number, reporting: Reporting } | null, lifecycle: { status: ModelStatus, retiresOn: string | null } };

export type WebModelFacetsQueryVariables = Exact<{
  where?: ModelWhere | null | undefined;
}>;


export type WebModelFacetsQuery = { modelFacets: { totalCount: number, developers: Array<{ count: number, organization: { slug: string, name: string } }>, families: Array<{ count: number, family: { slug: string, name: string } }>, providers: Array<{ count: number, provider: { slug: string, name: string } }>, openness: Array<{ count: number, openness: Openness }>, statuses: Array<{ count: number, status: ModelStatus }>, capabilities: Array<{ count: number, capability: Capability }>, inputModalities: Array<{ count: number, modality: Modality }>, outputModalities: Array<{ count: number, modality: Modality }> } };

export type WebVariantsQueryVariables = Exact<{ [key: string]: never; }>;


export type WebVariantsQuery = { benchmarks: { nodes: Array<{ slug: string, name: string, variants: Array<{ slug: string, name: string, rankedResults: number }> }> } };

export type WebOrganizationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type WebOrganizationsQuery = { catalog: { revision: number, day: string }, organizations: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ slug: string, name: string, country: string | null, models: { totalCount: number | null }, providers: Array<{ slug: string }>, gateways: Array<{ slug: string }> }> } };

export type WebOrganizationQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;


export type WebOrganizationQuery = { catalog: { revision: number, day: string }, organization: { slug: string, name: string, country: string | null, website: string | null, families: { nodes: Array<{ slug: string, name: string }> }, providers: Array<{ slug: string, name: string }>, gateways: Array<{ slug: string, name: string }>, models: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ releasedOn: string | null, contextWindow: number | null, slug: string, name: string, cheapestRoute: { blendedPrice: string } | null, lifecycle: { status: ModelStatus, retiresOn: string | null } }> } } | null };

export type WebProvidersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type WebProvidersQuery = { catalog: { revision: number, day: string }, providers: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ slug: string, name: string, kind: ProviderKind, organization: { slug: string, name: string } | null, gateway: { slug: string, name: string } | null, routes: { totalCount: number | null } }> } };

export type WebProviderQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;


export type WebProviderQuery = { catalog: { revision: number, day: string }, provider: { slug: string, name: string, kind: ProviderKind, website: string | null, docs: string | null, organization: { slug: string, name: string } | null, gateway: { slug: string, name: string } | null, routes: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, wireId: string, region: string, accessType: AccessType, status: RouteStatus, pricing: PricingCompleteness, model: { slug: string, name: string }, rateCard: { validFrom: string, terms: PricingTerms, currency: string, input: { amount: string } | null, output: { amount: string } | null, cacheRead: { amount: string } | null } | null }> } } | null };

export type WebUseCasesQueryVariables = Exact<{ [key: string]: never; }>;


export type WebUseCasesQuery = { catalog: { revision: number, day: string }, useCases: Array<{ slug: string, name: string, summary: string, gradedModels: number, variants: Array<{ weight: number, variant: { slug: string, name: string } }> }> };

export type WebUseCaseQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;


export type WebUseCaseQuery = { catalog: { revision: number, day: string }, useCase: { slug: string, name: string, summary: string, gradedModels: number, requirements: { capabilities: Array<Capability>, inputModalities: Array<Modality>, outputModalities: Array<Modality>, openness: Array<Openness>, minContextWindow: number | null }, workload: { inputTokens: number, outputTokens: number, cachedInputTokens: number, mode: PricingMode }, variants: Array<{ weight: number, variant: { slug: string, name: string, benchmark: { slug: string } } }>, fits: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ basis: FitBasis, grade: Grade | null, quality: number | null, cost: string | null, confidence: number, relevantResults: number, reasons: Array<string>, model: { slug: string, name: string }, costRoute: { id: string, provider: { slug: string, name: string } } | null }> } } | null };

export type LifecycleStatusFragment = { lifecycle: { status: ModelStatus, retiresOn: string | null } };

export type ModelNameFragment = { slug: string, name: string };

export type ProviderNameFragment = { slug: string, name: string };

export type WebSuggestionsQueryVariables = Exact<{
  text: string;
}>;


export type WebSuggestionsQuery = { search: { edges: Array<{ match: { field: SearchField, text: string }, node:
        | { __typename: 'Benchmark', slug: string, name: string }
        | { __typename: 'Family', slug: string, name: string }
        | { __typename: 'Gateway', slug: string, name: string }
        | { __typename: 'Model', slug: string, name: string }
        | { __typename: 'Organization', slug: string, name: string }
        | { __typename: 'Provider', slug: string, name: string }
       }> } };

export const CatalogStampFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CatalogStamp"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Catalog"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"day"}}]}}]} as unknown as DocumentNode<CatalogStampFragment, unknown>;
export const ModelNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ModelName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Model"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<ModelNameFragment, unknown>;
export const ProviderNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProviderName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Provider"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<ProviderNameFragment, unknown>;
export const ChangeLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Change"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"priceDifferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meter"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"minInputTokens"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"model"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ModelName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"route"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wireId"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProviderName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"benchmark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ModelName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Model"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProviderName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Provider"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<ChangeLineFragment, unknown>;
export const RetirementLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RetirementLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Retirement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"model"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ModelName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"route"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"wireId"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProviderName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replacements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wireId"}},{"kind":"Field","name":{"kind":"Name","value":"model"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ModelName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ModelName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Model"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProviderName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Provider"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<RetirementLineFragment, unknown>;
export const ModelCapabilitiesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ModelCapabilities"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Model"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"capabilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vision"}},{"kind":"Field","name":{"kind":"Name","value":"audioInput"}},{"kind":"Field","name":{"kind":"Name","value":"toolCalling"}},{"kind":"Field","name":{"kind":"Name","value":"structuredOutputs"}},{"kind":"Field","name":{"kind":"Name","value":"jsonMode"}},{"kind":"Field","name":{"kind":"Name","value":"streaming"}},{"kind":"Field","name":{"kind":"Name","value":"reasoning"}},{"kind":"Field","name":{"kind":"Name","value":"promptCaching"}},{"kind":"Field","name":{"kind":"Name","value":"batch"}},{"kind":"Field","name":{"kind":"Name","value":"fineTuning"}},{"kind":"Field","name":{"kind":"Name","value":"codeExecution"}},{"kind":"Field","name":{"kind":"Name","value":"webSearch"}},{"kind":"Field","name":{"kind":"Name","value":"computerUse"}}]}}]}}]} as unknown as DocumentNode<ModelCapabilitiesFragment, unknown>;
export const ModelFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ModelFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Model"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"identity"}},{"kind":"Field","name":{"kind":"Name","value":"releasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"knowledgeCutoff"}},{"kind":"Field","name":{"kind":"Name","value":"contextWindow"}},{"kind":"Field","name":{"kind":"Name","value":"maxOutputTokens"}},{"kind":"Field","name":{"kind":"Name","value":"architecture"}},{"kind":"Field","name":{"kind":"Name","value":"specialization"}},{"kind":"Field","name":{"kind":"Name","value":"openness"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}},{"kind":"Field","name":{"kind":"Name","value":"activeParameters"}},{"kind":"Field","name":{"kind":"Name","value":"inputModalities"}},{"kind":"Field","name":{"kind":"Name","value":"outputModalities"}},{"kind":"Field","name":{"kind":"Name","value":"lifecycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"deprecatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"retiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"retiresNotBefore"}}]}},{"kind":"Field","name":{"kind":"Name","value":"license"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"commercialUse"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"developer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"family"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cheapestRoute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"blendedPrice"}},{"kind":"Field","name":{"kind":"Name","value":"comparedRoutes"}},{"kind":"Field","name":{"kind":"Name","value":"route"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProviderName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rateCard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cacheRead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProviderName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Provider"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<ModelFactsFragment, unknown>;
export const ModelFitsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ModelFits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Model"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"useCaseFits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"quality"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"relevantResults"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"blockedBy"}},{"kind":"Field","name":{"kind":"Name","value":"useCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ModelFitsFragment, unknown>;
export const ModelGatewaysFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ModelGateways"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Model"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gateways"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"openSource"}},{"kind":"Field","name":{"kind":"Name","value":"selfHostable"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ModelGatewaysFragment, unknown>;
export const ModelGuidanceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ModelGuidance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Model"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"guidance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"useFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"useCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"avoidFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"useCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ModelGuidanceFragment, unknown>;
export const ModelLadderFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ModelLadder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Model"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priceLadder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"route"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"wireId"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"accessType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"pricing"}},{"kind":"Field","name":{"kind":"Name","value":"contextWindow"}},{"kind":"Field","name":{"kind":"Name","value":"quantization"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProviderName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rateCard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"terms"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"input"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"output"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cacheRead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cacheWrite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"batchInput"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"batchOutput"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meter"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"minInputTokens"}},{"kind":"Field","name":{"kind":"Name","value":"cacheTtl"}},{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProviderName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Provider"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<ModelLadderFragment, unknown>;
export const ModelNextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ModelNext"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Model"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"migrations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"wireId"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ModelName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"check"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ratio"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"model"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ModelName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"comparisons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ModelName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faqs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ModelName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Model"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<ModelNextFragment, unknown>;
export const ResultPeerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResultPeer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BenchmarkResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"model"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ModelName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ModelName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Model"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<ResultPeerFragment, unknown>;
export const ModelResultsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ModelResults"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Model"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"benchmarkResults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"scoreText"}},{"kind":"Field","name":{"kind":"Name","value":"standardError"}},{"kind":"Field","name":{"kind":"Name","value":"reporting"}},{"kind":"Field","name":{"kind":"Name","value":"reportedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reportedOn"}},{"kind":"Field","name":{"kind":"Name","value":"sourceUrl"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"percentile"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"benchmark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"higherIsBetter"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}},{"kind":"Field","name":{"kind":"Name","value":"peers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"median"}},{"kind":"Field","name":{"kind":"Name","value":"best"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResultPeer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"above"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResultPeer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"below"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResultPeer"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ModelName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Model"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResultPeer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BenchmarkResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"model"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ModelName"}}]}}]}}]} as unknown as DocumentNode<ModelResultsFragment, unknown>;
export const LifecycleStatusFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LifecycleStatus"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Model"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lifecycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"retiresOn"}}]}}]}}]} as unknown as DocumentNode<LifecycleStatusFragment, unknown>;
export const ModelRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ModelRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Model"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ModelName"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LifecycleStatus"}},{"kind":"Field","name":{"kind":"Name","value":"identity"}},{"kind":"Field","name":{"kind":"Name","value":"releasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"contextWindow"}},{"kind":"Field","name":{"kind":"Name","value":"maxOutputTokens"}},{"kind":"Field","name":{"kind":"Name","value":"openness"}},{"kind":"Field","name":{"kind":"Name","value":"inputModalities"}},{"kind":"Field","name":{"kind":"Name","value":"developer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"family"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vision"}},{"kind":"Field","name":{"kind":"Name","value":"toolCalling"}},{"kind":"Field","name":{"kind":"Name","value":"structuredOutputs"}},{"kind":"Field","name":{"kind":"Name","value":"reasoning"}},{"kind":"Field","name":{"kind":"Name","value":"promptCaching"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cheapestRoute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"blendedPrice"}},{"kind":"Field","name":{"kind":"Name","value":"route"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProviderName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rateCard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"input"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"output"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"variant"},"value":{"kind":"Variable","name":{"kind":"Name","value":"variant"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withScore"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"reporting"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ModelName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Model"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LifecycleStatus"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Model"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lifecycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"retiresOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProviderName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Provider"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<ModelRowFragment, unknown>;
export const CatalogChangedDocument = {"__meta__":{"documentId":"sha256:ab605792a9c3faa003de349d4f41d3bb6c9513c5fe49af78cf893dee5497128e"}} as unknown as DocumentNode<CatalogChangedSubscription, CatalogChangedSubscriptionVariables>;
export const WebBenchmarksDocument = {"__meta__":{"documentId":"sha256:2d9df7d22e73d66c16fa546e2563c8c653fab3b693f353905d33d50ac7981da1"}} as unknown as DocumentNode<WebBenchmarksQuery, WebBenchmarksQueryVariables>;
export const WebBenchmarkDocument = {"__meta__":{"documentId":"sha256:8a8c68ce95e355cdd908b60e93d48a18e194c6eb35f64f3da56a186b4fafb893"}} as unknown as DocumentNode<WebBenchmarkQuery, WebBenchmarkQueryVariables>;
export const WebLeaderboardDocument = {"__meta__":{"documentId":"sha256:8e1eab2874206e6d47373fbb972d8d1f1b00b5035dd8fa81e5551a4567319b3e"}} as unknown as DocumentNode<WebLeaderboardQuery, WebLeaderboardQueryVariables>;
export const WebChangesDocument = {"__meta__":{"documentId":"sha256:caa980e15f282038b94d0914db96a326f3bb6d14e324463b220a503a97739969"}} as unknown as DocumentNode<WebChangesQuery, WebChangesQueryVariables>;
export const WebCompareDocument = {"__meta__":{"documentId":"sha256:227e4a5c0a9a6734fc5d62cecad39d92b2f5ff8ef7fe4906a36e17be340e9dd2"}} as unknown as DocumentNode<WebCompareQuery, WebCompareQueryVariables>;
export const WebModelNamesDocument = {"__meta__":{"documentId":"sha256:723d1d6464da7796cfd89006075c70b1e6fcfdfd53e73c3f68b0fd84cd567b52"}} as unknown as DocumentNode<WebModelNamesQuery, WebModelNamesQueryVariables>;
export const WebNamedModelsDocument = {"__meta__":{"documentId":"sha256:6bc3cc75a23882e130e0ceb555283061734934beb0b97890fe9532eeea71933a"}} as unknown as DocumentNode<WebNamedModelsQuery, WebNamedModelsQueryVariables>;
export const WebDataDocument = {"__meta__":{"documentId":"sha256:20ef91a87753af411d19ca0734e67427e94fea4b8edca7ff562481787a220611"}} as unknown as DocumentNode<WebDataQuery, WebDataQueryVariables>;
export const WebFamiliesDocument = {"__meta__":{"documentId":"sha256:54b971bc433a06e624f1b23209228d5d649f6697b3cdcea0582e8ab3adf216c7"}} as unknown as DocumentNode<WebFamiliesQuery, WebFamiliesQueryVariables>;
export const WebFamilyDocument = {"__meta__":{"documentId":"sha256:388e3dfaf21ecceda0fc75cf75d7f816feada1deab38835a496c3cf12bef21f0"}} as unknown as DocumentNode<WebFamilyQuery, WebFamilyQueryVariables>;
export const WebFrontierDocument = {"__meta__":{"documentId":"sha256:871a358634f9a76c87bc9915e851971438996736d7b28a27942f68a4e5717cad"}} as unknown as DocumentNode<WebFrontierQuery, WebFrontierQueryVariables>;
export const WebQualitiesDocument = {"__meta__":{"documentId":"sha256:f4c45a7d24ead77ac16807b2b9f8435db301f7e88aeeaf2532a8085e0d614ac4"}} as unknown as DocumentNode<WebQualitiesQuery, WebQualitiesQueryVariables>;
export const WebGatewaysDocument = {"__meta__":{"documentId":"sha256:d1e6c0a985d018293a97fbd7c94b762bc23ad3a314a6530caad9683caba591b3"}} as unknown as DocumentNode<WebGatewaysQuery, WebGatewaysQueryVariables>;
export const WebGatewayDocument = {"__meta__":{"documentId":"sha256:2234d433bd2d77a37b4214856cd94e554d90d84c13ef257a2f6cf4516e6a3a21"}} as unknown as DocumentNode<WebGatewayQuery, WebGatewayQueryVariables>;
export const WebHomeDocument = {"__meta__":{"documentId":"sha256:93a2c08b5b9c7984e4134f7a12111300394b1701c27e998d884b26ac9400bf0b"}} as unknown as DocumentNode<WebHomeQuery, WebHomeQueryVariables>;
export const WebModelHistoryDocument = {"__meta__":{"documentId":"sha256:804ddcc93e7283b6ee98e62f87c0d90003b14185bf8495cc493833e6424e1c30"}} as unknown as DocumentNode<WebModelHistoryQuery, WebModelHistoryQueryVariables>;
export const WebModelCostsDocument = {"__meta__":{"documentId":"sha256:bdb1afa2a669e9748d9e01097c3840a7b89de29362a36a9465543600d2f6f87e"}} as unknown as DocumentNode<WebModelCostsQuery, WebModelCostsQueryVariables>;
export const WebModelDocument = {"__meta__":{"documentId":"sha256:3dfd69e1734d8d8ed030d05b61748c75d30c81aa7f085ca1b66717fa9cda48d9"}} as unknown as DocumentNode<WebModelQuery, WebModelQueryVariables>;
export const WebModelProvenanceDocument = {"__meta__":{"documentId":"sha256:2a09deb7a01d89e7f385f120fb1636ec2176ac25f41dee71caaf2c15e46f65cf"}} as unknown as DocumentNode<WebModelProvenanceQuery, WebModelProvenanceQueryVariables>;
export const WebModelsDocument = {"__meta__":{"documentId":"sha256:eb9725f389f64b15c5ad0b96ac82c06c92cc4331d5fca9f2f798dcd57858d51b"}} as unknown as DocumentNode<WebModelsQuery, WebModelsQueryVariables>;
export const WebModelFacetsDocument = {"__meta__":{"documentId":"sha256:637241d4bd8615f8f7655ae403e29636bacd2282a195bab159793d8f9099df72"}} as unknown as DocumentNode<WebModelFacetsQuery, WebModelFacetsQueryVariables>;
export const WebVariantsDocument = {"__meta__":{"documentId":"sha256:0209e0bd008bb0a7459ae71dc6aa0a3bc315a282a08734024aeba2b8515261e5"}} as unknown as DocumentNode<WebVariantsQuery, WebVariantsQueryVariables>;
export const WebOrganizationsDocument = {"__meta__":{"documentId":"sha256:8484ba9c313f69479c0ee81a51e247998ba9e8c9bb1636b1a8120385bd98d19b"}} as unknown as DocumentNode<WebOrganizationsQuery, WebOrganizationsQueryVariables>;
export const WebOrganizationDocument = {"__meta__":{"documentId":"sha256:0ffe72b38fef55915b34ee818834bdc877ece65356c9455ebf67ad5b1136998e"}} as unknown as DocumentNode<WebOrganizationQuery, WebOrganizationQueryVariables>;
export const WebProvidersDocument = {"__meta__":{"documentId":"sha256:adeeac74dbc63e67e979969565fcc736f335224d737b9bcef8090c81d0fef1e4"}} as unknown as DocumentNode<WebProvidersQuery, WebProvidersQueryVariables>;
export const WebProviderDocument = {"__meta__":{"documentId":"sha256:8075ddb0061ffad18c2cf793585a6530b0a70d50e863b4e32e60acaa4d914f62"}} as unknown as DocumentNode<WebProviderQuery, WebProviderQueryVariables>;
export const WebUseCasesDocument = {"__meta__":{"documentId":"sha256:cdc6c71ac7df67498f16dfa4f95e32e7f4a105994f16b41b902c6a0acda6983e"}} as unknown as DocumentNode<WebUseCasesQuery, WebUseCasesQueryVariables>;
export const WebUseCaseDocument = {"__meta__":{"documentId":"sha256:3cd1533970ddbe14ead8c7e2dfd65d524a73cdc4288eb434b77803cbc0d266c3"}} as unknown as DocumentNode<WebUseCaseQuery, WebUseCaseQueryVariables>;
export const WebSuggestionsDocument = {"__meta__":{"documentId":"sha256:a5cfec1f9a372dc11f192287e583d95bb284e31a9e572c6b840cb370c1fe5def"}} as unknown as DocumentNode<WebSuggestionsQuery, WebSuggestionsQueryVariables>;
