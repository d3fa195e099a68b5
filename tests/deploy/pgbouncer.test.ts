import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createCatalogServer } from '../../src/commands/catalog-server.ts';
import { readConfig } from '../../src/config.ts';
import { openCatalog } from '../../src/database/catalog.ts';
import { openDatabase } from '../../src/database/connect.ts';
import { migrateToLatest } from '../../src/database/migrator.ts';
import { DatabaseWatch } from '../../src/database/watch.ts';
import { directImporter } from '../../src/importers/importer.ts';
import { provider, rocket } from '../importers/adapters/models-dev-fixture.ts';
import { post } from '../server/tiny-server.ts';
import { dropDatabase, onServer } from '../setup/server-databases.ts';
import { hasProgram } from './programs.ts';

const { url, run } = inject('testDatabases');
const wanted = url !== null && hasProgram('pgbouncer', 'the way through PgBouncer');
const database = `${run}_bounced`;
let folder: string;
let bouncer: ChildProcess;
let through: string;

beforeAll(async () => {
  if (!wanted || url === null) return;
  await onServer(url, (admin) => admin.query(`create database ${database}`));
  const { hostname, port, username } = new URL(url);
  folder = await mkdtemp(join(tmpdir(), 'modelgraph-bouncer-'));
  await chmod(folder, 0o755);
  const free = createServer().listen(0, '127.0.0.1');
  await once(free, 'listening');
  const { port: own } = free.address() as { port: number };
  free.close();
  await writeFile(
    join(folder, 'bouncer.ini'),
    `[databases]
${database} = host=${hostname} port=${port} user=${username}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${own}
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = 2
`,
  );
  // It refuses to run as root.
  const args = ['-q', ...(userInfo().uid === 0 ? ['-u', 'nobody'] : []), join(folder, 'bouncer.ini')];
  bouncer = spawn('pgbouncer', args, { env: { PATH: `${process.env.PATH}:/usr/sbin` }, stdio: 'ignore' });
  through = `postgres://${username}@127.0.0.1:${own}/${database}`;
});
afterAll(async () => {
  if (!wanted || url === null) return;
  bouncer.kill();
  await once(bouncer, 'exit');
  await onServer(url, (admin) => dropDatabase(admin, database));
  await rm(folder, { recursive: true, force: true });
});

async function openThrough() {
  for (let attempt = 1; ; attempt++) {
    try {
      return await openDatabase({ url: through, dataDir: '', transactionPooler: true });
    } catch (error) {
      if (attempt === 50) throw error;
      await delay(100);
    }
  }
}

test.runIf(wanted)(
  'a pooler that hands connections on after each transaction is migrated, imported and read through',
  async () => {
    await using pooled = await openThrough();
    await migrateToLatest(pooled.db);
    await using catalog = await openCatalog(pooled, { pollEveryMs: 50 });
    await using watch = new DatabaseWatch({ database: pooled, revision: () => catalog.current().epoch.revision });
    const silent = { info: () => {}, warn: () => {}, error: () => {} };
    const server = createCatalogServer(readConfig({ DATABASE_URL: through, DATABASE_POOLER: 'transaction' }), {
      catalog,
      database: pooled,
      watch,
      stopping: () => false,
      log: silent,
      tracing: null,
    });
    const text = JSON.stringify({
      models: {},
      providers: { groq: provider({ 'rocket-1': { ...rocket, cost: { input: 1, output: 2 } } }) },
    });
    await directImporter(pooled.db).import({ source: 'models-dev', files: [{ name: 'catalog.json', text }] });
    await catalog.refresh();
    const query =
      '{ models { nodes { name releasedOn routes { nodes { wireId rateCard { validFrom input { amount } } } } } } }';
    // More callers than connections of the pooler, each statement on whichever is free.
    const answers = await Promise.all(
      Array.from({ length: 40 }, async () => (await server.fetch(post({ query }))).text()),
    );
    expect(new Set(answers).size).toBe(1);
    expect(JSON.parse(answers[0] as string)).toMatchObject({
      data: {
        models: { nodes: [{ routes: { nodes: [{ wireId: 'rocket-1', rateCard: { input: { amount: '1' } } }] } }] },
      },
    });
    const settings = sql<{ style: string; zone: string; timeout: string }>`
    select current_setting('datestyle') style, current_setting('timezone') zone, current_setting('statement_timeout') timeout`;
    const seen = await Promise.all(Array.from({ length: 10 }, async () => (await settings.execute(pooled.db)).rows[0]));
    // A timeout would stay with the server's connection, and meet whoever has it next.
    const distinct = new Set(seen.map((one) => `${one?.style.split(',')[0]} ${one?.zone} ${one?.timeout}`));
    expect(distinct).toEqual(new Set(['ISO UTC 0']));
    await expect(pooled.listen('catalog', () => {})).rejects.toThrow(/through a transaction pooler/);
  },
  60_000,
);
