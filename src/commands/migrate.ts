import type { Config } from '../config.ts';
import { openDatabase } from '../database/connect.ts';
import { OperatorError } from '../database/errors.ts';
import { migrateDown, migrateToLatest } from '../database/migrator.ts';
import { grantRoles, roles as names } from '../database/roles.ts';
import { roll } from '../importers/roll.ts';
import { loadStartingCatalog } from '../importers/starting-catalog.ts';
import { databaseOf } from './database-of.ts';

/**
 * Brings the tables up to date and loads the starting catalog; or, with `to`, migrates down.
 * @param roles also makes the roles of who may read and who may write
 * @throws OperatorError when the database cannot be opened, is of a newer version, or has no such migration
 */
export async function migrate(
  config: Config,
  { to, seed, roles }: { to?: string; seed: boolean; roles?: boolean },
): Promise<void> {
  await using database = await openDatabase(databaseOf(config));
  console.log(`database       ${database.description}`);
  if (to !== undefined) {
    const undone = await migrateDown(database.db, to);
    console.log(undone.length === 0 ? 'nothing to undo' : `undone         ${undone.join(', ')}`);
    return;
  }
  const done = await migrateToLatest(database.db);
  console.log(done.length === 0 ? 'migrations     up to date' : `migrated       ${done.join(', ')}`);
  if (roles && database.kind === 'embedded')
    throw new OperatorError('the embedded database has one user: roles are for a server');
  if (roles) {
    await grantRoles(database.db);
    console.log(`roles          ${Object.values(names).join(' (for serve), ')} (for import)`);
  }
  if (seed) await loadStartingCatalog(database.db, { onProgress: (line) => console.log(line) });
  // A migration may have added what is derived from a catalog that is there already.
  await roll(database.db, new Date());
}
