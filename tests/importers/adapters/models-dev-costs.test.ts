import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { modelsDev } from '../../../src/importers/adapters/models-dev/models-dev.ts';
import { provider, rocket } from './models-dev-fixture.ts';
import { claimsOf, issuesOf, linesOf, readAs } from './reading.ts';

/** One route with these costs. */
function priced(
  cost: unknown,
  { id = 'groq', wireId = 'a', ...more }: { id?: string; wireId?: string } & Record<string, unknown> = {},
) {
  const read = readAs(modelsDev, { [id]: provider({ [wireId]: { ...rocket, reasoning: false, cost, ...more } }) });
  const [card] = Object.values(claimsOf(read, 'rate-card'));
  return { card, terms: card?.terms, lines: linesOf(card), issues: issuesOf(read), reasons: read.issues };
}

test('prices are per million tokens, exact, and without a date', () => {
  const cost = {
    input: 0.15,
    output: 6e-1,
    cache_read: 0.0028,
    cache_write: 3e-7,
    reasoning: 3,
    input_audio: 1,
    output_audio: 2,
  };
  const { card, lines, issues } = priced(cost);
  expect(card).toMatchObject({ provider: 'groq', wireId: 'a', region: 'global', currency: 'USD', terms: 'METERED' });
  expect(card?.validFrom).toBeUndefined();
  expect(lines).toEqual([
    'INPUT 0.15',
    'OUTPUT 0.6',
    'REASONING 3',
    'CACHE_READ 0.0028',
    'CACHE_WRITE 0.0000003',
    'INPUT_AUDIO 1',
    'OUTPUT_AUDIO 2',
  ]);
  expect(issues).toEqual([]);
});

test('the noise of float arithmetic is no part of a price', () => {
  expect(
    priced({ input: 0.049999999999999996, output: 0.30000000000000004, cache_read: 0.08333333333333334 }).lines,
  ).toEqual(['INPUT 0.05', 'OUTPUT 0.3', 'CACHE_READ 0.0833333333333333']);
});

describe('tiers', () => {
  const base = { input: 1, output: 2 };

  test('begin when the prompt exceeds their size; the older form is not read twice', () => {
    const cost = {
      ...base,
      tiers: [
        { tier: { size: 32_000 }, input: 3, output: 4, cache_read: 0.3 },
        { tier: { type: 'context', size: 256_000 }, input: 5, output: 6 },
      ],
      context_over_200k: { input: 9, output: 9 },
    };
    expect(priced(cost)).toMatchObject({
      lines: [
        'INPUT 1',
        'OUTPUT 2',
        'INPUT 3 >32000',
        'OUTPUT 4 >32000',
        'CACHE_READ 0.3 >32000',
        'INPUT 5 >256000',
        'OUTPUT 6 >256000',
      ],
      issues: [],
    });
  });

  test('in the older form are of 200 000 tokens', () => {
    expect(priced({ ...base, context_over_200k: { input: 2, output: 3 } }).lines).toEqual([
      'INPUT 1',
      'OUTPUT 2',
      'INPUT 2 >200000',
      'OUTPUT 3 >200000',
    ]);
  });

  test.each<[object, string]>([
    [{ input: 3 }, 'INVALID_VALUE groq/a cost.tiers.1.tier'],
    [{ tier: { size: 0 }, input: 3 }, 'INVALID_VALUE groq/a cost.tiers.1.tier.size'],
    [{ tier: { type: 'images', size: 5 }, input: 3 }, 'INVALID_VALUE groq/a cost.tiers.1.tier.type'],
    [{ tier: { size: 8 }, input: 3 }, 'DUPLICATE groq/a cost.tiers.1'],
    [{ tier: { size: 9 }, input: -3 }, 'NEGATIVE_AMOUNT groq/a cost.tiers.1.input'],
  ])('like %j are left out', (wrong, issue) => {
    const { lines, issues } = priced({ ...base, tiers: [{ tier: { size: 8 }, input: 2 }, wrong] });
    expect([lines, issues]).toEqual([['INPUT 1', 'OUTPUT 2', 'INPUT 2 >8'], [issue]]);
  });
});

describe('modes', () => {
  const modes = (found: object) => ({ experimental: { modes: found } });
  const asked = (body: object) => ({ cost: { input: 3, output: 6 }, provider: { body } });

  test('are known by the service tier that asks for them', () => {
    const found = { fast: asked({ service_tier: 'priority' }), slow: asked({ service_tier: 'flex' }) };
    expect(priced({ input: 1, output: 2 }, modes(found))).toMatchObject({
      lines: ['INPUT 1', 'OUTPUT 2', 'INPUT 3 PRIORITY', 'OUTPUT 6 PRIORITY', 'INPUT 3 FLEX', 'OUTPUT 6 FLEX'],
      issues: [],
    });
  });

  test.each([{ speed: 'fast' }, { service_tier: 'toString' }, { service_tier: 7 }, {}])(
    'asked for by %j are none',
    (body) => {
      const { lines, issues } = priced({ input: 1, output: 2 }, modes({ fast: asked(body) }));
      expect([lines, issues]).toEqual([['INPUT 1', 'OUTPUT 2'], ['UNMAPPED groq/a experimental.modes.fast']]);
    },
  );

  test('without a standard price are no price', () => {
    const { card, issues } = priced(undefined, modes({ fast: asked({ service_tier: 'priority' }) }));
    expect([card, issues]).toEqual([undefined, ['INVALID_VALUE groq/a experimental.modes']]);
  });
});

