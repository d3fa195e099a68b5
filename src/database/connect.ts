import { CompiledQuery, Kysely, type LogConfig, PostgresDialect } from 'kysely';
import { type ClientConfig, Pool } from 'pg';
import type { DB } from '../../db/types.ts';
import { letCancel } from './cancelling.ts';
import { type EmbeddedServer, openEmbedded } from './embedded.ts';
import { listen } from './listener.ts';
import { PipelinedDriver } from './pipelined-driver.ts';
import { connectionSettings, reachServer, steadySettings, transactionPoolerSettings } from './server.ts';
import { typeParsers } from './type-parsers.ts';

/** An open database, on a server or embedded: the same code runs on both. Disposing closes it. */
export interface CatalogDatabase extends AsyncDisposable {
  readonly kind: 'embedded' | 'server';
  readonly db: Kysely<DB>;
  /**
   * For the few statements with steady texts, which only read: prepared by name, and sent without waiting for one another
   * where a server can do that; else the same as `db`.
   */
  readonly steady: Kysely<DB>;
  /** For the revision alone: on a server a connection on which nothing waits behind what requests read; else the same as `db`. */
  readonly pulse: Kysely<DB>;
  /** For people, as in `PostgreSQL 15.18 at db.example:5432/catalog`; never with user or password. */
  readonly description: string;
  /** Calls back with the payload of each notification on a channel, until disposed. */
  listen(channel: string, onNotify: (payload: string) => void): Promise<AsyncDisposable>;
  /** All files of an embedded database at one moment, as a tar archive, gzipped; null on a server. */
  readonly files: (() => Promise<Blob>) | null;
  /** Calls back after each statement, as long as the database is open. */
  observe(observer: StatementObserver): void;
  /** How many connections there are, how many of them do nothing, and how many callers wait for one. */
  connections(): { open: number; idle: number; waiting: number };
}

/** A statement that has been run. */
export interface StatementReport {
  readonly sql: string;
  /** From its sending until its last row was here; waiting for a connection is not in it. */
  readonly milliseconds: number;
  readonly failed: boolean;
}

type StatementObserver = (statement: StatementReport) => void;

export interface ConnectionOptions {
  /** Called with every statement, transaction control included. */
  onQuery?: (sql: string, parameters: readonly unknown[]) => void;
  /** How many connections at most; 10 when not given. */
  max?: number;
  /** Off: statements with steady texts go the way of all others. */
  pipelining?: boolean;
}

export interface DatabaseOptions extends ConnectionOptions {
  /** A PostgreSQL server, 15 or newer; without it the embedded database in `dataDir` is opened. */
  url?: string;
  dataDir: string;
  /** Of the embedded database: see `EmbeddedOptions`. */
  socket?: string;
  /** The server is reached through a pooler that hands connections on after each transaction, such as PgBouncer. */
  transactionPooler?: boolean;
}

interface Connections extends ConnectionOptions {
  readonly kind: CatalogDatabase['kind'];
  readonly description: string;
  readonly config: ClientConfig;
  /** Statement that every connection begins with. */
  readonly settings?: string;
  /** Connections are handed on after each transaction: what is listened to on one would go to another. */
  readonly deaf?: boolean;
  readonly files: CatalogDatabase['files'];
  readonly close: () => Promise<void>;
}

const defaultMax = 10;
/** More than one, so that a slow statement holds up only some of the others. */
const pipelines = 2;

/**
 * Opens the catalog's database. It is not migrated by this.
 *
 * @throws OperatorError when it cannot be opened, saying what is wrong in one line
 */
export async function openDatabase(options: DatabaseOptions): Promise<CatalogDatabase> {
  if (options.url === undefined)
    return connectEmbedded(await openEmbedded({ dataDir: options.dataDir, socket: options.socket }), options);
  const { config, version, place } = await reachServer(options.url);
  return connect({
    ...options,
    kind: 'server',
    description: `PostgreSQL ${version} at ${place}`,
    config,
    settings: options.transactionPooler ? transactionPoolerSettings : connectionSettings,
    deaf: options.transactionPooler,
    files: null,
    close: async () => {},
  });
}

