import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { about, headline } from '../../src/decisions/about.ts';
import { faqs } from '../../src/decisions/faqs.ts';
import type { PageFacts } from '../../src/decisions/page-facts.ts';
import { counted, dollars, grouped, joined, joinedUpTo, tokens } from '../../src/decisions/wording.ts';

const unknown: PageFacts = {
  slug: 'omni',
  name: 'Omni',
  summary: null,
  developer: null,
  family: null,
  openness: null,
  specialization: null,
  status: 'UNKNOWN',
  released_on: null,
  deprecated_on: null,
  retires_on: null,
  context_window: null,
  max_output_tokens: null,
  input_modalities: null,
  output_modalities: null,
  supported: [],
  servedBy: [],
  cheapest: null,
  results: [],
};
const known: PageFacts = {
  ...unknown,
  developer: 'Acme',
  family: 'Omni',
  openness: 'OPEN_WEIGHTS',
  specialization: 'CODE',
  status: 'ACTIVE',
  released_on: '2024-07',
  context_window: 128_000,
  max_output_tokens: 16_384,
  input_modalities: ['TEXT', 'IMAGE'],
  output_modalities: ['TEXT'],
  supported: ['TOOL_CALLING'],
  servedBy: ['Acme API', 'Beta', 'Acme API', 'Gamma', 'Delta'],
  cheapest: { provider: 'Acme API', input: '0.150', output: '0.6', cacheRead: '0.075' },
  results: [
    { benchmark: 'GPQA', variant: 'GPQA Diamond', scoreText: '59.40' },
    { benchmark: 'MMMU', variant: 'MMMU', scoreText: '61' },
  ],
};

test.each([
  [128_000, '128k'],
  [1_000_000, '1M'],
  [1_500_000, '1.5M'],
  [1_048_576, '1,048,576'],
  [16_384, '16,384'],
  [999, '999'],
  [0, '0'],
])('%i tokens are %s', (count, text) => {
  expect(tokens(count)).toBe(text);
});

test('a short count of tokens loses nothing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000_000 }), (count) => {
      const [, digits = '', unit = ''] =
        tokens(count)
          .replaceAll(',', '')
          .match(/^([\d.]+)([kM]?)$/) ?? [];
      expect(Math.round(Number(digits) * ({ k: 1e3, M: 1e6 }[unit] ?? 1))).toBe(count);
    }),
  );
});

test('words', () => {
  expect([joined([]), joined(['a']), joined(['a', 'b']), joined(['a', 'b', 'c'], 'or')]).toEqual([
    '',
    'a',
    'a and b',
    'a, b or c',
  ]);
  expect(joinedUpTo(2, ['a', 'b', 'c', 'd'])).toBe('a, b and 2 more');
  expect([counted(1, 'route'), counted(1234, 'route')]).toEqual(['1 route', '1,234 routes']);
  expect([grouped(1_234_567), dollars('0.1500')]).toEqual(['1,234,567', '$0.15']);
});

describe('headline', () => {
  test.each<[string, Partial<PageFacts>, string]>([
    [
      'of all',
      known,
      'An open-weight coding model by Acme with 128k tokens of context, from $0.15 input and $0.6 output per million tokens.',
    ],
    ['of nothing', {}, 'A model of unknown developer, no price by tokens known.'],
    [
      'of a retired model',
      { ...known, status: 'RETIRED', retires_on: '2025-07-14' },
      'An open-weight coding model by Acme with 128k tokens of context, retired since 2025-07-14.',
    ],
  ])('%s', (_case, facts, line) => {
    expect(headline({ ...unknown, ...facts })).toBe(line);
  });
});

describe('of a model for vectors', () => {
  const vectors: PageFacts = {
    ...unknown,
    specialization: 'EMBEDDING',
    input_modalities: ['TEXT'],
    context_window: 8192,
    servedBy: ['Acme API'],
    cheapest: { provider: 'Acme API', input: '0.02', output: '0', cacheRead: null },
  };
  test('nothing is said of answers and their price', () => {
    expect(headline(vectors)).toBe(
      'An embedding model of unknown developer with 8,192 tokens of context, from $0.02 per million tokens of input.',
    );
    expect(about(vectors)).toContain(
      'It takes text and gives embeddings. Its context holds 8,192 tokens. No source says which capabilities it has. It is served on one route, of Acme API, at $0.02 per million tokens of input.',
    );
    expect(faqs(vectors).map(({ answer }) => answer)).toEqual(
      expect.arrayContaining([
        'Omni holds 8,192 tokens.',
        'Omni does not answer in text.',
        'Omni costs $0.02 for a million tokens of input at Acme API.',
      ]),
    );
  });
});

