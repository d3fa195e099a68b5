import { type Kysely, sql } from 'kysely';
import type { DB } from '../../../db/types.ts';
import type { Reader } from '../../database/reader.ts';
import { readFilterTerms } from '../model/filter-terms.sql.ts';
import { type ModelRow, modelById, selectModels } from '../model/model.sql.ts';
import { type ModelFilter, modelCondition } from '../model/model-where.sql.ts';

/** A model with its quality and its stored cost. */
export interface FrontierRow {
  model: ModelRow;
  quality: number;
  cost: string | null;
}

interface FrontierQuestion {
  where: ModelFilter | null | undefined;
  limit: number;
}

/** The models with a result that counts on a variant, the best first, each with its blended price. */
export async function candidatesOnVariant(
  reader: Reader,
  variant: string,
  question: FrontierQuestion,
): Promise<FrontierRow[]> {
  return read(reader, question, (db) =>
    selectModels(db)
      .innerJoin('benchmark_result', 'benchmark_result.model_id', 'model.id')
      .where('benchmark_result.variant_id', '=', variant)
      .where('benchmark_result.rank', 'is not', null)
      .select(['benchmark_result.score as quality', 'model.cheapest_blended as cost'])
      .orderBy('benchmark_result.rank')
      .orderBy('benchmark_result.id'),
  );
}

/** The models with a quality for a use case that miss none of its requirements, the best first, each with its cost. */
export async function candidatesForUseCase(
  reader: Reader,
  useCase: string,
  question: FrontierQuestion,
): Promise<FrontierRow[]> {
  return read(reader, question, (db) =>
    selectModels(db)
      .innerJoin('use_case_fit', 'use_case_fit.model_id', 'model.id')
      .where('use_case_fit.use_case_id', '=', useCase)
      .where('use_case_fit.quality', 'is not', null)
      .where(sql<boolean>`not use_case_fit.blocked`)
      .select([sql<number>`use_case_fit.quality`.as('quality'), 'use_case_fit.cost as cost'])
      .orderBy('use_case_fit.quality', 'desc')
      .orderBy('use_case_fit.model_id', 'desc'),
  );
}

async function read(
  reader: Reader,
  { where, limit }: FrontierQuestion,
  candidates: (db: Kysely<DB>) => unknown,
): Promise<FrontierRow[]> {
  const terms = await readFilterTerms(reader, where);
  type Query = ReturnType<typeof selectModels>;
  const rows = (await reader.rows((db) => {
    const query = candidates(db) as Query;
    return query.$if(!!where, (q) => q.where(modelCondition(where ?? {}, reader.today, terms))).limit(limit) as never;
  })) as (ModelRow & { quality: number; cost: string | null })[];
  return rows.map(({ quality, cost, ...row }) => {
    const model = row as ModelRow;
    reader.prime(modelById, model.id, model);
    return { model, quality, cost };
  });
}
