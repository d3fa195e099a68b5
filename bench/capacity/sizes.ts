import { sql } from 'kysely';
import { openDatabase } from '../../src/database/connect.ts';

/** How large a catalog is. */
export interface Sizes {
  models: number;
  routes: number;
  databaseMb: number;
}

/** Counts a catalog, and measures its database with indexes and all. */
export async function sizesOf(url: string): Promise<Sizes & { slugs: string[] }> {
  await using database = await openDatabase({ url, dataDir: '' });
  const { rows } = await sql<{ models: number; routes: number; bytes: string }>`
    select (select count(*)::int from model) models, (select count(*)::int from provider_route) routes,
      pg_database_size(current_database()) bytes`.execute(database.db);
  const slugs = await database.db.selectFrom('model').select('slug').orderBy('slug').limit(2_000).execute();
  const [{ models, routes, bytes } = { models: 0, routes: 0, bytes: '0' }] = rows;
  return { models, routes, databaseMb: Number(bytes) / 1e6, slugs: slugs.map(({ slug }) => slug) };
}
