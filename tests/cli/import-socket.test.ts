import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { socketImporter } from '../../src/commands/import-socket.ts';

const step = '{"step":"writing","done":1}\n';
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'modelgraph-socket-'));
});
afterAll(() => rm(folder, { recursive: true }));

test.each<[how: string, die: (response: ServerResponse) => void]>([
  ['is cut', (response) => response.write(step, () => response.destroy())],
  ['is cut within the report', (response) => response.write(`${step}{"reports":[`, () => response.destroy())],
  ['ends without the report', (response) => response.end(step)],
])('an import whose answer %s may have been done, and does not say that it was not', async (_how, die) => {
  const socket = join(folder, 'modelgraph.sock');
  const server = createServer((request, response) => void request.resume().once('end', () => die(response)));
  await new Promise<void>((listening) => server.listen(socket, listening));
  const steps: string[] = [];
  const imported = socketImporter(socket).import({ source: 'models-dev', files: [] }, (name) => steps.push(name));
  await expect(imported).rejects.toThrow(
    'the server\'s answer ended early, so whether it was imported is not known: "modelgraph sources" tells when the server runs',
  );
  expect(steps).toEqual(['writing']);
  await new Promise((closed) => server.close(closed));
});
