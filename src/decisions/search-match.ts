import { endsInNumber, isTypo, shortestBeginning } from './search-words.ts';

/** A word of a text, with what the catalog has that is like it. */
export interface SaidWord {
  token: string;
  /** Whether a word of the catalog is the token, or begins with it. */
  begun: boolean;
  /** Words of the catalog that are somewhat like it. */
  alike: readonly string[];
}

/** A word that everything matching a text must have. */
interface MatchedWord {
  token: string;
  /** Whether words that begin with it do too. */
  beginning: boolean;
  /** Whether no digit may follow in those: 3 is not meant by 30, but 2024 by 20240718. */
  endsInNumber: boolean;
  /** The words that are meant instead, where the token is misspelt. */
  typos: readonly string[];
  /** The how manieth of its like in the text it is. */
  times: number;
}

/** A text, as things are matched with it: by all of its words, or by a name that begins with the whole of it. */
interface MatchedText {
  /** Its words, with single spaces. */
  norm: string;
  /** Its words without spaces. */
  key: string;
  /** Whether no digit may follow in a name that begins with the key. */
  endsInNumber: boolean;
  words: readonly MatchedWord[];
}

/**
 * What a thing must have to match a text. Who filters a list wants no more than was said: a word is taken for misspelt only
 * where the catalog has none that is it or begins with it.
 * @param norm the words of the text, with single spaces
 */
export function textToMatch(norm: string, said: readonly SaidWord[]): MatchedText {
  const key = norm.replaceAll(' ', '');
  const seen = new Map<string, number>();
  const words = said.map(({ token, begun, alike }, index) => {
    const times = (seen.get(token) ?? 0) + 1;
    seen.set(token, times);
    return {
      token,
      beginning: index === said.length - 1 || token.length >= shortestBeginning,
      endsInNumber: endsInNumber(token),
      typos: begun ? [] : alike.filter((word) => isTypo(token, word)),
      times,
    };
  });
  return { norm, key, endsInNumber: endsInNumber(key), words };
}
