import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openBucket } from '../../src/server/bucket/open-bucket.ts';
import { hasRedis, type RedisServer, startRedis } from './redis-server.ts';
import { outcome, post, tinyServer } from './tiny-server.ts';

const selves = (count: number) => ({
  query: `{ ${Array.from({ length: count }, (_none, index) => `a${index}: self { hello }`).join(' ')} }`,
});
const stateOf = (response: Response) => response.headers.get('ratelimit');

describe('a client', () => {
  test('pays what it asks for, and is told how it stands', async () => {
    await using bucket = await openBucket({ points: 10 });
    const server = tinyServer({ bucket });
    const ask = (count: number, peer = '192.0.2.1') =>
      server.fetch(post(selves(count), { origin: 'https://app.example' }), peer);
    const first = await ask(7);
    expect([first.status, stateOf(first), first.headers.get('ratelimit-policy')]).toEqual([
      200,
      '"cost";r=3;t=60',
      '"cost";q=10;w=60',
    ]);
    expect(first.headers.get('access-control-expose-headers')).toContain('ratelimit');
    const refused = await ask(4);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(stateOf(refused)).toMatch(/r=3/);
    expect(await outcome(refused)).toEqual([
      429,
      'RATE_LIMITED',
      expect.stringContaining('costs 4 points, and 3 are left of 10'),
    ]);
    expect((await ask(3)).status).toBe(200);
    expect((await ask(1)).status).toBe(429);
    expect((await ask(7, '192.0.2.2')).status).toBe(200);
  });

  test('pays for what is refused, too, and for nothing once all is spent', async () => {
    await using bucket = await openBucket({ points: 3 });
    const server = tinyServer({ bucket, limits: { cost: 2 } });
    const ask = (body: unknown) => server.fetch(post(body), '192.0.2.1');
    expect((await outcome(ask('{ not json')))[1]).toBe('BAD_REQUEST');
    expect((await outcome(ask({ query: '{ nope }' })))[1]).toBe('GRAPHQL_VALIDATION_FAILED');
    expect((await outcome(ask(selves(3))))[1]).toBe('QUERY_TOO_COSTLY');
    const refused = await ask('{ not json');
    expect(refused.headers.get('retry-after')).toMatch(/^\d+$/);
    expect((await outcome(refused)).slice(0, 2)).toEqual([429, 'RATE_LIMITED']);
    expect((await server.fetch(new Request('http://modelgraph.test/health'), '192.0.2.1')).status).toBe(200);
  });

  test('that asks for too much many times at once loses nothing by it', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await using bucket = await openBucket({ points: 100 });
    const client = { key: '192.0.2.1', gateway: false };
    const balances = await Promise.all(Array.from({ length: 20 }, () => bucket.take(client, 30)));
    expect(balances.filter(({ refused }) => !refused)).toHaveLength(3);
    vi.advanceTimersByTime(1_000);
    expect(bucket.spent(client)).toBeNull();
    expect(await bucket.take(client, 10)).toMatchObject({ refused: false, remaining: 0 });
    expect(bucket.spent(client)).toMatchObject({ refused: true, remaining: 0, resetSeconds: 59 });
    vi.useRealTimers();
  });

  test('never pays more than it can have', async () => {
    await using bucket = await openBucket({ points: 5 });
    const server = tinyServer({ bucket });
    const response = await server.fetch(post(selves(9)), '192.0.2.1');
    expect([response.status, stateOf(response)]).toEqual([200, '"cost";r=0;t=60']);
  });

  test('whom nobody is, pays nothing: the process asks itself', async () => {
    await using bucket = await openBucket({ points: 1 });
    const server = tinyServer({ bucket });
    for (let times = 0; times < 3; times++) expect((await server.fetch(post(selves(2)))).status).toBe(200);
  });
});

