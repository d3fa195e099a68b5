import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestCatalog, type TestCatalog } from '../setup/catalog.ts';
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
  'compare-models': { slugs: ['gpt-4o-mini', 'claude-haiku-4-5'] },
  'families-list': { developer: 'anthropic' },
  'family-page': { slug: 'gpt-4o' },
  'gateway-page': { slug: 'openrouter', first: 5 },
  'gateways-list': { where: { kind: { eq: 'ROUTER' } } },
  'model-facets': { where: { developer: { eq: 'openai' }, capabilities: { all: ['VISION'] } } },
  'model-page': { slug: 'gpt-4o-mini' },
  'models-list': {
    variant: 'gpqa-diamond',
    where: { identity: { eq: 'CURATED' } },
    orderBy: [{ field: 'SCORE', direction: 'DESC', variant: 'gpqa-diamond' }],
    first: 10,
  },
  'organization-page': { slug: 'anthropic' },
  'price-history': { provider: 'openai', wireId: 'o3', asOf: '2025-06-01' },
  'provider-page': { slug: 'anthropic', first: 5 },
  'providers-list': { first: 5 },
  'resolve-alias': { wireId: 'gpt-4o-mini-2024-07-18', provider: 'openai' },
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
  // A generation of its own, so that the statements are those of a cold start.
  const { db } = catalog.database;
  await db
    .updateTable('catalog_state')
    .set((eb) => ({ revision: eb('revision', '+', 1) }))
    .execute();
  await catalog.catalog.refresh();
  catalog.sql.length = 0;
  const answer = await catalog.query(operation(name), variables[name]);
  expect(answer.errors).toBeUndefined();
  const json = withoutMoments(`${JSON.stringify(answer.data, null, 1)}\n`).replace(
    /"revision": \d+/,
    '"revision": "<number>"',
  );
  await expect(json).toMatchFileSnapshot(`operations/${name}.json`);
  await expect(`${catalog.sql.toSorted().join(';\n\n')};\n`).toMatchFileSnapshot(`operations/${name}.sql`);
});
