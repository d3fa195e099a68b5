import { getCORSHeadersByRequestAndOptions } from '@whatwg-node/server';
import type { GraphQLParams } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';
import type { Catalog } from '../database/catalog.ts';
import type { Epoch } from '../database/generation.ts';
import { originRefusal } from './allowed-origin.ts';
import type { Bucket } from './bucket/bucket.ts';
import { type Client, noteClient } from './client-of.ts';
import { coerced } from './compiled-query.ts';
import { corsOf } from './cors.ts';
import { Deadline } from './deadline.ts';
import { documentHash } from './document-hash.ts';
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
  type: string;
  operation: KnownOperation;
  given: Readonly<Record<string, unknown>>;
  variables: Record<string, unknown>;
  cost: number;
  arrived: number;
  sought: Sought | null;
}

interface Made {
  body: string;
  epoch: Epoch;
}

/** A request with one of them is answered otherwise, or may be. */
const unusual = ['access-control-request-headers', 'apollo-federation-include-trace', 'authorization'] as const;
const usualType = /^application\/json(?:; ?charset=utf-8)?$/i;
const acceptedType = /^(application\/json|application\/graphql-response\+json|\*\/\*)(?:;q=[\d.]+)?$/;
const parameters = new Set(['query', 'variables', 'operationName', 'extensions', 'documentId']);
const mostHeadersKept = 100;

/**
 * The lean path to answers of compiled queries, around Yoga and the Fetch API's objects: only for what is known to be good,
 * and by the same functions that decide and charge on the longer way. What is refused, or has errors, goes that one.
 */
export function openLeanPath(options: LeanOptions): LeanPath {
  const { known, read, limits, bucket, corsOrigins, trustedDocuments, whoAsks, observers, responseCache } = options;
  const cors = corsOf(corsOrigins);
  const prepared = new LRUCache<string, { own: [string, string][]; sent: string[] }>({ max: mostHeadersKept });

  /** Headers of the answer by itself, and all that are sent but for those of one answer alone. */
  function headersFor(request: RequestHead, type: string, isKept: boolean) {
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
    const type = typeOf(request);
    const params = type && paramsOf(body);
    if (!type || !params || unusual.some((name) => request.headers.get(name) !== null)) return null;
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
    return { request, type, operation, given: given ?? {}, variables, cost, arrived, sought };
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
    const { request, type, operation, given, cost, arrived, sought } = question;
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
      // What fails here fails there again, and is told as every fault is.
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
    const { own, sent } = headersFor(request, type, sought !== null);
    if (responseCache && sought) {
      responseCache.counts.misses++;
      const bytes = () => Buffer.from(made.body);
      void responseCache.offer(sought, { epoch: made.epoch, headers: () => own, bytes, cost });
    }
    const headers = sent.concat('content-length', String(Buffer.byteLength(made.body)), ...passingHeaders(request));
    return { status, headers, body: made.body };
  }

  return (request, body, peer, client) => {
    const question = peer === undefined ? null : questionOf(request, body, peer);
    return question && answer(question, client);
  };
}

/** The media type of the answer, as Yoga chooses it: the first that it has of those that are accepted. Null: it may be another. */
function typeOf({ headers }: RequestHead): string | null {
  if (!usualType.test(headers.get('content-type') ?? '')) return null;
  const accepted = headers.get('accept') ?? '*/*';
  let first: string | null = null;
  for (const part of accepted.split(',')) {
    const [, type] = acceptedType.exec(part.trim()) ?? [];
    if (type === undefined) return null;
    first ??= type === '*/*' ? 'application/json' : type;
  }
  return first;
}

type Params = Omit<GraphQLParams, 'operationName' | 'variables'> & {
  operationName?: string | null;
  variables?: Record<string, unknown> | null;
};

/** What a body says, where it says it in the usual way; null for any other. */
function paramsOf(body: string): Params | null {
  let params: unknown;
  try {
    params = JSON.parse(body);
  } catch {
    return null;
  }
  if (!isObject(params) || Object.keys(params).some((name) => !parameters.has(name))) return null;
  const { variables, operationName, extensions } = params;
  if ((variables ?? null) !== null && !isObject(variables)) return null;
  if ((extensions ?? null) !== null && !isObject(extensions)) return null;
  if ((operationName ?? null) !== null && typeof operationName !== 'string') return null;
  return params as Params;
}

/** The document: as it is sent, or a trusted one by its hash. */
function textOf(
  { query, ...params }: Params,
  request: RequestHead,
  trusted: ReadonlyMap<string, string>,
): string | null {
  try {
    const hash = documentHash(params as GraphQLParams, request);
    if (query === undefined || query === null) return hash === null ? null : (trusted.get(hash) ?? null);
    return hash === null && typeof query === 'string' ? query : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
