import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { start } from './process.ts';

const root = join(import.meta.dirname, '../..');
const main = join(root, 'dist/src/main.js');
let folder: string;
let data: string;
let file: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'modelgraph-dump-'));
  data = join(folder, 'data');
  file = join(folder, 'catalog.jsonl');
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (args: string[], env: Record<string, string> = {}) =>
  start(process.execPath, [main, ...args], { DATA_DIR: data, ...env });

async function ended(args: string[], env: Record<string, string> = {}) {
  const child = run(args, env);
  const code = await child.ended;
  return { code, output: child.output(), errors: child.errors() };
}

test('export writes a file, a compressed one, or standard output, and says on what terms', async () => {
  const { code, output, errors } = await ended(['export', file]);
  expect([code, output]).toEqual([0, '']);
  expect(errors).toMatch(/exported\s+revision 2 of \d{4}-\d{2}-\d{2}, [\d,]+ rows to .*catalog\.jsonl\nlicences/);
  const text = await readFile(file, 'utf8');
  expect((await ended(['export', `${file}.gz`])).code).toBe(0);
  expect(gunzipSync(await readFile(`${file}.gz`)).toString()).toBe(text);
  expect(await ended(['export'])).toMatchObject({ code: 0, output: text });
  expect((await readdir(folder)).sort()).toEqual(['catalog.jsonl', 'catalog.jsonl.gz', 'data']);
}, 120_000);

test('a server that holds the embedded database exports on behalf of others, and its catalog is not replaced', async () => {
  const server = run(['serve'], { PORT: '0' });
  await server.printed(/small catalogs/);
  const { code, errors } = await ended(['export', join(folder, 'served.jsonl')]);
  expect([code, errors]).toEqual([0, expect.stringMatching(/through process \d+, which serves it/)]);
  const entities = (text: string) => text.split('\n').filter((line) => line.startsWith('{"table":"model"'));
  const served = entities(await readFile(join(folder, 'served.jsonl'), 'utf8'));
  expect(served.length).toBeGreaterThan(100);
  expect(served).toEqual(entities(await readFile(file, 'utf8')));
  const refused = await ended(['import', 'dump', file]);
  expect([refused.code, refused.errors]).toEqual([
    1,
    expect.stringMatching(/^process \d+ serves the catalog in .*name a new folder in DATA_DIR\n$/),
  ]);
  server.process.kill('SIGTERM');
  expect(await server.ended).toBe(0);
}, 120_000);

test('import dump takes it into a new folder, from a file or an address, and it is exported as the same bytes', async () => {
  const there = { DATA_DIR: join(folder, 'restored') };
  const dry = await ended(['import', 'dump', file, '--dry-run'], there);
  expect([dry.code, dry.output]).toEqual([0, expect.stringMatching(/nothing was changed: a dry run/)]);
  const packed = await readFile(`${file}.gz`);
  const mirror = createServer((_request, response) => response.end(packed));
  await new Promise<void>((listening) => mirror.listen(0, '127.0.0.1', listening));
  const address = `http://127.0.0.1:${(mirror.address() as AddressInfo).port}/catalog.jsonl.gz`;
  const { code, output } = await ended(['import', 'dump', address], there);
  mirror.close();
  expect(code).toBe(0);
  expect(output).toMatch(/imported\s+catalog\.jsonl\.gz\nrows\s+source \d+\n[\s\S]*result\s+revision 2 of/);
  expect((await ended(['export'], there)).output).toBe(await readFile(file, 'utf8'));
  const again = await ended(['import', 'dump', file], there);
  expect([again.code, again.errors]).toEqual([
    1,
    expect.stringMatching(/^the catalog holds facts already \(revision 2\)/),
  ]);
}, 180_000);

test('what goes wrong is told in one line, and leaves nothing half done', async () => {
  const cut = join(folder, 'cut.jsonl');
  await writeFile(cut, (await readFile(file, 'utf8')).slice(0, 50_000));
  const there = { DATA_DIR: join(folder, 'untouched') };
  for (const [args, message] of [
    [['import', 'dump'], /^name the dump: a file, or the address of one$/],
    [['import', 'dump', 'nowhere.jsonl'], /^cannot read nowhere\.jsonl: there is no such file or folder$/],
    [['import', 'dump', folder], /is a folder; it takes one file$/],
    [['import', 'dump', file, '--exclude-share-alike'], /^--exclude-share-alike does not go with a dump/],
    [['import', 'dump', cut], /^cut\.jsonl is broken or cut short in line \d+$/],
    [['export', join(folder, 'none/catalog.jsonl')], /(^|\n)cannot write .*none\/catalog\.jsonl: ENOENT/],
  ] as const) {
    const { code, errors } = await ended([...args], there);
    expect([args, code]).toEqual([args, 1]);
    expect(errors.trimEnd()).toMatch(message);
    expect(errors).not.toMatch(/\n {4}at /);
  }
}, 180_000);
