import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageDocuments, trustedDocuments } from '../../src/server/trusted-documents.ts';
import { openTestCatalog, type TestCatalog } from '../setup/catalog.ts';
import { operationNames } from '../setup/operations.ts';
import { outcome, post, tinyServer } from './tiny-server.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const trusted = [...trustedDocuments()];
const hashOfOperation = (name: string) => trusted.find(([, text]) => text.includes(`query ${name}(`))?.[0] as string;

function get(parameters: Record<string, unknown>, view = 'graphql'): Request {
  const address = new URL(`http://modelgraph.test/${view}`);
  for (const [name, value] of Object.entries(parameters)) {
    address.searchParams.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  }
  return new Request(address, { headers: { accept: 'application/json' } });
}

const persistedQuery = (sha256Hash: unknown) => ({ persistedQuery: { version: 1, sha256Hash } });

test('there is one trusted document for each operation, under the sha256 of its text', () => {
  expect(trusted).toHaveLength(operationNames().length + pageDocuments().size);
  for (const [hash, text] of trusted) expect(hash).toBe(sha256(text));
});

describe('a trusted document', () => {
  let catalog: TestCatalog;
  beforeAll(async () => {
    catalog = await openTestCatalog();
  });
  afterAll(() => catalog[Symbol.asyncDispose]());
  const hash = hashOfOperation('ModelPage');
  const variables = { slug: 'gpt-4o-mini' };

  test.each([
    ['documentId by POST', () => post({ documentId: `sha256:${hash}`, variables })],
    ['a bare hash by POST', () => post({ documentId: hash, variables })],
    ['extensions by POST', () => post({ extensions: persistedQuery(hash.toUpperCase()), variables })],
    ['documentId by GET', () => get({ documentId: `sha256:${hash}`, variables })],
    ['extensions by GET', () => get({ extensions: persistedQuery(hash), variables })],
    ['both by GET', () => get({ documentId: hash, extensions: persistedQuery(hash), variables })],
    ['documentId by POST to the federation view', () => post({ documentId: hash, variables }, {}, 'subgraph')],
    ['documentId by GET of the federation view', () => get({ documentId: hash, variables }, 'subgraph')],
  ])('is answered by %s', async (_how, request) => {
    const response = await catalog.server.fetch(request());
    expect(response.status).toBe(200);
    const { data, errors } = (await response.json()) as { data: { model: { name: string } }; errors?: unknown };
    expect(errors).toBeUndefined();
    expect(data.model.name).toBe('GPT-4o-mini');
  });

  test('checks its variables as ever', async () => {
    expect((await outcome(catalog.server.fetch(post({ documentId: hash }))))[1]).toBe('BAD_USER_INPUT');
  });
});

