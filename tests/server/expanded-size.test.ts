import { getOperationAST, type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { expandedSize } from '../../src/server/expanded-size.ts';

const sizeOf = (text: string, most = 1_000) => {
  const document = parse(text);
  return expandedSize(document, getOperationAST(document, null) as OperationDefinitionNode, most);
};

test.each([
  ['{ a }', 1],
  ['{ a { b c } ... on Query { d } }', 4],
  ['{ a { ...F } b { ...F } } fragment F on T { x y }', 6],
  ['{ ...Missing }', 0],
])('%s has %i fields', (text, size) => expect(sizeOf(text)).toBe(size));

test('fragments that double each other are counted no further than asked', () => {
  const levels = Array.from({ length: 60 }, (_, n) => `fragment F${n} on T { a { ...F${n + 1} } b { ...F${n + 1} } }`);
  expect(sizeOf(`{ ...F0 } ${levels.join(' ')} fragment F60 on T { x }`)).toBe(1_001);
});
