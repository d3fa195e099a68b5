import { Big } from 'big.js';
import { canonicalJson } from './canonical-json.ts';
import type { StatedCard, StatedLine } from './card-statement.ts';

/** Two amounts of one source that differ by less than this part are one, written by an arithmetic of floats. */
const noise = '1e-9';

/** Rounding makes at most this part of a price; what differs by more is another price, however coarse it is written. */
const mostRounding = '0.01';

/** Whether two amounts of one source are the same price: they differ by nothing but the noise of floats. */
export function sameOwnAmount(a: string, b: string): boolean {
  return a === b || differ(new Big(a), new Big(b)).lte(noise);
}

/**
 * Whether amounts of two sources are the same price: the finer one, rounded to the decimals of the coarser, is the
 * coarser one, and they differ by less than a hundredth. 0.083 and 0.08333 agree; 0.1 and 0.14 do not, nor do 1 and 1.4.
 */
export function amountsAgree(a: string, b: string): boolean {
  if (sameOwnAmount(a, b)) return true;
  const [coarse, fine] = decimals(a) < decimals(b) ? [a, b] : [b, a];
  const [coarser, finer] = [new Big(coarse), new Big(fine)];
  return finer.round(decimals(coarse), Big.roundHalfUp).eq(coarser) && differ(coarser, finer).lt(mostRounding);
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
