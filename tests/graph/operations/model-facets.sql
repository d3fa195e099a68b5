select "row".*, "state"."revision" as "seen_revision" from (select "revision" from "catalog_state" limit $1) as "state" left join (select "facet"."value", "facet"."count", true as "found" from (
          select value, count(*)::int as count
          from (select case
    when model.retires_first <= $2::date or model.declared_status = 'RETIRED' then 'RETIRED'
    when model.deprecated_first <= $3::date then 'DEPRECATED'
    else coalesce(model.declared_status, 'UNKNOWN') end as value from model where ("model"."developer_id" = any(array(select it.id from "organization" it where it.slug = any($4::text[]))) and "model"."supported" @> $5::text[])) one
          where value is not null group by value
        ) as "facet" order by "facet"."count" desc, "facet"."value") as "row" on true;

select "row".*, "state"."revision" as "seen_revision" from (select "revision" from "catalog_state" limit $1) as "state" left join (select "facet"."value", "facet"."count", true as "found" from (
          select value, count(*)::int as count
          from (select model.openness as value from model where ("model"."developer_id" = any(array(select it.id from "organization" it where it.slug = any($2::text[]))) and "model"."supported" @> $3::text[])) one
          where value is not null group by value
        ) as "facet" order by "facet"."count" desc, "facet"."value") as "row" on true;

select "row".*, "state"."revision" as "seen_revision" from (select "revision" from "catalog_state" limit $1) as "state" left join (select "facet"."value", "facet"."count", true as "found" from (
          select value, count(*)::int as count
          from (select unnest(model.input_modalities) as value from model where ("model"."developer_id" = any(array(select it.id from "organization" it where it.slug = any($2::text[]))) and "model"."supported" @> $3::text[])) one
          where value is not null group by value
        ) as "facet" order by "facet"."count" desc, "facet"."value") as "row" on true;

select "row".*, "state"."revision" as "seen_revision" from (select "revision" from "catalog_state" limit $1) as "state" left join (select "facet"."value", "facet"."count", true as "found" from (
          select value, count(*)::int as count
          from (select unnest(model.output_modalities) as value from model where ("model"."developer_id" = any(array(select it.id from "organization" it where it.slug = any($2::text[]))) and "model"."supported" @> $3::text[])) one
          where value is not null group by value
        ) as "facet" order by "facet"."count" desc, "facet"."value") as "row" on true;

select "row".*, "state"."revision" as "seen_revision" from (select "revision" from "catalog_state" limit $1) as "state" left join (select "facet"."value", "facet"."count", true as "found" from (
          select value, count(*)::int as count
          from (select unnest(model.supported) as value from model where ("model"."developer_id" = any(array(select it.id from "organization" it where it.slug = any($2::text[]))) and "model"."supported" @> $3::text[])) one
          where value is not null group by value
        ) as "facet" order by "facet"."count" desc, "facet"."value") as "row" on true;

select "row".*, "state"."revision" as "seen_revision" from (select "revision" from "catalog_state" limit $1) as "state" left join (select "family"."id", "family"."slug", "family"."name", "family"."developer_id", 'Family' as "__typename", "facet"."count", true as "found" from "family" inner join (
    select model.family_id as id, count(*)::int as count from model where ("model"."developer_id" = any(array(select it.id from "organization" it where it.slug = any($2::text[]))) and "model"."supported" @> $3::text[]) group by 1) as facet on "facet"."id" = "family"."id" order by "facet"."count" desc, lower("family"."name") collate "C", "facet"."id" limit $4) as "row" on true;

select "row".*, "state"."revision" as "seen_revision" from (select "revision" from "catalog_state" limit $1) as "state" left join (select "gateway"."id", "gateway"."slug", "gateway"."name", "gateway"."kind", "gateway"."summary", "gateway"."organization_id", "gateway"."provider_id", "gateway"."open_source", "gateway"."self_hostable", "gateway"."license_id", "gateway"."hosting", "gateway"."pricing_model", "gateway"."data_policy", "gateway"."website", 'Gateway' as "__typename", "facet"."count", true as "found" from "gateway" inner join (
    select gateway_model.gateway_id as id, count(*)::int as count
    from model join gateway_model on gateway_model.model_id = model.id
    where ("model"."developer_id" = any(array(select it.id from "organization" it where it.slug = any($2::text[]))) and "model"."supported" @> $3::text[]) group by 1) as facet on "facet"."id" = "gateway"."id" order by "facet"."count" desc, lower("gateway"."name") collate "C", "facet"."id" limit $4) as "row" on true;

select "row".*, "state"."revision" as "seen_revision" from (select "revision" from "catalog_state" limit $1) as "state" left join (select "organization"."id", "organization"."slug", "organization"."name", "organization"."website", "organization"."country", 'Organization' as "__typename", "facet"."count", true as "found" from "organization" inner join (
    select model.developer_id as id, count(*)::int as count from model where ("model"."supported" @> $2::text[]) group by 1) as facet on "facet"."id" = "organization"."id" order by "facet"."count" desc, lower("organization"."name") collate "C", "facet"."id" limit $3) as "row" on true;

select "row".*, "state"."revision" as "seen_revision" from (select "revision" from "catalog_state" limit $1) as "state" left join (select "provider"."id", "provider"."slug", "provider"."name", "provider"."kind", "provider"."organization_id", "provider"."website", "provider"."docs", 'Provider' as "__typename", "facet"."count", true as "found" from "provider" inner join (
    select provider_route.provider_id as id, count(distinct model.id)::int as count
    from model join provider_route on provider_route.model_id = model.id and provider_route.listed
    where ("model"."developer_id" = any(array(select it.id from "organization" it where it.slug = any($2::text[]))) and "model"."supported" @> $3::text[]) and true group by 1) as facet on "facet"."id" = "provider"."id" order by "facet"."count" desc, lower("provider"."name") collate "C", "facet"."id" limit $4) as "row" on true;

select "row".*, "state"."revision" as "seen_revision" from (select "revision" from "catalog_state" limit $1) as "state" left join (select count(*)::int as "count", true as "found" from "model" where ("model"."developer_id" = any(array(select it.id from "organization" it where it.slug = any($2::text[]))) and "model"."supported" @> $3::text[])) as "row" on true;
