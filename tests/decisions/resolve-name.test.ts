import { describe, expect, test } from 'vitest';
import { type KnownNameOf, resolveName, spellingsOf } from '../../src/decisions/resolve-name.ts';

const name = (slug: string, wireId: string, more: Partial<KnownNameOf> = {}): KnownNameOf => ({
  slug,
  developer: 'openai',
  curated: true,
  wireId,
  provider: null,
  rule: 'declared-alias',
  confidence: 1,
  ...more,
});
const bySlug = (slug: string, more: Partial<KnownNameOf> = {}) => name(slug, slug, { rule: 'slug', ...more });
const ask = (names: KnownNameOf[], wireId: string, provider: string | null = null) =>
  resolveName(names, { wireId, provider }, ['openai', 'google']);

describe('a name that is known', () => {
  const names = [
    name('gpt-4o', 'house', { provider: 'azure-openai', confidence: 0.9, rule: 'vendor-prefix' }),
    name('gpt-4.1', 'house', { provider: 'mart' }),
  ];

  test('means what it means at the provider', () => {
    expect(ask(names, 'house', 'mart').chosen).toEqual({ slug: 'gpt-4.1', rule: 'declared-alias', confidence: 1 });
  });

  test('means nothing certain without one, where providers differ', () => {
    const { chosen, candidates } = ask(names, 'house');
    expect(chosen).toBeNull();
    expect(candidates.map(({ slug }) => slug)).toEqual(['gpt-4.1', 'gpt-4o']);
  });

  test('means what it means everywhere before what it means at another provider', () => {
    expect(ask([...names, name('o3', 'house')], 'house', 'shop').chosen?.slug).toBe('o3');
  });
});

test.each([
  ['gpt-4-0613', 'gpt-4-0613', { rule: 'exact-slug', confidence: 1 }],
  ['Ministral-8B', 'ministral-8b', { rule: 'case', confidence: 0.97 }],
  ['xai/grok-4.5', 'grok-4.5', { rule: 'vendor-prefix', confidence: 0.95 }],
])('a model that was derived from %s and is vouched for since is meant by how the name is read', (wireId, slug, by) => {
  const derived = name(slug, wireId, { rule: 'derived+case', confidence: 0.5 });
  expect(ask([derived, bySlug(slug)], wireId).chosen).toEqual({ slug, ...by });
  const still = { ...derived, curated: false };
  expect(ask([still, bySlug(slug, { curated: false })], wireId).chosen).toMatchObject({ confidence: 0.5 });
});

describe('a name that nobody has used yet', () => {
  const names = [bySlug('gpt-4o-mini'), name('gpt-4o-mini', 'gpt-4o-mini-2024-07-18')];

  test.each([
    ['openai/gpt-4o-mini', 'gpt-4o-mini', 'vendor-prefix'],
    ['GPT-4o-Mini', 'gpt-4o-mini', 'case'],
    ['openai/gpt-4o-mini-2024-07-18', 'gpt-4o-mini', 'vendor-prefix+alias'],
  ])('is read by the rules: %s', (wireId, slug, rule) => {
    expect(ask(names, wireId).chosen).toMatchObject({ slug, rule });
  });

  test('does not mean another vendor’s model of the same name', () => {
    expect(ask(names, 'google/gpt-4o-mini')).toEqual({ chosen: null, candidates: [] });
  });

  test('means a derived model of that spelling, with doubt', () => {
    expect(ask([bySlug('comet-2', { curated: false })], 'Comet-2').chosen).toEqual({
      slug: 'comet-2',
      rule: 'derived',
      confidence: 0.5,
    });
  });

  test('stays open between twins', () => {
    const { chosen, candidates } = ask([bySlug('twin-1.5'), bySlug('twin-1-5')], 'twin-1.5-');
    expect(chosen).toBeNull();
    expect(candidates.map(({ slug }) => slug)).toEqual(['twin-1-5', 'twin-1.5']);
  });

  test('is looked up under every spelling that a rule gives it', () => {
    expect(spellingsOf('Vendor/Some_Model-FP8')).toEqual(['vendor-some-model-fp8', 'vendor-some-model']);
  });
});
