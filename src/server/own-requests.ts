import type { RequestHead } from './request-head.ts';

const own = new WeakSet<RequestHead>();

/** Marks a request as one that the server makes of itself, with a document of its own. */
export function markOwn(request: Request): Request {
  own.add(request);
  return request;
}

/** Whether the server has made the request itself. */
export function isOwn(request: RequestHead): boolean {
  return own.has(request);
}
