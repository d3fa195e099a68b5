import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { list, rocket } from './openrouter-fixture.ts';
import { claimsOf, issuesOf, linesOf } from './reading.ts';

function priced(pricing: unknown, id = rocket.id, more: object = {}) {
  const read = list({ ...rocket, id, pricing, ...more });
  const [card] = Object.values(claimsOf(read, 'rate-card'));
  const issues = issuesOf(read).map((one) => one.replace(` ${id} pricing`, ''));
  return { terms: card?.terms, lines: linesOf(card), issues };
}
const base = { prompt: '0.000002', completion: '0.000012' };

test('prices per token are brought to a million tokens, per search to a thousand', () => {
  const pricing = {
    ...base,
    input_cache_read: '0.0000002',
    internal_reasoning: '0.000012',
    audio: '0.000004',
    audio_output: '0.000064',
    input_audio_cache: '0.0000004',
    web_search: '0.014',
    request: '0.005',
  };
  expect(priced(pricing)).toEqual({
    terms: 'METERED',
    lines: [
      'INPUT 2',
      'OUTPUT 12',
      'CACHE_READ 0.2',
      'REASONING 12',
      'INPUT_AUDIO 4',
      'OUTPUT_AUDIO 64',
      'CACHE_READ_AUDIO 0.4',
      'WEB_SEARCH 14 THOUSAND_REQUESTS',
      'REQUEST 5 THOUSAND_REQUESTS',
    ],
    issues: [],
  });
});

test('the noise of float arithmetic is no part of a price', () => {
  const { lines } = priced({ prompt: '0.00000100000000000000015', completion: '0.0000006000000000000001' });
  expect(lines).toEqual(['INPUT 1', 'OUTPUT 0.6']);
});

test('cache writes are for five minutes where an hour has its own price, else for what the provider has', () => {
  const write = { input_cache_write: '0.0000025' };
  expect(priced({ ...base, ...write, input_cache_write_1h: '0.000004' }).lines?.slice(2)).toEqual([
    'CACHE_WRITE 2.5 300s',
    'CACHE_WRITE 4 3600s',
  ]);
  expect(priced({ ...base, ...write }).lines?.slice(2)).toEqual(['CACHE_WRITE 2.5']);
});

test.each([
  ['0.000002', '0.00012', ['INPUT_IMAGE 2', 'OUTPUT_IMAGE 120']],
  ['0.0036', '0.039', ['INPUT_IMAGE 0.0036 IMAGE', 'OUTPUT_IMAGE 0.039 IMAGE']],
])('images of %s and %s are of tokens or of whole images', (image, image_output, lines) => {
  expect(priced({ ...base, image, image_output }).lines?.slice(2)).toEqual(lines);
});

test('-1 is a price that is decided at request time', () => {
  expect(priced({ prompt: '-1', completion: '-1' })).toEqual({
    terms: 'VARIABLE',
    lines: [],
    issues: ['SENTINEL.prompt', 'SENTINEL.completion'],
  });
  expect(priced({ prompt: '-1', completion: '-1', web_search: '0.01' })).toMatchObject({
    terms: 'VARIABLE',
    lines: ['WEB_SEARCH 10 THOUSAND_REQUESTS'],
  });
});

describe('zeros', () => {
  test.each([
    ['acme/rocket-1:free', 'FREE_TIER'],
    ['openrouter/free', 'FREE_TIER'],
    ['acme/rocket-1-preview', 'UNKNOWN'],
  ])('of %s are terms %s', (id, terms) => {
    expect(priced({ prompt: '0', completion: '0', request: '0', image: '0' }, id)).toEqual({
      terms,
      lines: [],
      issues: [],
    });
  });

  test('beside prices are not known, but for the output of what is billed by its input', () => {
    expect(priced({ ...base, input_cache_read: '0', web_search: '0' })).toMatchObject({
      lines: ['INPUT 2', 'OUTPUT 12'],
      issues: ['SENTINEL', 'SENTINEL'],
    });
    expect(priced({ prompt: '0.00000002', completion: '0' }).lines).toEqual(['INPUT 0.02', 'OUTPUT 0']);
    expect(
      priced({ prompt: '0.00000002', completion: '0' }, 'acme/r', { reasoning: { mandatory: true } }).lines,
    ).toEqual(['INPUT 0.02']);
  });
});

