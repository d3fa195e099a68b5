import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Beginning, prepare } from './databases.ts';
import type { ImportOutcome } from './import-once.ts';
import { importInProcess } from './import-process.ts';

/** What an import into the embedded database, and the same one again, took. */
export async function importEmbedded(
  file: string,
  beginning: Beginning,
  signal: AbortSignal,
): Promise<{ first: ImportOutcome; again: ImportOutcome }> {
  const folder = await mkdtemp(join(tmpdir(), 'modelgraph-bench-'));
  try {
    const place = { dataDir: join(folder, 'data') };
    await prepare(place, beginning);
    const first = await importInProcess({ place, file }, signal);
    return { first, again: await importInProcess({ place, file }, signal) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
