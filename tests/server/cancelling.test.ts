import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { endingWith } from '../../src/database/cancelling.ts';
import { openTestCatalog, type TestCatalog } from '../setup/catalog.ts';
import { waiting, whileLocked } from '../setup/locked-models.ts';
import { outcome } from './tiny-server.ts';

describe.skipIf(inject('testDatabases').url === null)('on a server', () => {
  let catalog: TestCatalog;
  beforeAll(async () => {
    catalog = await openTestCatalog({ limits: { milliseconds: 800 } });
  });
  afterAll(() => catalog[Symbol.asyncDispose]());

  test('what takes too long is answered in time, and its SQL ends', async () => {
    await whileLocked(catalog.database.db, async () => {
      const asked = catalog.fetch('{ models(first: 3) { nodes { name } } }');
      await expect.poll(() => waiting(catalog.database.db)).toBe(1);
      expect((await outcome(asked)).slice(0, 2)).toEqual([504, 'TIMEOUT']);
      await expect.poll(() => waiting(catalog.database.db)).toBe(0);
    });
    const { data } = await catalog.query('{ models(first: 3) { nodes { name } } }');
    expect(data.models.nodes).toHaveLength(3);
  });

  test('what nobody waits for any more ends', async () => {
    await whileLocked(catalog.database.db, async () => {
      const client = new AbortController();
      const asked = catalog
        .fetch('{ models(first: 2) { nodes { name } } }', undefined, { signal: client.signal })
        .catch(() => null);
      await expect.poll(() => waiting(catalog.database.db)).toBe(1);
      client.abort();
      await expect.poll(() => waiting(catalog.database.db), { timeout: 250 }).toBe(0);
      await asked;
    });
  });

  test('what takes too long among statements that share a connection ends too, and the connection goes on', async () => {
    await whileLocked(catalog.database.db, async () => {
      const asked = catalog.fetch('{ model(by: { slug: "gpt-4o" }) { routes { nodes { wireId } } } }');
      await expect.poll(() => waiting(catalog.database.db)).toBe(1);
      expect((await outcome(asked)).slice(0, 2)).toEqual([504, 'TIMEOUT']);
      await expect.poll(() => waiting(catalog.database.db)).toBe(0);
    });
    const { data } = await catalog.query('{ model(by: { slug: "gpt-4o" }) { name routes { nodes { wireId } } } }');
    expect(data.model.routes.nodes.length).toBeGreaterThan(0);
  });

  test('a read that others wait for ends for its own request only', async () => {
    const ask = (signal?: AbortSignal) =>
      catalog.fetch('{ model(by: { slug: "o3" }) { name } }', undefined, signal ? { signal } : {}).catch(() => null);
    const client = new AbortController();
    const [other] = await whileLocked(catalog.database.db, async () => {
      const gone = ask(client.signal);
      await expect.poll(() => waiting(catalog.database.db)).toBe(1);
      const staying = ask();
      client.abort();
      await gone;
      return [staying] as const;
    });
    expect((await (await other)?.json())?.data).toEqual({ model: { name: 'o3' } });
  });

  test('a statement that has ended is not cancelled, nor what comes after it', async () => {
    const { db } = catalog.database;
    const ending = new AbortController();
    await sql`select 1`.execute(endingWith(db, ending.signal));
    ending.abort();
    await expect(sql`select 1`.execute(endingWith(db, ending.signal))).rejects.toThrow(/abort/i);
    await expect(sql`select pg_sleep(0.05)`.execute(db)).resolves.toBeDefined();
    const began = performance.now();
    const statement = sql`select pg_sleep(20)`.execute(endingWith(db, AbortSignal.timeout(50)));
    await expect(statement).rejects.toMatchObject({ code: '57014' });
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
