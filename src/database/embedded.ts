import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Duplex } from 'node:stream';
import { PGlite } from '@electric-sql/pglite';
import { firstLine, folderError, OperatorError } from './errors.ts';
import { lockFolder } from './lock-file.ts';
import { PGliteSession } from './pglite-session.ts';
import { PGliteStream } from './pglite-stream.ts';

/** PGlite's PostgreSQL, which its data folder is named by: another major version cannot read the files. */
export const embeddedMajorVersion = 18;

const defaultIdleLimitMs = 10_000;

export interface EmbeddedOptions {
  /** Where the data is kept; without it, or as `memory://`, in memory only. Parents are made. */
  dataDir?: string;
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
  await mkdir(dataDir, { recursive: true }).catch((error) => Promise.reject(folderError(error, dataDir)));
  const folder = join(dataDir, `pglite-${embeddedMajorVersion}`);
  const lock = await lockFolder(dataDir);
  try {
    return await serve(await start(folder, options), folder, options, lock);
  } catch (error) {
    await lock[Symbol.asyncDispose]();
    throw error;
  }
}

async function serve(
  pglite: PGlite,
  folder: string | null,
  options: EmbeddedOptions,
  lock?: AsyncDisposable,
): Promise<EmbeddedServer> {
  const { rows } = await pglite.query<{ version: string }>(`select current_setting('server_version') as version`);
  const version = rows[0]?.version ?? '';
  const session = new PGliteSession(pglite, options.idleTransactionLimitMs ?? defaultIdleLimitMs);
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

async function start(folder: string | null, { loadDataDir }: EmbeddedOptions): Promise<PGlite> {
  if (folder === null) return PGlite.create({ loadDataDir });
  // A first start that was killed leaves half a database, in which nothing was ever acknowledged.
  const unfinished = `${folder}.unfinished`;
  try {
    if (existsSync(unfinished)) await rm(folder, { recursive: true, force: true });
    if (!existsSync(folder)) await writeFile(unfinished, '');
  } catch (error) {
    throw folderError(error, folder);
  }
  const complaints: string[] = [];
  try {
    const onStderr = (line: string) => {
      complaints.push(line);
      return false;
    };
    const pglite = await PGlite.create({ dataDir: resolve(folder), loadDataDir, onStderr });
    await rm(unfinished, { force: true });
    return pglite;
  } catch (error) {
    const complaint = complaints.find((line) => /\b(FATAL|PANIC):/.test(line))?.replace(/^.*?(FATAL|PANIC): +/, '');
    throw new OperatorError(
      `the embedded database in ${folder} cannot be opened (${complaint ?? firstLine(error)}): ` +
        'restore the folder from a copy, or move it away to begin with an empty one',
      { cause: error },
    );
  }
}
