import { type RawBuilder, sql } from 'kysely';
import type { Reader } from '../../database/reader.ts';

/** So many things are found by one search at most: whoever does not see it among them adds a word. */
export const mostHits = 200;
const mostWords = 20;
/** How many things that have a word are looked at, from the most prominent on; `search_list` holds as many. */
const scanned = { oneWord: mostHits, severalWords: 1000 };

/** A word of a search with one word of the vocabulary that it may mean; both null when nothing is like it. */
export interface LookedUpWord {
  /** All words of the search, with single spaces. */
  norm: string;
  position: number;
  token: string;
  word: string | null;
  entries: number | null;
}

/** A thing as it stands in the index of search; fields, texts and their words go together. */
interface EntryRow {
  entity_id: string;
  kind: string;
  prominence: number;
  fields: string[];
  texts: string[];
  norms: string[];
}

/** The words of a text, each with those of the vocabulary that are like it; one statement. */
export async function lookUpWords(reader: Reader, text: string): Promise<LookedUpWord[]> {
  return reader.rows<LookedUpWord>(
    (db) =>
      db
        .selectFrom(
          sql<{ norm: string; position: number; token: string }>`(
          select norm, position::int, token
          from search_norm(${text}) norm, string_to_table(norm, ' ') with ordinality as said(token, position)
          where token <> ''
          order by position
          limit ${mostWords}
        )`.as('said'),
        )
        .leftJoinLateral(
          // The collation of the column, under which the words with one beginning are a range of its index.
          sql<{ word: string; entries: number }>`(
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

interface WantedThings {
  /** All words, with single spaces. */
  norm: string;
  /** For each word those of the vocabulary that it may mean, the rarest first; empty when nothing is like it. */
  words: readonly (readonly string[])[];
}

/**
 * The things that have all words, read from the list of the rarest, beside those whose name is all of them as one
 * word ("deep seek"); one statement.
 */
export function readCandidates(
  reader: Reader,
  { norm, words }: WantedThings,
  kinds: readonly string[],
): Promise<EntryRow[]> {
  const whole = `=${norm.replaceAll(' ', '')}`;
  const found = [calledSo(whole, kinds), beginningSo(whole, kinds)];
  if (words.every((meanings) => meanings.length > 0)) found.push(havingAll(words, kinds));
  return reader.rows<EntryRow>(
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
  return mostProminent([whole], kinds, scanned.oneWord);
}

/** Things whose whole name begins so, where the words alone may not tell, as in "gpt4om". */
function beginningSo(whole: string, kinds: readonly string[]): RawBuilder<unknown> {
  return sql`(
    select unnest(entity_ids) from search_list
    where word > ${whole} collate "C" and word < ${`${whole}\u{10ffff}`} collate "C" and kind = any(${kinds}::text[])
    order by word, kind
    limit ${scanned.oneWord})`;
}

/** Things that have all words: those that have the rarest, from the most prominent on, are looked at. */
function havingAll(words: readonly (readonly string[])[], kinds: readonly string[]): RawBuilder<unknown> {
  const [rarest, ...others] = words as [readonly string[], ...string[][]];
  if (others.length === 0) return mostProminent(rarest, kinds, scanned.oneWord);
  return sql`
    select having_rarest.entity_id
    from search_entry having_rarest
    where having_rarest.entity_id = any(array(${mostProminent(rarest, kinds, scanned.severalWords)}))
      and ${sql.join(
        others.map((meanings) => sql`having_rarest.words && ${meanings}::text[]`),
        sql` and `,
      )}`;
}

function mostProminent(words: readonly string[], kinds: readonly string[], limit: number): RawBuilder<unknown> {
  return sql`(
    select posting.entity_id
    from search_list list
    cross join unnest(list.entity_ids[:${limit}], list.prominences[:${limit}]) posting(entity_id, prominence)
    where list.word = any(${words}::text[]) and list.kind = any(${kinds}::text[])
    order by posting.prominence desc, posting.entity_id desc
    limit ${limit})`;
}
