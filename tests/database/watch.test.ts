import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { CatalogDatabase } from '../../src/database/connect.ts';
import { DatabaseWatch } from '../../src/database/watch.ts';
import { openTestDatabase } from '../setup/database.ts';

const never = 2 ** 30;
let replica: CatalogDatabase;
let primary: CatalogDatabase;
beforeAll(async () => {
  [replica, primary] = await Promise.all([openTestDatabase('migrated'), openTestDatabase('migrated')]);
});
afterAll(async () => {
  await replica[Symbol.asyncDispose]();
  await primary[Symbol.asyncDispose]();
});
afterEach(() => vi.useRealTimers());

const moveTo = (database: CatalogDatabase, revision: number) =>
  sql`update catalog_state set revision = ${revision}`.execute(database.db);

test('a replica lags from the moment at which the primary was first seen ahead, until it is read', async () => {
  let read = 1;
  await moveTo(primary, 1);
  await using watch = new DatabaseWatch({
    database: replica,
    openPrimary: async () => ({ ...primary, [Symbol.asyncDispose]: async () => {} }),
    revision: () => read,
    everyMs: never,
  });
  vi.useFakeTimers({ toFake: ['performance'] });
  await watch.look();
  expect(watch.state.primary).toEqual({ silenceMs: 0, lagMs: 0 });
  await moveTo(primary, 2);
  await watch.look();
  vi.advanceTimersByTime(20_000);
  await moveTo(primary, 3);
  await watch.look();
  vi.advanceTimersByTime(40_000);
  expect(watch.state.primary).toEqual({ silenceMs: 40_000, lagMs: 60_000 });
  read = 2;
  expect(watch.state.primary?.lagMs).toBe(40_000);
  read = 3;
  expect(watch.state.primary?.lagMs).toBe(0);
});

test('a primary that cannot be reached is tried again, told once, and written to when it is there', async () => {
  let up = false;
  const told: boolean[] = [];
  vi.useFakeTimers({ toFake: ['performance'] });
  await using watch = new DatabaseWatch({
    database: replica,
    openPrimary: async () => {
      if (!up) throw new Error('the connection was refused');
      return { ...primary, [Symbol.asyncDispose]: async () => {} };
    },
    revision: () => 3,
    everyMs: never,
    onPrimary: (error) => told.push(error === null),
  });
  await watch.look();
  vi.advanceTimersByTime(7_000);
  await watch.look();
  expect([watch.primary, watch.state.primary?.silenceMs, told]).toEqual([null, 7_000, [false]]);
  up = true;
  await watch.look();
  expect([watch.primary?.db, watch.state.primary?.silenceMs, told]).toEqual([primary.db, 0, [false, true]]);
});

test('where reads go to the primary there is nothing to lag behind', async () => {
  await using watch = new DatabaseWatch({ database: primary, revision: () => 3, everyMs: never });
  await watch.look();
  expect(watch.primary).toBe(primary);
  expect(watch.state).toMatchObject({ primary: null, pendingMigrations: [], unknownMigrations: [] });
  expect(Math.abs(watch.state.clockAheadMs ?? Number.NaN)).toBeLessThan(1_000);
});
