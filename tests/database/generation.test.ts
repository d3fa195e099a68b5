import { expect, test } from 'vitest';
import { Generation } from '../../src/database/generation.ts';
import { many } from '../../src/database/relation.ts';

const relation = (name: string) => many<{ id: string }>(name, () => expect.unreachable(), 'id');
const [some, others] = [relation('some'), relation('others')];
const rows = (characters: number) => [{ id: 'x'.repeat(characters) }];
const epoch = { revision: 1, day: '2026-11-23' };

test('what was used last is held, by relation and key, within the bytes', () => {
  const generation = new Generation(epoch, 5_000);
  generation.set(some, 'a', rows(700));
  generation.set(others, 'a', rows(701));
  generation.set(some, 'b', rows(702));
  expect(generation.get(some, 'a')).toEqual(rows(700));
  generation.keepRows('a', rows(703));
  expect(generation.get(others, 'a')).toBeUndefined();
  expect([generation.get(some, 'a'), generation.get(some, 'b'), generation.rowsOf('a')]).toEqual(
    [700, 702, 703].map(rows),
  );
  expect(generation.size.values).toBe(3);
  expect(generation.size.bytes).toBeLessThanOrEqual(5_000);
  expect([...generation.latest(9)].map(({ key }) => key)).toEqual(['b', 'a']);
});

test('what is read again takes the place of what was held', () => {
  const generation = new Generation(epoch, 5_000);
  for (const characters of [10, 1_000, 20]) generation.set(some, 'a', rows(characters));
  expect(generation.get(some, 'a')).toEqual(rows(20));
  expect(generation.size.values).toBe(1);
  expect(generation.size.bytes).toBeLessThan(500);
});

test('what is larger than all that may be held is not, nor what it would have replaced', () => {
  const generation = new Generation(epoch, 5_000);
  generation.set(some, 'a', rows(10));
  generation.set(some, 'a', rows(5_000));
  generation.keepRows('a', rows(5_000));
  expect([generation.get(some, 'a'), generation.rowsOf('a')]).toEqual([undefined, undefined]);
  expect(generation.size).toEqual({ values: 0, bytes: 0 });
});
