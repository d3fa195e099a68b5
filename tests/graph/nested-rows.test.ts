import { expect, test } from 'vitest';
import { nesting } from '../../src/graph/nested-rows.ts';

const rows = [
  { id: 'a', 'of.id': '1', 'of.name': 'one', 'of.in.id': 'x', 'of.in.name': 'in', 'own.id': 'p', 'own.price': '2' },
  { id: 'b', 'of.id': '1', 'of.name': 'one', 'of.in.id': 'x', 'of.in.name': 'in', 'own.id': null, 'own.price': null },
  { id: 'c', 'of.id': '2', 'of.name': 'two', 'of.in.id': 'x', 'of.in.name': 'in', 'own.id': 'q', 'own.price': '3' },
];

test('columns of what was joined become objects, shared where they are the same thing', () => {
  const nest = nesting({
    of: { typename: 'Of', shared: true },
    'of.in': { shared: true },
    own: {
      complete: (own) => {
        own.price = Number(own.price);
      },
    },
  });
  const [a, b, c] = nest(rows) as Record<string, Record<string, unknown>>[];
  expect([a, b, c]).toEqual([
    {
      id: 'a',
      of: { __typename: 'Of', id: '1', name: 'one', in: { id: 'x', name: 'in' } },
      own: { id: 'p', price: 2 },
    },
    { id: 'b', of: { __typename: 'Of', id: '1', name: 'one', in: { id: 'x', name: 'in' } }, own: null },
    {
      id: 'c',
      of: { __typename: 'Of', id: '2', name: 'two', in: { id: 'x', name: 'in' } },
      own: { id: 'q', price: 3 },
    },
  ]);
  expect(a?.of).toBe(b?.of);
  expect(a?.of?.in).toBe(c?.of?.in);
  expect(a?.of).not.toBe(c?.of);
});

test('what is shared in one batch is not shared with the next, which may have read it anew', () => {
  const nest = nesting({ of: { shared: true }, 'of.in': {}, own: {} });
  const [first] = nest(rows) as { of: object }[];
  const [second] = nest(rows) as { of: object }[];
  expect(first?.of).toEqual(second?.of);
  expect(first?.of).not.toBe(second?.of);
  expect(nest([])).toEqual([]);
});
