import type { Config } from '../config.ts';
import { openDatabase } from '../database/connect.ts';
import { holderOf } from '../database/lock-file.ts';
import { directImporter, type Importer } from '../importers/importer.ts';
import { roll } from '../importers/roll.ts';
import { socketImporter } from './import-socket.ts';
import { readyCatalog } from './ready-catalog.ts';

/**
 * What imports into the catalog of the configuration: through the server that holds the embedded database, else in this
 * process, which then opens the database itself, makes and fills it where it is new, and brings it to the present day.
 * @param say hears which way it takes, and what is done first
 * @throws OperatorError when the database cannot be used
 */
export async function openImporter(config: Config, say: (line: string) => void): Promise<Importer> {
  if (config.databaseUrl === undefined) {
    const holder = await holderOf(config.dataDir);
    if (holder?.socket) {
      say(`database       embedded in ${config.dataDir}, through process ${holder.pid}, which serves it`);
      return socketImporter(holder.socket);
    }
  }
  const database = await openDatabase({ url: config.databaseUrl, dataDir: config.dataDir });
  try {
    say(`database       ${database.description}`);
    await readyCatalog(database, say);
    if (database.kind === 'server') await roll(database.db, new Date());
  } catch (error) {
    await database[Symbol.asyncDispose]();
    throw error;
  }
  return { ...directImporter(database.db), [Symbol.asyncDispose]: () => database[Symbol.asyncDispose]() };
}
