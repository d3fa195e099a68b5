import { CompiledQuery, type DatabaseConnection, type Kysely, type KyselyPlugin, type QueryId } from 'kysely';
import { Client, type ClientConfig } from 'pg';
import { breakOff, endClient } from './end-client.ts';

const signals = new WeakMap<QueryId, AbortSignal>();

/** A database whose statements end when a signal does; on a server, that is: the embedded one cannot be interrupted. */
export function endingWith<DB>(db: Kysely<DB>, signal: AbortSignal): Kysely<DB> {
  const plugin: KyselyPlugin = {
    transformQuery({ node, queryId }) {
      signals.set(queryId, signal);
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  return db.withPlugin(plugin);
}

/** Lets one statement, which is compiled already, end when a signal does. */
export function endWith(query: CompiledQuery, signal: AbortSignal): void {
  signals.set(query.queryId, signal);
}

/** The signal with which a statement is to end. */
export function signalOf(query: CompiledQuery): AbortSignal | undefined {
  return signals.get(query.queryId);
}

/** A statement that was cancelled, and has not ended by then, never will: its connection is broken off. */
export const patienceMilliseconds = 5_000;

/**
 * Lets the statements of a new connection be cancelled by their signals. The connection is given back only after a
 * cancellation has arrived, so that it never hits the next statement.
 * @param clientOf the connection of a backend
 */
export async function letCancel(
  connection: DatabaseConnection,
  config: ClientConfig,
  clientOf: (pid: number) => object | undefined,
): Promise<void> {
  const { rows } = await connection.executeQuery(pidQuery);
  const { pid } = rows[0] as { pid: number };
  const execute = connection.executeQuery.bind(connection);
  connection.executeQuery = async (query) => {
    const signal = signalOf(query);
    if (!signal) return execute(query);
    signal.throwIfAborted();
    let cancelled: Promise<void> | undefined;
    let impatience: NodeJS.Timeout | undefined;
    const cancel = () => {
      cancelled = cancelBackend(config, pid);
      impatience = setTimeout(() => breakOff(clientOf(pid)), patienceMilliseconds);
    };
    signal.addEventListener('abort', cancel, { once: true });
    try {
      return await execute(query);
    } finally {
      signal.removeEventListener('abort', cancel);
      clearTimeout(impatience);
      await cancelled;
    }
  };
}

const pidQuery = CompiledQuery.raw('select pg_backend_pid() as pid');

/** Cancels what a backend runs, by a connection of its own: all of the pool's may be busy with what is to be cancelled. */
export async function cancelBackend(config: ClientConfig, pid: number): Promise<void> {
  const client = new Client({
    ...config,
    connectionTimeoutMillis: patienceMilliseconds,
    query_timeout: patienceMilliseconds,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('select pg_cancel_backend($1)', [pid]);
  } catch {
    // Its connection is broken off then.
  } finally {
    await endClient(client);
  }
}
