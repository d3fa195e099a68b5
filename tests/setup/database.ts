import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import {
  type CatalogDatabase,
  type ConnectionOptions,
  connectEmbedded,
  openDatabase,
} from '../../src/database/connect.ts';
import { openEmbedded } from '../../src/database/embedded.ts';
import { dropDatabase, onServer, urlOf } from './server-databases.ts';
import { readDump, readerOf, type Template } from './templates.ts';

interface TestDatabaseOptions extends ConnectionOptions {
  /** Of the embedded database: see `EmbeddedOptions`. */
  idleTransactionLimitMs?: number;
}

const dumps = new Map<string, Promise<Blob>>();

/** A database of a test's own. */
export interface TestDatabase extends CatalogDatabase {
  /** Opens it once more, on a server as the user that may only read; embedded, there is but one. */
  openToServe(): Promise<CatalogDatabase>;
  /** Where processes of a test's own read it, as that user; null when it is embedded. */
  readingUrl: string | null;
}

/**
 * A database of a test's own, which is gone when disposed: embedded in memory, or on the server at TEST_DATABASE_URL.
 * It begins with the starting catalog, or with its empty tables.
 */
export async function openTestDatabase(
  template: Template = 'seeded',
  options: TestDatabaseOptions = {},
): Promise<TestDatabase> {
  const { url, run, templates } = inject('testDatabases');
  const made = templates[template];
  if ('failed' in made) throw new Error(`the test database "${template}" could not be made: ${made.failed}`);
  if (url === null) {
    const { idleTransactionLimitMs } = options;
    const server = await openEmbedded({ loadDataDir: await dumpAt(made.at), idleTransactionLimitMs });
    const database = connectEmbedded(server, options);
    return {
      ...database,
      openToServe: async () => ({ ...database, async [Symbol.asyncDispose]() {} }),
      readingUrl: null,
    };
  }
  const name = `${run}_${randomUUID().slice(0, 8)}`;
  await onServer(url, (admin) => admin.query(`create database ${name} template ${made.at}`));
  const database = await openDatabase({ ...options, url: urlOf(url, name), dataDir: '' });
  const readingUrl = asReader(urlOf(url, name), run);
  return {
    ...database,
    openToServe: () => openDatabase({ ...options, url: readingUrl, dataDir: '' }),
    readingUrl,
    async [Symbol.asyncDispose]() {
      await database[Symbol.asyncDispose]();
      await onServer(url, (admin) => dropDatabase(admin, name));
    },
  };
}

function asReader(url: string, run: string): string {
  const reading = new URL(url);
  reading.username = readerOf(run);
  reading.password = readerOf(run);
  return reading.href;
}

function dumpAt(path: string): Promise<Blob> {
  const dump = dumps.get(path) ?? readDump(path);
  dumps.set(path, dump);
  return dump;
}
