import type { InputRef, ObjectRef } from '@pothos/core';
import { type Kysely, sql } from 'kysely';
import type { DB } from '../../db/types.ts';
import { builder, type Types } from './builder.ts';
import { allOf, type Condition } from './conditions.sql.ts';
import { type Connection, pageArgs } from './connection.ts';
import type { PageArgs } from './cursor.ts';
import { checkFilterSize } from './filter-size.ts';
import { connectionOfParent, connectionOfQuery, type PageQuery } from './keyset.ts';
import { lookUp } from './node.ts';
import { type Ordering, sortKeys } from './order.ts';
import type { Listable, SortKey } from './sort-key.ts';

interface RootList<R, W> extends Listable<R> {
  field: string;
  description: string;
  type: ObjectRef<Types, Connection<R>>;
  where: InputRef<W>;
  orderBy: InputRef<Ordering>;
  conditions: (where: W, today: string) => Condition[];
  sort: (ordering: Ordering) => SortKey;
}

/** Makes the root field of a list with filter, ordering and pages in both directions: one statement, one more for the total. */
export function rootList<R extends object, W extends object>(list: RootList<R, W>): void {
  builder.queryField(list.field as never, (t) =>
    t.field({
      type: list.type,
      nullable: false,
      description: list.description,
      args: {
        where: t.arg({ type: list.where as never, description: 'Which of them; all when left out.' }),
        orderBy: t.arg({ type: [list.orderBy] as never, description: 'In which order; ties are broken by id.' }),
        ...pageArgs(t.arg),
      },
      resolve: ((
        _root: unknown,
        args: PageArgs & { where?: W | null; orderBy?: Ordering[] | null },
        { reader }: Types['Context'],
      ) => {
        checkFilterSize(args.where);
        const conditions = args.where ? list.conditions(args.where, reader.today) : [];
        return connectionOfQuery<R>(reader, {
          list: list.field,
          args,
          sort: sortKeys(args.orderBy, list.defaultKey, list.sort),
          id: sql.ref(`${list.table}.id`),
          rows: (db) => narrowed<R>(list.select(db), conditions),
          count: (db) => counted(db, list.table, conditions),
        });
      }) as never,
    }),
  );
}

/** Makes the root field that looks one thing up by id or slug. */
export function rootLookup<R>(
  field: string,
  type: ObjectRef<Types, R>,
  by: InputRef<{ id?: string | null; slug?: string | null }>,
): void {
  builder.queryField(field as never, (t) =>
    t.field({
      type,
      description: `One ${type.name}; null when there is none.`,
      args: { by: t.arg({ type: by, required: true, description: 'Which one.' }) },
      resolve: ((_root: unknown, args: { by: { id?: string; slug?: string } }, { reader }: Types['Context']) =>
        lookUp<R>(reader, type.name, args.by)) as never,
    }),
  );
}

/**
 * A page of the rows of a table that belong to a parent, in the table's default order unless `sort` says otherwise.
 * @param list names the field in cursors
 * @param belongs the condition that joins a row to `parent.id`
 */
export function childList<R extends object>(
  reader: Types['Context']['reader'],
  from: Listable<R>,
  child: {
    list: string;
    parent: string;
    belongs: Condition;
    args: PageArgs;
    conditions?: Condition[];
    variant?: string;
    sort?: SortKey[];
  },
): Promise<Connection<R>> {
  const conditions = [child.belongs, ...(child.conditions ?? [])];
  return connectionOfParent<R>(reader, {
    list: child.list,
    variant: child.variant ?? '',
    parent: child.parent,
    args: child.args,
    sort: child.sort ?? [from.defaultKey],
    id: sql.ref(`${from.table}.id`),
    rows: (db) => narrowed<R>(from.select(db), conditions),
    count: (db) => counted(db, from.table, conditions),
  });
}

function narrowed<R>(query: unknown, conditions: readonly Condition[]): PageQuery<R> {
  return (query as PageQuery<R>).where(allOf(conditions));
}

function counted(db: Kysely<DB>, table: keyof DB & string, conditions: readonly Condition[]) {
  return db
    .selectFrom(table)
    .where(allOf(conditions) as never)
    .select((eb) => eb.fn.countAll<string>().as('count')) as never;
}
