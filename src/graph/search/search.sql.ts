import { type RawBuilder, sql } from 'kysely';
import type { Reader } from '../../database/reader.ts';
import { rankCandidates, type SearchCandidate, type SearchMatch } from '../../decisions/search-rank.ts';
import { meaningsOf, type VocabularyWord, type WantedWord } from '../../decisions/search-words.ts';

/** So many things are found by one search at most: whoever does not see it among them adds a word. */
export const mostHits = 200;
const mostWords = 20;
/** How many things that have a word are looked at, from the most prominent on. */
const scanned = { oneWord: mostHits, severalWords: 1000 };

/** A word of a search with one word of the vocabulary that it may mean; both null when nothing is like it. */
interface LookedUpWord {
  /** All words of the search, with single spaces. */
  norm: string;
  position: number;
  token: string;
  word: string | null;
  entries: number | null;
}

/**
 * What a text may mean, the likeliest first: each word is looked up in the vocabulary, misspelt ones by trigrams, and
 * things that have all of them are read from the postings of the rarest, beside those whose name is all of them as one
 * word ("deep seek"). One statement for the words, one for the things.
 */
export async function findMatches(reader: Reader, text: string, kinds: readonly string[]): Promise<SearchMatch[]> {
  // NUL cannot even be sent, and is no letter anyway.
  const rows = await lookUpWords(reader, text.replaceAll('\0', ' '));
  const [first] = rows;
  if (!first) return [];
  const tokens = [...new Map(rows.map(({ position, token }) => [position, token]))].sort(([a], [b]) => a - b);
  const words = tokens.map(([position, token], index) => {
    const alike = rows.filter((row): row is LookedUpWord & VocabularyWord => row.position === position && !!row.word);
    return meaningsOf(token, index === tokens.length - 1, alike);
  });
  const candidates = await readCandidates(reader, first.norm, words, kinds);
  return rankCandidates({ norm: first.norm, words }, candidates);
}

async function lookUpWords(reader: Reader, text: string): Promise<LookedUpWord[]> {
  return reader.rows<LookedUpWord>(
    (db) =>
      db
        .selectFrom(
          sql<{ norm: string; position: number; token: string }>`(
          select norm, position::int, token
          from search_norm(${text}) norm, string_to_table(norm, ' ') with ordinality as said(token, position)
          where position <= ${mostWords} and token <> ''
        )`.as('said'),
        )
        .leftJoinLateral(
          // The collation of the column, under which the words with one beginning are a range of its index.
          sql<VocabularyWord>`(
          (select word, entries from search_word
          where word >= said.token collate "C" and word < (said.token || chr(1114111)) collate "C"
          order by word = said.token desc, entries desc, word limit 13)
          union
          (select word, entries from search_word
          where word ~ '[a-z]{4}' and said.token ~ '[a-z]{4}'
          order by word <-> said.token limit 24)
        )`.as('known'),
          (join) => join.onTrue(),
        )
        .select(['said.norm', 'said.position', 'said.token', 'known.word', 'known.entries']) as never,
  );
}

function readCandidates(
  reader: Reader,
  norm: string,
  words: readonly WantedWord[],
  kinds: readonly string[],
): Promise<SearchCandidate[]> {
  const whole = `=${norm.replaceAll(' ', '')}`;
  const found = [calledSo(whole, kinds), beginningSo(whole, kinds)];
  if (words.every(({ entries }) => entries > 0)) found.push(havingAll(words, kinds));
  return reader.rows<SearchCandidate>(
    (db) =>
      db
        .selectFrom('search_entry as entry')
        .where('entry.entity_id', '=', sql<string>`any(array(${sql.join(found, sql` union `)}))`)
        .select(['entry.entity_id', 'entry.kind', 'entry.prominence', 'entry.fields', 'entry.texts', 'entry.norms'])
        .orderBy(sql`${norm} = any(entry.norms) or ${whole} = any(entry.words)`, 'desc')
        .orderBy('entry.prominence', 'desc')
        .orderBy('entry.entity_id')
        .limit(mostHits) as never,
  );
}

function calledSo(whole: string, kinds: readonly string[]): RawBuilder<unknown> {
  return postings([whole], kinds, scanned.oneWord);
}

/** Things whose whole name begins so, where the words alone may not tell, as in "gpt4om". */
function beginningSo(whole: string, kinds: readonly string[]): RawBuilder<unknown> {
  return sql`(
    select entity_id from search_posting
    where word > ${whole} collate "C" and word < ${`${whole}\u{10ffff}`} collate "C" and kind = any(${kinds}::text[])
    order by word, kind, prominence, entity_id
    limit ${scanned.oneWord})`;
}

/** Things that have all words: those that have the rarest, from the most prominent on, are looked at. */
function havingAll(words: readonly WantedWord[], kinds: readonly string[]): RawBuilder<unknown> {
  const [rarest, ...others] = words
    .toSorted((a, b) => a.entries - b.entries)
    .map(({ meanings }) => [...meanings.keys()]) as [string[], ...string[][]];
  if (others.length === 0) return postings(rarest, kinds, scanned.oneWord);
  return sql`
    select having_rarest.entity_id
    from search_entry having_rarest
    where having_rarest.entity_id = any(array(${postings(rarest, kinds, scanned.severalWords)}))
      and ${sql.join(
        others.map((meanings) => sql`having_rarest.words && ${meanings}::text[]`),
        sql` and `,
      )}`;
}

function postings(words: readonly string[], kinds: readonly string[], limit: number): RawBuilder<unknown> {
  return sql`(
    select posting.entity_id
    from unnest(${words}::text[]) wanted(word) cross join unnest(${kinds}::text[]) of(kind)
    cross join lateral (
      select entity_id, prominence from search_posting
      where word = wanted.word collate "C" and kind = of.kind
      order by prominence desc, entity_id desc
      limit ${limit}
    ) posting
    order by posting.prominence desc, posting.entity_id desc
    limit ${limit})`;
}
