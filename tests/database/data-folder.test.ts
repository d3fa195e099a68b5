import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase } from '../../src/database/connect.ts';
import { embeddedMajorVersion } from '../../src/database/embedded.ts';
import { OperatorError } from '../../src/database/errors.ts';
import { compile } from '../setup/compiled.ts';

const databaseFolder = `pglite-${embeddedMajorVersion}`;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'modelgraph-data-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs in a process of its own: inserts numbers, alone and in transactions, and says each one that is committed. */
const writer = (connectModule: string, dataDir: string) => `
  const { openDatabase } = await import(${JSON.stringify(pathToFileURL(connectModule).href)});
  const { sql } = await import('kysely');
  const { db } = await openDatabase({ dataDir: ${JSON.stringify(dataDir)} });
  await sql\`create table if not exists entry (id serial, at timestamptz default now(), pad text)\`.execute(db);
  for (;;) {
    const insert = sql\`insert into entry (pad) values (repeat('x', 500)) returning id\`;
    const alone = await insert.execute(db);
    console.log(alone.rows[0].id);
    const together = await db.transaction().execute(async (trx) => [
      ...(await insert.execute(trx)).rows, ...(await insert.execute(trx)).rows,
    ]);
    console.log(together.map(({ id }) => id).join('\\n'));
  }`;

it('keeps everything that was acknowledged when the process is killed while it writes', {
  timeout: 120_000,
}, async () => {
  const dataDir = join(folder, 'deep/down/data');
  const compiled = await compile('src/database/connect.ts');
  const acknowledged = new Set<number>();
  try {
    for (let round = 1; round <= 3; round++) {
      const child = spawn(process.execPath, ['--input-type=module', '-e', writer(compiled.path, dataDir)], {
        cwd: compiled.folder,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const killAt = acknowledged.size + 150 * round;
      for await (const line of createInterface({ input: child.stdout })) {
        acknowledged.add(Number(line));
        if (acknowledged.size === killAt) child.kill('SIGKILL');
      }
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      expect(child.signalCode).toBe('SIGKILL');

      await using database = await openDatabase({ dataDir });
      const { rows } = await sql<{ id: number }>`select id from entry`.execute(database.db);
      const kept = new Set(rows.map(({ id }) => id));
      expect([...acknowledged].filter((id) => !kept.has(id))).toEqual([]);
    }
    expect(acknowledged.size).toBeGreaterThan(900 - 1);
  } finally {
    await rm(compiled.folder, { recursive: true, force: true });
  }
});

it('is the only one in its folder, and gives it back', async () => {
  const dataDir = join(folder, 'one');
  const first = await openDatabase({ dataDir });
  expect(first.description).toMatch(
    new RegExp(`^embedded PostgreSQL ${embeddedMajorVersion}\\.\\d+ in .*${databaseFolder}$`),
  );
  await expect(openDatabase({ dataDir })).rejects.toThrow(/is in use by process \d+ since /);
  await sql`create table kept (id int)`.execute(first.db);
  await first[Symbol.asyncDispose]();
  expect(await readdir(dataDir)).toEqual([databaseFolder]);
  await using second = await openDatabase({ dataDir });
  expect((await sql`select count(*) from kept`.execute(second.db)).rows).toEqual([{ count: '0' }]);
});

it('begins again where a first start was killed', async () => {
  const dataDir = join(folder, 'unfinished');
  await mkdir(join(dataDir, databaseFolder, 'base'), { recursive: true });
  await writeFile(join(dataDir, databaseFolder, 'PG_VERSION'), '18\n');
  await writeFile(join(dataDir, `${databaseFolder}.unfinished`), '');
  await using database = await openDatabase({ dataDir });
  expect((await sql`select 1 as one`.execute(database.db)).rows).toEqual([{ one: 1 }]);
  expect(existsSync(join(dataDir, `${databaseFolder}.unfinished`))).toBe(false);
});

it('says so when its files are damaged, changes nothing, and gives the folder back', async () => {
  const dataDir = join(folder, 'damaged');
  await (await openDatabase({ dataDir }))[Symbol.asyncDispose]();
  await truncate(join(dataDir, databaseFolder, 'global/pg_control'), 100);
  await expectDamaged(dataDir);
  await rm(join(dataDir, databaseFolder, 'PG_VERSION'));
  await expectDamaged(dataDir);
});

async function expectDamaged(dataDir: string): Promise<void> {
  const failure = await openDatabase({ dataDir }).then(
    () => null,
    (error) => error,
  );
  expect(failure).toBeInstanceOf(OperatorError);
  expect(failure.message).toMatch(/^the embedded database in .*pglite-18 cannot be opened \(.+\): restore the folder/);
  expect(failure.message).not.toContain('\n');
  expect(await readdir(dataDir)).toEqual([databaseFolder]);
  expect(existsSync(join(dataDir, databaseFolder, 'base'))).toBe(true);
}

it('says so when the data folder is a file, or cannot be made', async () => {
  const file = join(folder, 'file');
  await writeFile(file, '');
  await expect(openDatabase({ dataDir: file })).rejects.toThrow(
    new OperatorError(`cannot use the data folder ${file}: it is a file, not a folder`),
  );
  await expect(openDatabase({ dataDir: join(file, 'below') })).rejects.toThrow(
    new OperatorError(`cannot use the data folder ${file}/below: a part of the path is a file, not a folder`),
  );
  if (existsSync('/proc/self')) {
    await expect(openDatabase({ dataDir: '/proc/modelgraph/data' })).rejects.toThrow(
      new OperatorError('cannot use the data folder /proc/modelgraph/data: no folder can be made there'),
    );
  }
});
