import { codedError } from '../graph/errors.ts';
import { errorResponse } from './error-response.ts';
import type { RequestHead } from './request-head.ts';

/** The `access-control-allow-origin` of an answer; null for none. */
export function allowedOrigin(request: RequestHead, origins: readonly string[]): string | null {
  if (origins.includes('*')) return '*';
  const origin = request.headers.get('origin');
  return origin !== null && origins.includes(origin) ? origin : null;
}

/**
 * Refuses what a page of another origin makes a browser send, where origins are named: the browser would not show it the
 * answer, but ask for it all the same, from inside the network of whoever looks at the page. Null for any other request.
 */
export function originRefusal(request: RequestHead, origins: readonly string[]): Response | null {
  if (allowedOrigin(request, origins) !== null) return null;
  const origin = request.headers.get('origin');
  const site = request.headers.get('sec-fetch-site');
  const foreign =
    origin === null ? isForeignFetch(request, site) : site !== 'same-origin' && !isOwnHost(request, origin);
  if (!foreign || request.method === 'OPTIONS') return null;
  const from = origin ?? 'another site';
  return errorResponse(request, codedError('ORIGIN_REFUSED', `Pages of ${from} may not ask here.`), 403);
}

/** By host alone: whether it is https is for a proxy in front to know. */
function isOwnHost(request: RequestHead, origin: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === (request.headers.get('host') ?? new URL(request.url).host);
}

/** Following a link is no fetch: a person may come from anywhere. */
function isForeignFetch(request: RequestHead, site: string | null): boolean {
  return site === 'cross-site' && request.headers.get('sec-fetch-mode') !== 'navigate';
}
