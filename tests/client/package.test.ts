import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { listen } from '../../src/server/listen.ts';
import { openTestCatalog } from '../setup/catalog.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
const modules = join(root, 'node_modules');

/** A program of somebody who has installed the package. */
const consumer = `import { CatalogError, createClient } from 'modelgraph-client';
import { ModelPageDocument } from 'modelgraph-client/documents';

const catalog = createClient({ url: process.argv[2] as string });
const { model } = await catalog.query(ModelPageDocument, { slug: 'gpt-4o-mini' });
const name: string | undefined = model?.name;
try {
  await createClient({ url: 'http://127.0.0.1:1/graphql' }).query(ModelPageDocument, { slug: 'x' });
} catch (error) {
  console.log(name, error instanceof CatalogError && error.code);
}
// @ts-expect-error a number is no slug
const wrong = () => catalog.query(ModelPageDocument, { slug: 1 });
void wrong;
`;

async function compile(...args: string[]): Promise<void> {
  await run(process.execPath, [join(modules, 'typescript/bin/tsc'), ...args]).catch(
    ({ stdout }: { stdout: string }) => {
      throw new Error(stdout);
    },
  );
}

test('the built package is typed and runs in plain Node', async () => {
  const cache = join(modules, '.cache/modelgraph');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'client-'));
  try {
    const installed = join(folder, 'node_modules/modelgraph-client');
    await compile('-p', join(root, 'client'), '--outDir', join(installed, 'dist'));
    await writeFile(join(installed, 'package.json'), await readFile(join(root, 'client/package.json')));
    await symlink(
      join(modules, '@graphql-typed-document-node'),
      join(folder, 'node_modules/@graphql-typed-document-node'),
    );
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
    await writeFile(join(folder, 'page.ts'), consumer);
    const compilerOptions = {
      module: 'NodeNext',
      target: 'ES2022',
      strict: true,
      types: ['node'],
      typeRoots: [join(modules, '@types')],
    };
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['page.ts'] }));
    await compile('-p', folder);

    await using catalog = await openTestCatalog();
    await using listener = await listen(catalog.server, { host: '127.0.0.1', port: 0 });
    const { stdout } = await run(process.execPath, [join(folder, 'page.js'), `${listener.url}/graphql`]);
    expect(stdout).toBe('GPT-4o-mini NETWORK_ERROR\n');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 60_000);
