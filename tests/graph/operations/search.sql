select "row".*, "state"."revision" as "seen_revision" from (select "revision" from "catalog_state" limit $1) as "state" left join (select "entry"."entity_id", "entry"."kind", "entry"."prominence", "entry"."fields", "entry"."texts", "entry"."norms", true as "found" from "search_entry" as "entry" where "entry"."entity_id" = any(array((
    select posting.entity_id
    from search_list list
    cross join unnest(list.entity_ids[:$2], list.prominences[:$3]) posting(entity_id, prominence)
    where list.word = any($4::text[]) and list.kind = any($5::text[])
    order by posting.prominence desc, posting.entity_id desc
    limit $6) union (
    select unnest(entity_ids) from search_list
    where word > $7 collate "C" and word < $8 collate "C" and kind = any($9::text[])
    order by word, kind
    limit $10) union 
    select having_rarest.entity_id
    from search_entry having_rarest
    where having_rarest.entity_id = any(array((
    select posting.entity_id
    from search_list list
    cross join unnest(list.entity_ids[:$11], list.prominences[:$12]) posting(entity_id, prominence)
    where list.word = any($13::text[]) and list.kind = any($14::text[])
    order by posting.prominence desc, posting.entity_id desc
    limit $15)))
      and having_rarest.words && $16::text[] and having_rarest.words && $17::text[])) order by $18 = any(entry.norms) or $19 = any(entry.words) desc, "entry"."prominence" desc, "entry"."entity_id" limit $20) as "row" on true;

select "row".*, "state"."revision" as "seen_revision" from (select "revision" from "catalog_state" limit $1) as "state" left join (select "row".*, "wanted"."key", true as "found" from unnest($2::text[]) as wanted(key) inner join lateral (select "model"."id", "model"."slug", "model"."name", "model"."identity", "model"."developer_id", "model"."family_id", "model"."released_on", "model"."context_window", "model"."max_output_tokens", "model"."openness", "model"."declared_status", "model"."deprecated_on", "model"."deprecated_first", "model"."retires_on", "model"."retires_first", "model"."retires_not_before_on", "model"."cheapest_route_id", "model"."cheapest_blended", "model"."summary", "model"."license_id", "model"."released_first", "model"."knowledge_cutoff_on", "model"."architecture", "model"."specialization", "model"."parameters", "model"."active_parameters", "model"."links", "model"."weights", "model"."input_modalities", "model"."output_modalities", "model"."supported", "model"."unsupported", "model"."cheapest_input", 'Model' as "__typename" from "model" where "model"."id" = coalesce((select it.id from "model" it where it.id = wanted.key::uuid), (select redirect.target_id from redirect where redirect.kind = 'model' and redirect.old = wanted.key)) limit $3) as "row" on true) as "row" on true;

select "row".*, "state"."revision" as "seen_revision" from (select "revision" from "catalog_state" limit $1) as "state" left join (select "row".*, "wanted"."key", true as "found" from unnest($2::text[]) as wanted(key) inner join lateral (select "organization"."id", "organization"."slug", "organization"."name", "organization"."website", "organization"."country", 'Organization' as "__typename" from "organization" where "organization"."id" = coalesce((select it.id from "organization" it where it.id = wanted.key::uuid), (select redirect.target_id from redirect where redirect.kind = 'organization' and redirect.old = wanted.key)) limit $3) as "row" on true) as "row" on true;

select "row".*, "state"."revision" as "seen_revision" from (select "revision" from "catalog_state" limit $1) as "state" left join (select "said"."norm", "said"."position", "said"."token", "known"."word", "known"."entries", true as "found" from (
          select norm, position::int, token
          from search_norm($2) norm, string_to_table(norm, ' ') with ordinality as said(token, position)
          where token <> ''
          order by position
          limit $3
        ) as "said" left join lateral (
          (select word, entries from search_word
          where word >= said.token collate "C" and word < (said.token || chr(1114111)) collate "C"
          order by word = said.token desc, entries desc, word limit 13)
          union
          (select word, entries from search_word
          where word ~ '[a-z]{4}' and said.token ~ '[a-z]{4}'
          order by word <-> said.token limit 24)
        ) as "known" on true) as "row" on true;
