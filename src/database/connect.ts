import { CompiledQuery, Kysely, PostgresDialect } from 'kysely';
import { type ClientConfig, Pool } from 'pg';
import type { DB } from '../../db/types.ts';
import { letCancel } from './cancelling.ts';
import { type EmbeddedServer, openEmbedded } from './embedded.ts';
import { listen } from './listener.ts';
import { connectionSettings, reachServer } from './server.ts';
import { typeParsers } from './type-parsers.ts';

/** An open database, on a server or embedded: the same code runs on both. Disposing closes it. */
export interface CatalogDatabase extends AsyncDisposable {
  readonly kind: 'embedded' | 'server';
  readonly db: Kysely<DB>;
  /** For people, as in `PostgreSQL 15.18 at db.example:5432/catalog`; never with user or password. */
  readonly description: string;
  /** Calls back with the payload of each notification on a channel, until disposed. */
  listen(channel: string, onNotify: (payload: string) => void): Promise<AsyncDisposable>;
}

export interface ConnectionOptions {
  /** Called with every statement, transaction control included. */
  onQuery?: (sql: string, parameters: readonly unknown[]) => void;
  /** How many connections at most; 10 when not given. */
  max?: number;
}

export interface DatabaseOptions extends ConnectionOptions {
  /** A PostgreSQL server, 15 or newer; without it the embedded database in `dataDir` is opened. */
  url?: string;
  dataDir: string;
  /** Of the embedded database: see `EmbeddedOptions`. */
  socket?: string;
}

interface Connections extends ConnectionOptions {
  readonly kind: CatalogDatabase['kind'];
  readonly description: string;
  readonly config: ClientConfig;
  /** Statement that every connection begins with. */
  readonly settings?: string;
  readonly close: () => Promise<void>;
}

const defaultMax = 10;

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
    settings: connectionSettings,
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
    close: async () => server[Symbol.asyncDispose](),
  });
}

function connect({ kind, description, config, settings, max, onQuery, close }: Connections): CatalogDatabase {
  const pool = new Pool({ ...config, max: max ?? defaultMax, types: typeParsers });
  // A connection that breaks is dropped by the pool, and the query that was on it rejects. pg emits both events
  // besides, and an 'error' event that nobody hears ends the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const db = new Kysely<DB>({
    dialect: new PostgresDialect({
      pool,
      onCreateConnection: async (connection) => {
        if (settings !== undefined) await connection.executeQuery(CompiledQuery.raw(settings));
        if (kind === 'server') await letCancel(connection, config);
      },
    }),
    log: onQuery && ((event) => onQuery(event.query.sql, event.query.parameters)),
  });
  const listeners = new Set<AsyncDisposable>();
  let closing: Promise<void> | undefined;

  async function closeAll(): Promise<void> {
    await Promise.all([...listeners].map((listener) => listener[Symbol.asyncDispose]()));
    await db.destroy();
    await close();
  }

  return {
    kind,
    db,
    description,
    async listen(channel, onNotify) {
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
