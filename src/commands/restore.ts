import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Config } from '../config.ts';
import { firstLine, OperatorError } from '../database/errors.ts';
import { readBackup, restoreBackup } from '../database/restore.ts';

/**
 * Puts the database of a backup into the data folder, which must have none. What later versions of the program need is
 * added when it is next used.
 * @throws OperatorError when the backup is not whole or not of a version that can be used, or the folder has a database
 */
export async function restore({ databaseUrl, dataDir }: Config, file: string): Promise<void> {
  if (databaseUrl !== undefined) {
    throw new OperatorError('restore makes an embedded database: unset DATABASE_URL, and name its folder in DATA_DIR');
  }
  const packed = await readFile(file).catch((error) => {
    throw new OperatorError(`cannot read ${file}: ${firstLine(error)}`, { cause: error });
  });
  const read = readBackup(packed, basename(file));
  await restoreBackup(read, dataDir);
  const { revision, madeAt, modelgraph } = read.header;
  console.log(`restored       revision ${revision}, of ${madeAt}, made by modelgraph ${modelgraph}, to ${dataDir}`);
}
