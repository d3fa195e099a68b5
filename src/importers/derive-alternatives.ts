import type { Kysely } from 'kysely';
import type { DB } from '../../db/types.ts';
import { type Alternative, alternatives, type Contender, knownBest } from '../decisions/alternatives.ts';
import type { Fit } from '../decisions/fit.ts';
import { modelStatus } from '../decisions/lifecycle.ts';
import { compareDecimals } from '../decisions/money.ts';
import { checkRequirements, type ModelFacts, missesNothingElse, type Requirements } from '../decisions/requirements.ts';
import { groupBy } from './group-by.ts';
import { syncRows } from './sync-rows.ts';

// biome-ignore format: list of columns
const columns = [
  'model_id', 'position', 'kind', 'target_model_id', 'use_case_id', 'quality', 'target_quality', 'cost', 'target_cost',
] as const;

/** A fit with its use case and the facts of its model. */
export interface ContendingFit {
  fit: Fit;
  useCase: Requirements & { id: string };
  facts: ModelFacts;
}

/** Stores what to take instead of each model that has a quality on a use case that suits it. The fits come in the order of their use cases. */
export async function deriveAlternatives(
  db: Kysely<DB>,
  fits: readonly ContendingFit[],
  today: string,
): Promise<number> {
  const contenders = fits.flatMap((one) => contender(one, today) ?? []);
  const byUseCase = groupBy(contenders, ({ useCaseId }) => useCaseId);
  const rows = [...groupBy(contenders, ({ modelId }) => modelId).values()].flatMap((own) => {
    const best = knownBest(own);
    return best === null ? [] : alternatives(best, byUseCase.get(best.useCaseId) ?? []).map(alternativeRow);
  });
  return syncRows(db, 'alternative', columns, rows, ['model_id', 'position']);
}

function contender({ fit, useCase, facts }: ContendingFit, today: string): Contender | null {
  if (fit.quality === null) return null;
  const priced = fit.cost !== null && compareDecimals(fit.cost, '0') > 0;
  return {
    modelId: fit.modelId,
    useCaseId: useCase.id,
    quality: fit.quality,
    cost: fit.cost,
    confidence: fit.confidence,
    suited: !fit.blocked || missesNothingElse(checkRequirements(useCase, facts, today)),
    openness: facts.openness,
    contextWindow: facts.context_window,
    offered: priced && !fit.blocked && !['RETIRED', 'DEPRECATED'].includes(modelStatus(facts, today)),
  };
}

function alternativeRow({ kind, from, to }: Alternative, position: number): object {
  return {
    model_id: from.modelId,
    position,
    kind,
    target_model_id: to.modelId,
    use_case_id: from.useCaseId,
    quality: from.quality,
    target_quality: to.quality,
    cost: from.cost,
    target_cost: to.cost,
  };
}
