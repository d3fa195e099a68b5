import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { codedError } from '../graph/errors.ts';

/**
 * Makes the function that hides our faults from clients: an error that was not meant for them becomes
 * INTERNAL_SERVER_ERROR with a request id, under which it stands in the log as it was.
 */
export function maskErrorWith(log: (message: string, error: unknown) => void) {
  return (error: unknown): Error => {
    if (error instanceof GraphQLError && isForClients(error)) return error;
    const requestId = randomUUID();
    log(`request ${requestId} failed`, error instanceof GraphQLError ? (error.originalError ?? error) : error);
    const masked = codedError('INTERNAL_SERVER_ERROR', 'Unexpected error.', { requestId });
    if (!(error instanceof GraphQLError)) return masked;
    return new GraphQLError(masked.message, {
      nodes: error.nodes ?? null,
      path: error.path ?? null,
      extensions: masked.extensions,
    });
  };
}

/** graphql-js wraps what a resolver throws: only what was thrown as a GraphQLError is meant to be seen. */
function isForClients(error: GraphQLError): boolean {
  return error.originalError === undefined || error.originalError instanceof GraphQLError;
}
