import { Client, type PoolConfig } from 'pg';
import { firstLine, OperatorError, serverError } from './errors.ts';

const oldestVersion = 15;
const connectionTimeoutMs = 10_000;
const statementTimeoutMs = 30_000;

/** A PostgreSQL server that was reached once: how to connect to it, and what it is. */
export interface Server {
  readonly config: PoolConfig;
  /** As in `15.18`. */
  readonly version: string;
  /** host:port/database, without user and password. */
  readonly place: string;
}

/**
 * What every new connection begins with. Not sent as startup parameters: connection poolers refuse those. The styles
 * are what the parsers of dates and timestamps read, whatever the database's own settings are.
 */
export const connectionSettings = `select
  set_config('statement_timeout', '${statementTimeoutMs}', false),
  set_config('datestyle', 'ISO', false),
  set_config('timezone', 'UTC', false)`;

/**
 * The same for statements with steady texts, which look up few rows by their keys, in a catalog that memory holds: planned
 * once for all keys, since PostgreSQL would plan most of them anew for each batch, which takes as long as running it; and by
 * indexes, without keeping what is looked up once.
 */
export const steadySettings = `${connectionSettings},
  set_config('plan_cache_mode', 'force_generic_plan', false),
  set_config('random_page_cost', '1.1', false),
  set_config('enable_memoize', 'off', false)`;

/**
 * The same through a transaction pooler, which keeps the styles of each client by itself. A timeout would stay with a
 * connection of the server and meet whoever has it next: docs/operations.md gives it to the role.
 */
export const transactionPoolerSettings = `select
  set_config('datestyle', 'ISO', false),
  set_config('timezone', 'UTC', false)`;

/**
 * Connects once to see what is there.
 *
 * @param url postgres://user:password@host:port/database, with pg's parameters
 * @throws OperatorError when the URL is malformed, nothing answers, it refuses us, or it is older than PostgreSQL 15
 */
export async function reachServer(url: string): Promise<Server> {
  const config = {
    connectionString: url,
    application_name: 'modelgraph',
    connectionTimeoutMillis: connectionTimeoutMs,
    keepAlive: true,
  };
  const client = newClient(config);
  const place = `${client.host}:${client.port}/${client.database}`;
  // An outage during the one query below is reported by the query.
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string; major: number }>(
      `select split_part(current_setting('server_version'), ' ', 1) as version,
              current_setting('server_version_num')::int / 10000 as major`,
    );
    const { version = '', major = 0 } = rows[0] ?? {};
    if (major < oldestVersion) {
      throw new OperatorError(`PostgreSQL at ${place} is ${version}: ${oldestVersion} or newer is needed`);
    }
    return { config, version, place };
  } catch (error) {
    throw error instanceof OperatorError ? error : serverError(error, place, client.user);
  } finally {
    await client.end().catch(() => {});
  }
}

function newClient(config: { connectionString: string }): Client {
  if (!/^postgres(ql)?:\/\//.test(config.connectionString)) throw malformed();
  try {
    return new Client(config);
  } catch (error) {
    if (error instanceof TypeError || error instanceof URIError) throw malformed();
    throw new OperatorError(`the URL of the database cannot be used: ${firstLine(error)}`, { cause: error });
  }
}

function malformed(): OperatorError {
  return new OperatorError(
    'the URL of the database is malformed: it must read postgres://user:password@host:port/database, ' +
      'with special characters in user and password percent-encoded',
  );
}
