import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type Kysely, sql } from 'kysely';
import type { DB } from '../../db/types.ts';
import { connectEmbedded, openDatabase } from '../../src/database/connect.ts';
import { openEmbedded } from '../../src/database/embedded.ts';
import { migrateToLatest } from '../../src/database/migrator.ts';
import { grantRoles, roles } from '../../src/database/roles.ts';
import { databasesOf, dropDatabase, onServer, urlOf } from './server-databases.ts';

/** What a test's database begins as: empty tables, or the starting catalog. */
export type Template = 'migrated' | 'seeded';

/** Where each template is (a dump file, or a database on the server), or why it could not be made. */
export type Templates = Record<Template, { at: string } | { failed: string }>;

/** Our databases on a test server: this, the pid of the run, its start in seconds, and a name. */
export const databasePrefix = 'modelgraph_test_';

/** The moment at which the starting catalog is loaded, so that it is the same every day. */
const loadedAt = new Date('2026-11-23T12:00:00Z');

const root = join(import.meta.dirname, '../..');
const cacheFolder = join(root, 'node_modules/.cache/modelgraph');
const inputs: Record<Template, string[]> = {
  migrated: ['db/migrations', 'package-lock.json'],
  seeded: ['db', 'src/importers', 'src/decisions', 'package-lock.json'],
};
const daySeconds = 24 * 60 * 60;

const fill: Record<Template, (db: Kysely<DB>) => Promise<unknown>> = {
  migrated: (db) => migrateToLatest(db),
  seeded: async (db) => {
    const { loadStartingCatalog } = await import('../../src/importers/starting-catalog.ts');
    return loadStartingCatalog(db, { now: loadedAt });
  },
};

/** Makes dump files for in-memory databases, or finds those of an earlier run with the same inputs. */
export async function makeDumps(): Promise<Templates> {
  await mkdir(cacheFolder, { recursive: true });
  await removeOldDumps();
  return makeInTurn(async (template, origin) => {
    const path = join(cacheFolder, `${template}-${await hashOf(inputs[template])}.tar.gz`);
    if (existsSync(path)) {
      await utimes(path, new Date(), new Date());
      return path;
    }
    const server = await openEmbedded({ loadDataDir: origin ? await readDump(origin) : undefined });
    await using database = connectEmbedded(server);
    await fill[template](database.db);
    await sql`checkpoint`.execute(database.db);
    // Under a name of its own first: other runs may be reading or writing the same.
    const temporary = `${path}.${process.pid}`;
    await writeFile(temporary, Buffer.from(await (await server.dump()).arrayBuffer()));
    await rename(temporary, path);
    return path;
  });
}

/** A dump file, to begin an embedded database with. */
export async function readDump(path: string): Promise<Blob> {
  return new Blob([await readFile(path)], { type: 'application/x-gzip' });
}

/** Makes template databases on a server, and drops what runs of earlier days left there. */
export async function makeTemplateDatabases(url: string, run: string): Promise<Templates> {
  await onServer(url, async (admin) => {
    for (const name of await databasesOf(admin, databasePrefix)) {
      const started = Number(name.slice(databasePrefix.length).split('_')[1]);
      if (!(started > Date.now() / 1000 - daySeconds)) await dropDatabase(admin, name);
    }
  });
  return makeInTurn(async (template, origin = 'template0') => {
    const name = `${run}_${template}`;
    await onServer(url, (admin) => admin.query(`create database ${name} template ${origin}`));
    await using database = await openDatabase({ url: urlOf(url, name), dataDir: '' });
    await fill[template](database.db);
    await grantRoles(database.db);
    await makeReader(database.db, run);
    return name;
  });
}

/** The user of a run who may only read; its name is its password. */
export function readerOf(run: string): string {
  return `${run}_reader`;
}

async function makeReader(db: Kysely<DB>, run: string): Promise<void> {
  const name = readerOf(run);
  await sql
    .raw(`do $$ begin
            create role ${name} login password '${name}' in role ${roles.read};
          exception when duplicate_object then null;
          end $$`)
    .execute(db);
}

/** Drops every database of a run, and its user. */
export async function dropDatabasesOf(url: string, run: string): Promise<void> {
  await onServer(url, async (admin) => {
    for (const name of await databasesOf(admin, databasePrefix))
      if (name.startsWith(`${run}_`)) await dropDatabase(admin, name);
    await admin.query(`drop role if exists ${readerOf(run)}`);
  });
}

/** The second begins as the first; a failure of either is told by the tests that want it. */
async function makeInTurn(make: (template: Template, origin?: string) => Promise<string>): Promise<Templates> {
  const attempt = (template: Template, origin?: string) =>
    make(template, origin).then(
      (at) => ({ at }),
      (error: Error) => ({ failed: error.stack ?? error.message }),
    );
  const migrated = await attempt('migrated');
  return { migrated, seeded: 'failed' in migrated ? migrated : await attempt('seeded', migrated.at) };
}

async function hashOf(paths: string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const input of paths)
    for (const file of await filesIn(join(root, input))) {
      hash
        .update(`${relative(root, file)}\0`)
        .update(await readFile(file))
        .update('\0');
    }
  return hash.digest('hex').slice(0, 24);
}

async function filesIn(path: string): Promise<string[]> {
  if ((await stat(path)).isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function removeOldDumps(): Promise<void> {
  for (const name of await readdir(cacheFolder)) {
    const path = join(cacheFolder, name);
    const unused = Date.now() - (await stat(path).catch(() => ({ mtimeMs: Date.now() }))).mtimeMs;
    if (unused > daySeconds * 1000) await rm(path, { force: true });
  }
}
