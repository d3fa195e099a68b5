import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { openDatabase } from '../src/database/connect.ts';
import { migrateToLatest } from '../src/database/migrator.ts';
import { loadStartingCatalog } from '../src/importers/starting-catalog.ts';
import { multiplyCatalog } from '../tests/setup/multiply.ts';
import { databasesOf, dropDatabase, onServer, urlOf } from '../tests/setup/server-databases.ts';
import type { DatabasePlace } from './harness/contestant.ts';

/** The database of a run, with the starting catalog in it. Disposing removes it. */
export interface BenchDatabase extends AsyncDisposable {
  /** For people, without user and password. */
  description: string;
  /** Where a contestant reads: all in the same database on a server, each in a copy of its own when embedded. */
  place(): Promise<DatabasePlace>;
}

/** Our databases on a server: this, the start of the run in seconds, and its pid. */
const prefix = 'modelgraph_bench_';
const daySeconds = 24 * 60 * 60;

/**
 * Makes a database for a run: on the server at `url`, else in a temporary folder. What runs of earlier days left on the
 * server is dropped.
 * @param times multiplies families, models, routes, prices and results
 */
export async function makeDatabase(url: string | undefined, times: number): Promise<BenchDatabase> {
  return url === undefined ? makeFolder(times) : makeOnServer(url, times);
}

async function makeOnServer(url: string, times: number): Promise<BenchDatabase> {
  const seconds = Math.floor(Date.now() / 1000);
  const name = `${prefix}${seconds}_${process.pid}`;
  await onServer(url, async (admin) => {
    for (const old of await databasesOf(admin, prefix)) {
      if (!(Number(old.slice(prefix.length).split('_')[0]) > seconds - daySeconds)) await dropDatabase(admin, old);
    }
    await admin.query(`create database ${name} template template0`);
  });
  const place = { url: urlOf(url, name) };
  const remove = () => onServer(url, (admin) => dropDatabase(admin, name));
  try {
    return { description: await fill(place, times), place: async () => place, [Symbol.asyncDispose]: remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function makeFolder(times: number): Promise<BenchDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'modelgraph-bench-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  let copies = 0;
  try {
    const description = await fill({ dataDir: join(folder, 'filled') }, times);
    return {
      description,
      async place() {
        const dataDir = join(folder, `copy-${++copies}`);
        await cp(join(folder, 'filled'), dataDir, { recursive: true });
        return { dataDir };
      },
      [Symbol.asyncDispose]: remove,
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function fill(place: DatabasePlace, times: number): Promise<string> {
  await using database = await openDatabase({ dataDir: '', ...place });
  await migrateToLatest(database.db);
  await loadStartingCatalog(database.db);
  if (times > 1) await multiplyCatalog(database.db, times);
  await sql`analyze`.execute(database.db);
  return database.kind === 'embedded' ? 'the embedded PostgreSQL' : database.description.replace(/ at .*/, '');
}
