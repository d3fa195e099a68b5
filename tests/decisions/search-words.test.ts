import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../src/decisions/edit-distance.ts';
import { meaningsOf } from '../../src/decisions/search-words.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

describe('the distance of two words', () => {
  test.each([
    ['claude', 'claude', 0],
    ['claude', 'cluade', 1],
    ['sonnet', 'sonet', 1],
    ['gemini', 'gemni', 1],
    ['mistral', 'mixtral', 1],
    ['', 'abc', 3],
    ['anthropic', 'antropic', 1],
    ['deepseek', 'depseak', 2],
    ['abcd', 'badc', 2],
  ])('%s and %s: %d', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance);
  });

  test('is none for the same word only, the same both ways, and at most the longer word', () => {
    fc.assert(
      fc.property(letters, letters, (one, other) => {
        const distance = editDistance(one, other);
        expect(distance === 0).toBe(one === other);
        expect(editDistance(other, one)).toBe(distance);
        expect(distance).toBeLessThanOrEqual(Math.max(one.length, other.length));
        expect(distance).toBeGreaterThanOrEqual(Math.abs(one.length - other.length));
      }),
    );
  });

  test('one swap, one letter more or one letter less is one', () => {
    fc.assert(
      fc.property(letters, fc.nat(6), (word, at) => {
        const place = word.length === 0 ? 0 : at % word.length;
        expect(editDistance(word, `${word.slice(0, place)}z${word.slice(place)}`)).toBe(1);
        if (word.length > place + 1 && word[place] !== word[place + 1]) {
          const swapped = `${word.slice(0, place)}${word[place + 1]}${word[place]}${word.slice(place + 2)}`;
          expect(editDistance(word, swapped)).toBe(1);
        }
      }),
    );
  });
});

describe('what a word may mean', () => {
  const one = (token: string, word: string, last = false) =>
    meaningsOf(token, last, [{ word, entries: 1 }]).meanings.get(word) ?? null;

  test.each([
    ['the word itself', 'sonnet', 'sonnet', false, 'SAME'],
    ['a beginning', 'son', 'sonnet', false, 'BEGINNING'],
    ['two letters in the middle of a search are a whole word', 'so', 'sonnet', false, null],
    ['at its end one may still be typing', 'so', 'sonnet', true, 'BEGINNING'],
    ['a number is no beginning of a longer one', '3', '30b', true, null],
    ['but of a size', '70', '70b', true, 'BEGINNING'],
    ['a year is a beginning of a day', '2024', '20240718', true, 'BEGINNING'],
    ['one typo in six letters', 'cluade', 'claude', false, 'TYPO'],
    ['two typos in six letters are another word', 'clauud', 'cloude', false, null],
    ['two typos in eight letters', 'depseak', 'deepseek', false, 'TYPO'],
    ['three letters are never misspelt', 'gpq', 'gpt', false, null],
    ['nor are those around numbers', 'ab1cd', 'ab1ce', false, null],
    ['another number is no typo', 'deepseekv3', 'deepseekv2', false, null],
    ['numbers are compared apart', 'abcdef12', 'abcdef1x2', false, null],
    ['something else', 'opus', 'haiku', true, null],
  ])('%s', (_case, token, word, last, likeness) => {
    expect(one(token, word, last)).toBe(likeness);
  });

  test('twelve at most, the word itself first, then the commoner', () => {
    const vocabulary = Array.from({ length: 30 }, (_, index) => ({
      word: `claude${'x'.repeat(index)}`,
      entries: index,
    }));
    const { meanings, entries } = meaningsOf('claude', true, vocabulary);
    expect([...meanings.keys()].slice(0, 2)).toEqual(['claude', `claude${'x'.repeat(29)}`]);
    expect(meanings.size).toBe(12);
    expect(entries).toBe(29 + 28 + 27 + 26 + 25 + 24 + 23 + 22 + 21 + 20 + 19);
  });
});
