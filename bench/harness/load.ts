import autocannon from 'autocannon';
import type { Asked, RunningContestant } from './contestant.ts';

/** What a contestant did under load. */
export interface Load {
  requestsPerSecond: number;
  /** CPU of its process per request, in milliseconds. */
  cpuPerRequest: number;
  /** CPU of the database server per request, in milliseconds; null where it cannot be read. */
  databaseCpuPerRequest: number | null;
  /** Memory of its process afterwards. */
  megabytes: number;
  /** Milliseconds, of half of the requests and of 99 in 100. */
  p50: number;
  p99: number;
  /** Requests that were answered with an error, or not at all. */
  errors: number;
}

/** So many requests, over so many connections; as fast as they are answered, or so many a second. */
interface Amount {
  connections: number;
  requests: number;
  perSecond?: number;
}

/** How often autocannon looks whether it is done. */
const lookMilliseconds = 20;

/**
 * Asks a contestant for an operation over and over, with each of the variables in turn; each connection begins at another
 * one. Every request is answered before it returns: a load that is cut off by the clock would count the work of requests
 * that it does not count.
 */
export async function load(
  running: RunningContestant,
  operation: string,
  variables: readonly object[],
  amount: Amount,
  databaseCpu: () => number | null = () => null,
): Promise<Load> {
  const requests = variables.map((one) => running.contestant.request(operation, one));
  const before = await running.usage();
  const databaseBefore = databaseCpu();
  const started = performance.now();
  const { result, lastAnswered } = await send(running.url, requests, amount);
  const after = await running.usage();
  const databaseAfter = databaseCpu();
  const errors = amount.requests - result['2xx'] - result['3xx'];
  return {
    requestsPerSecond: (amount.requests * 1000) / (lastAnswered - started),
    cpuPerRequest: (after.cpuMs - before.cpuMs) / amount.requests,
    databaseCpuPerRequest:
      databaseBefore === null || databaseAfter === null
        ? null
        : Math.max(0, databaseAfter - databaseBefore) / amount.requests,
    megabytes: after.megabytes,
    p50: result.latency.p50,
    p99: result.latency.p99,
    errors,
  };
}

async function send(
  url: string,
  asked: readonly Asked[],
  { connections, requests: amount, perSecond }: Amount,
): Promise<{ result: autocannon.Result; lastAnswered: number }> {
  const requests = asked.map((one) => ({ ...one }));
  let client = 0;
  const options: autocannon.Options = {
    url,
    connections,
    amount,
    requests,
    sampleInt: lookMilliseconds,
    ...(perSecond === undefined ? {} : { overallRate: Math.max(connections, Math.round(perSecond)) }),
    setupClient: (one) => {
      const start = Math.floor((client++ / connections) * requests.length);
      one.setRequests([...requests.slice(start), ...requests.slice(0, start)]);
    },
  };
  let lastAnswered = performance.now();
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    autocannon(options, (error, found) => (error ? reject(error) : resolve(found))).on('response', () => {
      lastAnswered = performance.now();
    });
  });
  return { result, lastAnswered };
}

/** An answer is kept at its second sight, and compressed after that. */
const sights = 3;

/** How many requests take about so many seconds. Warms the contestant up on the way. */
export async function calibrate(
  running: RunningContestant,
  operation: string,
  variables: readonly object[],
  { connections, seconds }: { connections: number; seconds: number },
): Promise<number> {
  if (running.contestant.keepsAnswers) {
    // From one connection each is asked for in turn, as often as all others.
    await load(running, operation, variables, { connections: 1, requests: sights * variables.length });
  }
  let requests = Math.max(connections, Math.min(50, variables.length));
  for (const share of [0.3, 1]) {
    const { requestsPerSecond } = await load(running, operation, variables, { connections, requests });
    requests = Math.max(connections, Math.round(requestsPerSecond * seconds * share));
  }
  return requests;
}
