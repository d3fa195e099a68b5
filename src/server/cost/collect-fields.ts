import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { meaningOf, type Variables } from './meaning-of.ts';

/** The places at which a document asks for one field of the answer. */
export type Fields = readonly FieldNode[];

interface Document {
  schema: GraphQLSchema;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  variables: Variables;
}

/** The fields of an object in the answer, as execution merges them: one for each name that they have there. */
export function collectFields(
  document: Document,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): Iterable<Fields> {
  const fields = new Map<string, FieldNode[]>();
  const seen = new Set<string>();
  for (const set of sets) collectInto(fields, seen, document, type, set);
  return fields.values();
}

function collectInto(
  fields: Map<string, FieldNode[]>,
  seen: Set<string>,
  document: Document,
  type: GraphQLObjectType,
  set: SelectionSetNode,
): void {
  for (const selection of set.selections) {
    if (isLeftOut(selection, document.variables)) continue;
    if (selection.kind === Kind.FIELD) {
      const name = (selection.alias ?? selection.name).value;
      const same = fields.get(name);
      if (same) same.push(selection);
      else fields.set(name, [selection]);
      continue;
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      if (applies(document.schema, type, selection.typeCondition?.name.value)) {
        collectInto(fields, seen, document, type, selection.selectionSet);
      }
      continue;
    }
    const fragment = document.fragments.get(selection.name.value);
    if (!fragment || seen.has(selection.name.value)) continue;
    seen.add(selection.name.value);
    if (applies(document.schema, type, fragment.typeCondition.name.value)) {
      collectInto(fields, seen, document, type, fragment.selectionSet);
    }
  }
}

function applies(schema: GraphQLSchema, type: GraphQLObjectType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) return true;
  const wanted = schema.getType(condition);
  return isAbstractType(wanted) && schema.isSubType(wanted, type);
}

function isLeftOut({ directives = [] }: SelectionNode, variables: Variables): boolean {
  return directives.some(({ name, arguments: given = [] }) => {
    const value = meaningOf(given.find((argument) => argument.name.value === 'if')?.value, variables);
    return (name.value === 'skip' && value === true) || (name.value === 'include' && value === false);
  });
}
