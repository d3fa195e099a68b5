import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { allOf, anyOf, type Condition } from '../conditions.sql.ts';
import type { MatchedText } from '../matched-text.ts';
import type { SortKey } from '../sort-key.ts';

type Word = MatchedText['words'][number];

/** The model has all words of a text, or a name that begins with the whole of it. */
export function matchesText(text: MatchedText): RawBuilder<SqlBool> {
  return sql`model.id in (
    select entry.entity_id from search_entry entry
    where entry.kind = 'MODEL' and ${anyOf([allOf(text.words.flatMap(hasWord)), hasNameBegunBy(text)])})`;
}

function hasWord(word: Word): Condition[] {
  const { token, beginning, typos } = word;
  if (typos.length > 0) return [sql`entry.words && ${typos}::text[]`];
  if (!beginning) return [sql`entry.words @> array[${token}]::text[]`, ...hasWordTimes(word)];
  return [
    sql`entry.words && array(
      select word collate "default" from search_word
      where word >= ${token} collate "C" and word < ${`${token}${lastCharacter}`} collate "C" and ${continues(sql.ref('word'), word)})`,
    ...hasWordTimes(word),
  ];
}

const lastCharacter = '\u{10ffff}';

/** A text that says a word twice, as "llama 3.3", means a name that does so too. */
function hasWordTimes(word: Word): Condition[] {
  const { token, beginning, times } = word;
  if (times === 1) return [];
  const like = beginning
    ? sql`starts_with(word, ${token}) and ${continues(sql.ref('word'), word)}`
    : sql`word = ${token}`;
  return [
    sql`exists (
      select from unnest(entry.norms) norm
      where (select count(*) from string_to_table(norm, ' ') word where ${like}) >= ${times})`,
  ];
}

function hasNameBegunBy({ key, endsInNumber }: MatchedText): Condition {
  const name = `=${key}`;
  return sql`entry.words && array(
    select list.word collate "default" from search_list list
    where list.kind = 'MODEL' and list.word >= ${name} collate "C" and list.word < ${`${name}${lastCharacter}`} collate "C"
      and ${continues(sql.ref('list.word'), { token: name, endsInNumber })})`;
}

/** What begins with a number goes on with no digit: 3 is not meant by 30. */
function continues(
  word: RawBuilder<unknown>,
  { token, endsInNumber }: { token: string; endsInNumber: boolean },
): Condition {
  return endsInNumber ? sql`substr(${word}, ${[...token].length + 1}, 1) !~ '[0-9]'` : sql`true`;
}

/**
 * The likeliest first: what is called so, then what is called so in requests, what begins so, what is called so among
 * other words, what has the words whole, and the rest; among equals curated models before derived ones, and those with
 * more routes before those with fewer.
 */
export function likeliestFirst(text: MatchedText): SortKey[] {
  const { key, norm, words } = text;
  const ofEntry = (value: RawBuilder<unknown>) =>
    sql`(select ${value} from search_entry entry where entry.entity_id = model.id)`;
  const said = (condition: Condition) => sql`exists (select from unnest(entry.norms) norm where ${condition})`;
  const grade = sql`case
    when entry.words @> array[${`=${key}`}]::text[] then 0
    when ${norm} = any(entry.norms) then 1
    when ${hasNameBegunBy(text)} or ${said(sql`starts_with(norm, ${`${norm} `})`)} then 2
    when ${said(sql`strpos(' ' || norm || ' ', ${` ${norm} `}) > 0`)} then 3
    when entry.words @> ${words.map(({ token }) => token)}::text[] then 4
    else 5 end`;
  return [
    { name: 'MATCH', direction: 'ASC', type: 'integer', value: ofEntry(grade) },
    { name: 'PROMINENCE', direction: 'DESC', type: 'integer', value: ofEntry(sql`entry.prominence`) },
  ];
}
