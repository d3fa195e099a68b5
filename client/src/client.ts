import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { CatalogError } from './catalog-error.ts';
import { readAnswer } from './read-answer.ts';

// biome-ignore lint/performance/noBarrelFile: the one entry of the package
export { type AnsweredError, CatalogError, type ClientFault } from './catalog-error.ts';

/** A generated document: its text, with the types of what it gives and takes. */
export interface TypedDocument<Result, Variables> extends DocumentTypeDecoration<Result, Variables> {
  toString(): string;
  /** Set by codegen with `persistedDocuments`. */
  readonly __meta__?: Record<string, unknown> | undefined;
}

/** How a catalog is reached. */
export interface ClientOptions {
  /** Its GraphQL endpoint, such as "https://catalog.example/graphql". */
  url: string | URL;
  /** The platform's `fetch` unless given: for proxies, tracing, tests. */
  fetch?: (url: string | URL, init: RequestInit) => Promise<Response>;
  /** Sent with every request. */
  headers?: Record<string, string>;
  /** Milliseconds that a request may take; 15 000 unless given. */
  timeoutMs?: number;
  /**
   * Names documents that carry a hash by it, and sends the text only where the server does not know the hash. Answers to
   * such requests can be cached on the way.
   */
  byHash?: boolean;
}

/** Options of one request. */
export interface RequestOptions {
  /** Ends the request; the promise then rejects with the signal's reason. */
  signal?: AbortSignal;
}

/** Variables may be left out where a document has none that is required. */
type VariablesArgument<Variables> =
  Record<string, never> extends Variables
    ? [variables?: Variables, options?: RequestOptions]
    : [variables: Variables, options?: RequestOptions];

/** A catalog that can be asked. */
export interface CatalogClient {
  /**
   * Sends a document and gives what it selects.
   * @throws CatalogError when anything in it was not answered; what was stands in its `data`
   */
  query<Result, Variables>(
    document: TypedDocument<Result, Variables>,
    ...rest: VariablesArgument<Variables>
  ): Promise<Result>;
}

const defaultTimeoutMs = 15_000;
/** Codes with which a server says that it wants the text instead of a hash. */
const wantsText = new Set(['PERSISTED_QUERY_NOT_FOUND', 'BAD_REQUEST']);

/** Makes a client. It keeps nothing: caching is for the HTTP layer, or for a client like urql, Apollo or Relay. */
export function createClient(options: ClientOptions): CatalogClient {
  return {
    async query(document, variables?: unknown, { signal }: RequestOptions = {}) {
      const text = document.toString();
      const hash = options.byHash ? document.__meta__?.hash : undefined;
      if (typeof hash !== 'string') return send(options, { query: text, variables }, signal);
      try {
        return await send(options, { documentId: hash, variables }, signal);
      } catch (error) {
        if (!(error instanceof CatalogError && wantsText.has(error.code))) throw error;
        return send(options, { query: text, variables }, signal);
      }
    },
  };
}

async function send<Result>(options: ClientOptions, body: object, signal: AbortSignal | undefined): Promise<Result> {
  const { url, fetch: fetchFn = globalThis.fetch, headers, timeoutMs = defaultTimeoutMs } = options;
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetchFn(url, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify(body),
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    return await readAnswer<Result>(response);
  } catch (error) {
    if (error instanceof CatalogError) throw error;
    if (signal?.aborted) throw signal.reason;
    if (timeout.aborted) {
      throw new CatalogError(`No answer within ${timeoutMs} ms.`, { code: 'CLIENT_TIMEOUT', cause: error });
    }
    throw new CatalogError(`The catalog could not be reached at ${String(url)}.`, {
      code: 'NETWORK_ERROR',
      cause: error,
    });
  }
}
