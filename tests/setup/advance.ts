import type { TestCatalog } from './catalog.ts';

/** Moves the catalog to its next revision, so that nothing is held in memory, and empties the list of statements. */
export async function advance({ database, catalog, sql }: TestCatalog): Promise<void> {
  await database.db
    .updateTable('catalog_state')
    .set((eb) => ({ revision: eb('revision', '+', 1) }))
    .execute();
  await catalog.refresh();
  sql.length = 0;
}
