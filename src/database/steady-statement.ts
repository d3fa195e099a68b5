import { CompiledQuery, type Kysely, type SelectQueryBuilder } from 'kysely';
import { LRUCache } from 'lru-cache';
import type { DB } from '../../db/types.ts';
import type { Relation } from './relation.ts';
import { withRevision } from './with-revision.ts';

/** Makes the statement of a relation for a batch of keys and a day. */
export type SteadyStatement = (keys: readonly string[], today: string) => CompiledQuery;

const compiled = new WeakMap<Relation<unknown>, SteadyStatement | null>();

/**
 * The statement of a relation, compiled once: its text is the same for every batch, and only keys and day go into it. Null
 * for a relation whose text or parameters are made from the keys in another way, which must be compiled each time.
 */
export function steadyStatement(db: Kysely<DB>, relation: Relation<unknown>): SteadyStatement | null {
  let statement = compiled.get(relation);
  if (statement === undefined) {
    statement = compile(db, relation);
    compiled.set(relation, statement);
  }
  return statement;
}

/** So many pages of lists are asked for again and again. */
const mostPages = 256;
const pages = new LRUCache<string, CompiledQuery>({ max: mostPages });

/** A statement that depends on its name alone, compiled once for as long as it is asked for. */
export function steadyPage(name: string, compile: () => CompiledQuery): CompiledQuery {
  const known = pages.get(name) ?? compile();
  pages.set(name, known);
  // Each run of it is one of its own, which may be cancelled.
  return CompiledQuery.raw(known.sql, [...known.parameters]);
}

/** What stands for keys and day while a statement is compiled: the very objects are found again among the parameters. */
interface Marks {
  keys: readonly string[];
  today: string;
}

function compile(db: Kysely<DB>, relation: Relation<unknown>): SteadyStatement | null {
  const one: Marks = { keys: ['first mark'], today: '0001-01-01' };
  const other: Marks = { keys: ['second mark', 'third mark'], today: '0001-01-02' };
  const [first, second] = [one, other].map(({ keys, today }) =>
    withRevision(db, relation.batch(db, keys, today) as SelectQueryBuilder<DB, never, object>).compile(),
  ) as [CompiledQuery, CompiledQuery];
  if (first.sql !== second.sql) return null;
  const places = first.parameters.map((parameter, index) => {
    const twin = second.parameters[index];
    if (parameter === one.keys && twin === other.keys) return 'keys';
    if (parameter === one.today && twin === other.today) return 'today';
    return Object.is(parameter, twin) ? { always: parameter } : null;
  });
  if (places.includes(null)) return null;
  return (keys, today) =>
    CompiledQuery.raw(
      first.sql,
      places.map((place) =>
        place === 'keys' ? keys : place === 'today' ? today : (place as { always: unknown }).always,
      ),
    );
}
