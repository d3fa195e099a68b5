import { allowedOrigin } from './allowed-origin.ts';
import { type Balance, balanceOf } from './bucket/bucket.ts';
import type { RequestHead } from './request-head.ts';
import { requestIdOf } from './request-id.ts';

/** What pages may read of an answer beside its body. */
const exposed = 'etag, ratelimit, ratelimit-policy, retry-after, x-request-id';

/** Data and errors are no pages: nothing in them may run, and nobody may frame them. */
const noPage = "default-src 'none'; frame-ancestors 'none'";

const headers: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'content-security-policy': noPage,
};

/** Adds to an answer what every answer has: who asked, how its client stands, and what browsers may do with it. */
export function finishResponse(request: Request, response: Response, origins: readonly string[]): Response {
  for (const [name, value] of lastingHeaders(request, response.headers, origins)) response.headers.set(name, value);
  for (const [name, value] of passingHeaders(request)) response.headers.set(name, value);
  return response;
}

/** What is added to an answer and stays the same however often the same is asked: what browsers may do with it. */
export function lastingHeaders(
  request: RequestHead,
  answered: { get(name: string): string | null },
  origins: readonly string[],
): [string, string][] {
  const added = Object.entries(headers).filter(([name]) => answered.get(name) === null);
  const origin = answered.get('access-control-allow-origin') ?? allowedOrigin(request, origins);
  if (origin !== null) {
    added.push(['access-control-allow-origin', origin], ['access-control-expose-headers', exposed]);
  }
  return added;
}

/** What is added to one answer alone: who asked, and how its client stands. */
export function passingHeaders(request: RequestHead): [string, string][] {
  const added: [string, string][] = [['x-request-id', requestIdOf(request)]];
  const balance = balanceOf(request);
  if (balance) {
    added.push(['ratelimit-policy', `"cost";q=${balance.limit};w=60`], ['ratelimit', stateOf(balance)]);
  }
  return added;
}

function stateOf({ remaining, resetSeconds }: Balance): string {
  return `"cost";r=${Math.floor(remaining)};t=${resetSeconds}`;
}
