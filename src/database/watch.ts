import { sql } from 'kysely';
import type { CatalogDatabase } from './connect.ts';
import { errorCode } from './errors.ts';
import { migrationState } from './migrator.ts';

/** What a reading process knows of its databases beside the catalog itself. */
export interface Watched {
  /** Migrations that this program has and the database lacks. */
  pendingMigrations: readonly string[];
  /** Migrations that the database has and this program does not know. */
  unknownMigrations: readonly string[];
  /** How far this machine's clock is ahead of the database's; negative when behind; null when not known. */
  clockAheadMs: number | null;
  /** Of the primary, where reads go to a replica; else null. */
  primary: { silenceMs: number; lagMs: number } | null;
}

interface WatchOptions {
  /** Where the process reads. */
  database: CatalogDatabase;
  /** Opens the primary, where that is another database. It is tried again as long as it fails. */
  openPrimary?: () => Promise<CatalogDatabase>;
  /** The revision that the process reads now. */
  revision: () => number;
  /** The clock; tests set their own. */
  now?: () => Date;
  everyMs?: number;
  /** Called when the primary can no longer be reached, once per outage, and when it can again. */
  onPrimary?: (error: unknown | null) => void;
}

const everyMilliseconds = 1_000;
/** The database itself changes seldom in what is looked at: every so many looks will do. */
const looksPerDatabaseLook = 5;
const undefinedTable = '42P01';

/** Looks after the databases of a reading process once a second: their migrations, their clock, how far a replica lags. */
export class DatabaseWatch implements AsyncDisposable {
  readonly #options: WatchOptions;
  readonly #timer: NodeJS.Timeout;
  #looking: Promise<void> | null = null;
  #looks = 0;
  #primary: CatalogDatabase | null = null;
  #primaryHeardAt: number;
  #primaryFailing = false;
  /** Revisions of the primary that are not read here yet, with the moment at which they were first seen. */
  #awaited: { revision: number; seenAt: number }[] = [];
  #migrations: Pick<Watched, 'pendingMigrations' | 'unknownMigrations'> = {
    pendingMigrations: [],
    unknownMigrations: [],
  };
  #clockAheadMs: number | null = null;

  constructor(options: WatchOptions) {
    this.#options = options;
    this.#primaryHeardAt = performance.now();
    this.#timer = setInterval(() => void this.look(), options.everyMs ?? everyMilliseconds);
    this.#timer.unref();
  }

  /** The primary: where the process writes, if it may. Null while it cannot be reached. */
  get primary(): CatalogDatabase | null {
    return this.#options.openPrimary ? this.#primary : this.#options.database;
  }

  /** What is known now. */
  get state(): Watched {
    return {
      ...this.#migrations,
      clockAheadMs: this.#clockAheadMs,
      primary: this.#options.openPrimary
        ? { silenceMs: performance.now() - this.#primaryHeardAt, lagMs: this.#lagMs() }
        : null,
    };
  }

  /** Looks now; several callers share one look. Never throws. */
  look(): Promise<void> {
    this.#looking ??= this.#lookAround().finally(() => {
      this.#looking = null;
    });
    return this.#looking;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    clearInterval(this.#timer);
    await this.#looking;
    await this.#primary?.[Symbol.asyncDispose]();
  }

  async #lookAround(): Promise<void> {
    const database = this.#looks++ % looksPerDatabaseLook === 0 ? this.#lookAtDatabase() : null;
    await Promise.all([database, this.#lookAtPrimary()]);
  }

  async #lookAtDatabase(): Promise<void> {
    const { database, now = () => new Date() } = this.#options;
    try {
      const { pending, unknown } = await migrationState(database.db);
      this.#migrations = { pendingMigrations: pending, unknownMigrations: unknown };
      const asked = now().getTime();
      const { rows } = await sql<{ at: string }>`select clock_timestamp() as at`.execute(database.db);
      const answered = now().getTime();
      this.#clockAheadMs = (asked + answered) / 2 - Date.parse(rows[0]?.at ?? '');
    } catch {
      // The catalog's own poll tells of a database that does not answer.
      this.#clockAheadMs = null;
    }
  }

  async #lookAtPrimary(): Promise<void> {
    const { openPrimary, onPrimary } = this.#options;
    if (!openPrimary) return;
    try {
      this.#primary ??= await openPrimary();
      const revision = await primaryRevision(this.#primary);
      this.#primaryHeardAt = performance.now();
      if (this.#primaryFailing) onPrimary?.(null);
      this.#primaryFailing = false;
      this.#await(revision);
    } catch (error) {
      if (!this.#primaryFailing) onPrimary?.(error);
      this.#primaryFailing = true;
    }
  }

  #await(revision: number): void {
    this.#forgetRead();
    const last = this.#awaited.at(-1)?.revision ?? this.#options.revision();
    if (revision > last) this.#awaited.push({ revision, seenAt: performance.now() });
  }

  #lagMs(): number {
    this.#forgetRead();
    const [first] = this.#awaited;
    return first ? performance.now() - first.seenAt : 0;
  }

  #forgetRead(): void {
    const read = this.#options.revision();
    this.#awaited = this.#awaited.filter(({ revision }) => revision > read);
  }
}

async function primaryRevision({ db }: CatalogDatabase): Promise<number> {
  try {
    const { revision } = await db.selectFrom('catalog_state').select('revision').executeTakeFirstOrThrow();
    return revision;
  } catch (error) {
    // A new primary that has no tables yet has no revisions either.
    if (errorCode(error) === undefinedTable) return 0;
    throw error;
  }
}
