import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CatalogDatabase } from '../../src/database/connect.ts';
import { type RouteLifecycle, routeStatus } from '../../src/decisions/lifecycle.ts';
import { canonicalDecimal } from '../../src/decisions/money.ts';
import { cheapestRoute, comparablePrice, type PricedRoute } from '../../src/decisions/price-ladder.ts';
import type { ImportResult } from '../../src/importers/import-result.ts';
import { loadStartingCatalog } from '../../src/importers/starting-catalog.ts';
import { openTestDatabase } from '../setup/database.ts';
import { importRuns, rowsOf } from './snapshot.ts';

const today = '2026-11-23';
const now = new Date(`${today}T12:00:00Z`);
let database: CatalogDatabase;
let loaded: ImportResult[];
const progress: string[] = [];
beforeAll(async () => {
  database = await openTestDatabase('migrated');
  loaded = await loadStartingCatalog(database.db, { now, onProgress: (message) => progress.push(message) });
});
afterAll(() => database[Symbol.asyncDispose]());

test('it loads without an issue, says what it does, and holds well over a thousand routes', async () => {
  expect(loaded.flatMap(({ issues }) => issues)).toEqual([]);
  expect(progress).toHaveLength(4);
  const routes = await database.db.selectFrom('provider_route').select('id').execute();
  expect(routes.length).toBeGreaterThan(1500);
});

test('a second load only compares', async () => {
  const before = await rowsOf(database.db, { history: true });
  const runs = await importRuns(database.db);
  const again = await loadStartingCatalog(database.db, { now: new Date('2026-12-24T00:00:00Z') });
  expect(again.map(({ revision }) => revision)).toEqual([null, null]);
  expect(await rowsOf(database.db, { history: true })).toEqual(before);
  expect(await importRuns(database.db)).toBe(runs + 2);
});

test('derived prices are what the pure functions say', async () => {
  const { rows } = await sql<
    RouteLifecycle & {
      id: string;
      model_id: string;
      wire_id: string;
      region: string;
      provider: string;
      first_party: boolean;
      current_blended: string | null;
      card: PricedRoute['card'];
      cheapest_route_id: string | null;
      cheapest_blended: string | null;
    }
  >`
    select r.id, r.model_id, r.wire_id, r.region, p.name as provider, r.declared_status, r.retires_first, r.listed,
      r.inherited_status, r.inherited_deprecated_first, r.inherited_retires_first,
      coalesce(p.organization_id = m.developer_id, false) as first_party, r.current_blended,
      (select jsonb_build_object('terms', terms, 'currency', currency, 'input', input::text, 'output', output::text)
       from rate_card where route_id = r.id and valid_from <= ${today}::date order by valid_from desc limit 1) as card,
      m.cheapest_route_id, m.cheapest_blended
    from provider_route r join provider p on p.id = r.provider_id join model m on m.id = r.model_id`.execute(
    database.db,
  );
  const models = new Map<string, { routes: PricedRoute[]; stored: [string | null, string | null] }>();
  for (const row of rows) {
    const route: PricedRoute = {
      id: row.id,
      firstParty: row.first_party,
      providerName: row.provider,
      region: row.region,
      wireId: row.wire_id,
      status: routeStatus(row, today),
      notice: null,
      limits: { context: null, input: null, output: null },
      card: row.card,
    };
    const price = comparablePrice(route);
    expect([row.wire_id, row.current_blended]).toEqual([row.wire_id, price === null ? null : canonicalDecimal(price)]);
    const model = models.get(row.model_id) ?? { routes: [], stored: [row.cheapest_route_id, row.cheapest_blended] };
    model.routes.push(route);
    models.set(row.model_id, model);
  }
  expect(models.size).toBeGreaterThan(500);
  for (const { routes, stored } of models.values()) {
    const cheapest = cheapestRoute(routes);
    expect(stored).toEqual([cheapest?.route.id ?? null, cheapest?.blendedPrice ?? null]);
  }
});

test('each model and variant with results shows one of them', async () => {
  const { rows } = await sql`
    select model_id, variant_id from benchmark_result group by 1, 2 having count(*) filter (where chosen) <> 1`.execute(
    database.db,
  );
  expect(rows).toEqual([]);
});

test('gateways reach what their providers serve', async () => {
  const { rows } = await sql<{ basis: string }>`
    select basis from gateway_model gm
    join gateway g on g.id = gm.gateway_id join model m on m.id = gm.model_id
    where g.slug = 'openrouter' and m.slug = 'gpt-4o-mini'`.execute(database.db);
  expect(rows).toHaveLength(1);
});

test.each([
  ['openai', 'o3', '2025-06-10', '2', '8'],
  ['deepseek', 'deepseek-chat', '2025-02-08', '0.27', '1.1'],
  ['anthropic', 'claude-sonnet-5', '2026-09-01', '3', '15'],
  ['openai', 'gpt-5.6-luna', '2026-07-30', '0.2', '1.2'],
  ['openai', 'gpt-5.6-terra', '2026-07-30', '2', '12'],
  ['deepseek', 'deepseek-v4-pro', '2026-05-24', '0.435', '0.87'],
])('%s %s has its dated price', async (provider, wireId, validFrom, input, output) => {
  const cards = await database.db
    .selectFrom('rate_card')
    .innerJoin('provider_route as r', 'r.id', 'route_id')
    .innerJoin('provider as p', 'p.id', 'r.provider_id')
    .select(['valid_from', 'input', 'output'])
    .where('p.slug', '=', provider)
    .where('wire_id', '=', wireId)
    .where('region', '=', 'global')
    .execute();
  expect(cards).toContainEqual({ valid_from: validFrom, input, output });
});
