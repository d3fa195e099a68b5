import { LRUCache } from 'lru-cache';
import type { Relation } from './relation.ts';

/** The state of the world for which rows and answers are right: the catalog's revision and the UTC day. */
export interface Epoch {
  readonly revision: number;
  /** YYYY-MM-DD. */
  readonly day: string;
}

/** How often rows were asked for: found in memory, read from the database, and read of another revision than wanted. */
export interface ReadCounts {
  hits: number;
  misses: number;
  torn: number;
}

interface Held {
  key: string;
  value: unknown;
  /** Null for the rows of a whole statement. */
  relation: Relation<unknown> | null;
}

const defaultMaxBytes = 128 * 1024 * 1024;

/**
 * The rows read under one epoch, by relation and key, bounded in bytes over all relations, least recently used out
 * first. Rows are frozen: every request of the generation shares them.
 */
export class Generation {
  readonly epoch: Epoch;
  /** The day of which the catalog keeps prices and statuses, YYYY-MM-DD; null when not known. */
  rolledOn: string | null = null;
  /** Shared by the generations of a catalog: they count on from one epoch to the next. */
  readonly counts: ReadCounts;
  /** By relation first: to make one name of relation and key would take longer than all else of a look. */
  readonly #held = new Map<Relation<unknown> | null, Map<string, Held>>();
  readonly #order: LRUCache<Held, true>;
  readonly #pending = new Map<Relation<unknown>, Map<string, Promise<unknown>>>();

  constructor(epoch: Epoch, maxBytes: number = defaultMaxBytes, counts: ReadCounts = { hits: 0, misses: 0, torn: 0 }) {
    this.epoch = epoch;
    this.counts = counts;
    this.#order = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: (_, { key, value }) => 2 * key.length + approximateBytes(value),
      dispose: (_, { relation, key }) => this.#held.get(relation)?.delete(key),
    });
  }

  /** The value held for a key: undefined when it has not been read yet. */
  get<V>(relation: Relation<V>, key: string): V | undefined {
    return this.#get(relation as Relation<unknown>, key) as V | undefined;
  }

  /** Keeps what was read for a key. */
  set<V>(relation: Relation<V>, key: string, value: V): void {
    this.#set({ relation: relation as Relation<unknown>, key, value });
  }

  /** The rows that a statement gave, by its text and parameters; undefined when it has not been run yet. */
  rowsOf(statement: string): readonly object[] | undefined {
    return this.#get(null, statement) as readonly object[] | undefined;
  }

  /** Keeps the rows that a statement gave. */
  keepRows(statement: string, rows: readonly object[]): void {
    this.#set({ relation: null, key: statement, value: rows });
  }

  #get(relation: Relation<unknown> | null, key: string): unknown {
    const held = this.#held.get(relation)?.get(key);
    if (held === undefined) return undefined;
    this.#order.get(held);
    return held.value;
  }

  #set(held: Held): void {
    const ofRelation = mapIn(this.#held, held.relation);
    const before = ofRelation.get(held.key);
    if (before) this.#order.delete(before);
    this.#order.set(held, true);
    // What is larger than all that may be held is not.
    if (this.#order.has(held)) ofRelation.set(held.key, held);
  }

  /** A read of the key that is under way for some request, if any. */
  pending<V>(relation: Relation<V>, key: string): Promise<V> | undefined {
    return this.#pending.get(relation as Relation<unknown>)?.get(key) as Promise<V> | undefined;
  }

  /** Lets other requests wait for this read instead of making it again, until it has ended. */
  share<V>(relation: Relation<V>, key: string, read: Promise<V>): void {
    mapIn(this.#pending, relation as Relation<unknown>).set(key, read);
  }

  /** Reads of keys have ended, whichever way. */
  endPending(relation: Relation<unknown>, keys: readonly string[]): void {
    const pending = this.#pending.get(relation);
    for (const key of keys) pending?.delete(key);
  }

  /** What was used last, in that order: so many keys, each with its relation. */
  *latest(count: number): IterableIterator<{ relation: Relation<unknown>; key: string }> {
    let given = 0;
    for (const { relation, key } of this.#order.keys()) {
      if (!relation) continue;
      if (given++ >= count) return;
      yield { relation, key };
    }
  }

  /** How many values are held, and about how many bytes they take. */
  get size(): { values: number; bytes: number } {
    return { values: this.#order.size, bytes: this.#order.calculatedSize };
  }
}

function mapIn<K, V>(maps: Map<K, Map<string, V>>, of: K): Map<string, V> {
  let map = maps.get(of);
  if (!map) {
    map = new Map();
    maps.set(of, map);
  }
  return map;
}

const perObject = 64;
const perField = 16;

/** So many of a long list are looked at, from all over it: they speak for the others. */
const mostLookedAt = 4;

function approximateBytes(value: unknown): number {
  if (typeof value === 'string') return perField + 2 * value.length;
  if (typeof value !== 'object' || value === null) return perField;
  let bytes = perObject;
  if (Array.isArray(value) && value.length > mostLookedAt) {
    for (let look = 0; look < mostLookedAt; look++) {
      bytes += approximateBytes(value[Math.floor((look * value.length) / mostLookedAt)]);
    }
    return Math.ceil((bytes * value.length) / mostLookedAt);
  }
  for (const field of Object.values(value)) bytes += approximateBytes(field);
  return bytes;
}
