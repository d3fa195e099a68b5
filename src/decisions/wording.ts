import { canonicalDecimal } from './money.ts';

/** A count of tokens, short where that loses nothing: "128k", "1.5M", else "16,384". */
export function tokens(count: number): string {
  if (count >= 1_000_000 && count % 10_000 === 0) return `${count / 1_000_000}M`;
  if (count >= 1_000 && count < 1_000_000 && count % 1_000 === 0) return `${count / 1_000}k`;
  return grouped(count);
}

/** A whole number with a comma between thousands. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** An exact amount of US dollars: "$0.15". */
export function dollars(amount: string): string {
  return `$${canonicalDecimal(amount)}`;
}

/** "a", "a and b", "a, b and c". */
export function joined(words: readonly string[], and = 'and'): string {
  if (words.length <= 1) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`;
}

/** The first few, and how many more there are: "a, b and 3 more". */
export function joinedUpTo(most: number, words: readonly string[]): string {
  return words.length <= most ? joined(words) : joined([...words.slice(0, most), `${words.length - most} more`]);
}

/** "1 route", "2 routes". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** A name or a sentence within a sentence: acronyms keep their capitals. */
export function inSentence(text: string): string {
  return /^[A-Z]{2}/.test(text) ? text : `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

/** A sentence of words that begin in lower case. */
export function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

const modalityWords: Record<string, string> = {
  TEXT: 'text',
  IMAGE: 'images',
  AUDIO: 'audio',
  VIDEO: 'video',
  PDF: 'PDF files',
  EMBEDDING: 'embeddings',
};

/** Modalities in words: "text and images". */
export function modalities(values: readonly string[], and?: string): string {
  return joined(
    values.map((value) => modalityWords[value] ?? value),
    and,
  );
}

const capabilityWords: Record<string, string> = {
  VISION: 'vision',
  AUDIO_INPUT: 'audio input',
  TOOL_CALLING: 'tool calling',
  STRUCTURED_OUTPUTS: 'structured outputs',
  JSON_MODE: 'JSON mode',
  REASONING: 'reasoning',
  PROMPT_CACHING: 'prompt caching',
  BATCH: 'batches',
  FINE_TUNING: 'fine-tuning',
  CODE_EXECUTION: 'code execution',
  WEB_SEARCH: 'web search',
  STREAMING: 'streaming',
  COMPUTER_USE: 'computer use',
};

/** A capability in words: "tool calling". */
export function capability(value: string): string {
  return capabilityWords[value] ?? value;
}

const opennessWords: Record<string, string> = {
  PROPRIETARY: 'proprietary',
  OPEN_WEIGHTS: 'open-weight',
  OPEN_SOURCE: 'open-source',
};

/** A degree of openness as an adjective: "open-weight". */
export function openness(value: string): string {
  return opennessWords[value] ?? value;
}
