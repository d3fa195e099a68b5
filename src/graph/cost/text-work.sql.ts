import { type SqlBool, sql } from 'kysely';
import type { Condition } from '../conditions.sql.ts';

/** What routes must take and give; left out: text. */
interface Modalities {
  inputModalities?: readonly string[] | null | undefined;
  outputModalities?: readonly string[] | null | undefined;
}

/** Tokens of one request. */
type Size = { input: number; output: number };

/**
 * The same rule as `whyNotText`: a model that is known to take no text answers no tokens of prompt, one that is known to
 * give none writes no tokens of answer. What goes in and comes out is text unless the constraints say otherwise.
 */
export function mayWorkOnText(size: Size, where: Modalities): Condition[] {
  return [
    ...(size.input > 0 && !where.inputModalities ? [sql<SqlBool>`model.takes_text is not false`] : []),
    ...(size.output > 0 && !where.outputModalities ? [sql<SqlBool>`model.gives_text is not false`] : []),
  ];
}

/**
 * A price of nothing for output beside one for input is that of a model which is billed by its input alone, because it
 * writes nothing, whatever a source lists. For a route whose prices are called price_floor.
 */
export function billsItsText(size: Size, where: Modalities): Condition[] {
  if (size.output === 0 || where.outputModalities) return [];
  return [sql<SqlBool>`(price_floor.output <> 0 or price_floor.input = 0)`];
}
