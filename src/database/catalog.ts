import { setTimeout as delay } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { DB } from '../../db/types.ts';
import { endingWith } from './cancelling.ts';
import type { CatalogDatabase } from './connect.ts';
import type { Ending } from './ending.ts';
import { type Epoch, Generation, type ReadCounts } from './generation.ts';
import { prewarm } from './prewarm.ts';
import { Reader } from './reader.ts';

/** The channel on which an import tells that it has committed a new revision. */
export const catalogChannel = 'catalog';

const pollEveryMilliseconds = 250;
/** What was last heard of the revision is trusted for so many polls: a second, where polls are as often as usual. */
const pollsTrusted = 4;
/** On a server a poll that takes longer is given up, so that the next one opens another connection. */
const pollDeadlineMilliseconds = 2_000;
const attempts = 3;

interface CatalogOptions {
  /** The clock; tests set their own. */
  now?: () => Date;
  pollEveryMs?: number;
  /** Off: a new generation begins empty. */
  prewarming?: boolean;
  /** Called when a poll fails, once per outage. */
  onPollError?: (error: unknown) => void;
}

/** The catalog as a reading process sees it: its epoch, kept up by polling, and the generation of rows read under it. */
export class Catalog implements AsyncDisposable {
  readonly #database: CatalogDatabase;
  readonly #now: () => Date;
  readonly #onPollError: (error: unknown) => void;
  readonly #prewarming: boolean;
  readonly #trustedMs: number;
  #generation: Generation;
  readonly #counts: ReadCounts = { hits: 0, misses: 0, torn: 0 };
  #polledAt: number;
  #polling: Promise<void> | null = null;
  /** The poll that a request has waited for in vain: no other need wait for it. */
  #vain: Promise<void> | null = null;
  #failing = false;
  #timer: NodeJS.Timeout;
  #listener: AsyncDisposable | null = null;
  readonly #followers = new Set<(revision: number | null) => void>();

  private constructor(database: CatalogDatabase, state: State, options: CatalogOptions) {
    this.#database = database;
    this.#now = options.now ?? (() => new Date());
    this.#onPollError = options.onPollError ?? (() => {});
    this.#prewarming = options.prewarming ?? true;
    const pollEvery = options.pollEveryMs ?? pollEveryMilliseconds;
    this.#trustedMs = pollEvery * pollsTrusted;
    this.#generation = this.#generationOf(state);
    this.#polledAt = performance.now();
    this.#timer = setInterval(() => void this.refresh(), pollEvery);
    this.#timer.unref();
  }

  /** Opens the catalog of a migrated database. */
  static async open(database: CatalogDatabase, options: CatalogOptions = {}): Promise<Catalog> {
    const catalog = new Catalog(database, await readState(database.db), options);
    // Only a wake-up: a standby cannot listen, and polling notices every commit by itself.
    catalog.#listener = await database.listen(catalogChannel, () => void catalog.refresh()).catch(() => null);
    return catalog;
  }

