import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Listener, listen } from '../../src/server/listen.ts';
import { openTestCatalog, type TestCatalog } from '../setup/catalog.ts';

let catalog: TestCatalog;
let listener: Listener;
let port: number;
const logged: string[] = [];
beforeAll(async () => {
  catalog = await openTestCatalog({ log: (message) => logged.push(message) });
  listener = await listen(catalog.server, { host: '127.0.0.1', port: 0 });
  port = Number(new URL(listener.url).port);
});
afterAll(async () => {
  await listener[Symbol.asyncDispose]();
  await catalog[Symbol.asyncDispose]();
});

const query = (document: string) =>
  fetch(`${listener.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: document }),
  });

/** A question whose rows no generation holds. */
const page = (index: number) => `{ routes(first: ${1 + (index % 90)}) { nodes { wireId provider { name } } } }`;

async function open(): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  await once(socket, 'connect');
  return socket;
}

test('a thousand connections that say nothing keep nobody from an answer, and cost little memory', async () => {
  const before = process.memoryUsage.rss();
  const idle = await Promise.all(Array.from({ length: 1_000 }, open));
  try {
    const began = performance.now();
    expect((await query('{ models(first: 5) { nodes { name } } }')).status).toBe(200);
    expect(performance.now() - began).toBeLessThan(3_000);
    // The clients' halves are in this process too.
    expect(process.memoryUsage.rss() - before).toBeLessThan(150e6);
  } finally {
    for (const socket of idle) socket.destroy();
  }
});

test('clients that go away in the middle, or never come to an end, keep nobody from an answer', async () => {
  const body = JSON.stringify({ query: page(3) });
  const head = `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`;
  const left = await Promise.all(
    Array.from({ length: 60 }, async (_none, index) => {
      const socket = await open();
      if (index % 3 === 0) socket.write(head.slice(0, 20));
      if (index % 3 === 1) socket.write(head + body.slice(0, 10));
      if (index % 3 === 2) socket.write(head + body);
      if (index % 2 === 0) socket.destroy();
      return socket;
    }),
  );
  expect((await query('{ models(first: 5) { nodes { name } } }')).status).toBe(200);
  for (const socket of left) socket.destroy();
});

describe.skipIf(inject('testDatabases').url === null)('on a server', () => {
  const connections = async () => {
    const { rows } = await sql<{ count: string }>`select count(*) from pg_stat_activity
      where datname = current_database()`.execute(catalog.database.db);
    return Number(rows[0]?.count);
  };

  test('connections that are cut under load give coded errors, and come back within seconds', async () => {
    const statuses = new Map<string, number>();
    const answers = Array.from({ length: 120 }, async (_none, index) => {
      await new Promise((resolve) => setTimeout(resolve, index * 5));
      const text = await (await query(page(index))).text();
      const { data, errors } = JSON.parse(text);
      expect(text).not.toMatch(/terminat|pg_|node_modules/);
      const kind = data?.routes ? 'data' : errors[0].extensions.code;
      statuses.set(kind, (statuses.get(kind) ?? 0) + 1);
    });
    for (let cuts = 0; cuts < 4; cuts++) {
      await new Promise((resolve) => setTimeout(resolve, 120));
      await sql`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid() and application_name = 'modelgraph'`.execute(
        catalog.database.db,
      );
    }
    await Promise.all(answers);
    for (const kind of statuses.keys()) expect(['data', 'DATABASE_UNAVAILABLE']).toContain(kind);
    expect(logged.length).toBeGreaterThanOrEqual(statuses.get('DATABASE_UNAVAILABLE') ?? 0);
    expect(statuses.get('data')).toBeGreaterThan(40);
    const { data } = (await (await query(page(7))).json()) as { data: { routes: { nodes: unknown[] } } };
    expect(data.routes.nodes).toHaveLength(8);
    // Two pools of ten, a listener each, and none besides.
    expect(await connections()).toBeLessThanOrEqual(22);
  });

  test('more questions than there are connections wait for their turn', async () => {
    const asked = Array.from({ length: 100 }, (_none, index) =>
      query(`{ routes(first: ${1 + (index % 90)}) { totalCount nodes { id } } }`),
    );
    const statuses = await Promise.all(asked.map(async (one) => (await one).status));
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(await connections()).toBeLessThanOrEqual(22);
  });
});
