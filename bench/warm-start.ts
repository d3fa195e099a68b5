import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { rotated } from './harness/rounds.ts';
import { type Ratio, ratioOf } from './harness/statistics.ts';

const root = join(import.meta.dirname, '../..');

interface Starter {
  args: string[];
  env: Record<string, string>;
  /** What it prints when it can be asked. */
  ready: RegExp;
}

/**
 * How long the server takes to start on a filled embedded database, from its process on until it listens, in times of
 * what PGlite alone takes to open the same folder and answer one query.
 */
export async function warmStart(
  dataDir: string,
  { rounds, signal }: { rounds: number; signal: AbortSignal },
): Promise<Ratio> {
  const server: Starter = {
    args: [join(root, 'dist/src/main.js'), 'serve'],
    env: { PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir },
    ready: /GraphiQL/,
  };
  const pglite: Starter = {
    args: [join(import.meta.dirname, 'servers/pglite-alone.js'), dataDir],
    env: {},
    ready: /ready/,
  };
  const times = new Map<Starter, number[]>([
    [server, []],
    [pglite, []],
  ]);
  for (let round = 0; round < rounds; round++) {
    for (const starter of rotated([pglite, server], round)) {
      signal.throwIfAborted();
      times.get(starter)?.push(await millisecondsUntilReady(starter));
    }
  }
  return ratioOf(times.get(server) ?? [], times.get(pglite) ?? []);
}

async function millisecondsUntilReady({ args, env, ready }: Starter): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  let output = '';
  let elapsed: number | null = null;
  for await (const text of child.stdout) {
    output += text;
    if (elapsed === null && ready.test(output)) {
      elapsed = performance.now() - started;
      child.kill('SIGTERM');
    }
  }
  await ended;
  if (elapsed === null) throw new Error(`${args[0]} ended before it was ready: ${output}`);
  return elapsed;
}
