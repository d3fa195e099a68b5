import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { endingWith } from '../../src/database/cancelling.ts';
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

onServer('what cannot be sent or read fails alone among what is sent at once', async () => {
  const circular: { self?: unknown } = {};
  circular.self = circular;
  const numberOf = (text: unknown) => sql<{ read: number }>`select ${text}::int as read`.execute(database.steady);
  // The first of its text, and read as no number by PostgreSQL before it is known to be prepared.
  const answers = await Promise.allSettled([numberOf('x'), numberOf('1'), numberOf(circular), numberOf('2')]);
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected', 'fulfilled']);
  expect(answers[0]).toMatchObject({ reason: { code: '22P02' } });
  expect(answers[1]).toMatchObject({ value: { rows: [{ read: 1 }] } });
  expect(answers[3]).toMatchObject({ value: { rows: [{ read: 2 }] } });
  await expect(numberOf('3')).resolves.toMatchObject({ rows: [{ read: 3 }] });
});

onServer('lists arrive as they were given', async () => {
  const words = [
    ['one-2.x', 'two words'],
    ['null'],
    ['NULL', 'x'],
    [],
    [''],
    ['a,b', '{}', 'say "x"', '\\'],
    [' x '],
    ['é', 'a\tb'],
    ['x', null],
  ];
  for (const list of words) {
    const { rows } = await sql<{ list: unknown }>`select ${list}::text[] as list`.execute(database.steady);
    expect(rows).toEqual([{ list }]);
  }
});

onServer('a statement that is wrong is told so each time', async () => {
  const wrong = () => sql`select no_such_column_of_groups`.execute(database.steady);
  for (let turn = 0; turn < 3; turn++) {
    const [first, second, third] = await Promise.allSettled([
      wrong(),
      sql<{ one: number }>`select 1 as one`.execute(database.steady),
      wrong(),
    ]);
    expect(first).toMatchObject({ status: 'rejected', reason: { code: '42703' } });
    expect(second).toMatchObject({ status: 'fulfilled', value: { rows: [{ one: 1 }] } });
    expect(third).toMatchObject({ status: 'rejected', reason: { code: '42703' } });
  }
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

/** Two connections are there, and all that comes waits behind what they are at: what is sent at once goes to one of them. */
async function sleepers(milliseconds: number, signal?: AbortSignal): Promise<Promise<unknown>[]> {
  const slow: Promise<unknown>[] = [];
  for (const one of [1, 2]) {
    slow.push(
      sql`select ${one}::int as slept, pg_sleep(${milliseconds / 1_000})`.execute(
        signal ? endingWith(database.steady, signal) : database.steady,
      ),
    );
    await delay(20);
  }
  return slow;
}

onServer(
  'a statement that PostgreSQL is at ends with its signal, and what was sent behind it is answered',
  async () => {
    const ending = new AbortController();
    const slow = await sleepers(20_000, ending.signal);
    const began = performance.now();
    const behind = Array.from({ length: 40 }, (_, index) =>
      sql<{ number: number }>`select ${index}::int as number`.execute(database.steady),
    );
    await delay(50);
    ending.abort();
    for (const one of await Promise.allSettled(slow)) {
      expect(one).toMatchObject({ status: 'rejected', reason: { code: '57014' } });
    }
    const answers = await Promise.all(behind);
    expect(answers.map(({ rows }) => rows[0]?.number)).toEqual(behind.map((_, index) => index));
    expect(performance.now() - began).toBeLessThan(5_000);
  },
);

onServer('what is not sent yet when its signal says so never is', async () => {
  const before = log.length;
  const slow = await sleepers(400);
  const full = Array.from({ length: 62 }, () => sql`select 'full'`.execute(database.steady));
  const ending = new AbortController();
  const dropped = sql`select nextval('never_there')`.execute(endingWith(database.steady, ending.signal));
  const next = sql`select 'next'`.execute(database.steady);
  await delay(20);
  ending.abort();
  // At once, and with no word of PostgreSQL's, which does not know the sequence.
  await expect(dropped).rejects.toMatchObject({ name: 'AbortError' });
  expect(log.slice(before).filter((text) => text.includes('full'))).toEqual([]);
  await Promise.all([...slow, ...full, next]);
});

onServer('cancellations that come while one statement ends and the next begins harm nobody else', async () => {
  const ask = async (index: number) => {
    const signal = index % 2 === 0 ? AbortSignal.timeout(1 + (index % 23)) : undefined;
    const { rows } = await sql<{ number: number }>`select ${index}::int as number, pg_sleep(0.002)`.execute(
      signal ? endingWith(database.steady, signal) : database.steady,
    );
    return rows[0]?.number;
  };
  const answers = await Promise.allSettled(Array.from({ length: 400 }, (_, index) => ask(index)));
  answers.forEach((answer, index) => {
    if (index % 2 === 1) expect(answer).toEqual({ status: 'fulfilled', value: index });
  });
  expect(answers.some(({ status }) => status === 'rejected')).toBe(true);
});
