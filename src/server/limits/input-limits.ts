import { type DocumentNode, type GraphQLError, visit } from 'graphql';
import { codedError } from '../../graph/errors.ts';
import type { Limits } from './limits.ts';

type InputLimits = Pick<Limits, 'listItems'>;

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

/** Lists in the variables: too long a one, or null. Entities that a router asks for are counted where they are resolved. */
export function variableLimits(
  variables: Readonly<Record<string, unknown>>,
  { listItems }: InputLimits,
): GraphQLError | null {
  for (const [name, value] of Object.entries(variables)) {
    const entities = Array.isArray(value) && value.every(isRepresentation);
    const longest = entities ? Math.max(0, ...value.map(longestIn)) : longestIn(value);
    if (longest > listItems) return tooLong(`A list in the variable $${name}`, longest, listItems);
  }
  return null;
}

function longestIn(value: unknown): number {
  let longest = 0;
  const left = [value];
  while (left.length > 0) {
    const one = left.pop();
    if (Array.isArray(one)) longest = Math.max(longest, one.length);
    if (typeof one === 'object' && one !== null)
      left.push(...Object.values(one).filter((inner) => typeof inner === 'object'));
  }
  return longest;
}

function isRepresentation(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, '__typename');
}

function tooLong(what: string, items: number, most: number): GraphQLError {
  return codedError('LIST_TOO_LONG', `${what} has ${items} items; at most ${most} are allowed.`, {
    http: { status: 400 },
  });
}
