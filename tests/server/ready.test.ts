import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { openServedCatalog, type ServedCatalog } from '../setup/served.ts';

let now = () => new Date();
let served: ServedCatalog;
beforeAll(async () => {
  served = await openServedCatalog({ now: () => now() });
});
afterAll(() => served[Symbol.asyncDispose]());
afterEach(() => {
  vi.useRealTimers();
  now = () => new Date();
});

async function ready(): Promise<[status: number, state: string, codes: string[]]> {
  // The poll of the revision is off in tests, and the one of the database comes every fifth time.
  await served.catalog.catalog.refresh();
  for (let look = 0; look < 5; look++) await served.watch.look();
  return answer();
}

async function answer(): Promise<[status: number, state: string, codes: string[]]> {
  const response = await served.get('/ready');
  const { status, reasons } = (await response.json()) as { status: string; reasons: { code: string }[] };
  return [response.status, status, reasons.map(({ code }) => code)];
}

test('a server whose database is as it should be is ready, and names the sources that are due', async () => {
  expect(await ready()).toEqual([200, 'ready', []]);
  const { db } = served.catalog.database;
  const moved = sql`update source set refresh_hours = 1, last_imported_at = '2026-11-01' where slug = 'genai-prices'`;
  await moved.execute(db);
  await sql`update catalog_state set revision = revision + 1`.execute(db);
  await served.catalog.catalog.refresh();
  const body = await (await served.get('/ready')).json();
  expect(body).toMatchObject({ ready: true, day: '2026-11-23', staleSources: ['genai-prices'] });
  expect(await served.metric('modelgraph_sources_stale')).toBe(1);
});

test('migrations that are missing, and such as are not known', async () => {
  const { db } = served.catalog.database;
  await sql`update kysely_migration set name = '9999-newer' where name = '0005-search'`.execute(db);
  expect(await ready()).toEqual([503, 'unready', ['MIGRATIONS_PENDING', 'MIGRATIONS_NEWER']]);
  expect(await served.metric('modelgraph_ready')).toBe(0);
  await sql`insert into kysely_migration (name, timestamp) values ('0005-search', '2026-11-23')`.execute(db);
  expect(await ready()).toEqual([200, 'degraded', ['MIGRATIONS_NEWER']]);
  expect(await served.metric('modelgraph_ready')).toBe(1);
  expect(await served.metric('modelgraph_not_ready_reason{reason="MIGRATIONS_NEWER"}')).toBe(1);
  await sql`delete from kysely_migration where name = '9999-newer'`.execute(db);
  expect(await ready()).toEqual([200, 'ready', []]);
  expect(await served.metric('modelgraph_not_ready_reason{reason="MIGRATIONS_NEWER"}')).toBe(0);
});

test('a clock that has jumped is told, and what is read stays true', async () => {
  now = () => new Date(Date.now() + 3_600_000);
  expect(await ready()).toEqual([200, 'degraded', ['CLOCK_DIFFERS']]);
  now = () => new Date();
  expect(await ready()).toEqual([200, 'ready', []]);
});

test('a database that is silent for longer than a second', async () => {
  vi.useFakeTimers({ toFake: ['performance', 'Date'], now: Date.now() });
  expect(await ready()).toEqual([200, 'ready', []]);
  // A clock that goes back hides no silence.
  vi.setSystemTime(0);
  vi.advanceTimersByTime(1_001);
  expect(await answer()).toEqual([503, 'unready', ['DATABASE_SILENT']]);
});

test('a server that is to stop says so', async () => {
  served.stop();
  expect(await ready()).toEqual([503, 'unready', ['STOPPING']]);
});
