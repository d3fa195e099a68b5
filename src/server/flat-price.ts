import type { GraphQLError } from 'graphql';
import { type Bucket, balanceOf } from './bucket/bucket.ts';
import { errorResponse } from './error-response.ts';
import { charge, refusalOfSpent } from './gate.ts';
import { isOwn } from './own-requests.ts';
import type { RequestHead } from './request-head.ts';

/** What costs the same whatever is in it. */
const prices: Readonly<Record<string, number>> = {
  '/catalog.jsonl': 5_000,
  '/changes.atom': 1_000,
  '/retirements.ics': 1_000,
};

const page = 100;
const wrongToken = 50_000;

/**
 * Charges a request for a file or a feed. Gives the refusal, when its client has too few points for it, or none for
 * anything; else null.
 */
export async function flatPrice(request: Request, bucket: Bucket | null): Promise<Response | null> {
  const price = prices[new URL(request.url).pathname];
  const refusal =
    refusalOfSpent(request, bucket) ?? (price === undefined ? null : await charge(request, bucket, price));
  return refusal && rateLimitedResponse(request, refusal);
}

/** Charges for an answer from memory what it cost to make: the refusal, when its client has too few points; else null. */
export async function chargeCached(
  request: RequestHead,
  cost: number | null,
  bucket: Bucket | null,
): Promise<Response | null> {
  const refusal = isOwn(request) ? null : await charge(request, bucket, cost ?? 1);
  return refusal && rateLimitedResponse(request, refusal);
}

/** Charges for a page, which asks the graph before it is sent; what belongs to pages costs the least. */
export async function chargeForPage(request: Request, response: Response, bucket: Bucket | null): Promise<Response> {
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  const refusal = await charge(request, bucket, isPage ? page : 1);
  return refusal ? rateLimitedResponse(request, refusal) : response;
}

/** Charges a request that ended before anything was charged for it: it was parsed and judged all the same. */
export async function chargeTheLeast(request: Request, response: Response, bucket: Bucket | null): Promise<Response> {
  if (balanceOf(request) || request.method === 'OPTIONS') return response;
  const refusal = await charge(request, bucket, 1);
  return refusal ? rateLimitedResponse(request, refusal) : response;
}

/** Charges who comes with a wrong token so much that trying them all takes for ever. */
export async function chargeForToken(request: Request, response: Response, bucket: Bucket | null): Promise<Response> {
  if (response.status !== 401) return response;
  const refusal = await charge(request, bucket, wrongToken);
  return refusal ? rateLimitedResponse(request, refusal) : response;
}

function rateLimitedResponse(request: RequestHead, refusal: GraphQLError): Response {
  const { headers } = refusal.extensions.http as { headers: Record<string, string> };
  return errorResponse(request, refusal, 429, headers);
}
