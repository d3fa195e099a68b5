import { compareModelsSql } from './compare-models.sql.ts';
import { modelFactsSql } from './model-facts.sql.ts';
import { modelsListSql } from './models-list.sql.ts';

// biome-ignore lint/suspicious/noExplicitAny: variables of operations, as clients send them
type Variables = any;

/** A hand-written statement that gives an operation's data as JSON text, in a column `data`. */
export interface Statement {
  sql: string;
  /** Its parameters for a day (YYYY-MM-DD) and the operation's variables. */
  parameters(today: string, variables: Variables): unknown[];
}

/** The statements by the name of the operation's file in schema/operations. */
export const statements: Record<string, Statement> = {
  'model-facts': { sql: modelFactsSql, parameters: (today, { slug }) => [today, slug] },
  'compare-models': { sql: compareModelsSql, parameters: (today, { slugs }) => [today, slugs] },
  'models-list': {
    sql: modelsListSql,
    parameters: (today, { variant, first = 50 }) => [today, variant, first],
  },
};
