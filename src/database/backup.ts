import { createHash } from 'node:crypto';
import type { CatalogDatabase } from './connect.ts';
import { embeddedMajorVersion } from './embedded.ts';
import { OperatorError } from './errors.ts';
import { migrationState } from './migrator.ts';

/** The first line of a backup; the files follow it, as a gzipped tar archive. */
export interface BackupHeader {
  format: 'modelgraph-backup';
  version: number;
  /** Of the program that made it. */
  modelgraph: string;
  /** The major version of PostgreSQL whose files they are. */
  postgres: number;
  migrations: string[];
  revision: number;
  /** ISO 8601, UTC. */
  madeAt: string;
  bytes: number;
  /** Of the files, in hex. */
  sha256: string;
}

export const backupFormat = 'modelgraph-backup';
export const backupVersion = 1;

/**
 * Copies an embedded database as it is at one moment, while it goes on being used.
 * @throws OperatorError when the database is on a server
 */
export async function makeBackup(
  { db, files }: CatalogDatabase,
  { modelgraph, now }: { modelgraph: string; now: Date },
): Promise<{ header: BackupHeader; bytes: Uint8Array }> {
  if (files === null) {
    throw new OperatorError(
      'backup copies an embedded database: copy one on a server with pg_dump, or take the catalog out of it with "modelgraph export"',
    );
  }
  for (;;) {
    const before = await revisionOf(db);
    const { applied } = await migrationState(db);
    const bytes = new Uint8Array(await (await files()).arrayBuffer());
    // An import that was committed meanwhile may be in the files or not.
    if ((await revisionOf(db)) !== before) continue;
    const header: BackupHeader = {
      format: backupFormat,
      version: backupVersion,
      modelgraph,
      postgres: embeddedMajorVersion,
      migrations: applied,
      revision: before,
      madeAt: now.toISOString(),
      bytes: bytes.byteLength,
      sha256: sha256(bytes),
    };
    return { header, bytes };
  }
}

/** A digest in hex. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function revisionOf(db: CatalogDatabase['db']): Promise<number> {
  const { revision } = await db.selectFrom('catalog_state').select('revision').executeTakeFirstOrThrow();
  return revision;
}
