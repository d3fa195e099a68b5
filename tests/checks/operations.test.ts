import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { problemsOf } from '../../scripts/operations.ts';

const schema = buildSchema('type Query { model(slug: String!): String }');

test('a named operation of the schema has no problems', () => {
  expect(problemsOf(schema, 'query One($slug: String!) { model(slug: $slug) }')).toEqual([]);
});

test.each([
  [
    'an unknown field',
    'query One {\n  modle(slug: "a")\n}',
    'line 2: Cannot query field "modle" on type "Query". Did you mean "model"?',
  ],
  ['an operation without a name', '{ model(slug: "a") }', 'must hold exactly one operation, with a name'],
  [
    'two operations',
    'query A { model(slug: "a") } query B { model(slug: "b") }',
    'must hold exactly one operation, with a name',
  ],
  ['text that does not parse', 'query One {', 'line 1: Syntax Error: Expected Name, found <EOF>.'],
])('%s is told', (_what, source, problem) => {
  expect(problemsOf(schema, source)).toContain(problem);
});
