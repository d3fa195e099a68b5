import { Big } from 'big.js';
import { compareDecimals } from './money.ts';
import { needsOf, type Workload } from './workload.ts';

/** How many million tokens of prompt and answer a workload is billed for at the least, and what else it needs prices of. */
export interface CostWeights {
  mode: string;
  input: string;
  output: string;
  meters: string[];
  /** Whole tokens that one request takes; a route with a smaller limit cannot serve it. */
  size: { context: number; input: number; output: number };
}

/**
 * What bounds the cost of a workload from below on any card: its INPUT and its OUTPUT by the least price that the card
 * has for them, everything else for nothing. Thinking counts as if every card had a price of its own for it, and that
 * were nothing.
 */
export function costWeights(workload: Workload): CostWeights {
  const needs = needsOf(workload, new Set(['REASONING']));
  const weight = (meter: string) => {
    const quantity = needs.find((need) => need.meter === meter)?.quantity ?? new Big(0);
    return quantity
      .times(workload.requests ?? 1)
      .times('0.000001')
      .toFixed();
  };
  const [input, output] = [Math.ceil(workload.inputTokens ?? 0), Math.ceil(workload.outputTokens ?? 0)];
  return {
    size: { context: Math.ceil((workload.inputTokens ?? 0) + (workload.outputTokens ?? 0)), input, output },
    mode: workload.mode ?? 'STANDARD',
    input: weight('INPUT'),
    output: weight('OUTPUT'),
    meters: needs.map(({ meter }) => meter).filter((meter) => !['INPUT', 'OUTPUT', 'REASONING'].includes(meter)),
  };
}

/** The cost of the `count`-th cheapest; null when there are not so many. */
export function nthLeast(costs: readonly string[], count: number): string | null {
  return costs.toSorted(compareDecimals)[count - 1] ?? null;
}
