import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Duplex } from 'node:stream';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { startError, unreadable } from './embedded-errors.ts';
import { errorCode, folderError, OperatorError } from './errors.ts';
import { lockFolder } from './lock-file.ts';
import { PGliteSession } from './pglite-session.ts';
import { PGliteStream } from './pglite-stream.ts';

/** PGlite's PostgreSQL, which its data folder is named by: another major version cannot read the files. */
export const embeddedMajorVersion = 18;

/** Bundled with PGlite; `create extension` finds only what is named here. */
export const extensions = { pg_trgm };
const defaultIdleLimitMs = 10_000;

export interface EmbeddedOptions {
  /** Where the data is kept; without it, or as `memory://`, in memory only. Parents are made. */
  dataDir?: string;
  /** The local socket on which this process takes requests of others, to be told to whoever finds the folder locked. */
  socket?: string;
  /** Begins with a dump instead of an empty database. */
  loadDataDir?: Blob;
  /** Milliseconds after which a query gives up waiting for an open transaction in which nothing happens. */
  idleTransactionLimitMs?: number;
}

/** A PostgreSQL in this process. It has one session, runs one statement at a time and blocks the process meanwhile. */
export interface EmbeddedServer extends AsyncDisposable {
  readonly version: string;
  /** The folder of its files, as it was asked for; null in memory. */
  readonly folder: string | null;
  /** The server's end of a new connection, for pg's `stream`. */
  connect(): Duplex;
  /** All of its files as a tar archive, gzipped. */
  dump(): Promise<Blob>;
}

/**
 * Starts an embedded server; its first start on a folder takes several seconds.
 *
 * @throws OperatorError when the folder is in use, cannot be written, or holds no readable database
 */
export async function openEmbedded(options: EmbeddedOptions = {}): Promise<EmbeddedServer> {
  const dataDir = options.dataDir?.startsWith('memory://') ? undefined : options.dataDir;
  if (dataDir === undefined) return serve(await start(null, options), null, options);
  await makeFolder(dataDir).catch((error) => Promise.reject(folderError(error, dataDir)));
  const folder = join(dataDir, `pglite-${embeddedMajorVersion}`);
  const lock = await lockFolder(dataDir, options.socket);
  try {
    return await serve(await start(folder, options), folder, options, lock);
  } catch (error) {
    await lock[Symbol.asyncDispose]();
    throw error;
  }
}

async function serve(
  { pglite, lastWords }: Started,
  folder: string | null,
  options: EmbeddedOptions,
  lock?: AsyncDisposable,
): Promise<EmbeddedServer> {
  const { rows } = await pglite.query<{ version: string }>(`select current_setting('server_version') as version`);
  const version = rows[0]?.version ?? '';
  const session = new PGliteSession(pglite, options.idleTransactionLimitMs ?? defaultIdleLimitMs, lastWords);
  return {
    version,
    folder,
    connect: () => new PGliteStream(session, version),
    dump: () => pglite.dumpDataDir('gzip'),
    async [Symbol.asyncDispose]() {
      await session.close();
      // A server that broke down cannot even be asked to close.
      if (!session.broken) await pglite.close();
      await lock?.[Symbol.asyncDispose]();
    },
  };
}

interface Started {
  readonly pglite: PGlite;
  /** What PostgreSQL said when it stopped by itself. */
  readonly lastWords: () => string | undefined;
}

async function start(folder: string | null, { loadDataDir }: EmbeddedOptions): Promise<Started> {
  let words: string | undefined;
  const onStderr = (line: string) => {
    words = /\b(?:FATAL|PANIC): +(.*)/.exec(line)?.[1] ?? words;
    return false;
  };
  if (folder === null)
    return { pglite: await PGlite.create({ loadDataDir, extensions, onStderr }), lastWords: () => words };
  const unfinished = `${folder}.unfinished`;
  try {
    await prepare(folder, unfinished);
    const pglite = await PGlite.create({ dataDir: resolve(folder), loadDataDir, extensions, onStderr });
    await rm(unfinished, { force: true });
    return { pglite, lastWords: () => words };
  } catch (error) {
    throw startError(error, folder, words);
  }
}

/**
 * Makes a folder and its parents. Node's own `recursive` never ends below /proc, and tells ENOENT where a part of the path
 * is a file.
 */
export async function makeFolder(path: string): Promise<void> {
  if (!existsSync(dirname(path))) await makeFolder(dirname(path));
  await mkdir(path).catch(async (error) => {
    if (errorCode(error) !== 'EEXIST' || !(await stat(path)).isDirectory()) throw error;
  });
}

/** Marks the folder of a new database until it stands: a first start that is killed leaves half of one, without data. */
async function prepare(folder: string, unfinished: string): Promise<void> {
  if (existsSync(unfinished)) await rm(folder, { recursive: true, force: true });
  if (existsSync(join(folder, 'PG_VERSION'))) return;
  const files = existsSync(folder) ? await readdir(folder) : [];
  // PGlite would make a new database over them.
  if (files.length > 0) throw new OperatorError(unreadable(folder, 'PG_VERSION is missing'));
  await writeFile(unfinished, '');
}
