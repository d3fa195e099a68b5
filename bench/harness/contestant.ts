import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { CpuProfile } from './profile.ts';

/** Where a contestant reads: a server's database, or an embedded one of its own. */
export type DatabasePlace = { url: string } | { dataDir: string };

/** One request, as it goes over the wire. */
export interface Asked {
  method: 'GET' | 'POST';
  path: string;
  headers: Record<string, string>;
  body?: string;
}

/** A server that takes part, in a process of its own. */
export interface Contestant {
  name: string;
  /** The path of its module, which calls `takePart`. */
  module: string;
  /** What its module gets besides the database. */
  mode?: string;
  /** Whether it answers from memory what it was asked before: it is then asked for everything before it is measured. */
  keepsAnswers?: boolean;
  /** How it is asked for an operation. */
  request(operation: string, variables: object): Asked;
}

/** What a contestant's process has used since it started. */
interface Usage {
  /** SQL statements of requests. */
  statements: number;
  /** CPU of its process in milliseconds; that of a PostgreSQL server is not in it. */
  cpuMs: number;
  /** Memory that its process holds now. */
  megabytes: number;
}

/** A contestant that is listening. Disposing ends its process. */
export interface RunningContestant extends AsyncDisposable {
  contestant: Contestant;
  url: string;
  usage(): Promise<Usage>;
  /** Begins to note where its CPU goes. */
  profile(): Promise<void>;
  endProfile(): Promise<CpuProfile>;
  /** Asks for an operation once and gives its data. */
  ask(operation: string, variables: object): Promise<unknown>;
}

const endMilliseconds = 5_000;

/**
 * Starts a contestant's process and waits until it listens.
 * @param node the Node that it runs on
 */
export async function startContestant(
  contestant: Contestant,
  place: DatabasePlace,
  node: string,
): Promise<RunningContestant> {
  const child = fork(contestant.module, [JSON.stringify({ place, mode: contestant.mode })], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    execPath: node,
    // Each server is asked to be as fast as it can by its own switch.
    env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
  });
  const { url } = (await nextMessage(child, contestant.name)) as { url: string };
  const tell = (message: string) => {
    const answer = nextMessage(child, contestant.name);
    child.send(message);
    return answer;
  };
  return {
    contestant,
    url,
    usage: async () => (await tell('usage')) as Usage,
    profile: async () => void (await tell('profile')),
    endProfile: async () => (await tell('endProfile')) as CpuProfile,
    async ask(operation, variables) {
      const { path, ...init } = contestant.request(operation, variables);
      const response = await fetch(`${url}${path}`, init);
      const answer = (await response.json()) as { data?: unknown; errors?: unknown };
      if (response.status !== 200 || answer.errors) {
        throw new Error(
          `${contestant.name} answered ${response.status} to ${operation}: ${JSON.stringify(answer.errors)}`,
        );
      }
      return answer.data;
    },
    async [Symbol.asyncDispose]() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      if (child.connected) child.disconnect();
      const impatience = setTimeout(() => child.kill('SIGKILL'), endMilliseconds);
      await ended;
      clearTimeout(impatience);
    },
  };
}

function nextMessage(child: ChildProcess, name: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null) => reject(new Error(`${name} ended with ${code}`));
    child.once('exit', onExit);
    child.once('message', (message) => {
      child.off('exit', onExit);
      resolve(message);
    });
  });
}
