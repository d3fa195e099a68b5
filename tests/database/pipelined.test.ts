import { sql } from 'kysely';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { CatalogDatabase } from '../../src/database/connect.ts';
import { openDatabase } from '../../src/database/connect.ts';

const { url } = inject('testDatabases');
const onServer = test.skipIf(url === null);

let database: CatalogDatabase;
const log: string[] = [];
beforeAll(async () => {
  if (url !== null) database = await openDatabase({ url, dataDir: '', onQuery: (text) => log.push(text) });
});
afterAll(() => database?.[Symbol.asyncDispose]());

onServer('statements share a connection, are prepared by name, and fail alone', async () => {
  const answers = await Promise.allSettled(
    Array.from({ length: 60 }, (_, index) =>
      index % 3 === 1
        ? sql`select 1 / (${index}::int - ${index}) as number`.execute(database.steady)
        : sql<{ number: number }>`select ${index}::int as number`.execute(database.steady),
    ),
  );
  answers.forEach((answer, index) => {
    if (index % 3 === 1) expect(answer).toMatchObject({ status: 'rejected', reason: { code: '22012' } });
    else expect(answer).toMatchObject({ status: 'fulfilled', value: { rows: [{ number: index }] } });
  });
  const { rows } = await sql<{ statements: number; names: number }>`
    select count(distinct statement)::int as statements, count(distinct name)::int as names
    from pg_prepared_statements where statement like '%as number' and statement not like '%pg_prepared%'`.execute(
    database.steady,
  );
  expect(rows[0]).toEqual({ statements: 2, names: 2 });
  expect(log.filter((text) => text.includes('as number')).length).toBeGreaterThanOrEqual(60);
});

onServer('a connection that is cut is made anew', async () => {
  const pid = async () => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(database.steady);
    return rows[0]?.pid;
  };
  const before = await pid();
  await sql`select pg_terminate_backend(${before})`.execute(database.db);
  await expect.poll(async () => pid().catch(() => before), { timeout: 5_000 }).not.toBe(before);
});

onServer('there are no transactions on it', async () => {
  await expect(database.steady.transaction().execute(async () => {})).rejects.toThrow('no transactions');
});
