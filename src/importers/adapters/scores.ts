import { Big } from 'big.js';

/** A number as a source writes it ("88.6", "63.3%", 0.85), times a factor; null for none. */
export function readScore(value: unknown, factor = 1): number | null {
  if (typeof value !== 'number' && typeof value !== 'string') return null;
  const text = String(value).trim().replace(/\s*%$/, '');
  if (!/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)) return null;
  // Decimal, so that 0.57 of 1 is 57 per cent and not 56.99999999999999.
  return new Big(text).times(factor).toNumber();
}

/** A score on a benchmark's scale, as a source writes it, times a factor; or why it is none. */
export function scoreOn(scale: { min?: number; max?: number }, value: unknown, factor = 1): number | string {
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = scale;
  const score = readScore(value, factor);
  if (score === null) return `not a score; found ${JSON.stringify(value) ?? 'nothing'}`;
  if (score >= min && score <= max) return score;
  return `the benchmark's scores are from ${scale.min ?? 'any'} to ${scale.max ?? 'any'}; found ${score}`;
}
