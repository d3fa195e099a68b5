import { Session } from 'node:inspector/promises';
import type { DatabasePlace } from '../harness/contestant.ts';

/** What a contestant's module makes: a server that listens on 127.0.0.1. Disposing closes it, and its database. */
export interface Listening extends AsyncDisposable {
  url: string;
  /** How many SQL statements its requests took so far. */
  statements(): number;
}

/** Runs a contestant in this process: tells where it listens and what it uses, and ends when the harness does. */
export async function takePart(start: (place: DatabasePlace, mode?: string) => Promise<Listening>): Promise<void> {
  const { place, mode } = JSON.parse(process.argv[2] ?? '') as { place: DatabasePlace; mode?: string };
  // A terminal's Ctrl-C reaches this process too; the harness ends it in its own time.
  process.on('SIGINT', () => {});
  const harnessIsGone = new Promise<void>((resolve) => process.once('disconnect', () => resolve()));
  await using listening = await start(place, mode);
  const profiler = new Session();
  process.on('message', async (message) => {
    if (message === 'profile') {
      profiler.connect();
      await profiler.post('Profiler.enable');
      await profiler.post('Profiler.start');
      return process.send?.('started');
    }
    if (message === 'endProfile') {
      const { profile } = await profiler.post('Profiler.stop');
      profiler.disconnect();
      return process.send?.(profile);
    }
    const { user, system } = process.cpuUsage();
    const megabytes = process.memoryUsage.rss() / 1e6;
    return process.send?.({ statements: listening.statements(), cpuMs: (user + system) / 1000, megabytes });
  });
  process.send?.({ url: listening.url });
  await harnessIsGone;
}
