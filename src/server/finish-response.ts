import { allowedOrigin } from './allowed-origin.ts';
import { type Balance, balanceOf } from './bucket/bucket.ts';
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
  for (const [name, value] of Object.entries(headers)) {
    if (!response.headers.has(name)) response.headers.set(name, value);
  }
  response.headers.set('x-request-id', requestIdOf(request));
  const balance = balanceOf(request);
  if (balance) {
    response.headers.set('ratelimit-policy', `"cost";q=${balance.limit};w=60`);
    response.headers.set('ratelimit', stateOf(balance));
  }
  const origin = response.headers.get('access-control-allow-origin') ?? allowedOrigin(request, origins);
  if (origin !== null) {
    response.headers.set('access-control-allow-origin', origin);
    response.headers.set('access-control-expose-headers', exposed);
  }
  return response;
}

function stateOf({ remaining, resetSeconds }: Balance): string {
  return `"cost";r=${Math.floor(remaining)};t=${resetSeconds}`;
}
