-- What the peers read: the catalog as views with the contract's columns, so that none of them computes what
-- PostgreSQL can. The comments are PostGraphile's smart tags: keys and relations that a view cannot have.
create schema peer;

create view peer.organization as select id as uid, slug, name from public.organization;
create view peer.license as select id as uid, slug, name, spdx_id, commercial_use from public.license;
create view peer.family as select id as uid, slug, name from public.family;
create view peer.provider as select id as uid, slug, name, kind from public.provider;
create view peer.source as select id as uid, slug from public.source;
create view peer.gateway as
  select id as uid, slug, name, kind, summary, open_source, self_hostable from public.gateway;
create view peer.benchmark as
  select id as uid, slug, name, unit, higher_is_better, category from public.benchmark;
create view peer.benchmark_variant as
  select id as uid, slug, name, version, harness, setting from public.benchmark_variant;

create view peer.model as
select
  id as uid, rtrim(translate(encode(convert_to('Model:' || id, 'UTF8'), 'base64'), E'+/\n', '-_'), '=') as global_id,
  slug, name, summary, released_on, released_first, released_first is null as unreleased, knowledge_cutoff_on as knowledge_cutoff, context_window,
  max_output_tokens, architecture, specialization, openness, input_modalities, output_modalities, deprecated_on,
  retires_on, developer_id as developer_uid, family_id as family_uid, license_id as license_uid,
  lower(name) collate "C" as sort_name,
  case
    when retires_first <= current_date or declared_status = 'RETIRED' then 'RETIRED'
    when deprecated_first <= current_date then 'DEPRECATED'
    else coalesce(declared_status, 'UNKNOWN') end as status,
  case when 'VISION' = any(supported) then 'YES' when 'VISION' = any(unsupported) then 'NO' else 'UNKNOWN' end as vision,
  case when 'AUDIO_INPUT' = any(supported) then 'YES' when 'AUDIO_INPUT' = any(unsupported) then 'NO' else 'UNKNOWN' end as audio_input,
  case when 'TOOL_CALLING' = any(supported) then 'YES' when 'TOOL_CALLING' = any(unsupported) then 'NO' else 'UNKNOWN' end as tool_calling,
  case when 'STRUCTURED_OUTPUTS' = any(supported) then 'YES' when 'STRUCTURED_OUTPUTS' = any(unsupported) then 'NO' else 'UNKNOWN' end as structured_outputs,
  case when 'PROMPT_CACHING' = any(supported) then 'YES' when 'PROMPT_CACHING' = any(unsupported) then 'NO' else 'UNKNOWN' end as prompt_caching,
  case when 'BATCH' = any(supported) then 'YES' when 'BATCH' = any(unsupported) then 'NO' else 'UNKNOWN' end as batch,
  case when 'FINE_TUNING' = any(supported) then 'YES' when 'FINE_TUNING' = any(unsupported) then 'NO' else 'UNKNOWN' end as fine_tuning,
  case when 'CODE_EXECUTION' = any(supported) then 'YES' when 'CODE_EXECUTION' = any(unsupported) then 'NO' else 'UNKNOWN' end as code_execution,
  case when 'REASONING' = any(supported) then 'YES' when 'REASONING' = any(unsupported) then 'NO' else 'UNKNOWN' end as reasoning,
  case when 'WEB_SEARCH' = any(supported) then 'YES' when 'WEB_SEARCH' = any(unsupported) then 'NO' else 'UNKNOWN' end as web_search,
  case when 'COMPUTER_USE' = any(supported) then 'YES' when 'COMPUTER_USE' = any(unsupported) then 'NO' else 'UNKNOWN' end as computer_use
from public.model;

create view peer.rate_card as
select
  id as uid, valid_from, currency, terms, source_id as source_uid, trim_scale(input) as input, trim_scale(output) as output,
  trim_scale(cache_read) as cache_read, trim_scale(cache_write) as cache_write,
  trim_scale(batch_input) as batch_input, trim_scale(batch_output) as batch_output
from public.rate_card;

create view peer.price_line as
select
  id as uid, card_id as card_uid, meter, mode, trim_scale(amount) as amount, unit, min_input_tokens, cache_ttl, from_minute,
  mode <> 'STANDARD' as special
from public.price_line;

create view peer.route as
select
  priced.*,
  case when status not in ('RETIRED', 'NOT_LISTED') and terms = 'METERED' and currency = 'USD'
    then trim_scale((3 * input + output) * 0.25) end as blended
from (
  select
    route.id as uid,
    rtrim(translate(encode(convert_to('ProviderRoute:' || route.id, 'UTF8'), 'base64'), E'+/\n', '-_'), '=') as global_id,
    route.model_id as model_uid, route.provider_id as provider_uid, card.id as card_uid,
    route.wire_id collate "C" as wire_id, route.region collate "C" as region, route.access_type, route.context_window,
    route.max_output_tokens, provider.name collate "C" as provider_name,
    provider.organization_id is distinct from model.developer_id or model.developer_id is null as third_party,
    case
      when route.retires_first <= current_date or route.declared_status = 'RETIRED'
        or route.inherited_retires_first <= current_date or route.inherited_status = 'RETIRED' then 'RETIRED'
      when not route.listed then 'NOT_LISTED'
      when route.declared_status is not null then route.declared_status
      when route.inherited_status = 'DEPRECATED' or route.inherited_deprecated_first <= current_date then 'DEPRECATED'
      else 'ACTIVE' end as status,
    coalesce(card.pricing, 'NONE') as pricing, card.terms, card.currency, card.input, card.output
  from public.provider_route route
  join public.provider on provider.id = route.provider_id
  join public.model on model.id = route.model_id
  left join lateral (
    select * from public.rate_card
    where route_id = route.id and valid_from <= current_date order by valid_from desc limit 1) card on true) priced;

