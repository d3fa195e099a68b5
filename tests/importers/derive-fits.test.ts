import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DB } from '../../db/types.ts';
import type { CatalogDatabase } from '../../src/database/connect.ts';
import { alternatives, type Contender, knownBest } from '../../src/decisions/alternatives.ts';
import { decisionMap, type FitCandidate } from '../../src/decisions/fit.ts';
import { modelStatus, routeStatus } from '../../src/decisions/lifecycle.ts';
import { cheapestRoute, type PricedRoute } from '../../src/decisions/price-ladder.ts';
import { checkRequirements } from '../../src/decisions/requirements.ts';
import type { Workload } from '../../src/decisions/workload.ts';
import { deriveColumns } from '../../src/importers/derive.ts';
import { groupBy } from '../../src/importers/group-by.ts';
import { roll } from '../../src/importers/roll.ts';
import { openTestDatabase } from '../setup/database.ts';

const loadedOn = '2026-11-23';
let database: CatalogDatabase;
beforeAll(async () => {
  database = await openTestDatabase('seeded');
});
afterAll(() => database[Symbol.asyncDispose]());

/** The routes of every model with their cards of the day, read without any of the importer's shortcuts. */
async function routesByModel(db: Kysely<DB>, today: string): Promise<Map<string, PricedRoute[]>> {
  const routes = await db
    .selectFrom('provider_route as r')
    .innerJoin('provider as p', 'p.id', 'r.provider_id')
    .innerJoin('model as m', 'm.id', 'r.model_id')
    .selectAll('r')
    .select(['p.name as provider', 'p.organization_id', 'm.developer_id'])
    .select(['m.context_window as model_context', 'm.max_output_tokens as model_output'])
    .execute();
  const cards = await db
    .selectFrom('rate_card')
    .selectAll()
    .where('valid_from', '<=', today)
    .orderBy('valid_from')
    .execute();
  const lines = await db.selectFrom('price_line').selectAll().execute();
  const current = new Map(cards.map((card) => [card.route_id, card]));
  const linesOf = groupBy(lines, (line) => line.card_id);
  const priced = routes.map((row) => {
    const card = current.get(row.id);
    const route: PricedRoute = {
      id: row.id,
      firstParty: row.organization_id !== null && row.organization_id === row.developer_id,
      providerName: row.provider,
      region: row.region,
      wireId: row.wire_id,
      status: routeStatus(row, today),
      notice: null,
      limits: {
        context: row.context_window ?? row.model_context,
        input: row.max_input_tokens,
        output: row.max_output_tokens ?? row.model_output,
      },
      card: card ? { ...card, lines: linesOf.get(card.id) ?? [] } : null,
    };
    return { model: row.model_id, route };
  });
  return new Map(
    [...groupBy(priced, ({ model }) => model)].map(([model, all]) => [model, all.map(({ route }) => route)]),
  );
}

/** What should be stored on a day, by the pure functions over everything. */
async function expected(db: Kysely<DB>, today: string) {
  const models = await db.selectFrom('model').selectAll().execute();
  const useCases = await db.selectFrom('use_case').selectAll().orderBy('position').execute();
  const weights = await db.selectFrom('use_case_variant').selectAll().execute();
  const results = await db.selectFrom('benchmark_result').selectAll().where('chosen', '=', true).execute();
  const fieldOf = groupBy(results, (result) => result.variant_id);
  const routes = await routesByModel(db, today);
  const fits: Record<string, unknown>[] = [];
  const contenders: Contender[] = [];
  for (const useCase of useCases) {
    const variants = weights.filter(({ use_case_id }) => use_case_id === useCase.id);
    const candidates = models.map((facts): FitCandidate => {
      const own = variants.flatMap(({ variant_id, weight }) =>
        results
          .filter((result) => result.model_id === facts.id && result.variant_id === variant_id)
          .map(({ percentile, reporting, reported_first }) => ({
            weight,
            percentile: percentile as number,
            reporting,
            reported_first,
            field: fieldOf.get(variant_id)?.length ?? 0,
          })),
      );
      const cheapest =
        own.length > 0 ? cheapestRoute(routes.get(facts.id) ?? [], useCase.workload as unknown as Workload) : null;
      const cost = cheapest && { total: cheapest.blendedPrice, routeId: cheapest.route.id };
      return { id: facts.id, facts, results: own, cost };
    });
    const totalWeight = variants.reduce((sum, { weight }) => sum + weight, 0);
    for (const fit of decisionMap({ ...useCase, totalWeight }, candidates, today)) {
      const facts = models.find(({ id }) => id === fit.modelId) as (typeof models)[number];
      fits.push({
        use_case_id: useCase.id,
        model_id: fit.modelId,
        basis: fit.basis,
        blocked: fit.blocked,
        relevant_results: fit.relevantResults,
        confidence: fit.confidence,
        quality: fit.quality,
        cost: fit.cost,
        route_id: fit.routeId,
        quality_per_dollar: fit.qualityPerDollar,
        better_models: fit.betterModels,
        grade: fit.grade,
      });
      if (fit.quality === null) continue;
      const status = modelStatus(facts, today);
      const offered = Number(fit.cost ?? 0) > 0 && !fit.blocked && status !== 'RETIRED' && status !== 'DEPRECATED';
      const missed = checkRequirements(useCase, facts, today).filter(({ state }) => state === 'NO');
      const suited = missed.every(({ kind }) => kind === 'NOT_RETIRED');
      const { openness, context_window: contextWindow } = facts;
      const { modelId, quality, cost, confidence } = fit;
      const known = { quality, cost, confidence, suited, openness, contextWindow, offered };
      contenders.push({ modelId, useCaseId: useCase.id, ...known });
    }
  }
  return { fits, alternatives: alternativeRows(contenders) };
}

