import { afterAll, beforeAll, expect, test } from 'vitest';
import { changesQuery } from '../../src/server/feeds.ts';
import { trustedDocuments } from '../../src/server/trusted-documents.ts';
import { bothWays, type Heard, type Sent } from '../setup/both-ways.ts';
import { openTestCatalog, type TestCatalog } from '../setup/catalog.ts';
import { operation } from '../setup/operations.ts';

let catalog: TestCatalog;
beforeAll(async () => {
  catalog = await openTestCatalog();
});
afterAll(() => catalog?.[Symbol.asyncDispose]());

const factsOf = (slug: string, headers: Sent['headers'] = {}): Sent => ({
  body: { query: operation('model-facts'), variables: { slug } },
  headers,
});
const listed = 'query ($first: Int, $after: String) { models(first: $first, after: $after) { nodes { name } } }';
const wide = 'query ($n: Int) { models(first: $n) { nodes { routes(first: $n) { nodes { wireId } } } } }';
const [trusted, trustedText = ''] =
  [...trustedDocuments()].find(([, text]) => text.includes('query ModelFacts(')) ?? [];

test('only named origins may ask, and are told so', async () => {
  await using named = await bothWays(catalog, { corsOrigins: ['https://a.example', 'https://b.example'] });
  const taken: [string, boolean][] = [];
  for (const origin of ['https://a.example', 'https://b.example', 'https://c.example', undefined]) {
    for (let turn = 0; turn < 2; turn++) {
      const heard = await named.ask(factsOf('o3', { origin }));
      expect(heard.lean).toEqual(heard.longer);
      if (turn === 1) taken.push([`${origin} ${heard.lean.status}`, heard.wasLean]);
    }
  }
  expect(taken).toEqual([
    ['https://a.example 200', true],
    ['https://b.example 200', true],
    ['https://c.example 403', false],
    ['undefined 200', true],
  ]);
});

test('where only trusted documents are answered, the lean path knows no others', async () => {
  await using strict = await bothWays(catalog, { trustedDocumentsOnly: true, limits: { cost: 10 } });
  for (let turn = 0; turn < 2; turn++) {
    const good = await strict.ask({ body: { query: trustedText, variables: { slug: 'o3' } } });
    expect([good.lean.status, good.wasLean]).toEqual([200, turn === 1]);
    expect(good.lean).toEqual(good.longer);
    const other = await strict.ask({ body: { query: `${trustedText} ` } });
    expect([other.lean.status, other.wasLean]).toEqual([403, false]);
  }
  const hashed = await strict.ask({ body: { documentId: trusted, variables: { slug: 'o3' } } });
  expect([hashed.lean.status, hashed.wasLean]).toEqual([200, true]);
});

test('what the server asks itself may not be asked by others where only trusted documents are answered', async () => {
  await using strict = await bothWays(catalog, { trustedDocumentsOnly: true });
  const feed: Sent = { method: 'GET', body: '', path: '/changes.atom' };
  for (let turn = 0; turn < 2; turn++) expect((await strict.ask(feed)).lean.status).toBe(200);
  const heard = await strict.ask({ body: { query: changesQuery, operationName: null, variables: { where: {} } } });
  expect([heard.lean.status, heard.wasLean]).toEqual([403, false]);
  expect(heard.lean).toEqual(heard.longer);
});

test('each request is charged once, by whichever way, until the points are spent', async () => {
  await using paid = await bothWays(catalog, { points: 1_500, limits: { cost: 2_000 } });
  const ratelimit = ({ headers }: Heard) => headers.find((one) => one.startsWith('ratelimit:'));
  const sents: Sent[] = [
    { body: { query: listed, variables: { first: 20 } } },
    { body: { query: listed, variables: { first: 20 } } },
    // Fails in a resolver, when it is paid.
    { body: { query: listed, variables: { first: 20, after: 'x' } } },
    { body: { query: wide, variables: { n: 10 } } },
    { body: { query: wide, variables: { n: 11 } } },
    { body: { query: wide, variables: { n: 100 } } },
    { body: { query: listed, variables: { first: 'x' } } },
  ];
  const states: (string | undefined)[] = [];
  const statuses = new Set<number>();
  let wasLean = 0;
  for (let turn = 0; turn < 60; turn++) {
    const heard = await paid.ask(sents[turn % sents.length] as Sent);
    expect(heard.lean).toEqual(heard.longer);
    statuses.add(heard.lean.status);
    states.push(ratelimit(heard.lean));
    if (heard.wasLean) wasLean++;
  }
  expect(new Set(states).size).toBeGreaterThan(10);
  expect([...statuses].sort()).toEqual([200, 400, 429]);
  expect(wasLean).toBeGreaterThan(10);
});

test('a gateway is free of the budget by both ways', async () => {
  await using paid = await bothWays(catalog, {
    points: 100_000,
    limits: { cost: 50 },
    gatewaySecret: 'a secret of some length',
  });
  const sent = (n: number, secret?: string): Sent => ({
    body: { query: wide, variables: { n } },
    headers: { 'router-authorization': secret },
  });
  for (const [n, secret, lean] of [
    [2, undefined, false],
    [2, undefined, true],
    [40, undefined, false],
    [40, 'a secret of some length', true],
    [40, 'another secret', false],
  ] as const) {
    const heard = await paid.ask(sent(n, secret));
    expect([n, secret, heard.wasLean]).toEqual([n, secret, lean]);
    expect(heard.lean).toEqual(heard.longer);
  }
});
