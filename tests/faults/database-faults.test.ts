import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, inject, onTestFailed, test } from 'vitest';
import { type Spawned, start } from '../cli/process.ts';
import { provider, rocket } from '../importers/adapters/models-dev-fixture.ts';
import { type OwnCluster, postgresPrograms, startCluster } from '../setup/own-cluster.ts';

const programs = postgresPrograms();
const main = join(import.meta.dirname, '../../dist/src/main.js');
const timeoutMs = 1_500;
/** Ten of the pool, two that are shared, one that listens. */
const mostConnections = 13;

interface Given {
  kind: string;
  status: number;
  milliseconds: number;
}

describe.skipIf(programs === null || inject('testDatabases').url === null)('a server and its PostgreSQL', () => {
  let cluster: OwnCluster;
  let server: Spawned;
  let url: string;
  let folder: string;
  const as = (user: string) => cluster.url.replace('postgres@', `${user}:secret@`);
  const run = (args: string[], env: Record<string, string>) => start(process.execPath, [main, ...args], env);

  async function ended(args: string[], env: Record<string, string>) {
    const child = run(args, env);
    const code = await child.ended;
    return { code, output: child.output(), errors: child.errors() };
  }

  async function withAdmin<T>(work: (admin: Client) => Promise<T>): Promise<T> {
    const admin = new Client({ connectionString: cluster.url, application_name: 'test' });
    admin.on('error', () => {});
    await admin.connect();
    try {
      return await work(admin);
    } finally {
      await admin.end();
    }
  }

  const number = (statement: string) =>
    withAdmin(async (admin) => Number((await admin.query<{ count: string }>(statement)).rows[0]?.count));
  const connections = () => number("select count(*) from pg_stat_activity where application_name = 'modelgraph'");
  const waiting = () => number("select count(*) from pg_stat_activity where wait_event_type = 'Lock'");

  async function ask(query: string): Promise<Given> {
    const began = performance.now();
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const text = await response.text();
    expect(text).not.toMatch(/terminat|ECONN|pg_|node_modules/);
    const { errors } = JSON.parse(text) as { errors?: { extensions: { code: string } }[] };
    const kind = errors?.[0]?.extensions.code ?? 'data';
    return { kind, status: response.status, milliseconds: performance.now() - began };
  }

  let asked = 0;
  /** A question that no memory has the answer of. */
  const askNew = () =>
    ask(
      `{ routes(first: ${1 + (asked % 90)}, where: { wireId: { in: ["gpt-4o", "no ${asked++}"] } }) { nodes { wireId } } }`,
    );
  const askKnown = () => ask('{ model(by: { slug: "o3" }) { name } }');
  const ready = async () =>
    (await fetch(`${url}/ready`)).json() as Promise<{ ready: boolean; reasons: { code: string }[] }>;

  /** Asks by eight clients all the time, until told to stop. */
  function load() {
    const given: Given[] = [];
    let going = true;
    const clients = Array.from({ length: 8 }, async () => {
      while (going) {
        const one = await askNew().catch(() => null);
        if (one === null) return;
        given.push(one);
        await delay(10);
      }
    });
    return {
      given,
      async stop() {
        going = false;
        await Promise.all(clients);
        return given;
      },
    };
  }

  async function isWell(): Promise<void> {
    await expect.poll(async () => (await ready()).ready, { timeout: 8_000 }).toBe(true);
    expect(await askNew()).toMatchObject({ kind: 'data', status: 200 });
    expect(await connections()).toBeLessThanOrEqual(mostConnections);
    expect(server.output() + server.errors()).not.toMatch(/unhandled|an error that no answer has/i);
    expect(server.process.exitCode).toBeNull();
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'modelgraph-faults-'));
    cluster = await startCluster(programs as string);
    const migrated = await ended(['migrate', '--roles'], { DATABASE_URL: cluster.url });
    expect(migrated.errors).toBe('');
    await withAdmin((admin) =>
      admin.query(`create user reader password 'secret' in role modelgraph_read;
                   create user writer password 'secret' in role modelgraph_write`),
    );
    server = run(['serve'], {
      DATABASE_URL: as('reader'),
      PORT: '0',
      RATE_LIMIT: '0',
      REQUEST_TIMEOUT_MS: String(timeoutMs),
    });
    url = (await server.printed(/graph\w*\s+(http\S+)\/graphql|GraphiQL\s+(http\S+)\/graphql/i))
      .slice(1)
      .find(Boolean) as string;
    await server.printed(/routes,/);
  }, 120_000);
  afterAll(async () => {
    server?.process.kill('SIGTERM');
    expect(await server?.ended).toBe(0);
    await cluster?.[Symbol.asyncDispose]();
    await rm(folder, { recursive: true, force: true });
  }, 30_000);

  test('serve reads by a user who cannot write, import writes by one who cannot change tables', async () => {
    for (const [user, statement] of [
      ['reader', 'insert into import_run default values'],
      ['reader', 'update catalog_state set revision = revision + 1'],
      ['reader', 'delete from model'],
      ['reader', 'create table more (id int)'],
      ['writer', 'create table more (id int)'],
      ['writer', 'drop table model'],
      ['writer', 'delete from kysely_migration'],
    ] as const) {
      const client = new Client({ connectionString: as(user) });
      client.on('error', () => {});
      await client.connect();
      await expect(client.query(statement), statement).rejects.toMatchObject({ code: '42501' });
      await client.end();
    }
    const revision = async () => ((await (await fetch(`${url}/ready`)).json()) as { revision: number }).revision;
    const before = await revision();
    const file = join(folder, 'catalog-2026-01-05.json');
    await writeFile(file, JSON.stringify({ models: {}, providers: { groq: provider({ rocket }) } }));
    const refused = await ended(['import', 'models-dev', file], { DATABASE_URL: as('reader') });
    expect(refused.code).toBe(1);
    expect(refused.errors).toMatch(/^.*the user of the database may not do this.*\n$/);
    const imported = await ended(['import', 'models-dev', file], { DATABASE_URL: as('writer') });
    expect(imported).toMatchObject({ code: 0, errors: '' });
    await expect.poll(revision).toBeGreaterThan(before);
  });

  test('PostgreSQL is killed and started again under load: quick coded errors, then answers', async () => {
    await isWell();
    expect((await askKnown()).kind).toBe('data');
    const going = load();
    await delay(200);
    await cluster.kill();
    onTestFailed(() => cluster.start().catch(() => {}));
    await expect.poll(async () => (await ready()).reasons.map(({ code }) => code)).toContain('DATABASE_SILENT');
    const away = going.given.length;
    expect((await askKnown()).kind).toBe('data');
    expect(await askNew()).toMatchObject({ kind: 'DATABASE_UNAVAILABLE', status: 503 });
    const feed = await fetch(`${url}/changes.atom`);
    expect([feed.status, feed.headers.get('retry-after')]).toEqual([503, '2']);
    await delay(200);
    expect(going.given.length).toBeGreaterThan(away);
    const began = performance.now();
    await cluster.start();
    await expect.poll(async () => (await askNew()).kind, { timeout: 5_000 }).toBe('data');
    expect(performance.now() - began).toBeLessThan(8_000);
    const given = await going.stop();
    expect(new Set(given.map(({ kind }) => kind))).toEqual(new Set(['data', 'DATABASE_UNAVAILABLE']));
    expect(Math.max(...given.map(({ milliseconds }) => milliseconds))).toBeLessThan(1_500);
    await isWell();
    const listening = "select count(*) from pg_stat_activity where query ilike 'listen %'";
    await expect.poll(() => number(listening), { timeout: 5_000 }).toBe(1);
  }, 60_000);

  test('connections are cut again and again under load', async () => {
    const going = load();
    for (let cuts = 0; cuts < 5; cuts++) {
      await delay(100);
      await number(
        `select count(pg_terminate_backend(pid)) from pg_stat_activity where application_name = 'modelgraph'`,
      );
    }
    const given = await going.stop();
    for (const { kind } of given) expect(['data', 'DATABASE_UNAVAILABLE']).toContain(kind);
    await isWell();
  });

  test('PostgreSQL stands still: requests end in time, and it is asked again when it goes on', async () => {
    await askKnown();
    await cluster.signal('SIGSTOP');
    try {
      const given = await Promise.all(Array.from({ length: 20 }, askNew));
      expect(new Set(given.map(({ kind }) => kind))).toEqual(new Set(['TIMEOUT']));
      expect(Math.max(...given.map(({ milliseconds }) => milliseconds))).toBeLessThan(timeoutMs + 1_500);
      expect((await ready()).reasons.map(({ code }) => code)).toContain('DATABASE_SILENT');
      expect((await askKnown()).kind).toBe('data');
      // One request has waited a second for word of the database, and none after it does.
      const { kind, milliseconds } = await askKnown();
      expect(kind).toBe('data');
      expect(milliseconds).toBeLessThan(900);
    } finally {
      await cluster.signal('SIGCONT');
    }
    await isWell();
  }, 30_000);

  test('all connections wait: coded errors in time, nobody waits for what is gone, then answers', async () => {
    await withAdmin(async (admin) => {
      await admin.query('begin; lock table provider_route in access exclusive mode');
      const asked = Promise.all(Array.from({ length: 40 }, askNew));
      // By then a poll that waited for a connection too would be missed.
      await delay(1_250);
      expect((await ready()).reasons).not.toContainEqual(expect.objectContaining({ code: 'DATABASE_SILENT' }));
      const given = await asked;
      expect(new Set(given.map(({ kind }) => kind))).toEqual(new Set(['TIMEOUT']));
      expect(Math.max(...given.map(({ milliseconds }) => milliseconds))).toBeLessThan(timeoutMs + 1_500);
      await expect.poll(waiting).toBe(0);
      const logged = server.output().length + server.errors().length;
      const body = JSON.stringify({ query: '{ routes(first: 3) { nodes { wireId region } } }' });
      const left = connect(Number(new URL(url).port), '127.0.0.1');
      await once(left, 'connect');
      left.write(
        `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
      );
      await expect.poll(waiting).toBeGreaterThan(0);
      left.destroy();
      await expect.poll(waiting, { timeout: timeoutMs / 2 }).toBe(0);
      expect(server.output().length + server.errors().length).toBe(logged);
      await admin.query('rollback');
    });
    await isWell();
  }, 30_000);
});
