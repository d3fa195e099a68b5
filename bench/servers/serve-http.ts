import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Opens a free port of this machine for a contestant. Disposing closes it, and then what it stood on. */
export async function serveHttp(
  http: Server,
  close: () => Promise<unknown>,
): Promise<AsyncDisposable & { url: string }> {
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
      await close();
    },
  };
}
