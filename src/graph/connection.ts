import type { ArgBuilder, ObjectRef } from '@pothos/core';
import { builder, type Types } from './builder.ts';
import { encodeCursor, type PageArgs, pageOf } from './cursor.ts';

interface PageInfo {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: () => string | null;
  endCursor: () => string | null;
}

/** One row of a page with its place in the list. */
export interface Edge<T> {
  /** Makes its cursor, which most clients never ask for. */
  cursor: () => string;
  node: T;
}

/** One page of a list. */
export interface Connection<T, E extends Edge<T> = Edge<T>> {
  edges: E[];
  pageInfo: PageInfo;
  /** Counts the whole list; called only when a client asks. */
  totalCount: () => number | Promise<number>;
}

const PageInfoRef = builder.objectRef<PageInfo>('PageInfo').implement({
  description: 'Where a page lies in its list.',
  shareable: true,
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage', {
      nullable: false,
      description: 'Whether rows follow this page, in the direction of the list.',
    }),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage', {
      nullable: false,
      description: 'Whether rows stand before this page, in the direction of the list.',
    }),
    startCursor: t.string({
      description: 'Cursor of the first row; null on an empty page.',
      resolve: (info) => info.startCursor(),
    }),
    endCursor: t.string({
      description: 'Cursor of the last row, to go on with `after`; null on an empty page.',
      resolve: (info) => info.endCursor(),
    }),
  }),
});

/**
 * Makes the connection type `<name>Connection` and its edge type `<name>Edge`.
 *
 * Not by Pothos' relay plugin: it clamps `first` silently and marks loaded rows with their type, and ours are shared
 * between requests and frozen.
 * @param edgeFields further fields of the edge
 */
export function connectionType<T, E extends Edge<T> = Edge<T>>(
  name: string,
  node: ObjectRef<Types, T>,
  // biome-ignore lint/suspicious/noExplicitAny: Pothos' field builder for a type parameter that it cannot infer here
  edgeFields?: (t: any) => Record<string, unknown>,
): ObjectRef<Types, Connection<T, E>> {
  const EdgeRef = builder.objectRef<Edge<T>>(`${name}Edge`).implement({
    description: `One ${name} in a list.`,
    fields: (t) => ({
      cursor: t.string({
        nullable: false,
        description: 'The place of this row, for `after` or `before`.',
        resolve: (edge) => edge.cursor(),
      }),
      node: t.field({
        type: node as never,
        nullable: false,
        description: 'The row itself.',
        resolve: (edge) => edge.node as never,
      }),
      ...(edgeFields?.(t) as Record<string, never>),
    }),
  });
  return builder.objectRef<Connection<T, E>>(`${name}Connection`).implement({
    description: 'One page of a list, with the place of each row.',
    fields: (t) => ({
      edges: t.field({
        type: [EdgeRef],
        nullable: false,
        description: 'The rows of the page with their cursors.',
        resolve: (page) => page.edges as never,
      }),
      nodes: t.field({
        type: [node as never],
        nullable: false,
        description: 'The rows of the page, for those who need no cursor of each.',
        resolve: (page) => page.edges.map((edge) => edge.node) as never,
      }),
      pageInfo: t.field({
        type: PageInfoRef,
        nullable: false,
        description: 'Where the page lies in its list.',
        resolve: (page) => page.pageInfo,
      }),
      totalCount: t.int({
        description: 'How many rows the whole list has. It is counted only when asked for.',
        resolve: (page) => page.totalCount(),
      }),
    }),
  });
}

/** Arguments of a list that pages forwards. */
export function forwardArgs(arg: ArgBuilder<Types>) {
  return {
    first: arg.int({ description: 'How many rows, 1 to 100; 20 when left out.' }),
    after: arg.string({ description: 'Start behind this cursor, taken from an earlier page of the same list.' }),
  };
}

/** Arguments of a list that pages both ways. */
export function pageArgs(arg: ArgBuilder<Types>) {
  return {
    ...forwardArgs(arg),
    last: arg.int({ description: 'How many rows from the end, 1 to 100, instead of `first`.' }),
    before: arg.string({ description: 'End before this cursor, together with `last`.' }),
  };
}

/** Makes a page of rows that were read with one row more than the page holds. */
export function connectionOf<T, E extends Edge<T> = Edge<T>>(
  edges: E[],
  page: { limit: number; forward: boolean; started: boolean },
  totalCount: () => number | Promise<number>,
): Connection<T, E> {
  const more = edges.length > page.limit;
  const kept = !more ? edges : page.forward ? edges.slice(0, page.limit) : edges.slice(-page.limit);
  return {
    edges: kept,
    pageInfo: {
      hasNextPage: page.forward ? more : page.started,
      hasPreviousPage: page.forward ? page.started : more,
      startCursor: () => kept[0]?.cursor() ?? null,
      endCursor: () => kept.at(-1)?.cursor() ?? null,
    },
    totalCount,
  };
}

/**
 * A page of a list that is wholly in memory.
 * A cursor holds the row's id and place: when the row is gone since, the page goes on from its place.
 * @param list names the list, its ordering and its parent
 */
export function connectionOfArray<T, E extends Edge<T> = Edge<T>>(
  list: string,
  rows: readonly T[],
  idOf: (row: T) => string,
  args: PageArgs,
  edgeOf: (row: T, cursor: () => string) => E = (node, cursor) => ({ node, cursor }) as unknown as E,
): Connection<T, E> {
  const page = pageOf(list, args);
  let start = page.forward ? 0 : rows.length;
  if (page.from) {
    const [id, place] = page.from;
    const found = rows.findIndex((row) => idOf(row) === id);
    start = found >= 0 ? found + (page.forward ? 1 : 0) : Math.min(Math.max(Number(place) || 0, 0), rows.length);
  }
  const [from, until] = page.forward ? [start, start + page.limit + 1] : [Math.max(0, start - page.limit - 1), start];
  const edges = rows
    .slice(from, until)
    .map((row, index) => edgeOf(row, () => encodeCursor(list, [idOf(row), String(from + index)])));
  return connectionOf<T, E>(edges, page, () => rows.length);
}
