import { type DocumentNode, isObjectType, Kind, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { globalId, parseGlobalId } from '../../src/graph/global-id.ts';
import { publicSchema } from '../../src/graph/schema.ts';
import { advance } from '../setup/advance.ts';
import { openTestCatalog, type TestCatalog } from '../setup/catalog.ts';
import { pathsTo } from '../setup/path-to.ts';
import { subgraphText } from '../setup/subgraph-text.ts';

/** A key of an entity, as the printed SDL has it. */
interface Key {
  type: string;
  fields: string;
}

type Row = Record<string, unknown>;

const keys = keysOf(parse(subgraphText()));
const types = [...new Set(keys.map(({ type }) => type))];
const unknownUuid = '00000000-0000-4000-8000-000000000000';

/** What redirects call the things of a type, where that is not the type's name. */
const redirectKinds: Record<string, string> = {
  ProviderRoute: 'route',
  BenchmarkResult: 'result',
  UseCase: 'use-case',
};

function keysOf(document: DocumentNode): Key[] {
  return document.definitions.flatMap((definition) =>
    definition.kind !== Kind.OBJECT_TYPE_DEFINITION
      ? []
      : (definition.directives ?? [])
          .filter(({ name }) => name.value === 'key')
          .flatMap(({ arguments: args = [] }) => args)
          .filter(({ name }) => name.value === 'fields')
          .map(({ value }) => ({
            type: definition.name.value,
            fields: value.kind === Kind.STRING ? value.value : '',
          })),
  );
}

let catalog: TestCatalog;
const rows = new Map<string, Row[]>();

beforeAll(async () => {
  catalog = await openTestCatalog();
  for (const type of types) {
    const fields = ['id', ...keys.filter((key) => key.type === type).map((key) => key.fields)].join(' ');
    const found: Row[][] = [];
    for (const { document, read } of pathsTo(type, fields)) {
      if (found.some((some) => some.length > 2)) break;
      const { data, errors } = await catalog.query(document);
      expect(errors).toBeUndefined();
      const some = read(data) as Row[];
      found.push([...new Map(some.map((row) => [row.id, row])).values()].slice(0, 40));
    }
    rows.set(type, found.at(-1) ?? []);
  }
});
afterAll(() => catalog[Symbol.asyncDispose]());

const rowsOf = (type: string) => rows.get(type) as Row[];

/** Only those fields of a row that a selection names: `provider { slug } wireId`. */
function pick(row: Row, fields: string): Row {
  const [definition] = parse(`{ ${fields} }`).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`not a selection: ${fields}`);
  const chosen = (from: Row, selections: typeof definition.selectionSet): Row =>
    Object.fromEntries(
      selections.selections.map((selection) => {
        if (selection.kind !== Kind.FIELD) throw new Error(`not a field: ${fields}`);
        const value = from[selection.name.value];
        return [selection.name.value, selection.selectionSet ? chosen(value as Row, selection.selectionSet) : value];
      }),
    );
  return chosen(row, definition.selectionSet);
}

/** A key's fields by their paths. */
function leavesOf(value: Row, path: string[] = []): string[][] {
  return Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === 'object' && inner !== null ? leavesOf(inner as Row, [...path, name]) : [[...path, name]],
  );
}

/** A copy in which the field at a path has another value; undefined takes it out. */
function withLeaf(value: Row, [name = '', ...rest]: string[], leaf: unknown): Row {
  return { ...value, [name]: rest.length === 0 ? leaf : withLeaf(value[name] as Row, rest, leaf) };
}

async function entities(type: string, representations: Row[]) {
  return catalog.query(
    `query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ... on ${type} { id } } }`,
    { representations: representations.map((one) => ({ __typename: type, ...one })) },
    { view: 'subgraph' },
  );
}

test('every entity has a key, and every type with an id of its own is an entity', () => {
  expect(keys.length).toBeGreaterThan(types.length);
  const nodes = Object.values(publicSchema.getTypeMap()).filter(
    (type) => isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node'),
  );
  expect(types.toSorted()).toEqual(nodes.map(({ name }) => name).toSorted());
});

