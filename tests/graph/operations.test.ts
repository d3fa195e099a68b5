import { afterAll, beforeAll, expect, test } from 'vitest';
import { advance } from '../setup/advance.ts';
import { openTestCatalog, type TestCatalog } from '../setup/catalog.ts';
import { objectsIn } from '../setup/objects-in.ts';
import { operation, operationNames } from '../setup/operations.ts';

/** With what each operation of the contract is run. */
const variables: Record<string, object> = {
  'agent-compare-models': { slugs: ['gpt-4o-mini', 'claude-haiku-4-5'] },
  'agent-find-models': { where: { developer: { eq: 'anthropic' } }, first: 5 },
  'agent-model': { name: 'gpt-4o-mini-2024-07-18' },
  'agent-model-prices': { slug: 'o3', asOf: '2025-06-01', first: 3 },
  'agent-retiring-models': { where: { status: { eq: 'DEPRECATED' } }, first: 5 },
  'benchmark-page': { slug: 'gpqa', variant: 'gpqa-diamond' },
  'benchmarks-list': { where: { category: { eq: 'VISION' } } },
  'catalog-overview': {},
  'changes-feed': { where: { type: { eq: 'PRICE_CHANGED' } }, first: 5 },
  'cheapest-routes': {
    workload: { inputTokens: 12_000, cachedInputTokens: 8000, outputTokens: 700, requests: 1000 },
    where: { capabilities: ['TOOL_CALLING', 'VISION'], minContext: 200_000, openness: ['PROPRIETARY'] },
    first: 5,
  },
  'compare-decision': {
    models: [
      { slug: 'gpt-4o-mini' },
      { slug: 'claude-haiku-4-5' },
      { alias: { wireId: 'gemini-2.5-flash', provider: 'google-ai-studio' } },
    ],
    workload: { inputTokens: 12_000, outputTokens: 700, requests: 1000 },
  },
  'compare-gateways': { gateways: [{ slug: 'litellm' }, { slug: 'openrouter' }, { slug: 'portkey' }] },
  'compare-models': { slugs: ['gpt-4o-mini', 'claude-haiku-4-5'] },
  'compare-routes': {
    routes: [
      { key: { provider: 'openai', wireId: 'gpt-4o-mini' } },
      { key: { provider: 'azure-openai', wireId: 'gpt-4o-mini', region: 'eu' } },
      { key: { provider: 'openrouter', wireId: 'openai/gpt-4o-mini' } },
    ],
    workload: { inputTokens: 12_000, outputTokens: 700, requests: 1000 },
  },
  'conflicts-list': { where: { model: { eq: 'gpt-4o-mini' } }, first: 5 },
  'families-list': { developer: 'anthropic' },
  'family-page': { slug: 'gpt-4o' },
  frontier: { quality: { useCase: 'coding' }, workload: { inputTokens: 4000, outputTokens: 2000 } },
  'gateway-page': { slug: 'openrouter', first: 5 },
  'gateways-list': { where: { kind: { eq: 'ROUTER' } } },
  leaderboard: { benchmark: 'gpqa', first: 5 },
  'migration-check': {
    from: { slug: 'gpt-4o' },
    to: { slug: 'gpt-4.1-mini' },
    workload: { inputTokens: 12_000, outputTokens: 700, requests: 1000 },
    providers: ['openai', 'azure-openai'],
  },
  migrations: { slug: 'gpt-4o-2024-05-13' },
  'model-provenance': { slug: 'gpt-4o-mini', fields: ['contextWindow', 'lifecycle.status', 'knowledgeCutoff'] },
  'model-facets': { where: { developer: { eq: 'openai' }, capabilities: { all: ['VISION'] } } },
  'model-facts': { slug: 'gpt-4o-mini' },
  'model-page': { slug: 'gpt-4o-mini' },
  'models-list': {
    variant: 'gpqa-diamond',
    where: { identity: { eq: 'CURATED' } },
    orderBy: [{ field: 'SCORE', direction: 'DESC', variant: 'gpqa-diamond' }],
    first: 10,
  },
  'organization-page': { slug: 'anthropic' },
  'price-history': { provider: 'openai', wireId: 'o3', asOf: '2025-06-01' },
  'price-ladder': { slug: 'gpt-4o-mini', workload: { inputTokens: 12_000, outputTokens: 700, requests: 1000 } },
  'provider-page': { slug: 'anthropic', first: 5 },
  'providers-list': { first: 5 },
  'resolve-wire-id': { wireId: 'us.anthropic.claude-haiku-4-5-20251001-v1:0' },
  retirements: { within: 3_650, first: 5 },
  'unresolved-aliases': { first: 5 },
  'resolve-alias': { wireId: 'gpt-4o-mini-2024-07-18', provider: 'openai' },
  'use-case-page': { slug: 'vision', first: 12 },
  'route-cost': {
    provider: 'openai',
    wireId: 'o3',
    workload: { inputTokens: 12_000, cachedInputTokens: 8000, outputTokens: 3000, reasoningTokens: 2500 },
    asOf: '2025-06-01',
  },
  search: { text: 'gpt4o mini' },
  'use-cases': {},
};

let catalog: TestCatalog;
beforeAll(async () => {
  catalog = await openTestCatalog();
});
afterAll(() => catalog[Symbol.asyncDispose]());

test('every operation of the contract is run here', () => {
  expect(operationNames().toSorted()).toEqual(Object.keys(variables).toSorted());
});

/** Moments differ from run to run; everything else is pinned by the seed and the lockfile. */
function withoutMoments(text: string): string {
  return text.replace(/"\d{4}-\d{2}-\d{2}T[\d:.]+Z"/g, '"<moment>"');
}

test.each(operationNames())('%s', async (name) => {
  await advance(catalog);
  const answer = await catalog.query(operation(name), variables[name]);
  expect(answer.errors).toBeUndefined();
  expect(objectsIn(answer.data)).toBeLessThanOrEqual(answer.extensions?.cost.requested ?? 0);
  const json = withoutMoments(`${JSON.stringify(answer.data, null, 1)}\n`).replace(
    /"revision": \d+/,
    '"revision": "<number>"',
  );
  await expect(json).toMatchFileSnapshot(`operations/${name}.json`);
  // Whether two waves of keys meet in one batch is a matter of timing; how many statements there may be is told elsewhere.
  await expect(`${[...new Set(catalog.sql)].toSorted().join(';\n\n')};\n`).toMatchFileSnapshot(
    `operations/${name}.sql`,
  );
});
