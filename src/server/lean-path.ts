import { getCORSHeadersByRequestAndOptions } from '@whatwg-node/server';
import { LRUCache } from 'lru-cache';
import type { Catalog } from '../database/catalog.ts';
import type { Epoch } from '../database/generation.ts';
import { originRefusal } from './allowed-origin.ts';
import type { Bucket } from './bucket/bucket.ts';
import { type Client, noteClient } from './client-of.ts';
import { coerced } from './compiled-query.ts';
import { corsOf } from './cors.ts';
import { Deadline } from './deadline.ts';
import { lastingHeaders, passingHeaders } from './finish-response.ts';
import { charge, judge, refusalOfSpent } from './gate.ts';
import { hostRefusal } from './host-refusal.ts';
import type { KnownOperation, KnownOperations } from './known-operations.ts';
import type { Limits } from './limits/limits.ts';
import type { RequestObserver } from './observation.ts';
import { brokenOff } from './observe-requests.ts';
import type { SentAnswer } from './recall.ts';
import type { RequestHead } from './request-head.ts';
import type { ResponseCache, Sought } from './response-cache.ts';
import { markTrusted } from './trusted-requests.ts';
import { noteUnfinished } from './unfinished.ts';
import { refusalOfVariables } from './use-variable-limits.ts';
import { textOf, usualParams, usualType } from './usual-request.ts';

/**
 * Answers a query that is known to be good, or not: null when the request must go the longer way. Where something has been
 * done for it by then, that is noted with its head; see `goOnWith`.
 * @param body its JSON
 */
export type LeanPath = (
  request: RequestHead,
  body: string,
  peer: string | undefined,
  client: Connection,
) => Promise<SentAnswer | null> | null;

/** What tells that a client has gone before its answer was sent: a response of Node. */
interface Connection {
  readonly destroyed: boolean;
  once(event: 'close', gone: () => void): unknown;
  removeListener(event: 'close', gone: () => void): unknown;
}

interface LeanOptions {
  known: KnownOperations;
  /** Reads the catalog. */
  read: Catalog['read'];
  limits: Limits;
  bucket: Bucket | null;
  corsOrigins: readonly string[];
  trustedDocuments: ReadonlyMap<string, string>;
  whoAsks: (request: RequestHead, peer: string) => Client;
  observers: readonly RequestObserver[];
  responseCache?: ResponseCache;
}

/** A question that will be answered, once its cost is taken. */
interface Question {
  request: RequestHead;
  operation: KnownOperation;
  given: Readonly<Record<string, unknown>>;
  variables: Record<string, unknown>;
  cost: number;
  arrived: number;
  sought: Sought | null;
  headers: AnswerHeaders;
}

interface AnswerHeaders {
  /** Of the answer by itself, as it is kept. */
  own: [string, string][];
  /** All that are sent, but for those of one answer alone: names and values in turn. */
  sent: string[];
}

interface Made {
  body: string;
  epoch: Epoch;
}

const mostHeadersKept = 100;

/**
 * The lean path to answers of compiled queries, around Yoga and the Fetch API's objects: only for what is known to be good,
 * and by the same functions that decide and charge on the longer way. What is refused, or has errors, goes that one.
 */
