import { GraphQLError } from 'graphql';

/** Every code that stands in `extensions.code`, and what it means. The list is closed: docs/errors.md explains each. */
export const errorCodes = {
  BAD_USER_INPUT: 'An argument or a variable has a value that is not allowed.',
  AMBIGUOUS_ALIAS: 'An alias means several models; `extensions.candidates` names them.',
  GRAPHQL_PARSE_FAILED: 'The document is not GraphQL.',
  GRAPHQL_VALIDATION_FAILED: 'The document asks for what the schema does not have.',
  OPERATION_RESOLUTION_FAILURE: 'The document has several operations, and the request does not name one of them.',
  BAD_REQUEST: 'The HTTP request is not one of GraphQL over HTTP.',
  PERSISTED_QUERY_NOT_FOUND: 'No document with this hash is known here; send it once, with its hash.',
  PERSISTED_QUERY_HASH_MISMATCH: 'The hash is not the sha256 of the document that came with it.',
  PERSISTED_QUERY_REQUIRED: 'Only trusted documents are answered here.',
  PAYLOAD_TOO_LARGE: 'The body of the request is too large.',
  BATCH_REFUSED: 'The body holds several requests; one is answered at a time.',
  VARIABLES_TOO_LARGE: 'The variables are too large.',
  LIST_TOO_LONG: 'A list in an argument or a variable is too long.',
  TOO_MANY_TOKENS: 'The document has too many tokens.',
  TOO_MANY_ALIASES: 'The operation has too many aliases.',
  TOO_MANY_DIRECTIVES: 'The operation has too many directives.',
  QUERY_TOO_DEEP: 'The operation nests too deep.',
  QUERY_TOO_COSTLY: 'The operation may cost more than is allowed; `extensions.cost` tells how much.',
  RATE_LIMITED:
    'The client has spent its points; the `retry-after` header tells in how many seconds it has them again.',
  TOO_MANY_SUBSCRIPTIONS: 'The client, or all clients together, have too many subscriptions open.',
  UNAUTHENTICATED: 'What is asked for takes a token, and the right one did not come with it.',
  ORIGIN_REFUSED: 'The page that asks is of an origin that may not.',
  TIMEOUT: 'The operation took too long.',
  DATABASE_UNAVAILABLE: 'The database of the catalog cannot be reached at the moment.',
  INTERNAL_SERVER_ERROR: 'Something broke on our side; `extensions.requestId` names it in the log.',
} as const;

export type ErrorCode = keyof typeof errorCodes;

/** An error that is the client's to see, with one of the documented codes. */
export function codedError(code: ErrorCode, message: string, extensions: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...extensions } });
}

/** The error for a client's wrong input: the message names the argument, the value and what is allowed. */
export function badUserInput(message: string, extensions: Record<string, unknown> = {}): GraphQLError {
  return codedError('BAD_USER_INPUT', message, extensions);
}

/** The error for an alias that means several models; it names them. */
export function ambiguousAlias(wireId: string, provider: string | null, slugs: readonly string[]): GraphQLError {
  const where = provider === null ? 'without a provider' : `at ${provider}`;
  return codedError('AMBIGUOUS_ALIAS', `"${wireId}" ${where} may mean several models: ${slugs.join(', ')}.`, {
    candidates: slugs,
  });
}
