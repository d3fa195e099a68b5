import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SaidWord, textToMatch } from '../../src/decisions/search-match.ts';

const said = (token: string, more: Partial<SaidWord> = {}): SaidWord => ({ token, begun: true, alike: [], ...more });
const matched = (words: SaidWord[]) => textToMatch(words.map(({ token }) => token).join(' '), words);
const summary = (words: SaidWord[]) =>
  matched(words).words.map(({ token, beginning, typos, times }) => [token, beginning, typos, times]);

describe('what must stand in a thing that matches a text', () => {
  test.each([
    ['one word may still be typed', [said('g')], [['g', true, [], 1]]],
    [
      'short words before the last stand whole, longer ones may be begun',
      [said('o3'), said('min'), said('p')],
      [
        ['o3', false, [], 1],
        ['min', true, [], 1],
        ['p', true, [], 1],
      ],
    ],
    [
      'a word said twice must stand twice',
      [said('llama'), said('3'), said('3')],
      [
        ['llama', true, [], 1],
        ['3', false, [], 1],
        ['3', true, [], 2],
      ],
    ],
    [
      'a word that begins none may be misspelt',
      [said('cluade', { begun: false, alike: ['claude', 'clause', 'cloud'] })],
      [['cluade', true, ['claude'], 1]],
    ],
    [
      'a word that begins some is not taken for misspelt',
      [said('sonne', { alike: ['sonnet', 'sonn'] })],
      [['sonne', true, [], 1]],
    ],
    ['numbers are never misspelt', [said('2024', { begun: false, alike: ['2025'] })], [['2024', true, [], 1]]],
  ])('%s', (_name, words, wanted) => {
    expect(summary(words)).toEqual(wanted);
  });

  test.each([
    ['gpt 4', true],
    ['gpt 4 o', false],
    ['2024', false],
    ['20 24', false],
    ['claude', false],
    ['gpt 41', true],
  ])('whether a digit may follow "%s"', (norm, refused) => {
    expect(
      textToMatch(
        norm,
        norm.split(' ').map((token) => said(token)),
      ).endsInNumber,
    ).toBe(refused);
  });

  const words = fc.array(
    fc.record({
      token: fc.stringMatching(/^[a-c0-1]{1,5}$/),
      begun: fc.boolean(),
      alike: fc.array(fc.stringMatching(/^[a-c0-1]{1,5}$/), { maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 8 },
  );

  test('is one demand a word, in their order; each says how often it has been said, and only unknown words are mended', () => {
    fc.assert(
      fc.property(words, (text) => {
        const { words: demands, key } = matched(text);
        expect(key).toBe(text.map(({ token }) => token).join(''));
        expect(demands.map(({ token }) => token)).toEqual(text.map(({ token }) => token));
        for (const [index, { token, times, typos, beginning }] of demands.entries()) {
          expect(times).toBe(text.slice(0, index + 1).filter((one) => one.token === token).length);
          const { begun, alike } = text[index] as SaidWord;
          expect(typos.every((typo) => !begun && alike.includes(typo))).toBe(true);
          expect(beginning).toBe(index === text.length - 1 || token.length > 2);
        }
      }),
    );
  });
});
