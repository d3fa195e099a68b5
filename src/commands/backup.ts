import { open, rename, rm } from 'node:fs/promises';
import type { Config } from '../config.ts';
import type { BackupHeader } from '../database/backup.ts';
import { openDatabase } from '../database/connect.ts';
import { firstLine, OperatorError } from '../database/errors.ts';
import { holderOf } from '../database/lock-file.ts';
import { migrationState } from '../database/migrator.ts';
import { fetchBackup } from './backup-socket.ts';
import { databaseOf } from './database-of.ts';
import { packBackup } from './pack-backup.ts';

/**
 * Writes a copy of the embedded database to a file, which is there only when it is whole; a former one is replaced then.
 * The process that serves the database makes it, if one does.
 * @throws OperatorError when there is no embedded database, or the file cannot be written
 */
export async function backup(config: Config, file: string): Promise<void> {
  const packed = await packedBackup(config);
  const unfinished = `${file}.unfinished`;
  try {
    const handle = await open(unfinished, 'w', 0o600);
    try {
      await handle.writeFile(packed);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw new OperatorError(`cannot write ${file}: ${firstLine(error)}`, { cause: error });
  }
  const { revision, bytes } = JSON.parse(packed.toString('utf8', 0, packed.indexOf('\n'))) as BackupHeader;
  console.log(`backed up      revision ${revision}, ${(bytes / 1e6).toFixed(1)} MB, to ${file}`);
}

async function packedBackup(config: Config): Promise<Buffer> {
  const holder = config.databaseUrl === undefined ? await holderOf(config.dataDir) : null;
  if (holder?.socket) {
    console.log(`database       embedded in ${config.dataDir}, through process ${holder.pid}, which serves it`);
    return fetchBackup(holder.socket);
  }
  await using database = await openDatabase(databaseOf(config));
  console.log(`database       ${database.description}`);
  if (database.kind === 'embedded' && (await migrationState(database.db)).applied.length === 0) {
    throw new OperatorError(`there is no catalog in ${config.dataDir} to back up`);
  }
  return packBackup(database);
}
