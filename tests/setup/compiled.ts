import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '../..');
const cacheFolder = join(root, 'node_modules/.cache/modelgraph');

/**
 * Compiles a module of the project, with all it imports, for processes of a test's own, which cannot read TypeScript.
 *
 * @param module its path from the root, as in `src/main.ts`
 * @returns the path of the compiled module, and its folder, for the test to remove
 */
export async function compile(module: string): Promise<{ path: string; folder: string }> {
  await mkdir(cacheFolder, { recursive: true });
  const folder = await mkdtemp(join(cacheFolder, 'compiled-'));
  const config = {
    extends: join(root, 'tsconfig.json'),
    compilerOptions: { noEmit: false, rootDir: root, outDir: folder },
    include: [],
    files: [join(root, module)],
  };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
  await promisify(execFile)(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder]);
  return { path: join(folder, module.replace(/\.ts$/, '.js')), folder };
}
