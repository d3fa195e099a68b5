import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { changedPrices } from '../changed-prices.ts';
import { modelsDevFile } from '../fill.ts';
import type { DatabasePlace } from '../harness/contestant.ts';
import { commandLine, environmentOf } from '../harness/serve.ts';

/** Imports that go on beside everything else. Disposing waits for the one that is under way. */
export interface Importing extends AsyncDisposable {
  /** How many were done. */
  done(): number;
  failures(): readonly string[];
}

interface ImportingOptions {
  place: DatabasePlace;
  /** A folder of real sources; a small source of our own when undefined. */
  data: string | undefined;
  /** Seconds from the end of one until the next. */
  every: number;
}

/** Imports one source over and over by `modelgraph import`, in a process of its own, each time with other prices. */
export async function keepImporting({ place, data, every }: ImportingOptions): Promise<Importing> {
  const folder = await mkdtemp(join(tmpdir(), 'modelgraph-soak-'));
  const real = modelsDevFile(data);
  const published = real === null ? ours() : await readFile(real, 'utf8');
  const file = join(folder, 'catalog.json');
  const stopping = new AbortController();
  const failures: string[] = [];
  let done = 0;
  const importOnce = async () => {
    await writeFile(file, changedPrices(published, done + 1));
    await promisify(execFile)(process.execPath, [commandLine, 'import', 'models-dev', file], {
      env: environmentOf(place),
    });
    done++;
  };
  const running = (async () => {
    while (!stopping.signal.aborted) {
      await importOnce().catch((error: Error) => failures.push(`an import failed: ${error.message.slice(0, 1_000)}`));
      await wait(every * 1_000, undefined, { signal: stopping.signal }).catch(() => {});
    }
  })();
  return {
    done: () => done,
    failures: () => failures,
    async [Symbol.asyncDispose]() {
      stopping.abort();
      await running;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A provider with models of its own. */
function ours(): string {
  const model = (index: number) => ({
    id: `soak-${index}`,
    name: `Soak ${index}`,
    attachment: false,
    reasoning: false,
    tool_call: true,
    open_weights: false,
    release_date: '2026-03',
    last_updated: '2026-04-01',
    modalities: { input: ['text'], output: ['text'] },
    limit: { context: 200_000, output: 32_000 },
    cost: { input: 1, output: 2 },
  });
  const models = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`soak-${index}`, model(index)]));
  const groq = { id: 'groq', name: 'Groq', npm: '@ai-sdk/groq', env: ['KEY'], doc: 'https://example.com/', models };
  return JSON.stringify({ models: {}, providers: { groq } });
}
