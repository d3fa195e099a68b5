import { expect, test } from 'vitest';
import { readSettings } from '../../bench/settings.ts';

test('every setting has a default in each mode, and can be given', () => {
  const quick = readSettings(['--data', 'none'], {});
  expect(quick).toEqual({
    mode: 'quick',
    rounds: 3,
    seconds: 0.6,
    connections: [16],
    times: [1],
    data: undefined,
    url: undefined,
  });
  const full = readSettings(['full', '--data', 'some/folder'], {});
  expect(full).toEqual({
    mode: 'full',
    rounds: 5,
    seconds: 1,
    connections: [1, 16, 64],
    times: [1, 20, 200],
    data: 'some/folder',
    url: undefined,
  });
  const args = ['--rounds', '2', '--seconds=0.5', '--connections', '1,16,64', '--times', '20', '--data=none'];
  const url = 'postgres://bench@127.0.0.1/postgres';
  expect(readSettings(args, { BENCH_DATABASE_URL: url })).toEqual({
    mode: 'quick',
    rounds: 2,
    seconds: 0.5,
    connections: [1, 16, 64],
    times: [20],
    data: undefined,
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
  [['slow'], 'the mode is quick, full or profile; got "slow"'],
  [['--nonsense'], "Unknown option '--nonsense'"],
])('%j is refused', (args, message) => expect(() => readSettings(args, {})).toThrow(message));
