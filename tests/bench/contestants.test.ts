import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cases } from '../../bench/cases.ts';
import { contestants, reference } from '../../bench/contestants.ts';
import { makeDatabase } from '../../bench/database.ts';
import type { Contestant } from '../../bench/harness/contestant.ts';
import { countStatements, proveEqual, startContestants } from '../../bench/harness/contestants.ts';
import { load } from '../../bench/harness/load.ts';

const root = join(import.meta.dirname, '../..');

/** The servers run as processes of their own, which cannot read TypeScript. */
const compiled = (contestant: Contestant): Contestant => ({
  ...contestant,
  module: contestant.module.replace(join(root, 'bench'), join(root, 'dist/bench')).replace(/\.ts$/, '.js'),
});

let database: Awaited<ReturnType<typeof makeDatabase>>;
beforeAll(async () => {
  await promisify(execFile)(process.execPath, [
    join(root, 'node_modules/typescript/bin/tsc'),
    '-p',
    join(root, 'tsconfig.bench.json'),
  ]);
  database = await makeDatabase(process.env.TEST_DATABASE_URL || undefined, { times: 1 });
}, 120_000);
afterAll(() => database?.[Symbol.asyncDispose]());

test('the servers answer the same over HTTP, in one statement, in none when warm, in some when cold', async () => {
  await using running = await startContestants(
    [reference, ...contestants].map(compiled),
    database.place,
    process.execPath,
  );
  await proveEqual(running.all, cases);
  const counts = await countStatements(running.all, cases);
  expect(counts.get('model-facts')).toEqual(
    new Map([
      ['one statement', 1],
      ['warm', 0],
      ['cold', expect.toSatisfy((count: number) => count > 1 && count <= 9)],
      ['cached', 0],
    ]),
  );
  const [first] = running.all;
  if (!first) throw new Error('nobody takes part');
  const measured = await load(first, 'model-facts', [{ slug: 'o3' }], { connections: 2, requests: 20 });
  expect(measured.requestsPerSecond).toBeGreaterThan(0);
  expect(measured.cpuPerRequest).toBeGreaterThan(0);
  expect(measured.errors).toBe(0);
  const wrong = await load(first, 'no-such-operation', [{}], { connections: 1, requests: 5 });
  expect(wrong.errors).toBe(5);
}, 120_000);

test('a difference between answers is found', async () => {
  await using running = await startContestants([compiled(reference)], database.place, process.execPath);
  const [honest] = running.all;
  if (!honest) throw new Error('nobody takes part');
  const liar = { ...honest, ask: async () => ({ model: null }) };
  await expect(proveEqual([honest, liar], cases)).rejects.toThrow(/answer differently to model-facts with/);
}, 60_000);
