import autocannon from 'autocannon';
import { trustedDocuments } from '../../src/server/trusted-documents.ts';
import type { ServeProcess } from '../harness/serve.ts';

/** What requests of one kind cost a server. */
export interface Cost {
  kind: string;
  /** CPU of the server's process for one request, in milliseconds. PostgreSQL's is not in it. */
  cpuMs: number;
  statements: number;
  /** From sending a statement until its last row was here, over all of them: the most that PostgreSQL may have worked. */
  sqlMs: number;
  /** Of the body, in bytes. */
  bytes: number;
}

const hotModels = 20;

/** Measures the facts of a model's page: read anew, from memory, by hash, and asked about with an ETag. */
export async function requestCosts(server: ServeProcess, slugs: readonly string[], amount: number): Promise<Cost[]> {
  const [sha256, text] = [...trustedDocuments()].find(([, document]) => document.includes('query ModelFacts')) ?? [];
  if (text === undefined) throw new Error('there is no operation ModelFacts');
  const post = (slug: string) => ({
    method: 'POST' as const,
    path: '/graphql',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: text, variables: { slug } }),
  });
  const get = (slug: string, headers: Record<string, string> = {}) => ({
    method: 'GET' as const,
    path: `/graphql?${new URLSearchParams({ documentId: sha256 ?? '', variables: JSON.stringify({ slug }) })}`,
    headers: { accept: 'application/json', ...headers },
  });
  const hot = slugs.slice(0, hotModels);
  const tagged = await Promise.all(
    hot.map(async (slug) => {
      const { path, headers } = get(slug);
      const response = await fetch(`${server.url}${path}`, { headers });
      return get(slug, { 'if-none-match': response.headers.get('etag') ?? '' });
    }),
  );
  // The code is compiled by then; other models than those that are measured first.
  await measure(server, 'warming up', hot.map(post), amount);
  const cold = slugs.slice(hotModels);
  return [
    // Each connection goes through the list by itself: with more than one, only the first of them would come first.
    await measure(server, 'each for the first time', cold.map(post), cold.length, 1),
    await measure(server, 'again', hot.map(post), amount),
    await measure(
      server,
      'again, by hash',
      hot.map((slug) => get(slug)),
      amount,
    ),
    await measure(server, 'again, with its ETag (304)', tagged, amount),
  ];
}

/** @throws when a request fails: what is measured must be whole answers */
async function measure(
  server: ServeProcess,
  kind: string,
  requests: autocannon.Request[],
  amount: number,
  connections = 4,
): Promise<Cost> {
  const before = await counters(server);
  const result = await autocannon({ url: server.url, connections, amount, requests, sampleInt: 20 });
  const after = await counters(server);
  const answered = result['2xx'] + result['3xx'];
  if (answered !== amount || result.errors > 0) throw new Error(`${kind}: ${answered} of ${amount} were answered`);
  return {
    kind,
    cpuMs: ((after.cpuSeconds - before.cpuSeconds) * 1_000) / amount,
    statements: (after.statements - before.statements) / amount,
    sqlMs: ((after.sqlSeconds - before.sqlSeconds) * 1_000) / amount,
    bytes: result.throughput.total / amount,
  };
}

async function counters(server: ServeProcess): Promise<Record<'cpuSeconds' | 'statements' | 'sqlSeconds', number>> {
  return {
    cpuSeconds: await server.metric('process_cpu_seconds_total'),
    statements: await server.metric('modelgraph_sql_duration_seconds_count'),
    sqlSeconds: await server.metric('modelgraph_sql_duration_seconds_sum'),
  };
}
