import { expect, test } from 'vitest';
import { readSettings } from '../../bench/settings.ts';

test('every setting has a default, and can be given', () => {
  expect(readSettings([], {})).toEqual({ rounds: 4, seconds: 1, connections: [1, 8], times: 1, url: undefined });
  const args = ['--rounds', '2', '--seconds=0.5', '--connections', '1,16,64', '--times', '20'];
  const url = 'postgres://bench@127.0.0.1/postgres';
  expect(readSettings(args, { BENCH_DATABASE_URL: url })).toEqual({
    rounds: 2,
    seconds: 0.5,
    connections: [1, 16, 64],
    times: 20,
    url,
  });
  expect(readSettings(['--help'], {})).toBeNull();
});

test.each([
  [['--rounds', '0'], '--rounds takes whole numbers from 1 to 100; got "0"'],
  [['--rounds', '1.5'], '--rounds takes whole numbers from 1 to 100; got "1.5"'],
  [['--seconds', 'many'], '--seconds takes numbers from 0.2 to 60; got "many"'],
  [['--connections', '1,'], '--connections takes whole numbers from 1 to 256; got ""'],
  [['--times', '201'], '--times takes whole numbers from 1 to 200; got "201"'],
  [['--nonsense'], "Unknown option '--nonsense'"],
])('%j is refused', (args, message) => expect(() => readSettings(args, {})).toThrow(message));
