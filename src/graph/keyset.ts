import { type Expression, type Kysely, type RawBuilder, type SelectQueryBuilder, type SqlBool, sql } from 'kysely';
import type { DB } from '../../db/types.ts';
import type { Reader } from '../database/reader.ts';
import { type Connection, connectionOf } from './connection.ts';
import { encodeCursor, garbled, type Page, type PageArgs, pageOf } from './cursor.ts';
import { isPlace } from './place.ts';
import type { SortKey } from './sort-key.ts';

/** The rows of a query as a page needs them: with their id. */
export type PageQuery<R> = SelectQueryBuilder<DB, never, R & { id: string }>;

interface ListOptions<R> {
  list: string;
  /** Tells lists of the same field with other arguments apart; left out, a page is found again only by its statement. */
  variant?: string;
  /** Its pages are read by few statements, each by an index alone. */
  isSteady?: boolean;
  args: PageArgs;
  sort: readonly SortKey[];
  /** The id column, by which ties are broken. */
  id: RawBuilder<unknown>;
  /** The rows of the list, filtered, in no order. */
  rows: (db: Kysely<DB>) => PageQuery<R>;
  /** Reads a page in a way of its own, where one ordered scan of `rows` would not do. */
  paged?: (db: Kysely<DB>, page: Page) => PageQuery<R>;
  /** The number of them. */
  count: (db: Kysely<DB>) => SelectQueryBuilder<DB, never, { count: string }>;
}

interface SortedRow {
  id: string;
  sort_keys: string[];
}

/** A page of a list, paged in SQL by keyset: one statement, and one more when the total is asked for. */
export async function connectionOfQuery<R extends object>(
  reader: Reader,
  options: ListOptions<R>,
): Promise<Connection<R>> {
  const list = listName(options.list, options.sort);
  const page = checkedPage(list, options);
  const name = options.variant === undefined ? undefined : `${list} ${options.variant} ${JSON.stringify(page)}`;
  const rows = (await reader.rows(
    (db) => pageRows(db, options, page) as unknown as SelectQueryBuilder<DB, never, SortedRow & R>,
    { ...(name === undefined ? {} : { name }), isSteady: options.isSteady ?? false },
  )) as (SortedRow & R)[];
  return asConnection(list, rows, page, async () => {
    const [counted] = await reader.rows(options.count);
    return Number(counted?.count ?? 0);
  });
}

interface NestedListOptions<R> extends ListOptions<R> {
  parent: string;
  /** Tells lists of the same field with other arguments apart. */
  variant: string;
}

/**
 * A page of a list that belongs to a parent, whose rows and count refer to `parent.id`. The pages of all parents that are asked for with the same arguments are
 * read by one statement, the counts by one more.
 */
export async function connectionOfParent<R extends object>(
  reader: Reader,
  options: NestedListOptions<R>,
): Promise<Connection<R>> {
  const list = listName(options.list, options.sort);
  const page = checkedPage(list, options);
  const variant = `${list} ${options.variant} ${JSON.stringify(page)}`;
  const rows = await reader.rowsOf<SortedRow & R & { parent_id: string }>(variant, options.parent, (db, parents) =>
    perParent(db, parents, pageRows(db, options, page)),
  );
  return asConnection<R>(list, [...rows], page, async () => {
    const [counted] = await reader.rowsOf<{ parent_id: string; count: string }>(
      `count ${options.list} ${options.variant}`,
      options.parent,
      (db, parents) => perParent(db, parents, options.count(db)),
    );
    return Number(counted?.count ?? 0);
  });
}

function pageRows<R>(db: Kysely<DB>, options: ListOptions<R>, page: Page) {
  return options.paged?.(db, page) ?? keyset(options.rows(db), options.sort, options.id, page);
}

function perParent(db: Kysely<DB>, parents: readonly string[], rows: unknown) {
  return db
    .selectFrom(sql<{ id: string }>`unnest(${parents}::uuid[])`.as<'parent'>(sql`parent(id)`))
    .innerJoinLateral((rows as PageQuery<object>).as('row'), (join) => join.onTrue())
    .select('parent.id as parent_id')
    .selectAll('row') as never;
}

function listName(list: string, sort: readonly SortKey[]): string {
  return [list, ...sort.map((key) => `${key.name}.${key.direction}`)].join(' ');
}

function checkedPage(list: string, options: { args: PageArgs; sort: readonly SortKey[] }): Page {
  const page = pageOf(list, options.args);
  if (page.from && !isPlace(page.from, options.sort)) {
    throw page.forward ? garbled('after', options.args.after ?? '') : garbled('before', options.args.before ?? '');
  }
  return page;
}

/**
 * Orders a query, starts it at the page's place and limits it to one row more than the page.
 * Where all directions are alike the place is one row comparison, which an index on the same columns serves.
 */
export function keyset<R>(query: PageQuery<R>, sort: readonly SortKey[], id: RawBuilder<unknown>, page: Page) {
  const last = sort.at(-1)?.direction ?? 'ASC';
  const columns = [
    ...sort.map((key) => ({
      value: key.value,
      type: key.type as string,
      ascending: (key.direction === 'ASC') === page.forward,
    })),
    { value: id, type: 'uuid', ascending: (last === 'ASC') === page.forward },
  ];
  const keys = sql<string[]>`array[${sql.join(sort.map((key) => sql`(${key.value})::text`))}]::text[]`;
  let paged = query.select(keys.as('sort_keys'));
  if (page.from) paged = paged.where(placeCondition(columns, page.from) as Expression<SqlBool>);
  for (const { value, ascending } of columns) paged = paged.orderBy(value as never, ascending ? 'asc' : 'desc');
  return paged.limit(page.limit + 1);
}

interface Column {
  value: RawBuilder<unknown>;
  type: string;
  ascending: boolean;
}

function placeCondition(columns: readonly Column[], from: readonly string[]): RawBuilder<SqlBool> {
  const [first] = columns as [Column];
  const value = (index: number) => sql`${from[index]}::${sql.raw((columns[index] as Column).type)}`;
  if (columns.every((column) => column.ascending === first.ascending)) {
    const comparison = sql.raw(first.ascending ? '>' : '<');
    return sql`(${sql.join(columns.map((column) => column.value))}) ${comparison} (${sql.join(columns.map((_, index) => value(index)))})`;
  }
  const branches = columns.map((column, index) => {
    const equal = columns.slice(0, index).map((before, place) => sql`${before.value} = ${value(place)}`);
    const beyond = sql`${column.value} ${sql.raw(column.ascending ? '>' : '<')} ${value(index)}`;
    return sql`(${sql.join([...equal, beyond], sql` and `)})`;
  });
  return sql`(${sql.join(branches, sql` or `)})`;
}

function asConnection<R>(
  list: string,
  rows: (SortedRow & R)[],
  page: Page,
  count: () => Promise<number>,
): Connection<R> {
  const ordered = page.forward ? rows : rows.reverse();
  const edges = ordered.map((row) => ({
    node: row as R,
    cursor: () => encodeCursor(list, [...row.sort_keys, row.id]),
  }));
  return connectionOf(edges, page, count);
}
