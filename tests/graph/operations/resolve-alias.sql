select "row".*, "state"."revision" as "seen_revision" from (select "revision" from "catalog_state" limit $1) as "state" left join (select "alias"."id", "alias"."model_id", "alias"."wire_id", "alias"."provider_id", "alias"."rule", "alias"."confidence", true as "found" from "alias" where "alias"."model_id" = any($2::uuid[]) order by "alias"."model_id", alias.wire_id collate "C", "alias"."id") as "row" on true;

select "row".*, "state"."revision" as "seen_revision" from (select "revision" from "catalog_state" limit $1) as "state" left join (select "wanted"."key", "model"."id", "model"."slug", true as "found" from unnest($2::text[]) as wanted(key) inner join lateral (select distinct "model"."id", "model"."slug" from "alias" inner join "model" on "model"."id" = "alias"."model_id" left join "provider" on "provider"."id" = "alias"."provider_id" where "alias"."wire_id" = wanted.key::jsonb ->> 0 and (
              wanted.key::jsonb ->> 1 is null
              or provider.slug = wanted.key::jsonb ->> 1
              or alias.provider_id is null and not exists (
                select from alias own
                join provider at on at.id = own.provider_id
                where own.wire_id = alias.wire_id and at.slug = wanted.key::jsonb ->> 1
              )) order by "model"."slug") as "model" on true) as "row" on true;
