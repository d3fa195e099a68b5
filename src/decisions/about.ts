import type { PageFacts } from './page-facts.ts';
import { capability, counted, dollars, joined, joinedUpTo, modalities, openness, sentence, tokens } from './wording.ts';

const namedResults = 3;
const namedProviders = 3;

const specializations: Record<string, string> = {
  GENERAL: 'general-purpose model',
  CODE: 'coding model',
  REASONING: 'reasoning model',
  EMBEDDING: 'embedding model',
  RERANK: 'reranking model',
  MODERATION: 'moderation model',
  SPEECH_TO_TEXT: 'transcription model',
  TEXT_TO_SPEECH: 'speech model',
  IMAGE: 'image model',
  VIDEO: 'video model',
  REALTIME: 'realtime model',
  SEARCH: 'search model',
  OCR: 'text recognition model',
};

/** One line on a model: what it is, how much it holds, what it costs. What is not known is left out, but for the price. */
export function headline(facts: PageFacts): string {
  const { context_window, cheapest, status } = facts;
  const holds = context_window === null ? '' : ` with ${tokens(context_window)} tokens of context`;
  if (status === 'RETIRED') return `${article(kindOf(facts))}${by(facts)}${holds}, retired${since(facts.retires_on)}.`;
  const price =
    cheapest === null
      ? ', no price by use known'
      : `, from ${dollars(cheapest.input)} input and ${dollars(cheapest.output)} output per million tokens`;
  return `${article(kindOf(facts))}${by(facts)}${holds}${price}.`;
}

/** A paragraph on a model out of the facts that its page shows, what is unknown said as such. */
export function about(facts: PageFacts): string {
  return [
    ...(facts.summary === null ? [] : [facts.summary]),
    identity(facts),
    content(facts),
    limits(facts),
    abilities(facts),
    routes(facts),
    results(facts),
    ...lifecycle(facts),
  ].join(' ');
}

function identity(facts: PageFacts): string {
  const family = facts.family === null ? '' : ` in the ${facts.family} family`;
  const released = facts.released_on === null ? ', of unknown release' : `, released ${facts.released_on}`;
  return `${facts.name} is ${article(kindOf(facts)).toLowerCase()}${by(facts)}${family}${released}.`;
}

function content({ input_modalities, output_modalities }: PageFacts): string {
  if (input_modalities === null && output_modalities === null) return 'What goes in and comes out is not known.';
  if (input_modalities === null)
    return `What it takes is not known, and it gives ${modalities(output_modalities ?? [])}.`;
  const takes = `It takes ${modalities(input_modalities)}`;
  return output_modalities === null
    ? `${takes}, and what it gives is not known.`
    : `${takes} and gives ${modalities(output_modalities)}.`;
}

function limits({ context_window, max_output_tokens }: PageFacts): string {
  const holds =
    context_window === null ? 'its context is not known' : `its context holds ${tokens(context_window)} tokens`;
  const answers =
    max_output_tokens === null
      ? 'how long its answers may be is not known'
      : `its answers may have up to ${tokens(max_output_tokens)}`;
  return sentence(`${holds}, and ${answers}`);
}

function abilities({ supported }: PageFacts): string {
  if (supported.length === 0) return 'No source says which capabilities it has.';
  return `Known to be supported: ${joined(supported.map(capability))}.`;
}

function routes({ servedBy, cheapest, status }: PageFacts): string {
  if (servedBy.length === 0) return status === 'RETIRED' ? 'No route serves it any more.' : 'No route to it is known.';
  const providers = [...new Set(servedBy)];
  const served = `It is served on ${counted(servedBy.length, 'route')} of ${joinedUpTo(namedProviders, providers)}`;
  if (cheapest === null) return `${served}; no price by use is known.`;
  const { provider, input, output } = cheapest;
  return `${served}; the cheapest by use is ${provider} at ${dollars(input)} input and ${dollars(output)} output per million tokens.`;
}

function results({ results: all }: PageFacts): string {
  if (all.length === 0) return 'No benchmark result is known.';
  const shown = all.map(({ variant, scoreText }) => `${variant} ${scoreText}`);
  return `Results are known on ${counted(all.length, 'benchmark variant')}: ${joinedUpTo(namedResults, shown)}.`;
}

function lifecycle({ status, deprecated_on, retires_on }: PageFacts): string[] {
  if (status === 'RETIRED') return [`It is retired${since(retires_on)}.`];
  const ends = retires_on === null ? [] : [`It retires on ${retires_on}.`];
  return status === 'DEPRECATED' ? [`It is deprecated${since(deprecated_on)}.`, ...ends] : ends;
}

function kindOf({ openness: open, specialization }: PageFacts): string {
  const kind = specializations[specialization ?? ''] ?? 'model';
  return open === null ? kind : `${openness(open)} ${kind}`;
}

function article(words: string): string {
  return `${/^[aeio]/.test(words) ? 'An' : 'A'} ${words}`;
}

function by({ developer }: PageFacts): string {
  return developer === null ? ' of unknown developer' : ` by ${developer}`;
}

function since(day: string | null): string {
  return day === null ? '' : ` since ${day}`;
}
