import { getIntrospectionQuery } from 'graphql';
import { expect, test } from 'vitest';
import { errorCodes } from '../../src/graph/errors.ts';
import { outcome, post, tinyServer } from './tiny-server.ts';

test('a body over 1 MB is refused, whether it says its length or not', async () => {
  const server = tinyServer();
  const body = JSON.stringify({ query: `{ hello } # ${'x'.repeat(1_000_000)}` });
  expect(await outcome(server.fetch(post(body)))).toEqual([
    413,
    'PAYLOAD_TOO_LARGE',
    expect.stringContaining('1000000 bytes'),
  ]);
  expect(await outcome(server.fetch(post(body, { 'content-length': String(body.length) })))).toEqual([
    413,
    'PAYLOAD_TOO_LARGE',
    expect.any(String),
  ]);
  const response = await server.fetch(post({ query: `{ hello } # ${'x'.repeat(900_000)}` }));
  expect(response.status).toBe(200);
});

test('an endless body is not read to its end', async () => {
  let chunks = 0;
  const endless = new ReadableStream({
    pull(controller) {
      chunks++;
      controller.enqueue(new Uint8Array(100_000));
    },
  });
  const request = new Request('http://modelgraph.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: endless,
    duplex: 'half',
  } as RequestInit);
  expect((await outcome(tinyServer().fetch(request)))[1]).toBe('PAYLOAD_TOO_LARGE');
  expect(chunks).toBeLessThan(20);
});

test('a document of more than 2 000 tokens is refused', async () => {
  const document = (fragments: number) => {
    const names = Array.from({ length: fragments }, (_none, index) => `F${index}`);
    return `{ ${names.map((name) => `...${name}`).join(' ')} } ${names.map((name) => `fragment ${name} on Query { hello }`).join(' ')}`;
  };
  const server = tinyServer();
  expect(await outcome(server.fetch(post({ query: document(230) })))).toEqual([
    400,
    'TOO_MANY_TOKENS',
    expect.stringContaining('more than 2000 tokens'),
  ]);
  // The same again comes from the parser's cache.
  expect((await outcome(server.fetch(post({ query: document(230) }))))[1]).toBe('TOO_MANY_TOKENS');
  expect((await server.fetch(post({ query: document(190) }))).status).toBe(200);
});

const nested = (depth: number) => `${'self { '.repeat(depth - 1)}hello${' }'.repeat(depth - 1)}`;

test.each([
  ['fields', `{ ${nested(16)} }`],
  ['inline fragments', `{ ... on Query { ${nested(16)} } }`],
  ['fragments', `{ self { ...A } } fragment A on Query { self { ...B } } fragment B on Query { ${nested(14)} }`],
  ['a fragment used twice', `{ ...A self { ...A } } fragment A on Query { ${nested(15)} }`],
])('an operation that is 16 deep by %s is refused', async (_how, query) => {
  expect(await outcome(tinyServer().fetch(post({ query })))).toEqual([
    400,
    'QUERY_TOO_DEEP',
    'The operation is 16 fields deep; at most 15 are allowed.',
  ]);
});

test('what is just deep enough passes, and introspection does', async () => {
  const server = tinyServer();
  expect((await server.fetch(post({ query: `{ ${nested(15)} }` }))).status).toBe(200);
  expect(
    (
      await server.fetch(
        post({ query: getIntrospectionQuery({ schemaDescription: true, inputValueDeprecation: true }) }),
      )
    ).status,
  ).toBe(200);
});

test('fragments in a circle are refused, not followed', async () => {
  const query = '{ ...A } fragment A on Query { self { ...B } } fragment B on Query { self { ...A } }';
  expect((await outcome(tinyServer().fetch(post({ query }))))[1]).toBe('GRAPHQL_VALIDATION_FAILED');
});

test('an operation that takes too long is answered in time', async () => {
  const server = tinyServer({ limits: { milliseconds: 50 }, resolvers: { hello: () => new Promise(() => {}) } });
  expect(await outcome(server.fetch(post({ query: '{ hello }' })))).toEqual([
    504,
    'TIMEOUT',
    expect.stringContaining('0.05 seconds'),
  ]);
});

const refused: [code: string, body: unknown][] = [
  ['GRAPHQL_PARSE_FAILED', { query: '{ hello' }],
  ['GRAPHQL_VALIDATION_FAILED', { query: '{ nope }' }],
  ['GRAPHQL_VALIDATION_FAILED', { query: '{ by(one: {}) }' }],
  ['BAD_USER_INPUT', { query: 'query ($n: String!) { hello(name: $n) }', variables: {} }],
  ['BAD_USER_INPUT', { query: 'query ($one: One) { by(one: $one) }', variables: { one: { a: 'x', b: 'y' } } }],
  ['OPERATION_RESOLUTION_FAILURE', { query: 'query A { hello } query B { hello }' }],
  ['BAD_REQUEST', { nothing: true }],
  ['BAD_REQUEST', '{ not json'],
];

test.each(refused)('%s for %j', async (code, body) => {
  const [status, found] = await outcome(tinyServer().fetch(post(body)));
  expect([status, found]).toEqual([400, code]);
  expect(Object.keys(errorCodes)).toContain(found);
});

const unreadable: [status: number, what: string, request: () => Request][] = [
  [400, 'must be valid JSON', () => new Request('http://modelgraph.test/graphql?query={hello}&variables={x')],
  [400, 'must be valid JSON', () => new Request('http://modelgraph.test/graphql?query={hello}&extensions=x')],
  [
    415,
    'got "application/x-www-form-urlencoded"',
    () => post('query={hello}', { 'content-type': 'application/x-www-form-urlencoded' }),
  ],
  [415, 'got "text/csv"', () => post({ query: '{ hello }' }, { 'content-type': 'text/csv' })],
  [415, 'got "multipart/form-data; boundary=x"', () => post('', { 'content-type': 'multipart/form-data; boundary=x' })],
];

test.each(unreadable)('a request that cannot be read has %s and says %s', async (status, what, request) => {
  expect(await outcome(tinyServer().fetch(request()))).toEqual([status, 'BAD_REQUEST', expect.stringContaining(what)]);
});

test('batches are refused', async () => {
  expect((await outcome(tinyServer().fetch(post([{ query: '{ hello }' }])))).slice(0, 2)).toEqual([
    400,
    'BATCH_REFUSED',
  ]);
});

test('our own faults are masked, and logged with the id that the client sees', async () => {
  const logged: [string, unknown][] = [];
  const server = tinyServer({
    resolvers: {
      secret: () => {
        throw new Error('select * from secrets at /srv/secret.ts');
      },
    },
    log: (message, error) => logged.push([message, error]),
  });
  const response = await server.fetch(post({ query: '{ hello secret }' }));
  const text = await response.text();
  expect(text).not.toMatch(/secrets|\.ts|stack/);
  const { data, errors } = JSON.parse(text);
  expect(data).toEqual({ hello: 'hello world', secret: null });
  expect(errors[0]).toMatchObject({
    message: 'Unexpected error.',
    path: ['secret'],
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  });
  expect(logged).toHaveLength(1);
  expect(logged[0]?.[0]).toContain(errors[0].extensions.requestId);
  expect(String(logged[0]?.[1])).toContain('select * from secrets');
});
