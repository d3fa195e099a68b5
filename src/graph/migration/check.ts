import type { Reader } from '../../database/reader.ts';
import type { ComparedResult } from '../../decisions/comparison-results.ts';
import { whyNoCost } from '../../decisions/ladder-steps.ts';
import { lastDay, modelStatus } from '../../decisions/lifecycle.ts';
import {
  type CostDifference,
  costDifference,
  daysUntil,
  type MigratingModel,
  type MigrationDifference,
  type MigrationVerdict,
  migrationDifferences,
  type ScoreDifference,
  scoreDifferences,
  verdictOf,
} from '../../decisions/migration-check.ts';
import { basisOf, cheapestRoute } from '../../decisions/price-ladder.ts';
import type { Workload } from '../../decisions/workload.ts';
import { comparedResults } from '../comparison/compared-results.ts';
import type { ModelRow } from '../model/model.sql.ts';
import { checkNames } from '../names/known-slugs.ts';
import type { ResultRow } from '../result/result.sql.ts';
import { type LadderRoute, pricedRoutes } from '../route/ladder.ts';

/** What a migration would change, as it is resolved. */
export interface Check {
  from: ModelRow;
  to: ModelRow;
  verdict: MigrationVerdict;
  differences: MigrationDifference[];
  /** With why a cost is not known, or of which day it is, a sentence each. */
  cost: CostDifference & { basis: string; notes: string[] };
  scores: ScoreDifference<ComparedResult & { row: ResultRow }>[];
  deadline: string | null;
  daysLeft: number | null;
}

/** What a client asks of a check. */
export interface CheckOptions {
  workload: Workload | null;
  /** Slugs of the providers that must serve the new model, and whose prices count; null for any. */
  providers: readonly string[] | null;
}

/**
 * Checks a migration from one model to another. What is retired is taken as it was on its last day: its routes, what they
 * took, what they cost.
 * @throws BAD_USER_INPUT for a provider that there is not
 */
export async function checkMigration(
  reader: Reader,
  from: ModelRow,
  to: ModelRow,
  asked: CheckOptions,
): Promise<Check> {
  await checkNames(reader, [{ argument: 'providers', kind: 'provider', names: asked.providers }]);
  const last = lastDay(from, reader.today);
  const [before, after, scoresBefore, scoresAfter] = await Promise.all([
    routesAt(reader, from, asked.providers, last),
    routesAt(reader, to, asked.providers, null),
    comparedResults(reader, from.id),
    comparedResults(reader, to.id),
  ]);
  const differences = migrationDifferences(
    migrating(from, before, reader.today),
    migrating(to, after, reader.today),
    asked.providers,
  );
  const costOf = (routes: readonly LadderRoute[]) => cheapestRoute(routes, asked.workload)?.blendedPrice ?? null;
  const notes = [[from, before] as const, [to, after] as const].flatMap(([{ name }, routes]) => {
    const why = whyNoCost(routes, asked.workload);
    return why === null ? [] : [`${name}: ${why}`];
  });
  if (last !== null) notes.push(`${from.name}: as of ${last}, the day before it retired.`);
  return {
    from,
    to,
    verdict: verdictOf(differences),
    differences,
    cost: { ...costDifference(costOf(before), costOf(after)), basis: basisOf(asked.workload), notes },
    scores: scoreDifferences(scoresBefore, scoresAfter),
    deadline: from.retires_on,
    daysLeft: from.retires_first === null ? null : daysUntil(reader.today, from.retires_first),
  };
}

async function routesAt(
  reader: Reader,
  model: ModelRow,
  providers: readonly string[] | null,
  asOf: string | null,
): Promise<LadderRoute[]> {
  const routes = await pricedRoutes(reader, model, asOf);
  return routes.filter(
    ({ status, row }) =>
      status !== 'RETIRED' && status !== 'NOT_LISTED' && (providers === null || providers.includes(row.provider.slug)),
  );
}

function migrating(model: ModelRow, routes: readonly LadderRoute[], today: string): MigratingModel {
  const stated = routes.flatMap(({ row }) => (row.parameters === null ? [] : [row.parameters]));
  return {
    ...asModel(model, today),
    parameters: stated.length === 0 ? null : [...new Set(stated.flat())].sort(),
    providers: [...new Set(routes.map(({ row }) => row.provider.slug))].sort(),
  };
}

/** What of a migrating model stands in the model itself. */
export function asModel(model: ModelRow, today: string): Omit<MigratingModel, 'parameters' | 'providers'> {
  return {
    name: model.name,
    supported: model.supported,
    unsupported: model.unsupported,
    inputModalities: model.input_modalities,
    outputModalities: model.output_modalities,
    contextWindow: model.context_window,
    maxOutputTokens: model.max_output_tokens,
    status: modelStatus(model, today),
  };
}
