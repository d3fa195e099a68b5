import type { DocumentNode, GraphQLError, GraphQLSchema } from 'graphql';
import { codedError } from '../graph/errors.ts';
import { type Balance, type Bucket, noteBalance } from './bucket/bucket.ts';
import { clientOf } from './client-of.ts';
import { knownCost } from './cost/known-costs.ts';
import { type Cost, EndlessOperationError } from './cost/operation-cost.ts';
import type { Limits } from './limits/limits.ts';
import { isOwn } from './own-requests.ts';
import type { RequestHead } from './request-head.ts';
import { isTrusted } from './trusted-requests.ts';
import { unfinishedOf } from './unfinished.ts';

/** A valid operation that is about to run. */
export interface Asked {
  schema: GraphQLSchema;
  document: DocumentNode;
  operationName?: string | null;
  variables: Readonly<Record<string, unknown>>;
  request: RequestHead;
}

interface GateOptions {
  limits: Pick<Limits, 'cost'>;
  bucket: Bucket | null;
}

/** What an operation costs at most, and why it may not run, if it may not. */
export interface Admission {
  cost: number;
  refusal: GraphQLError | null;
}

const valuesPerObject = 10;
const advice = 'Ask for smaller pages (first), for fewer lists within lists, or for what is inside by a second query.';

/**
 * Decides whether an operation runs: its cost must be within the budget, and is then taken from what its client may
 * spend. The server's own questions are free of charge.
 */
export async function admit(asked: Asked, { limits, bucket }: GateOptions): Promise<Admission> {
  const { request } = asked;
  const { cost, refusal } = judge(asked, limits);
  if (refusal) return { cost, refusal: (await charge(request, bucket, 1)) ?? refusal };
  return { cost, refusal: isOwn(request) ? null : await charge(request, bucket, cost) };
}

/**
 * What an operation costs, and whether that is within the budget. Trusted documents, gateways and the server's own questions
 * are free of it.
 */
export function judge(asked: Asked, limits: Pick<Limits, 'cost'>): Admission {
  const { schema, document, operationName, variables, request } = asked;
  const free = isOwn(request) || isTrusted(request) || clientOf(request)?.gateway === true;
  let cost: Cost;
  try {
    cost = knownCost(schema, document, operationName, variables);
  } catch (error) {
    if (!(error instanceof EndlessOperationError)) throw error;
    return { cost: limits.cost, refusal: tooCostly(`The operation has ${error.message}`) };
  }
  // An answer is never for nothing.
  const objects = Math.max(1, Math.ceil(cost.objects));
  if (!free && objects > limits.cost) {
    const message = `The operation may give ${objects} objects; at most ${limits.cost} are allowed`;
    return { cost: objects, refusal: tooCostly(message, { requested: objects, allowed: limits.cost }) };
  }
  if (!free && cost.values > limits.cost * valuesPerObject) {
    const message = `The operation may give ${Math.ceil(cost.values)} values; at most ${limits.cost * valuesPerObject} are allowed`;
    return { cost: objects, refusal: tooCostly(message, { requested: objects, allowed: limits.cost }) };
  }
  return { cost: objects, refusal: null };
}

/** Takes what an answer costs from what its client may spend: the refusal, when that is too little. */
export async function charge(request: RequestHead, bucket: Bucket | null, cost: number): Promise<GraphQLError | null> {
  const client = clientOf(request);
  if (!bucket || !client) return null;
  const begun = unfinishedOf(request);
  if (begun?.isPaid) {
    begun.isPaid = false;
    return null;
  }
  const balance = await bucket.take(client, cost);
  noteBalance(request, balance);
  return balance.refused ? rateLimited(balance, cost) : null;
}

/** The refusal for a client that is known to have spent its points, before anything is read of what it asks. */
export function refusalOfSpent(request: RequestHead, bucket: Bucket | null): GraphQLError | null {
  if (unfinishedOf(request)?.isPaid) return null;
  const client = clientOf(request);
  const balance = client && bucket?.spent(client);
  if (!balance) return null;
  noteBalance(request, balance);
  return rateLimited(balance, 1);
}

/** The error for a client that has spent its points. */
function rateLimited({ limit, remaining, resetSeconds }: Balance, cost: number): GraphQLError {
  const message = `This costs ${cost} points, and ${remaining} are left of ${limit} a minute. Try again in ${resetSeconds} seconds.`;
  return codedError('RATE_LIMITED', message, {
    http: { status: 429, headers: { 'retry-after': String(resetSeconds) } },
  });
}

function tooCostly(message: string, cost?: { requested: number; allowed: number }): GraphQLError {
  return codedError('QUERY_TOO_COSTLY', `${message}. ${advice}`, {
    ...(cost ? { cost } : {}),
    http: { status: 400 },
  });
}