describe('overrides', () => {
  test('begin at a prompt size and say nothing of the other prices', () => {
    const overrides = [
      { min_prompt_tokens: 32_000, prompt: '0.000004', completion: '0.000018' },
      { min_prompt_tokens: 256_000, prompt: '0.000008' },
    ];
    expect(priced({ ...base, input_cache_read: '0.0000002', overrides })).toEqual({
      terms: 'METERED',
      lines: ['INPUT 2', 'OUTPUT 12', 'CACHE_READ 0.2', 'INPUT 4 >32000', 'OUTPUT 18 >32000', 'INPUT 8 >256000'],
      issues: [],
    });
  });

  test('hold for hours of the day', () => {
    const overrides = [{ utc_start: '16:30', utc_end: '00:30', prompt: '0.000001', completion: '0.000006' }];
    expect(priced({ ...base, overrides }).lines?.slice(2)).toEqual(['INPUT 1 16:30-00:30', 'OUTPUT 6 16:30-00:30']);
  });

  test.each<[object, string]>([
    [{ prompt: '0.000001' }, 'UNMAPPED.overrides.0'],
    [{ utc_start: '16:30', prompt: '0.000001' }, 'UNMAPPED.overrides.0'],
    [{ utc_start: '16:30', utc_end: '16:30', prompt: '0.000001' }, 'UNMAPPED.overrides.0'],
    [{ utc_start: 16, utc_end: 24, prompt: '0.000001' }, 'INVALID_VALUE.overrides.0.utc_start'],
    [{ min_prompt_tokens: -1, prompt: '0.000001' }, 'INVALID_VALUE.overrides.0.min_prompt_tokens'],
    [{ min_prompt_tokens: 9, moon: 'full', prompt: '0.000001' }, 'UNKNOWN_KEY.overrides.0.moon'],
    [{ min_prompt_tokens: 9, prompt: '-0.000001' }, 'NEGATIVE_AMOUNT.overrides.0.prompt'],
  ])('like %j are reported', (override, issue) => {
    const { lines, issues } = priced({ ...base, overrides: [override] });
    expect(lines?.slice(0, 2)).toEqual(['INPUT 2', 'OUTPUT 12']);
    expect(issues).toContain(issue);
  });

  test('of one condition stand once', () => {
    const overrides = ['0.000004', '0.000005'].map((prompt) => ({ min_prompt_tokens: 9, prompt }));
    expect(priced({ ...base, overrides })).toMatchObject({
      lines: ['INPUT 2', 'OUTPUT 12', 'INPUT 4 >9'],
      issues: ['UNMAPPED.overrides.1'],
    });
  });
});

describe('what is no price', () => {
  test.each<[unknown, string]>([
    ['-0.5', 'NEGATIVE_AMOUNT'],
    ['2.5', 'ABSURD_AMOUNT'],
    ['NaN', 'INVALID_VALUE'],
    ['', 'INVALID_VALUE'],
    [[], 'INVALID_VALUE'],
  ])('%j is %s', (prompt, kind) => {
    expect(priced({ ...base, prompt })).toEqual({ terms: 'METERED', lines: ['OUTPUT 12'], issues: [`${kind}.prompt`] });
  });

  test('is an unknown key, a discount of unclear meaning, or nothing at all', () => {
    expect(priced({ ...base, smell: '1', discount: 0 }).issues).toEqual(['UNKNOWN_KEY.smell']);
    expect(priced({ ...base, discount: 0.5 }).issues).toEqual(['UNMAPPED.discount']);
    expect(priced({})).toEqual({ terms: undefined, lines: undefined, issues: [] });
    expect(priced(null)).toEqual({ terms: undefined, lines: undefined, issues: [] });
    expect(priced('free')).toEqual({ terms: undefined, lines: undefined, issues: ['INVALID_VALUE'] });
  });
});

test('a price per token comes out a million times as high, exactly', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_999_999 }), (nanos) => {
      const text = `0.${String(nanos).padStart(9, '0')}`;
      const { lines } = priced({ prompt: text, completion: text });
      expect(lines?.[0]).toBe(`INPUT ${nanos / 1000}`);
    }),
  );
});
