import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogFile } from '../../src/commands/catalog-file.ts';
import { openCatalog } from '../../src/database/catalog.ts';
import { importSource } from '../../src/importers/import-source.ts';
import { advance } from '../setup/advance.ts';
import { openTestCatalog, type TestCatalog } from '../setup/catalog.ts';
import { openTestDatabase } from '../setup/database.ts';

let catalog: TestCatalog;
let day = '2026-11-23';
beforeAll(async () => {
  catalog = await openTestCatalog({ now: () => new Date(`${day}T12:00:00Z`) });
});
afterAll(() => catalog[Symbol.asyncDispose]());

const get = (headers: Record<string, string> = {}, method = 'GET') =>
  catalog.server.fetch(new Request('http://modelgraph.test/catalog.jsonl', { method, headers }));
const parse = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
const lines = async () => parse(await (await get()).text());

test('begins with what it is, of which revision and day, and from which sources under which licences', async () => {
  const [head, ...rest] = await lines();
  const { data } = await catalog.query(
    '{ catalog { revision day updatedAt sources { slug license attribution } counts { models organizations gateways } } }',
  );
  const { revision, updatedAt, sources, counts } = data.catalog;
  expect(head).toMatchObject({ format: 'modelgraph-catalog', version: 1, revision, day });
  expect(new Date(head.updatedAt)).toEqual(new Date(updatedAt));
  expect(
    head.sources.map(({ slug, license, attribution }: Record<string, string>) => ({ slug, license, attribution })),
  ).toEqual(expect.arrayContaining(sources));
  expect(head.sources).toHaveLength(sources.length);
  const found: Record<string, number> = {};
  for (const { kind } of rest) found[kind] = (found[kind] ?? 0) + 1;
  expect(found).toEqual(head.counts);
  expect(found).toMatchObject({ model: counts.models, organization: counts.organizations, gateway: counts.gateways });
});

test('what a line names by slug has a line before it', async () => {
  const known = new Map<string, Set<string>>();
  const names: [field: string, kind: string][] = [
    ['developer', 'organization'],
    ['organization', 'organization'],
    ['family', 'family'],
    ['license', 'license'],
  ];
  const [head, ...rest] = await lines();
  const sources = new Set(head.sources.map(({ slug }: { slug: string }) => slug));
  for (const line of rest) {
    for (const [field, kind] of names) {
      const named = line[field];
      if (named)
        expect([line.slug, field, named, known.get(kind)?.has(named)]).toEqual([line.slug, field, named, true]);
    }
    for (const { provider, rateCard } of line.routes ?? []) {
      expect([provider, known.get('provider')?.has(provider)]).toEqual([provider, true]);
      if (rateCard) expect([rateCard.source, sources.has(rateCard.source)]).toEqual([rateCard.source, true]);
    }
    known.set(line.kind, (known.get(line.kind) ?? new Set()).add(line.slug));
  }
});

test('says of models, routes, prices and results what the graph says', async () => {
  const models = (await lines()).filter(({ kind }) => kind === 'model');
  const document = `query ($after: String) { models(first: 10, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes {
      id slug name contextWindow developer { slug } family { slug } license { slug }
      releasedOn lifecycle { status deprecatedOn retiresOn }
      routes(first: 50) { totalCount nodes { id provider { slug } wireId region status contextWindow quantization
        rateCard { validFrom currency terms source { slug } lines { meter mode amount unit minInputTokens cacheTtl hours { from until } } } } }
      benchmarkResults(first: 100) { totalCount nodes { id score scoreText variant { slug } source { slug } } }
    } } }`;
  const byId = new Map(models.map((line) => [line.id, line]));
  const flat = (one: { slug: string } | null) => one?.slug ?? null;
  let after: string | null = null;
  let seen = 0;
  do {
    const { data, errors } = await catalog.query(document, { after });
    expect(errors).toBeUndefined();
    for (const { routes, benchmarkResults, lifecycle, ...model } of data.models.nodes) {
      seen++;
      const line = byId.get(model.id);
      expect(line).toMatchObject({
        ...model,
        ...lifecycle,
        developer: flat(model.developer),
        family: flat(model.family),
        license: flat(model.license),
      });
      expect([line.routes.length, line.results.length]).toEqual([routes.totalCount, benchmarkResults.totalCount]);
      for (const route of routes.nodes) {
        const card = route.rateCard && { ...route.rateCard, source: flat(route.rateCard.source) };
        expect(line.routes).toContainEqual(
          expect.objectContaining({
            ...route,
            provider: flat(route.provider),
            rateCard: card && expect.objectContaining(card),
          }),
        );
      }
      for (const result of benchmarkResults.nodes) {
        expect(line.results).toContainEqual(
          expect.objectContaining({ ...result, variant: flat(result.variant), source: flat(result.source) }),
        );
      }
    }
    after = data.models.pageInfo.hasNextPage ? data.models.pageInfo.endCursor : null;
  } while (after !== null);
  expect(seen).toBe(models.length);
});

