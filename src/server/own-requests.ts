const own = new WeakSet<Request>();

/** Marks a request as one that the server makes of itself, with a document of its own. */
export function markOwn(request: Request): Request {
  own.add(request);
  return request;
}

/** Whether the server has made the request itself. */
export function isOwn(request: Request): boolean {
  return own.has(request);
}
