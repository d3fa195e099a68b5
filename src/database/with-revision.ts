import type { Kysely, SelectQueryBuilder } from 'kysely';
import type { DB } from '../../db/types.ts';

/** A row with the revision that its statement saw; without a row there is one whose `found` is null. */
export interface SeenRow {
  seen_revision: number;
  found: true | null;
}

/**
 * Lets a query also tell the revision that it sees.
 *
 * The left join gives the revision even when there are no rows, at the cost of one row read;
 * a nested loop over one outer row keeps the order of the inner query. The limit tells the planner that it is one row:
 * the table is too small to be analyzed ever, and at the thousands that are assumed for such a table every statement
 * looks so dear that PostgreSQL compiles it first, for some hundred milliseconds.
 */
export function withRevision(db: Kysely<DB>, query: SelectQueryBuilder<DB, never, unknown>) {
  return db
    .selectFrom((eb) => eb.selectFrom('catalog_state').select('revision').limit(1).as('state'))
    .leftJoin(query.select((eb) => eb.lit(true).as('found')).as('row'), (join) => join.onTrue())
    .selectAll('row')
    .select('state.revision as seen_revision');
}
