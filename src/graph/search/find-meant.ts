import type { Reader } from '../../database/reader.ts';
import { rankCandidates, type SearchMatch } from '../../decisions/search-rank.ts';
import { meaningsOf, type VocabularyWord } from '../../decisions/search-words.ts';
import { readWireId } from '../../decisions/wire-id.ts';
import { type LookedUpWord, lookUpWords, readCandidates } from './search.sql.ts';

/**
 * What a text may mean, the likeliest first. A name used in requests that nothing is known by
 * ("us.anthropic.claude…-v1:0") is looked for by what is left without its wrapping.
 */
export async function findMeant(reader: Reader, text: string, kinds: readonly string[]): Promise<SearchMatch[]> {
  const matches = await findMatches(reader, text, kinds);
  if (matches.length > 0 || /\s/.test(text)) return matches;
  const name = readWireId(text).spellings.at(-1)?.key ?? text;
  return name === text ? [] : findMatches(reader, name, kinds);
}

/** Looks each word up in the vocabulary, misspelt ones too, then reads the things: one statement each. */
async function findMatches(reader: Reader, text: string, kinds: readonly string[]): Promise<SearchMatch[]> {
  // NUL cannot even be sent, and is no letter anyway.
  const rows = await lookUpWords(reader, text.replaceAll('\0', ' '));
  const [first] = rows;
  if (!first) return [];
  const tokens = [...new Map(rows.map(({ position, token }) => [position, token]))].sort(([a], [b]) => a - b);
  const words = tokens.map(([position, token], index) => {
    const alike = rows.filter((row): row is LookedUpWord & VocabularyWord => row.position === position && !!row.word);
    return meaningsOf(token, index === tokens.length - 1, alike);
  });
  const rarestFirst = words.toSorted((a, b) => a.entries - b.entries).map(({ meanings }) => [...meanings.keys()]);
  const candidates = await readCandidates(reader, { norm: first.norm, words: rarestFirst }, kinds);
  return rankCandidates({ norm: first.norm, words }, candidates);
}
