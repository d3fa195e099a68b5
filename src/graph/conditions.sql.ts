import { type ExpressionWrapper, type RawBuilder, type SqlBool, sql } from 'kysely';
import { isStorable } from '../decisions/storable.ts';

/** A condition in SQL. */
export type Condition = RawBuilder<SqlBool> | ExpressionWrapper<never, never, SqlBool>;

interface TextOperators {
  eq?: string | null;
  in?: string[] | null;
}

interface RangeOperators {
  eq?: number | string | null;
  gte?: number | string | null;
  lte?: number | string | null;
}

interface ArrayOperators {
  all?: string[] | null;
  any?: string[] | null;
}

/**
 * The values that a filter by equality allows; null when it allows all. Both operators together must hold. Those that
 * nothing can have are left out.
 */
export function allowedValues(filter: TextOperators | null | undefined): string[] | null {
  if (!filter) return null;
  const { eq, in: list } = filter;
  if (eq == null) return list?.filter(isStorable) ?? null;
  return isStorable(eq) && (list == null || list.includes(eq)) ? [eq] : [];
}

/** `column` is one of the allowed values. */
export function isOneOf(column: RawBuilder<unknown>, filter: TextOperators | null | undefined): Condition[] {
  const values = allowedValues(filter);
  if (values === null) return [];
  return values.length === 1 ? [sql`${column} = ${values[0]}`] : [sql`${column} = any(${values}::text[])`];
}

/** `column` is the id of a row of the table whose slug is allowed. */
export function hasSlug(
  column: RawBuilder<unknown>,
  table: string,
  filter: TextOperators | null | undefined,
): Condition[] {
  const slugs = allowedValues(filter);
  if (!slugs) return [];
  return [sql`${column} = any(array(select it.id from ${sql.table(table)} it where it.slug = any(${slugs}::text[])))`];
}

/** `column` is in the range. `type` is what the operands are in SQL. */
export function inRange(
  column: RawBuilder<unknown>,
  type: string,
  filter: RangeOperators | null | undefined,
): Condition[] {
  if (!filter) return [];
  const operators = { eq: '=', gte: '>=', lte: '<=' } as const;
  return Object.entries(operators).flatMap(([name, operator]) => {
    const operand = filter[name as keyof RangeOperators];
    return operand == null ? [] : [sql<SqlBool>`${column} ${sql.raw(operator)} ${operand}::${sql.raw(type)}`];
  });
}

/** The array in `column` holds all, or any, of the values. */
export function holds(column: RawBuilder<unknown>, filter: ArrayOperators | null | undefined): Condition[] {
  if (!filter) return [];
  return [
    ...(filter.all == null ? [] : [sql<SqlBool>`${column} @> ${filter.all}::text[]`]),
    ...(filter.any == null ? [] : [sql<SqlBool>`${column} && ${filter.any}::text[]`]),
  ];
}

/** All of the conditions; true when there are none. */
export function allOf(conditions: readonly Condition[]): RawBuilder<SqlBool> {
  return conditions.length === 0 ? sql`true` : sql`(${sql.join(conditions, sql` and `)})`;
}

/** Any of the conditions; true when there are none to choose from. */
export function anyOf(conditions: readonly Condition[]): RawBuilder<SqlBool> {
  return conditions.length === 0 ? sql`true` : sql`(${sql.join(conditions, sql` or `)})`;
}

/** The column is true, or false, as the filter asks. */
export function isTrue(column: RawBuilder<unknown>, filter: { eq?: boolean | null } | null | undefined): Condition[] {
  return filter?.eq == null ? [] : [filter.eq ? sql`${column}` : sql`not ${column}`];
}
