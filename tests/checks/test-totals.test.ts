import { expect, test } from 'vitest';
import { type TestReport, testTotals } from '../../scripts/test-totals.ts';

function run(statuses: Record<string, string>, status = 'passed', message = ''): TestReport {
  const assertionResults = Object.entries(statuses).map(([fullName, it]) => ({ fullName, status: it }));
  return { testResults: [{ name: 'a.test.ts', status, message, assertionResults }] };
}

test('both runs are added up', () => {
  expect(testTotals([run({ one: 'passed', two: 'passed' }), run({ one: 'passed', two: 'failed' }, 'failed')])).toEqual({
    passed: 3,
    failed: 1,
    problems: [],
  });
});

test('a test may be skipped in one run, and not in both', () => {
  expect(testTotals([run({ one: 'skipped' }), run({ one: 'passed' })]).problems).toEqual([]);
  expect(testTotals([run({ one: 'skipped' }), run({ one: 'pending' })]).problems).toEqual([
    'a.test.ts > one was skipped in every run',
  ]);
});

test('a file that does not load counts as a failed test', () => {
  expect(testTotals([run({}, 'failed', 'no such module')])).toEqual({
    passed: 0,
    failed: 1,
    problems: ['a.test.ts failed: no such module'],
  });
});

test('a file whose tests passed and whose hook threw counts as a failed test', () => {
  expect(testTotals([run({ one: 'passed' }, 'failed', 'hook threw')])).toMatchObject({ passed: 1, failed: 1 });
});
