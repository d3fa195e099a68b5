import { makeBackup } from '../database/backup.ts';
import type { CatalogDatabase } from '../database/connect.ts';
import { packageVersion } from './package-version.ts';

/** A backup as it stands in its file. */
export async function packBackup(database: CatalogDatabase): Promise<Buffer> {
  const { header, bytes } = await makeBackup(database, { modelgraph: packageVersion(), now: new Date() });
  return Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), bytes]);
}
