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
  value: unknown;
  /** What the value is of; undefined for the rows of a whole statement. */
  of?: { relation: Relation<unknown>; key: string };
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
  readonly #rows: LRUCache<string, Held>;
  readonly #pending = new Map<string, Promise<unknown>>();

  constructor(epoch: Epoch, maxBytes: number = defaultMaxBytes, counts: ReadCounts = { hits: 0, misses: 0, torn: 0 }) {
    this.epoch = epoch;
    this.counts = counts;
    this.#rows = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: (held, key) => 2 * key.length + approximateBytes(held.value),
    });
  }

  /** The value held for a key: undefined when it has not been read yet. */
  get<V>(relation: Relation<V>, key: string): V | undefined {
    return this.#rows.get(`${relation.name} ${key}`)?.value as V | undefined;
  }

  /** Keeps what was read for a key. */
  set<V>(relation: Relation<V>, key: string, value: V): void {
    this.#rows.set(`${relation.name} ${key}`, { value, of: { relation: relation as Relation<unknown>, key } });
  }

  /** The rows that a statement gave, by its text and parameters; undefined when it has not been run yet. */
  rowsOf(statement: string): readonly object[] | undefined {
    return this.#rows.get(`rows ${statement}`)?.value as readonly object[] | undefined;
  }

  /** Keeps the rows that a statement gave. */
  keepRows(statement: string, rows: readonly object[]): void {
    this.#rows.set(`rows ${statement}`, { value: rows });
  }

  /** A read of the key that is under way for some request, if any. */
  pending<V>(relation: Relation<V>, key: string): Promise<V> | undefined {
    return this.#pending.get(`${relation.name} ${key}`) as Promise<V> | undefined;
  }

  /** Lets other requests wait for this read instead of making it again. */
  share<V>(relation: Relation<V>, key: string, read: Promise<V>): void {
    const name = `${relation.name} ${key}`;
    this.#pending.set(name, read);
    const done = () => this.#pending.delete(name);
    read.then(done, done);
  }

  /** What was used last, in that order: so many keys, each with its relation. */
  *latest(count: number): IterableIterator<{ relation: Relation<unknown>; key: string }> {
    let given = 0;
    for (const held of this.#rows.values()) {
      if (!held.of) continue;
      if (given++ >= count) return;
      yield held.of;
    }
  }

  /** How many values are held, and about how many bytes they take. */
  get size(): { values: number; bytes: number } {
    return { values: this.#rows.size, bytes: this.#rows.calculatedSize };
  }
}

const perObject = 64;
const perField = 16;

function approximateBytes(value: unknown): number {
  if (typeof value === 'string') return perField + 2 * value.length;
  if (typeof value !== 'object' || value === null) return perField;
  let bytes = perObject;
  for (const field of Object.values(value)) bytes += approximateBytes(field);
  return bytes;
}
