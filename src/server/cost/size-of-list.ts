import { type FieldNode, type GraphQLField, isListType, isNonNullType } from 'graphql';
import { isPage, listSizeOf } from '../../graph/list-sizes.ts';
import { meaningOf, type Variables } from './meaning-of.ts';

interface Place {
  node: FieldNode;
  /** The field that holds this one. */
  parent: FieldNode | null;
  variables: Variables;
}

const page = { usual: 20, most: 100 };

/** How many things a field can hold: 1 for one that is no list. */
export function sizeOfList(type: string, field: GraphQLField<unknown, unknown>, place: Place): number {
  const { node, parent, variables } = place;
  if (isPage(type)) return isList(field) ? pageSize(parent, variables) : 1;
  const size = listSizeOf(type, field);
  if (size === null) return 1;
  if ('average' in size) return size.average;
  if ('argument' in size) return asked(numberOf(node, size.argument, variables), size);
  if ('items' in size) {
    const items = itemsOf(node, size.items, variables);
    return items === null ? size.most : Math.min(size.each * items, size.most);
  }
  return size.most;
}

function pageSize(list: FieldNode | null, variables: Variables): number {
  const [first, last] = ['first', 'last'].map((name) => list && numberOf(list, name, variables));
  return asked(first ?? last ?? null, page);
}

/** What is asked for beyond the limits is refused when the field is resolved. */
function asked(number: number | null, { usual, most }: { usual: number; most: number }): number {
  return number === null ? usual : Math.min(Math.max(number, 1), most);
}

function numberOf(node: FieldNode, argument: string, variables: Variables): number | null {
  const value = meaningOf(argumentOf(node, argument), variables);
  return typeof value === 'number' ? value : null;
}

function itemsOf(node: FieldNode, argument: string, variables: Variables): number | null {
  const value = meaningOf(argumentOf(node, argument), variables);
  if (value === undefined) return null;
  return typeof value === 'object' ? value.items : 1;
}

function argumentOf(node: FieldNode, name: string) {
  return node.arguments?.find((argument) => argument.name.value === name)?.value;
}

function isList({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
