import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { packBackup } from '../../src/commands/pack-backup.ts';
import type { BackupHeader } from '../../src/database/backup.ts';
import { connectEmbedded, openDatabase } from '../../src/database/connect.ts';
import { openEmbedded } from '../../src/database/embedded.ts';
import { migrateToLatest } from '../../src/database/migrator.ts';
import { readBackup, restoreBackup } from '../../src/database/restore.ts';

let folder: string;
let packed: Buffer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'modelgraph-backup-'));
  await using database = connectEmbedded(await openEmbedded());
  await migrateToLatest(database.db);
  await sql`update catalog_state set revision = 7`.execute(database.db);
  packed = await packBackup(database);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The backup with another header. */
function altered(change: Partial<BackupHeader>): Buffer {
  const end = packed.indexOf('\n');
  const header = JSON.parse(packed.toString('utf8', 0, end)) as BackupHeader;
  return Buffer.concat([Buffer.from(JSON.stringify({ ...header, ...change })), packed.subarray(end)]);
}

test('what is restored is what was backed up, and it is served and written to as before', async () => {
  const dataDir = join(folder, 'parents/restored');
  // A restore that was killed leaves half of a folder.
  await mkdir(join(dataDir, 'pglite-18.restoring'), { recursive: true });
  await writeFile(join(dataDir, 'pglite-18.restoring/PG_VERSION'), '18\n');
  await restoreBackup(readBackup(packed, 'a.backup'), dataDir);
  expect(await readdir(dataDir)).toEqual(['pglite-18']);
  await using database = await openDatabase({ dataDir });
  const { rows } = await sql`update catalog_state set revision = revision + 1 returning revision`.execute(database.db);
  expect(rows).toEqual([{ revision: 8 }]);
});

test('nothing is replaced', async () => {
  const dataDir = join(folder, 'taken');
  await (await openDatabase({ dataDir }))[Symbol.asyncDispose]();
  await expect(restoreBackup(readBackup(packed, 'a.backup'), dataDir)).rejects.toThrow(/nothing is replaced/);
  expect(await readdir(dataDir)).toEqual(['pglite-18']);
});

test('a backup made while others write is of one moment', async () => {
  await using database = connectEmbedded(await openEmbedded());
  await migrateToLatest(database.db);
  await sql`create table pair (left_side int, right_side int)`.execute(database.db);
  await sql`insert into pair values (0, 0)`.execute(database.db);
  let writing = true;
  const writer = (async () => {
    for (let turn = 1; writing; turn++) {
      await database.db.transaction().execute(async (trx) => {
        await sql`update pair set left_side = ${turn}`.execute(trx);
        await sql`update pair set right_side = ${turn}`.execute(trx);
      });
    }
  })();
  const made = await packBackup(database).finally(() => {
    writing = false;
  });
  await writer;
  const { bytes } = readBackup(made, 'a.backup');
  await using copy = connectEmbedded(
    await openEmbedded({ loadDataDir: new Blob([bytes], { type: 'application/x-gzip' }) }),
  );
  const { rows } = await sql<{ left_side: number; right_side: number }>`select * from pair`.execute(copy.db);
  expect(rows).toHaveLength(1);
  expect(rows[0]?.left_side).toBe(rows[0]?.right_side);
});

test.each<[what: string, file: () => Buffer, message: RegExp]>([
  ['another file', () => Buffer.from('{"format":"modelgraph-dump","version":1}\n'), /^x is no backup of modelgraph$/],
  ['an empty file', () => Buffer.alloc(0), /^x is no backup of modelgraph$/],
  [
    'one that is cut short',
    () => packed.subarray(0, -1),
    /^x is damaged: it should hold \d+ bytes of files, and has \d+$/,
  ],
  ['one with a flipped bit', () => flipped(packed), /^x is damaged: .*not those that were written$/],
  [
    'another format',
    () => altered({ version: 2, modelgraph: '9.0.0' }),
    /in format 2, made by modelgraph 9\.0\.0; this program reads format 1/,
  ],
  [
    'another PostgreSQL',
    () => altered({ postgres: 19 }),
    /files of PostgreSQL 19, and this program has 18: restore it with modelgraph .*import the dump/,
  ],
  [
    'a newer version',
    () => altered({ migrations: ['0001-catalog', '0042-later'] }),
    /newer version.*\(migrations 0042-later\)/,
  ],
])('%s is refused in one line', (_what, file, message) => {
  expect(() => readBackup(file(), 'x')).toThrow(message);
});

test('files that do not hold what the backup says leave nothing behind', async () => {
  const dataDir = join(folder, 'wrong');
  await expect(restoreBackup(readBackup(altered({ revision: 8 }), 'x'), dataDir)).rejects.toThrow(
    /revision 7, and not 8/,
  );
  expect(await readdir(dataDir)).toEqual([]);
});

test.runIf(inject('testDatabases').url)('a database on a server is for pg_dump', async () => {
  await using database = await openDatabase({ url: inject('testDatabases').url as string, dataDir: '' });
  await expect(packBackup(database)).rejects.toThrow(/pg_dump/);
});

function flipped(file: Buffer): Buffer {
  const copy = Buffer.from(file);
  const last = copy.length - 1;
  copy[last] = (copy[last] ?? 0) ^ 1;
  return copy;
}
