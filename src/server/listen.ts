import { createServer as createHttpServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OperatorError } from '../database/errors.ts';
import { type ListenerOptions, nodeListener } from './node-listener.ts';
import type { Server } from './server.ts';

/** A server with a port. Disposing takes no more requests, lets those that are running end, and closes the port. */
export interface Listener extends AsyncDisposable {
  /** Its address, without a path. */
  readonly url: string;
}

const drainMilliseconds = 10_000;
const idleCheckMilliseconds = 50;
const patience = { headersMs: 10_000, requestMs: 30_000 };

interface ListenOptions extends ListenerOptions {
  host: string;
  port: number;
  /** How long a client may take for the head of a request, and for all of it: then it gets 408, and its connection is closed. */
  headersMs?: number;
  requestMs?: number;
  /** Connections at once; more are closed before anything is read of them. As many as there come when left out. */
  maxConnections?: number;
}

/**
 * Opens a port for a server.
 * @param port 0 takes any free one
 * @throws OperatorError when the port is in use or the address is not this machine's
 */
export async function listen(server: Server, options: ListenOptions): Promise<Listener> {
  const { host, port, headersMs, requestMs, sendingMs, maxConnections } = { ...patience, ...options };
  const http = createHttpServer(
    // Node looks at them every thirty seconds by itself.
    { headersTimeout: headersMs, requestTimeout: requestMs, connectionsCheckingInterval: headersMs / 10 },
    nodeListener(server, { sendingMs }),
  );
  if (maxConnections !== undefined) http.maxConnections = maxConnections;
  await new Promise<void>((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, host, port)));
    http.listen(port, host, resolve);
  });
  const address = http.address() as AddressInfo;
  let closing: Promise<void> | undefined;
  return {
    url: `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`,
    async [Symbol.asyncDispose]() {
      closing ??= close(http);
      await closing;
    },
  };
}

async function close(http: HttpServer): Promise<void> {
  const closed = new Promise<void>((resolve) => http.close(() => resolve()));
  // A connection is idle only when its last answer is out, and clients keep it open then.
  const idle = setInterval(() => http.closeIdleConnections(), idleCheckMilliseconds);
  http.closeIdleConnections();
  const impatience = setTimeout(() => http.closeAllConnections(), drainMilliseconds);
  await closed;
  clearInterval(idle);
  clearTimeout(impatience);
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): OperatorError {
  const reasons: Record<string, string> = {
    EADDRINUSE: 'it is in use; end what uses it, or set PORT to another one',
    EACCES: 'this user may not open it; set PORT to one above 1023',
    EADDRNOTAVAIL: 'this machine does not have the address; set HOST to one that it has',
    ENOTFOUND: 'the name is not known; set HOST to an address of this machine',
  };
  return new OperatorError(`cannot listen on ${host} port ${port}: ${reasons[error.code ?? ''] ?? error.message}`);
}
