import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { removeLeftOver, staleFiles, writeFiles } from '../../scripts/stale-files.ts';

const files = new Map([
  ['schema/schema.graphql', 'type Query {\n  a: Int\n}\n'],
  ['schema/generated/index.ts', 'export const a = 1;\n'],
]);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'modelgraph-generated-'));
  await writeFiles(files, folder);
});
afterEach(() => rm(folder, { recursive: true }));

test('files as they were written are not stale', async () => {
  expect(await staleFiles(files, folder)).toEqual([]);
});

test('a changed file is told with its first different line and what to run', async () => {
  await writeFiles(new Map([['schema/schema.graphql', 'type Query {\n  b: Int\n}\n']]), folder);
  expect(await staleFiles(files, folder)).toEqual(['schema/schema.graphql is stale at line 2: run `npm run generate`']);
});

test('a missing file is told', async () => {
  await rm(join(folder, 'schema/schema.graphql'));
  expect(await staleFiles(files, folder)).toEqual(['schema/schema.graphql is missing: run `npm run generate`']);
});

test('a typed client that is no longer generated is told, and removed', async () => {
  await writeFiles(new Map([['schema/generated/old.ts', '']]), folder);
  expect(await staleFiles(files, folder)).toEqual([
    'schema/generated/old.ts is no longer generated: run `npm run generate`',
  ]);
  await removeLeftOver(files, folder);
  expect(await staleFiles(files, folder)).toEqual([]);
});
