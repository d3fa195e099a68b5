import { openDatabase } from '../../src/database/connect.ts';
import { migrateToLatest } from '../../src/database/migrator.ts';
import { loadStartingCatalog } from '../../src/importers/starting-catalog.ts';
import { databasesOf, dropDatabase, onServer, urlOf } from '../../tests/setup/server-databases.ts';
import type { DatabasePlace } from '../harness/contestant.ts';

/** What stands in a database before an import. */
export const beginnings = ['empty', 'starting catalog'] as const;
export type Beginning = (typeof beginnings)[number];

/** Makes databases on a server, each a copy of one that was migrated and filled once. Disposing drops all of them. */
export interface ServerDatabases extends AsyncDisposable {
  /** A new database with a beginning in it; its URL. */
  make(beginning: Beginning): Promise<string>;
  drop(url: string): Promise<void>;
}

/** Migrates a database, and fills it where it is to begin with something. */
export async function prepare(place: DatabasePlace, beginning: Beginning): Promise<void> {
  await using database = await openDatabase({ dataDir: '', ...place });
  await migrateToLatest(database.db);
  if (beginning === 'starting catalog') await loadStartingCatalog(database.db);
}

/** Our databases on a server: this, the pid of the run, and what they are. */
export async function openServerDatabases(url: string): Promise<ServerDatabases> {
  const prefix = `modelgraph_benchimports_${process.pid}_`;
  const templates = new Map<Beginning, string>();
  let made = 0;
  const dropAll = () =>
    onServer(url, async (admin) => {
      for (const name of await databasesOf(admin, prefix)) await dropDatabase(admin, name);
    });
  const template = async (beginning: Beginning) => {
    const name = `${prefix}template${templates.size}`;
    await onServer(url, (admin) => admin.query(`create database ${name} template template0`));
    await prepare({ url: urlOf(url, name) }, beginning);
    templates.set(beginning, name);
    return name;
  };
  await dropAll();
  return {
    async make(beginning) {
      const from = templates.get(beginning) ?? (await template(beginning));
      const name = `${prefix}${++made}`;
      await onServer(url, (admin) => admin.query(`create database ${name} template ${from}`));
      return urlOf(url, name);
    },
    drop: (database) => onServer(url, (admin) => dropDatabase(admin, new URL(database).pathname.slice(1))),
    [Symbol.asyncDispose]: dropAll,
  };
}
