import { type RateLimiterAbstract, type RateLimiterMemory, RateLimiterRedis } from 'rate-limiter-flexible';

interface Redis extends AsyncDisposable {
  /** Counts in Redis, and in memory while Redis does not answer. */
  limiter(
    settings: { points: number; duration: number; keyPrefix: string },
    otherwise: RateLimiterMemory,
  ): RateLimiterAbstract;
}

const answerMilliseconds = 500;
const mostRetryMilliseconds = 5_000;

/** Opens a connection to Redis, which comes back by itself; not being there is no reason not to serve. */
export async function openRedis(url: string, onError: (error: unknown) => void): Promise<Redis> {
  // Megabytes, which a server without Redis need not load.
  const { createClient } = await import('@redis/client');
  const client = createClient({
    url,
    disableOfflineQueue: true,
    commandOptions: { timeout: answerMilliseconds },
    socket: { reconnectStrategy: (retries) => Math.min(100 * 2 ** retries, mostRetryMilliseconds) },
  });
  let failing = false;
  client.on('ready', () => {
    failing = false;
  });
  client.on('error', (error) => {
    if (!failing) onError(error);
    failing = true;
  });
  // It goes on trying by itself; until then the process counts for itself.
  void client.connect().catch(() => {});
  return {
    limiter: (settings, otherwise) =>
      new RateLimiterRedis({
        ...settings,
        storeClient: client,
        useRedisPackage: true,
        rejectIfRedisNotReady: true,
        insuranceLimiter: otherwise,
      }),
    async [Symbol.asyncDispose]() {
      client.destroy();
    },
  };
}
