import { expect, test } from 'vitest';
import { type Adapter, InputError } from '../../src/importers/adapters/adapter.ts';
import { adapters } from '../../src/importers/adapters/adapters.ts';
import { type Dice, dice } from './dice.ts';
import { mutatedFile } from './mutate.ts';
import { madeUp, type PublishedFile, realFiles } from './published.ts';
import { firstSeed, oneIn } from './settings.ts';

/** For each importer. */
const cases = oneIn(10);
const mostMillisecondsOfOne = 100;
/** So many are read by everybody now and then; a few need not be. */
const enough = 100;

function read(adapter: Adapter, name: string, text: string): 'refused' | number {
  try {
    const { records, issues } = adapter.read({ name, text }, '2026-07-02');
    for (const { kind, record, reason } of issues)
      expect([typeof kind, typeof record, typeof reason]).toEqual(Array(3).fill('string'));
    for (const { key } of records) expect(key).not.toMatch(/undefined|\[object/);
    return records.length;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    expect(error.message).toMatch(/./);
    expect(error.message).not.toMatch(/node_modules|\bat \S+ \(/);
    return 'refused';
  }
}

function tryAll(source: string, adapter: Adapter, draw: (random: Dice) => PublishedFile): void {
  const began = performance.now();
  let records = 0;
  for (let seed = firstSeed; seed < firstSeed + cases; seed++) {
    const random = dice(seed);
    const file = draw(random);
    // Where a source has several files, what is made up goes by any of their names.
    const name = adapter.files && !adapter.files.includes(file.name) ? random.pick(adapter.files) : file.name;
    const text = mutatedFile(file, random);
    try {
      const found = read(adapter, name, text);
      if (found !== 'refused') records += found;
    } catch (error) {
      throw new Error(`--seed ${seed}, ${source}, ${name}: ${text.slice(0, 500)}`, { cause: error });
    }
  }
  if (cases >= enough) expect(records).toBeGreaterThan(cases / 50);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  expect(performance.now() - began).toBeLessThan(Math.max(30_000, mostMillisecondsOfOne * cases));
}

const timeout = Math.max(30_000, cases * mostMillisecondsOfOne);

test.each(Object.entries(adapters))(
  `%s reads ${cases} mutated files or says why not (seed ${firstSeed})`,
  (source, adapter) => tryAll(source, adapter, (random) => madeUp(source, random)),
  timeout,
);

test.each(Object.entries(adapters).filter(([source]) => realFiles(source).length > 0))(
  `%s reads ${cases} mutations of its real files or says why not (seed ${firstSeed})`,
  (source, adapter) => {
    const files = realFiles(source);
    tryAll(source, adapter, (random) => random.pick(files));
  },
  timeout,
);
