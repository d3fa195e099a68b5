import { describe, expect, test } from 'vitest';
import { referenceFiles, referenceSources } from '../fixtures/reference-page.ts';
import { openTestCatalog } from '../setup/catalog.ts';
import { operation } from '../setup/operations.ts';

const compared = [
  'gpt-4o-mini',
  'gpt-4.1',
  'gpt-5.5',
  'claude-sonnet-4-6',
  'claude-opus-4-8',
  'gemini-2.5-pro',
  'o3',
  'gpt-oss-120b',
];

const bySlug = compared.map((slug) => ({ slug }));
const workload = { inputTokens: 12_000, cachedInputTokens: 8000, outputTokens: 700, requests: 1000 };

interface Budget {
  name: string;
  cold: number;
  warm: number;
  small: object;
  large: object;
}

function openai(wireId: string) {
  return { key: { provider: 'openai', wireId } };
}

/** At most so many statements with nothing in memory, and with everything in memory, for a small and a large question. */
const budgets: Budget[] = [
  { name: 'model-facts', cold: 9, warm: 0, small: { slug: 'gpt-4o-2024-05-13' }, large: { slug: 'gpt-4o-mini' } },
  { name: 'model-page', cold: 20, warm: 0, small: { slug: 'gpt-4o-2024-05-13' }, large: { slug: 'gpt-4o-mini' } },
  { name: 'compare-models', cold: 8, warm: 1, small: { slugs: compared.slice(0, 2) }, large: { slugs: compared } },
  {
    name: 'models-list',
    cold: 6,
    warm: 1,
    small: { variant: 'gpqa-diamond', first: 1 },
    large: { variant: 'gpqa-diamond', first: 50 },
  },
  {
    name: 'changes-feed',
    cold: 6,
    warm: 1,
    small: { first: 1 },
    large: { first: 100 },
  },
  { name: 'conflicts-list', cold: 6, warm: 2, small: { first: 1 }, large: { first: 100 } },
  {
    name: 'retirements',
    cold: 7,
    warm: 2,
    small: { within: 3_650, first: 1 },
    large: { within: 3_650, first: 100 },
  },
  {
    name: 'resolve-wire-id',
    cold: 3,
    warm: 0,
    small: { wireId: 'gpt-4o' },
    large: { wireId: 'us.anthropic.claude-haiku-4-5-20251001-v1:0' },
  },
  { name: 'unresolved-aliases', cold: 4, warm: 2, small: { first: 1 }, large: { first: 100 } },
  {
    name: 'model-provenance',
    cold: 8,
    warm: 0,
    small: { slug: 'gpt-4o-2024-05-13' },
    large: { slug: 'gpt-4o-mini' },
  },
  { name: 'family-page', cold: 7, warm: 0, small: { slug: 'gpt-4.1' }, large: { slug: 'gpt-4o' } },
  {
    name: 'families-list',
    cold: 3,
    warm: 2,
    small: { developer: 'anthropic', first: 1 },
    large: { developer: 'openai', first: 50 },
  },
  {
    name: 'provider-page',
    cold: 7,
    warm: 2,
    small: { slug: 'openai', first: 1 },
    large: { slug: 'openrouter', first: 100 },
  },
  { name: 'providers-list', cold: 7, warm: 4, small: { first: 1 }, large: { first: 100 } },
  {
    name: 'gateway-page',
    cold: 7,
    warm: 2,
    small: { slug: 'litellm', first: 1 },
    large: { slug: 'openrouter', first: 100 },
  },
  { name: 'gateways-list', cold: 6, warm: 4, small: { first: 1 }, large: { first: 100 } },
  {
    name: 'benchmark-page',
    cold: 6,
    warm: 2,
    small: { slug: 'mmmu', variant: 'mmmu' },
    large: { slug: 'gpqa', variant: 'gpqa-diamond' },
  },
  {
    name: 'leaderboard',
    cold: 6,
    warm: 2,
    small: { benchmark: 'mmmu', first: 1 },
    large: { benchmark: 'aa-intelligence-index', first: 100 },
  },
  {
    name: 'use-case-page',
    cold: 9,
    warm: 2,
    small: { slug: 'chat', first: 1 },
    large: { slug: 'agentic-coding', first: 100 },
  },
  {
    name: 'frontier',
    cold: 4,
    warm: 1,
    small: { quality: { useCase: 'chat' }, workload: { inputTokens: 1000 } },
    large: { quality: { useCase: 'agentic-coding' }, workload: { inputTokens: 1000 } },
  },
  { name: 'benchmarks-list', cold: 3, warm: 2, small: { first: 1 }, large: { first: 100 } },
  {
    name: 'compare-decision',
    cold: 7,
    warm: 0,
    small: { models: bySlug.slice(0, 2), workload },
    large: { models: bySlug, workload },
  },
  {
    name: 'compare-routes',
    cold: 3,
    warm: 0,
    small: { routes: [openai('gpt-4o'), openai('o3')], workload },
    large: { routes: ['gpt-4o', 'o3', 'gpt-4.1', 'gpt-4.1-mini', 'gpt-4o-mini', 'o4-mini'].map(openai), workload },
  },
  {
    name: 'compare-gateways',
    cold: 5,
    warm: 0,
    small: { gateways: [{ slug: 'litellm' }, { slug: 'portkey' }] },
    large: {
      gateways: ['litellm', 'portkey', 'openrouter', 'helicone', 'requesty', 'unify'].map((slug) => ({ slug })),
    },
  },
  {
    name: 'price-ladder',
    cold: 3,
    warm: 0,
    small: { slug: 'gpt-4o-2024-05-13', workload },
    large: { slug: 'gpt-oss-120b', workload },
  },
  { name: 'cheapest-routes', cold: 7, warm: 2, small: { workload, first: 1 }, large: { workload, first: 100 } },
  {
    name: 'cheapest-routes',
    cold: 6,
    warm: 1,
    small: { workload, first: 1, where: { terms: ['FREE_TIER'] } },
    large: { workload, first: 100, where: { terms: ['FREE_TIER'] } },
  },
  {
    name: 'route-cost',
    cold: 3,
    warm: 0,
    small: { provider: 'openai', wireId: 'gpt-4o', workload, asOf: '2025-06-01' },
    large: { provider: 'openai', wireId: 'o3', workload, asOf: '2025-06-01' },
  },
  {
    name: 'migration-check',
    // One of them is for a model that is retired: its prices of an earlier day.
    cold: 6,
    warm: 0,
    small: { from: { slug: 'gpt-4o-2024-05-13' }, to: { slug: 'gpt-4.1' }, workload, providers: ['openai'] },
    large: { from: { slug: 'gpt-4o-mini' }, to: { slug: 'gpt-oss-120b' }, workload, providers: ['openai', 'groq'] },
  },
  {
    name: 'migrations',
    cold: 8,
    warm: 0,
    small: { slug: 'gpt-4o-2024-05-13', workload },
    large: { slug: 'gpt-4o-search-preview', workload },
  },
  { name: 'search', cold: 9, warm: 2, small: { text: 'gpt4o mini', first: 1 }, large: { text: 'openai', first: 100 } },
  {
    name: 'model-facets',
    cold: 10,
    warm: 10,
    small: { where: { family: { eq: 'gpt-4.1' } }, first: 1 },
    large: { first: 100 },
  },
  { name: 'organization-page', cold: 7, warm: 4, small: { slug: 'z-ai' }, large: { slug: 'openai' } },
];

