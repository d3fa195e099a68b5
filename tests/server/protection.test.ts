import { describe, expect, test } from 'vitest';
import { outcome, post, tinyServer } from './tiny-server.ts';

const uuid = /^[0-9a-f-]{36}$/;

describe('every answer', () => {
  const server = tinyServer();
  test.each([
    ['data', post({ query: '{ hello }' })],
    ['an error', post('{ not json')],
    ['a feed', new Request('http://modelgraph.test/changes.atom?nonsense=1')],
    ['what there is not', new Request('http://modelgraph.test/nowhere')],
    ['/ready', new Request('http://modelgraph.test/ready')],
    ['/health', new Request('http://modelgraph.test/health')],
  ])('says what browsers may do with it, and has an id: %s', async (_what, request) => {
    const { headers } = await server.fetch(request);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'x-request-id': expect.stringMatching(uuid),
    });
    expect(headers.get('server')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
  });

  test('keeps the id that a proxy has given, if it is one', async () => {
    const idFor = async (given: string) =>
      (await server.fetch(post({ query: '{ hello }' }, { 'x-request-id': given }))).headers.get('x-request-id');
    expect(await idFor('trace-0123456789')).toBe('trace-0123456789');
    for (const wrong of ['short', 'x'.repeat(200), 'a b c d e f g h', '"><script>alert(1)']) {
      expect(await idFor(wrong)).toMatch(uuid);
    }
  });

  test('names the id in the error for our own fault', async () => {
    const logged: string[] = [];
    const broken = tinyServer({
      resolvers: { hello: () => Promise.reject(new Error('at /srv/x.ts')) },
      log: (message) => logged.push(message),
    });
    const response = await broken.fetch(
      post({ query: '{ a: hello b: hello }' }, { 'x-request-id': 'trace-0123456789' }),
    );
    const { errors } = await response.json();
    expect(errors.map((error: { extensions: unknown }) => error.extensions)).toEqual(
      Array(2).fill({ code: 'INTERNAL_SERVER_ERROR', requestId: 'trace-0123456789' }),
    );
    expect(logged).toEqual(Array(2).fill('request trace-0123456789 failed'));
  });
});

describe('what fails outside of GraphQL', () => {
  test('says nothing of our insides either', async () => {
    const logged: unknown[] = [];
    const server = tinyServer({
      catalogFile: {
        epoch: () => ({ revision: 1, day: '2026-11-25' }),
        read: () => Promise.reject(new Error('password at /srv/x.ts')),
      },
      log: (_message, error) => logged.push(error),
    });
    const response = await server.fetch(new Request('http://modelgraph.test/catalog.jsonl'));
    const text = await response.text();
    expect([response.status, JSON.parse(text).errors[0].extensions.code]).toEqual([500, 'INTERNAL_SERVER_ERROR']);
    expect(text).not.toMatch(/password|srv/);
    expect(String(logged[0])).toContain('password');
  });
});

