import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** What a finished command left behind. */
export interface CommandResult {
  /** Exit code; null when a signal ended the command. */
  code: number | null;
  stdout: string;
  stderr: string;
}

/**
 * Runs a tool of the project's node_modules/.bin and collects its output.
 * @param tool name of the executable
 * @param folder where it runs; the project by default
 */
export async function runTool(tool: string, args: readonly string[], folder = process.cwd()): Promise<CommandResult> {
  const child = spawn(join(process.cwd(), 'node_modules/.bin', tool), args, {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
}
