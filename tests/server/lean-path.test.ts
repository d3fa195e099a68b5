import { afterAll, beforeAll, expect, test } from 'vitest';
import { trustedDocuments } from '../../src/server/trusted-documents.ts';
import { bothWays, type Sent, type Way } from '../setup/both-ways.ts';
import { openTestCatalog, type TestCatalog } from '../setup/catalog.ts';
import { operation } from '../setup/operations.ts';

let catalog: TestCatalog;
let both: Awaited<ReturnType<typeof bothWays>>;
beforeAll(async () => {
  catalog = await openTestCatalog();
  both = await bothWays(catalog, { limits: { cost: 5_000, listItems: 50 } });
  await learn(both.lean);
  await learn(both.longer);
});
afterAll(async () => {
  await both?.[Symbol.asyncDispose]();
  await catalog?.[Symbol.asyncDispose]();
});

const facts = operation('model-facts');
const factsOf = (slug: unknown): Sent => ({ body: { query: facts, variables: { slug } } });
const listed = 'query ($first: Int, $after: String) { models(first: $first, after: $after) { nodes { name } } }';
const several = `query A { a: model(by: { slug: "o3" }) { ...F __typename } b: model(by: { slug: "o1" }) { ...F } }
  query B($yes: Boolean = false) { catalog { day @skip(if: $yes) revision @include(if: $yes) } }
  fragment F on Model { name developer { ... on Organization { slug } } }`;
const found = 'query ($by: ModelBy!, $all: [ID!] = []) { model(by: $by) { name } nodes(ids: $all) { id } }';
const wide = 'query ($n: Int) { models(first: $n) { nodes { routes(first: $n) { nodes { wireId } } } } }';
const [trusted, trustedText] = [...trustedDocuments()].find(([, text]) => text.includes('query ModelFacts(')) ?? [];

/** Asks what is good of each document, so that it is known. */
async function learn({ ask }: Way): Promise<void> {
  const good = [
    factsOf('o3').body,
    { query: trustedText, variables: { slug: 'o3' } },
    { query: listed, variables: { first: 2 } },
    { query: several, operationName: 'A' },
    { query: several, operationName: 'B' },
    { query: found, variables: { by: { slug: 'o3' } } },
    { query: wide, variables: { n: 2 } },
    { query: '{ model(by: { slug: "o3" }) { name } }' },
  ];
  for (const body of good) expect((await ask({ body })).status).toBe(200);
}

const withHeaders = (headers: Sent['headers']): Sent => ({ ...factsOf('o3'), headers });
const short = { query: '{ model(by: { slug: "o3" }) { name } }' };

test.each<[string, Sent]>([
  ['a query', factsOf('o3')],
  ['another model', factsOf('gpt-4o')],
  ['what is not found', factsOf('no-such-model')],
  ['other letters', factsOf('모델 “ü” \u{1f600} \\u0000')],
  ['a text with a null in it', factsOf('a\u0000b')],
  ['no variables', { body: short }],
  ['variables of null', { body: { ...short, variables: null, operationName: null, extensions: null } }],
  ['variables that it has not', { body: { ...short, variables: { constructor: 1, more: [1] } } }],
  ['a null in a variable', { body: { query: listed, variables: { first: 3, after: null } } }],
  ['defaults', { body: { query: listed } }],
  ['one of several', { body: { query: several, operationName: 'A' } }],
  ['the other one', { body: { query: several, operationName: 'B' } }],
  ['what is skipped', { body: { query: several, operationName: 'B', variables: { yes: true } } }],
  ['an object', { body: { query: found, variables: { by: { slug: 'o1' }, all: [] } } }],
  ['ids that are none', { body: { query: found, variables: { by: { slug: 'o1' }, all: ['x'] } } }],
  ['a trusted document by its hash', { body: { documentId: trusted, variables: { slug: 'o3' } } }],
  [
    'the same as Apollo names it',
    { body: { extensions: { persistedQuery: { version: 1, sha256Hash: trusted } }, variables: { slug: 'o3' } } },
  ],
  ['any type', withHeaders({ accept: '*/*' })],
  ['no type', withHeaders({ accept: undefined })],
  ['the newer type', withHeaders({ accept: 'application/graphql-response+json' })],
  ['both', withHeaders({ accept: 'application/graphql-response+json, application/json;q=0.9' })],
  ['both in turn', withHeaders({ accept: 'application/json,application/graphql-response+json' })],
  ['any before the newer one', withHeaders({ accept: '*/*,application/graphql-response+json' })],
  ['a page elsewhere', withHeaders({ origin: 'https://app.example' })],
  ['letters in utf-8', withHeaders({ 'content-type': 'application/json; charset=utf-8' })],
  ['compression', withHeaders({ 'accept-encoding': 'br, gzip' })],
])('the lean path: %s, as on the longer way', async (_, sent) => {
  const heard = await both.ask(sent);
  expect([heard.lean.status, heard.wasLean]).toEqual([200, true]);
  expect(heard.lean).toEqual(heard.longer);
});

