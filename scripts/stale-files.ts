import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const clientFolders = ['schema/generated', 'examples/generated', 'web/src/generated'];

/**
 * What in a folder is not as it should be: one line for each file that is missing, different or left over.
 * @param folder the project's root, or a copy made by a test
 */
export async function staleFiles(files: ReadonlyMap<string, string>, folder = process.cwd()): Promise<string[]> {
  const problems: string[] = [];
  for (const [path, wanted] of files) {
    const found = await readFile(join(folder, path), 'utf8').catch(() => null);
    if (found === null) problems.push(`${path} is missing: run \`npm run generate\``);
    else if (found !== wanted) {
      problems.push(`${path} is stale at line ${firstDifference(found, wanted)}: run \`npm run generate\``);
    }
  }
  for (const path of await leftOver(files, folder)) {
    problems.push(`${path} is no longer generated: run \`npm run generate\``);
  }
  return problems;
}

/** Removes what codegen wrote earlier and writes no more. */
export async function removeLeftOver(files: ReadonlyMap<string, string>, folder = process.cwd()): Promise<void> {
  for (const path of await leftOver(files, folder)) await rm(join(folder, path));
}

/** Writes files, given by path from a folder: the project's root, or a copy made by a test. */
export async function writeFiles(files: ReadonlyMap<string, string>, folder = process.cwd()): Promise<void> {
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

async function leftOver(files: ReadonlyMap<string, string>, folder: string): Promise<string[]> {
  const found = clientFolders.map(async (one) => {
    const names = await readdir(join(folder, one)).catch(() => []);
    return names.map((name) => `${one}/${name}`);
  });
  return (await Promise.all(found)).flat().filter((path) => !files.has(path));
}

function firstDifference(found: string, wanted: string): number {
  const lines = found.split('\n');
  const other = wanted.split('\n');
  return lines.findIndex((line, index) => line !== other[index]) + 1 || lines.length + 1;
}
