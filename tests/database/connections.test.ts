import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import type { DB } from '../../db/types.ts';
import type { CatalogDatabase } from '../../src/database/connect.ts';
import { openTestDatabase } from '../setup/database.ts';

const statements: { text: string; parameters: readonly unknown[] }[] = [];
let database: CatalogDatabase;
let db: Kysely<DB>;

beforeAll(async () => {
  database = await openTestDatabase('migrated', {
    onQuery: (text, parameters) => statements.push({ text, parameters }),
  });
  db = database.db;
  await sql`create table entry (id int primary key, caller int not null, note text)`.execute(db);
});

afterAll(() => database?.[Symbol.asyncDispose]());

async function value(text: string): Promise<unknown> {
  const { rows } = await sql<{ value: unknown }>`select ${sql.raw(text)} as value`.execute(db);
  return rows[0]?.value;
}

async function countOf(caller: number): Promise<number> {
  const { rows } = await sql<{ count: string }>`select count(*) from entry where caller = ${caller}`.execute(db);
  return Number(rows[0]?.count);
}

describe('many callers on one pool', () => {
  it('each gets its own answers, whatever the others do', async () => {
    async function call(caller: number): Promise<void> {
      for (let turn = 0; turn < 10; turn++) {
        const id = caller * 100 + turn;
        const insert = (executor: Kysely<DB>) =>
          sql`insert into entry (id, caller, note) values (${id}, ${caller}, ${`n${id}`})`.execute(executor);
        if (turn % 5 === 0) {
          await insert(db);
        } else if (turn % 5 === 1) {
          await db.transaction().execute(async (transaction) => {
            await insert(transaction);
            const { rows } = await sql`select note from entry where id = ${id}`.execute(transaction);
            expect(rows).toEqual([{ note: `n${id}` }]);
          });
        } else if (turn % 5 === 2) {
          const abandoned = db.transaction().execute(async (transaction) => {
            await insert(transaction);
            throw new Error('changed my mind');
          });
          await expect(abandoned).rejects.toThrow('changed my mind');
        } else if (turn % 5 === 3) {
          await expect(sql`select 1 / (${id}::int - ${id})`.execute(db)).rejects.toMatchObject({ code: '22012' });
          await expect(sql.raw('selec 1').execute(db)).rejects.toMatchObject({ code: '42601', name: 'error' });
        } else {
          const failing = db.transaction().execute(async (transaction) => {
            await insert(transaction);
            await insert(transaction);
          });
          await expect(failing).rejects.toMatchObject({ code: '23505', constraint: 'entry_pkey' });
        }
        const { rows } = await sql`select ${id}::int as id, ${`text ${id}`} as text`.execute(db);
        expect(rows).toEqual([{ id, text: `text ${id}` }]);
      }
    }
    const callers = Array.from({ length: 50 }, (_, index) => index + 1);
    await Promise.all(callers.map(call));
    expect(await Promise.all(callers.map(countOf))).toEqual(callers.map(() => 4));
  });

  it('every statement is reported with its parameters', async () => {
    statements.length = 0;
    await db.transaction().execute((transaction) => sql`select ${7}::int as seven`.execute(transaction));
    expect(statements).toEqual([
      { text: 'begin', parameters: [] },
      { text: 'select $1::int as seven', parameters: [7] },
      { text: 'commit', parameters: [] },
    ]);
  });
});

describe('queries', () => {
  it('may be empty', async () => {
    expect((await sql.raw('').execute(db)).rows).toEqual([]);
    expect(await value('1')).toBe(1);
  });

  it('may carry large values both ways', async () => {
    const text = 'ä€😀x'.repeat(500_000);
    const { rows } = await sql<{ text: string }>`select ${text}::text as text`.execute(db);
    expect(rows[0]?.text === text).toBe(true);
  });

  it('may answer with many rows', async () => {
    const { rows } = await sql<{
      n: number;
    }>`select n, repeat('y', 50) as pad from generate_series(1, 50000) n`.execute(db);
    expect(rows.length).toBe(50_000);
    expect(rows.at(-1)?.n).toBe(50_000);
  });

  it('may have thousands of parameters', async () => {
    const ids = Array.from({ length: 5_000 }, (_, index) => index);
    const { rows } = await sql`select count(*)::int as count from (values ${sql.join(
      ids.map((id) => sql`(${id}::int)`),
    )}) as ids (id)`.execute(db);
    expect(rows).toEqual([{ count: 5_000 }]);
  });

  it('may not copy from the client, and the connection lives on', async () => {
    await expect(sql.raw('copy entry from stdin').execute(db)).rejects.toMatchObject({ code: '57014' });
    await expect(sql.raw(`copy entry from stdin -- ${'x'.repeat(20)}`).execute(db)).rejects.toThrow(/COPY from stdin/);
    expect(await value(`'copy entry from stdin'`)).toBe('copy entry from stdin');
    expect(await value('2')).toBe(2);
  });
});

