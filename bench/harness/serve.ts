import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { DatabasePlace } from './contestant.ts';

/** The compiled command line; `npm run` starts every bench in the project's root. */
export const commandLine = 'dist/src/main.js';

/** `modelgraph serve` in a process of its own. Disposing ends it. */
export interface ServeProcess extends AsyncDisposable {
  url: string;
  pid: number;
  /** A sample of its `/metrics`, labels summed up. */
  metric(name: string): Promise<number>;
  /** Several samples of one look at its `/metrics`; the delay of its event loop is that since the look before. */
  metrics<Name extends string>(...names: Name[]): Promise<Record<Name, number>>;
  /** What it has said on standard error. */
  errors(): string;
  /** Its exit code, or the signal that ended it; null while it runs. */
  ended(): number | string | null;
}

interface ServeOptions {
  /** Flags of Node. */
  flags?: readonly string[];
  /** Settings beside the database and the port. */
  env?: Record<string, string>;
}

const endMilliseconds = 20_000;

/** What a process of the command line needs to reach a database. */
export function environmentOf(place: DatabasePlace): Record<string, string> {
  const { PATH = '', HOME = '' } = process.env;
  return { PATH, HOME, ...('url' in place ? { DATABASE_URL: place.url } : { DATA_DIR: place.dataDir }) };
}

/** Starts the compiled server on a database. @throws when it ends before it listens */
export async function startServe(
  place: DatabasePlace,
  { flags = [], env = {} }: ServeOptions = {},
): Promise<ServeProcess> {
  const child = spawn(process.execPath, [...flags, commandLine, 'serve'], {
    env: {
      ...environmentOf(place),
      NODE_ENV: 'production',
      PORT: '0',
      LOG_FORMAT: 'pretty',
      LOG_REQUESTS: 'none',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors = `${errors}${chunk}`.slice(-10_000);
  });
  const url = await addressOf(child).catch((error) => {
    throw new Error(`${error.message}${errors}`);
  });
  return {
    url,
    pid: child.pid as number,
    errors: () => errors,
    ended: () => child.exitCode ?? child.signalCode,
    metric: async (name) => sampleOf(await scrape(url), name),
    async metrics(...names) {
      const text = await scrape(url);
      return Object.fromEntries(names.map((name) => [name, sampleOf(text, name)])) as never;
    },
    async [Symbol.asyncDispose]() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      const impatience = setTimeout(() => child.kill('SIGKILL'), endMilliseconds);
      await ended;
      clearTimeout(impatience);
    },
  };
}

async function scrape(url: string): Promise<string> {
  return (await fetch(`${url}/metrics`)).text();
}

function sampleOf(text: string, name: string): number {
  const samples = text.split('\n').filter((line) => line.startsWith(`${name} `) || line.startsWith(`${name}{`));
  return samples.reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' '))), 0);
}

async function addressOf(child: ChildProcess): Promise<string> {
  let output = '';
  for await (const chunk of child.stdout ?? []) {
    output += chunk;
    const found = /(http:\S+)\/graphql[\s\S]*catalog/.exec(output);
    if (!found?.[1]) continue;
    child.stdout?.resume();
    return found[1];
  }
  throw new Error(`the server ended before it listened: ${output}`);
}