describe('zeros', () => {
  test.each([
    ['nvidia', 'acme/rocket-1', 'FREE_TIER'],
    ['openrouter', 'acme/rocket-1:free', 'FREE_TIER'],
    ['openrouter', 'acme/rocket-1', 'UNKNOWN'],
    ['zai', 'glm-4.7-flash', 'FREE_TIER'],
    ['minimax-coding-plan', 'MiniMax-M2', 'INCLUDED_IN_PLAN'],
    ['lmstudio', 'qwen/qwen3', 'UNKNOWN'],
    ['newcomer', 'rocket-1', 'UNKNOWN'],
  ])('only, of %s %s, are terms %s and no price', (id, wireId, terms) => {
    const { card } = priced(
      { input: 0, output: 0, cache_read: 0, tiers: [{ tier: { size: 8 }, input: 0 }] },
      { id, wireId },
    );
    expect([card?.terms, card?.lines]).toEqual([terms, []]);
  });

  test('beside prices are the output of what is billed by its input', () => {
    expect(priced({ input: 0.02, output: 0 })).toMatchObject({ lines: ['INPUT 0.02', 'OUTPUT 0'], issues: [] });
  });

  test('beside prices are otherwise not known', () => {
    const cost = { input: 1, output: 2, cache_read: 0, cache_write: 0 };
    expect(priced(cost)).toMatchObject({
      lines: ['INPUT 1', 'OUTPUT 2'],
      issues: ['SENTINEL groq/a cost', 'SENTINEL groq/a cost'],
    });
    expect(priced({ input: 1, output: 0 }, { reasoning: true })).toMatchObject({
      lines: ['INPUT 1'],
      issues: ['SENTINEL groq/a cost'],
    });
    expect(priced({ input: 0, output: 40 })).toMatchObject({ lines: ['OUTPUT 40'], issues: ['SENTINEL groq/a cost'] });
  });

  test('are not said by a route without costs', () => {
    expect(priced(undefined)).toMatchObject({ card: undefined, issues: [] });
    expect(priced({})).toMatchObject({ card: undefined, issues: [] });
  });
});

describe('keys beside the format', () => {
  test('are reported, and taken where their meaning is clear and not said otherwise', () => {
    const cost = { input: 2, output: 8, cached_input: 0.2, cached_write: 3, citation: 2, image: 21, request: 5 };
    expect(priced(cost)).toMatchObject({
      lines: ['INPUT 2', 'OUTPUT 8', 'CACHE_READ 0.2', 'CACHE_WRITE 3', 'OTHER 2'],
      issues: ['cached_input', 'cached_write', 'citation', 'image', 'request'].map(
        (key) => `UNKNOWN_KEY groq/a cost.${key}`,
      ),
    });
    expect(priced({ input: 2, output: 8, cache_read: 0.1, cache_input: 0.2 })).toMatchObject({
      lines: ['INPUT 2', 'OUTPUT 8', 'CACHE_READ 0.1'],
      issues: ['UNKNOWN_KEY groq/a cost.cache_input'],
    });
  });
});

describe('amounts that are no price', () => {
  test.each<[unknown, string]>([
    [-0.5, 'NEGATIVE_AMOUNT'],
    [3_000_000, 'ABSURD_AMOUNT'],
    ['1e9999999', 'ABSURD_AMOUNT'],
    ['1e-9999999', 'INVALID_VALUE'],
    ['NaN', 'INVALID_VALUE'],
    ['cheap', 'INVALID_VALUE'],
    [null, 'INVALID_VALUE'],
    [{}, 'INVALID_VALUE'],
    [true, 'INVALID_VALUE'],
  ])('%j is %s', (input, kind) => {
    expect(priced({ input, output: 2 })).toMatchObject({
      terms: 'METERED',
      lines: ['OUTPUT 2'],
      issues: [`${kind} groq/a cost.input`],
    });
    expect(priced({ input })).toMatchObject({ card: undefined, issues: [`${kind} groq/a cost.input`] });
  });

  test('-1 is a price that varies', () => {
    expect(priced({ input: -1, output: -1 })).toMatchObject({ terms: 'VARIABLE', lines: [] });
    expect(priced({ input: -1, output: 2 })).toMatchObject({ terms: 'VARIABLE', lines: ['OUTPUT 2'] });
  });

  test('reasons are short, whatever the number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400_000, max: 400_000 }), (exponent) => {
        const { reasons } = priced({ input: `1e${exponent}`, output: 2 });
        expect(reasons.every(({ reason }) => reason.length < 200)).toBe(true);
      }),
    );
  });
});

test('a price by the minute of audio, moved by three digits, is no price of tokens', () => {
  const { card, reasons } = priced({ input: 0.0023, output: 0.0023, output_audio: 2.3 });
  expect([card, reasons.map(({ kind }) => kind)]).toEqual([undefined, ['ABSURD_AMOUNT']]);
  expect(priced({ input: 0.25, output: 0.97, output_audio: 1.788 }).lines).toContain('OUTPUT 0.97');
});

test('what is billed in another currency has no fixed price in dollars', () => {
  expect(priced({ input: 2.1, output: 8.4 }, { id: 'moark' })).toMatchObject({
    terms: 'VARIABLE',
    lines: ['INPUT 2.1', 'OUTPUT 8.4'],
  });
});

test('any amount above zero comes out as it went in', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 0, max: 8 }), (digits, places) => {
      const input = Number(`${digits}e-${places}`);
      fc.pre(input <= 100_000);
      const [line] = priced({ input, output: 2 }).card?.lines ?? [];
      expect([Number(line?.amount), /e/.test(line?.amount ?? 'e')]).toEqual([input, false]);
    }),
  );
});
