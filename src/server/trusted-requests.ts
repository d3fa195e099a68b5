import type { RequestHead } from './request-head.ts';

const trusted = new WeakSet<RequestHead>();

/** Marks a request as one with a trusted document. */
export function markTrusted(request: RequestHead): void {
  trusted.add(request);
}

/** Whether a request has a trusted document. */
export function isTrusted(request: RequestHead): boolean {
  return trusted.has(request);
}
