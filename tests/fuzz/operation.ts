import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { Dice } from './dice.ts';
import { inputOf, json, type Known, literal } from './values.ts';

/** What a client sends. */
export interface Operation {
  query: string;
  variables: Record<string, unknown>;
}

interface Making {
  schema: GraphQLSchema;
  known: Known;
  dice: Dice;
  declared: string[];
  variables: Record<string, unknown>;
  fragments: string[];
}

const deepest = 6;

/** Arguments that exclude others, or take nothing but cursors of the same list. */
const exclusive = new Set(['after', 'before', 'last']);

/** Makes an operation of a schema: most are valid, and each thing in it is wrong now and then. */
export function operationOf(schema: GraphQLSchema, known: Known, dice: Dice): Operation {
  const making: Making = { schema, known, dice, declared: [], variables: {}, fragments: [] };
  const root = schema.getQueryType() as GraphQLCompositeType;
  const fields = selection(making, root, 0);
  const declarations = making.declared.length > 0 ? `(${making.declared.join(', ')})` : '';
  const kind = dice.chance(1) ? dice.pick(['mutation', 'subscription', 'fragment', '']) : 'query';
  const query = [`${kind} Q${declarations} ${fields}`, ...making.fragments].join('\n');
  return { query: dice.chance(8) ? spoilt(query, dice) : query, variables: making.variables };
}

function selection(making: Making, type: GraphQLCompositeType, depth: number): string {
  const { dice, schema } = making;
  const parts: string[] = [];
  if (isAbstractType(type)) {
    for (const object of dice.some(schema.getPossibleTypes(type), 2)) {
      parts.push(`... on ${object.name} ${selection(making, object, depth + 1)}`);
    }
  }
  if ('getFields' in type) {
    const fields = Object.values(type.getFields());
    const wanted = depth >= deepest ? fields.filter((field) => !isCompositeType(getNamedType(field.type))) : fields;
    for (const field of dice.some(wanted.length > 0 ? wanted : fields, 3)) {
      const alias = dice.chance(50) ? `a${dice.number(0, 1_000_000)}: ` : '';
      const args = field.args.filter((arg) => dice.chance(percentOf(arg))).map((arg) => given(making, arg));
      const list = args.length > 0 ? `(${args.join(', ')})` : '';
      parts.push(`${alias}${field.name}${list}${condition(making)} ${inner(making, field.type, depth)}`);
    }
  }
  if (parts.length === 0 || dice.chance(10)) parts.push('__typename');
  if (dice.chance(1))
    parts.push(dice.pick(['noSuchField', '...Unknown', '__schema { types { name } }', '{ }', 'id { x }']));
  const body = `{ ${parts.join(' ')} }`;
  if (!isObjectType(type) || !dice.chance(5)) return body;
  const name = `F${making.fragments.length}`;
  making.fragments.push(`fragment ${name} on ${type.name} ${body}`);
  return `{ ...${name} }`;
}

function percentOf(arg: GraphQLArgument): number {
  if (isRequiredArgument(arg)) return 98;
  // Most pages are small, so that lists in lists are not all that is waited for.
  return arg.name === 'first' ? 85 : exclusive.has(arg.name) ? 5 : 30;
}

function inner(making: Making, type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return making.dice.chance(0.5) ? '{ x }' : '';
  return depth > deepest + 3 ? '{ __typename }' : selection(making, named, depth + 1);
}

function given(making: Making, arg: GraphQLArgument): string {
  const { dice, known, declared, variables } = making;
  const value = inputOf(arg.type, known, dice);
  if (dice.chance(1)) return `noSuchArgument: ${literal(value)}`;
  if (dice.chance(60)) return `${arg.name}: ${literal(value)}`;
  const name = `v${declared.length}`;
  declared.push(`$${name}: ${dice.chance(2) ? 'Boolean' : arg.type}`);
  if (dice.chance(97)) variables[name] = json(value);
  return `${arg.name}: $${dice.chance(1) ? 'undeclared' : name}`;
}

function condition({ dice }: Making): string {
  if (!dice.chance(3)) return '';
  return dice.pick([
    ' @include(if: true)',
    ' @skip(if: true)',
    ' @skip(if: false)',
    ' @include',
    ' @unknown',
    ' @skip(if: 5)',
  ]);
}

/** A text with a few characters gone, doubled or replaced. */
export function spoilt(text: string, dice: Dice): string {
  let result = text;
  for (let times = dice.number(1, 3); times > 0; times--) {
    const at = dice.number(0, result.length);
    const until = at + dice.number(0, 4);
    result =
      result.slice(0, at) +
      dice.pick(['', '{', '}', '(', '"', '\0', '$', '🦄', '"""', '#', '\ud800', '@', '...']) +
      result.slice(until);
  }
  return result;
}
