import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankCandidates, type SearchCandidate, type SearchField } from '../../src/decisions/search-rank.ts';
import { meaningsOf } from '../../src/decisions/search-words.ts';

/** A thing with its texts, each as its field and its words. */
function thing(entity_id: string, prominence: number, ...said: [SearchField, string][]): SearchCandidate {
  const texts = said.map(([, text]) => text);
  return { entity_id, kind: 'MODEL', prominence, fields: said.map(([field]) => field), texts, norms: texts };
}

/** What is wanted of a vocabulary that is just the candidates' own words. */
function rank(norm: string, candidates: SearchCandidate[]) {
  const known = new Set(candidates.flatMap(({ norms }) => norms.flatMap((text) => text.split(' '))));
  const joined = candidates.flatMap(({ norms }) => norms.map((text) => text.replaceAll(' ', '')));
  const vocabulary = [...new Set([...known, ...joined])].map((word) => ({ word, entries: 1 }));
  const tokens = norm.split(' ');
  return rankCandidates(
    {
      norm,
      words: tokens.map((token, index) => meaningsOf(token, index === tokens.length - 1, vocabulary)),
    },
    candidates,
  );
}

describe('the order of what is found', () => {
  test.each<[string, string, SearchCandidate[], string[]]>([
    [
      'from the same to beginnings of words',
      'gpt 4o',
      [
        thing('beginning', 9, ['NAME', 'gptx 4o']),
        thing('within', 9, ['NAME', 'gpt 4omni']),
        thing('words', 9, ['NAME', 'chat 4o gpt']),
        thing('begins', 1, ['NAME', 'gpt 4o mini']),
        thing('same', 0, ['NAME', 'gpt 4o']),
      ],
      ['same', 'begins', 'words', 'within', 'beginning'],
    ],
    [
      'names before aliases before organizations, before prominence',
      'openai',
      [
        thing('organization', 9, ['NAME', 'o3'], ['ORGANIZATION', 'openai']),
        thing('alias', 5, ['NAME', 'something'], ['ALIAS', 'openai']),
        thing('slug', 1, ['NAME', 'openai api'], ['SLUG', 'openai']),
        thing('name', 2, ['NAME', 'openai']),
      ],
      ['name', 'slug', 'alias', 'organization'],
    ],
    [
      'the more prominent among those that have the words, by name or alias',
      'meta llama',
      [
        thing('derived', 1, ['NAME', 'turbo meta llama']),
        thing('curated', 9, ['NAME', 'llama'], ['ALIAS', 'the meta llama']),
      ],
      ['curated', 'derived'],
    ],
    [
      'the more prominent among equals, then by name',
      'llama 70b',
      [
        thing('b', 1, ['NAME', 'llama 3 70b b']),
        thing('a', 1, ['NAME', 'llama 3 70b a']),
        thing('c', 2, ['NAME', 'llama 3 70b c']),
      ],
      ['c', 'a', 'b'],
    ],
    [
      'words within one text before words across several',
      'openai mini',
      [
        thing('across', 9, ['NAME', 'o4 mini'], ['ORGANIZATION', 'openai']),
        thing('within', 1, ['NAME', 'o3'], ['ALIAS', 'openai o3 mini']),
      ],
      ['within', 'across'],
    ],
    [
      'whole words, then begun ones, then misspelt ones',
      'claude son',
      [
        thing('misspelt', 9, ['NAME', 'cluade sonnet']),
        thing('begun', 5, ['NAME', 'sonnet by claude']),
        thing('whole', 1, ['NAME', 'son of claude']),
      ],
      ['whole', 'begun', 'misspelt'],
    ],
    [
      'a word that is wanted twice is there twice',
      'llama 3 3',
      [thing('once', 9, ['NAME', 'llama 3 70b']), thing('twice', 1, ['NAME', 'meta llama 3 3 70b'])],
      ['twice'],
    ],
    ['two words for one', 'deep seek v3', [thing('joined', 1, ['NAME', 'deepseek v3'])], ['joined']],
    ['what lacks a word is left out', 'claude opus', [thing('haiku', 1, ['NAME', 'claude haiku'])], []],
  ])('%s', (_case, norm, candidates, order) => {
    expect(rank(norm, candidates).map(({ entity_id }) => entity_id)).toEqual(order);
  });

  test('the text that answers best is told', () => {
    const mini = thing(
      'mini',
      1,
      ['NAME', 'gpt 4o mini'],
      ['ALIAS', 'gpt 4o mini 2024 07 18'],
      ['ORGANIZATION', 'openai'],
    );
    const told = (norm: string) => rank(norm, [mini]).map(({ field, text }) => `${field} ${text}`);
    expect(told('gpt 4o mini')).toEqual(['NAME gpt 4o mini']);
    expect(told('gpt 4o mini 2024 07 18')).toEqual(['ALIAS gpt 4o mini 2024 07 18']);
    expect(told('openai gpt mini')).toEqual(['NAME gpt 4o mini']);
    expect(told('openai')).toEqual(['ORGANIZATION openai']);
  });
});

const word = fc.constantFrom('gpt', 'claude', 'mini', '4o', '70b', 'llama', 'pro', '3');
const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const candidate = fc.record({
  prominence: fc.nat(3),
  said: fc.array(fc.tuple(fc.constantFrom<SearchField>('NAME', 'SLUG', 'ALIAS', 'ORGANIZATION'), text), {
    minLength: 1,
    maxLength: 4,
  }),
});
const candidates = fc
  .array(candidate, { maxLength: 12 })
  .map((list) => list.map(({ prominence, said }, index) => thing(String(index).padStart(2, '0'), prominence, ...said)));

test('the order does not depend on that of the candidates, and each is there once', () => {
  fc.assert(
    fc.property(text, candidates, (norm, list) => {
      const found = rank(norm, list);
      expect(new Set(found.map(({ entity_id }) => entity_id)).size).toBe(found.length);
      expect(rank(norm, [...list].reverse())).toEqual(found);
    }),
  );
});

test('what is called exactly so comes before what is not, and whatever has all words is found', () => {
  fc.assert(
    fc.property(text, candidates, (norm, list) => {
      const found = rank(norm, list).map(({ entity_id }) => entity_id);
      const same = ({ fields, norms }: SearchCandidate) =>
        norms.some(
          (one, index) => fields[index] !== 'ORGANIZATION' && one.replaceAll(' ', '') === norm.replaceAll(' ', ''),
        );
      const exact = list.filter(same).map(({ entity_id }) => entity_id);
      expect(new Set(found.slice(0, exact.length))).toEqual(new Set(exact));
      for (const one of list) {
        const words = one.norms.join(' ').split(' ');
        const times = (list: string[], counted: string) => list.filter((each) => each === counted).length;
        const tokens = norm.split(' ');
        if (tokens.every((wanted) => times(words, wanted) >= times(tokens, wanted))) {
          expect(found).toContain(one.entity_id);
        }
      }
    }),
  );
});
