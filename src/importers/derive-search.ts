import { type Kysely, sql } from 'kysely';
import type { DB } from '../../db/types.ts';

/**
 * Brings what search looks through to what the catalog says now: each thing with the texts by which it is known, its
 * words, and the vocabulary. Only what differs is written. Returns how many things changed.
 */
export async function deriveSearch(db: Kysely<DB>): Promise<number> {
  const removed = await sql`
    delete from search_entry entry
    where not exists (select from ${things} where thing.id = entry.entity_id)`.execute(db);
  const changed = await writeEntries(db);
  const count = Number(removed.numAffectedRows ?? 0) + changed;
  if (count > 0) {
    await deriveLists(db);
    await deriveVocabulary(db);
  }
  return count;
}

/** Curated before derived (only models can be either), then by how much hangs on each. */
const things = sql`(
  select id, 'MODEL' as kind, (case identity when 'CURATED' then 1000000 else 0 end)
    + (select count(*)::int from provider_route where model_id = model.id and listed) as prominence
  from model
  union all select id, 'FAMILY', 1000000 + (select count(*)::int from model where family_id = family.id) from family
  union all select id, 'ORGANIZATION', 1000000 + (select count(*)::int from model where developer_id = organization.id)
  from organization
  union all select id, 'PROVIDER', 1000000 + (select count(*)::int from provider_route where provider_id = provider.id and listed)
  from provider
  union all select id, 'GATEWAY', 1000000 + (select count(*)::int from gateway_provider where gateway_id = gateway.id)
  from gateway
  union all select id, 'BENCHMARK', 1000000 + (
    select count(*)::int from benchmark_result join benchmark_variant variant on variant.id = variant_id
    where variant.benchmark_id = benchmark.id)
  from benchmark
) thing`;

/** What each thing is called, the closest to its name first. */
const texts = sql`(
  select id, 1 as rank, 'NAME' as field, name as text from model
  union all select id, 1, 'NAME', name from family
  union all select id, 1, 'NAME', name from organization
  union all select id, 1, 'NAME', name from provider
  union all select id, 1, 'NAME', name from gateway
  union all select id, 1, 'NAME', name from benchmark
  union all select id, 2, 'SLUG', slug from model
  union all select id, 2, 'SLUG', slug from family
  union all select id, 2, 'SLUG', slug from organization
  union all select id, 2, 'SLUG', slug from provider
  union all select id, 2, 'SLUG', slug from gateway
  union all select id, 2, 'SLUG', slug from benchmark
  union all select distinct model_id, 3, 'ALIAS', wire_id from alias where model_id is not null
  union all select benchmark_id, 3, 'ALIAS', name from benchmark_variant
  union all select benchmark_id, 3, 'ALIAS', slug from benchmark_variant
  union all select model.id, 4, 'ORGANIZATION', maker.name from model join organization maker on maker.id = developer_id
  union all select family.id, 4, 'ORGANIZATION', maker.name from family join organization maker on maker.id = developer_id
  union all select provider.id, 4, 'ORGANIZATION', runner.name
  from provider join organization runner on runner.id = organization_id
  union all select gateway.id, 4, 'ORGANIZATION', maker.name
  from gateway join organization maker on maker.id = organization_id
) said`;

/** Texts are compared as they are, and made into words only where they differ from those of the last import. */
async function writeEntries(db: Kysely<DB>): Promise<number> {
  const { rows } = await sql<{ changed: number }>`
    with known as (
      select said.id, array_agg(said.field order by rank, text collate "C") as fields,
        array_agg(said.text order by rank, text collate "C") as texts
      from ${texts} group by said.id
    ), differing as materialized (
      select thing.id, thing.kind, thing.prominence, known.fields, known.texts,
        case when entry.texts = known.texts then entry.norms else search_norms(known.texts) end as norms
      from ${things}
      join known on known.id = thing.id
      left join search_entry entry on entry.entity_id = thing.id
      where row(entry.prominence, entry.fields, entry.texts) is distinct from row(thing.prominence, known.fields, known.texts)
    ), changed as (
      insert into search_entry as entry (entity_id, kind, prominence, fields, texts, norms, words)
      select id, kind, prominence, fields, texts, norms, array(
        select word from unnest(norms) norm, string_to_table(norm, ' ') word
        union
        select '=' || replace(norm, ' ', '') from unnest(norms, fields) named(norm, field) where field in ('NAME', 'SLUG') and norm <> ''
        except select ''
      )
      from differing
      on conflict (entity_id) do update set prominence = excluded.prominence, fields = excluded.fields,
        texts = excluded.texts, norms = excluded.norms, words = excluded.words
      returning 1
    )
    select count(*)::int as changed from changed`.execute(db);
  return rows[0]?.changed ?? 0;
}

/** What a search looks at, of those that have a word; tables allow no more. */
const mostListed = 1000;

async function deriveLists(db: Kysely<DB>): Promise<void> {
  await sql`
    with list as materialized (
      select word collate "C" as word, kind,
        (array_agg(entity_id order by prominence desc, entity_id desc))[:${sql.lit(mostListed)}] as entity_ids,
        (array_agg(prominence order by prominence desc, entity_id desc))[:${sql.lit(mostListed)}] as prominences
      from search_entry cross join unnest(words) word
      group by word collate "C", kind
    ), gone as (
      delete from search_list old
      where not exists (select from list where list.word = old.word and list.kind = old.kind)
    )
    insert into search_list as old (word, kind, entity_ids, prominences)
    select word, kind, entity_ids, prominences from list
    on conflict (word, kind) do update set entity_ids = excluded.entity_ids, prominences = excluded.prominences
    where row(old.entity_ids, old.prominences) <> row(excluded.entity_ids, excluded.prominences)`.execute(db);
}

async function deriveVocabulary(db: Kysely<DB>): Promise<void> {
  await sql`
    with counted as materialized (
      select word collate "C" as word, count(*)::int as entries
      from search_entry cross join unnest(words) word
      where word not like '=%'
      group by word collate "C"
    ), gone as (
      delete from search_word old where not exists (select from counted where counted.word = old.word)
    )
    insert into search_word as old (word, entries)
    select word, entries from counted
    on conflict (word) do update set entries = excluded.entries where old.entries <> excluded.entries`.execute(db);
}