  /** The generation of the present epoch: a new one when the revision or the day has moved. */
  current(): Generation {
    const { epoch, rolledOn } = this.#generation;
    if (epoch.day !== this.#day()) this.#generation = this.#generationOf({ revision: epoch.revision, rolledOn });
    return this.#generation;
  }

  /**
   * The present epoch, where it is known to be the present one: null when the database has not told so for a second, and
   * an answer from memory might be older than that.
   */
  known(): Epoch | null {
    return this.millisecondsSincePoll > this.#trustedMs ? null : this.current().epoch;
  }

  /** Milliseconds since the database was asked for the revision that was last read, whatever the machine's clock does meanwhile. */
  get millisecondsSincePoll(): number {
    return performance.now() - this.#polledAt;
  }

  /** Reads the revision now; several callers share one read. Never throws: an outage shows in `millisecondsSincePoll`. */
  refresh(): Promise<void> {
    this.#polling ??= this.#poll().finally(() => {
      this.#polling = null;
    });
    return this.#polling;
  }

  /** Calls back with each new revision, and with null when there will be no more. Returns how to stop that. */
  follow(follower: (revision: number | null) => void): () => void {
    this.#followers.add(follower);
    return () => this.#followers.delete(follower);
  }

  /** Tells all followers that there will be no more revisions, so that what waits for one can end. */
  endFollowing(): void {
    for (const follow of this.#followers) follow(null);
    this.#followers.clear();
  }

  /**
   * Runs an operation so that its whole answer is of one revision. When the catalog moves meanwhile, what was read is
   * thrown away and the operation runs again in the new generation; the last time in a transaction that cannot move.
   * @param ending ends the statements that are running for it, on a server
   */
  async read<T>(operation: (reader: Reader) => Promise<T> | T, ending?: Ending): Promise<T> {
    await this.#hear();
    for (let attempt = 1; attempt <= attempts; attempt++) {
      const reader = new Reader(this.#database.db, this.current(), this.#database.steady, ending);
      const answer = await operation(reader);
      if (!reader.torn) return answer;
      await this.#polling;
      await this.refresh();
    }
    return this.snapshot((transaction, epoch) =>
      operation(new Reader(transaction, new Generation(epoch, undefined, this.#counts))),
    );
  }

  /** Runs something that takes many statements in one transaction: all of them see one revision, of which it is told. */
  async snapshot<T>(run: (db: Kysely<DB>, epoch: Epoch) => Promise<T> | T): Promise<T> {
    return this.#database.db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(async (transaction) =>
        run(transaction, { revision: (await readState(transaction)).revision, day: this.#day() }),
      );
  }

  async [Symbol.asyncDispose](): Promise<void> {
    clearInterval(this.#timer);
    this.endFollowing();
    await this.#polling;
    await this.#listener?.[Symbol.asyncDispose]();
  }

  /**
   * After an outage, or when the process was held up, the first answer must not be an old one. When the database does not
   * answer at all, what is in memory is the best that there is.
   */
  async #hear(): Promise<void> {
    // A poll that was under way already may be an old one by the time that it is heard of.
    for (let turn = 0; turn < 2 && this.known() === null; turn++) {
      const polling = this.refresh();
      if (this.#vain === polling) return;
      const patience = new AbortController();
      const heard = polling.then(() => true);
      const enough = delay(this.#trustedMs, false, { signal: patience.signal, ref: false }).catch(() => false);
      const isHeard = await Promise.race([heard, enough]);
      patience.abort();
      if (!isHeard) {
        this.#vain = polling;
        return;
      }
    }
  }

  async #poll(): Promise<void> {
    // What was committed after this moment may be missing from what the poll finds, whenever that is here.
    const asked = performance.now();
    try {
      // Not where requests read, whose statements may all be slow.
      const state = await readState(endingWith(this.#database.pulse, AbortSignal.timeout(pollDeadlineMilliseconds)));
      if (state.revision !== this.#generation.epoch.revision) {
        const next = this.#generationOf(state);
        if (this.#prewarming) await prewarm(next, this.#generation, this.#database);
        this.#generation = next;
        for (const follow of this.#followers) follow(state.revision);
      }
      this.#generation.rolledOn = state.rolledOn;
      this.#polledAt = asked;
      this.#failing = false;
    } catch (error) {
      if (!this.#failing) this.#onPollError(error);
      this.#failing = true;
    }
  }

  #generationOf({ revision, rolledOn }: State): Generation {
    const generation = new Generation({ revision, day: this.#day() }, undefined, this.#counts);
    generation.rolledOn = rolledOn;
    return generation;
  }

  #day(): string {
    return this.#now().toISOString().slice(0, 10);
  }
}

/** Opens the catalog of a migrated database; see {@link Catalog}. */
export function openCatalog(database: CatalogDatabase, options?: CatalogOptions): Promise<Catalog> {
  return Catalog.open(database, options);
}

/** What is polled of the catalog's state. */
interface State {
  revision: number;
  rolledOn: string | null;
}

async function readState(db: Kysely<DB>): Promise<State> {
  const { revision, rolled_on } = await db
    .selectFrom('catalog_state')
    .select(['revision', 'rolled_on'])
    .executeTakeFirstOrThrow();
  return { revision, rolledOn: rolled_on };
}
