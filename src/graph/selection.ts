import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/** Fields, each with whatever is asked below it, or with no arguments and no more than some of these. */
export interface Fields {
  readonly [name: string]: true | Fields;
}

const known = new WeakMap<Fields, WeakMap<FieldNode, boolean>>();

/** Whether the operation asks the field that is being resolved for nothing but some of these fields. */
export function asksOnlyFor({ fieldNodes, fragments }: GraphQLResolveInfo, fields: Fields): boolean {
  let answers = known.get(fields);
  if (!answers) {
    answers = new WeakMap();
    known.set(fields, answers);
  }
  for (const node of fieldNodes) {
    let answer = answers.get(node);
    if (answer === undefined) {
      answer = isWithin(node.selectionSet, fields, fragments);
      answers.set(node, answer);
    }
    if (!answer) return false;
  }
  return true;
}

function isWithin(
  set: SelectionSetNode | undefined,
  fields: Fields,
  fragments: GraphQLResolveInfo['fragments'],
): boolean {
  return (set?.selections ?? []).every((selection) => {
    if (selection.kind !== 'Field') {
      const inner = selection.kind === 'InlineFragment' ? selection : fragments[selection.name.value];
      return isWithin(inner?.selectionSet, fields, fragments);
    }
    const name = selection.name.value;
    const below = Object.hasOwn(fields, name) ? fields[name] : name === '__typename';
    if (typeof below !== 'object') return below === true;
    return (selection.arguments ?? []).length === 0 && isWithin(selection.selectionSet, below, fragments);
  });
}

const found = new WeakMap<FieldNode, readonly FieldNode[]>();

/**
 * The fields that an operation asks of the nodes of the connection that is being resolved, by whichever way. Some may be
 * skipped in the end.
 */
export function askedOfNodes({ fieldNodes, fragments }: GraphQLResolveInfo): readonly FieldNode[] {
  return fieldNodes.flatMap((connection) => {
    let asked = found.get(connection);
    if (!asked) {
      const below = (node: FieldNode, name: string) =>
        fieldsIn(node.selectionSet, fragments).filter((field) => field.name.value === name);
      const nodes = [
        ...below(connection, 'nodes'),
        ...below(connection, 'edges').flatMap((edge) => below(edge, 'node')),
      ];
      asked = nodes.flatMap((node) => fieldsIn(node.selectionSet, fragments));
      found.set(connection, asked);
    }
    return asked;
  });
}

function fieldsIn(set: SelectionSetNode | undefined, fragments: GraphQLResolveInfo['fragments']): FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === 'Field') return [selection];
    const inner = selection.kind === 'InlineFragment' ? selection : fragments[selection.name.value];
    return fieldsIn(inner?.selectionSet, fragments);
  });
}
