import { FeedRequestError } from './feed-conditions.ts';
import type { Ask } from './feeds.ts';
import { UnavailableError } from './mask-error.ts';
import { markOwn } from './own-requests.ts';

/**
 * Asks the graph through a view of the server itself, so that every limit holds but the one to trusted documents.
 * The promise rejects with a FeedRequestError where the graph finds the question wrong.
 */
export function askThrough(fetch: (request: Request) => Response | Promise<Response>): Ask {
  return async <T>(query: string, variables: object) => {
    const response = await fetch(
      markOwn(
        new Request('http://modelgraph.internal/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json', accept: 'application/json' },
          body: JSON.stringify({ query, variables }),
        }),
      ),
    );
    const { data, errors } = (await response.json()) as {
      data: T;
      errors?: { message: string; extensions?: { code?: string } }[];
    };
    const [first] = errors ?? [];
    if (!first) return data;
    if (first.extensions?.code === 'BAD_USER_INPUT') throw new FeedRequestError(first.message);
    const message = `the catalog did not answer: ${first.message}`;
    throw first.extensions?.code === 'DATABASE_UNAVAILABLE' ? new UnavailableError(message) : new Error(message);
  };
}
