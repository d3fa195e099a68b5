import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CatalogDatabase } from '../../src/database/connect.ts';
import { adapters } from '../../src/importers/adapters/adapters.ts';
import { type ImportRequest, importSource } from '../../src/importers/import-source.ts';
import { openTestDatabase } from '../setup/database.ts';
import { provider, rocket } from './adapters/models-dev-fixture.ts';
import { rocket as listed } from './adapters/openrouter-fixture.ts';
import { importRuns, revisionOf, rowsOf } from './snapshot.ts';

let database: CatalogDatabase;
beforeEach(async () => {
  database = await openTestDatabase('migrated');
});
afterEach(() => database[Symbol.asyncDispose]());

const now = new Date('2026-11-23T12:00:00Z');
const file = (content: unknown, name = 'catalog.json') => ({ name, text: JSON.stringify(content) });
const run = (request: ImportRequest) => importSource(database.db, request, { now });

function priced(input: number, output: number, more: object = {}) {
  return { ...rocket, cost: { input, output }, ...more };
}
const catalog = (models: object) => file({ models: {}, providers: { groq: provider(models) } });
const routes = () =>
  database.db
    .selectFrom('provider_route')
    .innerJoin('model', 'model.id', 'model_id')
    .select(['wire_id', 'listed', 'last_listed_on', 'current_input', 'model.slug'])
    .orderBy('wire_id')
    .execute();
const changes = async () => {
  const rows = await database.db
    .selectFrom('change')
    .select(['revision', 'type', 'effective_on', 'before', 'after'])
    .orderBy('revision')
    .orderBy('position')
    .execute();
  return rows.map((one) => `${one.revision} ${one.type} ${one.effective_on}`);
};

test('snapshots in the order of their days make rate cards by date and one change for each repricing', async () => {
  const days = [
    ['2026-01-05', catalog({ 'rocket-1': priced(1, 4), 'rocket-0': priced(3, 9) })],
    ['2026-04-01', catalog({ 'rocket-1': priced(0.5, 2), 'rocket-2': priced(5, 9) })],
    ['2026-07-02', catalog({ 'rocket-1': priced(0.5, 2), 'rocket-0': priced(3, 9), 'rocket-2': priced(5, 9) })],
  ] as const;
  for (const [observedOn, input] of days) await run({ source: 'models-dev', files: [input], observedOn });
  const cards = await database.db
    .selectFrom('rate_card')
    .innerJoin('provider_route as r', 'r.id', 'route_id')
    .select(['r.wire_id', 'valid_from', 'input', 'output'])
    .orderBy('wire_id')
    .orderBy('valid_from')
    .execute();
  expect(cards.map((one) => `${one.wire_id} ${one.valid_from} ${one.input}/${one.output}`)).toEqual([
    'rocket-0 2026-01-05 3/9',
    'rocket-1 2026-01-05 1/4',
    'rocket-1 2026-04-01 0.5/2',
    'rocket-2 2026-04-01 5/9',
  ]);
  expect(await changes()).toEqual([
    '1 MODEL_ADDED 2026-01-05',
    '1 MODEL_ADDED 2026-01-05',
    '1 ROUTE_ADDED 2026-01-05',
    '1 ROUTE_ADDED 2026-01-05',
    '2 MODEL_ADDED 2026-04-01',
    '2 ROUTE_NO_LONGER_LISTED 2026-04-01',
    '2 PRICE_CHANGED 2026-04-01',
    '2 ROUTE_ADDED 2026-04-01',
    '3 ROUTE_LISTED_AGAIN 2026-07-02',
  ]);
  const before = await rowsOf(database.db, { history: true });
  const [again] = await run({ source: 'models-dev', files: [days[2][1]], observedOn: '2026-07-02' });
  expect(again).toMatchObject({ revision: null, created: 0, changed: 0, noLongerListed: 0, changes: [] });
  expect(await rowsOf(database.db, { history: true })).toEqual(before);
});

