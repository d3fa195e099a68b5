import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { expect, inject, test } from 'vitest';
import { type Commits, commitsTo } from '../setup/commits.ts';
import { openTestDatabase } from '../setup/database.ts';
import { type Findings, hammer } from '../setup/hammer.ts';
import { serveOn } from '../setup/read-server.ts';
import { serveProcess } from '../setup/serve-process.ts';

const onServer = inject('testDatabases').url !== null;
const everyMilliseconds = 200;

/** Nothing was torn, stale or failed, and many revisions were seen, the last one too. */
function expectWhole(found: Findings, commits: Commits): void {
  expect(found.torn).toEqual([]);
  expect(found.stale).toEqual([]);
  expect(found.failed).toEqual([]);
  expect(found.seen.has(commits.at.length - 1)).toBe(true);
  expect(found.seen.size).toBeGreaterThan(3);
}

test('while an importer commits, each answer is whole, of one revision, and no older than a second', async () => {
  await using database = await openTestDatabase();
  const { db } = database;
  const commits = commitsTo(() => db);
  await commits.next();
  await using one = await serveOn(database);
  await using other = await serveOn(database);
  const stop = new AbortController();
  const hammering = hammer([one.url, other.url], commits, { until: stop.signal });
  for (let number = 1; number <= 12; number++) {
    await wait(everyMilliseconds);
    await commits.next();
    // From then on only polling tells of a revision.
    if (number === 6 && onServer) await cutListeners();
  }
  await wait(1_200);
  stop.abort();
  const found = await hammering;
  expectWhole(found, commits);
  expect((one.cache?.counts.hits ?? 0) + (other.cache?.counts.hits ?? 0)).toBeGreaterThan(0);

  async function cutListeners(): Promise<void> {
    const { rows } = await sql<{ cut: boolean }>`
      select pg_terminate_backend(pid) as cut from pg_stat_activity
      where datname = current_database() and query ilike 'listen %'`.execute(db);
    expect(rows).toEqual([{ cut: true }, { cut: true }]);
  }
});

test.skipIf(!onServer)('two processes that serve one database tell nothing torn or stale either', async () => {
  await using database = await openTestDatabase();
  const commits = commitsTo(() => database.db);
  await commits.next();
  await using one = await serveProcess(database.readingUrl as string);
  await using other = await serveProcess(database.readingUrl as string);
  const stop = new AbortController();
  const hammering = hammer([one.url, other.url], commits, { until: stop.signal });
  for (let number = 1; number <= 8; number++) {
    await wait(everyMilliseconds);
    await commits.next();
  }
  await wait(1_200);
  stop.abort();
  const found = await hammering;
  expectWhole(found, commits);
});
