import { afterAll, beforeAll, expect, test } from 'vitest';
import { cases } from '../../bench/cases.ts';
import type { CatalogDatabase } from '../../src/database/connect.ts';
import { hashOf } from '../../src/server/document-hash.ts';
import { trustedDocuments } from '../../src/server/trusted-documents.ts';
import { openTestDatabase } from '../setup/database.ts';
import { operation } from '../setup/operations.ts';
import { serveOn } from '../setup/read-server.ts';

let database: CatalogDatabase;
let withAll: Awaited<ReturnType<typeof serveOn>>;
let withNone: Awaited<ReturnType<typeof serveOn>>;
/** Where the lean path answers all that it can. */
let withoutCache: Awaited<ReturnType<typeof serveOn>>;
beforeAll(async () => {
  database = await openTestDatabase();
  withAll = await serveOn(database);
  // Without pipelining too: everything goes to the pool.
  const plain = { ...database, steady: database.db };
  withNone = await serveOn(plain, { jit: false, prewarming: false, responseCache: false, leanPath: false });
  withoutCache = await serveOn(database, { responseCache: false });
});
afterAll(async () => {
  await withAll?.[Symbol.asyncDispose]();
  await withoutCache?.[Symbol.asyncDispose]();
  await withNone?.[Symbol.asyncDispose]();
  await database?.[Symbol.asyncDispose]();
});

interface Probe extends RequestInit {
  path?: string;
}

const json = { 'content-type': 'application/json', accept: 'application/json' };
const post = (body: unknown, headers: Record<string, string> = {}, path = '/graphql'): Probe => ({
  method: 'POST',
  headers: { ...json, ...headers },
  body: typeof body === 'string' ? body : JSON.stringify(body),
  path,
});
const get = (parameters: Record<string, string>, headers: Record<string, string> = {}): Probe => ({
  path: `/graphql?${new URLSearchParams(parameters)}`,
  headers: { accept: 'application/json', ...headers },
});
const [trusted = ''] = [...trustedDocuments()].find(([, text]) => text.includes('query ModelFacts(')) ?? [];
const short = '{ model(by: { slug: "o3" }) { name } }';
const persisted = (hash: string) => JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } });

const probes: Record<string, Probe> = {
  ...Object.fromEntries(
    cases.flatMap(({ operation: name, variables }) =>
      variables.map((one, index) => [`${name} ${index}`, post({ query: operation(name), variables: one })]),
    ),
  ),
  'model-page': post({ query: operation('model-page'), variables: { slug: 'gpt-4o-mini' } }),
  'by GET': get({ query: short }),
  'by hash': get({ documentId: trusted, variables: '{"slug":"o3"}' }),
  'for a page elsewhere': post({ query: short }, { origin: 'https://app.example' }),
  'in the newer media type': post({ query: short }, { accept: 'application/graphql-response+json' }),
  compressed: post({ query: operation('model-facts'), variables: { slug: 'o3' } }, { 'accept-encoding': 'br' }),
  'a misspelt field': post({ query: '{ model(by: { slug: "o3" }) { nam } }' }),
  'a wrong variable': post({ query: operation('model-facts'), variables: { slug: 3 } }),
  'a missing variable': post({ query: operation('model-facts') }),
  'two of one-of': post({ query: '{ model(by: { slug: "o3", id: "x" }) { name } }' }),
  'two of one-of in a variable': post({
    query: 'query ($by: ModelBy!) { model(by: $by) { name } }',
    variables: { by: { slug: 'o3', id: 'x' } },
  }),
  'a page too large': post({ query: '{ models(first: 1000) { nodes { name } } }' }),
  'a wrong cursor': post({ query: '{ models(after: "x") { nodes { name } } }' }),
  'nothing found': post({ query: '{ model(by: { slug: "no-such" }) { name } }' }),
  'skip and include': post({
    query: 'query ($yes: Boolean!) { model(by: { slug: "o3" }) { name @include(if: $yes) slug @skip(if: $yes) } }',
    variables: { yes: true },
  }),
  'aliases, fragments and types': post({
    query: `query A { a: model(by: { slug: "o3" }) { ...F __typename } b: model(by: { slug: "o1" }) { ...F } }
      query B { catalog { day } } fragment F on Model { name developer { ...on Organization { slug } } }`,
    operationName: 'A',
  }),
  'no such operation': post({ query: 'query A { catalog { day } } query B { catalog { day } }', operationName: 'C' }),
  'nodes of all kinds': post({
    query: '{ nodes(ids: ["TW9kZWw6eA", "x"]) { id __typename } }',
  }),
  introspection: post({ query: '{ __type(name: "Model") { name fields { name } } }' }),
  entities: post(
    { query: '{ _entities(representations: [{ __typename: "Model", slug: "o3" }]) { ... on Model { name } } }' },
    {},
    '/subgraph',
  ),
  'entities by variable': post(
    {
      query: 'query ($it: [_Any!]!) { _entities(representations: $it) { ... on Model { name } } }',
      variables: { it: [{ __typename: 'Model', slug: 'o3' }] },
    },
    {},
    '/subgraph',
  ),
  'an unknown hash': get({ extensions: persisted('0'.repeat(64)) }),
  'a hash with its text': post({ query: short, extensions: JSON.parse(persisted(hashOf(short))) }),
  'a wrong hash': post({ query: short, extensions: JSON.parse(persisted('0'.repeat(64))) }),
  'no JSON': post('{'),
  'an empty body': post(''),
  'bytes that are no text': { method: 'POST', headers: json, body: new Uint8Array([0x7b, 0xff, 0x7d]) },
  'another type': post('query', { 'content-type': 'text/csv' }),
  'a mutation': post({ query: 'mutation { x }' }),
  options: { method: 'OPTIONS', headers: { origin: 'https://app.example', 'access-control-request-method': 'POST' } },
};

