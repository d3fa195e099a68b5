import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A process that a test started, with what it printed so far. */
export interface Spawned {
  process: ChildProcess;
  output: () => string;
  errors: () => string;
  /** Waits until the output matches. Rejects when the process ends before. */
  printed: (pattern: RegExp) => Promise<RegExpMatchArray>;
  /** Its exit code; null when a signal ended it. */
  ended: Promise<number | null>;
}

/** Starts a command with an environment that holds nothing of the test's own but the path. */
export function start(command: string, args: string[], env: Record<string, string>, cwd?: string): Spawned {
  const child = spawn(command, args, {
    cwd,
    // A process group of its own, so that a test can signal all of it, as a terminal does.
    detached: true,
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  const changed: (() => void)[] = [];
  child.stdout.on('data', (chunk) => {
    output += chunk;
    for (const notify of changed) notify();
  });
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return {
    process: child,
    output: () => output,
    errors: () => errors,
    ended,
    printed: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = output.match(pattern);
          if (match) resolve(match);
        };
        changed.push(look);
        look();
        void ended.then((code) =>
          reject(new Error(`ended with ${code} before it printed ${pattern}: ${output}${errors}`)),
        );
      }),
  };
}
