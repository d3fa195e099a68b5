import type {} from 'vitest';
import { defineConfig } from 'vitest/config';
import { chromiumPath } from './scripts/chromium.ts';

const chromium = chromiumPath();
if (!chromium) {
  console.warn('Browser tests are skipped: no chromium at CHROMIUM_PATH or /usr/bin/chromium.');
}

// The package has a "module" entry, which vite takes, and Node takes "main": two copies, whose types do not know each other.
const oneGraphql = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };
const report = process.env.TEST_REPORT;

/** Minutes each, by `npm run test:slow`. */
const slow = {
  resolve: oneGraphql,
  test: {
    name: 'slow',
    include: ['tests/slow/**/*.test.ts'],
    globalSetup: 'tests/setup/build-pages.ts',
    pool: 'forks' as const,
    testTimeout: 180_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 10_000 } },
    provide: { chromium },
  },
};

export default defineConfig({
  test: {
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    maxWorkers: 2,
    // Here, not in the projects: it runs once for both.
    globalSetup: 'tests/setup/global-setup.ts',
    projects: [
      {
        resolve: oneGraphql,
        test: {
          name: 'main',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/slow/**'],
          pool: 'forks',
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve: oneGraphql,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/setup/build-pages.ts',
          pool: 'forks',
          // The files of a worker share the modules of the server, which take longer to load than most of them to run.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A page may take its time on a busy machine.
          expect: { poll: { timeout: 10_000 } },
          provide: { chromium },
        },
      },
      ...(process.env.SLOW_TESTS ? [slow] : []),
    ],
  },
});

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser's executable; null when there is none, and browser tests are to be skipped. */
    chromium: string | null;
  }
}
