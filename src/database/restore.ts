import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { z } from 'zod';
import { migrations } from '../../db/migrations/index.ts';
import { type BackupHeader, backupFormat, backupVersion, sha256 } from './backup.ts';
import { embeddedMajorVersion, extensions, makeFolder } from './embedded.ts';
import { fileError } from './embedded-errors.ts';
import { firstLine, folderError, OperatorError } from './errors.ts';
import { lockFolder } from './lock-file.ts';

const longestHeader = 65_536;
const headerSchema = z.object({
  format: z.literal(backupFormat),
  version: z.number(),
  modelgraph: z.string(),
  postgres: z.number(),
  migrations: z.array(z.string()),
  revision: z.number(),
  madeAt: z.string(),
  bytes: z.number(),
  sha256: z.string(),
});

/**
 * Takes a backup apart and checks that it is whole and that this program can use it.
 * @param name of the file, for messages
 * @throws OperatorError saying what is wrong with it
 */
export function readBackup(file: Uint8Array, name: string): { header: BackupHeader; bytes: Uint8Array<ArrayBuffer> } {
  const end = file.subarray(0, longestHeader).indexOf('\n'.charCodeAt(0));
  const header = parse(Buffer.from(file.subarray(0, Math.max(end, 0))).toString('utf8'));
  if (header === null) throw new OperatorError(`${name} is no backup of modelgraph`);
  if (header.version !== backupVersion) {
    throw new OperatorError(
      `${name} is a backup in format ${header.version}, made by modelgraph ${header.modelgraph}; this program reads format ${backupVersion}`,
    );
  }
  if (header.postgres !== embeddedMajorVersion) {
    throw new OperatorError(
      `${name} holds files of PostgreSQL ${header.postgres}, and this program has ${embeddedMajorVersion}: ` +
        `restore it with modelgraph ${header.modelgraph}, export there, and import the dump here`,
    );
  }
  const unknown = header.migrations.filter((migration) => !Object.hasOwn(migrations, migration));
  if (unknown.length > 0) {
    throw new OperatorError(
      `${name} is of a newer version of modelgraph, ${header.modelgraph} (migrations ${unknown.join(', ')}): use that version`,
    );
  }
  const bytes = new Uint8Array(file.subarray(end + 1));
  if (bytes.byteLength !== header.bytes || sha256(bytes) !== header.sha256) {
    throw new OperatorError(
      `${name} is damaged: it should hold ${header.bytes} bytes of files, and ${
        bytes.byteLength === header.bytes ? 'they are not those that were written' : `has ${bytes.byteLength}`
      }`,
    );
  }
  return { header, bytes };
}

/**
 * Puts the database of a backup into a data folder that has none. It is there when it has been opened once and found to be
 * what the backup says, and else not at all.
 * @throws OperatorError when the folder holds a database, is in use or cannot be written, or the files cannot be opened
 */
export async function restoreBackup(
  { header, bytes }: { header: BackupHeader; bytes: Uint8Array<ArrayBuffer> },
  dataDir: string,
): Promise<void> {
  await makeFolder(dataDir).catch((error) => Promise.reject(folderError(error, dataDir)));
  await using _lock = await lockFolder(dataDir);
  const folder = join(dataDir, `pglite-${embeddedMajorVersion}`);
  if (existsSync(folder)) {
    throw new OperatorError(
      `${folder} holds a database: nothing is replaced. Move it away, or name a new folder in DATA_DIR`,
    );
  }
  const restoring = `${folder}.restoring`;
  await rm(restoring, { recursive: true, force: true });
  try {
    const loadDataDir = new Blob([bytes], { type: 'application/x-gzip' });
    const pglite = await PGlite.create({ dataDir: resolve(restoring), loadDataDir, extensions });
    const { rows } = await pglite.query<{ revision: number }>('select revision from catalog_state');
    await pglite.close();
    if (rows[0]?.revision !== header.revision) {
      throw new OperatorError(
        `the files hold revision ${rows[0]?.revision}, and not ${header.revision} as they should`,
      );
    }
    await rename(restoring, folder);
  } catch (error) {
    await rm(restoring, { recursive: true, force: true });
    if (error instanceof OperatorError) throw error;
    const fault = fileError(error, dataDir);
    if (fault) throw fault;
    throw new OperatorError(`the backup cannot be restored to ${folder}: ${firstLine(error)}`, { cause: error });
  }
}

function parse(line: string): BackupHeader | null {
  try {
    return headerSchema.parse(JSON.parse(line));
  } catch {
    return null;
  }
}