/** The database of an embedded server, which is closed along with it. */
export function connectEmbedded(server: EmbeddedServer, options: ConnectionOptions = {}): CatalogDatabase {
  return connect({
    ...options,
    kind: 'embedded',
    description: `embedded PostgreSQL ${server.version} in ${server.folder ?? 'memory'}`,
    // Everything is given, so that no PG… variable of the environment is taken for the embedded server's.
    config: {
      stream: () => server.connect(),
      host: 'embedded',
      port: 5432,
      user: 'postgres',
      password: '',
      database: 'postgres',
      ssl: false,
    },
    files: () => server.dump(),
    close: async () => server[Symbol.asyncDispose](),
  });
}

function connect({
  kind,
  description,
  config,
  settings,
  max,
  deaf,
  pipelining,
  files,
  onQuery,
  close,
}: Connections): CatalogDatabase {
  const pool = new Pool({ ...config, max: max ?? defaultMax, types: typeParsers });
  // A connection that breaks is dropped by the pool, and the query that was on it rejects. pg emits both events
  // besides, and an 'error' event that nobody hears ends the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const clients = new Map<number, object>();
  pool.on('connect', (client) => clients.set(pidOf(client), client));
  pool.on('remove', (client) => clients.delete(pidOf(client)));
  const observers: StatementObserver[] = [];
  const log: LogConfig = ({ level, query: { sql, parameters }, queryDurationMillis }) => {
    onQuery?.(sql, parameters);
    for (const observe of observers) observe({ sql, milliseconds: queryDurationMillis, failed: level === 'error' });
  };
  const dialect = new PostgresDialect({
    pool,
    onCreateConnection: async (connection) => {
      try {
        if (settings !== undefined) await connection.executeQuery(CompiledQuery.raw(settings));
        // Behind a pooler the backend of one statement may be another's by the time it is cancelled.
        if (kind === 'server' && !deaf) await letCancel(connection, config, (pid) => clients.get(pid));
      } catch (error) {
        // Thrown here, the connection would never be given back to the pool.
        connection.executeQuery = () => Promise.reject(error);
      }
    },
  });
  const db = new Kysely<DB>({ dialect, log });
  // A pooler that hands connections on does not know what was prepared on them.
  const steady = kind === 'server' && pipelining !== false && !deaf ? pipelined(pipelines) : db;
  const pulse = kind === 'server' && !deaf ? pipelined(1) : db;

  function pipelined(connections: number): Kysely<DB> {
    const driver = new PipelinedDriver({
      config: { ...config, types: typeParsers },
      settings: steadySettings,
      connections,
    });
    return new Kysely<DB>({
      dialect: {
        createDriver: () => driver,
        createAdapter: () => dialect.createAdapter(),
        createQueryCompiler: () => dialect.createQueryCompiler(),
        createIntrospector: (of) => dialect.createIntrospector(of),
      },
      log,
    });
  }

  const listeners = new Set<AsyncDisposable>();
  let closing: Promise<void> | undefined;

  async function closeAll(): Promise<void> {
    await Promise.all([...listeners].map((listener) => listener[Symbol.asyncDispose]()));
    for (const other of [steady, pulse]) if (other !== db) await other.destroy();
    await db.destroy();
    await close();
  }

  return {
    kind,
    db,
    steady,
    pulse,
    description,
    files,
    observe: (observer) => void observers.push(observer),
    connections: () => ({ open: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    async listen(channel, onNotify) {
      if (deaf) throw new Error(`nothing can be listened to on ${channel} through a transaction pooler`);
      const listener = await listen(config, channel, onNotify);
      listeners.add(listener);
      return listener;
    },
    async [Symbol.asyncDispose]() {
      closing ??= closeAll();
      await closing;
    },
  };
}

function pidOf(client: object): number {
  return (client as { processID: number }).processID;
}
