import { type RawBuilder, type SqlBool, sql } from 'kysely';

/**
 * The rules of decisions/lifecycle on routes in SQL, over columns with indexes: the one place where they stand. Days are
 * YYYY-MM-DD; `route` is what the table provider_route is called in the statement.
 */

/** The condition that a route has a status on a day, as `routeStatus` says. */
export function routeStatusIs(route: string, status: string, today: string): RawBuilder<SqlBool> {
  const { declared, deprecated, listed, retired } = parts(route, today);
  const stands = sql`${listed} and ${retired} is not true`;
  switch (status) {
    case 'RETIRED':
      return retired;
    case 'NOT_LISTED':
      return sql`(not ${listed} and ${retired} is not true)`;
    case 'DEPRECATED':
      return sql`((${declared} = 'DEPRECATED' or ${declared} is null and ${deprecated}) and ${stands})`;
    case 'ACTIVE':
      return sql`((${declared} = 'ACTIVE' or ${declared} is null and ${deprecated} is not true) and ${stands})`;
    default:
      return sql`(${declared} = ${status} and ${stands})`;
  }
}

/** The condition that a route is served on a day: `routeStatus` is neither RETIRED nor NOT_LISTED. */
export function routeIsServed(route: string, today: string): RawBuilder<SqlBool> {
  const { listed, retired } = parts(route, today);
  return sql`(${listed} and ${retired} is not true)`;
}

function parts(route: string, today: string) {
  const column = (name: string) => sql.ref(`${route}.${name}`);
  const declared = column('declared_status');
  const day = sql`${today}::date`;
  return {
    declared,
    listed: column('listed'),
    retired: sql<SqlBool>`(${column('retires_first')} <= ${day} or ${declared} = 'RETIRED'
      or ${column('inherited_retires_first')} <= ${day} or ${column('inherited_status')} = 'RETIRED')`,
    deprecated: sql<SqlBool>`(${column('inherited_status')} = 'DEPRECATED' or ${column('inherited_deprecated_first')} <= ${day})`,
  };
}

/**
 * What `inheritedLifecycle` says, as the columns inherited_status, inherited_deprecated_first and inherited_retires_first.
 *
 * @param model what the table model is called
 * @param firstParty whether the provider is run by the model's developer; never null
 * @param seenOn the day on which a source that lists the route was looked at last; asked only where it matters
 */
export function inherited(
  { route, model }: { route: string; model: string },
  firstParty: RawBuilder<SqlBool>,
  seenOn: RawBuilder<string | null>,
): RawBuilder<unknown> {
  const status = sql.ref(`${model}.declared_status`);
  const retires = sql.ref(`${model}.retires_first`);
  const endsWithModel = sql`case
    when ${firstParty} then true
    when ${sql.ref(`${model}.openness`)} in ('OPEN_WEIGHTS', 'OPEN_SOURCE') then false
    when ${sql.ref(`${route}.retires_first`)} is not null then false
    when ${retires} is null then true
    else coalesce(${seenOn} <= ${retires}, true) end`;
  return sql`
    case when ${status} = 'RETIRED' and ${endsWithModel} or ${status} = 'DEPRECATED' and ${firstParty} then ${status} end
      as inherited_status,
    case when ${firstParty} then ${sql.ref(`${model}.deprecated_first`)} end as inherited_deprecated_first,
    case when ${endsWithModel} then ${retires} end as inherited_retires_first`;
}
