import { readFileSync } from 'node:fs';
import { CompiledQuery } from 'kysely';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { CatalogDatabase } from '../../src/database/connect.ts';
import { errorCode } from '../../src/database/errors.ts';
import { openTestDatabase, type TestDatabase } from '../setup/database.ts';

const { url } = inject('testDatabases');
const onServer = test.skipIf(url === null);
let database: TestDatabase;
let serving: CatalogDatabase;
beforeAll(async () => {
  if (url === null) return;
  database = await openTestDatabase();
  serving = await database.openToServe();
});
afterAll(async () => {
  await serving?.[Symbol.asyncDispose]();
  await database?.[Symbol.asyncDispose]();
});

const codeOf = (statement: string) =>
  serving.db.executeQuery(CompiledQuery.raw(statement)).then(
    () => 'done',
    (error) => errorCode(error),
  );

onServer.each([
  'update catalog_state set revision = revision + 1',
  'delete from model',
  'truncate price_line',
  'select id from model for update',
  'drop table model',
  'create table own (number int)',
  'create schema own',
  `select nextval('import_run_id_seq')`,
  'insert into kysely_migration values (1, 2)',
  `copy model to '/dev/null'`,
  'set role modelgraph_write',
])('who serves may not: %s', async (statement) => {
  expect(await codeOf(statement)).toBe('42501');
});

onServer('what PostgreSQL lets every user do is taken back by the statements in the documentation', async () => {
  const free = ['create temporary table own (number int)', 'select lo_create(0)', `select lo_from_bytea(0, 'x')`];
  for (const statement of free) expect([statement, await codeOf(statement)]).toEqual([statement, 'done']);
  const page = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8');
  const statements = /```sql\n(?<sql>revoke [^`]*)```/.exec(page)?.groups?.sql ?? '';
  const { rows } = await database.db.executeQuery<{ name: string }>(
    CompiledQuery.raw('select current_database() as name'),
  );
  await database.db.executeQuery(
    CompiledQuery.raw(statements.replace('database modelgraph', `database ${rows[0]?.name}`)),
  );
  for (const statement of free.map((one) => one.replace('own', 'other'))) {
    expect([statement, await codeOf(statement)]).toEqual([statement, '42501']);
  }
  expect(await codeOf('select count(*) from model')).toBe('done');
});