test('when the catalog took a price in stands apart from when its source was seen to say so', async () => {
  await run({ source: 'models-dev', files: [catalog({ 'rocket-1': priced(1, 4) })], observedOn: '2026-01-05' });
  const card = await database.db.selectFrom('rate_card').select(['valid_from', 'recorded_at']).executeTakeFirst();
  expect(card?.valid_from).toBe('2026-01-05');
  expect(new Date(card?.recorded_at as string)).toEqual(now);
});

test('what is older than the last import of the source is refused', async () => {
  await run({ source: 'models-dev', files: [catalog({ 'rocket-1': rocket })], observedOn: '2026-04-01' });
  await expect(
    run({ source: 'models-dev', files: [catalog({ 'rocket-1': rocket })], observedOn: '2026-01-05' }),
  ).rejects.toThrow('models-dev was last seen on 2026-04-01; an input of 2026-01-05 is older.');
  await expect(
    run({ source: 'models-dev', files: [catalog({ 'rocket-1': rocket })], observedOn: '2026-12-01' }),
  ).rejects.toThrow('the source cannot have been seen on 2026-12-01: today is 2026-11-23');
});

test('a dry run tells what an import would do, and does nothing', async () => {
  await run({ source: 'models-dev', files: [catalog({ 'rocket-1': priced(1, 4) })], observedOn: '2026-01-05' });
  const before = await rowsOf(database.db, { history: true });
  const next = { source: 'models-dev', files: [catalog({ 'rocket-1': priced(2, 4), 'rocket-2': rocket })] };
  const [dry] = await run({ ...next, dryRun: true });
  expect(dry).toMatchObject({ dryRun: true, revision: null, created: 1, changed: 1, unchanged: 3 });
  expect(await rowsOf(database.db, { history: true })).toEqual(before);
  expect(await importRuns(database.db)).toBe(1);
  const [real] = await run(next);
  expect({ ...real, dryRun: true, revision: null, milliseconds: 0 }).toEqual({ ...dry, milliseconds: 0 });
});

describe('what is wrong', () => {
  const good = { 'rocket-1': priced(1, 4) };

  test('a bad record among good ones is reported by kind, and the others are imported', async () => {
    const [report] = await run({ source: 'models-dev', files: [catalog({ ...good, bad: { id: 'bad' }, worse: 7 })] });
    expect(report?.issues).toMatchObject([{ kind: 'INVALID_RECORD', count: 2 }]);
    expect((await routes()).map(({ wire_id }) => wire_id)).toEqual(['rocket-1']);
  });

  test('strict takes nothing then', async () => {
    const request = { source: 'models-dev', files: [catalog({ ...good, worse: 7 })], strict: true };
    await expect(run(request)).rejects.toThrow(
      /has 1 issues, and --strict takes none; nothing was imported:\n {2}INVALID_RECORD groq\/worse/,
    );
    expect(await revisionOf(database.db)).toBe(0);
    expect(await importRuns(database.db)).toBe(0);
  });

  test('unknown keys are counted', async () => {
    const [report] = await run({
      source: 'models-dev',
      files: [catalog({ a: { ...rocket, colour: 'red' }, b: { ...rocket, colour: 1 } })],
    });
    expect(report?.unknownKeys).toEqual({ colour: 2 });
  });

  test('a price that jumps a thousandfold is no fact: the last one stands on', async () => {
    await run({ source: 'models-dev', files: [catalog({ 'rocket-1': priced(1, 4), 'rocket-2': priced(1, 4) })] });
    const [report] = await run({
      source: 'models-dev',
      files: [catalog({ 'rocket-1': priced(1000, 4000), 'rocket-2': priced(999, 4) })],
    });
    expect(report?.issues).toMatchObject([
      { kind: 'ABSURD_AMOUNT', count: 1, examples: [{ record: 'models-dev rate-card groq|rocket-1|global|' }] },
    ]);
    expect((await routes()).map(({ wire_id, current_input }) => [wire_id, current_input])).toEqual([
      ['rocket-1', '1'],
      ['rocket-2', '999'],
    ]);
  });

  test.each(Object.keys(adapters))('%s: what is not its format changes nothing', async (source) => {
    const name = adapters[source]?.files?.[0] ?? 'input.json';
    for (const text of ['<!doctype html><title>502</title>', '', '[{"half": ', '"text"']) {
      await expect(run({ source, files: [{ name, text }] })).rejects.toThrow(/^input\.json |^\w+\.(csv|yml) /);
    }
    expect(await revisionOf(database.db)).toBe(0);
    expect(await importRuns(database.db)).toBe(0);
  });

  test('an unknown source, a foreign file, a source without data of its own', async () => {
    await expect(run({ source: 'toString', files: [] })).rejects.toThrow(
      /there is no source "toString"; there are models-dev, /,
    );
    await expect(run({ source: 'aider', files: [file([], 'other.yml')] })).rejects.toThrow(
      /other\.yml is no file of aider; it has /,
    );
    await expect(run({ source: 'mmmu', files: [] })).rejects.toThrow(/mmmu comes with no data of its own/);
  });

  test('a share-alike source can be refused', async () => {
    await expect(run({ source: 'mmmu', files: [file({})], excludeShareAlike: true })).rejects.toThrow(
      /CC BY-SA 4\.0, a share-alike licence, which is excluded/,
    );
  });

  test('HTML and script in texts stay text', async () => {
    const name = '<img src=x onerror=alert(1)>';
    await run({ source: 'openrouter', files: [file({ data: [{ ...listed, name }] })] });
    const model = await database.db.selectFrom('model').select('name').executeTakeFirst();
    expect(model?.name).toBe(name);
  });
});