create view peer.cheapest_route as
select
  id as model_uid, cheapest_route_id as route_uid, trim_scale(cheapest_blended) as blended_price,
  'Three parts input to one part output, standard mode, USD per million tokens.'::text as basis,
  (select count(*)::int from peer.route where route.model_uid = model.id and route.blended is not null) as compared_routes
from public.model where cheapest_route_id is not null;

create view peer.gateway_model as
select model_id as model_uid, gateway_id as gateway_uid, basis, lower(gateway.name) collate "C" as sort_name
from public.gateway_model join public.gateway on gateway.id = gateway_model.gateway_id;

create view peer.benchmark_result as
select
  result.id as uid,
  rtrim(translate(encode(convert_to('BenchmarkResult:' || result.id, 'UTF8'), 'base64'), E'+/\n', '-_'), '=') as global_id,
  result.model_id as model_uid, result.variant_id as variant_uid, variant.benchmark_id as benchmark_uid, result.score,
  result.score_text, result.standard_error, result.reporting, result.reported_by, result.reported_on, result.source_url,
  lower(benchmark.name) collate "C" as sort_name, variant.position, not result.chosen as passed_over
from public.benchmark_result result
join public.benchmark_variant variant on variant.id = result.variant_id
join public.benchmark on benchmark.id = variant.benchmark_id;

create view peer.chosen_result as
select result.model_id as model_uid, variant.slug as variant_slug, result.score, result.score_text, result.reporting
from public.benchmark_result result join public.benchmark_variant variant on variant.id = result.variant_id
where result.chosen;

create function peer.models_by_slug(slugs text[]) returns setof peer.model language sql stable as
  'select * from peer.model where slug = any(slugs) order by sort_name, uid';

comment on view peer.organization is E'@primaryKey uid';
comment on view peer.license is E'@primaryKey uid';
comment on view peer.family is E'@primaryKey uid';
comment on view peer.provider is E'@primaryKey uid';
comment on view peer.source is E'@primaryKey uid';
comment on view peer.gateway is E'@primaryKey uid';
comment on view peer.benchmark is E'@primaryKey uid';
comment on view peer.benchmark_variant is E'@primaryKey uid';
comment on view peer.model is E'@primaryKey uid\n@unique slug
@foreignKey (developer_uid) references peer.organization (uid)|@fieldName developer
@foreignKey (family_uid) references peer.family (uid)|@fieldName family|@foreignFieldName models
@foreignKey (license_uid) references peer.license (uid)|@fieldName license';
comment on view peer.rate_card is E'@primaryKey uid
@foreignKey (source_uid) references peer.source (uid)|@fieldName source';
comment on column peer.rate_card.input is E'@behavior -attribute:select';
comment on column peer.rate_card.output is E'@behavior -attribute:select';
comment on column peer.rate_card.cache_read is E'@behavior -attribute:select';
comment on column peer.rate_card.cache_write is E'@behavior -attribute:select';
comment on column peer.rate_card.batch_input is E'@behavior -attribute:select';
comment on column peer.rate_card.batch_output is E'@behavior -attribute:select';
comment on view peer.price_line is E'@primaryKey uid
@foreignKey (card_uid) references peer.rate_card (uid)|@fieldName card|@foreignSimpleFieldName lines';
comment on view peer.route is E'@primaryKey uid
@foreignKey (model_uid) references peer.model (uid)|@fieldName model|@foreignFieldName routes
@foreignKey (provider_uid) references peer.provider (uid)|@fieldName provider
@foreignKey (card_uid) references peer.rate_card (uid)|@fieldName rateCard';
comment on view peer.cheapest_route is E'@primaryKey model_uid
@foreignKey (model_uid) references peer.model (uid)|@fieldName model|@foreignSingleFieldName cheapestRoute
@foreignKey (route_uid) references peer.route (uid)|@fieldName route';
comment on view peer.gateway_model is E'@primaryKey model_uid,gateway_uid
@foreignKey (model_uid) references peer.model (uid)|@fieldName model|@foreignFieldName gateways
@foreignKey (gateway_uid) references peer.gateway (uid)|@fieldName node';
comment on view peer.benchmark_result is E'@primaryKey uid
@foreignKey (model_uid) references peer.model (uid)|@fieldName model|@foreignFieldName benchmarkResults
@foreignKey (variant_uid) references peer.benchmark_variant (uid)|@fieldName variant
@foreignKey (benchmark_uid) references peer.benchmark (uid)|@fieldName benchmark';
comment on view peer.chosen_result is E'@primaryKey model_uid,variant_slug';
