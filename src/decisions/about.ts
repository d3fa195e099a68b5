import { isWordless, outputsOf, type PageFacts, priceWords } from './page-facts.ts';
import { capability, counted, joined, joinedUpTo, modalities, openness, sentence, tokens } from './wording.ts';

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
  const price = cheapest === null ? ', no price by tokens known' : `, from ${priceWords(facts, cheapest)}`;
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
  const released = facts.released_on === null ? ', of unknown release date' : `, released ${facts.released_on}`;
  return `${facts.name} is ${article(kindOf(facts)).toLowerCase()}${by(facts)}${family}${released}.`;
}

function content(facts: PageFacts): string {
  const { input_modalities } = facts;
  const output_modalities = outputsOf(facts);
  if (input_modalities === null && output_modalities === null) return 'What goes in and comes out is not known.';
  if (input_modalities === null)
    return `What it takes is not known, and it gives ${modalities(output_modalities ?? [])}.`;
  const takes = `It takes ${modalities(input_modalities)}`;
  return output_modalities === null
    ? `${takes}, and what it gives is not known.`
    : `${takes} and gives ${modalities(output_modalities)}.`;
}

function limits(facts: PageFacts): string {
  const { context_window, max_output_tokens } = facts;
  const holds =
    context_window === null ? 'its context is not known' : `its context holds ${tokens(context_window)} tokens`;
  if (isWordless(facts)) return sentence(holds);
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

function routes(facts: PageFacts): string {
  const { servedBy, cheapest, status } = facts;
  if (servedBy.length === 0) return status === 'RETIRED' ? 'No route serves it any more.' : 'No route to it is known.';
  const providers = [...new Set(servedBy)];
  if (servedBy.length === 1) {
    const price = cheapest === null ? '; no price by tokens is known' : `, at ${priceWords(facts, cheapest)}`;
    return `It is served on one route, of ${joined(providers)}${price}.`;
  }
  const served = `It is served on ${counted(servedBy.length, 'route')} of ${joinedUpTo(namedProviders, providers)}`;
  if (cheapest === null) return `${served}; no price by tokens is known.`;
  return `${served}; the cheapest by tokens is ${cheapest.provider} at ${priceWords(facts, cheapest)}.`;
}

/** Names of variants have commas of their own. */
function results({ results: all }: PageFacts): string {
  if (all.length === 0) return 'No benchmark result is known.';
  const shown = all.slice(0, namedResults).map(({ variant, scoreText }) => `${variant} ${scoreText}`);
  const more = all.length > namedResults ? `; and ${all.length - namedResults} more` : '';
  return `Results are known on ${counted(all.length, 'benchmark variant')}: ${shown.join('; ')}${more}.`;
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
