import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const json = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const { dependencies, allowScripts } = json('package.json');
const { packages } = json('package-lock.json') as {
  packages: Record<string, { dev?: boolean; license?: string; hasInstallScript?: boolean; devOptional?: boolean }>;
};
const shipped = Object.entries(packages).filter(([path, { dev }]) => path.startsWith('node_modules/') && !dev);

test('docs/dependencies.md names every dependency with its licence and a reason', () => {
  const page = readFileSync(join(root, 'docs/dependencies.md'), 'utf8');
  const rows = [...page.matchAll(/^\| `(?<name>[^`]+)` \| (?<license>[^|]+) \| (?<why>[^|]{10,}) \|$/gm)];
  expect(rows.map(({ groups }) => [groups?.name, groups?.license])).toEqual(
    Object.keys(dependencies).map((name) => [name, packages[`node_modules/${name}`]?.license]),
  );
});

test('versions are pinned exactly', () => {
  for (const [name, version] of Object.entries(dependencies)) {
    expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+$/)]);
  }
});

test('what is shipped is under permissive licences, but for what the page names', () => {
  const permissive = /^\(?(MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|BlueOak-1\.0\.0|Unlicense|CC0-1\.0|Python-2\.0)/;
  const others = shipped.filter(([, { license }]) => !permissive.test(license ?? '')).map(([path]) => path);
  expect(others).toEqual(['node_modules/@apollo/federation-internals']);
});

test('nothing runs a script when it is installed', () => {
  const scripted = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript);
  for (const [path] of scripted) {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    expect([name, allowScripts[name]]).toEqual([name, false]);
  }
});