describe('about', () => {
  test.each<[string, Partial<PageFacts>, string]>([
    [
      'all',
      { ...known, summary: 'It codes.' },
      'It codes. Omni is an open-weight coding model by Acme in the Omni family, released 2024-07. It takes text and images and gives text. Its context holds 128k tokens, and its answers may have up to 16,384. Known to be supported: tool calling. It is served on 5 routes of Acme API, Beta, Gamma and 1 more; the cheapest by tokens is Acme API at $0.15 input and $0.6 output per million tokens. Results are known on 2 benchmark variants: GPQA Diamond 59.40; MMMU 61.',
    ],
    [
      'nothing',
      {},
      'Omni is a model of unknown developer, of unknown release date. What goes in and comes out is not known. Its context is not known, and how long its answers may be is not known. No source says which capabilities it has. No route to it is known. No benchmark result is known.',
    ],
    [
      'half',
      {
        output_modalities: ['AUDIO'],
        servedBy: ['Acme API'],
        status: 'DEPRECATED',
        deprecated_on: '2026',
        retires_on: '2027',
      },
      'Omni is a model of unknown developer, of unknown release date. What it takes is not known, and it gives audio. Its context is not known. No source says which capabilities it has. It is served on one route, of Acme API; no price by tokens is known. No benchmark result is known. It is deprecated since 2026. It retires on 2027.',
    ],
  ])('%s', (_case, facts, text) => {
    expect(about({ ...unknown, ...facts })).toBe(text);
  });
});

describe('questions', () => {
  test('are answered by the facts', () => {
    expect(faqs(known).map(({ answer, facts }) => [...facts, answer])).toEqual([
      ['contextWindow', 'Omni holds 128k tokens of prompt and answer together.'],
      ['maxOutputTokens', 'An answer of Omni may have up to 16,384 tokens.'],
      [
        'cheapestRoute',
        'Omni costs $0.15 for a million tokens of input and $0.6 for output at Acme API, and $0.075 for input that is read from cache.',
      ],
      ['releasedOn', 'Omni was released in 2024-07.'],
      ['routes', 'Omni is served by 4 providers: Acme API, Beta, Gamma and Delta.'],
      ['benchmarkResults', 'Results of Omni are known on 2 benchmarks: GPQA and MMMU.'],
    ]);
  });

  test('are answered as not known where nothing is', () => {
    const answers = faqs(unknown).map(({ answer }) => answer);
    expect(answers).toHaveLength(6);
    for (const answer of answers) expect(answer).toMatch(/^No .*(says|known)/);
  });
});

test('for any gaps, no sentence says null, undefined, NaN or two spaces', () => {
  const gaps = fc.record({
    summary: fc.constantFrom(null, 'It codes.'),
    developer: fc.constantFrom(null, 'Acme'),
    openness: fc.constantFrom(null, 'PROPRIETARY', 'OPEN_SOURCE'),
    specialization: fc.constantFrom(null, 'GENERAL', 'OTHER'),
    status: fc.constantFrom('ACTIVE', 'DEPRECATED', 'RETIRED', 'UNKNOWN'),
    retires_on: fc.constantFrom(null, '2025'),
    released_on: fc.constantFrom(null, '2024', '2024-07-18'),
    context_window: fc.constantFrom(null, 8192),
    max_output_tokens: fc.constantFrom(null, 100),
    input_modalities: fc.constantFrom(null, ['TEXT']),
    output_modalities: fc.constantFrom(null, ['TEXT', 'AUDIO']),
    servedBy: fc.constantFrom([], ['A'], ['A', 'B']),
    cheapest: fc.constantFrom(null, { provider: 'A', input: '1', output: '2', cacheRead: null }),
  });
  fc.assert(
    fc.property(gaps, (some) => {
      const facts = { ...unknown, ...some };
      const sentences = [
        headline(facts),
        about(facts),
        ...faqs(facts).flatMap(({ question, answer }) => [question, answer]),
      ];
      for (const text of sentences) {
        expect(text).not.toMatch(/null|undefined|NaN| {2}|\.\./);
        expect(text).toMatch(/^[A-Z].*[.?]$/);
      }
    }),
  );
});
