/** An object that is read along with a row: its columns are named `field.column`, the whole name of what it lies in first. */
interface Nested {
  /** The name of its type, where what it is shown as cannot be guessed. */
  typename?: string;
  /** Rows that are read together have it in common where its id is the same. */
  shared?: boolean;
  /** Makes of it what is kept. */
  complete?: (object: Record<string, unknown>) => void;
}

type Row = Record<string, unknown>;

type Shared = Map<Node, Map<unknown, Row>>;

/** A row, or an object within: which columns it has, and what lies in it. */
interface Node extends Nested {
  field: string;
  /** Column of the row, and its name here. */
  columns: [column: string, name: string][];
  children: Node[];
  /** The column that is null where there is none. */
  id: string;
  /** Has all of its fields already, since adding them one by one takes longer than setting them. */
  empty: Row;
}

/**
 * Puts the columns of what was joined into objects of their own, null where nothing was. PostgreSQL takes several times as
 * long to make JSON of them, for every row again.
 * @param objects by their whole names, each after what it lies in
 * @param complete makes of the rows themselves what is kept
 */
export function nesting(
  objects: Readonly<Record<string, Nested>>,
  complete?: Nested['complete'],
): (rows: readonly object[]) => object[] {
  let root: Node | undefined;
  return (rows) => {
    if (rows[0] === undefined) return [];
    root ??= { ...treeOf(Object.keys(rows[0]), objects), ...(complete ? { complete } : {}) };
    const shared: Shared = new Map();
    return (rows as Row[]).map((row) => objectOf(root as Node, row, shared));
  };
}

function sharedOf(node: Node, row: Row, shared: Shared): Row {
  let known = shared.get(node);
  if (!known) {
    known = new Map();
    shared.set(node, known);
  }
  let object = known.get(row[node.id]);
  if (!object) {
    object = objectOf(node, row, shared);
    known.set(row[node.id], object);
  }
  return object;
}

function objectOf(node: Node, row: Row, shared: Shared): Row {
  const made: Row = { ...node.empty };
  for (const [column, name] of node.columns) made[name] = row[column];
  for (const child of node.children) {
    made[child.field] =
      row[child.id] === null ? null : child.shared ? sharedOf(child, row, shared) : objectOf(child, row, shared);
  }
  node.complete?.(made);
  return made;
}

function treeOf(columns: readonly string[], objects: Readonly<Record<string, Nested>>): Node {
  const nodes = new Map<string, Node>([['', { field: '', columns: [], children: [], id: '', empty: {} }]]);
  const holderOf = (name: string) => nodes.get(name.slice(0, Math.max(0, name.lastIndexOf('.')))) as Node;
  const lastOf = (name: string) => name.slice(name.lastIndexOf('.') + 1);
  for (const [name, nested] of Object.entries(objects)) {
    const node: Node = { ...nested, field: lastOf(name), columns: [], children: [], id: `${name}.id`, empty: {} };
    holderOf(name).children.push(node);
    nodes.set(name, node);
  }
  for (const column of columns) holderOf(column).columns.push([column, lastOf(column)]);
  for (const { typename, columns: own, children, empty } of nodes.values()) {
    if (typename !== undefined) empty.__typename = typename;
    for (const name of [...own.map(([, column]) => column), ...children.map(({ field }) => field)]) empty[name] = null;
  }
  return nodes.get('') as Node;
}
