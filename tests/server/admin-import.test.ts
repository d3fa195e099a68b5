import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { adminImport } from '../../src/commands/admin-import.ts';
import { directImporter } from '../../src/importers/importer.ts';
import { openBucket } from '../../src/server/bucket/open-bucket.ts';
import { provider, rocket } from '../importers/adapters/models-dev-fixture.ts';
import { openTestCatalog, type TestCatalog } from '../setup/catalog.ts';
import { outcome, post, tinyServer } from './tiny-server.ts';

const token = 'a token of some length';
const body = JSON.stringify({
  models: {},
  providers: { groq: provider({ rocket: { ...rocket, id: 'rocket', name: 'Rocket' } }) },
});
const asked = (query: string, { authorization = `Bearer ${token}`, text = body, method = 'POST' } = {}) =>
  new Request(`http://modelgraph.test/admin/import?${query}`, {
    method,
    headers: { authorization },
    body: method === 'POST' ? text : null,
  });

let catalog: TestCatalog;
let server: ReturnType<typeof tinyServer>;
beforeAll(async () => {
  catalog = await openTestCatalog();
  server = tinyServer({ admin: adminImport(directImporter(catalog.database.db), token) });
});
afterAll(() => catalog[Symbol.asyncDispose]());

test('who knows the token imports, as the command does', async () => {
  const tried = await (await server.fetch(asked('source=models-dev&dry-run=true'))).json();
  expect(tried[0].result ?? tried[0]).toMatchObject({ revision: null });
  await catalog.catalog.refresh();
  expect(
    (await catalog.query('{ route(by: { key: { provider: "groq", wireId: "rocket" } }) { id } }')).data.route,
  ).toBeNull();
  const response = await server.fetch(asked('source=models-dev&observed-on=2026-11-20'));
  expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
  await catalog.catalog.refresh();
  const { data } = await catalog.query(
    '{ route(by: { key: { provider: "groq", wireId: "rocket" } }) { model { name } } }',
  );
  expect(data).toEqual({ route: { model: { name: 'Rocket' } } });
});

test.each([
  ['no token', ''],
  ['another', 'Bearer another token entirely'],
  ['one letter more', `Bearer ${token}x`],
  ['another scheme', `Basic ${token}`],
  ['nothing', 'Bearer '],
])('nobody else does: %s', async (_what, authorization) => {
  const response = await server.fetch(asked('source=models-dev', { authorization }));
  expect(response.headers.get('www-authenticate')).toBe('Bearer');
  expect((await outcome(response)).slice(0, 2)).toEqual([401, 'UNAUTHENTICATED']);
});

test('without a token there is no endpoint', async () => {
  expect((await tinyServer().fetch(asked('source=models-dev'))).status).toBe(404);
});

test('guessing tokens is dear', async () => {
  await using bucket = await openBucket({ points: 100_000 });
  const guarded = tinyServer({ bucket, admin: adminImport(directImporter(catalog.database.db), token) });
  const guess = () => guarded.fetch(asked('source=models-dev', { authorization: 'Bearer guess' }), '192.0.2.1');
  expect([(await guess()).status, (await guess()).status, (await guess()).status]).toEqual([401, 401, 429]);
});

test.each([
  ['a source that there is not', 'source=nonsense', body, /there is no source "nonsense"/],
  ['no source', '', body, /there is no source ""/],
  ['a source by the name of what every object has', 'source=constructor', body, /there is no source "constructor"/],
  ['a parameter that there is not', 'source=models-dev&colour=red', body, /no parameter "colour"/],
  ['a day that is none', 'source=models-dev&observed-on=2026-02-30', body, /observed-on takes a day/],
  ['a flag that is none', 'source=models-dev&strict=maybe', body, /strict takes "true" or "false"/],
  ['a body that is not the source', 'source=models-dev', '{ not json', /JSON/i],
  ['a file of a source that has several', 'source=epoch&file=x', body, /must be one of/],
])('says what is wrong: %s', async (_what, query, text, message) => {
  const [status, code, said] = await outcome(server.fetch(asked(query, { text })));
  expect([status, code]).toEqual([422, 'BAD_USER_INPUT']);
  expect(said).toMatch(message);
});

test('only POST, and only UTF-8', async () => {
  expect((await server.fetch(asked('source=models-dev', { method: 'GET' }))).status).toBe(405);
  const garbled = new Request('http://modelgraph.test/admin/import?source=models-dev', {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: new Uint8Array([0x7b, 0xff, 0xfe]),
  });
  expect((await outcome(server.fetch(garbled)))[2]).toContain('not UTF-8');
});

describe.skipIf(inject('testDatabases').url === null)('the role of who serves', () => {
  test('may not write, and an import says so', async () => {
    await using serving = await catalog.database.openToServe();
    for (const statement of [
      'update model set name = name',
      'delete from model',
      'create table x (y int)',
      'drop table model',
    ]) {
      await expect(sql.raw(statement).execute(serving.db)).rejects.toMatchObject({ code: '42501' });
    }
    const reading = tinyServer({ admin: adminImport(directImporter(serving.db), token) });
    expect((await outcome(reading.fetch(asked('source=models-dev&observed-on=2026-11-21')))).slice(0, 2)).toEqual([
      409,
      'BAD_REQUEST',
    ]);
    expect((await (await reading.fetch(post({ query: '{ hello }' }))).json()).data).toEqual({ hello: 'hello world' });
  });
});