test.each<[string, Sent]>([
  ['a wrong variable', factsOf(3)],
  ['a missing variable', { body: { query: facts } }],
  ['two of one-of', { body: { query: found, variables: { by: { slug: 'o3', id: 'x' } } } }],
  ['too long a list', { body: { query: found, variables: { by: { slug: 'o3' }, all: Array(51).fill('x') } } }],
  ['too much', { body: { query: wide, variables: { n: 100 } } }],
  ['what a resolver refuses', { body: { query: listed, variables: { after: 'x' } } }],
  ['none of several', { body: { query: several } }],
  ['no such operation', { body: { query: several, operationName: 'C' } }],
  ['a name that is none', { body: { ...short, operationName: '' } }],
  ['a number for a name', { body: { query: several, operationName: 3 } }],
  ['a list for variables', { body: { query: facts, variables: [] } }],
  ['a text for variables', { body: { query: facts, variables: '{"slug":"o3"}' } }],
  ['another parameter', { body: { ...short, more: 1 } }],
  ['a list for extensions', { body: { ...short, extensions: [] } }],
  ['a batch', { body: [short] }],
  ['no JSON', { body: '{' }],
  ['null', { body: 'null' }],
  ['a mark before the text', { body: `\ufeff${JSON.stringify(short)}` }],
  ['a wrong hash', { body: { ...short, documentId: trusted } }],
  ['an unknown hash', { body: { documentId: '0'.repeat(64) } }],
  ['a hash that is none', { body: { documentId: 'x' } }],
  ['introspection', { body: { query: '{ __schema { queryType { name } } }' } }],
  ['a page', withHeaders({ accept: 'text/html' })],
  ['events', withHeaders({ accept: 'text/event-stream' })],
  ['a page or JSON', withHeaders({ accept: 'text/html, application/json' })],
  ['other letters', withHeaders({ accept: 'application/json; charset=latin1' })],
  ['another body', withHeaders({ 'content-type': 'application/graphql' })],
  ['a host that is none', withHeaders({ host: 'a/b' })],
  ['a traced query', withHeaders({ 'apollo-federation-include-trace': 'ftv1' })],
  ['more headers of a page', withHeaders({ origin: 'https://a.example', 'access-control-request-headers': 'x-a' })],
  ['another address', { ...factsOf('o3'), path: '/graphql?a=1' }],
  ['the other view', { ...factsOf('o3'), path: '/subgraph' }],
])('the longer way: %s', async (_, sent) => {
  const heard = await both.ask(sent);
  expect(heard.wasLean).toBe(false);
  expect(heard.lean).toEqual(heard.longer);
});

test('observers hear the same by both ways', async () => {
  const { lean, longer } = both;
  const heardBy = async (way: Way) => {
    way.reports.length = 0;
    const before = way.began;
    for (const sent of [
      factsOf('o3'),
      { body: { query: several, operationName: 'B', variables: { yes: true } } },
      { body: { query: listed, variables: { after: 'x' } } },
      factsOf(3),
    ]) {
      await way.ask(sent);
    }
    expect(way.began - before).toBe(4);
    for (const { milliseconds, operation: of } of way.reports) {
      expect(milliseconds).toBeGreaterThanOrEqual(of?.milliseconds ?? 0);
    }
    return way.reports.map((report) => ({
      ...report,
      milliseconds: 0,
      operation: report.operation && { ...report.operation, milliseconds: report.operation.milliseconds === null },
    }));
  };
  const reports = await heardBy(lean);
  expect(reports.map(({ operation: of }) => of?.name)).toEqual(['ModelFacts', 'B', null, 'ModelFacts']);
  expect(reports).toEqual(await heardBy(longer));
});