export function openLeanPath(options: LeanOptions): LeanPath {
  const { known, read, limits, bucket, corsOrigins, trustedDocuments, whoAsks, observers, responseCache } = options;
  const cors = corsOf(corsOrigins);
  const prepared = new LRUCache<string, AnswerHeaders>({ max: mostHeadersKept });

  function headersFor(request: RequestHead, type: string, isKept: boolean): AnswerHeaders {
    const key = `${type} ${isKept} ${request.headers.get('origin') ?? ''}`;
    const ready = prepared.get(key);
    if (ready) return ready;
    const headers = new Headers({ 'content-type': `${type}; charset=utf-8` });
    const ofCors = getCORSHeadersByRequestAndOptions(request as Request, cors) ?? {};
    for (const [name, value] of Object.entries(ofCors)) headers.set(name, value);
    if (isKept) headers.append('vary', 'accept-encoding');
    const own = [...headers];
    for (const [name, value] of lastingHeaders(request, headers, corsOrigins)) headers.set(name, value);
    const made = { own, sent: [...headers].flat() };
    prepared.set(key, made);
    return made;
  }

  function questionOf(request: RequestHead, body: string, peer: string): Question | null {
    const arrived = performance.now();
    const type = usualType(request);
    const params = type && usualParams(body);
    if (!type || !params) return null;
    const { variables: given = null, operationName = null } = params;
    const text = textOf(params, request, trustedDocuments);
    const operation = text === null ? undefined : known.find(text, operationName);
    if (!operation || hostRefusal(request) || originRefusal(request, corsOrigins)) return null;
    noteClient(request, whoAsks(request, peer));
    if (refusalOfSpent(request, bucket) || (given && refusalOfVariables(given, limits))) return null;
    const variables = coerced(operation, given);
    if (!variables) return null;
    if (operation.isTrusted) markTrusted(request);
    const { cost, refusal } = judge({ ...operation, variables: given ?? {}, request }, limits);
    if (refusal) return null;
    const sought = responseCache?.seek(request, body) ?? null;
    const headers = headersFor(request, type, sought !== null);
    return { request, operation, given: given ?? {}, variables, cost, arrived, sought, headers };
  }

  /** Null when there are errors, or it takes too long. */
  async function make({ operation, variables, cost }: Question, deadline: Deadline): Promise<Made | null> {
    let epoch: Epoch | undefined;
    const run = () =>
      read((reader) => {
        epoch = reader.generation.epoch;
        return operation.query(undefined, { reader, maxRepresentations: limits.representations }, variables);
      }, deadline);
    const result = await deadline.run(run);
    if (!result || !epoch || result.errors) return null;
    const body = JSON.stringify({ ...result, extensions: { ...result.extensions, cost: { requested: cost } } });
    return { body, epoch };
  }

  async function answer(question: Question, client: Connection): Promise<SentAnswer | null> {
    const { request, operation, given, cost, arrived, sought } = question;
    // What is refused takes nothing, so that the longer way may ask again.
    if (await charge(request, bucket, cost)) return null;
    for (const observer of observers) observer.began?.();
    const started = performance.now();
    const deadline = new Deadline(limits.milliseconds, started);
    const leave = () => deadline.leave();
    client.once('close', leave);
    const made = await make(question, deadline).catch(() => null);
    const milliseconds = performance.now() - started;
    client.removeListener('close', leave);
    if (!made && !client.destroyed) {
      noteUnfinished(request, { arrived, started, isPaid: true });
      return null;
    }
    const status = made ? 200 : brokenOff;
    const { name } = operation;
    const ended = { view: 'graphql', name, type: 'query', variables: given, milliseconds, errors: [] } as const;
    for (const observer of observers) {
      observer.ended({
        method: request.method,
        path: '/graphql',
        status,
        milliseconds: performance.now() - arrived,
        operation: { ...ended, errors: [] },
      });
    }
    if (!made) return { status, headers: [], body: null };
    const { own, sent } = question.headers;
    if (responseCache && sought) {
      responseCache.counts.misses++;
      const bytes = () => Buffer.from(made.body);
      // It waits for its compression, as on the longer way, so that there are never more of these than requests. What
      // cannot be kept is sent all the same.
      await responseCache.offer(sought, { epoch: made.epoch, headers: () => own, bytes, cost }).catch(() => {});
    }
    const headers = sent.concat('content-length', String(Buffer.byteLength(made.body)), ...passingHeaders(request));
    return { status, headers, body: made.body };
  }

  return (request, body, peer, client) => {
    try {
      const question = peer === undefined ? null : questionOf(request, body, peer);
      return question && answer(question, client);
    } catch {
      // What fails here fails there again, and is told as every fault is.
      return null;
    }
  };
}
