import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { trustedDocuments } from '../../src/server/trusted-documents.ts';
import { advance } from '../setup/advance.ts';
import { openTestCatalog, type TestCatalog } from '../setup/catalog.ts';

let catalog: TestCatalog;
let day = '2026-11-23';
beforeAll(async () => {
  catalog = await openTestCatalog({ now: () => new Date(`${day}T12:00:00Z`) });
});
afterAll(() => catalog[Symbol.asyncDispose]());
beforeEach(() => {
  day = '2026-11-23';
});

const [page] = [...trustedDocuments()].find(([, text]) => text.includes('query ModelPage(')) as [string, string];

interface Asked {
  slug?: string;
  hash?: string;
  view?: string;
  more?: Record<string, string>;
  headers?: Record<string, string>;
}

function ask({ slug = 'gpt-4o-mini', hash = page, view = 'graphql', more = {}, headers = {} }: Asked = {}) {
  const parameters = new URLSearchParams({ documentId: hash, variables: JSON.stringify({ slug }), ...more });
  return catalog.server.fetch(
    new Request(`http://modelgraph.test/${view}?${parameters}`, {
      headers: { accept: 'application/json', ...headers },
    }),
  );
}

const tagOf = async (asked?: Asked) => (await ask(asked)).headers.get('etag') as string;

test.each(['graphql', 'subgraph'])(
  'an answer that the client has is a 304, without the database (/%s)',
  async (view) => {
    const first = await ask({ view });
    const etag = first.headers.get('etag') as string;
    expect(etag).toMatch(/^W\/"[\w-]{43}"$/);
    expect(first.headers.get('cache-control')).toBe('public, no-cache');
    expect(first.headers.get('vary')?.toLowerCase()).toContain('accept');
    catalog.sql.length = 0;
    for (const tags of [etag, `"other", ${etag}`]) {
      const again = await ask({ view, headers: { 'if-none-match': tags, origin: 'https://app.example' } });
      expect([again.status, await again.text()]).toEqual([304, '']);
      expect(again.headers.get('etag')).toBe(etag);
      expect(again.headers.get('cache-control')).toBe('public, no-cache');
      expect(['*', 'https://app.example']).toContain(again.headers.get('access-control-allow-origin'));
    }
    expect(catalog.sql).toEqual([]);
  },
);

test('the tag of one answer is no tag of another', async () => {
  const etag = await tagOf();
  const others: Asked[] = [
    { slug: 'o3' },
    { view: 'subgraph' },
    { more: { operationName: 'ModelPage' } },
    { headers: { accept: 'application/graphql-response+json' } },
  ];
  for (const other of others) {
    const { headers, ...rest } = other;
    const response = await ask({ ...rest, headers: { ...headers, 'if-none-match': etag } });
    expect([other, response.status]).toEqual([other, 200]);
    expect(response.headers.get('etag')).not.toBe(etag);
  }
});

test('a new day and a new revision have new tags', async () => {
  const etag = await tagOf();
  expect((await ask({ headers: { 'if-none-match': etag } })).status).toBe(304);
  day = '2026-11-24';
  expect((await ask({ headers: { 'if-none-match': etag } })).status).toBe(200);
  day = '2026-11-23';
  expect((await ask({ headers: { 'if-none-match': etag } })).status).toBe(304);
  await advance(catalog);
  const response = await ask({ headers: { 'if-none-match': etag } });
  expect(response.status).toBe(200);
  expect(response.headers.get('etag')).not.toBe(etag);
});

test('an answer that was read while the catalog moved has the tag of the revision that it is of', async () => {
  const etag = await tagOf({ slug: 'o3' });
  const { db } = catalog.database;
  await db
    .updateTable('catalog_state')
    .set((eb) => ({ revision: eb('revision', '+', 1) }))
    .execute();
  // Not held in memory yet, so that it is read, torn, and read again.
  const torn = await ask({ slug: 'o3', more: { variables: JSON.stringify({ slug: 'gpt-4.1-nano' }) } });
  const tornTag = torn.headers.get('etag') as string;
  expect(torn.status).toBe(200);
  expect(tornTag).not.toBe(etag);
  const again = await ask({ slug: 'o3', more: { variables: JSON.stringify({ slug: 'gpt-4.1-nano' }) } });
  expect(again.headers.get('etag')).toBe(tornTag);
});

async function register(query: string, view: string): Promise<string> {
  const hash = createHash('sha256').update(query).digest('hex');
  const response = await catalog.fetch('', undefined, { view, body: JSON.stringify({ query, documentId: hash }) });
  await response.text();
  return hash;
}

test('documents that clients have sent have tags too', async () => {
  const hash = await register('query Q($slug: String!) { model(by: { slug: $slug }) { name } }', 'graphql');
  const etag = await tagOf({ hash });
  expect((await ask({ hash, headers: { 'if-none-match': etag } })).status).toBe(304);
});

test('errors have no tag, whole or in part', async () => {
  const partial = await register(
    'query Q($slug: String!) { model(by: { slug: $slug }) { name result { score } } }',
    'graphql',
  );
  for (const hash of [partial, '0'.repeat(64), 'nonsense']) {
    const response = await ask({ hash });
    expect([hash, await response.json()]).toEqual([hash, expect.objectContaining({ errors: expect.any(Array) })]);
    expect(response.headers.get('etag')).toBeNull();
    expect(response.headers.get('cache-control')).toBeNull();
  }
});

test('entities for a gateway have no tag', async () => {
  const entities = (how: string) =>
    `query Q($slug: String!) { __typename ${how} } fragment E on Query { it: _entities(representations: [{ __typename: "Model", slug: $slug }]) { ... on Model { name } } }`;
  const hash = await register(entities('...E'), 'subgraph');
  const response = await ask({ hash, view: 'subgraph' });
  expect(await response.json()).toMatchObject({ data: { __typename: 'Query', it: [{ name: 'GPT-4o-mini' }] } });
  expect(response.headers.get('etag')).toBeNull();
});

test('only hashed GETs have tags', async () => {
  const variables = { slug: 'gpt-4o-mini' };
  const query = 'query Q($slug: String!) { model(by: { slug: $slug }) { name } }';
  const byText = await catalog.server.fetch(
    new Request(
      `http://modelgraph.test/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`,
    ),
  );
  const byPost = await catalog.fetch('', undefined, { body: JSON.stringify({ documentId: page, variables }) });
  for (const response of [byText, byPost]) {
    expect(await response.json()).toMatchObject({ data: { model: { name: 'GPT-4o-mini' } } });
    expect(response.headers.get('etag')).toBeNull();
  }
});
