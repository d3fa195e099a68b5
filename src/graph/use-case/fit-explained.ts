import type { Reader } from '../../database/reader.ts';
import type { ExplainableFit, WordedResult } from '../../decisions/fit-reasons.ts';
import { modelStatus } from '../../decisions/lifecycle.ts';
import { cheapestRoute } from '../../decisions/price-ladder.ts';
import { checkRequirements } from '../../decisions/requirements.ts';
import type { Workload } from '../../decisions/workload.ts';
import { type ModelRow, modelById } from '../model/model.sql.ts';
import { type ResultRow, resultsOfModel } from '../result/result.sql.ts';
import { pricedRoutes } from '../route/ladder.ts';
import { type RouteRow, routeById } from '../route/route.sql.ts';
import type { FitRow } from './fit.sql.ts';
import { type UseCaseRow, useCaseById, variantsOfUseCase } from './use-case.sql.ts';

/** A result that counts for a fit, and how much. */
export interface WeighedResult {
  weight: number;
  result: ResultRow;
}

/** The use case of a fit. */
export async function useCaseOf(reader: Reader, fit: FitRow): Promise<UseCaseRow> {
  return (await reader.load(useCaseById, fit.use_case_id)) as UseCaseRow;
}

/** The model of a fit. */
export async function modelOf(reader: Reader, fit: FitRow): Promise<ModelRow> {
  return (await reader.load(modelById, fit.model_id)) as ModelRow;
}

/** The results of a fit's model that count on the use case's variants, the weightiest first. */
export async function relevantResults(reader: Reader, fit: FitRow): Promise<WeighedResult[]> {
  const [variants, results] = await Promise.all([
    reader.load(variantsOfUseCase, fit.use_case_id),
    reader.load(resultsOfModel, fit.model_id),
  ]);
  return variants.flatMap(({ weight, variant }) => {
    const result = results.find((one) => one.variant_id === variant.id && one.rank !== null);
    return result ? [{ weight, result }] : [];
  });
}

/**
 * What the use case's workload costs for the model, and on which route; null when not known. It is stored where it makes
 * a grade, and computed by the same rule where it only informs.
 */
export async function fitCost(reader: Reader, fit: FitRow): Promise<{ total: string; route: RouteRow } | null> {
  if (fit.cost !== null && fit.route_id !== null) {
    const route = await reader.load(routeById, fit.route_id);
    return route && { total: fit.cost, route };
  }
  if (fit.basis === 'BENCHMARK') return null;
  const [useCase, model] = await Promise.all([useCaseOf(reader, fit), modelOf(reader, fit)]);
  const cheapest = cheapestRoute(await pricedRoutes(reader, model), useCase.workload as unknown as Workload);
  return cheapest && { total: cheapest.blendedPrice, route: cheapest.route.row };
}

/** A fit with all that its reasons tell of. */
export async function explainable(reader: Reader, fit: FitRow): Promise<ExplainableFit> {
  const [useCase, model, variants, results] = await Promise.all([
    useCaseOf(reader, fit),
    modelOf(reader, fit),
    reader.load(variantsOfUseCase, fit.use_case_id),
    relevantResults(reader, fit),
  ]);
  return {
    basis: fit.basis as ExplainableFit['basis'],
    blocked: fit.blocked,
    quality: fit.quality,
    grade: fit.grade as ExplainableFit['grade'],
    betterModels: fit.better_models,
    checks: checkRequirements(useCase, model, reader.today),
    results: results.map(({ result }) => worded(result)),
    variants: variants.length,
    cost: fit.cost,
    gradedModels: useCase.graded_models,
    model,
    deprecated: modelStatus(model, reader.today) === 'DEPRECATED',
  };
}

function worded({ variant, score_text, rank, reporting }: ResultRow): WordedResult {
  return {
    variantName: variant.name,
    scoreText: score_text,
    rank: rank as number,
    field: variant.ranked_results,
    reporting,
  };
}
