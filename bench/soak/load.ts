import autocannon from 'autocannon';
import type { Sent } from './traffic.ts';

/** What came of a stretch of load. */
export interface Loaded {
  requests: number;
  requestsPerSecond: number;
  p50: number;
  p99: number;
  errors: number;
  /** The first few, for people. */
  failures: string[];
}

interface LoadOptions {
  url: string;
  connections: number;
  seconds: number;
  /** As many as are answered when left out. */
  perSecond?: number;
}

const toldFailures = 5;

/** Sends requests for so many seconds, each connection from another place in their list, and looks at every answer. */
export async function sendFor(traffic: readonly Sent[], options: LoadOptions): Promise<Loaded> {
  const { url, connections, seconds, perSecond } = options;
  const failures: string[] = [];
  let errors = 0;
  const fail = (text: string) => {
    errors++;
    if (failures.length < toldFailures) failures.push(text);
  };
  const requests = traffic.map(({ name, wrong, ...request }) => ({
    ...request,
    onResponse(status: number, body: string) {
      const found = wrong(status, body);
      if (found !== null) fail(`${name}: ${found}`);
    },
  }));
  let client = 0;
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    requests,
    ...(perSecond === undefined ? {} : { overallRate: Math.max(connections, Math.round(perSecond)) }),
    setupClient: (one) => {
      const start = Math.floor((client++ / connections) * requests.length);
      one.setRequests([...requests.slice(start), ...requests.slice(0, start)]);
    },
  });
  if (result.errors + result.timeouts > 0) fail(`${result.errors} requests were not answered`);
  return {
    requests: result.requests.total,
    requestsPerSecond: result.requests.total / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    errors,
    failures,
  };
}
