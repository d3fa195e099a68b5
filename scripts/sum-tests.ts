import { readFile } from 'node:fs/promises';
import { type TestReport, testTotals } from './test-totals.ts';

/** Prints the sum of the reports that it is given, last line "N passed, N failed"; a missing report is a failure. */
const paths = process.argv.slice(2);
const reports: TestReport[] = [];
const missing: string[] = [];
for (const path of paths) {
  try {
    reports.push(JSON.parse(await readFile(path, 'utf8')) as TestReport);
  } catch {
    missing.push(`${path}: the run left no report`);
  }
}
const { passed, failed, problems } = testTotals(reports);
for (const problem of [...missing, ...problems]) console.log(problem);
console.log(`${passed} passed, ${failed + missing.length} failed`);
process.exitCode = failed + missing.length + problems.length > 0 || passed === 0 ? 1 : 0;
