import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CatalogDatabase } from '../../src/database/connect.ts';
import { importRecords } from '../../src/importers/import-records.ts';
import { seedAdapter } from '../../src/importers/seed.ts';
import { openTestDatabase } from '../setup/database.ts';
import { day, facts, input, priceList, route, sources } from './facts.ts';

let database: CatalogDatabase;
beforeEach(async () => {
  database = await openTestDatabase('migrated');
});
afterEach(() => database[Symbol.asyncDispose]());

const load = (routes: object[], on = '2026-06-01', more = {}) =>
  importRecords(database.db, 'seed', input(facts(routes, more)), { now: day(on) });
const routeOf = (wireId: string) =>
  database.db
    .selectFrom('provider_route as r')
    .innerJoin('model as m', 'm.id', 'r.model_id')
    .select(['m.slug', 'm.identity', 'r.listed', 'r.last_listed_on', 'r.current_input', 'm.cheapest_input'])
    .where('r.wire_id', '=', wireId)
    .executeTakeFirstOrThrow();

describe('models of routes', () => {
  const listed = priceList([
    { provider: 'mart', wireId: 'acme/comet-2', modelName: 'Comet 2 (free)', source: 'price-list' },
    { provider: 'mart', wireId: 'acme/rocket-1', source: 'price-list' },
  ]);

  test('a wire id that means no known model makes one, which another source may vouch for later', async () => {
    await load([]);
    await importRecords(database.db, 'prices', listed, { now: day('2026-06-02') });
    expect(await routeOf('acme/comet-2')).toMatchObject({ slug: 'acme-comet-2', identity: 'DERIVED' });
    const derived = await database.db
      .selectFrom('model')
      .select(['id', 'name'])
      .where('slug', '=', 'acme-comet-2')
      .executeTakeFirst();
    expect(derived?.name).toBe('Comet 2');
    const curated = { slug: 'acme-comet-2', name: 'Comet Two', source: 'acme-docs' };
    await load([], '2026-06-03', { model: [curated] });
    const model = await database.db
      .selectFrom('model')
      .select(['id', 'name', 'identity'])
      .where('slug', '=', 'acme-comet-2')
      .execute();
    expect(model).toEqual([{ id: derived?.id, name: 'Comet Two', identity: 'CURATED' }]);
  });

  test('a derived model takes over what most routes of the source that is believed most say of it', async () => {
    const said = (wireId: string, source: string, modelFacts?: object) => ({
      ...{ provider: 'mart', wireId, source },
      ...(modelFacts ? { modelFacts } : {}),
    });
    const files = facts([
      said('acme/comet-3', 'price-list', { inputModalities: ['AUDIO'] }),
      { ...said('acme/comet-3', 'acme-docs', { inputModalities: ['TEXT', 'IMAGE'] }), region: 'eu' },
      { ...said('acme/comet-3', 'acme-docs', { inputModalities: ['TEXT'] }), region: 'us' },
      { ...said('acme/comet-3', 'acme-docs', { inputModalities: ['TEXT', 'IMAGE'] }), region: 'asia' },
      { ...said('acme/comet-3', 'acme-docs'), region: 'moon', modelName: 'Comet 3' },
      said('acme/mute', 'price-list'),
    ]);
    await importRecords(database.db, 'seed', input(files), { now: day('2026-06-01') });
    const models = await database.db
      .selectFrom('model')
      .select(['name', 'input_modalities', 'output_modalities', 'specialization'])
      .where('identity', '=', 'DERIVED')
      .orderBy('name')
      .execute();
    const nothing = { output_modalities: null, specialization: null };
    expect(models).toEqual([
      { name: 'Comet 3', input_modalities: ['TEXT', 'IMAGE'], ...nothing },
      { name: 'acme/mute', input_modalities: null, ...nothing },
    ]);
  });

  test('a derived model that turns out to be another is merged and leaves redirects', async () => {
    await load([]);
    await importRecords(database.db, 'prices', listed, { now: day('2026-06-02') });
    const comet = { slug: 'comet-2', name: 'Comet 2', aliases: [{ wireId: 'acme/comet-2' }], source: 'acme-docs' };
    await load([], '2026-06-03', { model: [comet] });
    expect(await routeOf('acme/comet-2')).toMatchObject({ slug: 'comet-2', identity: 'CURATED' });
    const redirects = await sql<{ old: string; slug: string }>`
      select old, m.slug from redirect r join model m on m.id = r.target_id where kind = 'model'`.execute(database.db);
    expect(redirects.rows.map(({ slug }) => slug)).toEqual(['comet-2', 'comet-2']);
    expect(redirects.rows.map(({ old }) => old)).toContain('acme-comet-2');

    const result = { model: 'acme-comet-2', variant: 'v', score: 5, reporting: 'UNKNOWN', source: 'acme-docs' };
    const benchmark = {
      slug: 'b',
      name: 'B',
      unit: 'POINTS',
      higherIsBetter: true,
      category: 'GENERAL',
      headlineVariant: 'v',
      variants: [{ slug: 'v', name: 'V' }],
      source: 'acme-docs',
    };
    const followed = seedAdapter(facts([], { model: [comet], benchmark: [benchmark], result: [result] }), sources);
    await importRecords(database.db, 'seed', followed, { now: day('2026-06-04') });
    const { rows } = await sql`
      select m.slug from benchmark_result r join model m on m.id = r.model_id`.execute(database.db);
    expect(rows).toEqual([{ slug: 'comet-2' }]);
  });

  test('several that are merged at once take as many statements as one', async () => {
    const names = ['comet-2', 'comet-3', 'comet-4'];
    const routes = names.map((name) => ({ provider: 'mart', wireId: `acme/${name}`, source: 'price-list' }));
    const merging = async (slugs: string[]) => {
      const statements: string[] = [];
      await using own = await openTestDatabase('migrated', { onQuery: (text) => statements.push(text) });
      const seed = (model: object[], on: string) =>
        importRecords(own.db, 'seed', input(facts([], { model })), { now: day(on) });
      await seed([], '2026-06-01');
      await importRecords(own.db, 'prices', priceList(routes), { now: day('2026-06-02') });
      const known = slugs.map((slug) => {
        const aliases = [{ wireId: `acme/${slug}` }];
        return { slug, name: slug, aliases, source: 'acme-docs' };
      });
      statements.length = 0;
      const { changes } = await seed(known, '2026-06-02');
      const { rows } = await sql<{ old: string; slug: string }>`
        select old, m.slug from redirect r join model m on m.id = r.target_id
        where old like 'acme-%' order by old collate "C"`.execute(own.db);
      expect(rows).toEqual(slugs.map((slug) => ({ old: `acme-${slug}`, slug })));
      expect(changes.filter(({ type }) => type === 'MODEL_MERGED')).toHaveLength(slugs.length);
      return statements.length;
    };
    expect(await merging(names)).toBe(await merging(names.slice(0, 1)));
  });

  test('every route has an alias with its rule', async () => {
    await load([route('rocket-1', { model: 'rocket-1' })]);
    await importRecords(database.db, 'prices', listed, { now: day('2026-06-02') });
    const aliases = await database.db
      .selectFrom('alias')
      .innerJoin('model', 'model.id', 'alias.model_id')
      .select(['wire_id', 'model.slug', 'rule', 'confidence'])
      .orderBy('wire_id')
      .execute();
    expect(aliases).toEqual([
      { wire_id: 'acme/comet-2', slug: 'acme-comet-2', rule: 'derived+separators', confidence: 0.5 },
      { wire_id: 'acme/rocket-1', slug: 'acme-rocket-1', rule: 'derived+separators', confidence: 0.5 },
      { wire_id: 'rocket-1', slug: 'rocket-1', rule: 'declared', confidence: 1 },
    ]);
  });
});
