import { getIntrospectionQuery } from 'graphql';
import { expect, test } from 'vitest';
import { outcome, post, tinyServer } from './tiny-server.ts';

const server = tinyServer({
  limits: { aliases: 10, directives: 5, listItems: 4, variablesBytes: 1_000 },
});
const aliased = (count: number, field = 'hello') =>
  Array.from({ length: count }, (_none, index) => `a${index}: ${field}`).join(' ');

const refused: [what: string, code: string, says: string, body: object][] = [
  ['aliases', 'TOO_MANY_ALIASES', '11 aliases; at most 10', { query: `{ ${aliased(11)} }` }],
  ['aliases of __typename', 'TOO_MANY_ALIASES', '11 aliases', { query: `{ ${aliased(11, '__typename')} }` }],
  [
    'aliases in a fragment used twice',
    'TOO_MANY_ALIASES',
    '12 aliases',
    { query: `{ ...A self { ...A } } fragment A on Query { ${aliased(6)} }` },
  ],
  [
    'aliases in fragments within fragments',
    'TOO_MANY_ALIASES',
    '16384 aliases',
    {
      query: `{ ...F0 } ${Array.from({ length: 12 }, (_none, index) => `fragment F${index} on Query { ...F${index + 1} self { ...F${index + 1} } }`).join(' ')} fragment F12 on Query { ${aliased(4)} }`,
    },
  ],
  [
    'aliases in an operation that would not run',
    'TOO_MANY_ALIASES',
    '11 aliases',
    { query: `query A { hello } query B { ${aliased(11)} }`, operationName: 'A' },
  ],
  [
    'directives',
    'TOO_MANY_DIRECTIVES',
    '6 directives; at most 5',
    { query: `{ hello ${'@include(if: true) '.repeat(6)} }` },
  ],
  ['directives that there are not', 'TOO_MANY_DIRECTIVES', '6 directives', { query: `{ hello ${'@x '.repeat(6)} }` }],
  [
    'a list in the document',
    'LIST_TOO_LONG',
    '5 items; at most 4',
    { query: '{ many(of: ["a", "b", "c", "d", "e"]) }' },
  ],
  [
    'a list in a variable',
    'LIST_TOO_LONG',
    'variable $of has 5 items; at most 4',
    { query: 'query ($of: [String!]) { many(of: $of) }', variables: { of: [1, 2, 3, 4, 5] } },
  ],
  [
    'a list within a variable',
    'LIST_TOO_LONG',
    'variable $of has 5 items',
    { query: 'query ($of: [String!]) { many(of: $of) }', variables: { of: { x: [{ y: [1, 2, 3, 4, 5] }] } } },
  ],
  [
    'variables',
    'VARIABLES_TOO_LARGE',
    'at most 1000 are allowed',
    { query: '{ hello }', variables: { x: 'x'.repeat(1_000) } },
  ],
  [
    'variables that nothing uses',
    'VARIABLES_TOO_LARGE',
    'bytes',
    { query: '{ hello }', variables: Object.fromEntries(Array.from({ length: 200 }, (_none, index) => [index, 1])) },
  ],
];

test.each([
  ['the lists of', '['.repeat(33), ']'.repeat(33)],
  ['what a stack does not hold of', '['.repeat(200_000), ']'.repeat(200_000)],
  ['objects in', '{"a":'.repeat(40_000), `1${'}'.repeat(40_000)}`],
])('%s a variable that is nested too deep', async (_what, open, close) => {
  const nested = (inside: string) => post(`{"query":"{ hello }","variables":{"x":${inside}}}`);
  expect(await outcome(tinyServer().fetch(nested(open + close)))).toEqual([
    400,
    'VARIABLES_TOO_LARGE',
    'The variable $x is nested more than 32 levels deep.',
  ]);
  expect((await tinyServer().fetch(nested('['.repeat(32) + ']'.repeat(32)))).status).toBe(200);
});

test('a list of more lists than a call takes arguments', async () => {
  const body = `{"query":"{ hello }","variables":{"x":[${Array(160_000).fill('[]').join()}]}}`;
  expect(await outcome(tinyServer().fetch(post(body)))).toEqual([
    400,
    'LIST_TOO_LONG',
    'A list in the variable $x has 160000 items; at most 500 are allowed.',
  ]);
});

test.each(refused)('too many %s', async (_what, code, says, body) => {
  expect(await outcome(server.fetch(post(body)))).toEqual([400, code, expect.stringContaining(says)]);
});

test('what is just within the limits is answered', async () => {
  const query = `query ($of: [String!]) { ${aliased(9)} a: many(of: $of) ${'hello @include(if: true) '.repeat(5)} }`;
  const response = await server.fetch(post({ query, variables: { of: ['a', 'b', 'c', 'd'] } }));
  expect([response.status, (await response.json()).errors]).toEqual([200, undefined]);
});

test('entities are not counted as other lists are, and lists within them are', async () => {
  const ask = (thing: object) =>
    post({
      query: 'query ($of: [Thing!]) { things(of: $of) }',
      variables: { of: Array.from({ length: 9 }, () => ({ __typename: 'X', ...thing })) },
    });
  expect((await server.fetch(ask({}))).status).toBe(200);
  expect((await outcome(server.fetch(ask({ x: [1, 2, 3, 4, 5] }))))[1]).toBe('LIST_TOO_LONG');
});

test('introspection in circles is refused, and what tools ask is not', async () => {
  const circle = '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }';
  const hidden = `{ __type(name: "Query") { fields { type { ...T } } } } fragment T on __Type { possibleTypes { name } }`;
  for (const query of [circle, hidden]) {
    expect((await outcome(server.fetch(post({ query })))).slice(0, 2)).toEqual([400, 'QUERY_TOO_DEEP']);
  }
  const query = getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true, oneOf: true });
  expect((await tinyServer().fetch(post({ query }))).status).toBe(200);
});

test('suggestions can be left out of messages', async () => {
  const silent = tinyServer({ suggestions: false });
  expect((await (await silent.fetch(post({ query: '{ hello }' }))).json()).data).toEqual({ hello: 'hello world' });
  const bodies = [
    { query: '{ helo }' },
    { query: 'query ($one: One) { by(one: $one) }', variables: { one: { aa: 'x' } } },
    { query: '{ by(one: { aa: "x" }) }' },
  ];
  for (const body of bodies) {
    expect((await outcome(server.fetch(post(body))))[2]).toContain('Did you mean');
    expect((await outcome(silent.fetch(post(body))))[2]).not.toMatch(/Did you mean|hello/);
  }
});
