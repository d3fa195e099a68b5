import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { provider, rocket } from '../importers/adapters/models-dev-fixture.ts';
import { compile } from '../setup/compiled.ts';
import { start } from './process.ts';

let main: string;
let compiled: string;
let folder: string;
let data: string;
let published: Server;
let mirror: string;
let body = '';

function snapshot(routes: number, input: number): string {
  const models = Object.fromEntries(
    Array.from({ length: routes }, (_, index) => [
      `rocket-${index}`,
      { ...rocket, id: `rocket-${index}`, name: `Rocket ${index}`, cost: { input, output: 2 * input } },
    ]),
  );
  return JSON.stringify({ models: {}, providers: { groq: provider(models) } });
}

beforeAll(async () => {
  ({ path: main, folder: compiled } = await compile('src/main.ts'));
  folder = await mkdtemp(join(tmpdir(), 'modelgraph-import-'));
  data = join(folder, 'data');
  await writeFile(join(folder, 'catalog-2026-01-05.json'), snapshot(3, 1));
  await writeFile(join(folder, 'catalog-2026-04-01.json'), snapshot(4, 2));
  await writeFile(join(folder, 'large.json'), snapshot(3_000, 3));
  body = snapshot(5, 3);
  published = createServer((request, response) => {
    if (request.url !== '/api.json') response.writeHead(503).end();
    else if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
    else response.writeHead(200, { etag: '"v1"', 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((listening) => published.listen(0, '127.0.0.1', listening));
  mirror = `http://127.0.0.1:${(published.address() as AddressInfo).port}`;
}, 120_000);
afterAll(async () => {
  published.closeAllConnections();
  published.close();
  await rm(folder, { recursive: true, force: true });
  await rm(compiled, { recursive: true, force: true });
});

const run = (args: string[], env: Record<string, string> = {}) =>
  start(process.execPath, [main, ...args], { DATA_DIR: data, ...env });

async function ended(args: string[], env: Record<string, string> = {}) {
  const child = run(args, env);
  const code = await child.ended;
  return { code, output: child.output(), errors: child.errors() };
}

async function ask(url: string, query: string) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { data: Record<string, never> }).data;
}

test('import opens the embedded database, tells what it did, and dates a snapshot by its name', async () => {
  const dry = await ended(['import', 'models-dev', join(folder, 'catalog-2026-01-05.json'), '--dry-run']);
  expect(dry.errors).toBe('');
  expect(dry.output).toMatch(/would import\s+models-dev from catalog-2026-01-05\.json, as seen on 2026-01-05/);
  expect(dry.output).toMatch(/nothing was changed: a dry run/);
  const { code, output } = await ended(['import', 'models-dev', join(folder, 'catalog-2026-01-05.json')]);
  expect(code).toBe(0);
  expect(output).toMatch(/records\s+8 read: 8 new, 0 changed, 0 unchanged; 0 no longer listed/);
  expect(output).toMatch(/change\s+ROUTE_ADDED 3\n/);
  expect(output).toMatch(/licence\s+MIT; models\.dev, MIT/);
  expect(output).toMatch(/result\s+revision \d+, after/);
}, 120_000);

test('while a server holds the embedded database, import, sources and refresh go through it', async () => {
  const server = run(['serve'], { PORT: '0' });
  const [, url] = await server.printed(/GraphiQL\s+(\S+)/);
  await server.printed(/small catalogs/);
  expect(existsSync(join(data, 'modelgraph.sock'))).toBe(true);
  const before = await ask(url as string, '{ catalog { revision } }');

  const imported = await ended(['import', 'models-dev', join(folder, 'catalog-2026-04-01.json'), '--json']);
  expect(imported.code).toBe(0);
  const [report] = JSON.parse(imported.output);
  expect(report).toMatchObject({ feed: 'models-dev', observedOn: '2026-04-01', read: 10, created: 2, changed: 3 });
  expect(report.changes.map(({ type, count }: { type: string; count: number }) => [type, count])).toContainEqual([
    'PRICE_CHANGED',
    3,
  ]);
  await expect
    .poll(async () => (await ask(url as string, '{ catalog { revision } }')).catalog)
    .not.toEqual(before.catalog);
  const { route } = await ask(
    url as string,
    '{ route(by: { key: { provider: "groq", wireId: "rocket-1" } }) { priceHistory { nodes { validFrom input { amount } } } } }',
  );
  expect(route).toEqual({
    priceHistory: {
      nodes: [
        { validFrom: '2026-04-01', input: { amount: '2' } },
        { validFrom: '2026-01-05', input: { amount: '1' } },
      ],
    },
  });

  const refused = await ended(['import', 'models-dev', join(folder, 'catalog-2026-01-05.json')]);
  expect(refused).toMatchObject({
    code: 1,
    errors: expect.stringMatching(/^models-dev was last seen on 2026-04-01; an input of 2026-01-05 is older\./),
  });

  const mirrors = { SOURCE_URLS: `models-dev=${mirror}/api.json,mmmu=${mirror}/down` };
  const first = await ended(['refresh', 'mmmu', 'models-dev'], mirrors);
  expect(first.code).toBe(1);
  expect(first.output).toMatch(/failed\s+mmmu: .*answered 503/);
  expect(first.output).toMatch(/imported\s+models-dev from api\.json/);
  const second = await ended(['refresh', 'models-dev'], mirrors);
  expect(second.code).toBe(0);
  expect(second.output).toMatch(/12 read: 0 new, 0 changed, 12 unchanged[\s\S]*the same as before/);

  const listed = await ended(['sources']);
  expect(listed.output).toMatch(
    /models-dev\s+40\s+MIT\s+\d{4}-\d{2}-\d{2} \d{2}:\d{2}Z\s+fresh\s+modelgraph import models-dev/,
  );
  expect(listed.output).toMatch(/mmmu-leaderboard\s+70\s+CC BY-SA 4\.0 \(share-alike\)/);

  server.process.kill('SIGTERM');
  expect(await server.ended).toBe(0);
  expect(existsSync(join(data, 'modelgraph.sock'))).toBe(false);
}, 180_000);

test('killed at any moment, an import has done nothing, and the next one is whole', async () => {
  const state = async () =>
    JSON.parse((await ended(['sources', '--json'])).output) as { slug: string; runs: object[] }[];
  const runsOf = async () => (await state()).find(({ slug }) => slug === 'models-dev')?.runs;
  const before = await runsOf();
  for (const milliseconds of [200, 900, 2_000]) {
    const child = run(['import', 'models-dev', join(folder, 'large.json')]);
    // The database is open, and the import begins.
    await child.printed(/genai-prices: .*\n/);
    await Promise.race([delay(milliseconds), child.ended]);
    if (child.process.exitCode !== null) break;
    child.process.kill('SIGKILL');
    await child.ended;
    expect(await runsOf()).toEqual(before);
  }
  const { code, output } = await ended(['import', 'models-dev', join(folder, 'large.json')]);
  expect(code).toBe(0);
  expect(output).toMatch(/6,002 read: 5,990 new, 0 changed, 12 unchanged; 0 no longer listed/);
}, 240_000);

test('two imports at once: the second is refused clearly while the first holds the folder', async () => {
  const first = run(['import', 'models-dev', join(folder, 'large.json')]);
  await first.printed(/database/);
  const second = await ended(['import', 'models-dev', join(folder, 'large.json')]);
  expect(await first.ended).toBe(0);
  expect(second.code === 0 || /is in use by process \d+/.test(second.errors)).toBe(true);
}, 120_000);

test.each([
  [['import', 'nothing'], /^there is no source "nothing"; there are models-dev, /],
  [['import', 'mmmu', 'nowhere.json'], /^cannot read nowhere\.json: there is no such file or folder/],
  [['import', 'models-dev', 'package.json'], /^package\.json is not/],
  [['import', 'aider'], /^aider has no address of its own: name a file or the folder of its files/],
  [['import', 'models-dev', '--observed-on', '2026-02-30'], /It takes a day such as 2026-07-02/],
  [['refresh', '--every', 'often'], /^--every takes a time such as 30m, 6h or 1d; got "often"/],
  [['refresh', 'aider'], /^aider has no address to be fetched from/],
])('%j is refused in one clear line', async (args, message) => {
  const { code, errors } = await ended(args, { DATA_DIR: join(folder, 'untouched') });
  expect(code).toBe(1);
  expect(errors).toMatch(message);
  expect(errors).not.toMatch(/\n {4}at /);
});
