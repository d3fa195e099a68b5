import type { Config } from '../config.ts';
import type { DatabaseOptions } from '../database/connect.ts';

/** Where the settings say that the catalog is written. */
export function databaseOf({ databaseUrl, dataDir, transactionPooler }: Config): DatabaseOptions {
  return { url: databaseUrl, dataDir, transactionPooler };
}

/** Where the settings say that the catalog is read: a replica, or where it is written. */
export function readDatabaseOf(config: Config): DatabaseOptions {
  return { ...databaseOf(config), url: config.databaseReadUrl ?? config.databaseUrl };
}
