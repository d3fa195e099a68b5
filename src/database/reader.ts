import DataLoader from 'dataloader';
import type { CompiledQuery, Kysely, SelectQueryBuilder } from 'kysely';
import type { DB } from '../../db/types.ts';
import { endingWith, endWith } from './cancelling.ts';
import type { Ending } from './ending.ts';
import { isOfConnection } from './errors.ts';
import type { Generation } from './generation.ts';
import type { Relation } from './relation.ts';
import { steadyPage, steadyStatement } from './steady-statement.ts';
import { type SeenRow, withRevision } from './with-revision.ts';

/** The catalog moved on while an operation was reading it. The operation runs again; nobody gets to see this. */
class TornReadError extends Error {
  override readonly name = 'TornReadError';
}

/** The signal is looked at once in so many loads. */
const loadsPerLook = 64;

/** A page and its next row; larger results are of questions that few ask again. */
const mostRowsKept = 101;

/**
 * What one run of one operation reads through: rows of the pinned generation at once, others by a DataLoader of its own.
 * Every statement also tells the revision that it saw; when that is not the generation's, the reader is torn.
 */
export class Reader {
  readonly generation: Generation;
  readonly #given: Kysely<DB>;
  readonly #ending: Ending | undefined;
  /** As it was given, or so that its statements end. */
  #made: Kysely<DB> | undefined;
  readonly #steady: Kysely<DB> | null;
  readonly #loaders = new Map<Relation<unknown>, DataLoader<string, unknown>>();
  readonly #lists = new Map<string, DataLoader<string, readonly unknown[]>>();
  #loads = 0;
  /** Rejected once the signal has said that nobody waits for the answer. */
  #late: Promise<never> | null = null;
  /** True once a statement saw another revision than the generation's: the answer must be thrown away. */
  torn = false;

  /**
   * @param steady where the statements of relations go, whose texts are few; null: compiled each time, and sent to `db`
   * @param ending ends its statements, and the reading itself
   */
  constructor(db: Kysely<DB>, generation: Generation, steady: Kysely<DB> | null = db, ending?: Ending) {
    this.#given = db;
    this.generation = generation;
    this.#steady = steady;
    this.#ending = ending;
  }

