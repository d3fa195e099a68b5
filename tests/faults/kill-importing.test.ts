import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { start } from '../cli/process.ts';
import { dice } from '../fuzz/dice.ts';
import { openTestCatalog, type TestCatalog } from '../setup/catalog.ts';
import { urlOf } from '../setup/server-databases.ts';
import { stepOf } from './steps.ts';

const main = join(import.meta.dirname, '../../dist/src/main.js');
const { url: server } = inject('testDatabases');
const routes = 200;
const kills = 3;

describe.skipIf(server === null)('an import into a server', () => {
  let catalog: TestCatalog;
  let url: string;
  let folder: string;
  beforeAll(async () => {
    catalog = await openTestCatalog();
    folder = await mkdtemp(join(tmpdir(), 'modelgraph-kills-'));
    const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(catalog.database.db);
    url = urlOf(server as string, rows[0]?.name as string);
  });
  afterAll(async () => {
    await catalog?.[Symbol.asyncDispose]();
    await rm(folder, { recursive: true, force: true });
  });

  async function importing(step: number) {
    const { name, text } = stepOf(step, routes);
    await writeFile(join(folder, name), text);
    return start(process.execPath, [main, 'import', 'models-dev', join(folder, name), '--json'], { DATABASE_URL: url });
  }

  /** The prices of the source's routes, of each how many, and whatever belongs to a revision that there is not. */
  async function there() {
    const { db } = catalog.database;
    const { rows } = await sql<{ price: string; routes: number }>`
      select card.input::text as price, count(*)::int as routes
      from provider_route route
      cross join lateral (select input from rate_card where route_id = route.id order by valid_from desc limit 1) card
      where route.wire_id like 'rocket-%' group by 1`.execute(db);
    const { rows: early } = await sql<{ what: string }>`
      select what from catalog_state, lateral (
        select 'record' as what, revision_from as revision from source_record
        union all select 'change', revision from change
        union all select 'run', revision from import_run) made
      where made.revision > catalog_state.revision`.execute(db);
    expect(early).toEqual([]);
    return rows;
  }

  /** Its backend may outlive it until the statement that runs has ended. */
  const importersLeft = async () => {
    const { rows } = await sql<{ left: number }>`select count(*)::int as left from pg_stat_activity
      where datname = current_database() and xact_start is not null and pid <> pg_backend_pid()`.execute(
      catalog.database.db,
    );
    return rows[0]?.left;
  };

  test('that is killed at any moment has done all or nothing, and the next one is whole', async () => {
    const seed = Date.now();
    const falls = dice(seed);
    const whole = (step: number) => [{ price: String(step), routes }];
    const began = performance.now();
    expect(await (await importing(1)).ended).toBe(0);
    const milliseconds = performance.now() - began;
    expect(await there()).toEqual(whole(1));
    let last = 1;
    for (let step = 2; step < 2 + kills; step++) {
      const child = await importing(step);
      await Promise.race([delay(falls.number(0, milliseconds)), child.ended]);
      child.process.kill('SIGKILL');
      const code = await child.ended;
      await expect.poll(importersLeft, { timeout: 5_000 }).toBe(0);
      const found = await there();
      if (code === 0 || found[0]?.price === String(step)) last = step;
      expect([seed, code, found]).toEqual([seed, code, whole(last)]);
    }
    const step = 2 + kills;
    const next = await importing(step);
    expect([await next.ended, next.errors()]).toEqual([0, '']);
    expect(await there()).toEqual(whole(step));
    const again = await importing(step);
    expect(await again.ended).toBe(0);
    expect(JSON.parse(again.output())[0]).toMatchObject({ revision: null, created: 0, changed: 0 });
    await catalog.catalog.refresh();
    const { data } = await catalog.query(
      '{ route(by: { key: { provider: "groq", wireId: "rocket-199" } }) { priceHistory(first: 1) { nodes { input { amount } } } } }',
    );
    expect(data.route.priceHistory.nodes).toEqual([{ input: { amount: String(step) } }]);
  }, 120_000);
});
