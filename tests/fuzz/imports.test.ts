import { afterAll, beforeAll, expect, test } from 'vitest';
import { OperatorError } from '../../src/database/errors.ts';
import { adapters } from '../../src/importers/adapters/adapters.ts';
import { importSource } from '../../src/importers/import-source.ts';
import { openTestCatalog, type TestCatalog } from '../setup/catalog.ts';
import { type Dice, dice } from './dice.ts';
import { mutatedFile } from './mutate.ts';
import { madeUp, realFiles } from './published.ts';
import { firstSeed, oneIn } from './settings.ts';

/** Each goes into the database, all the way. */
const cases = oneIn(200);
const mostMillisecondsOfOne = 10_000;

let catalog: TestCatalog;
beforeAll(async () => {
  catalog = await openTestCatalog();
});
afterAll(() => catalog[Symbol.asyncDispose]());

const real = new Map(Object.keys(adapters).map((source) => [source, realFiles(source)]));

function inputOf(random: Dice): { source: string; name: string; text: string } {
  const source = random.pick(Object.keys(adapters));
  const files = real.get(source) ?? [];
  const file = files.length > 0 && random.chance(70) ? random.pick(files) : madeUp(source, random);
  const names = adapters[source]?.files;
  const name = names && !names.includes(file.name) ? random.pick(names) : file.name;
  return { source, name, text: mutatedFile(file, random) };
}

test(`${cases} mutated files are imported whole or not at all, and the server answers after each (seed ${firstSeed})`, {
  timeout: cases * mostMillisecondsOfOne,
}, async () => {
  const counts = { imported: 0, refused: 0 };
  const revision = async () =>
    (await catalog.query('{ catalog { revision counts { models } } }')).data.catalog.revision;
  for (let seed = firstSeed; seed < firstSeed + cases; seed++) {
    const { source, name, text } = inputOf(dice(seed));
    await catalog.catalog.refresh();
    const before = await revision();
    const outcome = await importSource(
      catalog.database.db,
      { source, files: [{ name, text }], observedOn: '2026-07-02' },
      { now: new Date() },
    ).catch((error: unknown) => error);
    await catalog.catalog.refresh();
    const after = await revision();
    const told = `--seed ${seed}: ${source}, ${name}: ${text.slice(0, 500)}`;
    if (outcome instanceof OperatorError) {
      counts.refused++;
      expect([told, after]).toEqual([told, before]);
    } else if (Array.isArray(outcome)) {
      counts.imported++;
      expect([told, after >= before]).toEqual([told, true]);
    } else throw new Error(told, { cause: outcome });
    const { errors } = await catalog.query('{ models(first: 5) { nodes { name cheapestRoute { blendedPrice } } } }');
    expect([told, errors]).toEqual([told, undefined]);
  }
  console.info(`${cases} imports from seed ${firstSeed}: ${counts.imported} done, ${counts.refused} refused`);
  expect(counts.imported + counts.refused).toBe(cases);
});
