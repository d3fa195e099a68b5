import autocannon from 'autocannon';
import type { RunningContestant } from './contestant.ts';

/** What a contestant did under load. */
export interface Load {
  requestsPerSecond: number;
  /** CPU of its process per request, in milliseconds. */
  cpuPerRequest: number;
}

/** So many requests, over so many connections. */
interface Amount {
  connections: number;
  requests: number;
}

/** How often autocannon looks whether it is done. */
const lookMilliseconds = 20;

/**
 * Asks a contestant for an operation over and over, with each of the variables in turn. Every request is answered before
 * it returns: a load that is cut off by the clock would count the work of requests that it does not count.
 * @throws when a request fails: what is measured must be whole answers
 */
export async function load(
  running: RunningContestant,
  operation: string,
  variables: readonly object[],
  { connections, requests: amount }: Amount,
): Promise<Load> {
  const requests = variables.map((one) => {
    const { path, body } = running.contestant.request(operation, one);
    const headers = { 'content-type': 'application/json' };
    return { method: 'POST' as const, path, headers, body: JSON.stringify(body) };
  });
  const before = await running.usage();
  const started = performance.now();
  let lastAnswered = started;
  const options = { url: running.url, connections, amount, requests, sampleInt: lookMilliseconds };
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    autocannon(options, (error, found) => (error ? reject(error) : resolve(found))).on('response', () => {
      lastAnswered = performance.now();
    });
  });
  const after = await running.usage();
  const failed = result.non2xx + result.errors + result.timeouts;
  if (failed > 0 || result['2xx'] !== amount) {
    throw new Error(
      `${running.contestant.name}, ${operation}: ${result['2xx']} of ${amount} requests were answered, ${failed} failed`,
    );
  }
  return {
    requestsPerSecond: (amount * 1000) / (lastAnswered - started),
    cpuPerRequest: (after.cpuMs - before.cpuMs) / amount,
  };
}

/** How many requests take about so many seconds. Warms the contestant up on the way. */
export async function calibrate(
  running: RunningContestant,
  operation: string,
  variables: readonly object[],
  { connections, seconds }: { connections: number; seconds: number },
): Promise<number> {
  let requests = connections * variables.length;
  for (const share of [0.3, 1]) {
    const { requestsPerSecond } = await load(running, operation, variables, { connections, requests });
    requests = Math.max(connections, Math.round(requestsPerSecond * seconds * share));
  }
  return requests;
}
