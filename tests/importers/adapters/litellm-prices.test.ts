import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardsOf, chat, issuesOf, linesOf, priced } from './litellm-map.ts';

describe('prices', () => {
  test.each<[string, object, string[]]>([
    [
      'tokens, in exponent form',
      { input_cost_per_token: 1.5e-7, output_cost_per_token: 6e-7 },
      ['INPUT 0.15', 'OUTPUT 0.6'],
    ],
    ['the smallest', { input_cost_per_token: 3e-9 }, ['INPUT 0.003']],
    ['texts', { input_cost_per_token: '1.5e-7' }, ['INPUT 0.15']],
    ['left-overs of binary arithmetic', { input_cost_per_token: 2.9999900000000002e-6 }, ['INPUT 2.99999']],
    [
      'batch, priority, flex',
      {
        input_cost_per_token: 4e-6,
        input_cost_per_token_batches: 2e-6,
        input_cost_per_token_priority: 8e-6,
        input_cost_per_token_flex: 1e-6,
      },
      ['INPUT 4', 'INPUT 2 BATCH', 'INPUT 8 PRIORITY', 'INPUT 1 FLEX'],
    ],
    [
      'sizes of prompt, with a mode as well',
      {
        input_cost_per_token: 1e-6,
        input_cost_per_token_above_128k_tokens: 2e-6,
        output_cost_per_token_above_200k_tokens_priority: 3e-6,
      },
      ['INPUT 1', 'INPUT 2 >128000', 'OUTPUT 3 PRIORITY >200000'],
    ],
    [
      'caches, and how long they are kept',
      {
        cache_read_input_token_cost: 1e-7,
        cache_creation_input_token_cost: 1.25e-6,
        cache_creation_input_token_cost_above_1hr: 2e-6,
        cache_creation_input_token_cost_above_1hr_above_200k_tokens: 4e-6,
      },
      ['CACHE_READ 0.1', 'CACHE_WRITE 1.25', 'CACHE_WRITE 2 3600s', 'CACHE_WRITE 4 >200000 3600s'],
    ],
    [
      'two names for a cache hit',
      { cache_read_input_token_cost: 1e-7, input_cost_per_token_cache_hit: 1e-7 },
      ['CACHE_READ 0.1'],
    ],
    ['the old name for a cache hit alone', { input_cost_per_token_cache_hit: 1e-7 }, ['CACHE_READ 0.1']],
    [
      'audio, image and video tokens, reasoning and citations',
      {
        input_cost_per_audio_token: 1e-5,
        output_cost_per_audio_token: 2e-5,
        cache_read_input_audio_token_cost: 1e-6,
        input_cost_per_image_token: 3e-6,
        output_cost_per_image_token: 4e-5,
        output_cost_per_video_token: 5e-5,
        output_cost_per_reasoning_token: 6e-6,
        citation_cost_per_token: 7e-6,
      },
      [
        'INPUT_AUDIO 10',
        'OUTPUT_AUDIO 20',
        'CACHE_READ_AUDIO 1',
        'INPUT_IMAGE 3',
        'OUTPUT_IMAGE 40',
        'OUTPUT_VIDEO 50',
        'REASONING 6',
        'OTHER 7',
      ],
    ],
    ['images that are read', { mode: 'embedding', input_cost_per_image: 0.0001 }, ['INPUT_IMAGE 0.0001 IMAGE']],
    [
      'images that are made, priced by what goes in',
      { mode: 'image_generation', input_cost_per_image: 0.04 },
      ['OUTPUT_IMAGE 0.04 IMAGE'],
    ],
    [
      'images in and out',
      { mode: 'image_generation', input_cost_per_image: 0.001, output_cost_per_image: 0.04 },
      ['INPUT_IMAGE 0.001 IMAGE', 'OUTPUT_IMAGE 0.04 IMAGE'],
    ],
    [
      'one charge stated by token and by image',
      { mode: 'image_generation', output_cost_per_image: 0.134, output_cost_per_image_token: 0.00012 },
      ['OUTPUT_IMAGE 120'],
    ],
    [
      'pixels',
      { mode: 'image_generation', input_cost_per_pixel: 1.9e-8, output_cost_per_pixel: 0 },
      ['OUTPUT_IMAGE 0.019 MEGAPIXEL'],
    ],
    ['characters', { mode: 'audio_speech', input_cost_per_character: 0.000015 }, ['INPUT 15 MILLION_CHARACTERS']],
    [
      'speech by token and, the same again, by second',
      {
        mode: 'audio_speech',
        input_cost_per_token: 2.5e-6,
        output_cost_per_audio_token: 1.2e-5,
        output_cost_per_second: 0.00025,
      },
      ['INPUT 2.5', 'OUTPUT_AUDIO 12'],
    ],
    [
      'seconds heard',
      { mode: 'audio_transcription', input_cost_per_second: 0.0001, output_cost_per_second: 0.0001 },
      ['INPUT_AUDIO 0.0001 SECOND'],
    ],
    ['seconds filmed', { mode: 'video_generation', output_cost_per_second: 0.4 }, ['OUTPUT_VIDEO 0.4 SECOND']],
    [
      'seconds of audio and video that are read, by size of prompt',
      { input_cost_per_audio_per_second: 0.0001, input_cost_per_video_per_second_above_128k_tokens: 0.002 },
      ['INPUT_AUDIO 0.0001 SECOND', 'INPUT_VIDEO 0.002 SECOND >128000'],
    ],
    [
      'queries',
      { mode: 'rerank', input_cost_per_query: 0.002, input_cost_per_token: 0, output_cost_per_token: 0 },
      ['REQUEST 2 THOUSAND_REQUESTS'],
    ],
    [
      'requests',
      { input_cost_per_request: 0.005, output_cost_per_token: 1e-6 },
      ['REQUEST 5 THOUSAND_REQUESTS', 'OUTPUT 1'],
    ],
    [
      'pages',
      { mode: 'ocr', ocr_cost_per_page: 0.001, annotation_cost_per_page: 0.003 },
      ['PAGE 1 THOUSAND_PAGES', 'OTHER 3 THOUSAND_PAGES'],
    ],
    [
      'tools',
      { ...priced, file_search_cost_per_1k_calls: 2.5, vector_store_cost_per_gb_per_day: 0.1 },
      ['INPUT 3', 'OUTPUT 12', 'OTHER 2.5 THOUSAND_REQUESTS', 'OTHER 0.1 GIGABYTE_DAY'],
    ],
    [
      'ranges of input tokens',
      {
        tiered_pricing: [
          { input_cost_per_token: 1e-6, output_cost_per_token: 5e-6, range: [0, 32000] },
          { input_cost_per_token: 2e-6, output_cost_per_token: 9e-6, range: [32000, 128000] },
        ],
      },
      ['INPUT 1', 'OUTPUT 5', 'INPUT 2 >32000', 'OUTPUT 9 >32000'],
    ],
    [
      'hours of the day',
      { ...priced, off_peak_pricing: { hours_utc: ['16:30-00:30', '04:00-06:00'], input_cost_per_token: 1e-6 } },
      ['INPUT 3', 'OUTPUT 12', 'INPUT 1 16:30-00:30', 'INPUT 1 04:00-06:00'],
    ],
    [
      'a second of a reserved unit, stated twice and paid once',
      { input_cost_per_second: 0.011, output_cost_per_second: 0.011 },
      ['OTHER 0.011 SECOND'],
    ],
  ])('%s', (_, facts, lines) => {
    expect(linesOf(chat(facts))).toEqual(lines);
    expect(issuesOf(chat(facts))).toEqual([]);
  });

  test('any number per token is exact to its last digit, and a line stands once', () => {
    const amount = fc.tuple(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 8, max: 14 }));
    fc.assert(
      fc.property(amount, ([digits, places]) => {
        const [card] = cardsOf(chat({ cache_read_input_token_cost: Number(`${digits}e-${places}`) }));
        const million = (BigInt(digits) * 10n ** 20n) / 10n ** BigInt(places - 6);
        const [whole, part] = [million / 10n ** 20n, million % 10n ** 20n];
        const text = `${whole}.${String(part).padStart(20, '0')}`.replace(/\.?0+$/, '');
        // Dearer tokens than 1000 a million are refused.
        expect(card?.lines.map((line) => line.amount) ?? 'none').toEqual(
          digits * 10 ** (6 - places) > 1000 ? 'none' : [text],
        );
      }),
    );
  });

  test('a web search costs what that of a medium context does, which is said where sizes differ', () => {
    const sizes = (low: number, medium: number, high: number) => ({
      ...priced,
      search_context_cost_per_query: {
        search_context_size_high: high,
        search_context_size_low: low,
        search_context_size_medium: medium,
      },
    });
    expect(linesOf(chat(sizes(0.01, 0.01, 0.01)))).toContain('WEB_SEARCH 10 THOUSAND_REQUESTS');
    expect(issuesOf(chat(sizes(0.01, 0.01, 0.01)))).toEqual([]);
    expect(linesOf(chat(sizes(0.03, 0.035, 0.05)))).toContain('WEB_SEARCH 35 THOUSAND_REQUESTS');
    expect(issuesOf(chat(sizes(0.03, 0.035, 0.05)))).toEqual([
      { kind: 'UNMAPPED', record: 'm-1', path: 'search_context_cost_per_query', severity: 'warning' },
    ]);
  });

  test('processing in a region is a route of that region, whose tokens cost so many times as much', () => {
    const search = { search_context_size_low: 0.01, search_context_size_medium: 0.01, search_context_size_high: 0.01 };
    const cards = cardsOf(
      chat({
        ...priced,
        output_cost_per_token_flex: 7e-7,
        search_context_cost_per_query: search,
        regional_processing_uplift_multiplier_eu: 1.1,
        provider_specific_entry: { us: 1.25, fast: 6 },
      }),
    );
    expect(cards.map(({ region, lines }) => [region, ...lines.map(({ amount }) => amount)])).toEqual([
      ['global', '3', '12', '0.7', '10'],
      ['eu', '3.3', '13.2', '0.77', '10'],
      ['us', '3.75', '15', '0.875', '10'],
    ]);
  });

  test('of the sizes of an image, one stands for a model that has no entry of its own', () => {
    const azure = (price: number) => ({
      litellm_provider: 'azure',
      mode: 'image_generation',
      output_cost_per_image: price,
    });
    const map = {
      'azure/hd/1024-x-1024/paint-9': azure(0.08),
      'azure/standard/1024-x-1792/paint-9': azure(0.07),
      'azure/standard/1024-x-1024/paint-9': azure(0.04),
      'azure/low/1024-x-1024/paint-10': azure(0.01),
      'azure/paint-10': { litellm_provider: 'azure', mode: 'image_generation', output_cost_per_image_token: 0.00004 },
    };
    expect(cardsOf(map).map(({ wireId, lines }) => [wireId, lines[0]?.amount, lines[0]?.unit])).toEqual([
      ['paint-9', '0.04', 'IMAGE'],
      ['paint-10', '40', 'MILLION_TOKENS'],
    ]);
    expect(issuesOf(map).map(({ kind, record }) => [kind, record])).toEqual([
      ['UNMAPPED', 'azure/hd/1024-x-1024/paint-9'],
      ['UNMAPPED', 'azure/standard/1024-x-1792/paint-9'],
      ['UNMAPPED', 'azure/low/1024-x-1024/paint-10'],
    ]);
  });
});
