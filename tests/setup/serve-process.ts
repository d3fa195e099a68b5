import { join } from 'node:path';
import { expect } from 'vitest';
import { start } from '../cli/process.ts';

const main = join(import.meta.dirname, '../../dist/src/main.js');

/** `modelgraph serve` on a server's database, in a process of its own. Disposing ends it, as an operator does. */
export async function serveProcess(databaseUrl: string): Promise<AsyncDisposable & { url: string }> {
  const served = start(process.execPath, [main, 'serve'], { DATABASE_URL: databaseUrl, PORT: '0', RATE_LIMIT: '0' });
  const [, url = ''] = await served.printed(/(http:\S+?)\/graphql/);
  return {
    url,
    async [Symbol.asyncDispose]() {
      served.process.kill('SIGTERM');
      expect(await served.ended, served.errors()).toBe(0);
    },
  };
}
