import { Big } from 'big.js';
import { billedLine, type PricedLine } from './billed-line.ts';
import { canonicalDecimal } from './money.ts';
import { minuteOfDay, type Need, needsOf, type Workload } from './workload.ts';

/** A card as far as a cost needs it. */
export interface PricedCard {
  /** ISO 4217. */
  currency: string;
  terms: string;
  lines: readonly PricedLine[];
}

/** What one meter costs. */
export interface CostLine {
  meter: string;
  mode: string;
  /** How much of it, over all requests: tokens, images, seconds, pages, searches, requests, token-seconds in cache. */
  quantity: string;
  unit: string;
  /** Of one `unit`. */
  unitPrice: string;
  /** The tier that is billed: the prompt exceeds so many tokens. */
  minInputTokens: number;
  /** Why this price and no other. */
  reason: string;
  amount: string;
}

/** What a workload costs on one route. */
export interface CostEstimate {
  /** Null when a price that is needed is not known, or the terms name no price by use. Never 0 for either. */
  total: string | null;
  /** Null when no card is known. */
  currency: string | null;
  terms: string;
  lines: CostLine[];
  /** The meters without a known price. */
  unknown: string[];
  /** What is unknown, and why; empty when the total is known. */
  notes: string[];
}

/**
 * What a workload costs by a card:
 *
 *     total = Σ over the meters of  quantity × price of the billed line ÷ size of its unit
 *     quantity = that of one request × requests
 *     INPUT    = inputTokens − cachedInputTokens − cacheWriteTokens
 *     OUTPUT   = outputTokens, less reasoningTokens where the card has a price of its own for REASONING
 *
 * Which line of a meter is billed: {@link billedLine}. Thinking without a price of its own is billed as output, because
 * providers count its tokens among those of the answer and say so when they do otherwise. Everything else without a
 * price makes the total unknown: reading from cache is not billed as prompt, a batch not as standard. So does any card
 * that is not METERED: free within limits, a plan, a price of the moment.
 *
 * @param card null when none is known
 */
export function workloadCost(card: PricedCard | null, workload: Workload): CostEstimate {
  const all = card?.lines ?? [];
  const priced = new Set(all.map((line) => line.meter));
  const on = {
    mode: workload.mode ?? 'STANDARD',
    promptTokens: workload.inputTokens ?? 0,
    cacheTtl: workload.cacheTtl ?? null,
    minuteOfDay: minuteOfDay(workload),
  };
  const lines: CostLine[] = [];
  const unknown: string[] = [];
  const notes: string[] = [];
  if (card === null) notes.push('No price is known.');
  else if (card.terms !== 'METERED') notes.push(`Its terms are ${card.terms}, not METERED.`);

  for (const need of needsOf(workload, priced)) {
    const ofMeter = all.filter((line) => line.meter === need.meter);
    const billed = billedLine(ofMeter, need.units, on);
    if (typeof billed !== 'string') {
      lines.push(costLine(need, billed.line, reasonOf(billed.reason, need, workload, priced), workload.requests ?? 1));
    } else {
      unknown.push(need.meter);
      if (card !== null) notes.push(`${need.meter}: ${billed}.`);
    }
  }
  const known = card?.terms === 'METERED' && unknown.length === 0;
  const total = lines.reduce((sum, line) => sum.plus(line.amount), new Big(0));
  return {
    total: known ? canonicalDecimal(total.toFixed()) : null,
    currency: card?.currency ?? null,
    terms: card?.terms ?? 'UNKNOWN',
    lines,
    unknown,
    notes,
  };
}

function costLine(need: Need, line: PricedLine, reason: string, requests: number): CostLine {
  const quantity = need.quantity.times(requests);
  return {
    meter: need.meter,
    mode: line.mode,
    quantity: canonicalDecimal(quantity.toFixed()),
    unit: line.unit,
    unitPrice: canonicalDecimal(line.amount),
    minInputTokens: line.min_input_tokens,
    reason: `${reason}.`,
    amount: canonicalDecimal(dividedBy(quantity.times(line.amount), need.units[line.unit] as number).toFixed()),
  };
}

/** Powers of ten move the point, which is exact; only a third of an hour does not end, and keeps 20 digits. */
function dividedBy(amount: Big, size: number): Big {
  const [, head = '', zeros = ''] = String(size).match(/^(\d*?)(0*)$/) ?? [];
  const scaled = amount.times(`1e-${zeros.length}`);
  return head === '1' ? scaled : scaled.div(head);
}

function reasonOf(reason: string, need: Need, workload: Workload, priced: ReadonlySet<string>): string {
  const thinking = workload.reasoningTokens ?? 0;
  return need.meter === 'OUTPUT' && thinking > 0 && !priced.has('REASONING')
    ? `${reason}; ${thinking} tokens of thinking among it, for which the card has no price of their own`
    : reason;
}
