import { sql } from 'kysely';
import type { Reader } from '../database/reader.ts';
import { many } from '../database/relation.ts';
import { textToMatch } from '../decisions/search-match.ts';
import { isStorable } from '../decisions/storable.ts';
import { badUserInput } from './errors.ts';

/** A text, as things are matched with it. */
export type MatchedText = ReturnType<typeof textToMatch>;

export const longestText = 200;
export const mostWords = 20;

interface TextWord {
  text: string;
  /** All words of the text, with single spaces. */
  norm: string;
  token: string;
  /** Whether a word of the catalog is the token, or begins with it. */
  begun: boolean;
  /** Words that are somewhat like it, where it begins none. */
  alike: string[];
}

/** The first words of a text, in their order. */
const wordsOfText = many<TextWord>(
  'wordsOfText',
  (db, texts) =>
    db
      .selectFrom(
        sql<TextWord & { position: number }>`(
        select asked.text, said.norm, said.position, said.token, known.begun, case when known.begun then '{}' else array(
          select word::text from search_word
          where word ~ '[a-z]{4}' and said.token ~ '[a-z]{4}'
          order by word <-> said.token limit 24) end as alike
        from unnest(${texts}::text[]) asked(text)
        cross join lateral (
          select norm, position, token
          from search_norm(asked.text) norm, string_to_table(norm, ' ') with ordinality as word(token, position)
          where token <> '' order by position limit ${sql.lit(mostWords)}) said
        cross join lateral (
          select exists (
            select from search_word
            where word >= said.token collate "C" and word < (said.token || chr(1114111)) collate "C") as begun) known
      )`.as('word'),
      )
      .select(['word.text', 'word.norm', 'word.token', 'word.begun', 'word.alike'])
      .orderBy('word.text')
      .orderBy('word.position'),
  'text',
);

/**
 * What things must have to match a text. One statement for all texts of a filter.
 * @throws BAD_USER_INPUT for a text that is too long, or has no word
 */
export async function readMatchedText(reader: Reader, text: string): Promise<MatchedText> {
  const length = [...text].length;
  if (length > longestText) throw unfit(`must have at most ${longestText} characters; got ${length}.`);
  if (!isStorable(text)) throw unfit('must have no NUL character and no half of a surrogate pair in it.');
  const rows = await reader.load(wordsOfText, text);
  const [first] = rows;
  if (!first) throw unfit(`must have a letter or a digit; got ${JSON.stringify(text)}. Leave it out to match all.`);
  return textToMatch(first.norm, rows);
}

function unfit(reason: string) {
  return badUserInput(`where.matches ${reason}`, { argument: 'where.matches' });
}
