import { rm } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compile } from '../setup/compiled.ts';
import { start } from './process.ts';

let compiled: Awaited<ReturnType<typeof compile>>;
beforeAll(async () => {
  compiled = await compile('src/commands/survive-forgotten-errors.ts');
}, 120_000);
afterAll(() => rm(compiled.folder, { recursive: true, force: true }));

/** Runs a process in which an error is rejected and nobody handles it. */
const run = (error: string) =>
  start(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { GraphQLError } from 'graphql';
      import { surviveForgottenErrors } from ${JSON.stringify(pathToFileURL(compiled.path).href)};
      surviveForgottenErrors((error) => console.log('logged', error.message));
      Promise.reject(${error});
      setTimeout(() => console.log('alive'), 50);`,
    ],
    {},
  );

test.each([
  ['a fault of the client', 'new GraphQLError("orderBy names NAME twice")', 'alive\n'],
  [
    'a fault of ours in a field',
    'new GraphQLError("Unexpected", { originalError: new Error("disk full") })',
    'logged disk full\nalive\n',
  ],
])('the process survives %s that an executor has forgotten', async (_what, error, output) => {
  const child = run(error);
  expect(await child.ended).toBe(0);
  expect(child.output()).toBe(output);
});

test('the process ends for anything else', async () => {
  const child = run('new Error("the poller broke")');
  expect(await child.ended).not.toBe(0);
  expect(child.errors()).toContain('the poller broke');
  expect(child.output()).toBe('');
});
