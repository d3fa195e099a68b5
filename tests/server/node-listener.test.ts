import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Bucket } from '../../src/server/bucket/bucket.ts';
import { openBucket } from '../../src/server/bucket/open-bucket.ts';
import { type Listener, listen } from '../../src/server/listen.ts';
import { trustedDocuments } from '../../src/server/trusted-documents.ts';
import { operation } from '../setup/operations.ts';
import { openServedCatalog, type ServedCatalog } from '../setup/served.ts';

const points = 20_000;
const pages = 'https://app.example';
let bucket: Bucket;
let served: ServedCatalog;
let listener: Listener;
/** Of the same server, without the shorter way. */
let plain: Listener;
let longer = 0;
beforeAll(async () => {
  bucket = await openBucket({ points });
  const env = { CORS_ORIGINS: pages, TRUSTED_PROXIES: '127.0.0.1', LOG_REQUESTS: 'all' };
  served = await openServedCatalog({ bucket, env });
  const { server } = served;
  const counting = {
    ...server,
    fetch(request: Request, peer?: string) {
      longer++;
      return server.fetch(request, peer);
    },
  };
  listener = await listen(counting, { host: '127.0.0.1', port: 0 });
  plain = await listen({ fetch: server.fetch }, { host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await listener?.[Symbol.asyncDispose]();
  await plain?.[Symbol.asyncDispose]();
  await served?.[Symbol.asyncDispose]();
  await bucket?.[Symbol.asyncDispose]();
});

const body = JSON.stringify({ query: operation('model-facts'), variables: { slug: 'o3' } });
const json = { 'content-type': 'application/json', accept: 'application/json', 'accept-encoding': 'identity' };
const post = (client: string, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  body,
  headers: { ...json, 'x-forwarded-for': client, ...headers },
});
const [hash = ''] = [...trustedDocuments()].find(([, text]) => text.includes('query ModelFacts(')) ?? [];
const hashed = `/graphql?${new URLSearchParams({ documentId: hash, variables: '{"slug":"o3"}' })}`;
const leftOf = ({ headers }: Response) => Number(/r=(\d+)/.exec(headers.get('ratelimit') ?? '')?.[1]);

/** Asks over HTTP; also tells whether the longer way was taken. */
async function ask(path: string, init: RequestInit, { url } = listener): Promise<Response & { short: boolean }> {
  const before = longer;
  const response = await fetch(`${url}${path}`, init);
  return Object.assign(response, { short: longer === before });
}

async function askUntilKept(path: string, init: RequestInit, of = listener): Promise<Response & { short: boolean }> {
  for (let turn = 0; turn < 2; turn++) await (await ask(path, init, of)).text();
  return ask(path, init, of);
}

const slugOf = ({ data }: { data: { model: { slug: string } } }) => data.model.slug;

const headersOf = ({ headers }: Response) =>
  [...headers]
    .filter(([name]) => name !== 'date' && name !== 'x-request-id')
    .map(([name, value]) => [name, name === 'ratelimit' ? value.replace(/t=\d+/, '') : value])
    .sort();

test.each<[string, string, Record<string, string>]>([
  ['a POST', '/graphql', {}],
  ['a POST of a page', '/graphql', { origin: pages }],
  ['a compressed one', '/graphql', { 'accept-encoding': 'br' }],
  ['a POST to the other view', '/subgraph', {}],
  ['a GET by hash', hashed, {}],
])('%s is answered from memory as on the longer way, and costs the same', async (name, path, headers) => {
  const init = (client: string): RequestInit =>
    path === hashed ? { headers: { ...json, 'x-forwarded-for': client } } : post(client, headers);
  const short = await askUntilKept(path, init(`${name.length}.0.2.1`));
  const long = await askUntilKept(path, init(`${name.length}.0.2.2`), plain);
  expect([short.status, short.short]).toEqual([200, true]);
  expect(leftOf(short)).toBeLessThan(points - 3_000);
  expect(headersOf(short)).toEqual(headersOf(long));
  expect(await short.text()).toBe(await long.text());
});

test('who has it already is told so, for the least', async () => {
  const init = (headers: Record<string, string> = {}) => ({
    headers: { ...json, 'x-forwarded-for': '192.0.2.5', ...headers },
  });
  const whole = await askUntilKept(hashed, init());
  const again = await ask(hashed, init({ 'if-none-match': whole.headers.get('etag') ?? '' }));
  expect([again.status, again.short, await again.text()]).toEqual([304, true, '']);
  expect(leftOf(again)).toBe(leftOf(whole) - 1);
});

test('it is counted and logged, under the id that a proxy has given it', async () => {
  const answered = 'modelgraph_http_requests_total{path="/graphql",status="200"}';
  const [before = 0, hits = 0] = [
    await served.metric(answered),
    await served.metric('modelgraph_response_cache_hits_total'),
  ];
  const logged = served.log.length;
  const { headers, short } = await askUntilKept('/graphql', post('192.0.2.6', { 'x-request-id': 'given-by-proxy' }));
  expect([short, headers.get('x-request-id')]).toEqual([true, 'given-by-proxy']);
  expect(await served.metric(answered)).toBe(before + 3);
  expect(await served.metric('modelgraph_response_cache_hits_total')).toBeGreaterThan(hits);
  expect(served.log.slice(logged).filter(({ message }) => message.startsWith('POST /graphql'))).toHaveLength(3);
});

test('a known query about something new takes the lean path, and is counted, charged and logged', async () => {
  const answered = 'modelgraph_http_requests_total{path="/graphql",status="200"}';
  const executed = 'modelgraph_operation_duration_seconds_count{view="graphql"}';
  const about = (slug: string): RequestInit => ({
    ...post('192.0.2.16'),
    body: JSON.stringify({ query: operation('model-facts'), variables: { slug } }),
  });
  for (const slug of ['o1', 'gpt-4o']) await (await ask('/graphql', about(slug))).text();
  const [before = 0, ran = 0] = [await served.metric(answered), await served.metric(executed)];
  served.log.length = 0;
  const lean = await ask('/graphql', about('gpt-4o-mini'));
  expect([lean.status, lean.short, slugOf(await lean.json())]).toEqual([200, true, 'gpt-4o-mini']);
  expect(served.log).toMatchObject([
    { level: 'info', fields: { path: '/graphql', status: 200, operation: 'ModelFacts', type: 'query' } },
  ]);
  expect(leftOf(lean)).toBeLessThan(points - 3_000);
  expect([await served.metric(answered), await served.metric(executed)]).toEqual([before + 1, ran + 1]);
  // The one that asks for it.
  expect(await served.metric('modelgraph_http_requests_in_flight')).toBe(1);
});

test('what is refused is refused on the longer way', async () => {
  expect((await askUntilKept('/graphql', post('192.0.2.7'))).short).toBe(true);
  const foreign = await ask('/graphql', post('192.0.2.7', { origin: 'https://elsewhere.example' }));
  expect([foreign.status, foreign.short]).toEqual([403, false]);
  const crossSite = await ask('/graphql', post('192.0.2.7', { 'sec-fetch-site': 'cross-site' }));
  expect([crossSite.status, crossSite.short]).toEqual([403, false]);
});

test('a client that has spent its points is refused, also what is in memory', async () => {
  let left = points;
  let last: (Response & { short: boolean }) | undefined;
  let turns = 0;
  do {
    last = await ask('/graphql', post('192.0.2.8'));
    const text = await last.text();
    if (last.status === 429) expect(text).toContain('RATE_LIMITED');
    else {
      expect(leftOf(last)).toBeLessThan(left);
      left = leftOf(last);
    }
  } while (last.status === 200 && ++turns < points);
  expect([last.status, last.short]).toEqual([429, false]);
  expect(turns).toBeGreaterThan(3);
  // Nothing was taken for it.
  expect(leftOf(last)).toBe(left);
});

/** Sends bytes as they are, in pieces, and gives all that is answered until the connection ends. */
async function raw(pieces: string[]): Promise<string> {
  const { hostname, port } = new URL(listener.url);
  const socket = connect(Number(port), hostname);
  socket.setNoDelay(true);
  let heard = '';
  const ended = new Promise<void>((resolve, reject) => {
    socket.on('data', (bytes) => {
      heard += bytes;
    });
    socket.on('end', resolve).on('error', reject);
  });
  for (const piece of pieces) {
    await new Promise<void>((sent) => socket.write(piece, () => setImmediate(() => setImmediate(sent))));
  }
  await ended;
  return heard;
}

const head = (length: number, more = '') =>
  `POST /graphql HTTP/1.1\r\nhost: x.test\r\nx-forwarded-for: 192.0.2.9\r\ncontent-type: application/json\r\naccept: application/json\r\ncontent-length: ${length}\r\n${more}\r\n`;
const close = 'connection: close\r\n';
const statuses = (heard: string) => [...heard.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => Number(status));

test('a body in pieces, an empty one, and requests one behind another on a connection are all answered', async () => {
  const [front, back] = [body.slice(0, 40), body.slice(40)];
  expect(statuses(await raw([head(body.length, close), front, back]))).toEqual([200]);
  expect(statuses(await raw([head(0, close)]))).toEqual([400]);
  const whole = `${head(body.length)}${body}`;
  const last = `${head(body.length, close)}${body}`;
  const heard = await raw([whole + whole + whole, whole, last]);
  expect(statuses(heard)).toEqual([200, 200, 200, 200, 200]);
  expect(heard.match(/"data":/g)).toHaveLength(5);
});

test.each(['[', 'a@b:99999', 'x.test:99999', 'a/b', 'x.test#', '%00', '\u00ff'])(
  'a host that is none is refused, not taken for a fault: %s',
  async (host) => {
    served.log.length = 0;
    for (const asked of ['GET /graphql?query={__typename}', 'GET /', 'GET /catalog.jsonl', `POST ${hashed}`]) {
      const heard = await raw([`${asked} HTTP/1.1\r\nhost: ${host}\r\nx-forwarded-for: 192.0.2.77\r\n${close}\r\n`]);
      expect(statuses(heard)).toEqual([400]);
      expect(heard).toContain('"code":"BAD_REQUEST"');
      expect(heard).toContain("content-security-policy: default-src 'none'");
    }
    expect(served.log.filter(({ level }) => level === 'error')).toEqual([]);
  },
);

test('a client that goes before its body is whole is no fault of ours', async () => {
  const before = await served.metric('modelgraph_http_requests_total{path="/graphql",status="499"}');
  const { hostname, port } = new URL(listener.url);
  const socket = connect(Number(port), hostname);
  await new Promise<void>((sent) => socket.write(`${head(body.length)}${body.slice(0, 20)}`, () => sent()));
  socket.destroy();
  await expect
    .poll(() => served.metric('modelgraph_http_requests_total{path="/graphql",status="499"}'))
    .toBe((before ?? 0) + 1);
  expect(served.log.filter(({ level }) => level === 'error')).toEqual([]);
  expect(await served.metric('modelgraph_http_requests_total{path="/graphql",status="500"}')).toBeUndefined();
});
