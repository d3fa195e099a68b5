import { editDistance } from './edit-distance.ts';

/** How a word of the catalog answers to a word of a search: it is that word, begins with it, or differs by a typo. */
export type Likeness = 'SAME' | 'BEGINNING' | 'TYPO';

/** A word of the catalog's vocabulary. */
export interface VocabularyWord {
  word: string;
  /** How many things have it. */
  entries: number;
}

/** One word of a search with the words of the catalog that it may mean. */
export interface WantedWord {
  token: string;
  meanings: ReadonlyMap<string, Likeness>;
  /** How many things have one of these words, at most. */
  entries: number;
}

const mostMeanings = 12;
/** Words shorter than this are taken to be whole unless they stand last, where one may still be typing. */
export const shortestBeginning = 3;

/**
 * Which of some words of the vocabulary a word of a search may mean. Numbers are never mistaken for others: a typo may
 * touch letters only, since "gpt 4" is no misspelt "gpt 5", and 3 is not the beginning of 30.
 * @param last whether it is the last word of the search
 */
export function meaningsOf(token: string, last: boolean, vocabulary: readonly VocabularyWord[]): WantedWord {
  const found = new Map<string, { likeness: Likeness; rank: number; entries: number }>();
  for (const { word, entries } of vocabulary) {
    const likeness = likenessOf(token, word, last);
    if (likeness) found.set(word, { likeness, rank: ranks[likeness], entries });
  }
  const kept = [...found].sort(([, a], [, b]) => a.rank - b.rank || b.entries - a.entries).slice(0, mostMeanings);
  return {
    token,
    meanings: new Map(kept.map(([word, { likeness }]) => [word, likeness])),
    entries: kept.reduce((sum, [, { entries }]) => sum + entries, 0),
  };
}

const ranks: Record<Likeness, number> = { SAME: 0, BEGINNING: 1, TYPO: 2 };

function likenessOf(token: string, word: string, last: boolean): Likeness | null {
  if (word === token) return 'SAME';
  if (word.startsWith(token) && (last || token.length >= shortestBeginning) && !splitsNumber(token, word)) {
    return 'BEGINNING';
  }
  return isTypo(token, word) ? 'TYPO' : null;
}

/** Whether a beginning of a word ends within a number that it does not mean: 3 is not meant by 30, but 2024 by 20240718. */
export function splitsNumber(beginning: string, word: string): boolean {
  return endsInNumber(beginning) && /^\d/.test(word.slice(beginning.length));
}

/** Whether a beginning of a word ends in a number, not in a date or a part of one. */
export function endsInNumber(beginning: string): boolean {
  return /(?<!\d)\d{1,3}$/.test(beginning);
}

/** Whether a word is another one misspelt. */
export function isTypo(token: string, word: string): boolean {
  const allowed = allowedTypos(token);
  if (allowed === 0 || Math.abs(token.length - word.length) > allowed) return false;
  if (digitsOf(token) !== digitsOf(word)) return false;
  return editDistance(token, word) <= allowed;
}

/** None without four letters on end, one in words of up to six letters, two in longer ones. */
function allowedTypos(token: string): number {
  if (!/[a-z]{4}/.test(token)) return 0;
  return token.replaceAll(/\d/g, '').length <= 6 ? 1 : 2;
}

function digitsOf(text: string): string {
  return text.replaceAll(/\D+/g, ' ').trim();
}
