import { type Kysely, sql } from 'kysely';

/**
 * The things that have a word, in one row for each of their kinds instead of a row for each thing: as many as a search
 * looks at, the most prominent first. An import writes a tenth of the rows.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table search_list (
      word text collate "C" not null,
      kind text not null,
      entity_ids uuid[] not null,
      prominences integer[] not null,
      primary key (word, kind),
      check (cardinality(entity_ids) = cardinality(prominences) and cardinality(entity_ids) between 1 and 1000)
    )`.execute(db);
  await sql`
    insert into search_list (word, kind, entity_ids, prominences)
    select word, kind, (array_agg(entity_id order by prominence desc, entity_id desc))[:1000],
      (array_agg(prominence order by prominence desc, entity_id desc))[:1000]
    from search_posting group by word, kind`.execute(db);
  await sql`drop table search_posting`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table search_posting (
      word text collate "C" not null,
      kind text not null,
      prominence integer not null,
      entity_id uuid not null references search_entry on delete cascade,
      primary key (word, kind, prominence, entity_id)
    )`.execute(db);
  await sql`create index search_posting_entity on search_posting (entity_id)`.execute(db);
  await sql`
    insert into search_posting (word, kind, prominence, entity_id)
    select word, kind, prominence, entity_id from search_entry cross join unnest(words) word`.execute(db);
  await sql`drop table search_list`.execute(db);
}
