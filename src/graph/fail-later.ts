import { type GraphQLSchema, isObjectType } from 'graphql';

/**
 * Lets fields with arguments fail by a promise only. When an item of a list fails at once, the executors leave it and
 * forget the promises of the items before it: each of those that fails too is then a rejection that nobody handles, which
 * ends the process.
 */
export function failLater(schema: GraphQLSchema): GraphQLSchema {
  const fields = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .flatMap((type) => Object.values(type.getFields()));
  for (const field of fields) {
    const { resolve } = field;
    if (!resolve || field.args.length === 0) continue;
    field.resolve = (...call) => {
      try {
        return resolve(...call);
      } catch (error) {
        return Promise.reject(error);
      }
    };
  }
  return schema;
}