/** They differ by nature, or say how a body was sent. */
const unlike = /^(date|content-length|content-encoding|transfer-encoding|vary|keep-alive|connection|x-request-id)$/;

async function ask(url: string, { path = '/graphql', ...init }: Probe) {
  const response = await fetch(`${url}${path}`, init);
  const headers = [...response.headers].filter(([name]) => !unlike.test(name)).sort();
  const body = (await response.text()).replace(/"requestId":"[^"]*"/, '"requestId":""');
  return { status: response.status, headers, body };
}

test.each(Object.entries(probes))(
  '%s: the same with every lever on and off, the first time and the fourth',
  async (_, probe) => {
    const expected = await ask(withNone.url, probe);
    for (let turn = 0; turn < 4; turn++) {
      expect(await ask(withAll.url, probe)).toEqual(expected);
      expect(await ask(withoutCache.url, probe)).toEqual(expected);
    }
  },
);

test('what was asked twice is answered from memory, errors and entities never', async () => {
  const { cache } = withAll;
  if (!cache) throw new Error('there is no cache');
  const hitsOf = async (probe: Probe) => {
    for (let turn = 0; turn < 3; turn++) await ask(withAll.url, probe);
    const before = cache.counts.hits;
    await ask(withAll.url, probe);
    return cache.counts.hits - before;
  };
  expect(await hitsOf(probes['model-page'] as Probe)).toBe(1);
  expect(await hitsOf(probes['by hash'] as Probe)).toBe(1);
  for (const name of ['a page too large', 'a wrong variable', 'entities', 'entities by variable']) {
    expect([name, await hitsOf(probes[name] as Probe)]).toEqual([name, 0]);
  }
  expect(cache.size.bytes).toBeGreaterThan(10_000);
});

test('who has an answer by hash is told so, from memory too', async () => {
  const probe = probes['by hash'] as Probe;
  const { headers } = await ask(withAll.url, probe);
  const [, etag = ''] = headers.find(([name]) => name === 'etag') ?? [];
  const knowing = { ...probe, headers: { ...(probe.headers as Record<string, string>), 'if-none-match': etag } };
  const expected = await ask(withNone.url, knowing);
  expect(expected.status).toBe(304);
  const before = withAll.cache?.counts.hits ?? 0;
  expect(await ask(withAll.url, knowing)).toEqual(expected);
  expect(withAll.cache?.counts.hits).toBe(before + 1);
});
