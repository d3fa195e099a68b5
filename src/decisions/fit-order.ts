import { compareText } from './compare-text.ts';
import { compareDecimals } from './money.ts';

/** A fit as far as its place among the fits of a model goes. */
export interface OrderedFit {
  blocked: boolean;
  grade: string | null;
  better_models: number | null;
  confidence: number;
  quality_per_dollar: string | null;
}

/**
 * The order of a model's fits: the best grade first, then the surest; those without a grade behind them, the surest
 * first; those that miss a requirement last. Others of equal place keep their order.
 */
export function compareFits(a: OrderedFit, b: OrderedFit): number {
  return (
    Number(a.blocked) - Number(b.blocked) ||
    compareText(a.grade ?? 'Z', b.grade ?? 'Z') ||
    b.confidence - a.confidence ||
    compareDecimals(b.quality_per_dollar ?? '-1', a.quality_per_dollar ?? '-1')
  );
}
