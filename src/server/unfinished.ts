import { balanceOf, noteBalance } from './bucket/bucket.ts';
import type { RequestHead } from './request-head.ts';

/** What the lean path has begun of a request, and the longer way goes on with. By `performance.now()`. */
interface Unfinished {
  arrived: number;
  /** When its operation began. */
  started: number;
  /** Its cost has been taken; until the longer way would take it. */
  isPaid: boolean;
}

const unfinished = new WeakMap<RequestHead, Unfinished>();

/** Notes what has been begun of a request, and told to observers, and taken of what its client may spend. */
export function noteUnfinished(request: RequestHead, begun: Unfinished): void {
  unfinished.set(request, begun);
}

/** What has been begun of a request; undefined for one that is new. */
export function unfinishedOf(request: RequestHead): Unfinished | undefined {
  return unfinished.get(request);
}

/** Lets the longer way go on where the lean path ended, with another object for the same request. */
export function goOnWith(request: RequestHead, begunAs: RequestHead): void {
  const begun = unfinished.get(begunAs);
  if (!begun) return;
  unfinished.set(request, begun);
  const balance = balanceOf(begunAs);
  if (balance) noteBalance(request, balance);
}
