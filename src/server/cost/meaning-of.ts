import { Kind, type ValueNode } from 'graphql';

/** So many items. */
export interface Items {
  items: number;
}

/** The variables of an operation: what a request gives, and what the document says of those that it leaves out. */
export interface Variables {
  given: Readonly<Record<string, unknown>>;
  defaults: ReadonlyMap<string, ValueNode>;
}

/**
 * What an argument says, as far as costs hang on it: a whole number, yes or no, or how many items a list has; undefined
 * for nothing.
 */
export function meaningOf(node: ValueNode | undefined, variables: Variables): number | boolean | Items | undefined {
  if (node === undefined || node.kind === Kind.NULL) return undefined;
  if (node.kind === Kind.INT) return Number(node.value);
  if (node.kind === Kind.BOOLEAN) return node.value;
  if (node.kind !== Kind.VARIABLE) return { items: node.kind === Kind.LIST ? node.values.length : 1 };
  const name = node.name.value;
  const value = Object.hasOwn(variables.given, name) ? variables.given[name] : undefined;
  // A default is never a variable.
  return value === undefined ? meaningOf(variables.defaults.get(name), variables) : valueGiven(value);
}

function valueGiven(value: unknown): ReturnType<typeof meaningOf> {
  if (value === null) return undefined;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return { items: Array.isArray(value) ? value.length : 1 };
}
