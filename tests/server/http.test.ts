import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { serverAudits } from 'graphql-http';
import { describe, expect, test } from 'vitest';
import { post, tinyServer } from './tiny-server.ts';

describe('GraphQL over HTTP', () => {
  const server = tinyServer();
  const audits = serverAudits({
    url: 'http://modelgraph.test/graphql',
    fetchFn: (url: string, init: RequestInit) => server.fetch(new Request(url, init)),
  });
  test('there are 61 audits', () => expect(audits).toHaveLength(61));
  test.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_name, audit) => {
    const result = await audit.fn();
    expect(result, 'reason' in result ? result.reason : '').toMatchObject({ status: 'ok' });
  });
});

describe('CORS', () => {
  const preflight = (origin: string) =>
    new Request('http://modelgraph.test/graphql', {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });

  test('any page may ask unless origins are named', async () => {
    const response = await tinyServer().fetch(post({ query: '{ hello }' }, { origin: 'https://app.example' }));
    expect(['*', 'https://app.example']).toContain(response.headers.get('access-control-allow-origin'));
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    expect((await tinyServer().fetch(preflight('https://app.example'))).status).toBeLessThan(300);
  });

  test('only the named origins may ask', async () => {
    const server = tinyServer({ corsOrigins: ['https://app.example', 'https://other.example'] });
    const allowed = await server.fetch(preflight('https://other.example'));
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://other.example');
    expect(allowed.headers.get('vary')?.toLowerCase()).toContain('origin');
    const refused = await server.fetch(preflight('https://evil.example'));
    expect(refused.headers.get('access-control-allow-origin')).not.toBe('https://evil.example');
  });

  test('a page may read why its request was too large', async () => {
    const response = await tinyServer().fetch(post('x'.repeat(1_000_001), { origin: 'https://app.example' }));
    expect(response.status).toBe(413);
    expect(['*', 'https://app.example']).toContain(response.headers.get('access-control-allow-origin'));
  });
});

describe('GraphiQL', () => {
  const page = (headers: Record<string, string> = {}, path = '/graphql') =>
    tinyServer().fetch(new Request(`http://modelgraph.test${path}`, { headers: { accept: 'text/html', ...headers } }));

  test('is sent compressed, and not again when the browser has it', async () => {
    const plain = Buffer.from(await (await page()).arrayBuffer());
    expect(plain.toString()).toContain('<title>Modelgraph</title>');
    const brotli = await page({ 'accept-encoding': 'gzip, br' });
    expect(brotli.headers.get('content-encoding')).toBe('br');
    const compressed = Buffer.from(await brotli.arrayBuffer());
    expect(compressed.length).toBeLessThan(plain.length / 3);
    expect(brotliDecompressSync(compressed).equals(plain)).toBe(true);
    const gzip = await page({ 'accept-encoding': 'gzip' });
    expect(gunzipSync(Buffer.from(await gzip.arrayBuffer())).equals(plain)).toBe(true);
    const again = await page({ 'if-none-match': brotli.headers.get('etag') as string });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  test('is where the root leads a browser', async () => {
    const response = await page({}, '/');
    expect([response.status, response.headers.get('location')]).toEqual([302, '/graphql']);
  });
});

test('/health answers, and what there is not is a 404', async () => {
  expect((await tinyServer().fetch(new Request('http://modelgraph.test/health'))).status).toBe(200);
  expect((await tinyServer().fetch(new Request('http://modelgraph.test/nowhere'))).status).toBe(404);
});
