import { afterAll, beforeAll, expect, test } from 'vitest';
import { advance } from '../setup/advance.ts';
import { openTestCatalog, type TestCatalog } from '../setup/catalog.ts';
import { objectsIn } from '../setup/objects-in.ts';
import { operationVariables } from '../setup/operation-variables.ts';
import { operation, operationNames } from '../setup/operations.ts';

let catalog: TestCatalog;
beforeAll(async () => {
  catalog = await openTestCatalog();
});
afterAll(() => catalog[Symbol.asyncDispose]());

test('every operation of the contract is run here', () => {
  expect(operationNames().toSorted()).toEqual(Object.keys(operationVariables).toSorted());
});

/** Moments differ from run to run; everything else is pinned by the seed and the lockfile. */
function withoutMoments(text: string): string {
  return text.replace(/"\d{4}-\d{2}-\d{2}T[\d:.]+Z"/g, '"<moment>"');
}

test.each(operationNames())('%s', async (name) => {
  await advance(catalog);
  const answer = await catalog.query(operation(name), operationVariables[name]);
  expect(answer.errors).toBeUndefined();
  expect(objectsIn(answer.data)).toBeLessThanOrEqual(answer.extensions?.cost.requested ?? 0);
  const json = withoutMoments(`${JSON.stringify(answer.data, null, 1)}\n`).replace(
    /"revision": \d+/,
    '"revision": "<number>"',
  );
  await expect(json).toMatchFileSnapshot(`operations/${name}.json`);
  // Whether two waves of keys meet in one batch is a matter of timing; how many statements there may be is told elsewhere.
  await expect(`${[...new Set(catalog.sql)].toSorted().join(';\n\n')};\n`).toMatchFileSnapshot(
    `operations/${name}.sql`,
  );
});
