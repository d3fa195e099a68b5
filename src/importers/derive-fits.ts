import type { Kysely } from 'kysely';
import type { DB } from '../../db/types.ts';
import { decisionMap, type Fit, type FitCandidate } from '../decisions/fit.ts';
import type { RelevantResult } from '../decisions/fit-confidence.ts';
import type { ModelFacts } from '../decisions/requirements.ts';
import type { Workload } from '../decisions/workload.ts';
import { type ContendingFit, deriveAlternatives } from './derive-alternatives.ts';
import { deriveStandings, type PlacedResults } from './derive-standings.ts';
import { fitCosts } from './fit-costs.ts';
import { groupBy } from './group-by.ts';
import { syncRows } from './sync-rows.ts';

// biome-ignore format: list of columns
const fitColumns = [
  'use_case_id', 'model_id', 'basis', 'blocked', 'relevant_results', 'confidence', 'quality', 'cost', 'route_id',
  'quality_per_dollar', 'better_models', 'grade',
] as const;

/**
 * Recomputes what follows from scores, prices and the day: the place of every result on its variant, how every model
 * suits every use case, and what to take instead of each. Rows that are already right are left alone. Returns how many rows changed.
 */
export async function deriveFits(db: Kysely<DB>, today: string): Promise<number> {
  const placed = await deriveStandings(db);
  const useCases = await loadUseCases(db);
  const models = await loadModels(db);
  const relevant = resultsByModel(placed, new Set(useCases.flatMap(({ weights }) => [...weights.keys()])));
  const costOf = await fitCosts(db, [...relevant.keys()], today);

  const rows: object[] = [];
  const contending: ContendingFit[] = [];
  const factsOf = new Map(models.map((facts) => [facts.id, facts]));
  let changed = placed.changed;
  for (const useCase of useCases) {
    const candidates = models.map((facts): FitCandidate => {
      const results = (relevant.get(facts.id) ?? []).flatMap((result) => weighted(useCase, result, placed.fieldSizes));
      // What nobody can rank by is not computed for the whole catalog; the graph computes it where it is asked for.
      return { id: facts.id, facts, results, cost: results.length === 0 ? null : costOf(facts.id, useCase.workload) };
    });
    const fits = decisionMap(useCase, candidates, today);
    for (const fit of fits) {
      rows.push(fitRow(useCase.id, fit));
      contending.push({ fit, useCase, facts: factsOf.get(fit.modelId) as ModelFacts });
    }
    changed += await writeGradedCount(db, useCase, fits.filter(({ grade }) => grade !== null).length);
  }
  changed += await syncRows(db, 'use_case_fit', fitColumns, rows, ['use_case_id', 'model_id']);
  return changed + (await deriveAlternatives(db, contending, today));
}

type UseCaseRow = Awaited<ReturnType<typeof selectUseCases>>[number];

type UseCase = Omit<UseCaseRow, 'workload'> & {
  workload: Workload;
  weights: ReadonlyMap<string, number>;
  totalWeight: number;
};

function selectUseCases(db: Kysely<DB>) {
  return db
    .selectFrom('use_case')
    .select(['id', 'required_capabilities', 'required_inputs', 'required_outputs', 'required_openness'])
    .select(['min_context_window', 'workload', 'graded_models'])
    .orderBy('position')
    .orderBy('slug')
    .execute();
}

async function loadUseCases(db: Kysely<DB>): Promise<UseCase[]> {
  const variants = await db.selectFrom('use_case_variant').select(['use_case_id', 'variant_id', 'weight']).execute();
  const byUseCase = groupBy(variants, ({ use_case_id }) => use_case_id);
  return (await selectUseCases(db)).map((row) => {
    const weights = new Map((byUseCase.get(row.id) ?? []).map(({ variant_id, weight }) => [variant_id, weight]));
    const totalWeight = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
    return { ...row, workload: row.workload as unknown as Workload, weights, totalWeight };
  });
}

function loadModels(db: Kysely<DB>) {
  return db
    .selectFrom('model')
    .select(['id', 'supported', 'unsupported', 'input_modalities', 'output_modalities', 'openness', 'context_window'])
    .select(['slug', 'specialization', 'declared_status', 'deprecated_first', 'retires_first'])
    .execute();
}

type Placed = PlacedResults['results'][number];

function resultsByModel({ results }: PlacedResults, variants: ReadonlySet<string>): Map<string, Placed[]> {
  return groupBy(
    results.filter(({ variant_id }) => variants.has(variant_id)),
    ({ model_id }) => model_id,
  );
}

function weighted({ weights }: UseCase, result: Placed, fieldSizes: ReadonlyMap<string, number>): RelevantResult[] {
  const weight = weights.get(result.variant_id);
  if (weight === undefined) return [];
  const { percentile, reporting, reported_first, variant_id } = result;
  const field = fieldSizes.get(variant_id) as number;
  return [{ weight, percentile: percentile as number, reporting, reported_first, field }];
}

function fitRow(use_case_id: string, fit: Fit): object {
  return {
    use_case_id,
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
  };
}

async function writeGradedCount(db: Kysely<DB>, useCase: UseCase, graded_models: number): Promise<number> {
  if (useCase.graded_models === graded_models) return 0;
  await db.updateTable('use_case').set({ graded_models }).where('id', '=', useCase.id).execute();
  return 1;
}
