import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { InputError } from '../../../src/importers/adapters/adapter.ts';
import { aider } from '../../../src/importers/adapters/aider.ts';
import { claimsOf, issuesOf, read as readWith } from './read.ts';

const row = (fields: object = {}) => ({
  dirname: '2026-01-15-10-00-00--rocket',
  test_cases: 225,
  model: 'rocket-1',
  edit_format: 'diff',
  commit_hash: 'abc1234-dirty',
  pass_rate_1: 20.4,
  pass_rate_2: 35.6,
  percent_cases_well_formed: 100.0,
  command: 'aider --model rocket/rocket-1',
  date: '2026-01-15',
  versions: '0.90.0.dev',
  seconds_per_case: 34.8,
  total_cost: 0.5,
  ...fields,
});
const read = (...rows: unknown[]) => readWith(aider, stringify(rows));
const shown = (output: ReturnType<typeof read>) =>
  claimsOf(output, 'result').map(({ wireId, variant, run, score }) => [wireId, variant, run, score].join(' | '));

test('a run is a result of the test of its file: the share solved after two tries', () => {
  const output = read(row());
  expect(output.issues).toEqual([]);
  expect(claimsOf(output, 'result')).toEqual([
    {
      wireId: 'rocket-1',
      modelName: 'rocket-1',
      variant: 'aider-polyglot',
      run: 'diff, 2026-01-15-10-00-00--rocket',
      score: 35.6,
      reporting: 'INDEPENDENT',
      reportedBy: 'Aider',
      reportedOn: '2026-01-15',
      sourceUrl: 'https://aider.chat/docs/leaderboards/',
    },
  ]);
  const edit = readWith(aider, stringify([row({ test_cases: 133, released: '2026-01-01' })]), 'edit_leaderboard.yml');
  expect(shown(edit)).toEqual(['rocket-1 | aider-edit | diff, 2026-01-15-10-00-00--rocket | 35.6']);
});

test('as it is published: unquoted dates, comments, numbers', () => {
  const text = `
- dirname: 2026-01-15-10-00-00--rocket # misleading
  test_cases: 224
  model: rocket-1 (high)
  edit_format: whole
  pass_rate_2: 80
  date: 2026-01-15
  thinking_tokens: 0 # <-- no thinking
`;
  const output = readWith(aider, text);
  expect(output.issues).toEqual([]);
  expect(shown(output)).toEqual(['rocket-1 | aider-polyglot | high, whole, 2026-01-15-10-00-00--rocket | 80']);
});

describe('what a name says beside the model', () => {
  test.each([
    ['rocket-1 (high)', 'rocket-1', 'high, '],
    ['rocket-1 (no think)', 'rocket-1', 'no thinking, '],
    ['rocket-1 (no thinking)', 'rocket-1', 'no thinking, '],
    ['rocket-1 (32k thinking tokens)', 'rocket-1', '32k thinking, '],
    ['rocket-1 (24k think)', 'rocket-1', '24k thinking, '],
    ['rocket-1 (default think)', 'rocket-1', 'default thinking, '],
    ['rocket-1 (udiff)', 'rocket-1', ''],
    ['Rocket-V3.2 (Reasoner)', 'Rocket-V3.2', 'reasoner, '],
    ['Rocket 235B diff, no think, Acme API', 'Rocket 235B', 'no thinking, Acme API, '],
    ['ollama/rocket:7b-q8_0', 'rocket:7b-q8_0', ''],
    ['Rocket V3 (0324)', 'Rocket V3 (0324)', ''],
    ['rocket-thinking-exp', 'rocket-thinking-exp', ''],
  ])('%s', (model, wireId, run) => {
    const [result] = claimsOf(read(row({ model })), 'result');
    expect([result?.wireId, result?.run]).toEqual([wireId, `${run}diff, 2026-01-15-10-00-00--rocket`]);
  });
});

test('one model at several efforts is one model with several runs', () => {
  const output = read(
    row({ model: 'rocket-1 (low)', dirname: 'a', pass_rate_2: 30 }),
    row({ model: 'rocket-1 (high)', dirname: 'b', pass_rate_2: 40 }),
    row({ model: 'rocket-1', edit_format: 'whole', dirname: 'c', pass_rate_2: 20 }),
  );
  expect(output.issues).toEqual([]);
  expect(shown(output)).toEqual([
    'rocket-1 | aider-polyglot | low, diff, a | 30',
    'rocket-1 | aider-polyglot | high, diff, b | 40',
    'rocket-1 | aider-polyglot | whole, c | 20',
  ]);
});

test('a bad run is an issue, and the others are taken', () => {
  const output = read(
    row({ model: 'rocket-1 + comet-2', edit_format: 'architect' }),
    row({ model: 'rocket-1', editor_model: 'comet-2' }),
    row({ dirname: 'polyglot run in the wrong list', test_cases: 133 }),
    row({ test_cases: 36 }),
    row({ pass_rate_2: Number.NaN }),
    row({ pass_rate_2: 135.6 }),
    row({ pass_rate_2: -1 }),
    row({ pass_rate_2: undefined }),
    row({ date: '2026-02-30' }),
    row({ model: '' }),
    null,
    row({ mood: 'good', pass_rate_2: '61.5%', dirname: 'last' }),
  );
  expect(shown(output)).toEqual(['rocket-1 | aider-polyglot | diff, last | 61.5']);
  expect(issuesOf(output)).toEqual([
    'AMBIGUOUS_NAME error model',
    'AMBIGUOUS_NAME error model',
    'INVALID_VALUE error test_cases',
    'INVALID_VALUE error test_cases',
    'INVALID_VALUE error pass_rate_2',
    'INVALID_VALUE error pass_rate_2',
    'INVALID_VALUE error pass_rate_2',
    'INVALID_RECORD error pass_rate_2',
    'INVALID_RECORD error date',
    'INVALID_RECORD error model',
    'INVALID_RECORD error',
    'UNKNOWN_KEY warning mood',
  ]);
});

test.each(['', 'model: rocket', '- a\n  b: [', '<html></html>'])('no leaderboard: %j', (text) => {
  expect(() => readWith(aider, text)).toThrow(InputError);
});

test('a file of another name is refused, with the names that are known', () => {
  expect(() => readWith(aider, '[]', 'refactor_leaderboard.yml')).toThrow(/polyglot_leaderboard\.yml/);
});
