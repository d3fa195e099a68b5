import { CompiledQuery } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { statements } from '../../bench/one-statement/statements.ts';
import { openTestCatalog, type TestCatalog } from '../setup/catalog.ts';
import { operation } from '../setup/operations.ts';

let catalog: TestCatalog;
let slugs: string[];
beforeAll(async () => {
  catalog = await openTestCatalog();
  const rows = await catalog.database.db.selectFrom('model').select('slug').orderBy('slug').execute();
  slugs = rows.map(({ slug }) => slug);
});
afterAll(() => catalog[Symbol.asyncDispose]());

/** What the bench compares must be the same answer, or its ratios mean nothing. */
async function expectSame(name: string, variables: object): Promise<void> {
  const statement = statements[name];
  if (!statement) throw new Error(`no statement for ${name}`);
  const { rows } = await catalog.database.db.executeQuery<{ data: string }>(
    CompiledQuery.raw(statement.sql, statement.parameters(catalog.catalog.current().epoch.day, variables)),
  );
  const { data, errors } = await catalog.query(operation(name), variables);
  expect(errors).toBeUndefined();
  expect(JSON.parse(rows[0]?.data ?? '')).toEqual(data);
}

test('model-facts, for every fifth model, all that are curated, and one that there is not', async () => {
  const curated = await catalog.database.db
    .selectFrom('model')
    .select('slug')
    .where('identity', '=', 'CURATED')
    .execute();
  const sample = new Set([
    'no-such-model',
    ...curated.map(({ slug }) => slug),
    ...slugs.filter((_, index) => index % 5 === 0),
  ]);
  expect(sample.size).toBeGreaterThan(200);
  for (const slug of sample) await expectSame('model-facts', { slug });
}, 120_000);

test('compare-models', async () => {
  for (let from = 0; from < slugs.length; from += 40) {
    await expectSame('compare-models', { slugs: slugs.slice(from, from + 10) });
  }
  await expectSame('compare-models', { slugs: ['gpt-4o-mini', 'o3', 'claude-sonnet-4-6', 'no-such-model'] });
  await expectSame('compare-models', { slugs: [] });
});

test('models-list, from a page of one to the longest page', async () => {
  for (const first of [1, 7, 50, 100]) await expectSame('models-list', { variant: 'gpqa-diamond', first });
  await expectSame('models-list', { variant: 'mmmu-pro-overall' });
});
