import { originRefusal } from './allowed-origin.ts';
import type { Bucket } from './bucket/bucket.ts';
import { type Client, noteClient } from './client-of.ts';
import { lastingHeaders, passingHeaders } from './finish-response.ts';
import { chargeCached } from './flat-price.ts';
import { refusalOfSpent } from './gate.ts';
import type { RequestObserver } from './observation.ts';
import { pathOf } from './observe-requests.ts';
import type { RequestHead } from './request-head.ts';
import type { Recalled, ResponseCache } from './response-cache.ts';

/** An answer as Node sends it. */
export interface SentAnswer {
  status: number;
  /** Names and values in turn. */
  headers: string[];
  body: Buffer | string | null;
}

/**
 * Answers from memory, or not: null when the request must go the longer way, on which nothing has been done for it yet.
 * @param body its JSON; empty for a GET
 */
export type Recall = (
  request: RequestHead,
  body: string,
  peer: string | undefined,
) => SentAnswer | null | Promise<SentAnswer | null>;

interface RecallOptions {
  bucket: Bucket | null;
  corsOrigins: readonly string[];
  whoAsks: (request: RequestHead, peer: string) => Client;
  observers: readonly RequestObserver[];
}

/**
 * The shorter way to answers that are in memory, for a listener that has no need of the Fetch API's objects: what is
 * asked, charged, told and added is the same as on the longer way, and what is refused is refused there.
 */
export function openRecall(cache: ResponseCache, { bucket, corsOrigins, whoAsks, observers }: RecallOptions): Recall {
  const prepared = new WeakMap<Recalled, { path: string; headers: string[] }>();

  function preparedOf(request: RequestHead, found: Recalled) {
    const known = prepared.get(found);
    if (known) return known;
    const own = new Map(found.headers);
    const added = lastingHeaders(request, { get: (name) => own.get(name) ?? null }, corsOrigins);
    const all = new Map([...own, ...added]);
    if (found.body) all.set('content-length', String(found.body.byteLength));
    const made = { path: pathOf(request), headers: [...all].flat() };
    prepared.set(found, made);
    return made;
  }

  function give(request: RequestHead, found: Recalled, begun: number): SentAnswer {
    const { path, headers } = preparedOf(request, found);
    const { status, body } = found;
    cache.counts.hits++;
    const report = { method: request.method, path, status, milliseconds: performance.now() - begun };
    for (const observer of observers) {
      observer.began?.();
      observer.ended({ ...report, operation: undefined });
    }
    return { status, headers: headers.concat(...passingHeaders(request)), body };
  }

  return (request, body, peer) => {
    const begun = performance.now();
    const found = cache.recall(request, body);
    if (found === null || originRefusal(request, corsOrigins)) return null;
    if (peer !== undefined) noteClient(request, whoAsks(request, peer));
    if (!bucket) return give(request, found, begun);
    if (refusalOfSpent(request, bucket)) return null;
    // What is refused takes nothing, so that the longer way may ask again.
    const refused = chargeCached(request, found.status === 304 ? 1 : found.cost, bucket);
    return refused.then((refusal) => (refusal ? null : give(request, found, begun)));
  };
}
