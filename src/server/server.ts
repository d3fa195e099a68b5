import type { GraphQLSchema } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { codedError } from '../graph/errors.ts';
import { allowedOrigin, originRefusal } from './allowed-origin.ts';
import { askThrough } from './ask-through.ts';
import type { Bucket } from './bucket/bucket.ts';
import { type CatalogFile, catalogFileResponse } from './catalog-file.ts';
import { noteClient } from './client-of.ts';
import { errorResponse } from './error-response.ts';
import { feedResponse } from './feeds.ts';
import { finishResponse } from './finish-response.ts';
import { chargeForToken, chargeTheLeast, flatPrice } from './flat-price.ts';
import { graphiqlPage, wantsPage } from './graphiql.ts';
import { identifyClients } from './identify-client.ts';
import { defaultLimits, type Limits } from './limits/limits.ts';
import { type Readiness, readyResponse } from './ready.ts';
import { requestIdOf } from './request-id.ts';
import { createView } from './view.ts';

interface ServerOptions {
  /** The public view, at `/graphql`. */
  schema: GraphQLSchema;
  /** The federation view, at `/subgraph`. */
  subgraph: GraphQLSchema;
  /** Plugins that both views run with, such as `useCatalog`. */
  plugins?: Plugin[];
  /** Origins whose pages may query; all of them by default. */
  corsOrigins?: readonly string[];
  /** Documents that clients may name by their sha256, in hex, without ever sending them. */
  trustedDocuments?: ReadonlyMap<string, string>;
  /** Answer nothing but the trusted documents, in both views; GraphiQL is not served then. */
  trustedDocumentsOnly?: boolean;
  /** What a request may take; the default limits for those that are left out. */
  limits?: Partial<Limits>;
  /** What each client may spend; as much as it likes when left out. */
  bucket?: Bucket;
  /** Addresses and networks of proxies whose word is taken for whom they ask. */
  trustedProxies?: readonly string[];
  /** What a gateway sends as `router-authorization`, to be free of the budget of a query. */
  gatewaySecret?: string;
  /** Whether GraphiQL is served to browsers. */
  graphiql?: boolean;
  /** Whether errors say what a misspelt name may have meant. */
  suggestions?: boolean;
  /** Whether the server can answer truly now, for `/ready`; without it, it always can. */
  ready?: () => Readiness | Promise<Readiness>;
  /** The whole catalog, for `/catalog.jsonl`; without it there is no such path. */
  catalogFile?: CatalogFile;
  /** Takes imports, at a path of its own; null for any other. */
  admin?: (request: Request) => Promise<Response | null>;
  /** Hears of our own faults, with what went wrong. */
  log?: (message: string, error: unknown) => void;
}

/** A server without a port: what it is asked and what it answers. */
export interface Server {
  /** @param peer the address from which the request comes; left out for what the process asks itself */
  fetch(request: Request, peer?: string): Promise<Response>;
}

/** Puts the server together: `/graphql` with GraphiQL for browsers, `/subgraph`, the feeds, the whole catalog, `/health` and `/ready`. */
export function createServer(options: ServerOptions): Server {
  const {
    schema,
    subgraph,
    plugins = [],
    corsOrigins = ['*'],
    trustedDocuments = new Map(),
    trustedDocumentsOnly = false,
    bucket = null,
    trustedProxies = [],
    gatewaySecret,
    graphiql = true,
    suggestions = true,
    ready = () => ({ ready: true }),
    catalogFile,
    admin,
    log = logToConsole,
  } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const view = (endpoint: string, viewSchema: GraphQLSchema) =>
    createView(endpoint, viewSchema, {
      limits,
      bucket,
      corsOrigins,
      trustedDocuments,
      trustedDocumentsOnly,
      suggestions,
      plugins,
      log,
    });
  const views = { '/graphql': view('/graphql', schema), '/subgraph': view('/subgraph', subgraph) };
  const whoAsks = identifyClients({ trustedProxies, gatewaySecret });

  async function answer(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (pathname === '/ready') return readyResponse(ready);
    if (pathname === '/health') return views['/graphql'].fetch(request);
    if (wantsPage(request) && graphiql && !trustedDocumentsOnly) {
      if (pathname === '/') return new Response(null, { status: 302, headers: { location: '/graphql' } });
      if (pathname === '/graphql') return graphiqlPage(request);
    }
    const refused = originRefusal(request, corsOrigins) ?? (await flatPrice(request, bucket));
    if (refused) return refused;
    const administered = await admin?.(request);
    if (administered) return chargeForToken(request, administered, bucket);
    const whole = catalogFile && (await catalogFileResponse(request, catalogFile, allowedOrigin(request, corsOrigins)));
    if (whole) return whole;
    const feed = await feedResponse(
      request,
      askThrough((asked) => views['/graphql'].fetch(asked)),
    );
    if (feed) return feed;
    const yoga = pathname === '/subgraph' ? views['/subgraph'] : views['/graphql'];
    return chargeTheLeast(request, await yoga.fetch(request), bucket);
  }

  async function answerSafely(request: Request): Promise<Response> {
    try {
      return await answer(request);
    } catch (error) {
      const requestId = requestIdOf(request);
      // What a client breaks off is no fault.
      if (!request.signal.aborted) log(`request ${requestId} failed`, error);
      return errorResponse(request, codedError('INTERNAL_SERVER_ERROR', 'Unexpected error.', { requestId }), 500);
    }
  }

  return {
    async fetch(request, peer) {
      if (peer !== undefined) noteClient(request, whoAsks(request, peer));
      return finishResponse(request, await answerSafely(request), corsOrigins);
    },
  };
}

function logToConsole(message: string, error: unknown): void {
  console.error(message, error);
}