describe.each(keys)('$type by "$fields"', ({ type, fields }) => {
  const unknown = (key: Row): Row =>
    leavesOf(key).reduce<Row>(
      (changed, path) => withLeaf(changed, path, path.at(-1) === 'id' ? globalId(type, unknownUuid) : 'no-such-thing'),
      key,
    );

  test('resolves many in one statement, in order, null for the unknown', async () => {
    const known = rowsOf(type);
    expect(known.length).toBeGreaterThan(2);
    const wanted = [...known, ...known.slice(0, 3)].reverse();
    const representations = wanted.flatMap((row, index) =>
      index % 3 === 0 ? [pick(row, fields), unknown(pick(row, fields))] : [pick(row, fields)],
    );
    const expected = wanted.flatMap((row, index) => {
      const entity = { __typename: type, id: row.id };
      return index % 3 === 0 ? [entity, null] : [entity];
    });
    await advance(catalog);
    expect({ ...(await entities(type, representations)), extensions: undefined }).toEqual({
      data: { _entities: expected },
    });
    expect(catalog.sql).toHaveLength(1);
  });

  test('takes what cannot be stored for unknown', async () => {
    const key = pick(rowsOf(type)[0] as Row, fields);
    const odd = ['', 'a\0b', '\ud800', "'; drop table model; --", '🦄', 'x'.repeat(10_000)];
    const representations = odd.flatMap((text) => leavesOf(key).map((path) => withLeaf(key, path, text)));
    expect({ ...(await entities(type, representations)), extensions: undefined }).toEqual({
      data: { _entities: representations.map(() => null) },
    });
  });

  test('refuses those whose key is odd or not whole, and resolves the others', async () => {
    const good = rowsOf(type)[0] as Row;
    const key = pick(good, fields);
    const wrong: Row[] = [
      {},
      ...leavesOf(key).flatMap((path) =>
        [undefined, null, 5, true, {}, ['x']].map((leaf) => withLeaf(key, path, leaf)),
      ),
    ];
    const representations = [key, ...wrong, key];
    const { data, errors } = await entities(type, representations);
    const entity = { __typename: type, id: good.id };
    expect(data._entities).toEqual([entity, ...wrong.map(() => null), entity]);
    expect(errors?.map(({ path, extensions }) => [path[1], extensions.code]).toSorted(([a], [b]) => a - b)).toEqual(
      wrong.map((_one, index) => [index + 1, 'BAD_USER_INPUT']),
    );
  });
});

async function redirect(kind: string, old: string, id: unknown): Promise<void> {
  const target_id = parseGlobalId(id as string)?.id as string;
  await catalog.database.db.insertInto('redirect').values({ kind, old, target_id }).execute();
  await advance(catalog);
}

/** What has happened is never merged with anything. */
const permanent = new Set(['Change']);

const redirected = keys.filter(({ type, fields }) => !permanent.has(type) && /^(id|slug)$/.test(fields));

test.each(redirected)('redirects to $type from "$fields" are followed', async ({ type, fields }) => {
  const [row] = rowsOf(type) as [Row];
  const [old, key] =
    fields === 'id' ? [unknownUuid, globalId(type, unknownUuid)] : ['what-it-was-called', 'what-it-was-called'];
  await redirect(redirectKinds[type] ?? type.toLowerCase(), old, row.id);
  const { data } = await entities(type, [{ [fields]: key }]);
  expect(data._entities).toEqual([{ __typename: type, id: row.id }]);
});

test('a route is found by the slug that its provider once had', async () => {
  const { data } = await catalog.query(
    '{ provider(by: { slug: "openai" }) { id } route(by: { key: { provider: "openai", wireId: "o3" } }) { id } }',
  );
  await redirect('provider', 'open-ai', data.provider.id);
  const key = { provider: { slug: 'open-ai' }, wireId: 'o3', region: 'global' };
  const answer = await entities('ProviderRoute', [key]);
  expect(answer.data._entities).toEqual([{ __typename: 'ProviderRoute', id: data.route.id }]);
});
