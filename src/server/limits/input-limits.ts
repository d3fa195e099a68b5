import { type DocumentNode, type GraphQLError, visit } from 'graphql';
import { codedError } from '../../graph/errors.ts';
import type { Limits } from './limits.ts';

type InputLimits = Pick<Limits, 'listItems'>;

/** No argument needs a third of it. */
const mostLevels = 32;

/** Lists that stand in the document: too long a one, or null. */
export function literalLimits(document: DocumentNode, { listItems }: InputLimits): GraphQLError | null {
  let longest = 0;
  visit(document, {
    ListValue({ values }) {
      longest = Math.max(longest, values.length);
    },
  });
  return longest > listItems ? tooLong('A list in the document', longest, listItems) : null;
}

/**
 * What is too much in the variables, whatever they are for: null when nothing is. Entities that a router asks for are
 * counted where they are resolved.
 */
export function variableLimits(
  variables: Readonly<Record<string, unknown>>,
  { listItems }: InputLimits,
): GraphQLError | null {
  for (const [name, value] of Object.entries(variables)) {
    const { levels, longest, longestWithin } = sizeOf(value);
    if (levels > mostLevels) return tooDeep(name);
    const entities = Array.isArray(value) && value.every(isRepresentation);
    const items = entities ? longestWithin : longest;
    if (items > listItems) return tooLong(`A list in the variable $${name}`, items, listItems);
  }
  return null;
}

interface InputSize {
  /** Objects and lists within each other; no more are looked at than are allowed, and one. */
  levels: number;
  /** The most items of a list. */
  longest: number;
  /** The same, but for the list that the whole may be. */
  longestWithin: number;
}

/** By a loop: what is nested deeper than the stack is parsed all the same. */
function sizeOf(value: unknown): InputSize {
  const size = { levels: 0, longest: 0, longestWithin: 0 };
  let level = [value].filter(isNested);
  while (level.length > 0 && size.levels <= mostLevels) {
    size.levels++;
    for (const one of level) {
      if (!Array.isArray(one)) continue;
      size.longest = Math.max(size.longest, one.length);
      if (one !== value) size.longestWithin = Math.max(size.longestWithin, one.length);
    }
    level = level.flatMap((one) => Object.values(one).filter(isNested));
  }
  return size;
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isRepresentation(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, '__typename');
}

function tooDeep(variable: string): GraphQLError {
  const message = `The variable $${variable} is nested more than ${mostLevels} levels deep.`;
  return codedError('VARIABLES_TOO_LARGE', message, { http: { status: 400 } });
}

function tooLong(what: string, items: number, most: number): GraphQLError {
  return codedError('LIST_TOO_LONG', `${what} has ${items} items; at most ${most} are allowed.`, {
    http: { status: 400 },
  });
}
