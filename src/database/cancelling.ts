import { CompiledQuery, type DatabaseConnection, type Kysely, type KyselyPlugin, type QueryId } from 'kysely';
import { Client, type ClientConfig } from 'pg';

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

/**
 * Lets the statements of a new connection be cancelled by their signals. The connection is given back only after a
 * cancellation has arrived, so that it never hits the next statement.
 */
export async function letCancel(connection: DatabaseConnection, config: ClientConfig): Promise<void> {
  const { rows } = await connection.executeQuery(pidQuery);
  const { pid } = rows[0] as { pid: number };
  const execute = connection.executeQuery.bind(connection);
  connection.executeQuery = async (query) => {
    const signal = signals.get(query.queryId);
    if (!signal) return execute(query);
    signal.throwIfAborted();
    let cancelled: Promise<void> | undefined;
    const cancel = () => {
      cancelled = cancelBackend(config, pid);
    };
    signal.addEventListener('abort', cancel, { once: true });
    try {
      return await execute(query);
    } finally {
      signal.removeEventListener('abort', cancel);
      await cancelled;
    }
  };
}

const pidQuery = CompiledQuery.raw('select pg_backend_pid() as pid');

/** On a connection of its own: all of the pool's may be busy with what is to be cancelled. */
async function cancelBackend(config: ClientConfig, pid: number): Promise<void> {
  const client = new Client(config);
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('select pg_cancel_backend($1)', [pid]);
  } catch {
    // The statement ends by its own timeout then.
  } finally {
    await client.end().catch(() => {});
  }
}
