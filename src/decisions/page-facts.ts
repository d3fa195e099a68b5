import { compareDecimals } from './money.ts';
import { type TextFacts, textWork } from './text-work.ts';
import { dollars } from './wording.ts';

/** What the sentences of a model's page are made of; null is not known. */
export interface PageFacts extends TextFacts {
  name: string;
  summary: string | null;
  developer: string | null;
  family: string | null;
  openness: string | null;
  status: string;
  released_on: string | null;
  deprecated_on: string | null;
  retires_on: string | null;
  /** Tokens. */
  context_window: number | null;
  max_output_tokens: number | null;
  supported: readonly string[];
  /** Names of the providers of its routes that are served, one a route, in the order of the price ladder. */
  servedBy: readonly string[];
  /** The cheapest METERED route: amounts in USD per million tokens, in standard mode. */
  cheapest: { provider: string; input: string; output: string; cacheRead: string | null } | null;
  /** The results that count, one a variant. */
  results: readonly { benchmark: string; variant: string; scoreText: string }[];
}

/** Whether it is known not to answer in text: then answers have no length, and output no price. */
export function isWordless(facts: PageFacts): boolean {
  return textWork(facts).gives === false;
}

/** What comes out; a model for vectors gives them where no source lists it. */
export function outputsOf({ output_modalities, specialization }: PageFacts): readonly string[] | null {
  return output_modalities ?? (specialization === 'EMBEDDING' ? ['EMBEDDING'] : null);
}

/** Whether it is billed by what goes in alone: what costs nothing is not sold. */
export function isBilledByInput(facts: PageFacts, { output }: { output: string }): boolean {
  return isWordless(facts) || compareDecimals(output, '0') === 0;
}

/** Prices of the cheapest route in words: "$0.15 input and $0.6 output per million tokens". */
export function priceWords(facts: PageFacts, price: { input: string; output: string }): string {
  return isBilledByInput(facts, price)
    ? `${dollars(price.input)} per million tokens of input`
    : `${dollars(price.input)} input and ${dollars(price.output)} output per million tokens`;
}
