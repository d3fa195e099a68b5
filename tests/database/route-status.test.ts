import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CatalogDatabase } from '../../src/database/connect.ts';
import { inherited, routeIsServed, routeStatusIs } from '../../src/database/route-status.ts';
import { inheritedLifecycle, routeStatus } from '../../src/decisions/lifecycle.ts';
import { anyModelLife, anyRouteLife, anyRouteOfModel, someDay } from '../decisions/lifecycles.ts';
import { openTestDatabase } from '../setup/database.ts';

let database: CatalogDatabase;
beforeAll(async () => {
  database = await openTestDatabase('migrated');
});
afterAll(() => database[Symbol.asyncDispose]());

const many = { minLength: 200, maxLength: 200, size: 'max' } as const;
const statuses = ['PREVIEW', 'ACTIVE', 'DEPRECATED', 'RETIRED', 'UNKNOWN', 'NOT_LISTED'];

test('a route has one status in SQL, the one that the pure function gives', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyRouteLife, many), someDay, async (routes, today) => {
      const { rows } = await sql<{ statuses: string[]; served: boolean }>`
        select array_remove(array[${sql.join(
          statuses.map((status) => sql`case when ${routeStatusIs('r', status, today)} then ${status} end`),
        )}], null) as statuses, ${routeIsServed('r', today)} as served
        from jsonb_to_recordset(${JSON.stringify(routes)}::jsonb) as r (
          declared_status text, retires_first date, listed boolean, inherited_status text,
          inherited_deprecated_first date, inherited_retires_first date)`.execute(database.db);
      expect(rows.map((row) => row.statuses)).toEqual(routes.map((route) => [routeStatus(route, today)]));
      const served = (status: string) => status !== 'RETIRED' && status !== 'NOT_LISTED';
      expect(rows.map((row) => row.served)).toEqual(routes.map((route) => served(routeStatus(route, today))));
    }),
    { numRuns: 10 },
  );
});

test('a route inherits in SQL what the pure function gives', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(anyRouteOfModel, anyModelLife), many), async (pairs) => {
      const lives = pairs.map(([route, model]) => ({
        ...model,
        own_retires_first: route.retires_first,
        first_party: route.firstParty,
        seen_on: route.seenOn,
      }));
      const { rows } = await sql`
        select ${inherited({ route: 'r', model: 'm' }, sql`m.first_party`, sql`m.seen_on`)}
        from jsonb_to_recordset(${JSON.stringify(lives)}::jsonb) as m (
          declared_status text, deprecated_first date, retires_first date, openness text,
          own_retires_first date, first_party boolean, seen_on date)
        cross join lateral (select m.own_retires_first as retires_first) r`.execute(database.db);
      expect(rows).toEqual(pairs.map(([route, model]) => inheritedLifecycle(route, model)));
    }),
    { numRuns: 10 },
  );
});
