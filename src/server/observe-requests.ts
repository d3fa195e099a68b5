import { operationOf, type RequestObserver } from './observation.ts';
import type { RequestHead } from './request-head.ts';
import { unfinishedOf } from './unfinished.ts';

const paths = new Set([
  '/graphql',
  '/subgraph',
  '/health',
  '/ready',
  '/metrics',
  '/catalog.jsonl',
  '/changes.atom',
  '/retirements.ics',
]);

/** A path as observers are told it: any but those of the server itself is `other`, since clients may ask for anything. */
export function pathOf(request: RequestHead): string {
  const pathname = URL.canParse(request.url) ? new URL(request.url).pathname : '';
  return paths.has(pathname) ? pathname : 'other';
}

/** What a client has broken off is no fault of ours, though there is no answer either. */
export const brokenOff = 499;

type Fetch = (request: Request) => Promise<Response>;

/** Tells observers of each request that is answered. */
export function observeRequests(fetch: Fetch, observers: readonly RequestObserver[]): Fetch {
  if (observers.length === 0) return fetch;
  return async (request) => {
    const before = unfinishedOf(request);
    const begun = before?.arrived ?? performance.now();
    if (!before) for (const observer of observers) observer.began?.();
    let status = 500;
    try {
      const response = await fetch(request);
      status = response.status;
      return response;
    } finally {
      const report = {
        method: request.method,
        path: pathOf(request),
        status: status >= 500 && request.signal.aborted ? brokenOff : status,
        milliseconds: performance.now() - begun,
        operation: operationOf(request),
      };
      for (const observer of observers) observer.ended(report);
    }
  };
}
