import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

/** Fields of the introspection types that lead from a type to other types, all of them at once. */
const members = new Set(['fields', 'inputFields', 'interfaces', 'possibleTypes']);

/**
 * Whether a document asks for the members of types within the members of types: the types of a schema refer to each other
 * in circles, and each turn multiplies the answer. The query of GraphiQL and of code generators takes none.
 */
export function introspectsInCircles(document: DocumentNode): boolean {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const open = new Set<string>();
  const circles = ({ selections }: SelectionSetNode, meta: boolean, inMembers: boolean): boolean =>
    selections.some((selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const name = selection.name.value;
        const fragment = fragments.get(name);
        const place = `${name} ${meta} ${inMembers}`;
        // What was looked at from the same place once, or is being looked at, tells nothing new.
        if (!fragment || open.has(place)) return false;
        open.add(place);
        return circles(fragment.selectionSet, meta, inMembers);
      }
      if (!selection.selectionSet) return false;
      if (selection.kind === Kind.INLINE_FRAGMENT) return circles(selection.selectionSet, meta, inMembers);
      const name = selection.name.value;
      const turns = meta && members.has(name);
      if (turns && inMembers) return true;
      return circles(selection.selectionSet, meta || name === '__schema' || name === '__type', inMembers || turns);
    });
  return document.definitions.some(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION && circles(definition.selectionSet, false, false),
  );
}
