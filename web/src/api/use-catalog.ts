import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type AnyVariables, createRequest, type RequestPolicy, useQuery } from 'urql';
import { bootKeys } from './client.ts';
import { type Problem, problemOf } from './problem.ts';
import { useRevision } from './revision.tsx';
import { trusted } from './trusted.ts';

/** What is known of an answer at a moment. */
export interface Asked<Data> {
  /** The answer, or the last one that there was; null as long as there is none. */
  data: Data | null;
  /** Whether the answer is still of an earlier question, or is being looked at again. */
  stale: boolean;
  /** Whether the first answer takes unusually long. */
  slow: boolean;
  problem: Problem | null;
  again: () => void;
}

const slowAfterMs = 2_500;
const longestPauseMs = 30_000;

/** By operation, as of which move of the catalog its answer in the cache is; what came with the page is as of none. */
const answeredAt = new Map<number, number>(bootKeys.map((key) => [key, 0]));

/**
 * Asks the catalog, and asks again when its revision moves, when the network is back, and after a fault that may pass,
 * with growing pauses. What there was stays until there is something newer.
 */
export function useCatalog<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  pause = false,
): Asked<Data> {
  const query = trusted<Data, Variables>(document);
  const { key } = createRequest(query, variables);
  const { moves } = useRevision();
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the catalog moves, useFresh asks
  const requestPolicy = useMemo<RequestPolicy>(
    () => (answeredAt.get(key) === moves ? 'cache-first' : 'cache-and-network'),
    [key],
  );
  const [result, execute] = useQuery({ query, variables, pause, requestPolicy } as Parameters<
    typeof useQuery<Data, Variables>
  >[0]);
  const { data, error, fetching, stale } = result;
  const settled = data !== undefined && !error && !fetching && !stale;
  // biome-ignore lint/correctness/useExhaustiveDependencies: an answer is of the move at which it came
  useEffect(() => {
    if (settled) answeredAt.set(key, moves);
  }, [settled, key, data]);
  const [kept, keep] = useState<Data | null>(null);
  if (data && data !== kept) keep(data);
  const again = () => execute({ requestPolicy: 'network-only' });
  const problem = problemOf(error);
  useFresh(again, moves, pause);
  useRetry(problem, fetching, again);
  const slow = useSlow(fetching && !data);
  return { data: data ?? kept, stale: stale || (fetching && kept !== null), slow, problem, again };
}

/** Asks again when the catalog has moved, and not for the revision that the page came with. */
function useFresh(again: () => void, moves: number, pause: boolean): void {
  const seen = useRef(moves);
  useEffect(() => {
    if (pause || seen.current === moves) return;
    seen.current = moves;
    again();
  });
}

function useRetry(problem: Problem | null, fetching: boolean, again: () => void): void {
  const failures = useRef(0);
  const latest = useRef(again);
  latest.current = again;
  const waiting = problem?.passing === true && !fetching;
  useEffect(() => {
    if (!problem && !fetching) failures.current = 0;
  }, [problem, fetching]);
  useEffect(() => {
    if (!waiting) return;
    const ask = () => latest.current();
    const timer = setTimeout(ask, Math.min(1_000 * 2 ** failures.current++, longestPauseMs));
    window.addEventListener('online', ask);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', ask);
    };
  }, [waiting]);
}

function useSlow(waiting: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => setSlow(true), slowAfterMs);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [waiting]);
  return slow;
}
