import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isCompositeType,
  isObjectType,
  Kind,
} from 'graphql';
import { collectFields, type Fields } from './collect-fields.ts';
import type { Variables } from './meaning-of.ts';
import { sizeOfList } from './size-of-list.ts';

/** What an operation can cost at most. */
export interface Cost {
  /** Objects in the answer. */
  objects: number;
  /** Numbers, texts and other values in the answer. */
  values: number;
}

/** An operation whose fields, with its fragments written out, are too many to be looked at. */
export class EndlessOperationError extends Error {
  override readonly name = 'EndlessOperationError';
}

/** Introspection gives the same to everybody, at the same price, however much of it is asked for. */
const introspection: Cost = { objects: 1_000, values: 10_000 };

/** So many fields of an operation are looked at, with its fragments written out. */
const mostFields = 20_000;

const nothing: Cost = { objects: 0, values: 0 };

interface Walk {
  schema: GraphQLSchema;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  variables: Variables;
  fieldsLeft: number;
}

/**
 * The most that an operation can cost with these variables: an object for each thing in the answer, as often as the lists
 * around it can hold it. Nothing for an operation that the document does not have.
 * @param document a valid one
 * @param given the variables, as a request gives them
 * @throws EndlessOperationError when fragments in fragments make too many fields of it
 */
export function operationCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  given: Readonly<Record<string, unknown>>,
): Cost {
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!root) return nothing;
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  const defaults = new Map(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, defaultValue]] : [],
    ),
  );
  const walk = { schema, fragments, variables: { given, defaults }, fieldsLeft: mostFields };
  return costOfSelections(walk, root, [operation.selectionSet], null);
}

function costOfSelections(
  walk: Walk,
  type: GraphQLObjectType,
  selections: Parameters<typeof collectFields>[2],
  parent: Fields[number] | null,
): Cost {
  let total = nothing;
  const { schema, fragments, variables } = walk;
  for (const nodes of collectFields({ schema, fragments, variables }, type, selections)) {
    walk.fieldsLeft -= nodes.length;
    if (walk.fieldsLeft < 0) throw new EndlessOperationError(`more than ${mostFields} fields`);
    total = sum(total, costOfField(walk, type, nodes, parent));
  }
  return total;
}

function costOfField(walk: Walk, type: GraphQLObjectType, nodes: Fields, parent: Fields[number] | null): Cost {
  const [node] = nodes;
  const name = node?.name.value ?? '';
  if (name === '__schema' || name === '__type') return introspection;
  const field = type.getFields()[name];
  if (!node || !field) return { objects: 0, values: 1 };
  const size = sizeOfList(type.name, field, { node, parent, variables: walk.variables });
  const each = costOfType(walk, field.type, nodes);
  return { objects: size * each.objects, values: size * each.values };
}

function costOfType(walk: Walk, output: GraphQLOutputType, nodes: Fields): Cost {
  const type = getNamedType(output);
  if (!isCompositeType(type)) return { objects: 0, values: 1 };
  const selections = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const inside = possibleTypes(walk.schema, type)
    .map((possible) => costOfSelections(walk, possible, selections, nodes[0] ?? null))
    .reduce(dearer, nothing);
  return sum(inside, { objects: 1, values: 0 });
}

function possibleTypes(schema: GraphQLSchema, type: GraphQLCompositeType): readonly GraphQLObjectType[] {
  return isObjectType(type) ? [type] : schema.getPossibleTypes(type);
}

function sum(a: Cost, b: Cost): Cost {
  return { objects: a.objects + b.objects, values: a.values + b.values };
}

function dearer(a: Cost, b: Cost): Cost {
  return { objects: Math.max(a.objects, b.objects), values: Math.max(a.values, b.values) };
}