describe.each(budgets)('$name', ({ name, cold, warm, small, large }) => {
  test.each([
    ['small', small],
    ['large', large],
  ])(`takes at most ${cold} statements cold and ${warm} warm (%s)`, async (_size, variables) => {
    await using catalog = await openTestCatalog();
    const first = await catalog.query(operation(name), variables);
    expect(first.errors).toBeUndefined();
    expect(catalog.sql.length).toBeLessThanOrEqual(cold);
    catalog.sql.length = 0;
    const second = await catalog.query(operation(name), variables);
    expect(second).toEqual(first);
    expect(catalog.sql.length).toBeLessThanOrEqual(warm);
  });
});

test('the model page takes no statement more for many routes than for four, but where there are peers and alternatives', async () => {
  await using small = await openTestCatalog({ seed: { files: referenceFiles, sources: referenceSources } });
  await using large = await openTestCatalog();
  const few = await small.query(operation('model-page'), { slug: 'gpt-4o-mini' });
  const many = await large.query(operation('model-page'), { slug: 'gpt-4o-mini' });
  expect(many.data.model.routes.totalCount).toBeGreaterThan(2 * few.data.model.routes.totalCount);
  expect(many.data.model.family.models.totalCount).toBeGreaterThan(10 * few.data.model.family.models.totalCount);
  expect(large.sql).toEqual(expect.arrayContaining(small.sql));
  const more = large.sql.filter((statement) => !small.sql.includes(statement));
  expect(more.length).toBeLessThanOrEqual(2);
});
