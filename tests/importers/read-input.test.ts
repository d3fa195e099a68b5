import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readInput } from '../../src/importers/read-input.ts';

const answers: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  '/good.json': (request, response) => {
    if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
    else response.writeHead(200, { etag: '"v1"', 'content-type': 'application/json' }).end('{"a": "ä"}');
  },
  '/page': (_, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<html>'),
  '/missing': (_, response) => response.writeHead(404).end('{}'),
  '/broken': (_, response) => response.writeHead(500).end('{}'),
  '/loop': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
  '/moved': (_, response) => response.writeHead(301, { location: '/good.json' }).end(),
  '/silent': () => {},
  '/stops': (_, response) => response.writeHead(200).write('{"half":'),
  '/hangs-up': (_, response) => {
    response.writeHead(200, { 'content-length': '100' }).write('{');
    setTimeout(() => response.destroy(), 50);
  },
  '/says-large': (_, response) => response.writeHead(200, { 'content-length': '5000' }).end('x'.repeat(5000)),
  '/is-large': (_, response) => response.writeHead(200).end('x'.repeat(5000)),
  '/binary': (_, response) => response.writeHead(200).end(Buffer.from([0xff, 0xfe, 0x00])),
};

let server: Server;
let origin: string;
let folder: string;
beforeAll(async () => {
  server = createServer((request, response) => answers[request.url ?? '']?.(request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  folder = await mkdtemp(join(tmpdir(), 'modelgraph-input-'));
  await mkdir(join(folder, 'parts'));
  await writeFile(join(folder, 'one.json'), '\ufeff{"a": 1}');
  await writeFile(join(folder, 'parts/a.csv'), 'a');
  await writeFile(join(folder, 'parts/b.csv'), 'b');
  await writeFile(join(folder, 'parts/other.txt'), 'c');
  await writeFile(join(folder, 'binary.json'), Buffer.from([0xff, 0xfe]));
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

const limits = { silenceMs: 1_000, maxBytes: 4096 };

describe('a file or folder', () => {
  test('is read without a byte order mark, under its name', async () => {
    const read = await readInput(join(folder, 'one.json'), undefined);
    expect(read).toEqual({ files: [{ name: 'one.json', text: '{"a": 1}' }], notModified: false });
  });

  test('gives the files that the source has', async () => {
    const { files } = await readInput(join(folder, 'parts'), ['b.csv', 'a.csv', 'z.csv']);
    expect(files.map(({ name }) => name)).toEqual(['a.csv', 'b.csv']);
  });

  test.each([
    ['nowhere.json', undefined, 'there is no such file or folder'],
    ['one.json/below', undefined, 'a part of the path is a file, not a folder'],
    ['parts', undefined, 'is a folder; this source is read from one file'],
    ['parts', ['z.csv'], 'holds none of z.csv'],
    ['binary.json', undefined, 'is not UTF-8 text'],
  ])('is refused clearly: %s', async (name, names, reason) => {
    await expect(readInput(join(folder, name), names)).rejects.toThrow(reason);
  });

  test('is refused when it is too large, before it is read', async () => {
    await expect(readInput(join(folder, 'one.json'), undefined, { maxBytes: 4 })).rejects.toThrow(
      /has 1 MB; at most 0 MB are read/,
    );
  });
});

describe('an address', () => {
  test('is fetched, and asked again only for what has changed', async () => {
    const first = await readInput(`${origin}/good.json`, undefined);
    expect(first.files).toEqual([{ name: 'good.json', text: '{"a": "ä"}' }]);
    expect(first.fetched).toEqual({ url: `${origin}/good.json`, etag: '"v1"', lastModified: null });
    const second = await readInput(`${origin}/good.json`, undefined, { before: first.fetched });
    expect(second).toEqual({ files: [], notModified: true, fetched: first.fetched });
  });

  test('may have moved', async () => {
    expect((await readInput(`${origin}/moved`, undefined)).files[0]?.text).toBe('{"a": "ä"}');
  });

  test.each([
    ['/page', 'answered with a web page (text/html), not with data'],
    ['/missing', 'answered 404 Not Found'],
    ['/broken', 'answered 500 Internal Server Error'],
    ['/loop', 'it redirects without end'],
    ['/silent', 'was silent for 1 s'],
    ['/stops', 'was silent for 1 s'],
    ['/hangs-up', 'the connection was closed by the other side'],
    ['/says-large', 'has 1 MB; at most 0 MB are read'],
    ['/is-large', 'has 1 MB; at most 0 MB are read'],
    ['/binary', 'is not UTF-8 text'],
  ])('is refused clearly: %s', async (path, reason) => {
    await expect(readInput(`${origin}${path}`, undefined, limits)).rejects.toThrow(reason);
  });

  test('at which nobody listens is refused clearly', async () => {
    const closed = createServer();
    await new Promise<void>((listening) => closed.listen(0, '127.0.0.1', listening));
    const { port } = closed.address() as AddressInfo;
    await new Promise((done) => closed.close(done));
    await expect(readInput(`http://127.0.0.1:${port}/x.json`, undefined, limits)).rejects.toThrow(
      'the connection was refused',
    );
  });
});
