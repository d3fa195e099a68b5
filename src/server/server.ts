import type { GraphQLSchema } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Catalog } from '../database/catalog.ts';
import { allowedOrigin, originRefusal } from './allowed-origin.ts';
import { askThrough } from './ask-through.ts';
import type { Bucket } from './bucket/bucket.ts';
import { type CatalogFile, catalogFileResponse } from './catalog-file.ts';
import { noteClient } from './client-of.ts';
import { errorResponse } from './error-response.ts';
import { feedResponse } from './feeds.ts';
import { finishResponse } from './finish-response.ts';
import { chargeCached, chargeForPage, chargeForToken, chargeTheLeast, flatPrice } from './flat-price.ts';
import { graphiqlPage, wantsPage } from './graphiql.ts';
import { hostRefusal } from './host-refusal.ts';
import { identifyClients } from './identify-client.ts';
import { KnownOperations } from './known-operations.ts';
import { type LeanPath, openLeanPath } from './lean-path.ts';
import { defaultLimits, type Limits } from './limits/limits.ts';
import { OpenSubscriptions } from './limits/open-subscriptions.ts';
import { maskedFault } from './mask-error.ts';
import type { Metrics } from './metrics.ts';
import type { RequestObserver } from './observation.ts';
import { observeRequests } from './observe-requests.ts';
import { pageResponse } from './pages/page-response.ts';
import type { Site } from './pages/site.ts';
import { type Readiness, readyResponse } from './ready.ts';
import { openRecall, type Recall } from './recall.ts';
import { requestIdOf } from './request-id.ts';
import type { ResponseCache } from './response-cache.ts';
import type { Tracing } from './tracing.ts';
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
  bucket?: Bucket | null;
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
  /** Keeps whole answers; without it, each is made anew. */
  responseCache?: ResponseCache;
  /** What the lean path reads, as the plugins read it on the longer way; without it there is no lean path. */
  leanPath?: Pick<Catalog, 'read'>;
  /** The built pages; without them `/` leads to GraphiQL. */
  site?: Site | null;
  /** Takes imports, at a path of its own; null for any other. */
  admin?: (request: Request) => Promise<Response | null>;
  /** Hears of our own faults, with what went wrong. */
  log?: (message: string, error: unknown) => void;
  /** Hear of every request that is answered. */
  observers?: readonly RequestObserver[];
  /** For `/metrics`; without it there is no such path. */
  metrics?: Metrics;
  tracing?: Tracing;
}

/** A server without a port: what it is asked and what it answers. */
export interface Server {
  /** @param peer the address from which the request comes; left out for what the process asks itself */
  fetch(request: Request, peer?: string): Promise<Response>;
  /** A shorter way to the same answer, where it is in memory; see `openRecall`. */
  recall?: Recall;
  /** A lean path to an answer of a known query; see `openLeanPath`. */
  lean?: LeanPath;
}

/**
 * Puts the server together: the pages, `/graphql` with GraphiQL for browsers, `/subgraph`, the feeds, the whole catalog,
 * `/health`, `/ready` and `/metrics`.
 */
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
    responseCache,
    leanPath,
    site,
    admin,
    log = logToConsole,
    observers = [],
    metrics,
    tracing,
  } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const openSubscriptions = new OpenSubscriptions(limits);
  // Spans are those of the longer way.
  const known = leanPath && !tracing ? new KnownOperations({ trustedOnly: trustedDocumentsOnly }) : undefined;
  const view = (endpoint: '/graphql' | '/subgraph', viewSchema: GraphQLSchema) =>
    createView(endpoint, viewSchema, {
      ...(endpoint === '/graphql' ? { known } : {}),
      limits,
      openSubscriptions,
      bucket,
      corsOrigins,
      trustedDocuments,
      trustedDocumentsOnly,
      suggestions,
      plugins,
      responseCache,
      tracing,
      observed: observers.length > 0,
      log,
    });
  const views = { '/graphql': view('/graphql', schema), '/subgraph': view('/subgraph', subgraph) };
  const whoAsks = identifyClients({ trustedProxies, gatewaySecret });
  const ask = askThrough((asked) => views['/graphql'].fetch(asked));
  const withGraphiql = graphiql && !trustedDocumentsOnly;

  async function answer(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (pathname === '/ready') return readyResponse(ready);
    if (pathname === '/health') return views['/graphql'].fetch(request);
    if (metrics && pathname === '/metrics') return metrics.response();
    if (wantsPage(request) && withGraphiql) {
      if (pathname === '/' && !site) return new Response(null, { status: 302, headers: { location: '/graphql' } });
      if (pathname === '/graphql') return graphiqlPage(request);
    }
    const refused = originRefusal(request, corsOrigins) ?? (await flatPrice(request, bucket));
    if (refused) return refused;
    if (pathname === '/graphql' || pathname === '/subgraph') {
      const yoga = views[pathname];
      const run = () => yoga.fetch(request);
      const NewResponse = yoga.fetchAPI.Response;
      const charge = (cost: number | null) => chargeCached(request, cost, bucket);
      const answered = responseCache?.answer(request, { NewResponse, ask: run, charge }) ?? run();
      return chargeTheLeast(request, await answered, bucket);
    }
    const administered = await admin?.(request);
    if (administered) return chargeForToken(request, administered, bucket);
    const whole = catalogFile && (await catalogFileResponse(request, catalogFile, allowedOrigin(request, corsOrigins)));
    if (whole) return whole;
    const feed = await feedResponse(request, ask);
    if (feed) return feed;
    const page = site && (await pageResponse(request, { site, ask, schema, graphiql: withGraphiql, log }));
    if (page) return chargeForPage(request, page, bucket);
    return chargeTheLeast(request, await views['/graphql'].fetch(request), bucket);
  }

  async function answerSafely(request: Request): Promise<Response> {
    try {
      return await answer(request);
    } catch (error) {
      const requestId = requestIdOf(request);
      // What a client breaks off is no fault.
      if (!request.signal.aborted) log(`request ${requestId} failed`, error);
      const told = maskedFault(error, { requestId });
      const { status = 500, headers = {} } = (told.extensions.http ?? {}) as HttpOfError;
      return errorResponse(request, told, status, headers);
    }
  }

  const traced = tracing ? (request: Request) => tracing.request(request, () => answerSafely(request)) : answerSafely;
  const observed = observeRequests(async (request) => {
    const refused = hostRefusal(request);
    return refused ? chargeTheLeast(request, refused, bucket) : traced(request);
  }, observers);
  const asked = { bucket, corsOrigins, whoAsks, observers };
  const recall = responseCache && !tracing ? openRecall(responseCache, asked) : undefined;
  const read = leanPath?.read.bind(leanPath);
  const lean = known && read && openLeanPath({ ...asked, known, read, limits, trustedDocuments, responseCache });
  return {
    recall,
    lean,
    async fetch(request, peer) {
      if (peer !== undefined) noteClient(request, whoAsks(request, peer));
      return finishResponse(request, await observed(request), corsOrigins);
    },
  };
}

interface HttpOfError {
  status?: number;
  headers?: Record<string, string>;
}

function logToConsole(message: string, error: unknown): void {
  console.error(message, error);
}
