import type { Client } from '../client-of.ts';
import type { RequestHead } from '../request-head.ts';

/** How a client stands within the present minute. */
export interface Balance {
  /** Points that it has for a minute. */
  limit: number;
  remaining: number;
  /** Seconds until it has all of them again. */
  resetSeconds: number;
  /** What was to be taken is more than there was, so nothing was taken. */
  refused: boolean;
}

/** The points that each client may spend in a minute: the costs of what it asks for. */
export interface Bucket extends AsyncDisposable {
  /** Takes points, if they are there. No more are ever taken than a full bucket holds. */
  take(client: Client, points: number): Promise<Balance>;
  /** How a client stands that had spent all of its points a moment ago: a look that takes no time. Null for any other. */
  spent(client: Client): Balance | null;
}

const balances = new WeakMap<RequestHead, Balance>();

/** Notes how the client of a request stands. */
export function noteBalance(request: RequestHead, balance: Balance): void {
  balances.set(request, balance);
}

/** How the client of a request stands; undefined when nothing was taken for it. */
export function balanceOf(request: RequestHead): Balance | undefined {
  return balances.get(request);
}
