import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { type AnyVariables, useClient } from 'urql';
import { problemOf } from '../api/problem.ts';
import { trusted } from '../api/trusted.ts';
import { type Asked, useCatalog } from '../api/use-catalog.ts';

/** A page of a list, as every connection has it. */
export interface Connection<Node> {
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** A list as far as it has been asked for. */
export interface Listed<Data, Node> {
  /** The first page, with what else came with it. */
  asked: Asked<Data>;
  nodes: Node[];
  /** Asks for the next page; null when there is none. */
  more: (() => void) | null;
  loadingMore: boolean;
  /** Why the next page did not come; null when it did. */
  moreProblem: string | null;
}

interface Further<Node> {
  /** The first page that these follow: with another one they are of no use. */
  of: unknown;
  pages: Connection<Node>[];
  loading: boolean;
  problem: string | null;
}

/** A list of which the first page is shown, and further ones when they are asked for. */
export function useMore<Data, Variables extends AnyVariables & { after?: string | null }, Node>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  connectionOf: (data: Data) => Connection<Node> | null | undefined,
  pause = false,
): Listed<Data, Node> {
  const client = useClient();
  const asked = useCatalog(document, variables, pause);
  const first = asked.data ? connectionOf(asked.data) : null;
  const of = JSON.stringify([variables, first?.pageInfo.endCursor]);
  const none: Further<Node> = { of, pages: [], loading: false, problem: null };
  const [held, hold] = useState(none);
  const further = held.of === of ? held : none;
  const pages = first ? [first, ...further.pages] : [];
  const last = pages.at(-1)?.pageInfo;
  const fetchNext = async () => {
    hold({ ...further, loading: true, problem: null });
    const next = { ...variables, after: last?.endCursor } as Variables;
    const { data, error } = await client.query(trusted<Data, Variables>(document), next).toPromise();
    const page = data && connectionOf(data);
    const problem = page ? null : (problemOf(error)?.text ?? 'The catalog did not answer.');
    hold((now) =>
      now.of === of ? { of, pages: page ? [...further.pages, page] : further.pages, loading: false, problem } : now,
    );
  };
  return {
    asked,
    nodes: pages.flatMap((page) => page.nodes),
    more: last?.hasNextPage && !further.loading ? () => void fetchNext() : null,
    loadingMore: further.loading,
    moreProblem: further.problem,
  };
}