describe('the fetch', () => {
  test('is gzipped for who accepts that', async () => {
    const text = await (await get()).text();
    for (const accepted of ['gzip', 'br, GZIP;q=0.5', '*']) {
      const packed = await get({ 'accept-encoding': accepted });
      expect(packed.headers.get('content-encoding')).toBe('gzip');
      expect(gunzipSync(await packed.arrayBuffer()).toString()).toBe(text);
    }
    for (const accepted of ['', 'br', 'gzip;q=0']) {
      expect((await get({ 'accept-encoding': accepted })).headers.get('content-encoding')).toBeNull();
    }
    const head = await get({ 'accept-encoding': 'gzip' }, 'HEAD');
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(Number(head.headers.get('content-length'))).toBeGreaterThan(10_000);
    expect(head.headers.get('content-type')).toBe('application/jsonl; charset=utf-8');
    expect(head.headers.get('access-control-allow-origin')).toBe('*');
  });

  test('costs no statement when the client has it, until the next revision or day', async () => {
    const etag = (await get()).headers.get('etag') as string;
    expect(etag).toMatch(/^W\/"catalog-1-\d+-2026-11-23"$/);
    for (const header of [etag, `"other", ${etag}`, '*']) {
      const again = await get({ 'if-none-match': header });
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    }
    day = '2026-11-24';
    expect((await get({ 'if-none-match': etag })).status).toBe(200);
    day = '2026-11-23';
    await advance(catalog);
    const next = await get({ 'if-none-match': etag });
    expect([next.status, next.headers.get('etag') === etag]).toEqual([200, false]);
  });

  test('takes GET and HEAD only', async () => {
    const response = await get({}, 'POST');
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });
});

test('is made once for an epoch, of one revision, in so many statements as there are kinds and 200 models', async () => {
  const statements: string[] = [];
  await using database = await openTestDatabase('seeded', { onQuery: (sql) => void statements.push(sql) });
  await using own = await openCatalog(database, { pollEveryMs: 2 ** 30 });
  const file = catalogFile(own);
  statements.length = 0;
  const [first, ...others] = await Promise.all([file.read(), file.read(), file.read()]);
  for (const other of others) expect(other).toBe(first);
  const models = parse(gunzipSync(first.gzip).toString()).filter(({ kind }) => kind === 'model').length;
  // begin, the epoch, sources and counts, ids of seven kinds, ten relations, commit; and six for each 200 models.
  const fixed = 1 + 1 + 2 + 7 + 10 + 1;
  expect(statements.length).toBe(fixed + 6 * Math.ceil(models / 200));
  statements.length = 0;
  expect(await file.read()).toBe(first);
  expect(statements).toEqual([]);
});

test('an overlay is part of what is served', async () => {
  await using database = await openTestDatabase('seeded');
  const now = new Date('2026-11-24T12:00:00Z');
  const text = JSON.stringify({ version: 1, models: [{ slug: 'gpt-4o-mini', name: 'Our mini' }] });
  await importSource(database.db, { source: 'overlay', files: [{ name: 'own.json', text }] }, { now });
  await using own = await openCatalog(database, { pollEveryMs: 2 ** 30 });
  expect(gunzipSync((await catalogFile(own).read()).gzip).toString()).toContain('"name":"Our mini"');
});
