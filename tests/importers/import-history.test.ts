import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CatalogDatabase } from '../../src/database/connect.ts';
import { migrateDown, migrateToLatest } from '../../src/database/migrator.ts';
import { importRecords } from '../../src/importers/import-records.ts';
import { roll } from '../../src/importers/roll.ts';
import { openTestDatabase } from '../setup/database.ts';
import { card, day, facts, input, route } from './facts.ts';

let database: CatalogDatabase;
beforeEach(async () => {
  database = await openTestDatabase('migrated');
});
afterEach(() => database[Symbol.asyncDispose]());

const load = (routes: object[], on = '2026-06-01') =>
  importRecords(database.db, 'seed', input(facts(routes)), { now: day(on) });
const cards = () =>
  database.db
    .selectFrom('rate_card')
    .innerJoin('provider_route as r', 'r.id', 'rate_card.route_id')
    .innerJoin('source', 'source.id', 'rate_card.source_id')
    .select(['r.wire_id', 'valid_from', 'terms', 'pricing', 'input', 'source.slug as source'])
    .orderBy('r.wire_id')
    .orderBy('valid_from')
    .execute();
const routeOf = (wireId: string) =>
  database.db
    .selectFrom('provider_route as r')
    .innerJoin('model as m', 'm.id', 'r.model_id')
    .select(['m.slug', 'm.identity', 'r.listed', 'r.last_listed_on', 'r.current_input', 'm.cheapest_input'])
    .where('r.wire_id', '=', wireId)
    .executeTakeFirstOrThrow();

const floors = async () =>
  (await database.db.selectFrom('price_floor').select(['mode', 'input', 'output']).orderBy('mode').execute()).map(
    ({ mode, input: least, output }) => [mode, least, output],
  );

