import { execFileSync } from 'node:child_process';
import type { TestProject } from 'vitest/node';
import { databasePrefix, dropDatabasesOf, makeDumps, makeTemplateDatabases, type Templates } from './templates.ts';

declare module 'vitest' {
  interface ProvidedContext {
    testDatabases: {
      /** TEST_DATABASE_URL; null for embedded databases in memory. */
      url: string | null;
      /** What the names of the run's databases begin with. */
      run: string;
      templates: Templates;
    };
  }
}

/** Builds the program, makes what the databases of tests begin as, both once for the whole run, and tidies up afterwards. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  // Before any test: what one file built while another ran it would be read half written.
  execFileSync('npm', ['run', '--silent', 'build']);
  const url = process.env.TEST_DATABASE_URL || null;
  const run = `${databasePrefix}${process.pid}_${Math.floor(Date.now() / 1000)}`;
  const templates = url ? await makeTemplateDatabases(url, run) : await makeDumps();
  project.provide('testDatabases', { url, run, templates });
  return async () => {
    if (url) await dropDatabasesOf(url, run);
  };
}
