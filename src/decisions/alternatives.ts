import { Big } from 'big.js';
import { compareDecimals } from './money.ts';

type AlternativeKind = 'CHEAPER' | 'BETTER' | 'OPEN_WEIGHTS' | 'LONGER_CONTEXT';

/** A model with how it does on one use case. */
export interface Contender {
  modelId: string;
  useCaseId: string;
  /** 0 to 100. */
  quality: number;
  /** What the use case's workload costs, USD; null when not known. */
  cost: string | null;
  confidence: number;
  /** It is not known to miss anything that the use case asks for; that it is not retired is not asked for here. */
  suited: boolean;
  openness: string | null;
  contextWindow: number | null;
  /** It may be suggested: it misses no requirement, is neither retired nor deprecated, and has a price above zero. */
  offered: boolean;
}

/** A model to take instead of another, measured on one use case. */
export interface Alternative {
  kind: AlternativeKind;
  from: Contender;
  to: Contender;
}

/** Quality that is so near counts as the same, in points of 100. */
const tolerance = 5;
const perKind = 2;
/** Cheaper is what saves a fifth; the same money is up to a tenth more; longer is twice as long. */
const savedCost = '0.8';
const sameCost = '1.1';
const longer = 2;

type Compare = (a: Contender, b: Contender) => number;

/**
 * What to take instead of a model, measured on the use case on which it is known best ({@link knownBest}):
 *
 *     CHEAPER         costs at most 80 %, at a quality at most 5 of 100 below       the cheapest first
 *     BETTER          at least 5 of 100 above, at no more than 110 % of the cost    the best first
 *     OPEN_WEIGHTS    for a proprietary model: open, at most 5 of 100 below         the best first
 *     LONGER_CONTEXT  at least twice the context, at most 5 of 100 below            the cheapest first
 *
 * Two of each kind at most, in this order; each model once. What is not known of either makes no alternative.
 * @param from how the model does on that use case
 * @param others how every model does on it
 */
export function alternatives(from: Contender, others: readonly Contender[]): Alternative[] {
  const near = others.filter(({ modelId, offered }) => offered && modelId !== from.modelId);
  const asGood = near.filter(({ quality }) => quality >= from.quality - tolerance);
  const found: Alternative[] = [];
  const add = (kind: AlternativeKind, all: readonly Contender[], order: Compare) => {
    const known = new Set(found.map(({ to }) => to.modelId));
    const fresh = all.filter(({ modelId }) => !known.has(modelId)).sort((a, b) => order(a, b) || byId(a, b));
    for (const to of fresh.slice(0, perKind)) found.push({ kind, from, to });
  };

  if (from.cost !== null && compareDecimals(from.cost, '0') > 0) {
    const [low, high] = [times(from.cost, savedCost), times(from.cost, sameCost)];
    add(
      'CHEAPER',
      asGood.filter(({ cost }) => compareDecimals(cost as string, low) <= 0),
      cheapestFirst,
    );
    add(
      'BETTER',
      near.filter(
        ({ quality, cost }) => quality >= from.quality + tolerance && compareDecimals(cost as string, high) <= 0,
      ),
      bestFirst,
    );
  }
  if (from.openness === 'PROPRIETARY') {
    add(
      'OPEN_WEIGHTS',
      asGood.filter(({ openness }) => openness === 'OPEN_WEIGHTS' || openness === 'OPEN_SOURCE'),
      bestFirst,
    );
  }
  const { contextWindow } = from;
  if (contextWindow !== null) {
    add(
      'LONGER_CONTEXT',
      asGood.filter((other) => other.contextWindow !== null && other.contextWindow >= contextWindow * longer),
      cheapestFirst,
    );
  }
  return found;
}

/**
 * Of how a model does on several use cases the one on which it is known best; the first among equals. A use case of which
 * the model is known to miss a requirement says nothing of what may take its place: nobody used it for that.
 */
export function knownBest(own: readonly Contender[]): Contender | null {
  return own
    .filter(({ suited }) => suited)
    .reduce<Contender | null>((best, one) => (best && best.confidence >= one.confidence ? best : one), null);
}

function cheapestFirst(a: Contender, b: Contender): number {
  return compareDecimals(a.cost as string, b.cost as string) || b.quality - a.quality;
}

function bestFirst(a: Contender, b: Contender): number {
  return b.quality - a.quality || compareDecimals(a.cost as string, b.cost as string);
}

function byId(a: Contender, b: Contender): number {
  return a.modelId < b.modelId ? -1 : 1;
}

function times(amount: string, factor: string): string {
  return new Big(amount).times(factor).toFixed();
}
