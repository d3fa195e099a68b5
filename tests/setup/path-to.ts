import { type GraphQLObjectType, getNamedType, isObjectType, isRequiredArgument } from 'graphql';
import { publicSchema } from '../../src/graph/schema.ts';

/** A query that leads from the root to things of a type, and how to get them out of its answer. */
interface Path {
  document: string;
  read(data: unknown): unknown[];
}

/** Ways to things of a type by fields without arguments and by lists, the shortest first, so that tests need not be told any. */
export function pathsTo(type: string, selection: string): Path[] {
  return waysTo(type).map((names) => {
    const document = names.reduceRight((inner, name) => `${name} { ${inner} }`, selection);
    return {
      document: `{ ${document} }`,
      read: (data) => names.reduce<unknown[]>((found, name) => found.flatMap((one) => steps(one, name)), [data]),
    };
  });
}

function steps(value: unknown, name: string): unknown[] {
  const next = (value as Record<string, unknown>)[name.replace(/\(.*/, '')];
  return next === null || next === undefined ? [] : Array.isArray(next) ? next : [next];
}

function waysTo(type: string): string[][] {
  const ways: string[][] = [];
  const seen = new Set<string>();
  const queue: [GraphQLObjectType, string[]][] = [[publicSchema.getQueryType() as GraphQLObjectType, []]];
  for (let next = queue.shift(); next; next = queue.shift()) {
    const [from, names] = next;
    for (const field of Object.values(from.getFields())) {
      const to = getNamedType(field.type);
      const asksNothing = field.args.length === 0 || field.args.some(({ name }) => name === 'first');
      if (!isObjectType(to) || seen.has(to.name) || !asksNothing || field.args.some(isRequiredArgument)) continue;
      const page = field.args.length === 0 ? '' : names.length === 0 ? '(first: 100)' : '(first: 20)';
      const way = [...names, `${field.name}${page}`];
      if (to.name === type) {
        ways.push(way);
        continue;
      }
      seen.add(to.name);
      queue.push([to, way]);
    }
  }
  return ways;
}
