import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { openDatabase } from '../../src/database/connect.ts';
import { migrateToLatest } from '../../src/database/migrator.ts';
import { loadStartingCatalog } from '../../src/importers/starting-catalog.ts';
import { commitsTo } from '../setup/commits.ts';
import { hammer } from '../setup/hammer.ts';
import { postgresPrograms, startCluster } from '../setup/own-cluster.ts';
import { serveAt } from '../setup/read-server.ts';
import { serveProcess } from '../setup/serve-process.ts';

const programs = postgresPrograms();
const everyMilliseconds = 200;
const secondsOfEach = 12;

type Serve = (url: string) => Promise<AsyncDisposable & { url: string }>;

test.skipIf(programs === null).each<[string, Serve]>([
  ['with every lever on', serveAt],
  [
    'with every lever off',
    (url) => serveAt(url, { pipelining: false, prewarming: false, jit: false, responseCache: false }),
  ],
  ['in two processes', serveProcess],
])(
  'no answer is torn or stale while an importer commits, listeners are cut and PostgreSQL crashes, %s',
  async (_, serve) => {
    await using cluster = await startCluster(programs as string);
    const { url } = cluster;
    await using writer = await openDatabase({ url, dataDir: '' });
    await migrateToLatest(writer.db);
    await loadStartingCatalog(writer.db);
    await using one = await serve(url);
    await using other = await serve(url);
    const commits = commitsTo(() => writer.db);
    await commits.next();
    await wait(1_000);

    const during = async (happening: () => Promise<unknown>) => {
      const stop = new AbortController();
      const hammering = hammer([one.url, other.url], commits, { until: stop.signal, clients: 8 });
      const until = performance.now() + secondsOfEach * 1_000;
      const half = wait((secondsOfEach * 1_000) / 2).then(happening);
      while (performance.now() < until) {
        await wait(everyMilliseconds);
        // An importer whose database is away tries again.
        await commits.next().catch(() => {});
      }
      await half;
      await wait(1_500);
      stop.abort();
      const found = await hammering;
      expect(found.torn).toEqual([]);
      expect(found.stale).toEqual([]);
      expect(found.seen.has(commits.at.length - 1)).toBe(true);
      expect(found.seen.size).toBeGreaterThan(10);
      return found;
    };

    expect((await during(async () => {})).failed).toEqual([]);
    const cut = await during(() =>
      sql`select pg_terminate_backend(pid) from pg_stat_activity where query ilike 'listen %'`.execute(writer.db),
    );
    expect(cut.failed).toEqual([]);
    const crashed = await during(() => cluster.restart());
    // Only while it was away.
    expect(crashed.failed.length).toBeLessThan(crashed.answers);
  },
  180_000,
);
