import { expect, test } from 'vitest';
import { changedPrices } from '../../bench/changed-prices.ts';

const models = Object.fromEntries(
  Array.from({ length: 120 }, (_, number) => [
    `m${number}`,
    { name: `M${number}`, cost: { input: number, output: 9 } },
  ]),
);
const text = JSON.stringify({ models: {}, providers: { p: { name: 'P', models } } });
type Changed = { providers: { p: { models: Record<string, { cost: { input: number } }> } } };

test('some prices rise, others each time, and nothing else changes', () => {
  const dearer = (times: number) => {
    const after = (JSON.parse(changedPrices(text, times)) as Changed).providers.p.models;
    expect(Object.keys(after)).toEqual(Object.keys(models));
    return Object.entries(after)
      .filter(([name, { cost }]) => cost.input !== models[name]?.cost.input)
      .map(([name, { cost }]) => [name, cost.input]);
  };
  // What costs nothing is no price that could rise.
  expect(dearer(1)).toEqual([
    ['m2', 2.5],
    ['m52', 65],
    ['m102', 127.5],
  ]);
  expect(dearer(2)).toEqual([
    ['m3', 3.75],
    ['m53', 66.25],
    ['m103', 128.75],
  ]);
});
