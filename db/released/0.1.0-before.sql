-- A database of modelgraph before its first release, 0.1.0, with the migrations up to 0005-search; invented facts only.
-- Taken by pg_dump as db/released/README.md says; not to be changed.
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
CREATE FUNCTION public.first_day(partial text) RETURNS date
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN make_date((substr(partial, 1, 4))::integer, COALESCE((NULLIF(substr(partial, 6, 2), ''::text))::integer, 1), COALESCE((NULLIF(substr(partial, 9, 2), ''::text))::integer, 1));
CREATE FUNCTION public.search_norm(text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN TRIM(BOTH FROM regexp_replace(regexp_replace(regexp_replace(lower(NORMALIZE($1, NFKD)), '[\u0300-\u036f]+'::text, ''::text, 'g'::text), '[\x01-\x2f\x3a-\x60\x7b-\x9f\u2000-\u206f\u3000-\u303f]+'::text, ' '::text, 'g'::text), '([a-z]{2,})(?=[0-9])'::text, '\1 '::text, 'g'::text));
CREATE FUNCTION public.search_norms(text[]) RETURNS text[]
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN ARRAY(SELECT public.search_norm(said.one) AS search_norm FROM unnest($1) WITH ORDINALITY said(one, place) ORDER BY said.place);
CREATE TABLE public.alias (
    id uuid NOT NULL,
    wire_id text NOT NULL,
    provider_id uuid,
    model_id uuid,
    rule text NOT NULL,
    confidence double precision NOT NULL,
    source_id uuid NOT NULL,
    spelling text,
    CONSTRAINT alias_confidence_check CHECK (((confidence >= (0)::double precision) AND (confidence <= (1)::double precision))),
    CONSTRAINT alias_wire_id_check CHECK ((wire_id <> ''::text))
);
CREATE TABLE public.alternative (
    model_id uuid NOT NULL,
    "position" integer NOT NULL,
    kind text NOT NULL,
    target_model_id uuid NOT NULL,
    use_case_id uuid NOT NULL,
    quality double precision NOT NULL,
    target_quality double precision NOT NULL,
    cost numeric,
    target_cost numeric NOT NULL,
    CONSTRAINT alternative_check CHECK ((model_id <> target_model_id)),
    CONSTRAINT alternative_kind_check CHECK ((kind = ANY (ARRAY['CHEAPER'::text, 'BETTER'::text, 'OPEN_WEIGHTS'::text, 'LONGER_CONTEXT'::text]))),
    CONSTRAINT alternative_position_check CHECK (("position" >= 0))
);
CREATE TABLE public.benchmark (
    id uuid NOT NULL,
    slug text NOT NULL,
    name text NOT NULL,
    unit text NOT NULL,
    higher_is_better boolean NOT NULL,
    min double precision,
    max double precision,
    category text NOT NULL,
    url text,
    headline_variant_id uuid,
    CONSTRAINT benchmark_category_check CHECK ((category = ANY (ARRAY['KNOWLEDGE'::text, 'REASONING'::text, 'MATH'::text, 'CODING'::text, 'AGENTIC_CODING'::text, 'TOOL_USE'::text, 'INSTRUCTION_FOLLOWING'::text, 'VISION'::text, 'LONG_CONTEXT'::text, 'FACTUALITY'::text, 'PREFERENCE'::text, 'MULTILINGUAL'::text, 'COMPUTER_USE'::text, 'EMBEDDINGS'::text, 'AGENTS'::text, 'GENERAL'::text, 'AUDIO'::text, 'SAFETY'::text]))),
    CONSTRAINT benchmark_check CHECK ((min < max)),
    CONSTRAINT benchmark_name_check CHECK ((name <> ''::text)),
    CONSTRAINT benchmark_slug_check CHECK ((slug ~ '^[a-z0-9][a-z0-9._-]*$'::text)),
    CONSTRAINT benchmark_unit_check CHECK ((unit = ANY (ARRAY['PERCENT'::text, 'ELO'::text, 'INDEX'::text, 'MINUTES'::text, 'POINTS'::text])))
);
CREATE TABLE public.benchmark_result (
    id uuid NOT NULL,
    model_id uuid NOT NULL,
    variant_id uuid NOT NULL,
    score double precision NOT NULL,
    score_text text NOT NULL,
    standard_error double precision,
    reporting text NOT NULL,
    reported_by text,
    reported_on text,
    reported_first date GENERATED ALWAYS AS (public.first_day(reported_on)) STORED,
    source_url text,
    source_id uuid NOT NULL,
    chosen boolean DEFAULT false NOT NULL,
    rank integer,
    percentile double precision,
    ties integer,
    CONSTRAINT benchmark_result_percentile_check CHECK (((percentile >= (0)::double precision) AND (percentile <= (100)::double precision))),
    CONSTRAINT benchmark_result_placed CHECK ((num_nulls(rank, percentile, ties) = ANY (ARRAY[0, 3]))),
    CONSTRAINT benchmark_result_rank_check CHECK ((rank >= 1)),
    CONSTRAINT benchmark_result_reported_on_check CHECK ((reported_on ~ '^\d{4}(-\d{2}(-\d{2})?)?$'::text)),
    CONSTRAINT benchmark_result_reporting_check CHECK ((reporting = ANY (ARRAY['DEVELOPER'::text, 'INDEPENDENT'::text, 'COMMUNITY'::text, 'UNKNOWN'::text]))),
    CONSTRAINT benchmark_result_score_check CHECK ((score <> ALL (ARRAY['NaN'::double precision, 'Infinity'::double precision, '-Infinity'::double precision]))),
    CONSTRAINT benchmark_result_standard_error_check CHECK ((standard_error >= (0)::double precision)),
    CONSTRAINT benchmark_result_ties_check CHECK ((ties >= 0))
);
CREATE TABLE public.benchmark_variant (
    id uuid NOT NULL,
    slug text NOT NULL,
    name text NOT NULL,
    benchmark_id uuid NOT NULL,
    "position" integer DEFAULT 0 NOT NULL,
    version text,
    harness text,
    setting text,
    ranked_results integer DEFAULT 0 NOT NULL,
    median_score double precision,
    CONSTRAINT benchmark_variant_name_check CHECK ((name <> ''::text)),
    CONSTRAINT benchmark_variant_ranked_results_check CHECK ((ranked_results >= 0)),
    CONSTRAINT benchmark_variant_slug_check CHECK ((slug ~ '^[a-z0-9][a-z0-9._-]*$'::text))
);
CREATE TABLE public.catalog_state (
    id boolean DEFAULT true NOT NULL,
    revision integer DEFAULT 0 NOT NULL,
    rolled_on date NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT catalog_state_id_check CHECK (id),
    CONSTRAINT catalog_state_revision_check CHECK ((revision >= 0))
);
CREATE TABLE public.change (
    id uuid NOT NULL,
    revision integer NOT NULL,
    "position" integer NOT NULL,
    type text NOT NULL,
    model_id uuid,
    route_id uuid,
    result_id uuid,
    variant_id uuid,
    field text,
    before jsonb,
    after jsonb,
    effective_on date NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    source_id uuid,
    CONSTRAINT change_position_check CHECK (("position" >= 0)),
    CONSTRAINT change_revision_check CHECK ((revision > 0)),
    CONSTRAINT change_type_check CHECK ((type = ANY (ARRAY['MODEL_ADDED'::text, 'MODEL_MERGED'::text, 'ROUTE_ADDED'::text, 'ROUTE_NO_LONGER_LISTED'::text, 'ROUTE_LISTED_AGAIN'::text, 'PRICE_CHANGED'::text, 'PRICE_CORRECTED'::text, 'LIMIT_CHANGED'::text, 'CAPABILITY_CHANGED'::text, 'STATUS_CHANGED'::text, 'RETIREMENT_SET'::text, 'RESULT_ADDED'::text, 'RESULT_CHANGED'::text])))
);
CREATE TABLE public.conflict (
    id uuid NOT NULL,
    kind text NOT NULL,
    model_id uuid,
    route_id uuid,
    field text NOT NULL,
    statements jsonb NOT NULL,
    CONSTRAINT conflict_check CHECK (((model_id IS NULL) <> (route_id IS NULL))),
    CONSTRAINT conflict_kind_check CHECK ((kind = ANY (ARRAY['MODEL'::text, 'ROUTE'::text, 'PRICE'::text])))
);
CREATE TABLE public.family (
    id uuid NOT NULL,
    slug text NOT NULL,
    name text NOT NULL,
    developer_id uuid,
    CONSTRAINT family_name_check CHECK ((name <> ''::text)),
    CONSTRAINT family_slug_check CHECK ((slug ~ '^[a-z0-9][a-z0-9._-]*$'::text))
);
CREATE TABLE public.gateway (
    id uuid NOT NULL,
    slug text NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    summary text,
    organization_id uuid,
    provider_id uuid,
    open_source boolean,
    self_hostable boolean,
    license_id uuid,
    hosting text,
    pricing_model text,
    data_policy jsonb,
    website text,
    CONSTRAINT gateway_kind_check CHECK ((kind = ANY (ARRAY['GATEWAY'::text, 'ROUTER'::text, 'HYBRID'::text]))),
    CONSTRAINT gateway_name_check CHECK ((name <> ''::text)),
    CONSTRAINT gateway_slug_check CHECK ((slug ~ '^[a-z0-9][a-z0-9._-]*$'::text))
);
CREATE TABLE public.gateway_model (
    model_id uuid NOT NULL,
    gateway_id uuid NOT NULL,
    basis text NOT NULL,
    CONSTRAINT gateway_model_basis_check CHECK ((basis = ANY (ARRAY['DECLARED'::text, 'VIA_PROVIDER'::text])))
);
CREATE TABLE public.gateway_provider (
    gateway_id uuid NOT NULL,
    provider_id uuid NOT NULL
);
CREATE TABLE public.import_run (
    id bigint NOT NULL,
    feed text NOT NULL,
    started_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone NOT NULL,
    revision integer,
    records_read integer NOT NULL,
    created integer NOT NULL,
    changed integer NOT NULL,
    unchanged integer NOT NULL,
    no_longer_listed integer NOT NULL,
    issues jsonb DEFAULT '[]'::jsonb NOT NULL,
    observed_at timestamp with time zone NOT NULL,
    url text,
    etag text,
    last_modified text,
    changes integer DEFAULT 0 NOT NULL
);
ALTER TABLE public.import_run ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.import_run_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.kysely_migration (
    name character varying(255) NOT NULL,
    "timestamp" character varying(255) NOT NULL
);
CREATE TABLE public.kysely_migration_lock (
    id character varying(255) NOT NULL,
    is_locked integer DEFAULT 0 NOT NULL
);
CREATE TABLE public.license (
    id uuid NOT NULL,
    slug text NOT NULL,
    name text NOT NULL,
    spdx_id text,
    url text,
    commercial_use text NOT NULL,
    conditions text,
    CONSTRAINT license_commercial_use_check CHECK ((commercial_use = ANY (ARRAY['ALLOWED'::text, 'CONDITIONAL'::text, 'NOT_ALLOWED'::text, 'UNKNOWN'::text]))),
    CONSTRAINT license_name_check CHECK ((name <> ''::text)),
    CONSTRAINT license_slug_check CHECK ((slug ~ '^[a-z0-9][a-z0-9._-]*$'::text))
);
CREATE TABLE public.model (
    id uuid NOT NULL,
    slug text NOT NULL,
    name text NOT NULL,
    summary text,
    identity text NOT NULL,
    developer_id uuid,
    family_id uuid,
    license_id uuid,
    released_on text,
    released_first date GENERATED ALWAYS AS (public.first_day(released_on)) STORED,
    knowledge_cutoff_on text,
    knowledge_cutoff_first date GENERATED ALWAYS AS (public.first_day(knowledge_cutoff_on)) STORED,
    context_window integer,
    max_output_tokens integer,
    architecture text,
    specialization text,
    openness text,
    parameters numeric,
    active_parameters numeric,
    links jsonb DEFAULT '[]'::jsonb NOT NULL,
    weights jsonb DEFAULT '[]'::jsonb NOT NULL,
    input_modalities text[],
    output_modalities text[],
    supported text[] DEFAULT '{}'::text[] NOT NULL,
    unsupported text[] DEFAULT '{}'::text[] NOT NULL,
    declared_status text,
    deprecated_on text,
    deprecated_first date GENERATED ALWAYS AS (public.first_day(deprecated_on)) STORED,
    retires_on text,
    retires_first date GENERATED ALWAYS AS (public.first_day(retires_on)) STORED,
    retires_not_before_on text,
    retires_not_before_first date GENERATED ALWAYS AS (public.first_day(retires_not_before_on)) STORED,
    cheapest_route_id uuid,
    cheapest_input numeric,
    cheapest_output numeric,
    cheapest_blended numeric,
    spelling text,
    CONSTRAINT model_active_parameters_check CHECK ((active_parameters > (0)::numeric)),
    CONSTRAINT model_architecture_check CHECK ((architecture = ANY (ARRAY['DECODER_ONLY'::text, 'ENCODER_DECODER'::text, 'ENCODER_ONLY'::text, 'MIXTURE_OF_EXPERTS'::text, 'DIFFUSION'::text, 'STATE_SPACE'::text, 'HYBRID'::text, 'OTHER'::text]))),
    CONSTRAINT model_check CHECK ((NOT (supported && unsupported))),
    CONSTRAINT model_context_window_check CHECK ((context_window > 0)),
    CONSTRAINT model_declared_status_check CHECK ((declared_status = ANY (ARRAY['PREVIEW'::text, 'ACTIVE'::text, 'DEPRECATED'::text, 'RETIRED'::text]))),
    CONSTRAINT model_deprecated_on_check CHECK ((deprecated_on ~ '^\d{4}(-\d{2}(-\d{2})?)?$'::text)),
    CONSTRAINT model_identity_check CHECK ((identity = ANY (ARRAY['CURATED'::text, 'DERIVED'::text]))),
    CONSTRAINT model_input_modalities_check CHECK ((input_modalities <@ ARRAY['TEXT'::text, 'IMAGE'::text, 'AUDIO'::text, 'VIDEO'::text, 'PDF'::text, 'EMBEDDING'::text])),
    CONSTRAINT model_knowledge_cutoff_on_check CHECK ((knowledge_cutoff_on ~ '^\d{4}(-\d{2}(-\d{2})?)?$'::text)),
    CONSTRAINT model_max_output_tokens_check CHECK ((max_output_tokens > 0)),
    CONSTRAINT model_name_check CHECK ((name <> ''::text)),
    CONSTRAINT model_openness_check CHECK ((openness = ANY (ARRAY['PROPRIETARY'::text, 'OPEN_WEIGHTS'::text, 'OPEN_SOURCE'::text]))),
    CONSTRAINT model_output_modalities_check CHECK ((output_modalities <@ ARRAY['TEXT'::text, 'IMAGE'::text, 'AUDIO'::text, 'VIDEO'::text, 'PDF'::text, 'EMBEDDING'::text])),
    CONSTRAINT model_parameters_check CHECK ((parameters > (0)::numeric)),
    CONSTRAINT model_released_on_check CHECK ((released_on ~ '^\d{4}(-\d{2}(-\d{2})?)?$'::text)),
    CONSTRAINT model_retires_not_before_on_check CHECK ((retires_not_before_on ~ '^\d{4}(-\d{2}(-\d{2})?)?$'::text)),
    CONSTRAINT model_retires_on_check CHECK ((retires_on ~ '^\d{4}(-\d{2}(-\d{2})?)?$'::text)),
    CONSTRAINT model_slug_check CHECK ((slug ~ '^[a-z0-9][a-z0-9._-]*$'::text)),
    CONSTRAINT model_specialization_check CHECK ((specialization = ANY (ARRAY['GENERAL'::text, 'CODE'::text, 'REASONING'::text, 'EMBEDDING'::text, 'RERANK'::text, 'MODERATION'::text, 'SPEECH_TO_TEXT'::text, 'TEXT_TO_SPEECH'::text, 'IMAGE'::text, 'VIDEO'::text, 'REALTIME'::text, 'SEARCH'::text, 'OCR'::text, 'OTHER'::text]))),
    CONSTRAINT model_supported_check CHECK ((supported <@ ARRAY['VISION'::text, 'AUDIO_INPUT'::text, 'TOOL_CALLING'::text, 'STRUCTURED_OUTPUTS'::text, 'JSON_MODE'::text, 'REASONING'::text, 'PROMPT_CACHING'::text, 'BATCH'::text, 'FINE_TUNING'::text, 'CODE_EXECUTION'::text, 'WEB_SEARCH'::text, 'STREAMING'::text, 'COMPUTER_USE'::text])),
    CONSTRAINT model_unsupported_check CHECK ((unsupported <@ ARRAY['VISION'::text, 'AUDIO_INPUT'::text, 'TOOL_CALLING'::text, 'STRUCTURED_OUTPUTS'::text, 'JSON_MODE'::text, 'REASONING'::text, 'PROMPT_CACHING'::text, 'BATCH'::text, 'FINE_TUNING'::text, 'CODE_EXECUTION'::text, 'WEB_SEARCH'::text, 'STREAMING'::text, 'COMPUTER_USE'::text]))
);
CREATE TABLE public.organization (
    id uuid NOT NULL,
    slug text NOT NULL,
    name text NOT NULL,
    website text,
    country text,
    CONSTRAINT organization_country_check CHECK ((country ~ '^[A-Z]{2}$'::text)),
    CONSTRAINT organization_name_check CHECK ((name <> ''::text)),
    CONSTRAINT organization_slug_check CHECK ((slug ~ '^[a-z0-9][a-z0-9._-]*$'::text))
);
CREATE TABLE public.price_floor (
    route_id uuid NOT NULL,
    mode text NOT NULL,
    input numeric,
    output numeric,
    CONSTRAINT price_floor_input_check CHECK ((input >= (0)::numeric)),
    CONSTRAINT price_floor_output_check CHECK ((output >= (0)::numeric))
);
CREATE TABLE public.price_line (
    id bigint NOT NULL,
    card_id uuid NOT NULL,
    meter text NOT NULL,
    mode text DEFAULT 'STANDARD'::text NOT NULL,
    amount numeric NOT NULL,
    unit text NOT NULL,
    min_input_tokens integer DEFAULT 0 NOT NULL,
    cache_ttl integer,
    from_minute integer,
    until_minute integer,
    CONSTRAINT price_line_amount_check CHECK ((amount >= (0)::numeric)),
    CONSTRAINT price_line_cache_ttl_check CHECK ((cache_ttl > 0)),
    CONSTRAINT price_line_check CHECK (((from_minute IS NULL) = (until_minute IS NULL))),
    CONSTRAINT price_line_check1 CHECK ((from_minute <> until_minute)),
    CONSTRAINT price_line_from_minute_check CHECK (((from_minute >= 0) AND (from_minute <= 1439))),
    CONSTRAINT price_line_meter_check CHECK ((meter = ANY (ARRAY['INPUT'::text, 'OUTPUT'::text, 'CACHE_READ'::text, 'CACHE_WRITE'::text, 'CACHE_STORAGE'::text, 'REASONING'::text, 'INPUT_AUDIO'::text, 'OUTPUT_AUDIO'::text, 'CACHE_READ_AUDIO'::text, 'INPUT_IMAGE'::text, 'OUTPUT_IMAGE'::text, 'INPUT_VIDEO'::text, 'OUTPUT_VIDEO'::text, 'REQUEST'::text, 'WEB_SEARCH'::text, 'PAGE'::text, 'OTHER'::text]))),
    CONSTRAINT price_line_min_input_tokens_check CHECK ((min_input_tokens >= 0)),
    CONSTRAINT price_line_mode_check CHECK ((mode = ANY (ARRAY['STANDARD'::text, 'BATCH'::text, 'PRIORITY'::text, 'FLEX'::text, 'FINE_TUNED'::text]))),
    CONSTRAINT price_line_unit_check CHECK ((unit = ANY (ARRAY['MILLION_TOKENS'::text, 'IMAGE'::text, 'MEGAPIXEL'::text, 'SECOND'::text, 'MINUTE'::text, 'HOUR'::text, 'MILLION_CHARACTERS'::text, 'THOUSAND_PAGES'::text, 'THOUSAND_REQUESTS'::text, 'REQUEST'::text, 'MILLION_TOKEN_HOURS'::text, 'GIGABYTE_DAY'::text]))),
    CONSTRAINT price_line_until_minute_check CHECK (((until_minute >= 0) AND (until_minute <= 1439)))
);
ALTER TABLE public.price_line ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.price_line_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.provider (
    id uuid NOT NULL,
    slug text NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    organization_id uuid,
    website text,
    docs text,
    CONSTRAINT provider_kind_check CHECK ((kind = ANY (ARRAY['API'::text, 'CLOUD'::text, 'AGGREGATOR'::text, 'SUBSCRIPTION'::text]))),
    CONSTRAINT provider_name_check CHECK ((name <> ''::text)),
    CONSTRAINT provider_slug_check CHECK ((slug ~ '^[a-z0-9][a-z0-9._-]*$'::text))
);
CREATE TABLE public.provider_route (
    id uuid NOT NULL,
    model_id uuid NOT NULL,
    provider_id uuid NOT NULL,
    wire_id text NOT NULL,
    region text DEFAULT 'global'::text NOT NULL,
    access_type text NOT NULL,
    declared_status text,
    retires_on text,
    retires_first date GENERATED ALWAYS AS (public.first_day(retires_on)) STORED,
    listed boolean DEFAULT true NOT NULL,
    last_listed_on date,
    context_window integer,
    max_input_tokens integer,
    max_output_tokens integer,
    quantization text,
    supported text[] DEFAULT '{}'::text[] NOT NULL,
    unsupported text[] DEFAULT '{}'::text[] NOT NULL,
    parameters text[],
    reasoning_options jsonb,
    data_policy jsonb,
    current_input numeric,
    current_output numeric,
    current_blended numeric,
    CONSTRAINT provider_route_access_type_check CHECK ((access_type = ANY (ARRAY['SERVERLESS'::text, 'PROVISIONED'::text, 'DEDICATED'::text, 'SELF_HOSTED'::text, 'SUBSCRIPTION'::text, 'UNKNOWN'::text]))),
    CONSTRAINT provider_route_check CHECK ((NOT (supported && unsupported))),
    CONSTRAINT provider_route_context_window_check CHECK ((context_window > 0)),
    CONSTRAINT provider_route_declared_status_check CHECK ((declared_status = ANY (ARRAY['PREVIEW'::text, 'ACTIVE'::text, 'DEPRECATED'::text, 'RETIRED'::text]))),
    CONSTRAINT provider_route_max_input_tokens_check CHECK ((max_input_tokens > 0)),
    CONSTRAINT provider_route_max_output_tokens_check CHECK ((max_output_tokens > 0)),
    CONSTRAINT provider_route_region_check CHECK ((region <> ''::text)),
    CONSTRAINT provider_route_retires_on_check CHECK ((retires_on ~ '^\d{4}(-\d{2}(-\d{2})?)?$'::text)),
    CONSTRAINT provider_route_supported_check CHECK ((supported <@ ARRAY['VISION'::text, 'AUDIO_INPUT'::text, 'TOOL_CALLING'::text, 'STRUCTURED_OUTPUTS'::text, 'JSON_MODE'::text, 'REASONING'::text, 'PROMPT_CACHING'::text, 'BATCH'::text, 'FINE_TUNING'::text, 'CODE_EXECUTION'::text, 'WEB_SEARCH'::text, 'STREAMING'::text, 'COMPUTER_USE'::text])),
    CONSTRAINT provider_route_unsupported_check CHECK ((unsupported <@ ARRAY['VISION'::text, 'AUDIO_INPUT'::text, 'TOOL_CALLING'::text, 'STRUCTURED_OUTPUTS'::text, 'JSON_MODE'::text, 'REASONING'::text, 'PROMPT_CACHING'::text, 'BATCH'::text, 'FINE_TUNING'::text, 'CODE_EXECUTION'::text, 'WEB_SEARCH'::text, 'STREAMING'::text, 'COMPUTER_USE'::text])),
    CONSTRAINT provider_route_wire_id_check CHECK ((wire_id <> ''::text))
);
CREATE TABLE public.rate_card (
    id uuid NOT NULL,
    route_id uuid NOT NULL,
    valid_from date NOT NULL,
    currency text NOT NULL,
    terms text NOT NULL,
    pricing text NOT NULL,
    input numeric,
    output numeric,
    cache_read numeric,
    cache_write numeric,
    batch_input numeric,
    batch_output numeric,
    source_id uuid NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    correction boolean DEFAULT false NOT NULL,
    CONSTRAINT rate_card_batch_input_check CHECK ((batch_input >= (0)::numeric)),
    CONSTRAINT rate_card_batch_output_check CHECK ((batch_output >= (0)::numeric)),
    CONSTRAINT rate_card_cache_read_check CHECK ((cache_read >= (0)::numeric)),
    CONSTRAINT rate_card_cache_write_check CHECK ((cache_write >= (0)::numeric)),
    CONSTRAINT rate_card_currency_check CHECK ((currency ~ '^[A-Z]{3}$'::text)),
    CONSTRAINT rate_card_input_check CHECK ((input >= (0)::numeric)),
    CONSTRAINT rate_card_output_check CHECK ((output >= (0)::numeric)),
    CONSTRAINT rate_card_pricing_check CHECK ((pricing = ANY (ARRAY['COMPLETE'::text, 'PARTIAL'::text, 'NONE'::text]))),
    CONSTRAINT rate_card_terms_check CHECK ((terms = ANY (ARRAY['METERED'::text, 'FREE_TIER'::text, 'INCLUDED_IN_PLAN'::text, 'VARIABLE'::text, 'UNKNOWN'::text])))
);
CREATE TABLE public.redirect (
    kind text NOT NULL,
    old text NOT NULL,
    target_id uuid NOT NULL
);
CREATE TABLE public.replacement (
    model_id uuid NOT NULL,
    "position" integer NOT NULL,
    target_model_id uuid,
    wire_id text,
    recommended boolean,
    note text,
    source_id uuid NOT NULL,
    CONSTRAINT replacement_check CHECK (((target_model_id IS NOT NULL) OR (wire_id IS NOT NULL))),
    CONSTRAINT replacement_position_check CHECK (("position" >= 0))
);
CREATE TABLE public.search_entry (
    entity_id uuid NOT NULL,
    kind text NOT NULL,
    prominence integer NOT NULL,
    fields text[] NOT NULL,
    texts text[] NOT NULL,
    norms text[] NOT NULL,
    words text[] NOT NULL,
    CONSTRAINT search_entry_check CHECK (((cardinality(fields) = cardinality(texts)) AND (cardinality(texts) = cardinality(norms)))),
    CONSTRAINT search_entry_kind_check CHECK ((kind = ANY (ARRAY['MODEL'::text, 'FAMILY'::text, 'ORGANIZATION'::text, 'PROVIDER'::text, 'GATEWAY'::text, 'BENCHMARK'::text]))),
    CONSTRAINT search_entry_prominence_check CHECK ((prominence >= 0))
);
CREATE TABLE public.search_posting (
    word text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL,
    prominence integer NOT NULL,
    entity_id uuid NOT NULL
);
CREATE TABLE public.search_word (
    word text NOT NULL COLLATE pg_catalog."C",
    entries integer NOT NULL,
    CONSTRAINT search_word_entries_check CHECK ((entries > 0))
);
CREATE TABLE public.source (
    id uuid NOT NULL,
    slug text NOT NULL,
    name text NOT NULL,
    url text,
    precedence integer NOT NULL,
    license text,
    license_url text,
    attribution text,
    share_alike boolean DEFAULT false NOT NULL,
    refresh_hours integer,
    last_imported_at timestamp with time zone,
    CONSTRAINT source_name_check CHECK ((name <> ''::text)),
    CONSTRAINT source_refresh_hours_check CHECK ((refresh_hours > 0)),
    CONSTRAINT source_slug_check CHECK ((slug ~ '^[a-z0-9][a-z0-9._-]*$'::text))
);
CREATE TABLE public.source_record (
    id bigint NOT NULL,
    feed text NOT NULL,
    source_id uuid NOT NULL,
    kind text NOT NULL,
    external_key text NOT NULL,
    revision_from integer NOT NULL,
    revision_until integer,
    observed_at timestamp with time zone NOT NULL,
    sha256 text NOT NULL,
    claims jsonb NOT NULL,
    entity_id uuid,
    recorded_at timestamp with time zone NOT NULL,
    CONSTRAINT source_record_check CHECK ((revision_until > revision_from)),
    CONSTRAINT source_record_sha256_check CHECK ((length(sha256) = 64))
);
ALTER TABLE public.source_record ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.source_record_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.use_case (
    id uuid NOT NULL,
    slug text NOT NULL,
    name text NOT NULL,
    "position" integer DEFAULT 0 NOT NULL,
    summary text NOT NULL,
    required_capabilities text[] DEFAULT '{}'::text[] NOT NULL,
    required_inputs text[] DEFAULT '{}'::text[] NOT NULL,
    required_outputs text[] DEFAULT '{}'::text[] NOT NULL,
    required_openness text[] DEFAULT '{}'::text[] NOT NULL,
    min_context_window integer,
    workload jsonb NOT NULL,
    graded_models integer DEFAULT 0 NOT NULL,
    CONSTRAINT use_case_graded_models_check CHECK ((graded_models >= 0)),
    CONSTRAINT use_case_min_context_window_check CHECK ((min_context_window > 0)),
    CONSTRAINT use_case_name_check CHECK ((name <> ''::text)),
    CONSTRAINT use_case_required_capabilities_check CHECK ((required_capabilities <@ ARRAY['VISION'::text, 'AUDIO_INPUT'::text, 'TOOL_CALLING'::text, 'STRUCTURED_OUTPUTS'::text, 'JSON_MODE'::text, 'REASONING'::text, 'PROMPT_CACHING'::text, 'BATCH'::text, 'FINE_TUNING'::text, 'CODE_EXECUTION'::text, 'WEB_SEARCH'::text, 'STREAMING'::text, 'COMPUTER_USE'::text])),
    CONSTRAINT use_case_required_inputs_check CHECK ((required_inputs <@ ARRAY['TEXT'::text, 'IMAGE'::text, 'AUDIO'::text, 'VIDEO'::text, 'PDF'::text, 'EMBEDDING'::text])),
    CONSTRAINT use_case_required_openness_check CHECK ((required_openness <@ ARRAY['PROPRIETARY'::text, 'OPEN_WEIGHTS'::text, 'OPEN_SOURCE'::text])),
    CONSTRAINT use_case_required_outputs_check CHECK ((required_outputs <@ ARRAY['TEXT'::text, 'IMAGE'::text, 'AUDIO'::text, 'VIDEO'::text, 'PDF'::text, 'EMBEDDING'::text])),
    CONSTRAINT use_case_slug_check CHECK ((slug ~ '^[a-z0-9][a-z0-9._-]*$'::text))
);
CREATE TABLE public.use_case_fit (
    use_case_id uuid NOT NULL,
    model_id uuid NOT NULL,
    basis text NOT NULL,
    blocked boolean NOT NULL,
    relevant_results integer NOT NULL,
    confidence double precision NOT NULL,
    quality double precision,
    cost numeric,
    route_id uuid,
    quality_per_dollar numeric,
    better_models integer,
    grade text,
    CONSTRAINT use_case_fit_basis_check CHECK ((basis = ANY (ARRAY['BENCHMARK'::text, 'SIGNALS'::text]))),
    CONSTRAINT use_case_fit_better_models_check CHECK ((better_models >= 0)),
    CONSTRAINT use_case_fit_check CHECK (((quality IS NOT NULL) = (basis = 'BENCHMARK'::text))),
    CONSTRAINT use_case_fit_check1 CHECK ((num_nulls(grade, quality_per_dollar, better_models) = ANY (ARRAY[0, 3]))),
    CONSTRAINT use_case_fit_confidence_check CHECK (((confidence >= (0)::double precision) AND (confidence <= (1)::double precision))),
    CONSTRAINT use_case_fit_cost_check CHECK ((cost >= (0)::numeric)),
    CONSTRAINT use_case_fit_grade_check CHECK ((grade = ANY (ARRAY['A'::text, 'B'::text, 'C'::text, 'D'::text, 'E'::text]))),
    CONSTRAINT use_case_fit_quality_check CHECK (((quality >= (0)::double precision) AND (quality <= (100)::double precision))),
    CONSTRAINT use_case_fit_quality_per_dollar_check CHECK ((quality_per_dollar >= (0)::numeric)),
    CONSTRAINT use_case_fit_relevant_results_check CHECK ((relevant_results >= 0))
);
CREATE TABLE public.use_case_variant (
    use_case_id uuid NOT NULL,
    variant_id uuid NOT NULL,
    weight double precision NOT NULL,
    CONSTRAINT use_case_variant_weight_check CHECK ((weight > (0)::double precision))
);
INSERT INTO public.alias VALUES ('ab0d00db-9ec7-518d-a1a9-662bc14a4100', 'rocket-1', '0755a35f-e61b-5826-92fb-ec11c424fc2b', '1a6804a4-3206-5204-942c-2760c081daaa', 'derived', 0.5, 'c92938eb-4338-564b-95b9-446b743d1752', 'rocket-1');
INSERT INTO public.alias VALUES ('29fc33d7-8d1c-5176-85d9-391a2d23790c', 'rocket-2', '0755a35f-e61b-5826-92fb-ec11c424fc2b', '61045020-2ddb-5af1-890d-1375b5d7a6c4', 'derived', 0.5, 'c92938eb-4338-564b-95b9-446b743d1752', 'rocket-2');
INSERT INTO public.catalog_state VALUES (true, 2, '2026-11-25', '2026-11-25 06:46:41.512+00');
INSERT INTO public.change VALUES ('e1620deb-1862-54d3-87d0-4ccfc6adc872', 1, 0, 'MODEL_ADDED', '1a6804a4-3206-5204-942c-2760c081daaa', NULL, NULL, NULL, NULL, NULL, '"rocket-1"', '2026-01-20', '2026-11-25 06:46:41.093+00', 'c92938eb-4338-564b-95b9-446b743d1752');
INSERT INTO public.change VALUES ('627b6cdf-06af-5a1a-a4c9-1952ea2c800e', 1, 1, 'MODEL_ADDED', '61045020-2ddb-5af1-890d-1375b5d7a6c4', NULL, NULL, NULL, NULL, NULL, '"rocket-2"', '2026-01-20', '2026-11-25 06:46:41.093+00', 'c92938eb-4338-564b-95b9-446b743d1752');
INSERT INTO public.change VALUES ('2abaa8fe-c589-53ad-ab45-c7683bc9516d', 1, 2, 'ROUTE_ADDED', '1a6804a4-3206-5204-942c-2760c081daaa', '67316356-b20b-5481-94cd-a8a5345c1a12', NULL, NULL, NULL, NULL, NULL, '2026-01-20', '2026-11-25 06:46:41.093+00', 'c92938eb-4338-564b-95b9-446b743d1752');
INSERT INTO public.change VALUES ('da066790-c1f2-57e2-894d-cab03f61e3e2', 1, 3, 'ROUTE_ADDED', '61045020-2ddb-5af1-890d-1375b5d7a6c4', 'cf8d8a7f-94a0-5e9f-9773-5633a8bc143b', NULL, NULL, NULL, NULL, NULL, '2026-01-20', '2026-11-25 06:46:41.093+00', 'c92938eb-4338-564b-95b9-446b743d1752');
INSERT INTO public.change VALUES ('dec27cf4-565e-5075-b485-fcf3b34eecee', 2, 0, 'PRICE_CHANGED', '1a6804a4-3206-5204-942c-2760c081daaa', '67316356-b20b-5481-94cd-a8a5345c1a12', NULL, NULL, NULL, '{"lines": [{"mode": "STANDARD", "unit": "MILLION_TOKENS", "meter": "INPUT", "amount": "1", "cacheTtl": null, "fromMinute": null, "untilMinute": null, "minInputTokens": 0}, {"mode": "STANDARD", "unit": "MILLION_TOKENS", "meter": "OUTPUT", "amount": "4", "cacheTtl": null, "fromMinute": null, "untilMinute": null, "minInputTokens": 0}], "terms": "METERED", "currency": "USD"}', '{"lines": [{"mode": "STANDARD", "unit": "MILLION_TOKENS", "meter": "INPUT", "amount": "0.5", "cacheTtl": null, "fromMinute": null, "untilMinute": null, "minInputTokens": 0}, {"mode": "STANDARD", "unit": "MILLION_TOKENS", "meter": "OUTPUT", "amount": "2", "cacheTtl": null, "fromMinute": null, "untilMinute": null, "minInputTokens": 0}], "terms": "METERED", "currency": "USD"}', '2026-07-02', '2026-11-25 06:46:41.512+00', 'c92938eb-4338-564b-95b9-446b743d1752');
INSERT INTO public.import_run OVERRIDING SYSTEM VALUE VALUES (1, 'models-dev', '2026-11-25 06:46:41.093+00', '2026-11-25 06:46:41.157+00', 1, 6, 6, 0, 0, 0, '[]', '2026-01-20 00:00:00+00', NULL, NULL, NULL, 4);
INSERT INTO public.import_run OVERRIDING SYSTEM VALUE VALUES (2, 'models-dev', '2026-11-25 06:46:41.512+00', '2026-11-25 06:46:41.565+00', 2, 6, 0, 1, 5, 0, '[]', '2026-07-02 00:00:00+00', NULL, NULL, NULL, 1);
INSERT INTO public.kysely_migration VALUES ('0001-catalog', '2026-11-25T06:46:39.880Z');
INSERT INTO public.kysely_migration VALUES ('0002-real-catalogs', '2026-11-25T06:46:39.899Z');
INSERT INTO public.kysely_migration VALUES ('0003-price-floors', '2026-11-25T06:46:39.905Z');
INSERT INTO public.kysely_migration VALUES ('0004-fits', '2026-11-25T06:46:39.915Z');
INSERT INTO public.kysely_migration VALUES ('0005-search', '2026-11-25T06:46:39.927Z');
INSERT INTO public.kysely_migration_lock VALUES ('migration_lock', 0);
INSERT INTO public.model VALUES ('61045020-2ddb-5af1-890d-1375b5d7a6c4', 'rocket-2', 'Rocket 2', NULL, 'DERIVED', NULL, NULL, NULL, NULL, DEFAULT, NULL, DEFAULT, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', NULL, NULL, '{}', '{}', NULL, NULL, DEFAULT, NULL, DEFAULT, NULL, DEFAULT, 'cf8d8a7f-94a0-5e9f-9773-5633a8bc143b', 3, 9, 4.5, 'rocket-2');
INSERT INTO public.model VALUES ('1a6804a4-3206-5204-942c-2760c081daaa', 'rocket-1', 'Rocket 1', NULL, 'DERIVED', NULL, NULL, NULL, NULL, DEFAULT, NULL, DEFAULT, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', NULL, NULL, '{}', '{}', NULL, NULL, DEFAULT, NULL, DEFAULT, NULL, DEFAULT, '67316356-b20b-5481-94cd-a8a5345c1a12', 0.5, 2, 0.875, 'rocket-1');
INSERT INTO public.organization VALUES ('8eabdcd5-bd64-518f-825f-46701909dbc2', 'groq', 'Groq', NULL, NULL);
INSERT INTO public.price_floor VALUES ('cf8d8a7f-94a0-5e9f-9773-5633a8bc143b', 'STANDARD', 3, 9);
INSERT INTO public.price_floor VALUES ('67316356-b20b-5481-94cd-a8a5345c1a12', 'STANDARD', 0.5, 2);
INSERT INTO public.price_line OVERRIDING SYSTEM VALUE VALUES (1, '56869b69-962f-5a1b-bae2-7bec6cc68ef9', 'INPUT', 'STANDARD', 1, 'MILLION_TOKENS', 0, NULL, NULL, NULL);
INSERT INTO public.price_line OVERRIDING SYSTEM VALUE VALUES (2, '56869b69-962f-5a1b-bae2-7bec6cc68ef9', 'OUTPUT', 'STANDARD', 4, 'MILLION_TOKENS', 0, NULL, NULL, NULL);
INSERT INTO public.price_line OVERRIDING SYSTEM VALUE VALUES (3, '7f0a8189-89cb-5219-bf3b-933958ee7bfa', 'INPUT', 'STANDARD', 3, 'MILLION_TOKENS', 0, NULL, NULL, NULL);
INSERT INTO public.price_line OVERRIDING SYSTEM VALUE VALUES (4, '7f0a8189-89cb-5219-bf3b-933958ee7bfa', 'OUTPUT', 'STANDARD', 9, 'MILLION_TOKENS', 0, NULL, NULL, NULL);
INSERT INTO public.price_line OVERRIDING SYSTEM VALUE VALUES (5, '7f0a8189-89cb-5219-bf3b-933958ee7bfa', 'CACHE_READ', 'STANDARD', 0.3, 'MILLION_TOKENS', 0, NULL, NULL, NULL);
INSERT INTO public.price_line OVERRIDING SYSTEM VALUE VALUES (8, '47c6d34b-e346-52bf-9cb3-fbfccedd23af', 'INPUT', 'STANDARD', 0.5, 'MILLION_TOKENS', 0, NULL, NULL, NULL);
INSERT INTO public.price_line OVERRIDING SYSTEM VALUE VALUES (9, '47c6d34b-e346-52bf-9cb3-fbfccedd23af', 'OUTPUT', 'STANDARD', 2, 'MILLION_TOKENS', 0, NULL, NULL, NULL);
INSERT INTO public.provider VALUES ('0755a35f-e61b-5826-92fb-ec11c424fc2b', 'groq', 'Groq', 'API', '8eabdcd5-bd64-518f-825f-46701909dbc2', NULL, 'https://console.groq.com/docs/models');
INSERT INTO public.provider_route VALUES ('cf8d8a7f-94a0-5e9f-9773-5633a8bc143b', '61045020-2ddb-5af1-890d-1375b5d7a6c4', '0755a35f-e61b-5826-92fb-ec11c424fc2b', 'rocket-2', 'global', 'SERVERLESS', NULL, NULL, DEFAULT, true, NULL, 262144, NULL, 16384, NULL, '{PROMPT_CACHING,REASONING,TOOL_CALLING,VISION}', '{AUDIO_INPUT}', NULL, NULL, NULL, 3, 9, 4.5);
INSERT INTO public.provider_route VALUES ('67316356-b20b-5481-94cd-a8a5345c1a12', '1a6804a4-3206-5204-942c-2760c081daaa', '0755a35f-e61b-5826-92fb-ec11c424fc2b', 'rocket-1', 'global', 'SERVERLESS', NULL, NULL, DEFAULT, true, NULL, 131072, NULL, 8192, NULL, '{REASONING,TOOL_CALLING}', '{AUDIO_INPUT,VISION}', NULL, NULL, NULL, 0.5, 2, 0.875);
INSERT INTO public.rate_card VALUES ('56869b69-962f-5a1b-bae2-7bec6cc68ef9', '67316356-b20b-5481-94cd-a8a5345c1a12', '2026-01-20', 'USD', 'METERED', 'COMPLETE', 1, 4, NULL, NULL, NULL, NULL, 'c92938eb-4338-564b-95b9-446b743d1752', '2026-11-25 06:46:41.093+00', false);
INSERT INTO public.rate_card VALUES ('7f0a8189-89cb-5219-bf3b-933958ee7bfa', 'cf8d8a7f-94a0-5e9f-9773-5633a8bc143b', '2026-01-20', 'USD', 'METERED', 'COMPLETE', 3, 9, 0.3, NULL, NULL, NULL, 'c92938eb-4338-564b-95b9-446b743d1752', '2026-11-25 06:46:41.093+00', false);
INSERT INTO public.rate_card VALUES ('47c6d34b-e346-52bf-9cb3-fbfccedd23af', '67316356-b20b-5481-94cd-a8a5345c1a12', '2026-07-02', 'USD', 'METERED', 'COMPLETE', 0.5, 2, NULL, NULL, NULL, NULL, 'c92938eb-4338-564b-95b9-446b743d1752', '2026-11-25 06:46:41.512+00', false);
INSERT INTO public.search_entry VALUES ('0755a35f-e61b-5826-92fb-ec11c424fc2b', 'PROVIDER', 1000002, '{NAME,SLUG,ORGANIZATION}', '{Groq,groq,Groq}', '{groq,groq,groq}', '{groq,=groq}');
INSERT INTO public.search_entry VALUES ('1a6804a4-3206-5204-942c-2760c081daaa', 'MODEL', 1, '{NAME,SLUG,ALIAS}', '{"Rocket 1",rocket-1,rocket-1}', '{"rocket 1","rocket 1","rocket 1"}', '{rocket,=rocket1,1}');
INSERT INTO public.search_entry VALUES ('61045020-2ddb-5af1-890d-1375b5d7a6c4', 'MODEL', 1, '{NAME,SLUG,ALIAS}', '{"Rocket 2",rocket-2,rocket-2}', '{"rocket 2","rocket 2","rocket 2"}', '{=rocket2,2,rocket}');
INSERT INTO public.search_entry VALUES ('8eabdcd5-bd64-518f-825f-46701909dbc2', 'ORGANIZATION', 1000000, '{NAME,SLUG}', '{Groq,groq}', '{groq,groq}', '{groq,=groq}');
INSERT INTO public.search_posting VALUES ('groq', 'PROVIDER', 1000002, '0755a35f-e61b-5826-92fb-ec11c424fc2b');
INSERT INTO public.search_posting VALUES ('=groq', 'PROVIDER', 1000002, '0755a35f-e61b-5826-92fb-ec11c424fc2b');
INSERT INTO public.search_posting VALUES ('rocket', 'MODEL', 1, '1a6804a4-3206-5204-942c-2760c081daaa');
INSERT INTO public.search_posting VALUES ('=rocket1', 'MODEL', 1, '1a6804a4-3206-5204-942c-2760c081daaa');
INSERT INTO public.search_posting VALUES ('1', 'MODEL', 1, '1a6804a4-3206-5204-942c-2760c081daaa');
INSERT INTO public.search_posting VALUES ('=rocket2', 'MODEL', 1, '61045020-2ddb-5af1-890d-1375b5d7a6c4');
INSERT INTO public.search_posting VALUES ('2', 'MODEL', 1, '61045020-2ddb-5af1-890d-1375b5d7a6c4');
INSERT INTO public.search_posting VALUES ('rocket', 'MODEL', 1, '61045020-2ddb-5af1-890d-1375b5d7a6c4');
INSERT INTO public.search_posting VALUES ('groq', 'ORGANIZATION', 1000000, '8eabdcd5-bd64-518f-825f-46701909dbc2');
INSERT INTO public.search_posting VALUES ('=groq', 'ORGANIZATION', 1000000, '8eabdcd5-bd64-518f-825f-46701909dbc2');
INSERT INTO public.search_word VALUES ('2', 1);
INSERT INTO public.search_word VALUES ('rocket', 2);
INSERT INTO public.search_word VALUES ('groq', 2);
INSERT INTO public.search_word VALUES ('1', 1);
INSERT INTO public.source VALUES ('c92938eb-4338-564b-95b9-446b743d1752', 'models-dev', 'models.dev', 'https://models.dev', 40, 'MIT', 'https://opensource.org/license/mit', 'models.dev, MIT', false, 24, '2026-07-02 00:00:00+00');
INSERT INTO public.source_record OVERRIDING SYSTEM VALUE VALUES (1, 'models-dev', 'c92938eb-4338-564b-95b9-446b743d1752', 'organization', 'groq', 1, NULL, '2026-01-20 00:00:00+00', 'a3e851042bc0cbf72ef9277d76ce0406e9ccfaa3d4404b2c4984c96ac1eee196', '{"name": "Groq", "slug": "groq"}', '8eabdcd5-bd64-518f-825f-46701909dbc2', '2026-11-25 06:46:41.093+00');
INSERT INTO public.source_record OVERRIDING SYSTEM VALUE VALUES (2, 'models-dev', 'c92938eb-4338-564b-95b9-446b743d1752', 'provider', 'groq', 1, NULL, '2026-01-20 00:00:00+00', '7a12e380efc2ec3fee133cb87ec3dd937ca342d2136ac1ac58f0c885967cfca6', '{"docs": "https://console.groq.com/docs/models", "kind": "API", "name": "Groq", "slug": "groq", "organization": "groq"}', '0755a35f-e61b-5826-92fb-ec11c424fc2b', '2026-11-25 06:46:41.093+00');
INSERT INTO public.source_record OVERRIDING SYSTEM VALUE VALUES (3, 'models-dev', 'c92938eb-4338-564b-95b9-446b743d1752', 'route', 'groq|rocket-1|global', 1, NULL, '2026-01-20 00:00:00+00', '70c1c3ea40e57bd3d7b9918fbf65288a8b245e1ab9600339230a2936e735257a', '{"region": "global", "wireId": "rocket-1", "provider": "groq", "modelName": "Rocket 1", "supported": ["TOOL_CALLING", "REASONING"], "accessType": "SERVERLESS", "unsupported": ["VISION", "AUDIO_INPUT"], "contextWindow": 131072, "maxOutputTokens": 8192}', '67316356-b20b-5481-94cd-a8a5345c1a12', '2026-11-25 06:46:41.093+00');
INSERT INTO public.source_record OVERRIDING SYSTEM VALUE VALUES (5, 'models-dev', 'c92938eb-4338-564b-95b9-446b743d1752', 'route', 'groq|rocket-2|global', 1, NULL, '2026-01-20 00:00:00+00', '0f659bcc40e66c11394fd8c9d75791007fe6439c5faf84e5597163a7441a22d4', '{"region": "global", "wireId": "rocket-2", "provider": "groq", "modelName": "Rocket 2", "supported": ["VISION", "PROMPT_CACHING", "TOOL_CALLING", "REASONING"], "accessType": "SERVERLESS", "unsupported": ["AUDIO_INPUT"], "contextWindow": 262144, "maxOutputTokens": 16384}', 'cf8d8a7f-94a0-5e9f-9773-5633a8bc143b', '2026-11-25 06:46:41.093+00');
INSERT INTO public.source_record OVERRIDING SYSTEM VALUE VALUES (6, 'models-dev', 'c92938eb-4338-564b-95b9-446b743d1752', 'rate-card', 'groq|rocket-2|global|', 1, NULL, '2026-01-20 00:00:00+00', '36b5d7f0ba85305ede3cb7ea1d064e70f6a512b1f438703db2321077962fc623', '{"lines": [{"mode": "STANDARD", "unit": "MILLION_TOKENS", "meter": "INPUT", "amount": "3", "minInputTokens": 0}, {"mode": "STANDARD", "unit": "MILLION_TOKENS", "meter": "OUTPUT", "amount": "9", "minInputTokens": 0}, {"mode": "STANDARD", "unit": "MILLION_TOKENS", "meter": "CACHE_READ", "amount": "0.3", "minInputTokens": 0}], "terms": "METERED", "region": "global", "wireId": "rocket-2", "currency": "USD", "provider": "groq", "correction": false}', 'cf8d8a7f-94a0-5e9f-9773-5633a8bc143b', '2026-11-25 06:46:41.093+00');
INSERT INTO public.source_record OVERRIDING SYSTEM VALUE VALUES (7, 'identity', 'c92938eb-4338-564b-95b9-446b743d1752', 'model', 'rocket-1', 1, NULL, '2026-01-20 00:00:00+00', '2ac5114e2e90c1ce2ba48bf9562d0dcc48c73278b477fe1d32ec2511fd4708ad', '{"name": "Rocket 1", "slug": "rocket-1", "identity": "DERIVED"}', '1a6804a4-3206-5204-942c-2760c081daaa', '2026-11-25 06:46:41.093+00');
INSERT INTO public.source_record OVERRIDING SYSTEM VALUE VALUES (8, 'identity', 'c92938eb-4338-564b-95b9-446b743d1752', 'model', 'rocket-2', 1, NULL, '2026-01-20 00:00:00+00', '5a5a960e9f6b7cb8c71a010322d0d74df400f71fed09257dc505a5c20aec88cb', '{"name": "Rocket 2", "slug": "rocket-2", "identity": "DERIVED"}', '61045020-2ddb-5af1-890d-1375b5d7a6c4', '2026-11-25 06:46:41.093+00');
INSERT INTO public.source_record OVERRIDING SYSTEM VALUE VALUES (4, 'models-dev', 'c92938eb-4338-564b-95b9-446b743d1752', 'rate-card', 'groq|rocket-1|global|', 1, 2, '2026-01-20 00:00:00+00', 'c09842dce69a523e29fab656d74f6569f9462e0c1b0fd9e5c14ec7fdd760c3f1', '{"lines": [{"mode": "STANDARD", "unit": "MILLION_TOKENS", "meter": "INPUT", "amount": "1", "minInputTokens": 0}, {"mode": "STANDARD", "unit": "MILLION_TOKENS", "meter": "OUTPUT", "amount": "4", "minInputTokens": 0}], "terms": "METERED", "region": "global", "wireId": "rocket-1", "currency": "USD", "provider": "groq", "correction": false}', '67316356-b20b-5481-94cd-a8a5345c1a12', '2026-11-25 06:46:41.093+00');
INSERT INTO public.source_record OVERRIDING SYSTEM VALUE VALUES (9, 'models-dev', 'c92938eb-4338-564b-95b9-446b743d1752', 'rate-card', 'groq|rocket-1|global|', 2, NULL, '2026-07-02 00:00:00+00', 'edec197623245cba78eb51a1aa43b84b6d415050e224c0909479763294cf5df3', '{"lines": [{"mode": "STANDARD", "unit": "MILLION_TOKENS", "meter": "INPUT", "amount": "0.5", "minInputTokens": 0}, {"mode": "STANDARD", "unit": "MILLION_TOKENS", "meter": "OUTPUT", "amount": "2", "minInputTokens": 0}], "terms": "METERED", "region": "global", "wireId": "rocket-1", "currency": "USD", "provider": "groq", "correction": false}', '67316356-b20b-5481-94cd-a8a5345c1a12', '2026-11-25 06:46:41.512+00');
SELECT pg_catalog.setval('public.import_run_id_seq', 2, true);
SELECT pg_catalog.setval('public.price_line_id_seq', 9, true);
SELECT pg_catalog.setval('public.source_record_id_seq', 9, true);
ALTER TABLE ONLY public.alias
    ADD CONSTRAINT alias_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.alias
    ADD CONSTRAINT alias_wire_id_provider_id_model_id_key UNIQUE NULLS NOT DISTINCT (wire_id, provider_id, model_id);
ALTER TABLE ONLY public.alternative
    ADD CONSTRAINT alternative_pkey PRIMARY KEY (model_id, "position");
ALTER TABLE ONLY public.benchmark
    ADD CONSTRAINT benchmark_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.benchmark_result
    ADD CONSTRAINT benchmark_result_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.benchmark
    ADD CONSTRAINT benchmark_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.benchmark_variant
    ADD CONSTRAINT benchmark_variant_id_benchmark_id_key UNIQUE (id, benchmark_id);
ALTER TABLE ONLY public.benchmark_variant
    ADD CONSTRAINT benchmark_variant_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.benchmark_variant
    ADD CONSTRAINT benchmark_variant_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.catalog_state
    ADD CONSTRAINT catalog_state_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.change
    ADD CONSTRAINT change_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.change
    ADD CONSTRAINT change_revision_position_key UNIQUE (revision, "position");
ALTER TABLE ONLY public.conflict
    ADD CONSTRAINT conflict_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.family
    ADD CONSTRAINT family_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.family
    ADD CONSTRAINT family_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.gateway_model
    ADD CONSTRAINT gateway_model_pkey PRIMARY KEY (model_id, gateway_id);
ALTER TABLE ONLY public.gateway
    ADD CONSTRAINT gateway_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.gateway_provider
    ADD CONSTRAINT gateway_provider_pkey PRIMARY KEY (gateway_id, provider_id);
ALTER TABLE ONLY public.gateway
    ADD CONSTRAINT gateway_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.import_run
    ADD CONSTRAINT import_run_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.kysely_migration_lock
    ADD CONSTRAINT kysely_migration_lock_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.kysely_migration
    ADD CONSTRAINT kysely_migration_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.license
    ADD CONSTRAINT license_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.license
    ADD CONSTRAINT license_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.model
    ADD CONSTRAINT model_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.model
    ADD CONSTRAINT model_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.organization
    ADD CONSTRAINT organization_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.organization
    ADD CONSTRAINT organization_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.price_floor
    ADD CONSTRAINT price_floor_pkey PRIMARY KEY (route_id, mode);
ALTER TABLE ONLY public.price_line
    ADD CONSTRAINT price_line_card_id_meter_mode_unit_min_input_tokens_cache_t_key UNIQUE NULLS NOT DISTINCT (card_id, meter, mode, unit, min_input_tokens, cache_ttl, from_minute);
ALTER TABLE ONLY public.price_line
    ADD CONSTRAINT price_line_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.provider
    ADD CONSTRAINT provider_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.provider_route
    ADD CONSTRAINT provider_route_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.provider_route
    ADD CONSTRAINT provider_route_provider_id_wire_id_region_key UNIQUE (provider_id, wire_id, region);
ALTER TABLE ONLY public.provider
    ADD CONSTRAINT provider_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.rate_card
    ADD CONSTRAINT rate_card_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.rate_card
    ADD CONSTRAINT rate_card_route_id_valid_from_key UNIQUE (route_id, valid_from);
ALTER TABLE ONLY public.redirect
    ADD CONSTRAINT redirect_pkey PRIMARY KEY (kind, old);
ALTER TABLE ONLY public.replacement
    ADD CONSTRAINT replacement_pkey PRIMARY KEY (model_id, "position");
ALTER TABLE ONLY public.search_entry
    ADD CONSTRAINT search_entry_pkey PRIMARY KEY (entity_id);
ALTER TABLE ONLY public.search_posting
    ADD CONSTRAINT search_posting_pkey PRIMARY KEY (word, kind, prominence, entity_id);
ALTER TABLE ONLY public.search_word
    ADD CONSTRAINT search_word_pkey PRIMARY KEY (word);
ALTER TABLE ONLY public.source
    ADD CONSTRAINT source_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.source_record
    ADD CONSTRAINT source_record_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.source
    ADD CONSTRAINT source_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.use_case_fit
    ADD CONSTRAINT use_case_fit_pkey PRIMARY KEY (use_case_id, model_id);
ALTER TABLE ONLY public.use_case
    ADD CONSTRAINT use_case_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.use_case
    ADD CONSTRAINT use_case_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.use_case_variant
    ADD CONSTRAINT use_case_variant_pkey PRIMARY KEY (use_case_id, variant_id);
CREATE INDEX alias_model ON public.alias USING btree (model_id, wire_id COLLATE "C", id);
CREATE INDEX alias_provider ON public.alias USING btree (provider_id);
CREATE INDEX alias_spelling ON public.alias USING btree (spelling);
CREATE INDEX alias_unresolved ON public.alias USING btree (wire_id COLLATE "C", id) WHERE (rule ~~ 'derived%'::text);
CREATE INDEX alias_wire_id ON public.alias USING btree (lower(wire_id) COLLATE "C", id);
CREATE INDEX alternative_target ON public.alternative USING btree (target_model_id);
CREATE INDEX alternative_use_case ON public.alternative USING btree (use_case_id);
CREATE INDEX benchmark_category ON public.benchmark USING btree (category, lower(name) COLLATE "C", id);
CREATE INDEX benchmark_name ON public.benchmark USING btree (lower(name) COLLATE "C", id);
CREATE UNIQUE INDEX benchmark_result_chosen ON public.benchmark_result USING btree (model_id, variant_id) WHERE chosen;
CREATE INDEX benchmark_result_model ON public.benchmark_result USING btree (model_id, variant_id, id);
CREATE INDEX benchmark_result_place ON public.benchmark_result USING btree (variant_id, rank, id) WHERE (rank IS NOT NULL);
CREATE INDEX benchmark_result_ranking ON public.benchmark_result USING btree (variant_id, score, model_id) WHERE chosen;
CREATE INDEX benchmark_result_variant ON public.benchmark_result USING btree (variant_id, score DESC, id);
CREATE INDEX benchmark_variant_benchmark ON public.benchmark_variant USING btree (benchmark_id, "position", id);
CREATE INDEX change_model ON public.change USING btree (model_id, revision DESC, "position" DESC);
CREATE INDEX change_recorded ON public.change USING btree (recorded_at);
CREATE INDEX change_route ON public.change USING btree (route_id, revision DESC, "position" DESC);
CREATE INDEX change_source ON public.change USING btree (source_id, revision DESC, "position" DESC);
CREATE INDEX change_type ON public.change USING btree (type, revision DESC, "position" DESC);
CREATE INDEX change_variant ON public.change USING btree (variant_id);
CREATE INDEX conflict_field ON public.conflict USING btree (field, id);
CREATE INDEX conflict_kind ON public.conflict USING btree (kind, id);
CREATE INDEX conflict_model ON public.conflict USING btree (model_id, id);
CREATE INDEX conflict_route ON public.conflict USING btree (route_id, id);
CREATE INDEX family_developer ON public.family USING btree (developer_id, lower(name) COLLATE "C", id);
CREATE INDEX family_name ON public.family USING btree (lower(name) COLLATE "C", id);
CREATE INDEX gateway_kind ON public.gateway USING btree (kind, lower(name) COLLATE "C", id);
CREATE INDEX gateway_model_gateway ON public.gateway_model USING btree (gateway_id, model_id);
CREATE INDEX gateway_name ON public.gateway USING btree (lower(name) COLLATE "C", id);
CREATE INDEX gateway_of_provider ON public.gateway USING btree (provider_id);
CREATE INDEX gateway_organization ON public.gateway USING btree (organization_id, lower(name) COLLATE "C", id);
CREATE INDEX gateway_provider_provider ON public.gateway_provider USING btree (provider_id, gateway_id);
CREATE INDEX import_run_feed ON public.import_run USING btree (feed, finished_at DESC);
CREATE INDEX model_cheapest_input ON public.model USING btree (cheapest_input);
CREATE INDEX model_cheapest_input_asc ON public.model USING btree (COALESCE(cheapest_input, 'Infinity'::numeric), id);
CREATE INDEX model_cheapest_input_desc ON public.model USING btree (COALESCE(cheapest_input, '-Infinity'::numeric), id);
CREATE INDEX model_cheapest_output ON public.model USING btree (cheapest_output);
CREATE INDEX model_cheapest_output_asc ON public.model USING btree (COALESCE(cheapest_output, 'Infinity'::numeric), id);
CREATE INDEX model_cheapest_output_desc ON public.model USING btree (COALESCE(cheapest_output, '-Infinity'::numeric), id);
CREATE INDEX model_cheapest_route ON public.model USING btree (cheapest_route_id);
CREATE INDEX model_context ON public.model USING btree (context_window);
CREATE INDEX model_context_asc ON public.model USING btree (COALESCE(context_window, 2147483647), id);
CREATE INDEX model_context_desc ON public.model USING btree (COALESCE(context_window, '-1'::integer), id);
CREATE INDEX model_declared_status ON public.model USING btree (declared_status, lower(name) COLLATE "C", id);
CREATE INDEX model_deprecated ON public.model USING btree (deprecated_first) WHERE (deprecated_first IS NOT NULL);
CREATE INDEX model_developer ON public.model USING btree (developer_id, lower(name) COLLATE "C", id);
CREATE INDEX model_family ON public.model USING btree (family_id, released_first DESC, id);
CREATE INDEX model_identity ON public.model USING btree (identity, lower(name) COLLATE "C", id);
CREATE INDEX model_input_modalities ON public.model USING gin (input_modalities);
CREATE INDEX model_license ON public.model USING btree (license_id);
CREATE INDEX model_max_output ON public.model USING btree (max_output_tokens);
CREATE INDEX model_name ON public.model USING btree (lower(name) COLLATE "C", id);
CREATE INDEX model_openness ON public.model USING btree (openness, lower(name) COLLATE "C", id);
CREATE INDEX model_output_modalities ON public.model USING gin (output_modalities);
CREATE INDEX model_released ON public.model USING btree (released_first);
CREATE INDEX model_released_asc ON public.model USING btree (COALESCE(released_first, 'infinity'::date), id);
CREATE INDEX model_released_desc ON public.model USING btree (COALESCE(released_first, '-infinity'::date), id);
CREATE INDEX model_retires ON public.model USING btree (retires_first) WHERE (retires_first IS NOT NULL);
CREATE INDEX model_spelling ON public.model USING btree (spelling);
CREATE INDEX model_supported ON public.model USING gin (supported);
CREATE INDEX organization_country ON public.organization USING btree (country, id);
CREATE INDEX organization_name ON public.organization USING btree (lower(name) COLLATE "C", id);
CREATE INDEX price_floor_input ON public.price_floor USING btree (mode, input, route_id);
CREATE INDEX price_floor_output ON public.price_floor USING btree (mode, output, route_id);
CREATE INDEX price_line_special ON public.price_line USING btree (meter, card_id) WHERE (meter <> ALL (ARRAY['INPUT'::text, 'OUTPUT'::text, 'CACHE_READ'::text, 'CACHE_WRITE'::text]));
CREATE INDEX provider_kind ON public.provider USING btree (kind, lower(name) COLLATE "C", id);
CREATE INDEX provider_name ON public.provider USING btree (lower(name) COLLATE "C", id);
CREATE INDEX provider_organization ON public.provider USING btree (organization_id, lower(name) COLLATE "C", id);
CREATE INDEX provider_route_access_type ON public.provider_route USING btree (access_type, id);
CREATE INDEX provider_route_context ON public.provider_route USING btree (context_window);
CREATE INDEX provider_route_context_asc ON public.provider_route USING btree (COALESCE(context_window, 2147483647), id);
CREATE INDEX provider_route_context_desc ON public.provider_route USING btree (COALESCE(context_window, '-1'::integer), id);
CREATE INDEX provider_route_input_asc ON public.provider_route USING btree (COALESCE(current_input, 'Infinity'::numeric), id);
CREATE INDEX provider_route_input_desc ON public.provider_route USING btree (COALESCE(current_input, '-Infinity'::numeric), id);
CREATE INDEX provider_route_model ON public.provider_route USING btree (model_id, current_blended, id);
CREATE INDEX provider_route_output_asc ON public.provider_route USING btree (COALESCE(current_output, 'Infinity'::numeric), id);
CREATE INDEX provider_route_output_desc ON public.provider_route USING btree (COALESCE(current_output, '-Infinity'::numeric), id);
CREATE INDEX provider_route_price_asc ON public.provider_route USING btree (COALESCE(current_blended, 'Infinity'::numeric), id);
CREATE INDEX provider_route_price_desc ON public.provider_route USING btree (COALESCE(current_blended, '-Infinity'::numeric), id);
CREATE INDEX provider_route_provider ON public.provider_route USING btree (provider_id, COALESCE(current_blended, 'Infinity'::numeric), id);
CREATE INDEX provider_route_region ON public.provider_route USING btree (region, model_id);
CREATE INDEX provider_route_retires ON public.provider_route USING btree (retires_first) WHERE (retires_first IS NOT NULL);
CREATE INDEX provider_route_status ON public.provider_route USING btree (declared_status, id);
CREATE INDEX provider_route_supported ON public.provider_route USING gin (supported);
CREATE INDEX provider_route_unlisted ON public.provider_route USING btree (id) WHERE (NOT listed);
CREATE INDEX provider_route_wire_id ON public.provider_route USING btree (wire_id, id);
CREATE INDEX provider_route_wire_id_order ON public.provider_route USING btree (lower(wire_id) COLLATE "C", id);
CREATE INDEX rate_card_other_terms ON public.rate_card USING btree (route_id, valid_from) WHERE (terms <> 'METERED'::text);
CREATE INDEX rate_card_valid_from ON public.rate_card USING btree (valid_from);
CREATE INDEX replacement_target ON public.replacement USING btree (target_model_id);
CREATE INDEX search_posting_entity ON public.search_posting USING btree (entity_id);
CREATE INDEX search_word_similar ON public.search_word USING gist (word public.gist_trgm_ops (siglen='32')) WHERE (word ~ '[a-z]{4}'::text);
CREATE INDEX source_record_entity ON public.source_record USING btree (entity_id, kind);
CREATE INDEX source_record_feed ON public.source_record USING btree (feed) WHERE (revision_until IS NULL);
CREATE INDEX source_record_named ON public.source_record USING btree (kind) WHERE ((revision_until IS NULL) AND (claims ? 'wireId'::text) AND (kind = ANY (ARRAY['model'::text, 'result'::text])));
CREATE UNIQUE INDEX source_record_open ON public.source_record USING btree (feed, source_id, kind, external_key) WHERE (revision_until IS NULL);
CREATE INDEX source_record_revision ON public.source_record USING btree (revision_from);
CREATE INDEX source_record_source ON public.source_record USING btree (source_id) WHERE (revision_until IS NULL);
CREATE INDEX use_case_fit_model ON public.use_case_fit USING btree (model_id, use_case_id);
CREATE INDEX use_case_fit_order ON public.use_case_fit USING btree (use_case_id, COALESCE(quality_per_dollar, ('-1'::integer)::numeric), confidence, model_id) WHERE (NOT blocked);
CREATE INDEX use_case_fit_quality ON public.use_case_fit USING btree (use_case_id, quality, model_id) WHERE ((quality IS NOT NULL) AND (NOT blocked));
CREATE INDEX use_case_variant_variant ON public.use_case_variant USING btree (variant_id);
ALTER TABLE ONLY public.alias
    ADD CONSTRAINT alias_model_id_fkey FOREIGN KEY (model_id) REFERENCES public.model(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.alias
    ADD CONSTRAINT alias_provider_id_fkey FOREIGN KEY (provider_id) REFERENCES public.provider(id);
ALTER TABLE ONLY public.alias
    ADD CONSTRAINT alias_source_id_fkey FOREIGN KEY (source_id) REFERENCES public.source(id);
ALTER TABLE ONLY public.alternative
    ADD CONSTRAINT alternative_model_id_fkey FOREIGN KEY (model_id) REFERENCES public.model(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.alternative
    ADD CONSTRAINT alternative_target_model_id_fkey FOREIGN KEY (target_model_id) REFERENCES public.model(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.alternative
    ADD CONSTRAINT alternative_use_case_id_fkey FOREIGN KEY (use_case_id) REFERENCES public.use_case(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.benchmark
    ADD CONSTRAINT benchmark_headline_variant_fk FOREIGN KEY (headline_variant_id, id) REFERENCES public.benchmark_variant(id, benchmark_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.benchmark_result
    ADD CONSTRAINT benchmark_result_model_id_fkey FOREIGN KEY (model_id) REFERENCES public.model(id);
ALTER TABLE ONLY public.benchmark_result
    ADD CONSTRAINT benchmark_result_source_id_fkey FOREIGN KEY (source_id) REFERENCES public.source(id);
ALTER TABLE ONLY public.benchmark_result
    ADD CONSTRAINT benchmark_result_variant_id_fkey FOREIGN KEY (variant_id) REFERENCES public.benchmark_variant(id);
ALTER TABLE ONLY public.benchmark_variant
    ADD CONSTRAINT benchmark_variant_benchmark_id_fkey FOREIGN KEY (benchmark_id) REFERENCES public.benchmark(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.change
    ADD CONSTRAINT change_model_id_fkey FOREIGN KEY (model_id) REFERENCES public.model(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.change
    ADD CONSTRAINT change_route_id_fkey FOREIGN KEY (route_id) REFERENCES public.provider_route(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.change
    ADD CONSTRAINT change_source_id_fkey FOREIGN KEY (source_id) REFERENCES public.source(id);
ALTER TABLE ONLY public.change
    ADD CONSTRAINT change_variant_id_fkey FOREIGN KEY (variant_id) REFERENCES public.benchmark_variant(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.conflict
    ADD CONSTRAINT conflict_model_id_fkey FOREIGN KEY (model_id) REFERENCES public.model(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.conflict
    ADD CONSTRAINT conflict_route_id_fkey FOREIGN KEY (route_id) REFERENCES public.provider_route(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.family
    ADD CONSTRAINT family_developer_id_fkey FOREIGN KEY (developer_id) REFERENCES public.organization(id);
ALTER TABLE ONLY public.gateway
    ADD CONSTRAINT gateway_license_id_fkey FOREIGN KEY (license_id) REFERENCES public.license(id);
ALTER TABLE ONLY public.gateway_model
    ADD CONSTRAINT gateway_model_gateway_id_fkey FOREIGN KEY (gateway_id) REFERENCES public.gateway(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.gateway_model
    ADD CONSTRAINT gateway_model_model_id_fkey FOREIGN KEY (model_id) REFERENCES public.model(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.gateway
    ADD CONSTRAINT gateway_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organization(id);
ALTER TABLE ONLY public.gateway_provider
    ADD CONSTRAINT gateway_provider_gateway_id_fkey FOREIGN KEY (gateway_id) REFERENCES public.gateway(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.gateway
    ADD CONSTRAINT gateway_provider_id_fkey FOREIGN KEY (provider_id) REFERENCES public.provider(id);
ALTER TABLE ONLY public.gateway_provider
    ADD CONSTRAINT gateway_provider_provider_id_fkey FOREIGN KEY (provider_id) REFERENCES public.provider(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.model
    ADD CONSTRAINT model_cheapest_route_fk FOREIGN KEY (cheapest_route_id) REFERENCES public.provider_route(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.model
    ADD CONSTRAINT model_developer_id_fkey FOREIGN KEY (developer_id) REFERENCES public.organization(id);
ALTER TABLE ONLY public.model
    ADD CONSTRAINT model_family_id_fkey FOREIGN KEY (family_id) REFERENCES public.family(id);
ALTER TABLE ONLY public.model
    ADD CONSTRAINT model_license_id_fkey FOREIGN KEY (license_id) REFERENCES public.license(id);
ALTER TABLE ONLY public.price_floor
    ADD CONSTRAINT price_floor_route_id_fkey FOREIGN KEY (route_id) REFERENCES public.provider_route(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.price_line
    ADD CONSTRAINT price_line_card_id_fkey FOREIGN KEY (card_id) REFERENCES public.rate_card(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.provider
    ADD CONSTRAINT provider_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organization(id);
ALTER TABLE ONLY public.provider_route
    ADD CONSTRAINT provider_route_model_id_fkey FOREIGN KEY (model_id) REFERENCES public.model(id);
ALTER TABLE ONLY public.provider_route
    ADD CONSTRAINT provider_route_provider_id_fkey FOREIGN KEY (provider_id) REFERENCES public.provider(id);
ALTER TABLE ONLY public.rate_card
    ADD CONSTRAINT rate_card_route_id_fkey FOREIGN KEY (route_id) REFERENCES public.provider_route(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.rate_card
    ADD CONSTRAINT rate_card_source_id_fkey FOREIGN KEY (source_id) REFERENCES public.source(id);
ALTER TABLE ONLY public.replacement
    ADD CONSTRAINT replacement_model_id_fkey FOREIGN KEY (model_id) REFERENCES public.model(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.replacement
    ADD CONSTRAINT replacement_source_id_fkey FOREIGN KEY (source_id) REFERENCES public.source(id);
ALTER TABLE ONLY public.replacement
    ADD CONSTRAINT replacement_target_model_id_fkey FOREIGN KEY (target_model_id) REFERENCES public.model(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.search_posting
    ADD CONSTRAINT search_posting_entity_id_fkey FOREIGN KEY (entity_id) REFERENCES public.search_entry(entity_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.source_record
    ADD CONSTRAINT source_record_source_id_fkey FOREIGN KEY (source_id) REFERENCES public.source(id);
ALTER TABLE ONLY public.use_case_fit
    ADD CONSTRAINT use_case_fit_model_id_fkey FOREIGN KEY (model_id) REFERENCES public.model(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.use_case_fit
    ADD CONSTRAINT use_case_fit_use_case_id_fkey FOREIGN KEY (use_case_id) REFERENCES public.use_case(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.use_case_variant
    ADD CONSTRAINT use_case_variant_use_case_id_fkey FOREIGN KEY (use_case_id) REFERENCES public.use_case(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.use_case_variant
    ADD CONSTRAINT use_case_variant_variant_id_fkey FOREIGN KEY (variant_id) REFERENCES public.benchmark_variant(id);