describe('values', () => {
  it.each([
    ['a date', `date '2026-02-28'`, '2026-02-28'],
    ['an early date', `date '0044-03-15'`, '0044-03-15'],
    ['dates', `array[date '2026-02-28', null]`, ['2026-02-28', null]],
    ['a timestamptz', `timestamptz '2026-11-23 12:30:45.123456+02'`, '2026-11-23T10:30:45.123456Z'],
    ['a timestamptz without fraction', `timestamptz '2026-11-23 00:15:00+05:30'`, '2026-11-22T18:45:00Z'],
    ['timestamptzs', `array[timestamptz '2026-11-23 12:00:00Z', null]`, ['2026-11-23T12:00:00Z', null]],
    ['a timestamp', `timestamp '2026-11-23 12:30:45.5'`, '2026-11-23T12:30:45.5Z'],
    ['a numeric', '0.150000000000000000001::numeric', '0.150000000000000000001'],
    ['numerics', 'array[0.1, null, 12345678901234567890.123]::numeric[]', ['0.1', null, '12345678901234567890.123']],
    ['a bigint', '9007199254740993::int8', '9007199254740993'],
    ['a count', 'count(*)', '1'],
    ['an integer', '42', 42],
    ['a float', '0.1::float8', 0.1],
    ['texts', `array['a', 'b,"c"', null]`, ['a', 'b,"c"', null]],
    ['json', `'{"a": [1, null]}'::jsonb`, { a: [1, null] }],
    ['words in an array', `array['TEXT', 'image-2', 'null']`, ['TEXT', 'image-2', 'null']],
    ['no words in an array', `'{}'::text[]`, []],
    [
      'what is quoted in an array',
      `array['a,b', '', 'say "x"', 'back\\slash', '{}', null]`,
      ['a,b', '', 'say "x"', 'back\\slash', '{}', null],
    ],
    ['words and nothing in an array', `array['TEXT', null]`, ['TEXT', null]],
    [
      'arrays in an array',
      `array[array['a', 'b'], array['c', 'd']]`,
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a boolean', 'true', true],
    ['null', 'null', null],
  ])('%s', async (_, text, expected) => {
    expect(await value(text)).toEqual(expected);
  });

  it('timestamps are in UTC whatever time zone the session has', async () => {
    const rows = await db.transaction().execute(async (transaction) => {
      await sql`set local timezone = 'Asia/Kathmandu'`.execute(transaction);
      return (await sql`select timestamptz '2026-01-01 00:00:00Z' as at`.execute(transaction)).rows;
    });
    expect(rows).toEqual([{ at: '2026-01-01T00:00:00Z' }]);
  });
});

describe('notifications', () => {
  async function heardOn(channel: string): Promise<string[]> {
    const heard: string[] = [];
    const listener = await database.listen(channel, (payload) => heard.push(payload));
    onTestFinished(() => listener[Symbol.asyncDispose]());
    return heard;
  }

  it('arrive after the commit, in order, and on their own channel only', async () => {
    const heard = await heardOn('news');
    const other = await heardOn('Other "news"');
    await db.transaction().execute(async (transaction) => {
      await sql`select pg_notify('news', 'first'), pg_notify('news', 'second')`.execute(transaction);
      await sql`select pg_sleep(0.05)`.execute(transaction);
      expect(heard).toEqual([]);
    });
    await expect.poll(() => heard).toEqual(['first', 'second']);
    expect(other).toEqual([]);
    await sql`select pg_notify('Other "news"', '')`.execute(db);
    await expect.poll(() => other).toEqual(['']);
  });

  it('do not arrive after a rollback', async () => {
    const heard = await heardOn('rolled_back');
    const rolledBack = db.transaction().execute(async (transaction) => {
      await sql`select pg_notify('rolled_back', 'never')`.execute(transaction);
      throw new Error('rolled back');
    });
    await expect(rolledBack).rejects.toThrow('rolled back');
    await sql`select pg_notify('rolled_back', 'now')`.execute(db);
    await expect.poll(() => heard).toEqual(['now']);
  });

  it('go to the other listeners of a channel when one has ended', async () => {
    const stays = await heardOn('shared');
    const ended: string[] = [];
    const listener = await database.listen('shared', (payload) => ended.push(payload));
    await listener[Symbol.asyncDispose]();
    await sql`select pg_notify('shared', 'hello')`.execute(db);
    await expect.poll(() => stays).toEqual(['hello']);
    expect(ended).toEqual([]);
  });
});

describe.runIf(inject('testDatabases').url !== null)('a connection that the server cuts', () => {
  const cutOthers = sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`;

  it('fails its transaction, and the next query gets a new one', async () => {
    const cut = db.transaction().execute(async (transaction) => {
      await sql`select 1`.execute(transaction);
      await cutOthers.execute(db);
      await new Promise((resolve) => setTimeout(resolve, 100));
      await sql`select 1`.execute(transaction);
    });
    await expect(cut).rejects.toThrow();
    expect(await value('3')).toBe(3);
  });

  it('is listened on again', async () => {
    const heard: string[] = [];
    const listener = await database.listen('again', (payload) => heard.push(payload));
    onTestFinished(() => listener[Symbol.asyncDispose]());
    await cutOthers.execute(db);
    await expect
      .poll(
        async () => {
          await sql`select pg_notify('again', 'heard')`.execute(db).catch(() => {});
          return heard.length;
        },
        { timeout: 10_000 },
      )
      .toBeGreaterThan(0);
  });
});
