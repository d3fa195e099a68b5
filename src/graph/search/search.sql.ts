import { type RawBuilder, sql } from 'kysely';
import type { Reader } from '../../database/reader.ts';
import type { SearchCandidate } from '../../decisions/search-rank.ts';
import { rankCandidates, type SearchMatch } from '../../decisions/search-rank.ts';
import { meaningsOf, type VocabularyWord, type WantedWord } from '../../decisions/search-words.ts';

/** So many things are found by one search at most: whoever does not see it among them adds a word. */
export const mostHits = 200;
const mostWords = 20;
/** How far the postings of a word are read, from the most prominent on. */
const scanned = { oneWord: mostHits, severalWords: 1000 };

interface LookedUpWord extends VocabularyWord {
  /** The words that are looked for, with single spaces. */
  norm: string;
  /** 0 is the whole as one word. */
  position: number;
  token: string;
}

/**
 * What a text may mean, the likeliest first: each word is looked up in the vocabulary, misspelt ones by trigrams, and
 * things that have all of them are read from the postings of the rarest. One statement for the words, one for the things.
 */
export async function findMatches(reader: Reader, text: string, kinds: readonly string[]): Promise<SearchMatch[]> {
  // NUL cannot even be sent, and is no letter anyway.
  const rows = await lookUpWords(reader, text.replaceAll('\0', ' '));
  const [first] = rows;
  if (!first) return [];
  const tokens = new Map(rows.map(({ position, token }) => [position, token]));
  const last = Math.max(...tokens.keys());
  const wanted = (position: number): WantedWord =>
    meaningsOf(
      tokens.get(position) as string,
      position === last || position === 0,
      rows.filter((row) => row.position === position && row.word !== null),
    );
  const positions = [...tokens.keys()].filter((position) => position > 0).sort((a, b) => a - b);
  const words = positions.map(wanted);
  const whole = tokens.has(0) ? wanted(0) : null;
  const searches = [whole ? [whole] : [], words.every(({ entries }) => entries > 0) ? words : []].filter(
    (search) => search.length > 0 && search.every(({ entries }) => entries > 0),
  );
  if (searches.length === 0) return [];
  const candidates = await readCandidates(reader, first.norm, searches, kinds);
  return rankCandidates({ norm: first.norm, words, whole }, candidates);
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
          union all
          select norm, 0, replace(norm, ' ', '') from search_norm(${text}) norm where norm like '% %'
        )`.as('said'),
        )
        .leftJoinLateral(
          // The collation of the column, under which the words with one beginning are a range of its index.
          sql<VocabularyWord>`(
          (select word, entries from search_word
          where word >= said.token collate "C" and word < (said.token || chr(1114111)) collate "C"
          order by word = said.token desc, entries desc, word limit 13)
          union
          (select word, entries from search_word order by word <-> said.token limit 24)
        )`.as('known'),
          (join) => join.onTrue(),
        )
        .select(['said.norm', 'said.position', 'said.token', 'known.word', 'known.entries']) as never,
  );
}

function readCandidates(
  reader: Reader,
  norm: string,
  searches: readonly (readonly WantedWord[])[],
  kinds: readonly string[],
): Promise<SearchCandidate[]> {
  return reader.rows<SearchCandidate>(
    (db) =>
      db
        .selectFrom('search_entry as entry')
        .where(
          sql<string>`entry.entity_id`,
          '=',
          sql<string>`any(array(${sql.join(
            searches.map((search) => sql`(${entriesWith(search, kinds)})`),
            sql` union `,
          )}))`,
        )
        .select(['entry.entity_id', 'entry.kind', 'entry.prominence', 'entry.fields', 'entry.texts', 'entry.norms'])
        .orderBy(sql`${norm} = any(entry.norms) or ${norm.replaceAll(' ', '')} = any(entry.words)`, 'desc')
        .orderBy('entry.prominence', 'desc')
        .orderBy('entry.entity_id')
        .limit(mostHits) as never,
  );
}

/** The things that have all words of a search: those that have the rarest, from the most prominent on, are looked at. */
function entriesWith(search: readonly WantedWord[], kinds: readonly string[]): RawBuilder<unknown> {
  const [rarest, ...others] = search.toSorted((a, b) => a.entries - b.entries) as [WantedWord, ...WantedWord[]];
  const wordsOf = ({ meanings }: WantedWord) => sql`${[...meanings.keys()]}::text[]`;
  const postings = sql`
    select posting.entity_id
    from unnest(${wordsOf(rarest)}) rare(word) cross join unnest(${kinds}::text[]) wanted(kind)
    cross join lateral (
      select entity_id from search_posting
      where word = rare.word collate "C" and kind = wanted.kind
      order by prominence desc, entity_id desc
      limit ${others.length === 0 ? scanned.oneWord : scanned.severalWords}
    ) posting`;
  if (others.length === 0) return postings;
  return sql`
    select found.entity_id
    from search_entry found
    where found.entity_id = any(array(${postings}))
      and ${sql.join(
        others.map((word) => sql`found.words && ${wordsOf(word)}`),
        sql` and `,
      )}`;
}