  get #db(): Kysely<DB> {
    this.#made ??= this.#ending ? endingWith(this.#given, this.#ending.signal) : this.#given;
    return this.#made;
  }

  /** The catalog's day, YYYY-MM-DD, UTC: the same for the whole operation. */
  get today(): string {
    return this.generation.epoch.day;
  }

  /** The value of a relation for a key: at once when the generation holds it, else in the next batch. */
  load<V>(relation: Relation<V>, key: string): V | Promise<V> {
    if (this.#isLate()) return this.#late as never;
    const held = this.generation.get(relation, key);
    if (held !== undefined) {
      this.generation.counts.hits++;
      return held;
    }
    this.generation.counts.misses++;
    const underWay = this.generation.pending(relation, key);
    // Another request's failure is not ours: read again ourselves.
    if (underWay) return underWay.catch(() => this.#loader(relation).load(key));
    const read = this.#loader(relation).load(key);
    this.generation.share(relation, key, read);
    return read;
  }

  /** A value that came along with another: given by this as if it was loaded, it is not given any more when it is too late. */
  along<V>(value: V): V | Promise<V> {
    return this.#isLate() ? (this.#late as never) : value;
  }

  #isLate(): boolean {
    if (this.#ending && this.#loads++ % loadsPerLook === 0) this.#look(this.#ending);
    return this.#late !== null;
  }

  /** Compiled operations do not look at the clock, and no timer fires while they compute from what is in memory. */
  #look(ending: Ending): void {
    try {
      ending.throwIfAborted();
    } catch (error) {
      this.#late = Promise.reject(error);
      // The answer is thrown away, however much of it waits for this.
      this.#late.catch(() => {});
    }
  }

  /** The values of a relation for several keys, in their order. */
  async loadAll<V>(relation: Relation<V>, keys: readonly string[]): Promise<V[]> {
    return Promise.all(keys.map((key) => this.load(relation, key)));
  }

  /** Reads what of some keys is not in memory yet, so that loading them does not wait. What fails is read again then. */
  async preload<V>(relation: Relation<V>, keys: readonly string[]): Promise<void> {
    const { generation } = this;
    const missing = keys.filter(
      (key) => generation.get(relation, key) === undefined && !generation.pending(relation, key),
    );
    if (missing.length === 0) return;
    generation.counts.misses += missing.length;
    await this.#readBatch(relation, [...new Set(missing)]).catch(() => {});
  }

  /** Keeps a row that a list read as the value of its key, so that nothing reads it again. */
  prime<R extends object>(relation: Relation<R | null>, key: string, row: R): void {
    if (this.generation.get(relation, key) === undefined) this.generation.set(relation, key, Object.freeze(row));
  }

  /**
   * The rows of a query of this operation's own (a page of a list, a count). Few rows are kept, by the whole statement.
   * @param name found again by this, the statement need not be made; it must tell apart whatever changes the query
   * @param isSteady whether it is one of few texts, each of which always takes about as long as reading a relation, and
   *   the name alone tells it: not the day, either
   */
  async rows<R>(
    build: (db: Kysely<DB>) => SelectQueryBuilder<DB, never, R>,
    { name, isSteady = false }: { name?: string; isSteady?: boolean } = {},
  ): Promise<R[]> {
    let query: CompiledQuery | undefined;
    const compiled = () => {
      const compile = () => withRevision(this.#db, build(this.#db)).compile();
      query ??= isSteady && name !== undefined ? steadyPage(name, compile) : compile();
      return query;
    };
    const statement = name ?? statementOf(compiled());
    const held = this.generation.rowsOf(statement);
    if (held) return [...held] as R[];
    const found =
      isSteady && this.#steady ? await this.#runSteady(this.#steady, compiled()) : await this.#runCompiled(compiled());
    if (found.length <= mostRowsKept) this.generation.keepRows(statement, found.map(Object.freeze) as object[]);
    return [...found] as R[];
  }

  /**
   * The rows of a query over parents, for one of them. Parents that are asked for together under the same name share
   * one statement; the name must tell apart whatever changes the query. Rows are not kept beyond this operation.
   */
  async rowsOf<R extends { parent_id: string }>(
    name: string,
    parent: string,
    build: (db: Kysely<DB>, parents: readonly string[]) => SelectQueryBuilder<DB, never, R>,
  ): Promise<readonly R[]> {
    let loader = this.#lists.get(name) as DataLoader<string, readonly R[]> | undefined;
    if (!loader) {
      loader = new DataLoader<string, readonly R[]>(async (parents) => {
        const rows = (await this.#run(build(this.#db, parents))) as R[];
        const byParent = new Map<string, R[]>(parents.map((one) => [one, []]));
        for (const row of rows) byParent.get(row.parent_id)?.push(row);
        return parents.map((one) => byParent.get(one) as R[]);
      });
      this.#lists.set(name, loader as DataLoader<string, readonly unknown[]>);
    }
    return loader.load(parent);
  }

  #loader<V>(relation: Relation<V>): DataLoader<string, V> {
    let loader = this.#loaders.get(relation) as DataLoader<string, V> | undefined;
    if (!loader) {
      // The generation keeps what was read, and what is being read.
      loader = new DataLoader<string, V>((keys) => this.#readBatch(relation, keys), { cache: false });
      this.#loaders.set(relation, loader as DataLoader<string, unknown>);
    }
    return loader;
  }

  async #readBatch<V>(relation: Relation<V>, asked: readonly string[]): Promise<V[]> {
    // A key is asked for twice where a read of another request has failed.
    const keys = new Set(asked).size === asked.length ? asked : [...new Set(asked)];
    try {
      const values = relation.group(await this.#batch(relation as Relation<unknown>, keys), keys);
      keys.forEach((key, index) => {
        this.generation.set(relation, key, values[index] as V);
      });
      return keys === asked ? values : asked.map((key) => values[keys.indexOf(key)] as V);
    } finally {
      this.generation.endPending(relation as Relation<unknown>, keys);
    }
  }

  async #batch(relation: Relation<unknown>, keys: readonly string[]): Promise<object[]> {
    const statement = this.#steady && steadyStatement(this.#db, relation);
    if (!this.#steady || !statement) {
      return this.#run(relation.batch(this.#db, keys, this.today) as SelectQueryBuilder<DB, never, object>);
    }
    return this.#runSteady(this.#steady, statement(keys, this.today));
  }

  async #runSteady(steady: Kysely<DB>, query: CompiledQuery): Promise<object[]> {
    if (this.#ending) endWith(query, this.#ending.signal);
    const { rows } = await steady.executeQuery<SeenRow>(query).catch((error) => {
      // On a connection that others share, what ends it meets everybody: read again by ourselves.
      if (steady === this.#db || !isOfConnection(error)) throw error;
      return this.#db.executeQuery<SeenRow>(query);
    });
    return this.#checked(rows);
  }

  async #runCompiled(query: CompiledQuery): Promise<object[]> {
    return this.#checked((await this.#db.executeQuery<SeenRow>(query)).rows);
  }

  async #run(query: SelectQueryBuilder<DB, never, unknown>): Promise<object[]> {
    return this.#checked((await withRevision(this.#db, query).execute()) as SeenRow[]);
  }

  #checked(rows: SeenRow[]): object[] {
    const seen = rows[0]?.seen_revision;
    if (seen !== this.generation.epoch.revision) {
      this.torn = true;
      this.generation.counts.torn++;
      throw new TornReadError(`read revision ${seen} in the generation of ${this.generation.epoch.revision}`);
    }
    return rows[0]?.found === null ? [] : rows;
  }
}

function statementOf({ sql, parameters }: CompiledQuery): string {
  return `${sql} ${JSON.stringify(parameters)}`;
}
