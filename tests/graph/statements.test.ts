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

interface Budget {
  name: string;
  cold: number;
  warm: number;
  small: object;
  large: object;
}

/** At most so many statements with nothing in memory, and with everything in memory, for a small and a large question. */
const budgets: Budget[] = [
  { name: 'model-page', cold: 9, warm: 0, small: { slug: 'gpt-4o-2024-05-13' }, large: { slug: 'gpt-4o-mini' } },
  { name: 'compare-models', cold: 8, warm: 1, small: { slugs: compared.slice(0, 2) }, large: { slugs: compared } },
  {
    name: 'models-list',
    cold: 6,
    warm: 1,
    small: { variant: 'gpqa-diamond', first: 1 },
    large: { variant: 'gpqa-diamond', first: 50 },
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
  { name: 'benchmarks-list', cold: 3, warm: 2, small: { first: 1 }, large: { first: 100 } },
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

test('the model page takes the same statements for four routes as for many', async () => {
  await using small = await openTestCatalog({ seed: { files: referenceFiles, sources: referenceSources } });
  await using large = await openTestCatalog();
  const few = await small.query(operation('model-page'), { slug: 'gpt-4o-mini' });
  const many = await large.query(operation('model-page'), { slug: 'gpt-4o-mini' });
  expect(many.data.model.routes.totalCount).toBeGreaterThan(2 * few.data.model.routes.totalCount);
  expect(many.data.model.family.models.totalCount).toBeGreaterThan(10 * few.data.model.family.models.totalCount);
  expect(large.sql.toSorted()).toEqual(small.sql.toSorted());
});
