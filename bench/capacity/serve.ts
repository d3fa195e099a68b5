import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const main = join(import.meta.dirname, '../../src/main.js');

/** `modelgraph serve` in a process of its own. Disposing ends it. */
export interface ServeProcess extends AsyncDisposable {
  url: string;
  /** A sample of its `/metrics`, labels summed up. */
  metric(name: string): Promise<number>;
}

/** Starts the compiled server on a database. @throws when it ends before it listens */
export async function startServe(databaseUrl: string): Promise<ServeProcess> {
  const child = spawn(process.execPath, [main, 'serve'], {
    env: {
      PATH: process.env.PATH ?? '',
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      PORT: '0',
      LOG_FORMAT: 'pretty',
      LOG_REQUESTS: 'none',
      // One client asks for everything here.
      RATE_LIMIT: '0',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await addressOf(child);
  return {
    url,
    async metric(name) {
      const text = await (await fetch(`${url}/metrics`)).text();
      const samples = text.split('\n').filter((line) => line.startsWith(`${name} `) || line.startsWith(`${name}{`));
      return samples.reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' '))), 0);
    },
    async [Symbol.asyncDispose]() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function addressOf(child: ChildProcess): Promise<string> {
  let output = '';
  for await (const chunk of child.stdout ?? []) {
    output += chunk;
    const found = /graph\s+(http:\S+)\/graphql[\s\S]*catalog/.exec(output);
    if (!found?.[1]) continue;
    child.stdout?.resume();
    return found[1];
  }
  throw new Error(`the server ended before it listened: ${output}`);
}
