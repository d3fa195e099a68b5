import { type Kysely, sql } from 'kysely';

/**
 * What a route takes over from the life of its model, by the rule of `inheritedLifecycle`: its status by word, and the
 * first days of its deprecation and retirement. All null where the route goes on by itself. Derived from what is said, and
 * the same on every day, so that the status of a route on any day follows from its own row.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const column of columns) await sql.raw(`alter table provider_route drop column ${column}`).execute(db);
}

const columns = ['inherited_status', 'inherited_deprecated_first', 'inherited_retires_first'];

const statements = [
  `alter table provider_route
    add column inherited_status text check (inherited_status in ('DEPRECATED', 'RETIRED')),
    add column inherited_deprecated_first date,
    add column inherited_retires_first date`,
  // Most routes inherit nothing.
  ...columns.map(
    (column) => `create index provider_route_${column} on provider_route (${column}) where ${column} is not null`,
  ),
  // A catalog that is there already is derived anew by the next roll.
  'update catalog_state set rolled_on = rolled_on - 1',
];
