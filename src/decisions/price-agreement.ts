import { Big } from 'big.js';
import { canonicalJson } from './canonical-json.ts';
import type { StatedCard, StatedLine } from './card-statement.ts';

/** Two amounts of one source that differ by less than this part are one, written by an arithmetic of floats. */
const noise = '1e-9';

/** What is written with fewer digits than this is too coarse to tell rounding from another price. */
const leastDigits = 2;

/** Whether two amounts of one source are the same price: they differ by nothing but the noise of floats. */
export function sameOwnAmount(a: string, b: string): boolean {
  return a === b || differ(new Big(a), new Big(b)).lte(noise);
}

/**
 * Whether amounts of two sources are the same price: the finer one, rounded to the decimals of the coarser, is the coarser
 * one, which has decimals and at least two digits that count. 0.083 and 0.08333 agree, and 0.13 and 0.125; 0.03 and 0.025
 * do not, nor do 1 and 1.4.
 */
export function amountsAgree(a: string, b: string): boolean {
  if (sameOwnAmount(a, b)) return true;
  const [coarse, fine] = decimals(a) < decimals(b) ? [a, b] : [b, a];
  const coarser = new Big(coarse);
  if (decimals(coarse) === 0 || coarser.c.length < leastDigits) return false;
  return new Big(fine).round(decimals(coarse), Big.roundHalfUp).eq(coarser);
}

/**
 * Whether what one source says of a price contradicts another's word: other terms, another currency, or another amount
 * of a line that both have. A source that knows no price contradicts nobody, nor does one that lists fewer or other lines.
 */
export function contradicts(one: StatedCard, other: StatedCard): boolean {
  if (other.terms === 'UNKNOWN') return false;
  if (other.terms !== one.terms || other.currency !== one.currency) return true;
  const key = ({ amount: _, ...condition }: StatedLine) => canonicalJson(condition);
  const amounts = new Map(one.lines.map((line) => [key(line), line.amount]));
  return other.lines.some((line) => !amountsAgree(amounts.get(key(line)) ?? line.amount, line.amount));
}

function differ(a: Big, b: Big): Big {
  const larger = a.abs().gt(b.abs()) ? a.abs() : b.abs();
  return larger.eq(0) ? larger : a.minus(b).abs().div(larger);
}

function decimals(amount: string): number {
  return amount.includes('.') ? amount.length - amount.indexOf('.') - 1 : 0;
}
