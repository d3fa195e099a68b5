import type { Config } from '../config.ts';
import { openDatabase } from '../database/connect.ts';
import { migrationState } from '../database/migrator.ts';
import { catalogCounts } from '../graph/catalog/catalog.sql.ts';
import { databaseOf } from './database-of.ts';

/**
 * Tells which database there is, its migrations, and what it holds.
 * @throws OperatorError when the database cannot be opened, for example because a server holds the embedded one
 */
export async function status(config: Config): Promise<void> {
  await using database = await openDatabase(databaseOf(config));
  const { db } = database;
  console.log(`database       ${database.description}`);
  const { applied, pending, unknown } = await migrationState(db);
  console.log(
    `migrations     ${applied.length} applied, ${pending.length} pending, ${unknown.length} unknown to this program`,
  );
  if (pending.length > 0) console.log('               run `modelgraph migrate`');
  if (pending.length > 0 || unknown.length > 0) return;
  const { revision, rolled_on, updated_at } = await db
    .selectFrom('catalog_state')
    .select(['revision', 'rolled_on', 'updated_at'])
    .executeTakeFirstOrThrow();
  console.log(`revision       ${revision}, of ${updated_at}; prices of ${rolled_on}`);
  for (const [kind, count] of Object.entries(await catalogCounts(db))) console.log(`${kind.padEnd(15)}${count}`);
}
