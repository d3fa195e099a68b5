import { expect, test } from 'vitest';
import { isPlace } from '../../src/graph/place.ts';
import type { SortKey } from '../../src/graph/sort-key.ts';

const id = '0123abcd-0000-4000-8000-00000000000f';
const holds = (type: SortKey['type'], value: string) => isPlace([value, id], [{ type } as SortKey]);

test.each<[SortKey['type'], string[], string[]]>([
  ['text', ['', 'gpt-4o', '🦄', "';"], ['a\0b', '\ud800', 'x\udfff']],
  [
    'date',
    ['2026-06-01', '2024-02-29', '0001-01-01', '9999-12-31', 'infinity', '-infinity'],
    ['', '2026-02-30', '2023-02-29', '2026-13-01', '0000-01-01', '2026-6-1', 'Infinity', 'NaN', ' 2026-06-01'],
  ],
  ['integer', ['0', '-5', '2147483647', '-2147483647'], ['', '2147483648', '9999999999', '-9999999999', '1.5', '1e3']],
  ['numeric', ['0', '-0.15', 'Infinity', '9'.repeat(40)], ['', 'NaN', '1e3', '9'.repeat(41), '.5']],
  [
    'double precision',
    ['0', '-0.5', '1e3', '1e-300', '0e-999', 'Infinity', '-Infinity', '1.7976931348623157e308'],
    ['', 'NaN', '1e999', '-1e400', '1e-999', '0x1', '1e', '1e1000'],
  ],
])('a value of type %s is one that PostgreSQL reads', (type, good, bad) => {
  expect(good.filter((value) => !holds(type, value))).toEqual([]);
  expect(bad.filter((value) => holds(type, value))).toEqual([]);
});

test('a place has a value for each key of the ordering, and an id', () => {
  const sort = [{ type: 'text' }, { type: 'integer' }] as SortKey[];
  expect(isPlace(['a', '1', id], sort)).toBe(true);
  for (const values of [[], ['a', '1'], ['a', id, '1'], ['a', '1', id, id], ['a', '1', 'ID']]) {
    expect([values, isPlace(values, sort)]).toEqual([values, false]);
  }
});
