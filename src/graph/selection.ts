import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

const asked = new WeakMap<FieldNode, ReadonlySet<string>>();

/** Whether the operation asks the field that is being resolved for nothing but some of these fields. */
export function asksOnlyFor({ fieldNodes, fragments }: GraphQLResolveInfo, fields: ReadonlySet<string>): boolean {
  return fieldNodes.every((node) => {
    let names = asked.get(node);
    if (!names) {
      names = new Set(namesIn(node.selectionSet, fragments));
      asked.set(node, names);
    }
    for (const name of names) if (!fields.has(name)) return false;
    return true;
  });
}

function namesIn(set: SelectionSetNode | undefined, fragments: GraphQLResolveInfo['fragments']): string[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === 'Field') return [selection.name.value];
    const inner = selection.kind === 'InlineFragment' ? selection : fragments[selection.name.value];
    return namesIn(inner?.selectionSet, fragments);
  });
}
