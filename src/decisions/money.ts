import { Big } from 'big.js';

/** So many characters of a decimal are at most fifteen digits: doubles tell all of these apart. */
const exactLength = 15;

/** Compares two exact decimals by value: -1, 0 or 1. */
export function compareDecimals(a: string, b: string): -1 | 0 | 1 {
  if (a.length > exactLength || b.length > exactLength) return new Big(a).cmp(b);
  return Math.sign(Number(a) - Number(b)) as -1 | 0 | 1;
}

/** The one spelling of a decimal: no exponent, no trailing zeros, no plus sign ("0.150" and "15e-2" are "0.15"). */
export function canonicalDecimal(text: string | number): string {
  const fixed = new Big(text).toFixed();
  return fixed === '-0' ? '0' : fixed;
}

/**
 * Price of a million tokens at three parts input to one of output: (3 × input + output) / 4.
 * The mix is the common convention for chat workloads; both amounts are per million tokens, in one currency.
 */
export function blendedPrice(input: string, output: string): string {
  return new Big(input).times(3).plus(output).times('0.25').toFixed();
}
