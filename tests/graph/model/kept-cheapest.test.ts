import { expect, test } from 'vitest';
import { openTestCatalog } from '../../setup/catalog.ts';

const page = (fields: string) => `query ($after: String) {
  models(first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { slug cheapestRoute { blendedPrice basis cost { total } route { id wireId } ${fields} } }
  }
}`;

test('the cheapest route that imports keep is the one that all routes of the model lead to, on the day and not beyond', async () => {
  let now = new Date('2026-11-23T12:00:00Z');
  await using catalog = await openTestCatalog({ now: () => now });
  const { rolled_on: rolled } = await catalog.database.db
    .selectFrom('catalog_state')
    .select('rolled_on')
    .executeTakeFirstOrThrow();
  const all = async (fields: string) => {
    const found: { slug: string; cheapestRoute: object | null }[] = [];
    let after: string | null = null;
    do {
      const { data, errors } = await catalog.query(page(fields), { after });
      expect(errors).toBeUndefined();
      found.push(...data.models.nodes);
      after = data.models.pageInfo.hasNextPage ? data.models.pageInfo.endCursor : null;
    } while (after !== null);
    return found;
  };
  const withoutCount = (models: { slug: string; cheapestRoute: object | null }[]) =>
    models.map(({ slug, cheapestRoute }) => {
      const { comparedRoutes: _, ...rest } = (cheapestRoute ?? {}) as { comparedRoutes?: number };
      return { slug, cheapestRoute: cheapestRoute && rest };
    });
  const readsAllRoutes = () =>
    catalog.sql.some((sql) => sql.includes('unnest($2::uuid[]) as parent(id)') && sql.includes('"route".*'));

  now = new Date(`${rolled}T12:00:00Z`);
  const kept = await all('');
  expect(readsAllRoutes()).toBe(false);
  const weighed = await all('comparedRoutes');
  expect(readsAllRoutes()).toBe(true);
  expect(kept).toEqual(withoutCount(weighed));
  expect(kept.filter(({ cheapestRoute }) => cheapestRoute !== null).length).toBeGreaterThan(50);

  // Nobody has brought the catalog to a later day: there the routes themselves are asked.
  now = new Date('2027-06-01T12:00:00Z');
  catalog.sql.length = 0;
  await all('');
  expect(readsAllRoutes()).toBe(true);
});
