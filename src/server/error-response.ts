import type { GraphQLError } from 'graphql';
import type { RequestHead } from './request-head.ts';

/** An answer with one error, in the media type that GraphQL over HTTP has for it. */
export function errorResponse(
  request: RequestHead,
  error: GraphQLError,
  status: number,
  headers: Record<string, string> = {},
): Response {
  const accepted = request.headers.get('accept') ?? '';
  const type = accepted.includes('application/graphql-response+json')
    ? 'application/graphql-response+json'
    : 'application/json';
  const { http: _http, ...extensions } = error.extensions as Record<string, unknown>;
  return new Response(JSON.stringify({ errors: [{ message: error.message, extensions }] }), {
    status,
    headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', ...headers },
  });
}