describe('automatic persisted queries', () => {
  const query = 'query Greet($name: String) { hello(name: $name) }';
  const extensions = persistedQuery(sha256(query));

  test('an unknown hash is refused with the message that clients look for', async () => {
    const response = await tinyServer().fetch(post({ extensions }));
    expect([response.status, await response.json()]).toEqual([
      404,
      { errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] },
    ]);
  });

  test('a document that came with its hash is known from then on, by GET and POST', async () => {
    const server = tinyServer();
    expect((await server.fetch(post({ query, extensions, variables: { name: 'a' } }))).status).toBe(200);
    for (const request of [
      post({ extensions, variables: { name: 'b' } }),
      get({ extensions, variables: { name: 'b' } }),
    ]) {
      expect(await (await server.fetch(request)).json()).toMatchObject({ data: { hello: 'hello b' } });
    }
  });

  test('a document that does not parse, is not valid or is too long to be kept is not', async () => {
    const server = tinyServer();
    const long = `{ hello } # ${'x'.repeat(40_000)}`;
    for (const text of ['{ hello', '{ nope }', long]) {
      await server.fetch(post({ query: text, extensions: persistedQuery(sha256(text)) }));
      const again = await outcome(server.fetch(post({ extensions: persistedQuery(sha256(text)) })));
      expect(again[1]).toBe('PERSISTED_QUERY_NOT_FOUND');
    }
  });

  test('what many clients send is bounded: the oldest goes first', async () => {
    const server = tinyServer();
    const texts = Array.from({ length: 300 }, (_, index) => `{ hello } # ${index} ${'x'.repeat(30_000)}`);
    for (const text of texts) await server.fetch(post({ query: text, extensions: persistedQuery(sha256(text)) }));
    const known = async (text: string) =>
      (await server.fetch(post({ extensions: persistedQuery(sha256(text)) }))).status === 200;
    expect([await known(texts[0] as string), await known(texts.at(-1) as string)]).toEqual([false, true]);
  });

  const wrong: [code: string, body: object][] = [
    ['PERSISTED_QUERY_HASH_MISMATCH', { query: '{ hello }', extensions }],
    ['PERSISTED_QUERY_HASH_MISMATCH', { query: '{ hello }', documentId: sha256('{ hello } ') }],
    ['BAD_REQUEST', { documentId: 'nonsense' }],
    ['BAD_REQUEST', { documentId: 5 }],
    ['BAD_REQUEST', { documentId: `md5:${sha256('x')}` }],
    ['BAD_REQUEST', { documentId: sha256('x'), extensions }],
    ['BAD_REQUEST', { extensions: { persistedQuery: { version: 2, sha256Hash: sha256('x') } } }],
    ['BAD_REQUEST', { extensions: { persistedQuery: 'x' } }],
    ['BAD_REQUEST', { extensions: persistedQuery(null) }],
    ['BAD_REQUEST', { extensions: {} }],
  ];
  test.each(wrong)('%s for %j', async (code, body) => {
    const [status, found] = await outcome(tinyServer().fetch(post(body)));
    expect([status, found]).toEqual([400, code]);
  });
});

describe('TRUSTED_DOCUMENTS=only', () => {
  const [hash, text] = [sha256('{ hello }'), '{ hello }'];
  const server = tinyServer({ trustedDocuments: new Map([[hash, text]]), trustedDocumentsOnly: true });
  const other = '{ list { hello } }';

  test.each(['graphql', 'subgraph'])('answers the trusted at /%s, and refuses everything else', async (view) => {
    expect((await server.fetch(post({ documentId: hash }, {}, view))).status).toBe(200);
    expect((await server.fetch(post({ query: text }, {}, view))).status).toBe(200);
    expect((await server.fetch(get({ documentId: hash }, view))).status).toBe(200);
    for (const body of [
      { query: other },
      { query: other, extensions: persistedQuery(sha256(other)) },
      { query: '{ __schema { types { name } } }' },
    ]) {
      expect((await outcome(server.fetch(post(body, {}, view)))).slice(0, 2)).toEqual([
        403,
        'PERSISTED_QUERY_REQUIRED',
      ]);
    }
    expect((await outcome(server.fetch(get({ query: other }, view))))[1]).toBe('PERSISTED_QUERY_REQUIRED');
    expect((await outcome(server.fetch(post({ documentId: sha256(other) }, {}, view))))[1]).toBe(
      'PERSISTED_QUERY_NOT_FOUND',
    );
  });

  test('refuses a document in every form of body', async () => {
    for (const [type, body, expected] of [
      ['application/graphql', other, 415],
      ['application/graphql+json', JSON.stringify({ query: other }), 403],
      ['application/x-www-form-urlencoded', `query=${encodeURIComponent(other)}`, 415],
    ] as const) {
      const [status] = await outcome(server.fetch(post(body, { 'content-type': type })));
      expect([type, status]).toEqual([type, expected]);
    }
  });

  test('still makes its own feeds', async () => {
    await using catalog = await openTestCatalog({ trustedDocumentsOnly: true });
    for (const feed of ['changes.atom', 'retirements.ics']) {
      expect((await catalog.server.fetch(new Request(`http://modelgraph.test/${feed}`))).status).toBe(200);
    }
    expect((await catalog.query('{ __typename }')).errors?.[0].extensions.code).toBe('PERSISTED_QUERY_REQUIRED');
  });

  test('has no GraphiQL', async () => {
    const response = await server.fetch(
      new Request('http://modelgraph.test/graphql', { headers: { accept: 'text/html' } }),
    );
    expect(await response.text()).not.toContain('<html');
  });
});
