import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ReadinessFacts, readinessOf, readinessReasons } from '../../src/decisions/readiness.ts';

const well: ReadinessFacts = {
  silenceMs: 250,
  stopping: false,
  pendingMigrations: [],
  unknownMigrations: [],
  clockAheadMs: 3,
  primary: { silenceMs: 900, lagMs: 0 },
};

test.each<[what: string, facts: Partial<ReadinessFacts>, status: string, code: string | null, message: RegExp]>([
  ['all is well', {}, 'ready', null, /^$/],
  ['reads go to the primary', { primary: null }, 'ready', null, /^$/],
  ['the clock is not known', { clockAheadMs: null }, 'ready', null, /^$/],
  ['a poll takes exactly a second', { silenceMs: 1_000 }, 'ready', null, /^$/],
  ['the database is silent', { silenceMs: 4_200 }, 'unready', 'DATABASE_SILENT', /not answered for 4 s/],
  ['it is to stop', { stopping: true }, 'unready', 'STOPPING', /told to stop/],
  [
    'a migration is missing',
    { pendingMigrations: ['0009-x'] },
    'unready',
    'MIGRATIONS_PENDING',
    /0009-x.*modelgraph migrate/,
  ],
  ['a newer version has migrated', { unknownMigrations: ['0009-x'] }, 'degraded', 'MIGRATIONS_NEWER', /0009-x.*update/],
  ['the primary is gone', { primary: { silenceMs: 61_000, lagMs: 0 } }, 'degraded', 'PRIMARY_SILENT', /for 61 s/],
  [
    'the replica lags a minute',
    { primary: { silenceMs: 0, lagMs: 60_000 } },
    'degraded',
    'REPLICA_LAGS',
    /60 s behind/,
  ],
  ['the clock jumped ahead', { clockAheadMs: 3_600_000 }, 'degraded', 'CLOCK_DIFFERS', /3600 s ahead of/],
  ['the clock jumped back', { clockAheadMs: -86_400_000 }, 'degraded', 'CLOCK_DIFFERS', /86400 s behind/],
])('%s', (_what, facts, status, code, message) => {
  const state = readinessOf({ ...well, ...facts });
  expect(state.status).toBe(status);
  expect(state.reasons.map((reason) => reason.code)).toEqual(code === null ? [] : [code]);
  expect(state.reasons[0]?.message ?? '').toMatch(message);
});

const milliseconds = fc.double({ min: 0, max: 1e9, noNaN: true });
const anyFacts = fc.record<ReadinessFacts>({
  silenceMs: milliseconds,
  stopping: fc.boolean(),
  pendingMigrations: fc.array(fc.string(), { maxLength: 2 }),
  unknownMigrations: fc.array(fc.string(), { maxLength: 2 }),
  clockAheadMs: fc.option(fc.double({ min: -1e9, max: 1e9, noNaN: true })),
  primary: fc.option(fc.record({ silenceMs: milliseconds, lagMs: milliseconds })),
});

test('a server is unready exactly for a reason that keeps it from serving, and ready exactly without any', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const { status, reasons } = readinessOf(facts);
      expect(status === 'unready').toBe(reasons.some(({ code }) => !readinessReasons[code].serves));
      expect(status === 'ready').toBe(reasons.length === 0);
      expect(new Set(reasons.map(({ code }) => code)).size).toBe(reasons.length);
    }),
  );
});
