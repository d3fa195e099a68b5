import { Big } from 'big.js';
import { canonicalDecimal } from '../decisions/money.ts';

/** Why a number that a source gives for a price is no price. */
export interface NoAmount {
  kind: 'SENTINEL' | 'NEGATIVE_AMOUNT' | 'ABSURD_AMOUNT' | 'INVALID_VALUE';
  reason: string;
}

/** Above this no price per million tokens, or for any other unit, has ever been asked: a slip of units. In whole units of money. */
const mostPlausible = 100_000;

/** The power of ten below which nothing is a price, and would only make for long texts. */
const leastExponent = -30;

/** A double carries so many decimal digits for certain; what a source writes behind them is noise of its own arithmetic. */
const certainDigits = 15;

/**
 * An amount as a source writes it, times a factor that brings it to the catalog's unit (1 000 000 from "per token"), as an
 * exact decimal; or why it is none. Numbers are taken by their shortest decimal text, so that 1.5e-7 is 0.00000015
 * exactly, and to {@link certainDigits}: 0.049999999999999996 is 0.05. `-1` is the sentinel for "decided at request time".
 *
 * @param digits how many digits count; null for all of them, where a person wrote the amount and no program computed it
 */
export function readAmount(
  value: unknown,
  factor: number | string = 1,
  digits: number | null = certainDigits,
): string | NoAmount {
  if (typeof value !== 'number' && typeof value !== 'string') {
    return { kind: 'INVALID_VALUE', reason: `not a number; found ${JSON.stringify(value)}` };
  }
  let amount: Big;
  try {
    amount = new Big(typeof value === 'string' ? value.trim() : value);
  } catch {
    return { kind: 'INVALID_VALUE', reason: `not a number; found ${JSON.stringify(value)}` };
  }
  if (amount.eq(-1)) return { kind: 'SENTINEL', reason: '-1 stands for a price that is decided at request time' };
  if (amount.lt(0)) return { kind: 'NEGATIVE_AMOUNT', reason: `a price below zero; found ${value}` };
  if (!amount.eq(0) && amount.e < leastExponent) {
    return { kind: 'INVALID_VALUE', reason: `too small to be a price; found ${value}` };
  }
  const scaled = (digits === null ? amount : amount.prec(digits)).times(factor);
  if (scaled.gt(mostPlausible)) {
    return {
      kind: 'ABSURD_AMOUNT',
      reason: `${scaled.toString()} is above ${mostPlausible}, which no unit costs; found ${value}`,
    };
  }
  return canonicalDecimal(scaled.toFixed());
}