describe('who asks', () => {
  const points = 10;
  const state = async (options: object, peer: string, headers: Record<string, string>[]) => {
    await using bucket = await openBucket({ points });
    const server = tinyServer({ bucket, ...options });
    const states: (string | null)[] = [];
    for (const one of headers) states.push(stateOf(await server.fetch(post(selves(1), one), peer)));
    return states.map((one) => Number(one?.match(/r=(\d+)/)?.[1]));
  };
  const forwarded = (...addresses: string[]) => addresses.map((address) => ({ 'x-forwarded-for': address }));

  test('nobody is believed but trusted proxies', async () => {
    expect(await state({}, '192.0.2.1', forwarded('198.51.100.1', '198.51.100.2'))).toEqual([9, 8]);
    expect(
      await state({ trustedProxies: ['192.0.2.0/24'] }, '192.0.2.1', forwarded('198.51.100.1', '198.51.100.2')),
    ).toEqual([9, 9]);
  });

  test('what a client writes before its own address is not looked at', async () => {
    const spoofed = forwarded('203.0.113.1, 198.51.100.1', '203.0.113.2, 198.51.100.1', '::1, nonsense, 198.51.100.1');
    expect(await state({ trustedProxies: ['::1'] }, '::1', spoofed)).toEqual([9, 8, 7]);
  });

  test('a chain of proxies', async () => {
    const chain = forwarded('198.51.100.1, 10.0.0.9', '198.51.100.2, 10.0.0.8, 10.1.2.3');
    expect(await state({ trustedProxies: ['10.0.0.0/8', '::ffff:192.0.2.1'] }, '10.9.9.9', chain)).toEqual([9, 9]);
    expect(await state({ trustedProxies: ['10.0.0.0/8'] }, '::ffff:10.9.9.9', chain)).toEqual([9, 9]);
  });

  test('garbage from a proxy counts for the proxy', async () => {
    expect(await state({ trustedProxies: ['::1'] }, '::1', forwarded('nonsense', '', 'x'.repeat(5_000)))).toEqual([
      9, 8, 7,
    ]);
  });

  test('a /64 of IPv6 is one client', async () => {
    const addresses = forwarded(
      '2001:db8:0:1::1',
      '2001:db8::1:0:0:0:2',
      '2001:db8:0:2::1',
      '2001:0db8:0000:0001:ffff::',
    );
    expect(await state({ trustedProxies: ['::1'] }, '::1', addresses)).toEqual([9, 8, 9, 7]);
  });

  test('a gateway that knows the secret is free of the budget, and has more points', async () => {
    const secret = 'a secret of some length';
    await using bucket = await openBucket({ points: 10 });
    const server = tinyServer({ bucket, limits: { cost: 2 }, gatewaySecret: secret });
    const ask = (given: string) => server.fetch(post(selves(9), { 'router-authorization': given }), '192.0.2.1');
    const response = await ask(secret);
    expect([response.status, stateOf(response)]).toEqual([200, '"cost";r=191;t=60']);
    expect((await outcome(ask('a secret of some lengtH')))[1]).toBe('QUERY_TOO_COSTLY');
    expect((await outcome(ask('')))[1]).toBe('QUERY_TOO_COSTLY');
  });
});

describe('trusted documents', () => {
  test('are free of the budget, and paid for', async () => {
    const { query } = selves(9);
    await using bucket = await openBucket({ points: 20 });
    const hash = 'a'.repeat(64);
    const server = tinyServer({ bucket, limits: { cost: 2 }, trustedDocuments: new Map([[hash, query]]) });
    const byHash = await server.fetch(post({ documentId: hash }), '192.0.2.1');
    expect([byHash.status, stateOf(byHash)]).toEqual([200, '"cost";r=11;t=60']);
    const byText = await server.fetch(post({ query }), '192.0.2.1');
    expect([byText.status, stateOf(byText)]).toEqual([200, '"cost";r=2;t=60']);
    expect((await outcome(server.fetch(post({ query: `${query} ` }), '192.0.2.2')))[1]).toBe('QUERY_TOO_COSTLY');
  });
});

describe.skipIf(!hasRedis)('several processes with one Redis', () => {
  let redis: RedisServer;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis[Symbol.asyncDispose]());
  const client = { key: '192.0.2.1', gateway: false };

  test('count together, and by themselves while it is gone', async () => {
    const errors: unknown[] = [];
    const open = () => openBucket({ points: 100, redisUrl: redis.url, onRedisError: (error) => errors.push(error) });
    await using one = await open();
    await using other = await open();
    // Until they are connected, each counts for itself.
    await expect
      .poll(async () => (await one.take(client, 1)).remaining + (await other.take(client, 1)).remaining)
      .toBeLessThan(190);
    const before = (await one.take(client, 10)).remaining;
    expect((await other.take(client, 10)).remaining).toBe(before - 10);
    const refused = await other.take(client, 100);
    expect(refused).toMatchObject({ refused: true, remaining: before - 10 });
    await redis.stop();
    await expect.poll(() => errors.length).toBeGreaterThan(0);
    const began = performance.now();
    expect(await one.take(client, 60)).toMatchObject({ refused: false });
    expect(await one.take(client, 60)).toMatchObject({ refused: true });
    expect(performance.now() - began).toBeLessThan(1_000);
    await redis.start();
    await expect.poll(async () => (await one.take(client, 0)).remaining, { timeout: 10_000 }).toBe(100);
  });
});
