import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { DB } from '../../db/types.ts';

/** Tables that can be looked into, and what redirects call the things in them. */
const kinds = {
  organization: 'organization',
  license: 'license',
  family: 'family',
  model: 'model',
  provider: 'provider',
  provider_route: 'route',
  gateway: 'gateway',
  benchmark: 'benchmark',
  benchmark_result: 'result',
  use_case: 'use-case',
  source: 'source',
} as const;

type Table = keyof typeof kinds;

const key = sql<string>`wanted.key`;

/** The keys of a batch as rows, joined to the thing that each of them means: redirects of merged things are followed. */
export function wanted(db: Kysely<DB>, keys: readonly string[]) {
  return db.selectFrom(sql<{ key: string }>`unnest(${keys}::text[])`.as<'wanted'>(sql`wanted(key)`));
}

/** The id that a wanted uuid means now. */
export function wantedId(table: Table): RawBuilder<string> {
  return sql`coalesce((select it.id from ${sql.table(table)} it where it.id = wanted.key::uuid), ${redirected(table)})`;
}

/**
 * The id that a wanted slug means now.
 * @param slug where the slug stands when it is but a part of the key
 */
export function wantedSlug(table: Table, slug: RawBuilder<string> = key): RawBuilder<string> {
  return sql`coalesce((select it.id from ${sql.table(table)} it where it.slug = ${slug}), ${redirected(table, slug)})`;
}

function redirected(table: Table, old: RawBuilder<string> = key): RawBuilder<string> {
  return sql`(select redirect.target_id from redirect where redirect.kind = ${sql.lit(kinds[table])} and redirect.old = ${old})`;
}

/** The name of the type that a row stands for, which the row carries so that interfaces and unions need not guess. */
export function typename<T extends string>(name: T) {
  return sql<T>`${sql.lit(name)}`.as('__typename');
}

/**
 * Columns of a joined table, named as those of an object within the row; see `nesting`.
 * @param object its whole name
 */
export function within(object: string, columns: readonly string[]) {
  return columns.map((column) => sql.ref(column).as(`${object}.${column.split('.').at(-1)}`));
}

/**
 * Columns of a joined table as one JSON object. For rows of text, numbers and truth values only: JSON has nothing else.
 * @param within further fields, which are JSON themselves
 */
export function rowJson<R>(
  type: string,
  columns: readonly string[],
  within: Record<string, RawBuilder<unknown>> = {},
): RawBuilder<R> {
  const fields = [
    ...columns.map((column) => [column.split('.').at(-1) as string, sql.ref(column)] as const),
    ...Object.entries(within),
  ].map(([name, value]) => sql`${sql.lit(name)}, ${value}`);
  return sql`json_build_object('__typename', ${sql.lit(type)}, ${sql.join(fields)})`;
}
