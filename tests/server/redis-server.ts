import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';

const executable = '/usr/bin/redis-server';

/** Whether there is a Redis to test with; .ci/run installs it. */
export const hasRedis = existsSync(executable);

/** A Redis of a test's own, in memory, on this machine. */
export interface RedisServer extends AsyncDisposable {
  url: string;
  stop(): Promise<void>;
  /** Starts it again, empty, at the same address. */
  start(): Promise<void>;
}

/** Starts a Redis on a free port. */
export async function startRedis(): Promise<RedisServer> {
  const port = await freePort();
  let running: ChildProcess | null = null;
  const server: RedisServer = {
    url: `redis://127.0.0.1:${port}`,
    async start() {
      const settings = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
      const child = spawn(executable, settings, { stdio: ['ignore', 'pipe', 'ignore'] });
      running = child;
      await new Promise<void>((resolve) => {
        let printed = '';
        child.stdout.on('data', (chunk) => {
          printed += chunk;
          if (printed.includes('Ready to accept connections')) resolve();
        });
      });
    },
    async stop() {
      const child = running;
      running = null;
      if (!child) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
    [Symbol.asyncDispose]: () => server.stop(),
  };
  await server.start();
  return server;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