test('models and results that a source names find the model that it means, in whatever order they come', async () => {
  const models = {
    'acme/rocket-1': {
      ...rocket,
      id: 'acme/rocket-1',
      benchmarks: [{ name: 'SciCode', score: 41, source: 'https://example.org/board' }],
    },
  };
  const requests: ImportRequest[] = [
    {
      source: 'models-dev',
      files: [file({ models, providers: { groq: provider({ 'acme/rocket-1': rocket, 'rocket-1:free': rocket }) } })],
    },
    { source: 'openrouter', files: [file({ data: [listed] })] },
  ];
  for (const request of requests) await run(request);
  const rows = await rowsOf(database.db, { history: false });
  expect((await routes()).map(({ slug }) => new Set([slug]).size)).toEqual([1, 1, 1]);
  expect(rows.benchmark_result).toHaveLength(1);
  await using other = await openTestDatabase('migrated');
  for (const request of requests.toReversed()) await importSource(other.db, request, { now });
  const reversed = await rowsOf(other.db, { history: false });
  for (const table of ['model', 'provider_route', 'benchmark_result', 'alias', 'conflict', 'rate_card']) {
    expect([table, reversed[table]]).toEqual([table, rows[table]]);
  }
});

test('what a source is asked for and has not changed is noted, and freshens what was due', async () => {
  const fetched = { url: 'https://example.org/api.json', etag: '"1"', lastModified: null };
  await importSource(
    database.db,
    { source: 'models-dev', files: [catalog({ 'rocket-1': rocket })], fetched },
    { now: new Date('2026-11-20T12:00:00Z') },
  );
  expect(await revisionOf(database.db)).toBe(1);
  await importSource(
    database.db,
    { source: 'models-dev', files: [], notModified: true, fetched },
    { now: new Date('2026-11-20T13:00:00Z') },
  );
  expect(await revisionOf(database.db)).toBe(1);
  const [report] = await run({ source: 'models-dev', files: [], notModified: true, fetched });
  expect(report).toMatchObject({ revision: null, unchanged: 3 });
  expect(await importRuns(database.db)).toBe(3);
  const source = await database.db
    .selectFrom('source')
    .select('last_imported_at')
    .where('slug', '=', 'models-dev')
    .executeTakeFirst();
  expect(new Date(source?.last_imported_at as string)).toEqual(now);
});
