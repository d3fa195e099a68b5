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
/** Longer than an operation may take: the server is to answer that it took too long. */
const patienceSeconds = 30;

/** Sends requests for so many seconds, each connection from another place in their list, and looks at every answer. */
export async function sendFor(traffic: readonly Sent[], options: LoadOptions): Promise<Loaded> {
  const { url, connections, seconds, perSecond } = options;
  const failures: string[] = [];
  let errors = 0;
  const requests = traffic.map(({ name, wrong, ...request }) => ({
    ...request,
    onResponse(status: number, body: string) {
      const found = wrong(status, body);
      if (found === null) return;
      errors++;
      if (failures.length < toldFailures) failures.push(`${name}: ${found}`);
    },
  }));
  let client = 0;
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    timeout: patienceSeconds,
    requests,
    ...(perSecond === undefined ? {} : { overallRate: Math.max(connections, Math.round(perSecond)) }),
    setupClient: (one) => {
      const start = Math.floor((client++ / connections) * requests.length);
      one.setRequests([...requests.slice(start), ...requests.slice(0, start)]);
    },
  });
  const unanswered = result.errors;
  if (unanswered > 0) failures.push(`${unanswered} requests were not answered, ${result.timeouts} of them in time`);
  return {
    requests: result.requests.total,
    requestsPerSecond: result.requests.total / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    errors: errors + unanswered,
    failures,
  };
}
