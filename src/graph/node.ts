import type { ObjectRef } from '@pothos/core';
import type { Reader } from '../database/reader.ts';
import type { Relation } from '../database/relation.ts';
import { isStorable } from '../decisions/storable.ts';
import { builder, type Types } from './builder.ts';
import { badUserInput } from './errors.ts';
import { globalId, parseGlobalId, uuidOf } from './global-id.ts';

interface NodeRow {
  __typename: string;
  id: string;
}

/** Relay's Node: everything that has a global id. */
export const Node = builder.interfaceRef<NodeRow>('Node').implement({
  description: 'Anything that has a global id, by which it can be fetched again.',
  resolveType: (row) => row.__typename,
  fields: (t) => ({
    id: t.id({
      nullable: false,
      description: 'Opaque id, unique over all types. It never changes, and two installations agree on it.',
      resolve: (row) => globalId(row.__typename, row.id),
    }),
  }),
});

const byTypename = new Map<string, Relation<NodeRow | null>>();
const slugRelations = new Map<string, Relation<NodeRow | null>>();

interface EntityOptions<R extends NodeRow> {
  byId: Relation<R | null>;
  bySlug?: Relation<R | null>;
  /** A further federation key, and how to find a row by it. */
  key?: unknown;
  byKey?: (reader: Reader, reference: never) => R | null | Promise<R | null>;
}

/** Makes a type fetchable by id (and slug, or a key of its own): by `node`, and as an entity of the federation view. */
export function entity<R extends NodeRow>(ref: ObjectRef<Types, R>, options: EntityOptions<R>): void {
  const { byId, bySlug, key, byKey } = options;
  byTypename.set(ref.name, byId as Relation<NodeRow | null>);
  if (bySlug) slugRelations.set(ref.name, bySlug as Relation<NodeRow | null>);
  const keys: unknown[] = [builder.selection<{ id: string }>('id')];
  if (bySlug) keys.push(builder.selection<{ slug: string }>('slug'));
  if (key) keys.push(key);
  builder.asEntity(ref, {
    key: keys as never,
    resolveReference: (async (reference: { id?: unknown; slug?: unknown }, { reader }: { reader: Reader }) => {
      if (typeof reference.id === 'string') return fetchById(reader, ref.name, reference.id);
      if (byKey) return byKey(reader, reference as never);
      if (bySlug && typeof reference.slug === 'string') return fetchBySlug(reader, ref.name, reference.slug);
      throw badUserInput(`A representation of ${ref.name} needs ${bySlug ? 'id or slug' : 'id'}, as a string.`);
    }) as never,
  });
}

/** The thing with a global id; null when the id is unknown, garbled, or of another type than `type`. */
export async function fetchById<R = NodeRow>(reader: Reader, type: string | null, id: string): Promise<R | null> {
  const parsed = type === null ? parseGlobalId(id) : { type, id: uuidOf(type, id) };
  const relation = parsed && byTypename.get(parsed.type);
  return relation && parsed.id ? ((await reader.load(relation, parsed.id)) as R | null) : null;
}

/** The thing with a slug; null when there is none. What is found is kept under its id too. */
async function fetchBySlug<R = NodeRow>(reader: Reader, type: string, slug: string): Promise<R | null> {
  if (!isStorable(slug)) return null;
  const row = await reader.load(slugRelations.get(type) as Relation<NodeRow | null>, slug);
  if (row) reader.prime(byTypename.get(type) as Relation<NodeRow | null>, row.id, row);
  return row as R | null;
}

/** What a `@oneOf` lookup by id or slug means. */
export async function lookUp<R>(
  reader: Reader,
  type: string,
  by: { id?: string | null; slug?: string | null },
): Promise<R | null> {
  return by.slug !== undefined && by.slug !== null
    ? fetchBySlug<R>(reader, type, by.slug)
    : fetchById<R>(reader, type, by.id as string);
}

/** Makes the `@oneOf` input `<name>By` of a type that has an id and a slug. */
export function byInput(type: string) {
  return builder.inputType(`${type}By`, {
    isOneOf: true,
    description: `Which ${type}: exactly one of the fields.`,
    fields: (t) => ({
      id: t.id({ description: 'Its global id.' }),
      slug: t.string({ description: 'Its slug, for example in addresses. Old slugs of merged things are followed.' }),
    }),
  });
}

const maxNodes = 100;

builder.queryFields((t) => ({
  node: t.field({
    type: Node,
    description: 'The thing with this global id; null when there is none.',
    args: { id: t.arg.id({ required: true, description: 'A global id, as `id` fields give it.' }) },
    resolve: (_root, { id }, { reader }) => fetchById(reader, null, id),
  }),
  nodes: t.field({
    type: [Node],
    nullable: { list: false, items: true },
    description: 'The things with these global ids, in their order; null in the place of those that there are not.',
    args: { ids: t.arg.idList({ required: true, description: 'Global ids, 100 at most.' }) },
    resolve: (_root, { ids }, { reader }) => {
      if (ids.length > maxNodes) {
        throw badUserInput(`ids must have at most ${maxNodes} entries; got ${ids.length}.`, { argument: 'ids' });
      }
      return Promise.all(ids.map((id) => fetchById(reader, null, id)));
    },
  }),
}));
