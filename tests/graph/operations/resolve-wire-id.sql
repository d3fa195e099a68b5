select "row".*, "state"."revision" as "seen_revision" from (select "revision" from "catalog_state" limit $1) as "state" left join (select "row".*, "wanted"."key", true as "found" from unnest($2::text[]) as wanted(key) inner join lateral (select "model"."id", "model"."slug", "model"."name", "model"."identity", "model"."developer_id", "model"."family_id", "model"."released_on", "model"."context_window", "model"."max_output_tokens", "model"."openness", "model"."declared_status", "model"."deprecated_on", "model"."deprecated_first", "model"."retires_on", "model"."retires_first", "model"."retires_not_before_on", "model"."cheapest_route_id", "model"."cheapest_blended", "model"."summary", "model"."license_id", "model"."released_first", "model"."knowledge_cutoff_on", "model"."architecture", "model"."specialization", "model"."parameters", "model"."active_parameters", "model"."links", "model"."weights", "model"."input_modalities", "model"."output_modalities", "model"."supported", "model"."unsupported", "model"."cheapest_input", 'Model' as "__typename" from "model" where "model"."id" = coalesce((select it.id from "model" it where it.id = wanted.key::uuid), (select redirect.target_id from redirect where redirect.kind = 'model' and redirect.old = wanted.key)) limit $3) as "row" on true) as "row" on true;

select "row".*, "state"."revision" as "seen_revision" from (select "revision" from "catalog_state" limit $1) as "state" left join (select "wanted"."key", (
        select coalesce(json_agg(json_build_object(
          'modelId', named.model_id, 'slug', model.slug, 'developer', organization.slug,
          'curated', model.identity = 'CURATED', 'wireId', named.wire_id, 'provider', provider.slug,
          'rule', named.rule, 'confidence', named.confidence) order by named.wire_id, provider.slug, model.slug), '[]')
        from (
          select alias.model_id, alias.wire_id, alias.provider_id, alias.rule, alias.confidence
          from alias
          where alias.wire_id = wanted.key::jsonb ->> 0
            or alias.spelling = any(array(select jsonb_array_elements_text(wanted.key::jsonb -> 1)))
          union all
          select it.id, it.slug, null, 'slug', 1
          from model it
          where it.spelling = any(array(select jsonb_array_elements_text(wanted.key::jsonb -> 1)))
        ) named
        join model on model.id = named.model_id
        left join organization on organization.id = model.developer_id
        left join provider on provider.id = named.provider_id
      ) as "names", true as "found" from unnest($2::text[]) as wanted(key)) as "row" on true;

select "row".*, "state"."revision" as "seen_revision" from (select "revision" from "catalog_state" limit $1) as "state" left join (select "wanted"."key", array(select organization.slug from organization order by organization.slug) as "slugs", true as "found" from unnest($2::text[]) as wanted(key)) as "row" on true;
