import { PGlite } from '@electric-sql/pglite';
import { sql } from 'kysely';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CatalogDatabase } from '../../src/database/connect.ts';
import { connectEmbedded } from '../../src/database/connect.ts';
import { type EmbeddedServer, embeddedMajorVersion, openEmbedded } from '../../src/database/embedded.ts';
import { PGliteSession, type SessionClient } from '../../src/database/pglite-session.ts';
import { query } from '../../src/database/wire-messages.ts';

let server: EmbeddedServer;
let database: CatalogDatabase;

beforeAll(async () => {
  server = await openEmbedded({ idleTransactionLimitMs: 200 });
  database = connectEmbedded(server);
  await sql`create table entry (id int)`.execute(database.db);
});

afterAll(() => database?.[Symbol.asyncDispose]());

async function newClient(): Promise<Client> {
  const client = new Client({ stream: () => server.connect() });
  client.on('error', () => {});
  await client.connect();
  return client;
}

async function ids(): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`select id from entry order by id`.execute(database.db);
  return rows.map((row) => row.id);
}

it('is of the version that its folder is named by', async () => {
  expect(server.version).toMatch(new RegExp(`^${embeddedMajorVersion}\\.`));
  expect(database.description).toBe(`embedded PostgreSQL ${server.version} in memory`);
});

it('gives sockets and timers their turn while one statement follows another', async () => {
  let turns = 0;
  let running = true;
  const turn = () => {
    turns++;
    if (running) setImmediate(turn);
  };
  setImmediate(turn);
  for (let statement = 0; statement < 100; statement++) await sql`select 1`.execute(database.db);
  running = false;
  // The first statement may begin before the first turn.
  expect(turns).toBeGreaterThanOrEqual(99);
});

describe('a query while a transaction is open', () => {
  it('on db inside that transaction fails with what to do instead', async () => {
    const nested = database.db.transaction().execute(() => sql`select 1`.execute(database.db));
    await expect(nested).rejects.toMatchObject({
      code: '55P03',
      message: expect.stringContaining('open transaction, in which nothing happened: the embedded database has one'),
      hint: expect.stringContaining('Inside a transaction use the transaction, not db'),
    });
    expect(await ids()).toEqual([]);
  });

  it('waits as long as something happens in the transaction', async () => {
    let ended = false;
    const transaction = database.db.transaction().execute(async (trx) => {
      for (let turn = 0; turn < 12; turn++) {
        await sql`select 1`.execute(trx);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      ended = true;
    });
    await sql`select 1`.execute(database.db);
    expect(ended).toBe(true);
    await transaction;
  });

  it('waits when the whole process was blocked', async () => {
    const transaction = database.db.transaction().execute(async (trx) => {
      await sql`select 1`.execute(trx);
      const waiting = sql`select 1`.execute(database.db);
      await new Promise((resolve) => setTimeout(resolve, 30));
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 600);
      await sql`select 1`.execute(trx);
      return { waiting };
    });
    await expect((await transaction).waiting).resolves.toMatchObject({ rows: [{}] });
  });
});

describe('a connection that ends', () => {
  it.each([
    ['is closed', (client: Client) => client.end()],
    [
      'breaks',
      async (client: Client) =>
        void (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy(),
    ],
  ])('inside a transaction is rolled back when it %s', async (_, end) => {
    const client = await newClient();
    await client.query('begin');
    await client.query('insert into entry values (1)');
    const waiting = ids();
    await end(client);
    expect(await waiting).toEqual([]);
  });

  it('inside a failed transaction frees the session', async () => {
    const client = await newClient();
    await client.query('begin');
    await expect(client.query('select 1 / 0')).rejects.toMatchObject({ code: '22012' });
    await client.end();
    expect(await ids()).toEqual([]);
  });

  it('with queries that still wait takes them along', async () => {
    const [holder, leaver] = [await newClient(), await newClient()];
    await holder.query('begin');
    const waiting = leaver.query('insert into entry values (2)');
    await Promise.all([expect(waiting).rejects.toThrow('Connection terminated'), leaver.end()]);
    await holder.query('commit');
    await holder.end();
    expect(await ids()).toEqual([]);
  });
});

it('answers statements that one connection sends without waiting, in order', async () => {
  const client = new Client({ stream: () => server.connect(), pipeline: true } as never);
  await client.connect();
  const texts = Array.from({ length: 20 }, (_, n) => (n % 5 === 4 ? 'select 1 / 0' : `select ${n} as n`));
  const answers = await Promise.allSettled(texts.map((text) => client.query({ text, values: [] })));
  expect(answers.map((answer) => (answer.status === 'fulfilled' ? answer.value.rows[0].n : 'failed'))).toEqual(
    texts.map((_, n) => (n % 5 === 4 ? 'failed' : n)),
  );
  await client.end();
});

it('answers statements that ask for their rows in portions', async () => {
  const client = await newClient();
  const { rows } = await client.query({
    text: 'select n from generate_series(1, 25) n',
    values: [],
    rows: 10,
  } as never);
  expect(rows).toHaveLength(25);
  expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  await client.end();
});

it('takes no notice of the environment of other PostgreSQL clients', async () => {
  process.env.PGSSLMODE = 'require';
  try {
    await using other = connectEmbedded({ ...server, [Symbol.asyncDispose]: async () => {} });
    expect((await sql`select 1 as one`.execute(other.db)).rows).toEqual([{ one: 1 }]);
  } finally {
    delete process.env.PGSSLMODE;
  }
});

it('asks nothing more of a server that broke down', async () => {
  const pglite = await PGlite.create({ loadDataDir: await server.dump() });
  const session = new PGliteSession(pglite, 1_000, () => 'its last words');
  const failures: string[] = [];
  const client: SessionClient = { receive: () => {}, fail: (error) => failures.push(error.message) };
  session.attach(client);
  // Waiting for COPY's data is what PGlite exits at; connections never let it come to that.
  session.submit({ client, bytes: query('copy entry from stdin'), answersReady: true });
  const told = 'the embedded database broke down (its last words): start the process again';
  await expect.poll(() => failures).toEqual([told]);
  session.submit({ client, bytes: query('select 1'), answersReady: true });
  expect(failures).toEqual([told, told]);
  expect(session.broken).toBe(true);
});

it('rejects queries once it is closed', async () => {
  const closed = connectEmbedded(await openEmbedded({ loadDataDir: await server.dump() }));
  const listener = await closed.listen('news', () => {});
  await closed[Symbol.asyncDispose]();
  await closed[Symbol.asyncDispose]();
  await listener[Symbol.asyncDispose]();
  await expect(sql`select 1`.execute(closed.db)).rejects.toThrow();
});
