import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const stamp = 'dist/web/stamp';

/** Builds the pages into dist/web, each file compressed beside itself; does nothing when they are up to date. */
export async function buildWeb(): Promise<void> {
  const sources = await hashOfSources();
  if ((await readFile(stamp, 'utf8').catch(() => null)) === sources) return;
  // A process of its own: Vite goes by NODE_ENV, which test runners have set to something else.
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, ['node_modules/vite/bin/vite.js', 'build', 'web'], { env });
  for (const name of await readdir('dist/web/assets')) await compress(join('dist/web/assets', name));
  await writeFile(stamp, sources);
}

/** Of everything that the pages are made of: their sources, and the packages by the lockfile. */
async function hashOfSources(): Promise<string> {
  const entries = await readdir('web', { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hash = createHash('sha256');
  for (const file of [...files.sort(), 'package-lock.json']) hash.update(`${file}\n`).update(await readFile(file));
  return hash.digest('hex');
}

async function compress(file: string): Promise<void> {
  const bytes = await readFile(file);
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(bytes, { params }),
    promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
}
