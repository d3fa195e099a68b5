import type { CatalogDatabase } from '../database/connect.ts';
import { assertMigrated, migrateToLatest } from '../database/migrator.ts';
import { roll } from '../importers/roll.ts';
import { loadStartingCatalog } from '../importers/starting-catalog.ts';

/**
 * Makes a database ready to be read: the embedded one is migrated, filled and brought to the day; a server's tables are
 * left alone.
 * @throws OperatorError when a server's tables are not as this program needs them
 */
export async function readyCatalog({ db, kind }: CatalogDatabase, say: (line: string) => void): Promise<void> {
  if (kind !== 'embedded') return assertMigrated(db);
  await migrateToLatest(db);
  await loadStartingCatalog(db, { onProgress: say });
  await roll(db, new Date());
}
