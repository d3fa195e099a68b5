import type { DocumentNode, OperationDefinitionNode, SelectionSetNode } from 'graphql';

/**
 * How many fields an operation has when every fragment stands where it is spread; no further than `most` is counted.
 * Fragments within fragments can make that a great many of few words.
 */
export function expandedSize(document: DocumentNode, operation: OperationDefinitionNode, most: number): number {
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === 'FragmentDefinition' ? [[one.name.value, one] as const] : [])),
  );
  let size = 0;
  const count = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (size > most) return;
      if (selection.kind === 'Field') size++;
      const inner = selection.kind === 'FragmentSpread' ? fragments.get(selection.name.value) : selection;
      if (inner?.selectionSet) count(inner.selectionSet);
    }
  };
  count(operation.selectionSet);
  return size;
}
