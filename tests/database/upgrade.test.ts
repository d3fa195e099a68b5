import { readdirSync, readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { openCatalog } from '../../src/database/catalog.ts';
import type { CatalogDatabase } from '../../src/database/connect.ts';
import { migrateToLatest, migrationState } from '../../src/database/migrator.ts';
import { publicSchema, subgraphSchema } from '../../src/graph/schema.ts';
import { directImporter } from '../../src/importers/importer.ts';
import { createServer } from '../../src/server/server.ts';
import { useCatalog } from '../../src/server/use-catalog.ts';
import { provider, rocket } from '../importers/adapters/models-dev-fixture.ts';
import { post } from '../server/tiny-server.ts';
import { openTestDatabase } from '../setup/database.ts';

const folder = new URL('../../db/released/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.sql'));
const read = (name: string | URL) => readFileSync(new URL(name, folder), 'utf8');

/** Columns, indexes and constraints: what makes one database like another. */
async function shapeOf({ db }: CatalogDatabase): Promise<unknown> {
  const { rows: columns } = await sql`
    select table_name, column_name, data_type, is_nullable, column_default, generation_expression
    from information_schema.columns where table_schema = 'public' order by 1, 2`.execute(db);
  const { rows: indexes } = await sql`
    select tablename, indexname, indexdef from pg_indexes where schemaname = 'public' order by 1, 2`.execute(db);
  const { rows: constraints } = await sql`
    select conrelid::regclass::text, conname, pg_get_constraintdef(oid) from pg_constraint
    where connamespace = 'public'::regnamespace order by 1, 2`.execute(db);
  return { columns, indexes, constraints };
}

async function openReleased(file: string): Promise<CatalogDatabase> {
  const database = await openTestDatabase('migrated');
  await sql`drop schema public cascade`.execute(database.db);
  await sql`create schema public`.execute(database.db);
  await sql.raw(read(file)).execute(database.db);
  return database;
}

test('every released version has its database here', () => {
  const released = [...read('../../CHANGELOG.md').matchAll(/^## \[(\d+\.\d+\.\d+)\]/gm)].map(([, version]) => version);
  expect(files).toEqual(expect.arrayContaining(released.map((version) => `${version}.sql`)));
  expect(files.length).toBeGreaterThan(0);
});

describe.each(files)('a database of %s', (file) => {
  test('becomes one of the present version, and keeps its facts', async () => {
    await using database = await openReleased(file);
    const facts = () =>
      sql`select model.slug, wire_id, valid_from, input::text, output::text
        from rate_card join provider_route route on route.id = route_id join model on model.id = model_id
        order by wire_id, valid_from`.execute(database.db);
    const before = (await facts()).rows;
    expect(before.length).toBeGreaterThan(0);
    await migrateToLatest(database.db);
    expect(await migrationState(database.db)).toMatchObject({ pending: [], unknown: [] });
    expect((await facts()).rows).toEqual(before);
    await using fresh = await openTestDatabase('migrated');
    expect(await shapeOf(database)).toEqual(await shapeOf(fresh));
  });

  test('is served and imported into', async () => {
    await using database = await openReleased(file);
    await migrateToLatest(database.db);
    await using catalog = await openCatalog(database, { pollEveryMs: 2 ** 30 });
    const server = createServer({ schema: publicSchema, subgraph: subgraphSchema, plugins: [useCatalog(catalog)] });
    const wireIds = async (): Promise<string[]> => {
      const query = '{ models(first: 100) { nodes { routes { nodes { wireId rateCard { input { amount } } } } } } }';
      const { data } = (await (await server.fetch(post({ query }))).json()) as {
        data: { models: { nodes: { routes: { nodes: { wireId: string; rateCard: object }[] } }[] } };
      };
      return data.models.nodes.flatMap(({ routes }) => routes.nodes.map(({ wireId }) => wireId)).sort();
    };
    const before = await wireIds();
    expect(before.length).toBeGreaterThan(0);
    const models = { 'rocket-9': { ...rocket, id: 'rocket-9', name: 'Rocket 9', cost: { input: 1, output: 2 } } };
    const text = JSON.stringify({ models: {}, providers: { groq: provider(models) } });
    await directImporter(database.db).import({ source: 'models-dev', files: [{ name: 'catalog.json', text }] });
    await catalog.refresh();
    expect(await wireIds()).toEqual([...before, 'rocket-9'].sort());
  });
});
