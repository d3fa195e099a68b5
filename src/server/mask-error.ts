import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { isUnavailable } from '../database/errors.ts';
import { codedError } from '../graph/errors.ts';
import { requestIdOf } from './request-id.ts';

const hidden = new WeakMap<Error, unknown>();

/** What the server asked itself could not be answered, since the database cannot be reached. */
export class UnavailableError extends Error {
  override readonly name = 'UnavailableError';
}

/** What clients are told of a fault of ours. */
export function maskedFault(fault: unknown, extensions: Record<string, unknown> = {}): GraphQLError {
  if (!isUnavailable(fault) && !(fault instanceof UnavailableError))
    return codedError('INTERNAL_SERVER_ERROR', 'Unexpected error.', extensions);
  return codedError('DATABASE_UNAVAILABLE', 'The catalog cannot be read at the moment. Try again in a few seconds.', {
    ...extensions,
    http: { status: 503, headers: { 'retry-after': '2' } },
  });
}

/**
 * Hides our faults from clients: an error that was not meant for them becomes INTERNAL_SERVER_ERROR, or DATABASE_UNAVAILABLE
 * where nothing is wrong but that.
 */
export function maskError(error: unknown): Error {
  if (error instanceof GraphQLError && isForClients(error)) return error;
  const masked = maskedFault(error instanceof GraphQLError ? (error.originalError ?? error) : error);
  const shown =
    error instanceof GraphQLError
      ? new GraphQLError(masked.message, {
          nodes: error.nodes ?? null,
          path: error.path ?? null,
          extensions: masked.extensions,
        })
      : masked;
  hidden.set(shown, error instanceof GraphQLError ? (error.originalError ?? error) : error);
  return shown;
}

/** Gives hidden errors the id of their request, under which they stand in the log as they were. */
export function useFaultLog(log: (message: string, error: unknown) => void): Plugin {
  return {
    onResultProcess({ request, result, setResult }) {
      if (Array.isArray(result) || !('errors' in result) || !result.errors?.some((error) => hidden.has(error))) return;
      const requestId = requestIdOf(request);
      for (const error of result.errors) {
        // What a client breaks off is no fault.
        if (hidden.has(error) && !request.signal.aborted) log(`request ${requestId} failed`, hidden.get(error));
      }
      setResult({
        ...result,
        errors: result.errors.map((error) => (hidden.has(error) ? named(error as GraphQLError, requestId) : error)),
      });
    },
  };
}

function named(error: GraphQLError, requestId: string): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    path: error.path ?? null,
    extensions: { ...error.extensions, requestId },
  });
}

/** graphql-js wraps what a resolver throws: only what was thrown as a GraphQLError is meant to be seen. */
function isForClients(error: GraphQLError): boolean {
  return error.originalError === undefined || error.originalError instanceof GraphQLError;
}
