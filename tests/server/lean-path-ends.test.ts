import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { advance } from '../setup/advance.ts';
import { bothWays, type Sent, type Way } from '../setup/both-ways.ts';
import { openTestCatalog, type TestCatalog } from '../setup/catalog.ts';
import { waiting, whileLocked } from '../setup/locked-models.ts';
import { operation } from '../setup/operations.ts';

let catalog: TestCatalog;
beforeAll(async () => {
  catalog = await openTestCatalog();
});
afterAll(() => catalog?.[Symbol.asyncDispose]());

const factsOf = (slug: string, headers: Sent['headers'] = {}): Sent => ({
  body: { query: operation('model-facts'), variables: { slug } },
  headers,
});

describe.skipIf(inject('testDatabases').url === null)('on a server', () => {
  const milliseconds = 600;

  test('what takes too long is answered in time, told and charged as on the longer way, and its SQL ends', async () => {
    await using hasty = await bothWays(catalog, { points: 10_000, limits: { milliseconds } });
    await hasty.ask(factsOf('o3'));
    await advance(catalog);
    await whileLocked(catalog.database.db, async () => {
      const began = performance.now();
      const lean = hasty.lean.ask(factsOf('o1'));
      await expect.poll(() => waiting(catalog.database.db)).toBeGreaterThan(0);
      const answer = await lean;
      expect(performance.now() - began).toBeLessThan(1.7 * milliseconds);
      expect([answer.status, answer.body.includes('"TIMEOUT"')]).toEqual([504, true]);
      await expect.poll(() => waiting(catalog.database.db)).toBe(0);
      expect(answer).toEqual(await hasty.longer.ask(factsOf('o1')));
    });
    for (const { reports, began } of [hasty.lean, hasty.longer]) {
      const [{ milliseconds: whole = 0, operation: of } = {}, { length }] = [reports.at(-1), reports];
      expect([length, began, of?.errors]).toEqual([2, 2, ['TIMEOUT']]);
      expect(whole).toBeGreaterThanOrEqual(milliseconds - 5);
      expect(of?.milliseconds).toBeGreaterThanOrEqual(milliseconds - 5);
    }
    // The connection of the statement that was ended comes back.
    await expect.poll(async () => (await hasty.ask(factsOf('o1'))).wasLean).toBe(true);
  });

  test('what nobody waits for any more ends, and is told as on the longer way', async () => {
    await using both = await bothWays(catalog);
    await both.ask(factsOf('o3'));
    await advance(catalog);
    const leave = async (way: Way) => {
      const before = way.longer;
      await whileLocked(catalog.database.db, async () => {
        const client = new AbortController();
        const gone = way.ask(factsOf('o1'), client.signal).catch(() => null);
        await expect.poll(() => waiting(catalog.database.db)).toBeGreaterThan(0);
        client.abort();
        await expect.poll(() => waiting(catalog.database.db), { timeout: 500 }).toBe(0);
        await gone;
      });
      await expect.poll(() => way.reports.length).toBe(2);
      const { status, operation: of } = way.reports[1] ?? {};
      return { status, errors: of?.errors, name: of?.name, faults: way.faults, longer: way.longer - before };
    };
    const longer = await leave(both.longer);
    expect(longer.status).toBe(499);
    expect(await leave(both.lean)).toEqual({ ...longer, longer: 0 });
  });
});
