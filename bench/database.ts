import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { openDatabase } from '../src/database/connect.ts';
import { migrateToLatest } from '../src/database/migrator.ts';
import { roll } from '../src/importers/roll.ts';
import { multiplyCatalog } from '../tests/setup/multiply.ts';
import { databasesOf, dropDatabase, onServer, urlOf } from '../tests/setup/server-databases.ts';
import { type Drawn, drawCases } from './draws.ts';
import { fillCatalog } from './fill.ts';
import type { DatabasePlace } from './harness/contestant.ts';

/** What a database is filled with. */
export interface Contents {
  /** A folder of real sources; undefined for the starting catalog alone. */
  data?: string;
  /** Multiplies families, models, routes, prices and results. */
  times: number;
}

interface Filled {
  /** For people, without user and password. */
  description: string;
  /** What is in it, for people. */
  contents: string;
  drawn: Drawn;
}

/** The database of a run, with a catalog in it. Disposing removes it. */
export interface BenchDatabase extends AsyncDisposable, Filled {
  /** Where a contestant reads: all in the same database on a server, each in a copy of its own when embedded. */
  place(): Promise<DatabasePlace>;
}

/** The views that the peers read; `npm run` starts the bench in the project's root. */
const views = 'bench/peers/views.sql';

/** Our databases on a server: this, the start of the run in seconds, and its pid. */
const prefix = 'modelgraph_bench_';
const daySeconds = 24 * 60 * 60;

/**
 * Makes a database for a run: on the server at `url`, else in a temporary folder. What runs of earlier days left on the
 * server is dropped.
 */
export async function makeDatabase(url: string | undefined, contents: Contents): Promise<BenchDatabase> {
  return url === undefined ? makeFolder(contents) : makeOnServer(url, contents);
}

async function makeOnServer(url: string, contents: Contents): Promise<BenchDatabase> {
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
    return { ...(await fill(place, contents)), place: async () => place, [Symbol.asyncDispose]: remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function makeFolder(contents: Contents): Promise<BenchDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'modelgraph-bench-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  let copies = 0;
  try {
    const filled = await fill({ dataDir: join(folder, 'filled') }, contents);
    return {
      ...filled,
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

async function fill(place: DatabasePlace, { data, times }: Contents): Promise<Filled> {
  await using database = await openDatabase({ dataDir: '', ...place });
  const { db, kind, description } = database;
  await migrateToLatest(db);
  const contents = await fillCatalog(db, data);
  await roll(db, new Date());
  if (times > 1) await multiplyCatalog(db, times);
  if (kind === 'server') await sql.raw(await readFile(views, 'utf8')).execute(db);
  await sql`analyze`.execute(db);
  return {
    description: kind === 'embedded' ? 'the embedded PostgreSQL' : description.replace(/ at .*/, ''),
    contents,
    drawn: await drawCases(db),
  };
}
