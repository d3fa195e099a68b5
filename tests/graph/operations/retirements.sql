select "row".*, "state"."revision" as "seen_revision" from (select "revision" from "catalog_state" limit $1) as "state" left join (select "retirement"."id", "retirement"."model_id", "retirement"."route_id", "retirement"."retires_on", "retirement"."retires_first", array[("retirement"."retires_first")::text]::text[] as "sort_keys", true as "found" from (
    select model.id, model.id as model_id, null::uuid as route_id, model.retires_on, model.retires_first
    from model
    where model.retires_first is not null and model.retires_first between $2::date and $3::date + $4::int and true
      and model.declared_status is distinct from 'RETIRED'
    union all
    select route.id, route.model_id, route.id, route.retires_on, route.retires_first
    from provider_route route
    where route.retires_first is not null and route.retires_first between $5::date and $6::date + $7::int and true
      and route.listed and route.declared_status is distinct from 'RETIRED'
  ) as retirement order by "retirement"."retires_first" asc, "retirement"."id" asc limit $8) as "row" on true;

select "row".*, "state"."revision" as "seen_revision" from (select "revision" from "catalog_state" limit $1) as "state" left join (select count(*) as "count", true as "found" from (
    select model.id, model.id as model_id, null::uuid as route_id, model.retires_on, model.retires_first
    from model
    where model.retires_first is not null and model.retires_first between $2::date and $3::date + $4::int and true
      and model.declared_status is distinct from 'RETIRED'
    union all
    select route.id, route.model_id, route.id, route.retires_on, route.retires_first
    from provider_route route
    where route.retires_first is not null and route.retires_first between $5::date and $6::date + $7::int and true
      and route.listed and route.declared_status is distinct from 'RETIRED'
  ) as retirement) as "row" on true;
