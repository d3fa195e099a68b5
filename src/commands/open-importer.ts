import type { Kysely } from 'kysely';
import type { DB } from '../../db/types.ts';
import type { Config } from '../config.ts';
import { openDatabase } from '../database/connect.ts';
import { holderOf } from '../database/lock-file.ts';
import { assertMigrated, migrateToLatest } from '../database/migrator.ts';
import { directImporter, type Importer } from '../importers/importer.ts';
import { roll } from '../importers/roll.ts';
import { loadStartingCatalog } from '../importers/starting-catalog.ts';
import { databaseOf } from './database-of.ts';
import { socketImporter } from './import-socket.ts';

/**
 * What imports into the catalog of the configuration: through the server that holds the embedded database, else in this
 * process, which then opens the database itself, makes and fills it where it is new, and brings it to the present day.
 * @param say hears which way it takes, and what is done first
 * @param asItIs for one who only reads: a new embedded database is made and filled, and else nothing is changed
 * @throws OperatorError when the database cannot be used
 */
export async function openImporter(
  config: Config,
  say: (line: string) => void,
  { asItIs = false }: { asItIs?: boolean } = {},
): Promise<Importer> {
  if (config.databaseUrl === undefined) {
    const holder = await holderOf(config.dataDir);
    if (holder?.socket) {
      say(`database       embedded in ${config.dataDir}, through process ${holder.pid}, which serves it`);
      return socketImporter(holder.socket);
    }
  }
  const database = await openDatabase(databaseOf(config));
  try {
    say(`database       ${database.description}`);
    if (database.kind === 'embedded') {
      await migrateToLatest(database.db);
      if (!(asItIs && (await isFilled(database.db)))) await loadStartingCatalog(database.db, { onProgress: say });
    } else {
      await assertMigrated(database.db);
    }
    if (!asItIs) await roll(database.db, new Date());
  } catch (error) {
    await database[Symbol.asyncDispose]();
    throw error;
  }
  return { ...directImporter(database.db), [Symbol.asyncDispose]: () => database[Symbol.asyncDispose]() };
}

async function isFilled(db: Kysely<DB>): Promise<boolean> {
  const { revision } = await db.selectFrom('catalog_state').select('revision').executeTakeFirstOrThrow();
  return revision > 0;
}
