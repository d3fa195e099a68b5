import { describe, expect, test } from 'vitest';
import {
  costDifference,
  daysUntil,
  type MigratingModel,
  migrationDifferences,
  scoreDifferences,
  verdictOf,
} from '../../src/decisions/migration-check.ts';
import { type Successor, suggestedMigrations } from '../../src/decisions/migration-suggestions.ts';
import { result } from './models.ts';

const full: MigratingModel = {
  name: 'Old',
  supported: ['VISION', 'TOOL_CALLING'],
  unsupported: [],
  inputModalities: ['TEXT', 'IMAGE'],
  outputModalities: ['TEXT'],
  contextWindow: 128_000,
  maxOutputTokens: 16_384,
  status: 'ACTIVE',
  parameters: ['seed', 'temperature'],
  providers: ['azure-openai', 'openai'],
};
const next = (change: Partial<MigratingModel> = {}): MigratingModel => ({ ...full, name: 'New', ...change });
const found = (to: MigratingModel, mine: string[] | null = null, from: MigratingModel = full) =>
  migrationDifferences(from, to, mine).map(({ kind, severity, subject }) => [kind, severity, subject]);

describe('the check of a migration', () => {
  test('finds nothing between equals, and nothing in what is more', () => {
    const more = next({ contextWindow: 1_000_000, supported: ['VISION', 'TOOL_CALLING', 'REASONING'] });
    expect([found(next()), found(more)]).toEqual([[], []]);
    expect(verdictOf(migrationDifferences(full, more, null))).toBe('COMPATIBLE');
  });

  test.each([
    ['a modality', { inputModalities: ['TEXT'] }, ['MODALITY', 'BREAKING', 'IMAGE']],
    ['an output', { outputModalities: [] }, ['MODALITY', 'BREAKING', 'TEXT']],
    [
      'a capability',
      { supported: ['VISION'], unsupported: ['TOOL_CALLING'] },
      ['CAPABILITY', 'BREAKING', 'TOOL_CALLING'],
    ],
    ['a parameter', { parameters: ['temperature'] }, ['PARAMETER', 'BREAKING', 'seed']],
    ['context', { contextWindow: 127_999 }, ['CONTEXT_WINDOW', 'BREAKING', null]],
    ['output tokens', { maxOutputTokens: 16_383 }, ['MAX_OUTPUT_TOKENS', 'BREAKING', null]],
    ['life', { status: 'RETIRED' }, ['STATUS', 'BREAKING', null]],
    ['a capability that is not known', { supported: ['VISION'] }, ['CAPABILITY', 'UNKNOWN', 'TOOL_CALLING']],
    ['parameters that are not known', { parameters: null }, ['PARAMETER', 'UNKNOWN', null]],
    ['context that is not known', { contextWindow: null }, ['CONTEXT_WINDOW', 'UNKNOWN', null]],
    ['any provider', { providers: [] }, ['PROVIDER', 'UNKNOWN', null]],
    ['one provider', { providers: ['openai'] }, ['PROVIDER', 'NOTICE', 'azure-openai']],
    ['the promise to stay', { status: 'DEPRECATED' }, ['STATUS', 'NOTICE', null]],
  ] as [string, Partial<MigratingModel>, unknown][])('finds that %s is lost', (_what, change, difference) => {
    const to = next(change);
    expect(found(to)).toEqual([difference]);
    const [, severity] = difference as string[];
    const verdicts: Record<string, string> = { BREAKING: 'BREAKING', UNKNOWN: 'UNCLEAR', NOTICE: 'COMPATIBLE' };
    expect(verdictOf(migrationDifferences(full, to, null))).toBe(verdicts[severity as string]);
  });

  test('takes what the old model is not known to have for no difference', () => {
    const vague = {
      ...full,
      supported: [],
      inputModalities: null,
      contextWindow: null,
      maxOutputTokens: null,
      parameters: null,
    };
    const to = next({
      supported: [],
      unsupported: ['VISION'],
      inputModalities: [],
      contextWindow: 1,
      maxOutputTokens: 1,
    });
    expect(found(to, null, vague)).toEqual([]);
  });

  test('tells in one line which providers are lost where any will do', () => {
    const many = { ...full, providers: ['a', 'b', 'c', 'd', 'e'] };
    const [only, ...others] = migrationDifferences(many, next({ providers: ['e', 'f'] }), null);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ kind: 'PROVIDER', severity: 'NOTICE', subject: null, subjects: ['a', 'b', 'c', 'd'] });
    expect(only?.text).toBe(
      `Of the 5 providers of ${many.name}, 1 serves ${next().name} too; it is not listed at a, b, c and 1 more.`,
    );
    const none = migrationDifferences(many, next({ providers: ['f'] }), null);
    expect(none.map(({ text }) => text)).toEqual([
      `Of the 5 providers of ${many.name}, none serve ${next().name} too; it is not listed at a, b, c and 2 more.`,
    ]);
  });

  test('breaks where one of my providers does not list the new model', () => {
    const to = next({ providers: ['openai'] });
    expect(found(to, ['openai'])).toEqual([]);
    expect(found(to, ['azure-openai', 'groq'])).toEqual([
      ['PROVIDER', 'BREAKING', 'azure-openai'],
      ['PROVIDER', 'BREAKING', 'groq'],
    ]);
  });

  test.each([
    ['2', '1.5', { difference: '-0.5', ratio: 0.75 }],
    ['0', '1', { difference: '1', ratio: null }],
    [null, '1', { difference: null, ratio: null }],
    ['1', null, { difference: null, ratio: null }],
  ])('costs of %s and %s', (from, to, difference) => {
    expect(costDifference(from, to)).toEqual({ from, to, ...difference });
  });

  test("compares scores within variants, with the benchmark's direction and their errors", () => {
    const lower = { higherIsBetter: false };
    const noisy = (score: number) => ({ ...result('arena', 'arena', score), standardError: 5 });
    const before = [
      result('mmmu', 'mmmu', 60),
      result('vectara', 'vectara', 2, lower),
      result('aime', 'aime-2024', 10),
      noisy(1200),
    ];
    const after = [
      result('mmmu', 'mmmu', 59.9),
      result('vectara', 'vectara', 1, lower),
      result('aime', 'aime-2025', 90),
      noisy(1206),
    ];
    expect(
      scoreDifferences(before, after).map(({ from, difference, better }) => [from.variant.slug, difference, better]),
    ).toEqual([
      ['arena', 6, null],
      ['mmmu', -0.1, false],
      ['vectara', -1, true],
    ]);
  });

  test.each([
    ['2026-01-01', '2026-01-31', 30],
    ['2026-01-31', '2026-01-01', -30],
  ])('from %s to %s are %i days', (today, day, days) => expect(daysUntil(today, day)).toBe(days));
});