describe('prices', () => {
  test('the floor is the least price of each mode over all tiers and hours, while the route can be compared', async () => {
    const line = (meter: string, amount: string, more: object = {}) => ({ meter, amount, ...more });
    const lines = [
      line('INPUT', '3'),
      line('INPUT', '2', { minInputTokens: 200_000 }),
      line('OUTPUT', '15'),
      line('OUTPUT', '9', { hours: { from: '16:30', until: '00:30' } }),
      line('INPUT', '1.5', { mode: 'BATCH' }),
    ];
    const priced = (terms: string) => [route('rocket-1', { model: 'rocket-1' }, [{ terms, lines }])];
    await load(priced('METERED'), '2026-06-01');
    expect(await floors()).toEqual([
      ['BATCH', '1.5', null],
      ['STANDARD', '2', '9'],
    ]);
    await load(priced('VARIABLE'), '2026-07-01');
    expect(await floors()).toEqual([]);
  });

  test('where another release day is said, the price from the release on counts from it', async () => {
    const routes = facts([route('rocket-1', { model: 'rocket-1' }, [card('1', '4'), card('2', '5', '2026-03-01')])]);
    const released = (day: string) =>
      routes.map((file) =>
        file.kind === 'model'
          ? { ...file, entries: file.entries.map((one) => ({ ...(one as object), releasedOn: day })) }
          : file,
      );
    const firstDays = async (files: typeof routes, on: string) => {
      await importRecords(database.db, 'seed', input(files), { now: day(on) });
      return (await cards()).map(({ valid_from, input: amount }) => [valid_from, amount]);
    };
    expect(await firstDays(routes, '2026-06-01')).toEqual([
      ['2026-01-15', '1'],
      ['2026-03-01', '2'],
    ]);
    expect(await firstDays(released('2026-02-02'), '2026-07-01')).toEqual([
      ['2026-02-02', '1'],
      ['2026-03-01', '2'],
    ]);
  });

  test('a changed price is a new card and a new revision', async () => {
    await load([route('rocket-1', { model: 'rocket-1' }, [card('1', '4')])], '2026-06-01');
    const changed = await load([route('rocket-1', { model: 'rocket-1' }, [card('0.5', '2')])], '2026-07-01');
    expect(changed).toMatchObject({ revision: 2, changed: 1, created: 0, noLongerListed: 0 });
    expect((await cards()).map((one) => [one.valid_from, one.input])).toEqual([
      ['2026-06-01', '1'],
      ['2026-07-01', '0.5'],
    ]);
    expect(await routeOf('rocket-1')).toMatchObject({ current_input: '0.5', cheapest_input: '0.5' });
  });

  test('a database from before the floors gets them at the next roll', async () => {
    await load([route('rocket-1', { model: 'rocket-1' }, [card('1', '4')])], '2026-06-01');
    await migrateDown(database.db, '0001-catalog');
    await migrateToLatest(database.db);
    expect(await floors()).toEqual([]);
    await roll(database.db, day('2026-06-01'));
    expect(await floors()).toEqual([['STANDARD', '1', '4']]);
  });

  test('a price that a source takes back is a card without amounts', async () => {
    await load([route('rocket-1', { model: 'rocket-1' }, [card('1', '4')])], '2026-06-01');
    await load([route('rocket-1', { model: 'rocket-1' })], '2026-07-01');
    expect((await cards()).map((one) => [one.valid_from, one.terms, one.pricing])).toEqual([
      ['2026-06-01', 'METERED', 'COMPLETE'],
      ['2026-07-01', 'UNKNOWN', 'NONE'],
    ]);
    expect(await load([route('rocket-1', { model: 'rocket-1' })], '2026-08-01')).toMatchObject({ revision: null });
    expect(await routeOf('rocket-1')).toMatchObject({ current_input: null, cheapest_input: null });
  });

  test('a corrected price takes the place of the wrong one', async () => {
    await load([route('rocket-1', { model: 'rocket-1' }, [card('10', '40')])], '2026-06-01');
    await load([route('rocket-1', { model: 'rocket-1' }, [{ ...card('1', '4'), correction: true }])], '2026-07-01');
    expect((await cards()).map((one) => [one.valid_from, one.input])).toEqual([['2026-06-01', '1']]);
  });

  test('an announced card becomes current on its day, by a roll', async () => {
    const announced = [card('1', '4', '2026-01-15'), card('0.5', '2', '2026-07-01')];
    await load([route('rocket-1', { model: 'rocket-1' }, announced)], '2026-06-01');
    expect(await roll(database.db, day('2026-06-30'))).toEqual({ revision: 1, changed: 0 });
    expect(await routeOf('rocket-1')).toMatchObject({ current_input: '1', cheapest_input: '1' });
    expect(await floors()).toEqual([['STANDARD', '1', '4']]);
    expect(await roll(database.db, day('2026-07-01'))).toEqual({ revision: 2, changed: 3 });
    expect(await floors()).toEqual([['STANDARD', '0.5', '2']]);
    expect(await routeOf('rocket-1')).toMatchObject({ current_input: '0.5', cheapest_input: '0.5' });
    expect(await roll(database.db, day('2026-07-01'))).toEqual({ revision: 2, changed: 0 });
  });

  test('a route that retires is no longer the cheapest, by a roll', async () => {
    const retiring = route('rocket-1', { model: 'rocket-1', retiresOn: '2026-07-01' }, [card('1', '4', '2026-01-15')]);
    await load([
      retiring,
      { ...route('rocket-1', { model: 'rocket-1' }, [card('2', '8', '2026-01-15')]), provider: 'mart' },
    ]);
    expect(await routeOf('rocket-1')).toMatchObject({ cheapest_input: '1' });
    await roll(database.db, day('2026-07-01'));
    const model = await database.db.selectFrom('model').select('cheapest_input').executeTakeFirstOrThrow();
    expect(model.cheapest_input).toBe('2');
  });
});

describe('what is no longer listed', () => {
  test('a route stays, not listed, with its prices and the day on which it was last seen', async () => {
    const kept = route('rocket-1', { model: 'rocket-1' }, [card('1', '4', '2026-01-15')]);
    const gone = route('rocket-1-old', { model: 'rocket-1' }, [card('0.1', '0.4', '2026-01-15')]);
    await load([kept, gone], '2026-06-01');
    await load([kept, gone], '2026-06-20');
    expect(await load([kept], '2026-07-01')).toMatchObject({ revision: 2, noLongerListed: 2 });
    expect(await routeOf('rocket-1-old')).toMatchObject({
      listed: false,
      last_listed_on: '2026-06-20',
      current_input: null,
      cheapest_input: '1',
    });
    expect((await cards()).filter((one) => one.wire_id === 'rocket-1-old')).toHaveLength(1);
    await load([kept, gone], '2026-08-01');
    expect(await routeOf('rocket-1-old')).toMatchObject({ listed: true, last_listed_on: null, cheapest_input: '0.1' });
  });

  test('records are closed, never deleted', async () => {
    await load([route('rocket-1', { model: 'rocket-1' })]);
    await load([]);
    const closed = await database.db
      .selectFrom('source_record')
      .select(['kind', 'revision_from', 'revision_until'])
      .where('revision_until', 'is not', null)
      .execute();
    expect(closed).toEqual([{ kind: 'route', revision_from: 1, revision_until: 2 }]);
  });
});
