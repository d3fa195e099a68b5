import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { directImporter } from '../../src/importers/importer.ts';
import { openServedCatalog, type ServedCatalog } from '../setup/served.ts';
import { provider, rocket } from './adapters/models-dev-fixture.ts';

let served: ServedCatalog;
beforeAll(async () => {
  served = await openServedCatalog();
});
afterAll(() => served[Symbol.asyncDispose]());

const text = JSON.stringify({
  models: {},
  providers: { groq: provider({ 'rocket-1': { ...rocket, cost: { input: 1, output: 2 } } }) },
});

// What PostgreSQL says when it finds no room for a row; the last tables that an import writes are these.
test.each([
  ['price_line', '53100', /^the database's disk is full: make room, then try again$/],
  ['import_run', '53100', /^the database's disk is full/],
  ['import_run', '25006', /^the database takes no writes: DATABASE_URL must name the primary/],
])(
  'a statement on %s that fails with %s imports nothing, says why, and harms no reader',
  async (table, code, message) => {
    const { db } = served.catalog.database;
    const counts = () =>
      sql`select (select revision from catalog_state), (select count(*) from source_record) records,
          (select count(*) from provider_route) routes, (select count(*) from import_run) runs`.execute(db);
    const before = (await counts()).rows;
    await sql
      .raw(`create function no_room() returns trigger language plpgsql as
    $$ begin raise exception 'could not extend file' using errcode = '${code}'; end $$`)
      .execute(db);
    await sql.raw(`create trigger no_room before insert on ${table} execute function no_room()`).execute(db);
    const request = { source: 'models-dev', files: [{ name: 'catalog.json', text }] };
    try {
      await expect(directImporter(db).import(request)).rejects.toThrow(message);
    } finally {
      await sql.raw(`drop trigger no_room on ${table}`).execute(db);
      await sql.raw('drop function no_room').execute(db);
    }
    expect((await counts()).rows).toEqual(before);
    await served.catalog.catalog.refresh();
    expect(await (await served.get('/ready')).json()).toMatchObject({ status: 'ready' });
  },
);
