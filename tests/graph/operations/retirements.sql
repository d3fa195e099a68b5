select "row".*, "state"."revision" as "seen_revision" from (select "revision" from "catalog_state" limit $1) as "state" left join (select "replacement"."model_id", "replacement"."target_model_id", "replacement"."wire_id", "replacement"."recommended", "replacement"."note", "replacement"."source_id", true as "found" from "replacement" where "replacement"."model_id" = any($2::uuid[]) order by "replacement"."model_id", "replacement"."position") as "row" on true;

select "row".*, "state"."revision" as "seen_revision" from (select "revision" from "catalog_state" limit $1) as "state" left join (select "retirement"."id", "retirement"."model_id", "retirement"."route_id", "retirement"."retires_on", "retirement"."retires_first", array[("retirement"."retires_first")::text]::text[] as "sort_keys", true as "found" from (
    select model.id, model.id as model_id, null::uuid as route_id, model.retires_on, model.retires_first
    from model
    where model.retires_first is not null and model.retires_first between $2::date and $3::date + $4::int and true
      and model.declared_status is distinct from 'RETIRED'
    union all
    select route.id, route.model_id, route.id, route.retires_on, route.retires_first
    from provider_route route
    where route.retires_first is not null and route.retires_first between $5::date and $6::date + $7::int and true
      and ("route"."listed" and ("route"."retires_first" <= $8::date or "route"."declared_status" = 'RETIRED'
      or "route"."inherited_retires_first" <= $9::date or "route"."inherited_status" = 'RETIRED') is not true) and (route.inherited_retires_first > route.retires_first) is not false
  ) as retirement order by "retirement"."retires_first" asc, "retirement"."id" asc limit $10) as "row" on true;

select "row".*, "state"."revision" as "seen_revision" from (select "revision" from "catalog_state" limit $1) as "state" left join (select "row".*, "wanted"."key", true as "found" from unnest($2::text[]) as wanted(key) inner join lateral (select "model"."id", "model"."slug", "model"."name", "model"."identity", "model"."developer_id", "model"."family_id", "model"."released_on", "model"."context_window", "model"."max_output_tokens", "model"."openness", "model"."declared_status", "model"."deprecated_on", "model"."deprecated_first", "model"."retires_on", "model"."retires_first", "model"."retires_not_before_on", "model"."cheapest_route_id", "model"."cheapest_blended", "model"."summary", "model"."license_id", "model"."released_first", "model"."knowledge_cutoff_on", "model"."architecture", "model"."specialization", "model"."parameters", "model"."active_parameters", "model"."links", "model"."weights", "model"."input_modalities", "model"."output_modalities", "model"."supported", "model"."unsupported", "model"."cheapest_input", 'Model' as "__typename" from "model" where "model"."id" = coalesce((select it.id from "model" it where it.id = wanted.key::uuid), (select redirect.target_id from redirect where redirect.kind = 'model' and redirect.old = wanted.key)) limit $3) as "row" on true) as "row" on true;

select "row".*, "state"."revision" as "seen_revision" from (select "revision" from "catalog_state" limit $1) as "state" left join (select "row".*, "wanted"."key", true as "found" from unnest($2::text[]) as wanted(key) inner join lateral (select "source"."id", "source"."slug", "source"."name", "source"."url", "source"."precedence", "source"."own_provider", "source"."license", "source"."license_url", "source"."attribution", "source"."share_alike", "source"."refresh_hours", "source"."last_imported_at", 'Source' as "__typename" from "source" where "source"."id" = coalesce((select it.id from "source" it where it.id = wanted.key::uuid), (select redirect.target_id from redirect where redirect.kind = 'source' and redirect.old = wanted.key)) limit $3) as "row" on true) as "row" on true;

select "row".*, "state"."revision" as "seen_revision" from (select "revision" from "catalog_state" limit $1) as "state" left join (select count(*) as "count", true as "found" from (
    select model.id, model.id as model_id, null::uuid as route_id, model.retires_on, model.retires_first
    from model
    where model.retires_first is not null and model.retires_first between $2::date and $3::date + $4::int and true
      and model.declared_status is distinct from 'RETIRED'
    union all
    select route.id, route.model_id, route.id, route.retires_on, route.retires_first
    from provider_route route
    where route.retires_first is not null and route.retires_first between $5::date and $6::date + $7::int and true
      and ("route"."listed" and ("route"."retires_first" <= $8::date or "route"."declared_status" = 'RETIRED'
      or "route"."inherited_retires_first" <= $9::date or "route"."inherited_status" = 'RETIRED') is not true) and (route.inherited_retires_first > route.retires_first) is not false
  ) as retirement) as "row" on true;
