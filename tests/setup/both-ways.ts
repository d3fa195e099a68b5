import { request as httpRequest } from 'node:http';
import { publicSchema, subgraphSchema } from '../../src/graph/schema.ts';
import type { Bucket } from '../../src/server/bucket/bucket.ts';
import { openBucket } from '../../src/server/bucket/open-bucket.ts';
import { listen } from '../../src/server/listen.ts';
import type { RequestObserver } from '../../src/server/observation.ts';
import { ResponseCache } from '../../src/server/response-cache.ts';
import { createServer } from '../../src/server/server.ts';
import { trustedDocuments } from '../../src/server/trusted-documents.ts';
import { useCatalog } from '../../src/server/use-catalog.ts';
import { useEntityTag } from '../../src/server/use-entity-tag.ts';
import { useJit } from '../../src/server/use-jit.ts';
import type { TestCatalog } from './catalog.ts';

type Report = Parameters<RequestObserver['ended']>[0];
type ServerOptions = Parameters<typeof createServer>[0];

interface WayOptions
  extends Partial<Pick<ServerOptions, 'corsOrigins' | 'limits' | 'trustedDocumentsOnly' | 'gatewaySecret'>> {
  /** What each client may spend in a minute. */
  points?: number;
  cached?: boolean;
}

/** What is sent: a POST of JSON to `/graphql` where nothing else is said. Headers that are undefined are left out. */
export interface Sent {
  body: string | object;
  headers?: Record<string, string | undefined>;
  path?: string;
  method?: 'GET' | 'POST';
}

/** What came back, but for what differs by nature. */
export interface Heard {
  status: number;
  headers: string[];
  body: string;
}

/** A server over HTTP, whose requests are counted that went the longer way. */
export interface Way extends AsyncDisposable {
  longer: number;
  began: number;
  reports: Report[];
  faults: unknown[];
  cache: ResponseCache | undefined;
  ask(sent: Sent, signal?: AbortSignal): Promise<Heard>;
}

/** Two servers of the same catalog: with the lean path, and without. */
export async function bothWays(catalog: TestCatalog, options: WayOptions = {}) {
  const lean = await way(catalog, true, options);
  const longer = await way(catalog, false, options);
  return {
    lean,
    longer,
    /** Asks by both; also tells whether the lean path was taken. */
    async ask(sent: Sent): Promise<{ lean: Heard; longer: Heard; wasLean: boolean }> {
      const before = lean.longer;
      const answer = await lean.ask(sent);
      return { lean: answer, longer: await longer.ask(sent), wasLean: lean.longer === before };
    },
    async [Symbol.asyncDispose]() {
      await lean[Symbol.asyncDispose]();
      await longer[Symbol.asyncDispose]();
    },
  };
}

async function way({ catalog }: TestCatalog, isLean: boolean, options: WayOptions): Promise<Way> {
  const { points, cached, ...given } = options;
  const bucket: Bucket | null = points === undefined ? null : await openBucket({ points });
  const cache = cached ? new ResponseCache({ epoch: () => catalog.known() }) : undefined;
  const observer: RequestObserver = {
    began: () => {
      made.began++;
    },
    ended: (report) => made.reports.push(report),
  };
  const server = createServer({
    schema: publicSchema,
    subgraph: subgraphSchema,
    plugins: [useEntityTag(catalog), useJit({ after: 0 }), useCatalog(catalog)],
    trustedDocuments: trustedDocuments(),
    observers: [observer],
    bucket,
    responseCache: cache,
    log: (_, error) => made.faults.push(error),
    ...(isLean ? { leanPath: catalog } : {}),
    ...given,
  });
  const counting = {
    ...server,
    fetch(request: Request, peer?: string) {
      made.longer++;
      return server.fetch(request, peer);
    },
  };
  const listener = await listen(counting, { host: '127.0.0.1', port: 0 });
  const made: Way = {
    longer: 0,
    began: 0,
    reports: [],
    faults: [],
    cache,
    ask: (sent, signal) => ask(listener.url, sent, signal),
    async [Symbol.asyncDispose]() {
      await listener[Symbol.asyncDispose]();
      await bucket?.[Symbol.asyncDispose]();
    },
  };
  return made;
}

const passing = new Set(['date', 'x-request-id', 'connection', 'keep-alive', 'transfer-encoding']);

/** By Node's own client: the Fetch API may set neither host nor origin, and sends headers of its own. */
function ask(
  url: string,
  { body, headers = {}, path = '/graphql', method = 'POST' }: Sent,
  signal?: AbortSignal,
): Promise<Heard> {
  const bytes = Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
  const all = {
    'content-type': 'application/json',
    accept: 'application/json',
    'content-length': bytes.byteLength,
    ...headers,
  };
  const sent = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  return new Promise((resolve, reject) => {
    const asked = httpRequest(`${url}${path}`, { method, headers: sent, agent: false, signal }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk) => chunks.push(chunk)).on('error', reject);
      answer.on('end', () => {
        const pairs = Object.entries(answer.headers).filter(([name]) => !passing.has(name));
        resolve({
          status: answer.statusCode ?? 0,
          headers: pairs
            .map(([name, value]) => `${name}: ${value}`.replace(/;t=\d+|(?<=^retry-after: )\d+/, ''))
            .sort(),
          body: Buffer.concat(chunks)
            .toString(answer.headers['content-encoding'] ? 'base64' : 'utf8')
            .replace(/"requestId":"[^"]*"/, '"requestId":""')
            .replace(/Try again in \d+ seconds/, ''),
        });
      });
    });
    asked.on('error', reject);
    asked.end(bytes);
  });
}
