import { type Kysely, sql } from 'kysely';
import { afterAll, afterEach, beforeAll, expect, inject, it } from 'vitest';
import { migrations as catalogMigrations } from '../../db/migrations/index.ts';
import type { DB } from '../../db/types.ts';
import { type CatalogDatabase, openDatabase } from '../../src/database/connect.ts';
import { OperatorError } from '../../src/database/errors.ts';
import {
  assertMigrated,
  type Migrations,
  migrateDown,
  migrateToLatest,
  migrationState,
} from '../../src/database/migrator.ts';
import { openTestDatabase } from '../setup/database.ts';
import { onServer, urlOf } from '../setup/server-databases.ts';

const { first, second, failing } = {
  first: {
    up: (db: Kysely<never>) => db.schema.createTable('first').addColumn('id', 'integer').execute(),
    down: (db: Kysely<never>) => db.schema.dropTable('first').execute(),
  },
  second: {
    up: (db: Kysely<never>) => db.schema.alterTable('first').addColumn('name', 'text').execute(),
    down: (db: Kysely<never>) => db.schema.alterTable('first').dropColumn('name').execute(),
  },
  failing: { up: async (db: Kysely<never>) => void (await sql`select 1 / 0`.execute(db)) },
};
const both: Migrations = { '0002-second': second, '0001-first': first };

let database: CatalogDatabase;
let db: Kysely<DB>;

beforeAll(async () => {
  database = await openTestDatabase('migrated');
  db = database.db;
});

afterAll(() => database?.[Symbol.asyncDispose]());

afterEach(async () => {
  const { unknown } = await migrationState(db, both);
  await migrateDown(db, 'none', unknown.length > 0 ? catalogMigrations : both);
});

async function columns(): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select column_name as name from information_schema.columns
    where table_schema = current_schema and table_name = 'first' order by ordinal_position`.execute(db);
  return rows.map((row) => row.name);
}

async function relations(): Promise<unknown[]> {
  const { rows } = await sql`
    select relname from pg_class where relnamespace = current_schema::regnamespace and relname not like 'kysely%'
    union all
    select proname from pg_proc where pronamespace = current_schema::regnamespace
      and not exists (select from pg_depend where objid = pg_proc.oid and deptype = 'e')`.execute(db);
  return rows;
}

it('takes the catalog down to nothing and up again', async () => {
  const names = Object.keys(catalogMigrations).sort();
  expect(await migrationState(db)).toEqual({ applied: names, pending: [], unknown: [] });
  const before = await relations();
  expect(await migrateDown(db, 'none')).toEqual(names.toReversed());
  expect(await relations()).toEqual([]);
  expect(await migrateToLatest(db)).toEqual(names);
  expect(await relations()).toHaveLength(before.length);
});

it('goes up in the order of names, and down to a named one', async () => {
  expect(await migrationState(db, both)).toEqual({ applied: [], pending: ['0001-first', '0002-second'], unknown: [] });
  expect(await migrateToLatest(db, both)).toEqual(['0001-first', '0002-second']);
  expect(await columns()).toEqual(['id', 'name']);
  expect(await migrateToLatest(db, both)).toEqual([]);
  expect(await migrateDown(db, '0001-first', both)).toEqual(['0002-second']);
  expect(await columns()).toEqual(['id']);
  expect(await migrationState(db, both)).toEqual({ applied: ['0001-first'], pending: ['0002-second'], unknown: [] });
});

it('refuses to go down to what is not applied', async () => {
  await migrateToLatest(db, { '0001-first': first });
  await expect(migrateDown(db, '0002-second', both)).rejects.toThrow(
    new OperatorError('migration "0002-second" is not applied: choose one of none, 0001-first'),
  );
  expect(await columns()).toEqual(['id']);
});

it('says what to run when migrations are missing', async () => {
  await expect(assertMigrated(db, both)).rejects.toThrow(
    new OperatorError('the database has no catalog yet: run "modelgraph migrate"'),
  );
  await migrateToLatest(db, { '0001-first': first });
  await expect(assertMigrated(db, both)).rejects.toThrow(
    new OperatorError('the database lacks migrations (0002-second): run "modelgraph migrate"'),
  );
  await migrateToLatest(db, both);
  await expect(assertMigrated(db, both)).resolves.toBeUndefined();
});

it('leaves a database of a newer version alone', async () => {
  await migrateToLatest(db, both);
  const older: Migrations = { '0001-first': first };
  const refusal = new OperatorError(
    'the database is from a newer version of modelgraph (migrations 0002-second): use that version',
  );
  await expect(assertMigrated(db, older)).rejects.toThrow(refusal);
  await expect(migrateToLatest(db, { ...older, '0003-other': failing })).rejects.toThrow(refusal);
  await expect(migrateDown(db, 'none', older)).rejects.toThrow(refusal);
  expect(await columns()).toEqual(['id', 'name']);
});

it('applies all or none', async () => {
  await expect(migrateToLatest(db, { ...both, '0003-failing': failing })).rejects.toThrow(
    'migration "0003-failing" failed: division by zero',
  );
  expect(await columns()).toEqual([]);
  expect((await migrationState(db, both)).applied).toEqual([]);
});

it('may be run by several processes at once', async () => {
  const runs = await Promise.all([migrateToLatest(db, both), migrateToLatest(db, both), migrateToLatest(db, both)]);
  expect(runs.flat().sort()).toEqual(['0001-first', '0002-second']);
});

it('leaves the time limit of statements as it was', async () => {
  const limit = sql<{ limit: string }>`select current_setting('statement_timeout') as limit`;
  const before = (await limit.execute(db)).rows;
  await migrateToLatest(db, both);
  expect((await limit.execute(db)).rows).toEqual(before);
});

const serverUrl = inject('testDatabases').url;

it.skipIf(serverUrl === null)('says what to do when the role may not create the extension of search', async () => {
  const url = serverUrl as string;
  const name = `${inject('testDatabases').run}_visitor`;
  await onServer(url, async (admin) => {
    await admin.query(`create role ${name} login`);
    await admin.query(`create database ${name}`);
  });
  try {
    await onServer(urlOf(url, name), (admin) => admin.query(`grant all on schema public to ${name}`));
    const visiting = new URL(urlOf(url, name));
    visiting.username = name;
    const visit = async () => {
      await using visitor = await openDatabase({ url: visiting.href, dataDir: '' });
      return await migrateToLatest(visitor.db);
    };
    const refused = await visit().catch((error) => error);
    expect(refused).toBeInstanceOf(OperatorError);
    expect(refused.message).toMatch(/^migration "0005-search" failed: permission denied.*"create extension pg_trgm"/);
    await onServer(urlOf(url, name), (admin) => admin.query('create extension pg_trgm'));
    expect(await visit()).toEqual(Object.keys(catalogMigrations).sort());
  } finally {
    await onServer(url, async (admin) => {
      await admin.query(`drop database if exists ${name} with (force)`);
      await admin.query(`drop role ${name}`);
    });
  }
});
