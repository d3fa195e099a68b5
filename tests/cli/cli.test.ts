import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { trustedDocuments } from '../../src/server/trusted-documents.ts';
import { start } from './process.ts';

const root = join(import.meta.dirname, '../..');
const main = join(root, 'dist/src/main.js');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'modelgraph-cli-'));
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (args: string[], env: Record<string, string> = {}) => start(process.execPath, [main, ...args], env);

async function askForModels(url: string) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ catalog { counts { models routes results } } }' }),
  });
  return ((await response.json()) as { data: { catalog: { counts: Record<string, number> } } }).data.catalog.counts;
}

async function isFree(port: number): Promise<boolean> {
  const probe = createServer();
  return new Promise((resolve) => {
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

test('serve fills a new folder, says where it is, and ends cleanly on SIGTERM', async () => {
  const data = join(folder, 'parents/are/made');
  const server = run(['serve'], { PORT: '0', DATA_DIR: data });
  const [, url, port] = await server.printed(/GraphiQL\s+(http:\/\/127\.0\.0\.1:(\d+)\/graphql)/);
  const [, models, routes, results] = await server.printed(
    /catalog\s+([\d,]+) models, ([\d,]+) routes, ([\d,]+) results/,
  );
  await server.printed(/embedded PostgreSQL 18[\s\S]*for trying, developing, testing and small catalogs/);
  const counts = await askForModels(url as string);
  const number = (text: string | undefined) => Number(text?.replaceAll(',', ''));
  expect(counts).toEqual({ models: number(models), routes: number(routes), results: number(results) });
  expect(counts.routes).toBeGreaterThan(1000);
  expect(existsSync(join(data, 'modelgraph.lock'))).toBe(true);

  const second = run(['serve'], { PORT: '0', DATA_DIR: data });
  expect(await second.ended).toBe(1);
  expect(second.errors()).toMatch(
    new RegExp(`^the data folder .* is in use by process ${server.process.pid}\\b.*\\n$`),
  );

  const blocked = run(['serve'], { PORT: port as string, DATA_DIR: join(folder, 'untouched') });
  expect(await blocked.ended).toBe(1);
  expect(blocked.errors()).toMatch(/^cannot listen on 127\.0\.0\.1 port \d+: it is in use.*\n$/);
  expect(existsSync(join(folder, 'untouched'))).toBe(false);

  server.process.kill('SIGTERM');
  expect(await server.ended).toBe(0);
  expect(existsSync(join(data, 'modelgraph.lock'))).toBe(false);
  expect(await isFree(Number(port))).toBe(true);

  const status = run(['status'], { DATA_DIR: data });
  expect(await status.ended).toBe(0);
  expect(status.output()).toMatch(
    new RegExp(`migrations\\s+\\d+ applied, 0 pending[\\s\\S]*models\\s+${counts.models}\\b`),
  );

  const closed = run(['serve'], { PORT: '0', DATA_DIR: data, TRUSTED_DOCUMENTS: 'only' });
  const [, closedUrl] = await closed.printed(/trusted only\s+(http:\/\/127\.0\.0\.1:\d+\/graphql)/);
  await closed.printed(/catalog\s+[\d,]+ models/);
  const [hash] = [...trustedDocuments()].find(([, text]) => text.includes('query CatalogOverview')) as [string, string];
  expect((await fetch(`${closedUrl}?documentId=${hash}`)).status).toBe(200);
  expect((await fetch(`${closedUrl}?query={__typename}`)).status).toBe(403);
  closed.process.kill('SIGTERM');
  expect(await closed.ended).toBe(0);
}, 180_000);

test.each<[how: string, send: (pid: number) => boolean]>([
  ['SIGTERM to npm itself', (pid) => process.kill(pid, 'SIGTERM')],
  // A terminal sends it to npm and to the server, and npm passes its own on.
  ['Ctrl-C', (pid) => process.kill(-pid, 'SIGINT')],
  ['SIGTERM to all of its processes', (pid) => process.kill(-pid, 'SIGTERM')],
])(
  '%s ends the server cleanly, and leaves port and lock free',
  async (_how, send) => {
    const data = join(folder, 'npm');
    const npm = start('npm', ['start'], { PORT: '0', DATA_DIR: data }, root);
    const [, port] = await npm.printed(/GraphiQL\s+http:\/\/127\.0\.0\.1:(\d+)/);
    send(npm.process.pid as number);
    expect(await npm.ended).toBe(0);
    expect(await isFree(Number(port))).toBe(true);
    expect(await readdir(data)).toEqual(['pglite-18']);
  },
  180_000,
);

test('migrations go down and up again', async () => {
  const env = { DATA_DIR: join(folder, 'migrate') };
  const up = run(['migrate', '--no-seed'], env);
  expect(await up.ended).toBe(0);
  expect(up.output()).toMatch(/migrated\s+0001-catalog, .*0005-search/);
  const down = run(['migrate', '--to', 'none'], env);
  expect(await down.ended).toBe(0);
  expect(down.output()).toMatch(/undone\s+.*0001-catalog/);
  const status = run(['status'], env);
  expect(await status.ended).toBe(0);
  expect(status.output()).toMatch(/0 applied, [1-9]\d* pending[\s\S]*modelgraph migrate/);
  const unknown = run(['migrate', '--to', 'nonsense'], env);
  expect(await unknown.ended).toBe(1);
  expect(unknown.errors()).toMatch(/nonsense/);
}, 120_000);

describe('what cannot be is one clear line and exit code 1', () => {
  test.each([
    ['an unreachable server', { DATABASE_URL: 'postgres://someone:hidden@127.0.0.1:1/nowhere' }, /127\.0\.0\.1:1/],
    ['a wrong address', { DATABASE_URL: 'mysql://x' }, /^DATABASE_URL takes an address such as "postgres:/],
    ['a data folder that cannot be made', { DATA_DIR: join(main, 'below') }, /main\.js\/below/],
    ['a data folder that is a file', { DATA_DIR: main }, /main\.js/],
  ])('%s', async (_what, env, message) => {
    const server = run(['serve'], { PORT: '0', ...env });
    expect(await server.ended).toBe(1);
    expect(server.errors()).toMatch(message);
    expect(server.errors()).not.toMatch(/hidden|\n {4}at /);
    expect(server.errors().trim().split('\n')).toHaveLength(1);
  });

  test('all wrong settings are named at once', async () => {
    const server = run(['serve'], {
      PORT: '70000',
      CORS_ORIGINS: 'https://app.example/path',
      DATABASE_URL: 'nonsense',
      TRUSTED_DOCUMENTS: 'yes',
      MAX_REPRESENTATIONS: '0',
    });
    expect(await server.ended).toBe(1);
    expect(server.errors()).toMatch(/PORT takes a port, 0 to 65535.*got "70000"/);
    expect(server.errors()).toMatch(/CORS_ORIGINS takes "\*" or origins/);
    expect(server.errors()).toMatch(/DATABASE_URL takes an address/);
    expect(server.errors()).toMatch(/TRUSTED_DOCUMENTS takes "only".*got "yes"/);
    expect(server.errors()).toMatch(/MAX_REPRESENTATIONS takes a whole number, 1 to 99999; got "0"/);
  });

  test('an unknown command', async () => {
    const unknown = run(['swerve']);
    expect(await unknown.ended).toBe(1);
    expect(unknown.errors()).toMatch(/unknown command 'swerve'.*serve/is);
  });
});

test.each(['serve', 'migrate', 'status'])('%s --help names its settings', async (command) => {
  const help = run([command, '--help']);
  expect(await help.ended).toBe(0);
  expect(help.output()).toMatch(/Usage: modelgraph[\s\S]*DATABASE_URL[\s\S]*DATA_DIR/);
});
