import type { GraphQLSchema } from 'graphql';
import { createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga';
import type { Bucket } from './bucket/bucket.ts';
import { corsOf } from './cors.ts';
import type { KnownOperations } from './known-operations.ts';
import type { Limits } from './limits/limits.ts';
import type { OpenSubscriptions } from './limits/open-subscriptions.ts';
import { maskError, useFaultLog } from './mask-error.ts';
import type { ResponseCache } from './response-cache.ts';
import type { Tracing } from './tracing.ts';
import { useDocumentLimits } from './use-document-limits.ts';
import { useErrorCodes } from './use-error-codes.ts';
import { useGate } from './use-gate.ts';
import { useHiddenSuggestions } from './use-hidden-suggestions.ts';
import { useObservation } from './use-observation.ts';
import { usePersistedDocuments } from './use-persisted-documents.ts';
import { useSubscriptionLimits } from './use-subscription-limits.ts';
import { useTimeout } from './use-timeout.ts';
import { useTokenLimit } from './use-token-limit.ts';
import { useUnreadableRequests } from './use-unreadable-requests.ts';
import { useVariableLimits } from './use-variable-limits.ts';

export interface ViewOptions {
  limits: Limits;
  /** Those of all views. */
  openSubscriptions: OpenSubscriptions;
  bucket: Bucket | null;
  corsOrigins: readonly string[];
  trustedDocuments: ReadonlyMap<string, string>;
  trustedDocumentsOnly: boolean;
  suggestions: boolean;
  plugins: Plugin[];
  responseCache?: ResponseCache;
  /** Gets to know what the view answers well, for the lean path. */
  known?: KnownOperations;
  tracing?: Tracing;
  /** Somebody hears of every request. */
  observed: boolean;
  log: (message: string, error: unknown) => void;
}

/** One view of the graph at its endpoint: what is too much is refused, then the cost is charged, then it runs. */
export function createView(
  graphqlEndpoint: '/graphql' | '/subgraph',
  schema: GraphQLSchema,
  { limits, bucket, corsOrigins, log, ...options }: ViewOptions,
): YogaServerInstance<object, { maxRepresentations: number }> {
  return createYoga({
    schema,
    context: { maxRepresentations: limits.representations },
    graphqlEndpoint,
    graphiql: false,
    landingPage: false,
    batching: false,
    multipart: false,
    maxRequestBodySize: limits.bodyBytes,
    logging: false,
    healthCheckEndpoint: '/health',
    maskedErrors: { maskError },
    cors: corsOf(corsOrigins),
    plugins: [
      useFaultLog(log),
      useErrorCodes(limits.bodyBytes),
      useUnreadableRequests(),
      usePersistedDocuments({ documents: options.trustedDocuments, only: options.trustedDocumentsOnly }),
      useVariableLimits(limits),
      useTokenLimit(limits.tokens),
      useDocumentLimits(limits),
      ...(options.suggestions ? [] : [useHiddenSuggestions()]),
      useGate(limits, bucket),
      useSubscriptionLimits(options.openSubscriptions),
      ...(options.responseCache ? [options.responseCache.plugin] : []),
      ...(options.known ? [options.known.plugin] : []),
      ...options.plugins,
      ...(options.tracing ? [options.tracing.plugin] : []),
      useTimeout(limits.milliseconds),
      ...(options.observed ? [useObservation(graphqlEndpoint === '/graphql' ? 'graphql' : 'subgraph')] : []),
    ],
  });
}
