import type { PageFacts } from './page-facts.ts';
import { counted, dollars, joined, tokens } from './wording.ts';

/** A question that people ask of a model, with the answer that its facts give. */
export interface Faq {
  question: string;
  answer: string;
  /** The fields of Model from which the answer follows. */
  facts: string[];
}

/** The usual questions on a model. What is not known is answered as not known. */
export function faqs(facts: PageFacts): Faq[] {
  const { name } = facts;
  return [
    {
      question: `What is the context window of ${name}?`,
      answer:
        facts.context_window === null
          ? `No source says how many tokens of context ${name} holds.`
          : `${name} holds ${tokens(facts.context_window)} tokens of prompt and answer together.`,
      facts: ['contextWindow'],
    },
    {
      question: `How long may an answer of ${name} be?`,
      answer:
        facts.max_output_tokens === null
          ? `No source says how long an answer of ${name} may be.`
          : `An answer of ${name} may have up to ${tokens(facts.max_output_tokens)} tokens.`,
      facts: ['maxOutputTokens'],
    },
    { question: `How much does ${name} cost?`, answer: price(facts), facts: ['cheapestRoute'] },
    {
      question: `When was ${name} released?`,
      answer:
        facts.released_on === null
          ? `No source says when ${name} was released.`
          : `${name} was released ${/-\d\d-/.test(facts.released_on) ? 'on' : 'in'} ${facts.released_on}.`,
      facts: ['releasedOn'],
    },
    { question: `Which providers offer ${name}?`, answer: providers(facts), facts: ['routes'] },
    { question: `On which benchmarks was ${name} tested?`, answer: benchmarks(facts), facts: ['benchmarkResults'] },
  ];
}

function price(facts: PageFacts): string {
  const { name, cheapest } = facts;
  if (cheapest === null) return `No METERED price of ${name} is known.`;
  const { provider, input, output, cacheRead } = cheapest;
  const cache = cacheRead === null ? '' : `, and ${dollars(cacheRead)} for input that is read from cache`;
  return `${name} costs ${dollars(input)} for a million tokens of input and ${dollars(output)} for output at ${provider}${cache}.${retirement(facts)}`;
}

function providers(facts: PageFacts): string {
  const { name, servedBy } = facts;
  const names = [...new Set(servedBy)];
  if (names.length === 0) return `No provider is known to serve ${name} now.`;
  return `${name} is served by ${counted(names.length, 'provider')}: ${joined(names)}.${retirement(facts)}`;
}

/** Others may still serve what its developer has retired. */
function retirement({ status, retires_on }: PageFacts): string {
  if (status !== 'RETIRED') return '';
  return ` Its developer has retired it${retires_on === null ? '' : ` since ${retires_on}`}.`;
}

function benchmarks({ name, results }: PageFacts): string {
  if (results.length === 0) return `No benchmark result of ${name} is known.`;
  const names = [...new Set(results.map(({ benchmark }) => benchmark))];
  return `Results of ${name} are known on ${counted(names.length, 'benchmark')}: ${joined(names)}.`;
}
