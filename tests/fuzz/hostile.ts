import type { Dice } from './dice.ts';
import type { Known } from './values.ts';

/** A request that is made to do harm: deep, wide, circular, huge, garbled, or full of names that objects have by nature. */
export function hostileOf(view: string, known: Known, dice: Dice): Request {
  const [body, type] = dice.pick(kinds)(known, dice);
  return new Request(`http://modelgraph.test/${view}`, {
    method: 'POST',
    headers: { 'content-type': type ?? 'application/json', accept: 'application/json' },
    body: typeof body === 'string' ? body : (body as Uint8Array<ArrayBuffer>),
  });
}

type Body = [body: string | Uint8Array, type?: string];

const asked = (query: string, variables: unknown = {}): Body => [JSON.stringify({ query, variables })];
const many = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_none, index) => make(index)).join(' ');
const sizes = [1, 10, 50, 99, 101, 500, 2_000];

const kinds: readonly ((known: Known, dice: Dice) => Body)[] = [
  (_known, dice) => {
    const depth = dice.pick([5, 14, 16, 100, 3_000]);
    return asked(
      `{ model(by: { slug: "o3" }) { ${'developer { models(first: 1) { nodes { '.repeat(depth)}name${' } } }'.repeat(depth)} } }`,
    );
  },
  (_known, dice) =>
    asked(
      `{ ${many(dice.pick(sizes), (index) => `a${index}: ${dice.pick(['__typename', 'catalog { day }', 'models { totalCount }'])}`)} }`,
    ),
  (_known, dice) => asked(`{ ${many(dice.pick(sizes), () => dice.pick(['__typename', 'catalog { day }']))} }`),
  (_known, dice) => {
    const last = dice.pick(sizes);
    return asked(
      `{ ...F0 } ${many(last, (index) => `fragment F${index} on Query { ...F${(index + 1) % last} __typename }`)}`,
    );
  },
  (_known, dice) => {
    const levels = dice.number(2, 14);
    return asked(
      `{ model(by: { slug: "o3" }) { ...F0 } } ${many(levels, (index) => `fragment F${index} on Model { family { models(first: 2) { nodes { ...F${index + 1} } } } developer { models(first: 2) { nodes { ...F${index + 1} } } } }`)} fragment F${levels} on Model { name }`,
    );
  },
  (_known, dice) =>
    asked('query ($x: String) { search(text: $x) { totalCount } }', {
      x: 'x'.repeat(dice.pick([10, 10_000, 450_000, 900_000])),
    }),
  (_known, dice) =>
    asked('query ($x: [ID!]!) { nodes(ids: $x) { id } }', { x: Array(dice.pick(sizes)).fill('TW9kZWw6eA') }),
  (_known, dice) =>
    asked('query ($x: ModelWhere) { models(where: $x) { totalCount } }', {
      x: nestedFilter(dice.pick([1, 3, 5, 100, 1_000])),
    }),
  (known, dice) =>
    asked('query ($x: String) { models(after: $x) { nodes { id } } }', {
      x: `${dice.pick(known.cursors)}${dice.pick(['', '\0', '=', '🦄', 'W10'])}`,
    }),
  (_known, dice) => [
    `{"query":"{ __typename }","variables":{"${dice.pick(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])}":{"polluted":true}}}`,
  ],
  (_known, dice) => [
    `{"__proto__":{"query":"{ __typename }"},"query":${dice.pick(['null', '"{ catalog { day } }"', '{"toString":1}'])}}`,
  ],
  (_known, dice) =>
    asked(
      `query ($${dice.pick(['__proto__', 'constructor', 'valueOf'])}: Int) { models(first: $${dice.pick(['__proto__', 'constructor', 'valueOf'])}) { totalCount } }`,
    ),
  (_known, dice) =>
    asked(
      `{ ${dice.pick(['__proto__', 'constructor', 'hasOwnProperty'])}: catalog { day } models(where: { __proto__: 1 }) { totalCount } }`,
    ),
  (_known, dice) => [
    Buffer.concat([
      Buffer.from('{"query":"{ search(text: \\"'),
      Buffer.from(dice.pick([[0xff, 0xfe], [0xc3], [0xed, 0xa0, 0x80], [0, 0]])),
      Buffer.from('\\") { totalCount } }"}'),
    ]),
  ],
  (_known, dice) => [Buffer.from(Array.from({ length: dice.number(0, 200) }, () => dice.number(0, 255)))],
  (_known, dice) => [`${dice.pick(['[', '{"a":', '"', '1e'])}`.repeat(dice.pick([1, 1_000, 100_000]))],
  (_known, dice) => [JSON.stringify(Array(dice.pick([0, 1, 20])).fill({ query: '{ __typename }' }))],
  (_known, dice) =>
    asked(`{ __schema { types { ${'fields { type { '.repeat(dice.number(1, 12))}name${' } }'.repeat(12)} } }`),
  (_known, dice) =>
    asked(
      `{ __typename ${many(dice.pick(sizes), () => dice.pick(['@include(if: true)', '@x', '@skip(if: false)']))} }`,
    ),
  (_known, dice) =>
    asked(
      `{ models(first: ${dice.pick(['99999999999999999999', '-1', '1e9', '0', '"1"', '[1]', '{}'])}) { totalCount } }`,
    ),
];

function nestedFilter(depth: number): object {
  let filter: object = { slug: { eq: 'o3' } };
  for (let level = 0; level < depth; level++) filter = { NOT: filter };
  return filter;
}
