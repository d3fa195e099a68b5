import { expect, test } from 'vitest';
import { makeDatabase } from '../../bench/database.ts';
import { judge, type Part } from '../../bench/soak/judge.ts';
import { readSoakSettings } from '../../bench/soak/settings.ts';
import { soak } from '../../bench/soak/soak.ts';

test('every setting has a default, and can be given', () => {
  const url = 'postgres://bench@127.0.0.1/postgres';
  const server = { minutes: 10, connections: 8, importEvery: 10, memory: 512, data: undefined, url };
  expect(readSoakSettings(['--data', 'none'], { BENCH_DATABASE_URL: url })).toEqual(server);
  expect(readSoakSettings(['--data=none'], {})).toEqual({ ...server, memory: 1024, url: undefined });
  const args = ['--minutes=0.5', '--connections=4', '--import-every=1', '--memory=300', '--data=some/folder'];
  expect(readSoakSettings(args, {})).toEqual({
    minutes: 0.5,
    connections: 4,
    importEvery: 1,
    memory: 300,
    data: 'some/folder',
    url: undefined,
  });
  expect(readSoakSettings(['--help'], {})).toBeNull();
});

test.each([
  [['--minutes', '0'], '--minutes takes a number from 0.05 to 120; got "0"'],
  [['--minutes', ''], '--minutes takes a number from 0.05 to 120; got ""'],
  [['--connections', 'many'], '--connections takes a number from 1 to 256; got "many"'],
  [['--memory', '1'], '--memory takes a number from 64 to 65536; got "1"'],
  [['--nonsense'], "Unknown option '--nonsense'"],
])('%j is refused', (args, message) => expect(() => readSoakSettings(args, {})).toThrow(message));

const calm: Part = {
  requests: 100,
  errors: 0,
  p50: 10,
  p99: 100,
  resident: [200, 210, 220],
  heapMb: 100,
  loopDelayMs: 20,
  statements: 50,
  cpuSeconds: 30,
  imports: 1,
  machineLoad: 2,
};
/** Six minutes, of which the last two are as told. */
const minutes = (last: Partial<Part>) => [calm, calm, calm, calm, { ...calm, ...last }, { ...calm, ...last }];
const soaked = { parts: minutes({}), peakMb: 400, limitMb: 512, failures: [] };
const broken = (more: object) => judge({ ...soaked, ...more }).flatMap(({ text, holds }) => (holds ? [] : [text]));

test.each([
  ['nothing', {}, []],
  ['a wrong answer', { parts: minutes({ errors: 1 }) }, ['2 of 600 requests went wrong']],
  ['no request', { parts: [] }, ['0 of 0 requests went wrong', '0 imports were done']],
  ['no import', { parts: [{ ...calm, imports: 0 }] }, ['0 imports were done']],
  ['something else', { failures: ['a subscription failed'] }, ['1 other things failed']],
  ['too much memory', { peakMb: 513 }, ['at most 513 MB were held; the limit is 512 MB']],
  [
    'growing memory',
    { parts: minutes({ resident: [240, 245, 250] }) },
    ['memory: the median of the last two minutes is 1.17 times that of minutes 2 and 3; at most 1.15'],
  ],
  ['memory that grows a little', { parts: minutes({ resident: [230, 240, 245] }) }, []],
  [
    'slower answers',
    { parts: minutes({ p99: 151 }) },
    ["p99: the last minute's is 1.51 times the first's; at most 1.5"],
  ],
  ['slower answers of few parts', { parts: [calm, { ...calm, p99: 1_000 }] }, []],
])('%s breaks a soak as it must', (_what, more, expected) => expect(broken(more)).toEqual(expected));

const url = process.env.TEST_DATABASE_URL || undefined;

// On the embedded database it takes twice as long, and shows no more.
test.skipIf(url === undefined)(
  'a soak of seconds serves mixed traffic while imports run, within its memory, and leaves nothing behind',
  async () => {
    const settings = {
      minutes: 0.1,
      connections: 4,
      importEvery: 0.5,
      memory: 512,
      data: undefined,
      url,
    };
    await using database = await makeDatabase(url, { times: 1 });
    const seen: Part[] = [];
    const { signal } = new AbortController();
    const found = await soak(database, settings, { signal, onPart: (part) => seen.push(part) });
    expect(found.failures).toEqual([]);
    expect(judge(found).filter(({ holds }) => !holds)).toEqual([]);
    expect(seen).toHaveLength(2);
    for (const { requests, statements, cpuSeconds, heapMb, loopDelayMs } of seen) {
      for (const figure of [requests, statements, cpuSeconds, heapMb, loopDelayMs]) expect(figure).toBeGreaterThan(0);
    }
  },
  120_000,
);
