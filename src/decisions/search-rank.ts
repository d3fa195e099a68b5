import { type Likeness, splitsNumber, type WantedWord } from './search-words.ts';

/** Under what a thing is known: its own name or slug, another name of it, or the organization behind it. */
export type SearchField = 'NAME' | 'SLUG' | 'ALIAS' | 'ORGANIZATION';

/** A thing that a search may mean. `fields`, `texts` and `norms` go together, the closest to its name first. */
export interface SearchCandidate {
  entity_id: string;
  kind: string;
  /** The higher, the more likely it is meant. */
  prominence: number;
  fields: readonly string[];
  texts: readonly string[];
  /** The words of each text, with single spaces. */
  norms: readonly string[];
}

/** What is looked for. */
export interface WantedText {
  /** Its words, with single spaces. */
  norm: string;
  words: readonly WantedWord[];
}

/** A thing that was found, with the text that answers best. */
export interface SearchMatch {
  entity_id: string;
  kind: string;
  field: SearchField;
  text: string;
}

/** From the best to the worst. Matches across several texts of a thing come right behind those within one. */
const grades = [
  'same',
  'begins',
  'all words',
  'begins within a word',
  'all words, across',
  'beginnings of words',
  'beginnings of words, across',
  'with typos',
  'with typos, across',
] as const;

type Grade = (typeof grades)[number];

interface Ranked extends SearchMatch {
  grade: number;
  field_rank: number;
  prominence: number;
  name: string;
}

/**
 * Orders candidates by how well they answer, each once, those that do not left out: by grade (among those that are called
 * the same names and slugs before aliases; among others all of them before organizations), then the more prominent, then
 * by name and id.
 */
export function rankCandidates(wanted: WantedText, candidates: readonly SearchCandidate[]): SearchMatch[] {
  const ranked = new Map<string, Ranked>();
  for (const candidate of candidates) {
    const best = bestMatch(wanted, candidate);
    if (best) ranked.set(candidate.entity_id, best);
  }
  return [...ranked.values()]
    .sort(
      (a, b) =>
        a.grade - b.grade ||
        nearness(a) - nearness(b) ||
        b.prominence - a.prominence ||
        compare(a.name, b.name) ||
        compare(a.entity_id, b.entity_id),
    )
    .map(({ entity_id, kind, field, text }) => ({ entity_id, kind, field, text }));
}

const fieldRanks: Record<SearchField, number> = { NAME: 0, SLUG: 0, ALIAS: 1, ORGANIZATION: 2 };

function nearness({ grade, field_rank }: Ranked): number {
  return grade === grades.indexOf('same') ? field_rank : Math.max(field_rank, fieldRanks.ALIAS);
}

function bestMatch(wanted: WantedText, candidate: SearchCandidate): Ranked | null {
  const texts = candidate.norms.map((norm, index) => {
    const words = norm.split(' ');
    const grade = better(gradeOf(wanted, norm, candidate.fields[index] as SearchField), worst(wanted, words, ''));
    const answered = wanted.words.filter(({ meanings }) => words.some((word) => meanings.has(word))).length;
    return { index, answered, grade: grade === null ? grades.length : grades.indexOf(grade) };
  });
  // The sort keeps the order of the texts, the closest to the thing's name first.
  const [best] = texts.toSorted((a, b) => a.grade - b.grade || b.answered - a.answered);
  if (!best) return null;
  if (best.grade < grades.length) return rankedBy(candidate, best.index, best.grade);
  const across = worst(wanted, candidate.norms.join(' ').split(' '), ', across');
  return across && rankedBy(candidate, best.index, grades.indexOf(across));
}

function rankedBy(
  { entity_id, kind, prominence, fields, texts }: SearchCandidate,
  index: number,
  grade: number,
): Ranked {
  const field = fields[index] as SearchField;
  const [name, text] = [texts[0] as string, texts[index] as string];
  return { entity_id, kind, field, text, grade, field_rank: fieldRanks[field], prominence, name };
}

/**
 * How a text as a whole answers. The organization behind a thing is not what it is called; and of slugs and aliases, which
 * put the same words in many orders, only names count as beginning so.
 */
function gradeOf(wanted: WantedText, norm: string, field: SearchField): Grade | null {
  if (field === 'ORGANIZATION') return null;
  const [joined, key] = [norm.replaceAll(' ', ''), wanted.norm.replaceAll(' ', '')];
  if (joined === key) return 'same';
  if (field === 'NAME' && norm.startsWith(`${wanted.norm} `)) return 'begins';
  if (joined.startsWith(key) && !splitsNumber(key, joined)) return 'begins within a word';
  return null;
}

function better(one: Grade | null, other: Grade | null): Grade | null {
  if (one === null || other === null) return one ?? other;
  return grades.indexOf(one) <= grades.indexOf(other) ? one : other;
}

const likenesses: readonly Likeness[] = ['SAME', 'BEGINNING', 'TYPO'];
const gradeOfWords: Record<Likeness, 'all words' | 'beginnings of words' | 'with typos'> = {
  SAME: 'all words',
  BEGINNING: 'beginnings of words',
  TYPO: 'with typos',
};

/**
 * How the words of a text answer: as the worst answered word of the search does; null when one is not answered. A word
 * that is wanted twice must be there twice, as in "llama 3.3".
 */
function worst(wanted: WantedText, words: readonly string[], across: '' | ', across'): Grade | null {
  const needed = new Map<string, number>();
  let worstSoFar = 0;
  for (const { token, meanings } of wanted.words) {
    const times = (needed.get(token) ?? 0) + 1;
    needed.set(token, times);
    const found = words.flatMap((word) => meanings.get(word) ?? []).map((likeness) => likenesses.indexOf(likeness));
    if (found.length < times) return null;
    worstSoFar = Math.max(worstSoFar, found.toSorted((a, b) => a - b)[times - 1] as number);
  }
  return `${gradeOfWords[likenesses[worstSoFar] as Likeness]}${across}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
