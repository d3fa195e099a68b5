import type { GraphQLSchema } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import { askThrough } from './ask-through.ts';
import { type CatalogFile, catalogFileResponse } from './catalog-file.ts';
import { feedResponse } from './feeds.ts';
import { graphiqlPage, wantsPage } from './graphiql.ts';
import { maskErrorWith } from './mask-error.ts';
import { pageResponse } from './pages/page-response.ts';
import type { Site } from './pages/site.ts';
import { type Readiness, readyResponse } from './ready.ts';
import { useDepthLimit } from './use-depth-limit.ts';
import { useErrorCodes } from './use-error-codes.ts';
import { usePersistedDocuments } from './use-persisted-documents.ts';
import { useTimeout } from './use-timeout.ts';
import { useTokenLimit } from './use-token-limit.ts';
import { useUnreadableRequests } from './use-unreadable-requests.ts';

/** What a request may take at most. */
const limits = { bodyBytes: 1_000_000, tokens: 2_000, depth: 15, milliseconds: 10_000 };

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
  /** How many entities a router may ask for at once: 1 000 when left out. */
  maxRepresentations?: number;
  /** Milliseconds that an operation may take; tests shorten it. */
  timeoutMs?: number;
  /** Whether the server can answer truly now, for `/ready`; without it, it always can. */
  ready?: () => Readiness | Promise<Readiness>;
  /** The whole catalog, for `/catalog.jsonl`; without it there is no such path. */
  catalogFile?: CatalogFile;
  /** The built pages; without them `/` leads to GraphiQL. */
  site?: Site | null;
  /** Hears of our own faults, with what went wrong. */
  log?: (message: string, error: unknown) => void;
}

/** A server without a port: what it is asked and what it answers. */
export interface Server {
  fetch(request: Request): Promise<Response>;
}

/**
 * Puts the server together: the pages, `/graphql` with GraphiQL for browsers, `/subgraph`, the feeds, the whole catalog,
 * `/health` and `/ready`.
 */
export function createServer(options: ServerOptions): Server {
  const {
    schema,
    subgraph,
    plugins = [],
    corsOrigins = ['*'],
    trustedDocuments = new Map(),
    trustedDocumentsOnly = false,
    maxRepresentations,
    timeoutMs = limits.milliseconds,
    ready = () => ({ ready: true }),
    catalogFile,
    site,
    log = logToConsole,
  } = options;
  const view = (graphqlEndpoint: string, viewSchema: GraphQLSchema) =>
    createYoga({
      schema: viewSchema,
      context: { maxRepresentations },
      graphqlEndpoint,
      graphiql: false,
      landingPage: false,
      batching: false,
      multipart: false,
      maxRequestBodySize: limits.bodyBytes,
      logging: false,
      healthCheckEndpoint: '/health',
      maskedErrors: { maskError: maskErrorWith(log) },
      cors: corsOrigins.includes('*')
        ? { origin: '*', credentials: false, methods: ['GET', 'POST', 'OPTIONS'] }
        : { origin: [...corsOrigins], credentials: false, methods: ['GET', 'POST', 'OPTIONS'] },
      plugins: [
        useErrorCodes(limits.bodyBytes),
        useUnreadableRequests(),
        usePersistedDocuments({ documents: trustedDocuments, only: trustedDocumentsOnly }),
        useTokenLimit(limits.tokens),
        useDepthLimit(limits.depth),
        ...plugins,
        useTimeout(timeoutMs),
      ],
    });
  const views = { '/graphql': view('/graphql', schema), '/subgraph': view('/subgraph', subgraph) };
  const ask = askThrough((asked) => views['/graphql'].fetch(asked));
  return {
    async fetch(request) {
      const { pathname } = new URL(request.url);
      if (wantsPage(request) && !trustedDocumentsOnly) {
        if (pathname === '/' && !site) return new Response(null, { status: 302, headers: { location: '/graphql' } });
        if (pathname === '/graphql') return graphiqlPage(request);
      }
      if (pathname === '/ready') return readyResponse(ready);
      const whole =
        catalogFile && (await catalogFileResponse(request, catalogFile, allowedOrigin(request, corsOrigins)));
      if (whole) return whole;
      const feed = await feedResponse(request, ask);
      if (feed) return feed;
      const page = site && (await pageResponse(request, { site, ask, schema, graphiql: !trustedDocumentsOnly, log }));
      if (page) return page;
      const yoga = pathname === '/subgraph' ? views['/subgraph'] : views['/graphql'];
      return yoga.fetch(request);
    },
  };
}

function allowedOrigin(request: Request, origins: readonly string[]): string | null {
  if (origins.includes('*')) return '*';
  const origin = request.headers.get('origin');
  return origin !== null && origins.includes(origin) ? origin : null;
}

function logToConsole(message: string, error: unknown): void {
  console.error(message, error);
}
