import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** The folder of the outside judges, with their packages. */
export const folder: string = join(process.cwd(), 'conformance');

const patienceMilliseconds = 120_000;

/** A server of somebody else's in a process of its own; disposing ends it. */
export interface Service extends AsyncDisposable {
  readonly url: string;
}

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}

/**
 * Starts a server and waits until it answers queries.
 * @throws when it ends, or answers none within two minutes, with what it printed
 */
export async function startService(
  url: string,
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Service> {
  const child = spawn(command, args, {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  child.stdout.on('data', (chunk) => (printed += chunk));
  child.stderr.on('data', (chunk) => (printed += chunk));
  const ended = once(child, 'exit');
  const dispose = async () => {
    child.kill('SIGTERM');
    const impatience = setTimeout(() => child.kill('SIGKILL'), 5000);
    await ended;
    clearTimeout(impatience);
  };
  const until = Date.now() + patienceMilliseconds;
  while (!(await answers(url))) {
    if (child.exitCode !== null || Date.now() > until) {
      await dispose();
      throw new Error(`${command} ${args.join(' ')} does not answer at ${url}:\n${printed}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return { url, [Symbol.asyncDispose]: dispose };
}

/** Asks a GraphQL server. */
export async function ask(url: string, query: string): Promise<{ data?: unknown; errors?: { message: string }[] }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as { data?: unknown };
}

async function answers(url: string): Promise<boolean> {
  const answer = await ask(url, '{ __typename }').catch(() => null);
  return answer?.data !== undefined && answer.data !== null;
}
