const trusted = new WeakSet<Request>();

/** Marks a request as one with a trusted document. */
export function markTrusted(request: Request): void {
  trusted.add(request);
}

/** Whether a request has a trusted document. */
export function isTrusted(request: Request): boolean {
  return trusted.has(request);
}
