import { Client, type ClientConfig } from 'pg';

const retryMs = 1_000;

/**
 * Listens on a channel by a connection of its own, which is made anew when it breaks; what is notified in between is
 * missed. Disposing ends the connection.
 *
 * @throws when the first attempt to listen fails
 */
export async function listen(
  config: ClientConfig,
  channel: string,
  onNotify: (payload: string) => void,
): Promise<AsyncDisposable> {
  let client: Client | undefined;
  let retry: NodeJS.Timeout | undefined;
  let closed = false;

  async function start(): Promise<void> {
    const made = new Client(config);
    client = made;
    made.on('error', () => {});
    // An embedded server tells every connection of every notification.
    made.on('notification', (notification) => {
      if (notification.channel === channel) onNotify(notification.payload ?? '');
    });
    await made.connect();
    await made.query(`listen ${made.escapeIdentifier(channel)}`);
    made.once('end', restartLater);
  }

  function restartLater(): void {
    if (closed) return;
    retry = setTimeout(() => {
      const attempt = start();
      attempt.catch(() => client?.end().finally(restartLater));
    }, retryMs);
    retry.unref();
  }

  try {
    await start();
  } catch (error) {
    await client?.end().catch(() => {});
    throw error;
  }
  return {
    async [Symbol.asyncDispose]() {
      closed = true;
      clearTimeout(retry);
      await client?.end().catch(() => {});
    },
  };
}
