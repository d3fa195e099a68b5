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
      return `Cheaper for about the same: ${price}, at ${quality}.`;
    case 'BETTER':
      return `Better for about the same money: ${quality}, at ${price}.`;
    case 'OPEN_WEIGHTS':
      return `It is ${openness(one.openness ?? 'OPEN_WEIGHTS')}: ${quality}, at ${price}.`;
    default:
      return `It holds ${held(one.contextWindow)} of context against ${held(one.ownContextWindow)}: ${quality}, at ${price}.`;
  }
}

function held(count: number | null): string {
  return count === null ? 'an unknown number of tokens' : `${tokens(count)} tokens`;
}
