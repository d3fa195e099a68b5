import type { Kysely } from 'kysely';
import type { DB } from '../../db/types.ts';
import { endingWith } from './cancelling.ts';
import type { CatalogDatabase } from './connect.ts';
import { type Epoch, Generation } from './generation.ts';
import { Reader } from './reader.ts';

/** The channel on which an import tells that it has committed a new revision. */
export const catalogChannel = 'catalog';

const pollEveryMilliseconds = 250;
const attempts = 3;

interface CatalogOptions {
  /** The clock; tests set their own. */
  now?: () => Date;
  pollEveryMs?: number;
  /** Called when a poll fails, once per outage. */
  onPollError?: (error: unknown) => void;
}

/** The catalog as a reading process sees it: its epoch, kept up by polling, and the generation of rows read under it. */
export class Catalog implements AsyncDisposable {
  readonly #database: CatalogDatabase;
  readonly #now: () => Date;
  readonly #onPollError: (error: unknown) => void;
  #generation: Generation;
  #polledAt: number;
  #polling: Promise<void> | null = null;
  #failing = false;
  #timer: NodeJS.Timeout;
  #listener: AsyncDisposable | null = null;
  readonly #followers = new Set<(revision: number | null) => void>();

  private constructor(database: CatalogDatabase, revision: number, options: CatalogOptions) {
    this.#database = database;
    this.#now = options.now ?? (() => new Date());
    this.#onPollError = options.onPollError ?? (() => {});
    this.#generation = new Generation({ revision, day: this.#day() });
    this.#polledAt = Date.now();
    this.#timer = setInterval(() => void this.refresh(), options.pollEveryMs ?? pollEveryMilliseconds);
    this.#timer.unref();
  }

  /** Opens the catalog of a migrated database. */
  static async open(database: CatalogDatabase, options: CatalogOptions = {}): Promise<Catalog> {
    const catalog = new Catalog(database, await readRevision(database.db), options);
    // Only a wake-up: a standby cannot listen, and polling notices every commit by itself.
    catalog.#listener = await database.listen(catalogChannel, () => void catalog.refresh()).catch(() => null);
    return catalog;
  }

  /** The generation of the present epoch: a new one when the revision or the day has moved. */
  current(): Generation {
    const { revision, day } = this.#generation.epoch;
    const today = this.#day();
    if (day !== today) this.#generation = new Generation({ revision, day: today });
    return this.#generation;
  }

  /** Milliseconds since the revision was last read from the database. */
  get millisecondsSincePoll(): number {
    return Date.now() - this.#polledAt;
  }

  /** Reads the revision now; several callers share one read. Never throws: an outage shows in `millisecondsSincePoll`. */
  refresh(): Promise<void> {
    this.#polling ??= readRevision(this.#database.db)
      .then(
        (revision) => {
          this.#polledAt = Date.now();
          this.#failing = false;
          if (revision !== this.#generation.epoch.revision) {
            this.#generation = new Generation({ revision, day: this.#day() });
            for (const follow of this.#followers) follow(revision);
          }
        },
        (error) => {
          if (!this.#failing) this.#onPollError(error);
          this.#failing = true;
        },
      )
      .finally(() => {
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
   * @param signal ends the statements that are running for it, on a server
   */
  async read<T>(operation: (reader: Reader) => Promise<T> | T, signal?: AbortSignal): Promise<T> {
    const db = signal ? endingWith(this.#database.db, signal) : this.#database.db;
    for (let attempt = 1; attempt <= attempts; attempt++) {
      const reader = new Reader(db, this.current());
      const answer = await operation(reader);
      if (!reader.torn) return answer;
      await this.#polling;
      await this.refresh();
    }
    return this.snapshot((transaction, epoch) => operation(new Reader(transaction, new Generation(epoch))));
  }

  /** Runs something that takes many statements in one transaction: all of them see one revision, of which it is told. */
  async snapshot<T>(run: (db: Kysely<DB>, epoch: Epoch) => Promise<T> | T): Promise<T> {
    return this.#database.db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(async (transaction) =>
        run(transaction, { revision: await readRevision(transaction), day: this.#day() }),
      );
  }

  async [Symbol.asyncDispose](): Promise<void> {
    clearInterval(this.#timer);
    this.endFollowing();
    await this.#polling;
    await this.#listener?.[Symbol.asyncDispose]();
  }

  #day(): string {
    return this.#now().toISOString().slice(0, 10);
  }
}

/** Opens the catalog of a migrated database; see {@link Catalog}. */
export function openCatalog(database: CatalogDatabase, options?: CatalogOptions): Promise<Catalog> {
  return Catalog.open(database, options);
}

async function readRevision(db: Kysely<DB>): Promise<number> {
  const { revision } = await db.selectFrom('catalog_state').select('revision').executeTakeFirstOrThrow();
  return revision;
}
