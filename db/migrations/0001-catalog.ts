import { type Kysely, sql } from 'kysely';

/**
 * The catalog's tables, rules and indexes.
 *
 * Conventions: ids are deterministic uuids; text with a closed set of values is held by a check;
 * a `…_on` text is a partial date (YYYY, YYYY-MM or YYYY-MM-DD) and `…_first` its first day;
 * null means "not known". Nullable sort columns are indexed through `coalesce` with a sentinel,
 * so that one row comparison serves keyset pages with nulls last in both directions.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of tables.toReversed()) await sql.raw(`drop table ${table} cascade`).execute(db);
  await sql.raw('drop function first_day(text)').execute(db);
}

const slug = `slug text not null unique check (slug ~ '^[a-z0-9][a-z0-9._-]*$')`;
const name = `name text not null check (name <> '')`;
const partialDate = (column: string) =>
  `${column}_on text check (${column}_on ~ '^\\d{4}(-\\d{2}(-\\d{2})?)?$'),
   ${column}_first date generated always as (first_day(${column}_on)) stored`;
const oneOf = (column: string, values: string) =>
  `check (${column} in (${values
    .split(' ')
    .map((value) => `'${value}'`)
    .join(', ')}))`;
const subsetOf = (column: string, values: string) =>
  `check (${column} <@ array[${values
    .split(' ')
    .map((value) => `'${value}'`)
    .join(', ')}])`;

const capabilities =
  'VISION AUDIO_INPUT TOOL_CALLING STRUCTURED_OUTPUTS JSON_MODE REASONING PROMPT_CACHING BATCH FINE_TUNING CODE_EXECUTION WEB_SEARCH STREAMING COMPUTER_USE';
const modalities = 'TEXT IMAGE AUDIO VIDEO PDF EMBEDDING';
const support = `
  supported text[] not null default '{}' ${subsetOf('supported', capabilities)},
  unsupported text[] not null default '{}' ${subsetOf('unsupported', capabilities)},
  check (not supported && unsupported)`;

const tables = [
  'catalog_state',
  'source',
  'import_run',
  'source_record',
  'redirect',
  'organization',
  'license',
  'family',
  'model',
  'replacement',
  'provider',
  'alias',
  'provider_route',
  'rate_card',
  'price_line',
  'gateway',
  'gateway_provider',
  'gateway_model',
  'benchmark',
  'benchmark_variant',
  'benchmark_result',
  'use_case',
  'use_case_variant',
];

const statements = [
  `create function first_day(partial text) returns date language sql immutable strict parallel safe
   return make_date(
     substr(partial, 1, 4)::int,
     coalesce(nullif(substr(partial, 6, 2), '')::int, 1),
     coalesce(nullif(substr(partial, 9, 2), '')::int, 1))`,

  `create table catalog_state (
    id boolean primary key default true check (id),
    revision integer not null default 0 check (revision >= 0),
    rolled_on date not null,
    updated_at timestamptz not null default now()
  )`,
  `insert into catalog_state (rolled_on) values ((now() at time zone 'UTC')::date)`,

  `create table source (
    id uuid primary key,
    ${slug}, ${name},
    url text,
    precedence integer not null,
    license text, license_url text, attribution text,
    share_alike boolean not null default false,
    refresh_hours integer check (refresh_hours > 0),
    last_imported_at timestamptz
  )`,
  `create table import_run (
    id bigint generated always as identity primary key,
    feed text not null,
    started_at timestamptz not null,
    finished_at timestamptz not null,
    revision integer,
    records_read integer not null,
    created integer not null, changed integer not null, unchanged integer not null, no_longer_listed integer not null,
    issues jsonb not null default '[]'
  )`,
  `create index import_run_feed on import_run (feed, finished_at desc)`,
  `create table source_record (
    id bigint generated always as identity primary key,
    feed text not null,
    source_id uuid not null references source,
    kind text not null,
    external_key text not null,
    revision_from integer not null,
    revision_until integer check (revision_until > revision_from),
    observed_at timestamptz not null,
    sha256 text not null check (length(sha256) = 64),
    claims jsonb not null,
    entity_id uuid
  )`,
  `create unique index source_record_open on source_record (feed, source_id, kind, external_key) where revision_until is null`,
  `create index source_record_entity on source_record (entity_id, kind)`,
  `create table redirect (
    kind text not null,
    old text not null,
    target_id uuid not null,
    primary key (kind, old)
  )`,

  `create table organization (
    id uuid primary key,
    ${slug}, ${name},
    website text,
    country text check (country ~ '^[A-Z]{2}$')
  )`,
  `create index organization_name on organization (lower(name) collate "C", id)`,
  `create index organization_country on organization (country, id)`,
  `create table license (
    id uuid primary key,
    ${slug}, ${name},
    spdx_id text,
    url text,
    commercial_use text not null ${oneOf('commercial_use', 'ALLOWED CONDITIONAL NOT_ALLOWED UNKNOWN')},
    conditions text
  )`,
  `create table family (
    id uuid primary key,
    ${slug}, ${name},
    developer_id uuid references organization
  )`,
  `create index family_name on family (lower(name) collate "C", id)`,
  `create index family_developer on family (developer_id, lower(name) collate "C", id)`,

  `create table model (
    id uuid primary key,
    ${slug}, ${name},
    summary text,
    identity text not null ${oneOf('identity', 'CURATED DERIVED')},
    developer_id uuid references organization,
    family_id uuid references family,
    license_id uuid references license,
    ${partialDate('released')},
    ${partialDate('knowledge_cutoff')},
    context_window integer check (context_window > 0),
    max_output_tokens integer check (max_output_tokens > 0),
    architecture text ${oneOf('architecture', 'DECODER_ONLY ENCODER_DECODER ENCODER_ONLY MIXTURE_OF_EXPERTS DIFFUSION STATE_SPACE HYBRID OTHER')},
    specialization text ${oneOf('specialization', 'GENERAL CODE REASONING EMBEDDING RERANK MODERATION SPEECH_TO_TEXT TEXT_TO_SPEECH IMAGE VIDEO REALTIME SEARCH OCR OTHER')},
    openness text ${oneOf('openness', 'PROPRIETARY OPEN_WEIGHTS OPEN_SOURCE')},
    parameters numeric check (parameters > 0),
    active_parameters numeric check (active_parameters > 0),
    links jsonb not null default '[]',
    weights jsonb not null default '[]',
    input_modalities text[] ${subsetOf('input_modalities', modalities)},
    output_modalities text[] ${subsetOf('output_modalities', modalities)},
    ${support},
    declared_status text ${oneOf('declared_status', 'PREVIEW ACTIVE DEPRECATED RETIRED')},
    ${partialDate('deprecated')},
    ${partialDate('retires')},
    ${partialDate('retires_not_before')},
    cheapest_route_id uuid,
    cheapest_input numeric,
    cheapest_output numeric,
    cheapest_blended numeric
  )`,
  `create index model_name on model (lower(name) collate "C", id)`,
  `create index model_family on model (family_id, released_first desc, id)`,
  `create index model_developer on model (developer_id, lower(name) collate "C", id)`,
  `create index model_license on model (license_id)`,
  `create index model_cheapest_route on model (cheapest_route_id)`,
  `create index model_openness on model (openness, lower(name) collate "C", id)`,
  `create index model_identity on model (identity, lower(name) collate "C", id)`,
  `create index model_declared_status on model (declared_status, lower(name) collate "C", id)`,
  `create index model_retires on model (retires_first) where retires_first is not null`,
  `create index model_deprecated on model (deprecated_first) where deprecated_first is not null`,
  `create index model_supported on model using gin (supported)`,
  `create index model_input_modalities on model using gin (input_modalities)`,
  `create index model_output_modalities on model using gin (output_modalities)`,
  `create index model_released_asc on model (coalesce(released_first, 'infinity'::date), id)`,
  `create index model_released_desc on model (coalesce(released_first, '-infinity'::date), id)`,
  `create index model_context_asc on model (coalesce(context_window, 2147483647), id)`,
  `create index model_context_desc on model (coalesce(context_window, -1), id)`,
  `create index model_cheapest_input_asc on model (coalesce(cheapest_input, 'Infinity'::numeric), id)`,
  `create index model_cheapest_input_desc on model (coalesce(cheapest_input, '-Infinity'::numeric), id)`,
  `create index model_cheapest_output_asc on model (coalesce(cheapest_output, 'Infinity'::numeric), id)`,
  `create index model_cheapest_output_desc on model (coalesce(cheapest_output, '-Infinity'::numeric), id)`,
  `create index model_released on model (released_first)`,
  `create index model_context on model (context_window)`,
  `create index model_max_output on model (max_output_tokens)`,
  `create index model_cheapest_input on model (cheapest_input)`,
  `create index model_cheapest_output on model (cheapest_output)`,

  `create table replacement (
    model_id uuid not null references model on delete cascade,
    position integer not null check (position >= 0),
    target_model_id uuid references model on delete set null,
    wire_id text,
    recommended boolean,
    note text,
    source_id uuid not null references source,
    primary key (model_id, position),
    check (target_model_id is not null or wire_id is not null)
  )`,
  `create index replacement_target on replacement (target_model_id)`,

  `create table provider (
    id uuid primary key,
    ${slug}, ${name},
    kind text not null ${oneOf('kind', 'API CLOUD AGGREGATOR SUBSCRIPTION')},
    organization_id uuid references organization,
    website text,
    docs text
  )`,
  `create index provider_name on provider (lower(name) collate "C", id)`,
  `create index provider_organization on provider (organization_id, lower(name) collate "C", id)`,
  `create index provider_kind on provider (kind, lower(name) collate "C", id)`,

  `create table alias (
    id uuid primary key,
    wire_id text not null check (wire_id <> ''),
    provider_id uuid references provider,
    model_id uuid references model on delete cascade,
    rule text not null,
    confidence double precision not null check (confidence between 0 and 1),
    source_id uuid not null references source,
    unique nulls not distinct (wire_id, provider_id, model_id)
  )`,
  `create index alias_model on alias (model_id, wire_id collate "C", id)`,
  `create index alias_provider on alias (provider_id)`,
  `create index alias_wire_id on alias (lower(wire_id) collate "C", id)`,

  `create table provider_route (
    id uuid primary key,
    model_id uuid not null references model,
    provider_id uuid not null references provider,
    wire_id text not null check (wire_id <> ''),
    region text not null default 'global' check (region <> ''),
    access_type text not null ${oneOf('access_type', 'SERVERLESS PROVISIONED DEDICATED SELF_HOSTED SUBSCRIPTION UNKNOWN')},
    declared_status text ${oneOf('declared_status', 'PREVIEW ACTIVE DEPRECATED RETIRED')},
    ${partialDate('retires')},
    listed boolean not null default true,
    last_listed_on date,
    context_window integer check (context_window > 0),
    max_input_tokens integer check (max_input_tokens > 0),
    max_output_tokens integer check (max_output_tokens > 0),
    quantization text,
    ${support},
    parameters text[],
    reasoning_options jsonb,
    data_policy jsonb,
    current_input numeric,
    current_output numeric,
    current_blended numeric,
    unique (provider_id, wire_id, region)
  )`,
  `create index provider_route_model on provider_route (model_id, current_blended, id)`,
  `create index provider_route_provider on provider_route (provider_id, coalesce(current_blended, 'Infinity'::numeric), id)`,
  `create index provider_route_price_asc on provider_route (coalesce(current_blended, 'Infinity'::numeric), id)`,
  `create index provider_route_price_desc on provider_route (coalesce(current_blended, '-Infinity'::numeric), id)`,
  `create index provider_route_input_asc on provider_route (coalesce(current_input, 'Infinity'::numeric), id)`,
  `create index provider_route_input_desc on provider_route (coalesce(current_input, '-Infinity'::numeric), id)`,
  `create index provider_route_output_asc on provider_route (coalesce(current_output, 'Infinity'::numeric), id)`,
  `create index provider_route_output_desc on provider_route (coalesce(current_output, '-Infinity'::numeric), id)`,
  `create index provider_route_context_asc on provider_route (coalesce(context_window, 2147483647), id)`,
  `create index provider_route_context_desc on provider_route (coalesce(context_window, -1), id)`,
  `create index provider_route_wire_id on provider_route (wire_id, id)`,
  `create index provider_route_wire_id_order on provider_route (lower(wire_id) collate "C", id)`,
  `create index provider_route_region on provider_route (region, model_id)`,
  `create index provider_route_access_type on provider_route (access_type, id)`,
  `create index provider_route_status on provider_route (declared_status, id)`,
  `create index provider_route_retires on provider_route (retires_first) where retires_first is not null`,
  `create index provider_route_unlisted on provider_route (id) where not listed`,
  `create index provider_route_supported on provider_route using gin (supported)`,
  `create index provider_route_context on provider_route (context_window)`,
  `alter table model add constraint model_cheapest_route_fk
     foreign key (cheapest_route_id) references provider_route deferrable initially deferred`,

  `create table rate_card (
    id uuid primary key,
    route_id uuid not null references provider_route on delete cascade,
    valid_from date not null,
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    terms text not null ${oneOf('terms', 'METERED FREE_TIER INCLUDED_IN_PLAN VARIABLE UNKNOWN')},
    pricing text not null ${oneOf('pricing', 'COMPLETE PARTIAL NONE')},
    input numeric check (input >= 0),
    output numeric check (output >= 0),
    cache_read numeric check (cache_read >= 0),
    cache_write numeric check (cache_write >= 0),
    batch_input numeric check (batch_input >= 0),
    batch_output numeric check (batch_output >= 0),
    source_id uuid not null references source,
    recorded_at timestamptz not null,
    correction boolean not null default false,
    unique (route_id, valid_from)
  )`,
  `create index rate_card_valid_from on rate_card (valid_from)`,
  `create table price_line (
    id bigint generated always as identity primary key,
    card_id uuid not null references rate_card on delete cascade,
    meter text not null ${oneOf('meter', 'INPUT OUTPUT CACHE_READ CACHE_WRITE CACHE_STORAGE REASONING INPUT_AUDIO OUTPUT_AUDIO CACHE_READ_AUDIO INPUT_IMAGE OUTPUT_IMAGE INPUT_VIDEO OUTPUT_VIDEO REQUEST WEB_SEARCH PAGE OTHER')},
    mode text not null default 'STANDARD' ${oneOf('mode', 'STANDARD BATCH PRIORITY FLEX FINE_TUNED')},
    amount numeric not null check (amount >= 0),
    unit text not null ${oneOf('unit', 'MILLION_TOKENS IMAGE MEGAPIXEL SECOND MINUTE HOUR MILLION_CHARACTERS THOUSAND_PAGES THOUSAND_REQUESTS REQUEST MILLION_TOKEN_HOURS GIGABYTE_DAY')},
    min_input_tokens integer not null default 0 check (min_input_tokens >= 0),
    cache_ttl integer check (cache_ttl > 0),
    from_minute integer check (from_minute between 0 and 1439),
    until_minute integer check (until_minute between 0 and 1439),
    check ((from_minute is null) = (until_minute is null)),
    check (from_minute <> until_minute),
    unique nulls not distinct (card_id, meter, mode, unit, min_input_tokens, cache_ttl, from_minute)
  )`,

  `create table gateway (
    id uuid primary key,
    ${slug}, ${name},
    kind text not null ${oneOf('kind', 'GATEWAY ROUTER HYBRID')},
    summary text,
    organization_id uuid references organization,
    provider_id uuid references provider,
    open_source boolean,
    self_hostable boolean,
    license_id uuid references license,
    hosting text,
    pricing_model text,
    data_policy jsonb,
    website text
  )`,
  `create index gateway_name on gateway (lower(name) collate "C", id)`,
  `create index gateway_kind on gateway (kind, lower(name) collate "C", id)`,
  `create index gateway_organization on gateway (organization_id, lower(name) collate "C", id)`,
  `create index gateway_of_provider on gateway (provider_id)`,
  `create table gateway_provider (
    gateway_id uuid not null references gateway on delete cascade,
    provider_id uuid not null references provider on delete cascade,
    primary key (gateway_id, provider_id)
  )`,
  `create index gateway_provider_provider on gateway_provider (provider_id, gateway_id)`,
  `create table gateway_model (
    model_id uuid not null references model on delete cascade,
    gateway_id uuid not null references gateway on delete cascade,
    basis text not null ${oneOf('basis', 'DECLARED VIA_PROVIDER')},
    primary key (model_id, gateway_id)
  )`,
  `create index gateway_model_gateway on gateway_model (gateway_id, model_id)`,

  `create table benchmark (
    id uuid primary key,
    ${slug}, ${name},
    unit text not null ${oneOf('unit', 'PERCENT ELO INDEX MINUTES POINTS')},
    higher_is_better boolean not null,
    min double precision, max double precision,
    category text not null ${oneOf('category', 'KNOWLEDGE REASONING MATH CODING AGENTIC_CODING TOOL_USE INSTRUCTION_FOLLOWING VISION LONG_CONTEXT FACTUALITY PREFERENCE MULTILINGUAL COMPUTER_USE EMBEDDINGS AGENTS GENERAL AUDIO SAFETY')},
    url text,
    headline_variant_id uuid,
    check (min < max)
  )`,
  `create index benchmark_name on benchmark (lower(name) collate "C", id)`,
  `create index benchmark_category on benchmark (category, lower(name) collate "C", id)`,
  `create table benchmark_variant (
    id uuid primary key,
    ${slug}, ${name},
    benchmark_id uuid not null references benchmark on delete cascade,
    position integer not null default 0,
    version text, harness text, setting text,
    unique (id, benchmark_id)
  )`,
  `create index benchmark_variant_benchmark on benchmark_variant (benchmark_id, position, id)`,
  `alter table benchmark add constraint benchmark_headline_variant_fk
     foreign key (headline_variant_id, id) references benchmark_variant (id, benchmark_id) deferrable initially deferred`,
  `create table benchmark_result (
    id uuid primary key,
    model_id uuid not null references model,
    variant_id uuid not null references benchmark_variant,
    score double precision not null check (score not in ('NaN', 'Infinity', '-Infinity')),
    score_text text not null,
    standard_error double precision check (standard_error >= 0),
    reporting text not null ${oneOf('reporting', 'DEVELOPER INDEPENDENT COMMUNITY UNKNOWN')},
    reported_by text,
    ${partialDate('reported')},
    source_url text,
    source_id uuid not null references source,
    chosen boolean not null default false
  )`,
  `create unique index benchmark_result_chosen on benchmark_result (model_id, variant_id) where chosen`,
  `create index benchmark_result_model on benchmark_result (model_id, variant_id, id)`,
  `create index benchmark_result_variant on benchmark_result (variant_id, score desc, id)`,
  `create index benchmark_result_ranking on benchmark_result (variant_id, score, model_id) where chosen`,

  `create table use_case (
    id uuid primary key,
    ${slug}, ${name},
    position integer not null default 0,
    summary text not null,
    required_capabilities text[] not null default '{}' ${subsetOf('required_capabilities', capabilities)},
    required_inputs text[] not null default '{}' ${subsetOf('required_inputs', modalities)},
    required_outputs text[] not null default '{}' ${subsetOf('required_outputs', modalities)},
    required_openness text[] not null default '{}' ${subsetOf('required_openness', 'PROPRIETARY OPEN_WEIGHTS OPEN_SOURCE')},
    min_context_window integer check (min_context_window > 0),
    workload jsonb not null
  )`,
  `create table use_case_variant (
    use_case_id uuid not null references use_case on delete cascade,
    variant_id uuid not null references benchmark_variant,
    weight double precision not null check (weight > 0),
    primary key (use_case_id, variant_id)
  )`,
  `create index use_case_variant_variant on use_case_variant (variant_id)`,
];