describe('pages of other origins', () => {
  const server = tinyServer({ corsOrigins: ['https://app.example'] });
  const ask = (headers: Record<string, string>) => server.fetch(post({ query: '{ hello }' }, headers));
  const get = (headers: Record<string, string>) =>
    server.fetch(new Request('http://modelgraph.test/graphql?query={hello}', { headers }));

  test('are refused where origins are named, before anything runs', async () => {
    for (const origin of ['https://evil.example', 'null', 'https://app.example.evil.example', 'http://app.example']) {
      expect((await outcome(ask({ origin }))).slice(0, 2)).toEqual([403, 'ORIGIN_REFUSED']);
    }
    expect((await outcome(get({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' })))[1]).toBe(
      'ORIGIN_REFUSED',
    );
  });

  test('and others are not: the named ones, the own one, and what is no page', async () => {
    for (const headers of [
      { origin: 'https://app.example', 'sec-fetch-site': 'cross-site' },
      { origin: 'http://modelgraph.test' },
      { origin: 'https://modelgraph.test', 'sec-fetch-site': 'same-origin' },
      {},
    ] as Record<string, string>[]) {
      expect([headers, (await ask(headers)).status]).toEqual([headers, 200]);
    }
    expect((await get({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' })).status).toBe(200);
    expect((await tinyServer().fetch(post({ query: '{ hello }' }, { origin: 'https://evil.example' }))).status).toBe(
      200,
    );
  });
});

/** The twelve things that graphql-cop looks for. */
describe('probes', () => {
  const server = tinyServer({ graphiql: false, suggestions: false });
  const ask = (query: string) => server.fetch(post({ query }));
  const codeOf = async (response: Promise<Response>) => (await outcome(response)).slice(0, 2);

  test('alias overloading', async () => {
    const aliases = Array.from({ length: 101 }, (_none, index) => `alias${index}: __typename`).join(' ');
    expect(await codeOf(ask(`{ ${aliases} }`))).toEqual([400, 'TOO_MANY_ALIASES']);
  });
  test('array-based batching', async () => {
    expect(await codeOf(server.fetch(post(Array(10).fill({ query: '{ __typename }' }))))).toEqual([
      400,
      'BATCH_REFUSED',
    ]);
  });
  test('directive overloading', async () => {
    expect(await codeOf(ask(`{ __typename ${'@aa'.repeat(51)} }`))).toEqual([400, 'TOO_MANY_DIRECTIVES']);
  });
  test('circular introspection', async () => {
    const circle = '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }';
    expect(await codeOf(ask(circle))).toEqual([400, 'QUERY_TOO_DEEP']);
  });
  test('field duplication', async () => {
    const began = performance.now();
    expect((await ask(`{ ${'__typename '.repeat(500)} }`)).status).toBe(200);
    expect(await codeOf(ask(`{ ${'__typename '.repeat(2_000)} }`))).toEqual([400, 'TOO_MANY_TOKENS']);
    expect(performance.now() - began).toBeLessThan(2_000);
  });
  test('field suggestions', async () => {
    expect((await outcome(ask('{ helo }')))[2]).not.toContain('Did you mean');
  });
  test('introspection is meant to be there: the SDL is public', async () => {
    const { data } = await (await ask('{ __schema { queryType { name } } }')).json();
    expect(data).toEqual({ __schema: { queryType: { name: 'Query' } } });
  });
  test('an IDE', async () => {
    const page = new Request('http://modelgraph.test/graphql', { headers: { accept: 'text/html' } });
    expect(await (await server.fetch(page)).text()).not.toMatch(/GraphiQL|<html/i);
  });
  test('tracing', async () => {
    expect(Object.keys((await (await ask('{ __typename }')).json()).extensions)).toEqual(['cost']);
  });
  test('GET of a mutation', async () => {
    const request = new Request('http://modelgraph.test/graphql?query=mutation{__typename}');
    expect((await server.fetch(request)).status).toBeGreaterThanOrEqual(400);
  });
  test('GET of a query is meant to be there, and tells pages of other origins nothing where origins are named', async () => {
    const named = tinyServer({ corsOrigins: ['https://app.example'] });
    const request = () =>
      new Request('http://modelgraph.test/graphql?query={__typename}', { headers: { origin: 'https://evil.example' } });
    expect((await server.fetch(request())).status).toBe(200);
    expect((await named.fetch(request())).status).toBe(403);
  });
  test('POST of a form', async () => {
    const form = post('query={__typename}', { 'content-type': 'application/x-www-form-urlencoded' });
    expect(await codeOf(server.fetch(form))).toEqual([415, 'BAD_REQUEST']);
  });
  test('unhandled errors', async () => {
    const text = await (await server.fetch(post({ query: 'qwerty{__typename' }))).text();
    expect(text).not.toMatch(/stack|exception|node_modules|\.[jt]s:/i);
  });
});
