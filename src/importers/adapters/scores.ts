import { Big } from 'big.js';

/** A score as a source writes it ("88.6", "63.3%", 0.85), times a factor, as the number it stands for; null for none. */
export function readScore(value: unknown, factor = 1): number | null {
  if (typeof value !== 'number' && typeof value !== 'string') return null;
  const text = String(value).trim().replace(/\s*%$/, '');
  if (!/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)) return null;
  // Decimal, so that 0.57 of 1 is 57 per cent and not 56.99999999999999.
  return new Big(text).times(factor).toNumber();
}

/** Why a score cannot be one of a benchmark; null when it can. */
export function outOfRange(score: number, { min, max }: { min?: number; max?: number }): string | null {
  if ((min === undefined || score >= min) && (max === undefined || score <= max)) return null;
  return `the benchmark's scores are from ${min ?? '…'} to ${max ?? '…'}; found ${score}`;
}
