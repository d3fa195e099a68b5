import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ImportOutcome, ImportTask } from './import-once.ts';

/** As `npm run modelgraph` starts it: most of what an import makes is short-lived, and collected again and again in less. */
const flags = ['--max-semi-space-size=32'];

/** Imports in a process of its own, whose memory is nobody else's. */
export async function importInProcess(task: ImportTask, signal: AbortSignal): Promise<ImportOutcome> {
  const module = join(import.meta.dirname, 'import-once.js');
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, module, JSON.stringify(task)], { signal });
  return JSON.parse(stdout) as ImportOutcome;
}