const old: Successor = {
  ...full,
  slug: 'old',
  family: 'f',
  specialization: 'GENERAL',
  releasedFirst: '2024-05-13',
  retiresFirst: '2026-10-23',
  cheapestInput: '2.5',
};
const candidate = (slug: string, change: Partial<Successor> = {}): Successor => ({
  ...old,
  slug,
  name: slug,
  releasedFirst: '2025-01-01',
  retiresFirst: null,
  ...change,
});

describe('a suggestion', () => {
  test.each([
    ['itself', candidate('old')],
    ['retired', candidate('a', { status: 'RETIRED' })],
    ['deprecated', candidate('a', { status: 'DEPRECATED' })],
    ['about to be retired no later', candidate('a', { retiresFirst: '2026-10-23' })],
    ['older', candidate('a', { releasedFirst: '2024-05-12' })],
    ['of an unknown age', candidate('a', { releasedFirst: null })],
    ['made for something else', candidate('a', { specialization: 'EMBEDDING' })],
    ['smaller', candidate('a', { contextWindow: 1000 })],
    ['known to lack something', candidate('a', { supported: [], unsupported: ['VISION'] })],
  ])('is none that is %s', (_what, to) => expect(suggestedMigrations(old, [to])).toEqual([]));

  test('is of the family first, then of what is known, then of what asks no more, then the newest; three at most', () => {
    const all = [
      candidate('other', { family: 'g' }),
      candidate('vague', { supported: ['VISION'] }),
      candidate('dear', { cheapestInput: '5' }),
      candidate('newer', { releasedFirst: '2025-06-01' }),
      candidate('plain'),
    ];
    const suggested = suggestedMigrations(old, all);
    expect(suggested.map(({ model }) => model.slug)).toEqual(['newer', 'plain', 'dear']);
    expect(suggestedMigrations(old, all.toReversed())).toEqual(suggested);
    expect(suggested[0]?.reasons).toEqual([
      'It is of the same family.',
      'It came out later or at the same time (2025-06-01).',
      'It is known to have all that Old is known to have.',
      'Its cheapest route asks 2.5 USD for a million tokens of input, against 2.5.',
    ]);
    expect(suggestedMigrations(old, [candidate('vague', { supported: ['VISION'] })])[0]?.reasons[2]).toBe(
      'Nothing that Old is known to have is known to be missing; 1 of it is not known.',
    );
  });
});
