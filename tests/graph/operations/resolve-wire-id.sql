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
