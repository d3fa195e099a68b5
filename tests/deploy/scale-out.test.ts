import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { provider, rocket } from '../importers/adapters/models-dev-fixture.ts';
import { hasProgram } from './programs.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
const script = join(root, 'deploy/scale-out/scale-out');
// It brings servers of its own: once, with the suite on PostgreSQL, will do.
const wanted = inject('testDatabases').url !== null && hasProgram('nginx', 'the run on several servers');

let folder: string;
let ports: Record<'first' | 'second' | 'front', number>;

beforeAll(async () => {
  if (!wanted) return;
  folder = await mkdtemp(join(tmpdir(), 'modelgraph-scale-'));
  // PostgreSQL's own user goes through it.
  await run('chmod', ['711', folder]);
  const { stdout } = await scaleOut('up');
  const port = (name: string) => Number(new RegExp(`^${name}=(\\d+)$`, 'm').exec(stdout)?.[1]);
  ports = { first: port('first'), second: port('second'), front: port('front') };
}, 120_000);
afterAll(async () => {
  if (!wanted) return;
  await scaleOut('down');
  await rm(folder, { recursive: true, force: true });
}, 60_000);

const scaleOut = (action: string, ...args: string[]) => run(script, [action, join(folder, 'run'), ...args]);

interface Ready {
  status: string;
  revision: number;
  replicaLagSeconds: number;
  reasons: { code: string }[];
}
const ready = async (server: keyof typeof ports): Promise<Ready> =>
  (await (await fetch(`http://127.0.0.1:${ports[server]}/ready`)).json()) as Ready;

async function revisionAt(server: keyof typeof ports): Promise<number> {
  const response = await fetch(`http://127.0.0.1:${ports[server]}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ catalog { revision } }' }),
  });
  expect(response.status).toBe(200);
  return ((await response.json()) as { data: { catalog: { revision: number } } }).data.catalog.revision;
}

async function until(holds: () => Promise<boolean>, milliseconds: number): Promise<void> {
  const end = performance.now() + milliseconds;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`not within ${milliseconds} ms: ${holds}`);
    await delay(50);
  }
}

async function importPriced(input: number) {
  const file = join(folder, 'catalog.json');
  const models = { 'rocket-1': { ...rocket, cost: { input, output: 2 } } };
  await writeFile(file, JSON.stringify({ models: {}, providers: { groq: provider(models) } }));
  return scaleOut('import', 'models-dev', file);
}

/** What a replica may lag on an idle machine, and the second that a poll may take. */
const soon = 3_000;

test.runIf(wanted)(
  'reads go on while one part after another is lost, and are never stale',
  async () => {
    expect(await revisionAt('front')).toBe(0);

    await importPriced(1);
    await until(async () => (await revisionAt('first')) === 1 && (await revisionAt('second')) === 1, soon);

    await scaleOut('lag');
    await importPriced(3);
    await until(async () => (await ready('second')).replicaLagSeconds > 0, soon);
    expect(await revisionAt('second')).toBe(1);
    await scaleOut('catch-up');
    await until(async () => (await revisionAt('first')) === 2 && (await revisionAt('second')) === 2, soon);
    expect(await ready('second')).toMatchObject({ status: 'ready', reasons: [], replicaLagSeconds: 0 });

    await scaleOut('stop-primary');
    await expect(importPriced(5)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(
        /^cannot reach PostgreSQL at 127\.0\.0\.1:\d+\/catalog: the connection was refused\n$/,
      ),
    });
    await until(async () => (await ready('second')).status === 'degraded', 10_000);
    expect(await ready('second')).toMatchObject({ revision: 2, reasons: [{ code: 'PRIMARY_SILENT' }] });
    expect(await revisionAt('front')).toBe(2);

    await scaleOut('kill-server');
    for (let request = 0; request < 20; request++) expect(await revisionAt('front')).toBe(2);

    await scaleOut('promote');
    await importPriced(5);
    await until(async () => (await revisionAt('front')) === 3, soon);
  },
  60_000,
);
