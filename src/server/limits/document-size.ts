import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

/** How large a selection is, with its fragments written out. */
export interface DocumentSize {
  /** Fields within fields. Introspection does not count: its own query is deep. */
  depth: number;
  /** Fields under another name than their own. */
  aliases: number;
  directives: number;
}

const nothing: DocumentSize = { depth: 0, aliases: 0, directives: 0 };

/** The size of the largest operation of a document, in each respect. */
export function documentSize(document: DocumentNode): DocumentSize {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, DocumentSize>();
  return document.definitions
    .flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? [definition] : []))
    .map(({ selectionSet, directives = [] }) => {
      const inside = sizeOf(selectionSet, fragments, measured);
      return { ...inside, directives: inside.directives + directives.length };
    })
    .reduce(
      (a, b) => ({
        depth: Math.max(a.depth, b.depth),
        aliases: Math.max(a.aliases, b.aliases),
        directives: Math.max(a.directives, b.directives),
      }),
      nothing,
    );
}

/** Fragments are measured once each; one that contains itself counts as nothing there, and is refused by validation. */
function sizeOf(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  measured: Map<string, DocumentSize>,
): DocumentSize {
  const total = { ...nothing };
  for (const selection of selections) {
    let inside = nothing;
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const name = selection.name.value;
      const fragment = fragments.get(name);
      if (fragment && !measured.has(name)) {
        measured.set(name, nothing);
        measured.set(name, sizeOf(fragment.selectionSet, fragments, measured));
      }
      inside = measured.get(name) ?? nothing;
    } else if (selection.selectionSet) {
      inside = sizeOf(selection.selectionSet, fragments, measured);
    }
    const isField = selection.kind === Kind.FIELD;
    const isIntrospection = isField && (selection.name.value === '__schema' || selection.name.value === '__type');
    total.depth = Math.max(total.depth, isIntrospection ? 0 : inside.depth + (isField ? 1 : 0));
    total.aliases += inside.aliases + (isField && selection.alias ? 1 : 0);
    total.directives += inside.directives + (selection.directives?.length ?? 0);
  }
  return total;
}
