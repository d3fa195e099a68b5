import { type GraphQLFieldResolver, type GraphQLSchema, isUnionType } from 'graphql';
import type { GraphContext } from './context.ts';
import { badUserInput } from './errors.ts';

const defaultMaxRepresentations = 1000;

/**
 * Checks what a gateway asks for before anything is resolved: one representation of an unknown type would otherwise
 * cost the whole answer. What is wrong gets an error of its own, the others get their data.
 */
export function checkRepresentations(schema: GraphQLSchema): GraphQLSchema {
  const field = schema.getQueryType()?.getFields()._entities;
  const union = schema.getType('_Entity');
  if (!field?.resolve || !isUnionType(union)) return schema;
  const names = union.getTypes().map(({ name }) => name);
  const resolveAll = field.resolve as GraphQLFieldResolver<unknown, GraphContext, { representations: unknown[] }>;
  field.resolve = (source, { representations }: { representations: unknown[] }, context: GraphContext, info) => {
    const { maxRepresentations = defaultMaxRepresentations } = context;
    if (representations.length > maxRepresentations) {
      throw badUserInput(
        `representations must have at most ${maxRepresentations} entries; got ${representations.length}.`,
        { argument: 'representations' },
      );
    }
    return representations.map((representation, index) => {
      const name = (representation as { __typename?: unknown } | null)?.__typename;
      if (typeof name !== 'string' || !names.includes(name)) {
        return badUserInput(
          `representations[${index}].__typename must be one of ${names.join(', ')}; got ${JSON.stringify(name) ?? 'none'}.`,
          { argument: 'representations' },
        );
      }
      return (resolveAll(source, { representations: [representation] }, context, info) as unknown[])[0];
    });
  };
  return schema;
}
