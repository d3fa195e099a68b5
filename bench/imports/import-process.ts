import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ImportOutcome, ImportTask } from './import-once.ts';

/** Imports in a process of its own, whose memory is nobody else's. */
export async function importInProcess(task: ImportTask, signal: AbortSignal): Promise<ImportOutcome> {
  const module = join(import.meta.dirname, 'import-once.js');
  const { stdout } = await promisify(execFile)(process.execPath, [module, JSON.stringify(task)], { signal });
  return JSON.parse(stdout) as ImportOutcome;
}
