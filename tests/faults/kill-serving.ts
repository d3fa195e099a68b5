import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'vitest';
import { socketImporter, socketPath } from '../../src/commands/import-socket.ts';
import { start } from '../cli/process.ts';
import type { Dice } from '../fuzz/dice.ts';
import { stepOf, wireIdOf } from './steps.ts';

const main = join(import.meta.dirname, '../../dist/src/main.js');
const routes = 4;
const longestMilliseconds = 2_000;
/** A page of the history of prices. */
const mostSteps = 100;

const document = `{ catalog { revision } ${Array.from(
  { length: routes },
  (_, index) => `route${index}: route(by: { key: { provider: "groq", wireId: "${wireIdOf(index)}" } }) {
    priceHistory(first: ${mostSteps}) { nodes { input { amount } } } }`,
).join(' ')} }`;

interface History {
  priceHistory: { nodes: { input: { amount: string } }[] };
}

/** What came of the kills. */
export interface Outcome {
  kills: number;
  acknowledged: number;
  /** Imports that were done and whose acknowledgement the kill came before. */
  unheard: number;
  /** Kills while the server was still starting. */
  inStart: number;
}

/**
 * Serves the embedded database, imports one step after the other, and kills the server without a warning, again and again,
 * at moments that dice choose. After each start all that was acknowledged must be there, and nothing by halves.
 */
export async function killServing(kills: number, falls: Dice): Promise<Outcome> {
  const data = await mkdtemp(join(tmpdir(), 'modelgraph-kills-'));
  const env = { DATA_DIR: data, PORT: '0', RATE_LIMIT: '0' };
  const acknowledged = new Map<number, number>();
  const tried = new Set<number>();
  const outcome = { kills: 0, acknowledged: 0, unheard: 0, inStart: 0 };
  let step = 0;
  let serving = start(process.execPath, [main, 'serve'], env);
  let killing = false;
  const kill = () => {
    killing = true;
    serving.process.kill('SIGKILL');
  };
  const importer = socketImporter(socketPath(data));
  async function importNext(): Promise<void> {
    const { name, text, observedOn } = stepOf(++step, routes);
    tried.add(step);
    const request = { source: 'models-dev', files: [{ name, text }], observedOn };
    const reports = await importer.import(request).catch((error) => {
      if (killing) return [];
      throw error;
    });
    for (const { revision } of reports) if (revision !== null) acknowledged.set(step, revision);
  }
  try {
    await serving.printed(/small catalogs/);
    await importNext();
    expect(acknowledged.size).toBe(1);
    while (outcome.kills < kills && step < mostSteps) {
      // Otherwise at once, while what comes with the program is still compared.
      if (falls.chance(60)) await importNext();
      const killed = delay(falls.number(0, longestMilliseconds)).then(kill);
      while (!killing && step < mostSteps) await importNext();
      await killed;
      await serving.ended;
      outcome.kills++;
      killing = false;
      serving = start(process.execPath, [main, 'serve'], env);
      if (outcome.kills < kills && falls.chance(30)) {
        // In the middle of its recovery.
        await delay(falls.number(0, longestMilliseconds));
        serving.process.kill('SIGKILL');
        await serving.ended;
        outcome.kills++;
        outcome.inStart++;
        serving = start(process.execPath, [main, 'serve'], env);
      }
      const [, url = ''] = await serving.printed(/GraphiQL\s+(\S+)/);
      await serving.printed(/small catalogs/);
      const there = await stepsAt(url, acknowledged);
      for (const one of acknowledged.keys()) expect(there).toContain(one);
      for (const one of there) expect(tried.has(one)).toBe(true);
      outcome.unheard = there.length - acknowledged.size;
    }
    outcome.acknowledged = acknowledged.size;
    serving.process.kill('SIGTERM');
    expect(await serving.ended).toBe(0);
    return outcome;
  } finally {
    serving.process.kill('SIGKILL');
    await serving.ended;
    await rm(data, { recursive: true, force: true });
  }
}

/** The steps that a server has, the same ones for every route, and no revision that is older than an acknowledged one. */
async function stepsAt(url: string, acknowledged: ReadonlyMap<number, number>): Promise<number[]> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: document }),
  });
  const { data, errors } = (await response.json()) as { data: Record<string, History | null>; errors?: unknown };
  expect(errors).toBeUndefined();
  const { catalog, ...found } = data as unknown as { catalog: { revision: number } } & Record<string, History | null>;
  const [steps = [], ...others] = Object.values(found as Record<string, History | null>).map((route) =>
    (route?.priceHistory.nodes ?? []).map(({ input }) => Number(input.amount)),
  );
  for (const other of others) expect(other).toEqual(steps);
  expect(catalog.revision).toBeGreaterThanOrEqual(Math.max(0, ...acknowledged.values()));
  return steps;
}
