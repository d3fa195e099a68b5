import {
  type DocumentNode,
  GraphQLScalarType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type TypeNode,
  type VariableDefinitionNode,
} from 'graphql';

const name = 'Coerced__';
const asItIs = new GraphQLScalarType({ name });

/**
 * A document and its schema for an executor that is given variables as graphql-js has coerced them: each is of a scalar
 * that leaves it as it is. graphql-jit coerces by code of its own otherwise, whose size grows with every level of the
 * filters, which contain themselves, until compiling does not end.
 */
export function takingCoerced(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): { schema: GraphQLSchema; document: DocumentNode } {
  const knowing = Object.create(schema) as GraphQLSchema;
  knowing.getType = (wanted) => (wanted === name ? asItIs : schema.getType(wanted));
  const variableDefinitions = operation.variableDefinitions?.map(
    (definition): VariableDefinitionNode =>
      // `@skip` and `@include` are compiled for no other type.
      isBoolean(definition.type)
        ? definition
        : {
            kind: definition.kind,
            variable: definition.variable,
            type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: name } },
          },
  );
  const definitions = document.definitions.map((one) =>
    one === operation ? { ...operation, variableDefinitions } : one,
  );
  return { schema: knowing, document: { ...document, definitions } };
}

function isBoolean(type: TypeNode): boolean {
  const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
  return named.kind === Kind.NAMED_TYPE && named.name.value === 'Boolean';
}
