import { type Selectable, sql } from 'kysely';
import type { DB } from '../../../db/types.ts';
import { many } from '../../database/relation.ts';

const columns = [
  'alternative.model_id',
  'alternative.kind',
  'alternative.target_model_id',
  'alternative.use_case_id',
  'alternative.quality',
  'alternative.target_quality',
  'alternative.cost',
  'alternative.target_cost',
] as const;

type ColumnName = (typeof columns)[number] extends `alternative.${infer Name}` ? Name : never;

/** A model to take instead of another, as the graph reads it. */
export type AlternativeRow = Pick<Selectable<DB['alternative']>, ColumnName>;

/** What to take instead of a model, in order. */
export const alternativesOfModel = many(
  'alternativesOfModel',
  (db, models) =>
    db
      .selectFrom('alternative')
      .where('alternative.model_id', '=', sql<string>`any(${models}::uuid[])`)
      .select(columns)
      .orderBy('alternative.model_id')
      .orderBy('alternative.position'),
  'model_id',
);
