import { describe, expect, test } from 'vitest';
import { cardsOf, chat, issuesOf, linesOf, priced, readText, routesOf } from './litellm-map.ts';

describe('zero is no price', () => {
  test('a missing key is no price at all, and no price is no card', () => {
    expect(linesOf(chat({ input_cost_per_token: 1e-6 }))).toEqual(['INPUT 1']);
    expect(cardsOf(chat({}))).toEqual([]);
    expect(routesOf(chat({}))).toHaveLength(1);
  });

  test('a zero beside prices is left out and named', () => {
    const map = chat({ ...priced, cache_creation_input_token_cost: 0 });
    expect(linesOf(map)).toEqual(['INPUT 3', 'OUTPUT 12']);
    expect(issuesOf(map)).toEqual([{ kind: 'SENTINEL', record: 'm-1', path: '', severity: 'warning' }]);
  });

  test('a zero for what is never billed is not worth a word', () => {
    const map = chat({ mode: 'embedding', input_cost_per_token: 1e-7, output_cost_per_token: 0 });
    expect([linesOf(map), issuesOf(map)]).toEqual([['INPUT 0.1'], []]);
  });

  test('only zeros: the terms of the published table, else unknown, which is named', () => {
    const zeros = { mode: 'chat', input_cost_per_token: 0, output_cost_per_token: 0.0 };
    const map = {
      'openrouter/acme/m:free': { litellm_provider: 'openrouter', ...zeros },
      'github_copilot/m': { litellm_provider: 'github_copilot', ...zeros },
      'mistral/m': { litellm_provider: 'mistral', ...zeros },
    };
    expect(cardsOf(map).map(({ terms, lines }) => [terms, lines])).toEqual([
      ['FREE_TIER', []],
      ['INCLUDED_IN_PLAN', []],
      ['UNKNOWN', []],
    ]);
    expect(issuesOf(map)).toEqual([{ kind: 'SENTINEL', record: 'mistral/m', path: '', severity: 'warning' }]);
  });
});

