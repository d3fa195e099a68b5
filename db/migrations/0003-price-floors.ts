import { type Kysely, sql } from 'kysely';

/**
 * What a route costs at the least: for each route that can be compared by price now, and each mode of its card, the
 * least of its prices for a million tokens of prompt and of answer, whatever the tier, the hours or the TTL. A lower
 * bound of any workload's cost, by which the cheapest routes of all models are found without reading every card.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table price_floor (
      route_id uuid not null references provider_route on delete cascade,
      mode text not null,
      input numeric check (input >= 0),
      output numeric check (output >= 0),
      primary key (route_id, mode)
    )`.execute(db);
  await sql`create index price_floor_input on price_floor (mode, input, route_id)`.execute(db);
  await sql`create index price_floor_output on price_floor (mode, output, route_id)`.execute(db);
  await sql`
    create index price_line_special on price_line (meter, card_id)
    where meter not in ('INPUT', 'OUTPUT', 'CACHE_READ', 'CACHE_WRITE')`.execute(db);
  // Few cards are on other terms, and those are listed apart.
  await sql`create index rate_card_other_terms on rate_card (route_id, valid_from) where terms <> 'METERED'`.execute(
    db,
  );
  // The table is filled with everything else that follows from the day, which the next start does anew.
  await sql`update catalog_state set rolled_on = '1970-01-01'`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop index rate_card_other_terms`.execute(db);
  await sql`drop index price_line_special`.execute(db);
  await sql`drop table price_floor`.execute(db);
}
