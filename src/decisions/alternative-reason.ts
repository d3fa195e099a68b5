import { Big } from 'big.js';
import { tolerance } from './alternatives.ts';
import { dollars, inSentence, openness, tokens } from './wording.ts';

/** What the reason of an alternative tells of. */
export interface ExplainableAlternative {
  kind: string;
  useCaseName: string;
  quality: number;
  ownQuality: number;
  cost: string;
  ownCost: string | null;
  openness: string | null;
  contextWindow: number | null;
  ownContextWindow: number | null;
}

/** Why a model is an alternative to another, in a sentence with the numbers on both sides. */
export function alternativeReason(one: ExplainableAlternative): string {
  const { kind, useCaseName, cost, ownCost } = one;
  const quality = `quality ${one.quality} of 100 against ${one.ownQuality} for ${inSentence(useCaseName)}`;
  const price =
    ownCost === null ? `${dollars(cost)} a request` : `${dollars(cost)} a request against ${dollars(ownCost)}`;
  switch (kind) {
    case 'CHEAPER':
      return `${one.quality >= one.ownQuality + tolerance ? 'Cheaper, and better' : 'Cheaper for about the same'}: ${price}, at ${quality}.`;
    case 'BETTER':
      return `${isCheaper(one) ? 'Better, and cheaper' : 'Better for about the same money'}: ${quality}, at ${price}.`;
    case 'OPEN_WEIGHTS':
      return `It is ${openness(one.openness ?? 'OPEN_WEIGHTS')}: ${quality}, at ${price}.`;
    default:
      return `It holds ${held(one.contextWindow)} of context against ${held(one.ownContextWindow)}: ${quality}, at ${price}.`;
  }
}

/** The same money is a tenth more or less. */
function isCheaper({ cost, ownCost }: ExplainableAlternative): boolean {
  return ownCost !== null && new Big(cost).lt(new Big(ownCost).times('0.9'));
}

function held(count: number | null): string {
  return count === null ? 'an unknown number of tokens' : `${tokens(count)} tokens`;
}