describe('bad values are named, and the rest of the entry is taken', () => {
  test.each<[string, object, string, string]>([
    ['a price below zero', { input_cost_per_token: -2e-6 }, 'NEGATIVE_AMOUNT', 'input_cost_per_token'],
    ['-1', { input_cost_per_token: -1 }, 'SENTINEL', 'input_cost_per_token'],
    ['no number', { input_cost_per_token: 'NaN' }, 'INVALID_VALUE', 'input_cost_per_token'],
    ['null', { input_cost_per_token: null }, 'INVALID_VALUE', 'input_cost_per_token'],
    ['an object for a price', { input_cost_per_token: {} }, 'INVALID_VALUE', 'input_cost_per_token'],
    ['the 30th of February', { deprecation_date: '2026-02-30' }, 'INVALID_VALUE', 'deprecation_date'],
    ['a date in words', { deprecation_date: 'soon' }, 'INVALID_VALUE', 'deprecation_date'],
    ['a limit of 0', { max_output_tokens: 0 }, 'SENTINEL', 'max_output_tokens'],
    ['half a token', { max_input_tokens: 1.5 }, 'INVALID_VALUE', 'max_input_tokens'],
    ['a capability in words', { supports_vision: 'yes' }, 'INVALID_VALUE', 'supports_vision'],
    ['regions in words', { supported_regions: 'eu' }, 'INVALID_VALUE', 'supported_regions'],
    [
      'a multiple of nothing',
      { regional_processing_uplift_multiplier_eu: 0 },
      'INVALID_VALUE',
      'regional_processing_uplift_multiplier_eu',
    ],
    [
      'a mode without a name here',
      { provider_specific_entry: { fast: 6 } },
      'UNMAPPED',
      'provider_specific_entry.fast',
    ],
    ['a price of a condition', { output_cost_per_second_1080p: 0.08 }, 'UNMAPPED', 'output_cost_per_second_1080p'],
    ['a price in credits', { ocr_cost_per_credit: 0.015 }, 'UNMAPPED', 'ocr_cost_per_credit'],
    [
      'tiers of results',
      { tiered_pricing: [{ input_cost_per_query: 0.1, max_results_range: [1, 10] }] },
      'UNMAPPED',
      'tiered_pricing.0',
    ],
    [
      'hours that are none',
      { off_peak_pricing: { hours_utc: '24:00-25:00', input_cost_per_token: 1e-6 } },
      'INVALID_VALUE',
      'off_peak_pricing',
    ],
    [
      'hours of some days',
      { off_peak_pricing: { windows: [{ hours_utc: '01:00-04:00', weekdays: ['mon'] }], input_cost_per_token: 1e-6 } },
      'UNMAPPED',
      'off_peak_pricing.windows',
    ],
    [
      'a price of images where none come out',
      { output_cost_per_image: 0.00012, supported_output_modalities: ['text'] },
      'ABSURD_AMOUNT',
      'output_cost_per_image',
    ],
    ['a price per token called one per image', { input_cost_per_image: 5e-6 }, 'ABSURD_AMOUNT', 'input_cost_per_image'],
    ['searches in words', { search_context_cost_per_query: 'low' }, 'INVALID_VALUE', 'search_context_cost_per_query'],
    ['an unknown key', { colour: 'red' }, 'UNKNOWN_KEY', 'colour'],
    ['an unknown price key', { input_cost_per_smell: 1e-6 }, 'UNKNOWN_KEY', 'input_cost_per_smell'],
    [
      'an hour of something that is not kept',
      { input_cost_per_token_above_1hr: 1e-6 },
      'UNKNOWN_KEY',
      'input_cost_per_token_above_1hr',
    ],
    ['a key that JavaScript knows', { constructor: 1 }, 'UNKNOWN_KEY', 'constructor'],
  ])('%s', (_, facts, kind, path) => {
    const map = chat({ output_cost_per_token: 0.000012, ...facts });
    expect(issuesOf(map)).toEqual([{ kind, record: 'm-1', path, severity: 'warning' }]);
    expect(linesOf(map)).toEqual(['OUTPUT 12']);
    expect(routesOf(map)).toHaveLength(1);
  });

  test.each([
    ['dear: a price per thousand tokens', { input_cost_per_token: 0.0005, output_cost_per_token: 0.002 }],
    ['cheap: a price per step', { input_cost_per_token: 0.000001, output_cost_per_token: 3.5e-10 }],
  ])('tokens too %s betrays that the whole entry is in another unit', (_, facts) => {
    expect(cardsOf(chat(facts))).toEqual([]);
    expect(routesOf(chat(facts))).toHaveLength(1);
    expect(issuesOf(chat(facts)).map(({ kind, path, severity }) => [kind, path, severity])).toEqual([
      ['ABSURD_AMOUNT', 'output_cost_per_token', 'warning'],
      ['ABSURD_AMOUNT', '', 'error'],
    ]);
  });

  test('a bad entry among good ones', () => {
    const map = { ...chat(priced), broken: { mode: 'chat' }, text: 'hello', none: null, ...chat(priced, 'm-2') };
    expect(routesOf(map).map(({ wireId }) => wireId)).toEqual(['m-1', 'm-2']);
    expect(issuesOf(map).map(({ kind, record, severity }) => [kind, record, severity])).toEqual([
      ['INVALID_RECORD', 'broken', 'error'],
      ['INVALID_RECORD', 'text', 'error'],
      ['INVALID_RECORD', 'none', 'error'],
    ]);
  });

  test('two keys for one route: the first is taken, and the other named where it differs', () => {
    const deep = (facts: object) => ({ litellm_provider: 'deepseek', mode: 'chat', ...facts });
    const map = {
      'deepseek/d-1': deep(priced),
      'd-1': deep(priced),
      'deepseek/d-2': deep(priced),
      'd-2': deep({ input_cost_per_token: 5e-6 }),
    };
    expect(cardsOf(map).map(({ wireId, lines }) => [wireId, lines[0]?.amount])).toEqual([
      ['d-1', '3'],
      ['d-2', '3'],
    ]);
    expect(issuesOf(map)).toEqual([{ kind: 'DUPLICATE', record: 'd-2', path: '', severity: 'error' }]);
  });

  test('a key that stands twice in the file', () => {
    const entry = '{ "litellm_provider": "openai", "mode": "chat", "source": "{\\"m-1\\": 1}" }';
    const { issues, records } = readText(`{ "m-1": ${entry},\n "m-2": ${entry}, "m\\u002d1" : ${entry} }`);
    expect(issues).toEqual([expect.objectContaining({ kind: 'DUPLICATE', record: 'm-1', severity: 'error' })]);
    expect(records.filter(({ kind }) => kind === 'route')).toHaveLength(2);
  });

  test('two prices for one line', () => {
    const map = chat({ file_search_cost_per_gb_per_day: 0.1, vector_store_cost_per_gb_per_day: 0.2 });
    expect(linesOf(map)).toEqual(['OTHER 0.1 GIGABYTE_DAY']);
    expect(issuesOf(map)).toEqual([
      { kind: 'DUPLICATE', record: 'm-1', path: 'vector_store_cost_per_gb_per_day', severity: 'warning' },
    ]);
  });
});
