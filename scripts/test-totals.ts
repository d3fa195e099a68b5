/** What of vitest's JSON report is read here. */
export interface TestReport {
  testResults: {
    /** Absolute path of the test file. */
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string }[];
  }[];
}

/** The sum of several runs of one suite. */
export interface TestTotals {
  passed: number;
  failed: number;
  /** What failed beside single tests: files that did not load, tests that no run ran. */
  problems: string[];
}

/**
 * Adds up the runs of a suite. A test must run in one of them at least; a file that fails without a failing test
 * (it did not load, or a hook threw) counts as one failed test.
 */
export function testTotals(reports: readonly TestReport[]): TestTotals {
  let passed = 0;
  let failed = 0;
  const problems: string[] = [];
  const ran = new Map<string, boolean>();
  for (const file of reports.flatMap((report) => report.testResults)) {
    for (const test of file.assertionResults) {
      const key = `${file.name} > ${test.fullName}`;
      const runs = test.status === 'passed' || test.status === 'failed';
      ran.set(key, runs || ran.get(key) === true);
      if (test.status === 'passed') passed += 1;
      if (test.status === 'failed') failed += 1;
    }
    if (file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')) {
      failed += 1;
      problems.push(`${file.name} failed: ${file.message}`);
    }
  }
  for (const [key, runs] of ran) if (!runs) problems.push(`${key} was skipped in every run`);
  return { passed, failed, problems };
}
