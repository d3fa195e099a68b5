import { loadavg } from 'node:os';
import type { BenchDatabase } from '../database.ts';
import { type ServeProcess, startServe } from '../harness/serve.ts';
import { type Importing, keepImporting } from './importing.ts';
import type { Part, Soaked } from './judge.ts';
import { sendFor } from './load.ts';
import { memoryOf } from './memory.ts';
import type { SoakSettings } from './settings.ts';
import { subscribe } from './subscribers.ts';
import { type Sent, traffic } from './traffic.ts';

const share = 0.8;
const subscribers = 5;
/** Of the minutes of a soak, how many are warming up and measuring the most that it can do. */
const warmingShare = 0.05;
const sampleMilliseconds = 1_000;
const samples = [
  'modelgraph_sql_duration_seconds_count',
  'process_cpu_seconds_total',
  'nodejs_heap_size_used_bytes',
  'nodejs_eventloop_lag_p99_seconds',
] as const;

/**
 * Puts `modelgraph serve`, in a process of its own, under load for some minutes: mixed requests at 80 % of the most that it
 * answers, while imports change prices and subscribers wait for revisions.
 * Everything that was started has ended when it returns.
 */
export async function soak(
  database: BenchDatabase,
  settings: SoakSettings,
  { signal, onPart }: { signal: AbortSignal; onPart: (part: Part) => void },
): Promise<Soaked> {
  const place = await database.place();
  // As Node does by itself in a container of that size.
  const flags = [`--max-old-space-size=${Math.floor(settings.memory / 2)}`];
  await using server = await startServe(place, { flags, env: { RATE_LIMIT: '0' } });
  const requests = traffic(await modelsOf(server.url), { embedded: !('url' in place) });
  await using listening = await subscribe(server.url, subscribers);
  await using importing = await keepImporting({ place, data: settings.data, every: settings.importEvery });
  const { url } = server;
  const { connections } = settings;
  const warming = Math.max(2, settings.minutes * 60 * warmingShare);
  await sendFor(requests, { url, connections, seconds: warming });
  const most = await sendFor(requests, { url, connections, seconds: warming });
  const count = Math.max(2, Math.round(settings.minutes));
  const load = {
    url,
    connections,
    seconds: (settings.minutes * 60) / count,
    perSecond: most.requestsPerSecond * share,
  };
  const parts: Part[] = [];
  const failures = most.failures.map((text) => `while measuring the most: ${text}`);
  for (let number = 0; number < count && server.ended() === null; number++) {
    signal.throwIfAborted();
    const { part, told } = await onePart(server, importing, requests, load);
    failures.push(...told);
    parts.push(part);
    onPart(part);
  }
  if (server.ended() !== null) failures.push(`the server ended with ${server.ended()}: ${server.errors()}`);
  if (listening.events().some((events) => events === 0)) failures.push('a subscriber heard of no revision');
  failures.push(...importing.failures(), ...listening.failures());
  if (server.errors() !== '') failures.push(`the server said: ${server.errors().slice(0, 1_000)}`);
  const peakMb = server.ended() === null ? memoryOf(server.pid).peakMb : Number.POSITIVE_INFINITY;
  return { parts, peakMb, limitMb: settings.memory, failures };
}

async function onePart(
  server: ServeProcess,
  importing: Importing,
  requests: readonly Sent[],
  load: Parameters<typeof sendFor>[1],
): Promise<{ part: Part; told: string[] }> {
  const resident: number[] = [memoryOf(server.pid).residentMb];
  const sampling = setInterval(() => {
    if (server.ended() === null) resident.push(memoryOf(server.pid).residentMb);
  }, sampleMilliseconds);
  try {
    const imported = importing.done();
    const before = await server.metrics(...samples);
    const { requests: sent, p50, p99, errors, failures } = await sendFor(requests, load);
    const after = await server.metrics(...samples);
    const part: Part = {
      requests: sent,
      errors,
      p50,
      p99,
      resident,
      heapMb: after.nodejs_heap_size_used_bytes / 2 ** 20,
      loopDelayMs: after.nodejs_eventloop_lag_p99_seconds * 1_000,
      statements: after.modelgraph_sql_duration_seconds_count - before.modelgraph_sql_duration_seconds_count,
      cpuSeconds: after.process_cpu_seconds_total - before.process_cpu_seconds_total,
      imports: importing.done() - imported,
      machineLoad: loadavg()[0] as number,
    };
    return { part, told: failures };
  } finally {
    clearInterval(sampling);
  }
}

/** Slugs of all models. */
async function modelsOf(url: string): Promise<string[]> {
  const slugs: string[] = [];
  let after: string | null = null;
  do {
    const response: Response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query:
          'query ($after: String) { models(first: 100, after: $after) { nodes { slug } pageInfo { endCursor hasNextPage } } }',
        variables: { after },
      }),
    });
    const { data } = (await response.json()) as {
      data: { models: { nodes: { slug: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } };
    };
    slugs.push(...data.models.nodes.map(({ slug }) => slug));
    after = data.models.pageInfo.hasNextPage ? data.models.pageInfo.endCursor : null;
  } while (after !== null);
  return slugs;
}
