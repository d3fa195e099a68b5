import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestCatalog } from '../setup/catalog.ts';

const unhandled: unknown[] = [];
const note = (reason: unknown) => unhandled.push(reason);
beforeEach(() => {
  unhandled.length = 0;
  process.on('unhandledRejection', note);
});
afterEach(() => {
  process.off('unhandledRejection', note);
});

test('items of a list that fail, some at once and some later, are one answer and no unhandled rejection', async () => {
  await using catalog = await openTestCatalog();
  const list = await catalog.query('{ providers(first: 5) { nodes { slug organization { slug } } } }');
  const { nodes } = list.data.providers;
  // A new day has nothing in memory; then the second provider's organization is, and the first one's is not.
  await catalog.database.db.updateTable('catalog_state').set({ revision: 1_000_000 }).execute();
  await catalog.catalog.refresh();
  await catalog.query('query ($slug: String!) { organization(by: { slug: $slug }) { name } }', {
    slug: nodes[1].organization.slug,
  });
  expect(nodes[0].organization.slug).not.toBe(nodes[1].organization.slug);
  const { data, errors } = await catalog.query(`{
    providers(first: 5) { nodes {
      organization { name }
      routes(orderBy: [{ field: INPUT_PRICE, direction: ASC }, { field: INPUT_PRICE, direction: ASC }]) { totalCount }
    } }
  }`);
  expect(data).toBeNull();
  expect(errors?.[0].extensions.code).toBe('BAD_USER_INPUT');
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(unhandled).toEqual([]);
});