function alternativeRows(contenders: Contender[]) {
  return [...groupBy(contenders, ({ modelId }) => modelId).values()].flatMap((own) => {
    const best = knownBest(own);
    if (best === null) return [];
    const others = contenders.filter(({ useCaseId }) => useCaseId === best.useCaseId);
    return alternatives(best, others).map(({ kind, from, to }, position) => ({
      model_id: from.modelId,
      position,
      kind,
      target_model_id: to.modelId,
      use_case_id: from.useCaseId,
      quality: from.quality,
      target_quality: to.quality,
      cost: from.cost,
      target_cost: to.cost,
    }));
  });
}

async function stored(db: Kysely<DB>) {
  const fits = await db.selectFrom('use_case_fit').selectAll().execute();
  return { fits, alternatives: await db.selectFrom('alternative').selectAll().execute() };
}

function sorted(rows: readonly object[]): string[] {
  return rows.map((row) => JSON.stringify(Object.entries(row).toSorted())).toSorted();
}

async function expectRight(db: Kysely<DB>, today: string): Promise<void> {
  const [now, right] = [await stored(db), await expected(db, today)];
  expect(sorted(now.fits)).toEqual(sorted(right.fits));
  expect(sorted(now.alternatives)).toEqual(sorted(right.alternatives));
}

test('stored fits and alternatives of the whole starting catalog are what the pure functions say', async () => {
  const { fits, alternatives: all } = await stored(database.db);
  expect(fits.length).toBeGreaterThan(300);
  expect(fits.filter(({ grade }) => grade !== null).length).toBeGreaterThan(40);
  expect(all.length).toBeGreaterThan(20);
  await expectRight(database.db, loadedOn);
});

test('use cases know how many of their models are graded', async () => {
  const { rows } = await sql<{ graded_models: number; counted: number }>`
    select graded_models, (select count(*)::int from use_case_fit f where f.use_case_id = u.id and grade is not null) as counted
    from use_case u`.execute(database.db);
  for (const { graded_models, counted } of rows) expect(graded_models).toBe(counted);
});

test('what is right is left alone', async () => {
  expect(await deriveColumns(database.db, loadedOn)).toBe(0);
});

describe('after a day passes', () => {
  test('a retirement that was announced takes the model out, and its neighbours are graded anew', async () => {
    await using own = await openTestDatabase('seeded');
    const { db } = own;
    const graded = await db
      .selectFrom('use_case_fit as f')
      .innerJoin('model as m', 'm.id', 'f.model_id')
      .select(['f.model_id', 'f.use_case_id'])
      .where('f.grade', '=', 'A')
      .where('m.retires_first', 'is', null)
      .orderBy('f.model_id')
      .executeTakeFirstOrThrow();
    await db.updateTable('model').set({ retires_on: '2026-11-25' }).where('id', '=', graded.model_id).execute();
    await roll(db, new Date('2026-11-24T00:00:00Z'));
    await expectRight(db, '2026-11-24');
    await roll(db, new Date('2026-11-25T00:00:00Z'));
    await expectRight(db, '2026-11-25');
    const now = await db
      .selectFrom('use_case_fit')
      .select(['blocked', 'grade'])
      .where('model_id', '=', graded.model_id)
      .where('use_case_id', '=', graded.use_case_id)
      .executeTakeFirst();
    expect(now).toEqual({ blocked: true, grade: null });
    const targets = await db
      .selectFrom('alternative')
      .select('position')
      .where('target_model_id', '=', graded.model_id)
      .execute();
    expect(targets).toEqual([]);
  });

  test('scores grow old, and what rests on them becomes less sure', async () => {
    await using own = await openTestDatabase('seeded');
    const sureness = async (db: Kysely<DB>) =>
      new Map((await stored(db)).fits.map((fit) => [`${fit.use_case_id} ${fit.model_id}`, fit.confidence]));
    const before = await sureness(own.db);
    await roll(own.db, new Date('2029-01-01T00:00:00Z'));
    await expectRight(own.db, '2029-01-01');
    const after = await sureness(own.db);
    expect([...after].some(([fit, sure]) => sure < (before.get(fit) ?? 0))).toBe(true);
    expect([...after].every(([fit, sure]) => sure <= (before.get(fit) ?? 1))).toBe(true);
  });
});

test('a better score moves ranks, medians and grades at the next derivation', async () => {
  await using own = await openTestDatabase('seeded');
  const { db } = own;
  const last = await db
    .selectFrom('benchmark_result as r')
    .innerJoin('benchmark_variant as v', 'v.id', 'r.variant_id')
    .select(['r.id', 'r.variant_id'])
    .where('v.slug', '=', 'gpqa-diamond')
    .where('r.rank', 'is not', null)
    .orderBy('r.rank', 'desc')
    .executeTakeFirstOrThrow();
  await db.updateTable('benchmark_result').set({ score: 99.9 }).where('id', '=', last.id).execute();
  expect(await deriveColumns(db, loadedOn)).toBeGreaterThan(0);
  const first = await db
    .selectFrom('benchmark_result')
    .select('rank')
    .where('id', '=', last.id)
    .executeTakeFirstOrThrow();
  expect(first.rank).toBe(1);
  await expectRight(db, loadedOn);
});
