import { afterAll, beforeAll, expect, test } from 'vitest';
import { importSource } from '../../src/importers/import-source.ts';
import { rocket } from '../importers/adapters/openrouter-fixture.ts';
import { openTestCatalog, type TestCatalog } from '../setup/catalog.ts';

const now = new Date('2026-11-23T12:00:00Z');
let catalog: TestCatalog;

const load = (source: string, content: unknown, observedOn: string) =>
  importSource(
    catalog.database.db,
    { source, files: [{ name: 'input.json', text: JSON.stringify(content) }], observedOn },
    { now },
  );
const priced = (id: string, prompt: string, more: object = {}) => ({
  ...rocket,
  id,
  canonical_slug: id,
  name: `Acme: ${id}`,
  pricing: { prompt, completion: '0.000009' },
  ...more,
});
const latest = (prompt: string, slug?: string, more: object = {}) =>
  priced('~acme/rocket-latest', prompt, { ...(slug ? { alias_target: { name: slug, slug } } : {}), ...more });
const [one, two] = [priced('acme/rocket-8', '0.000002'), priced('acme/rocket-9', '0.000003')];

beforeAll(async () => {
  catalog = await openTestCatalog({ now: () => now });
  await load('openrouter', { data: [latest('0.000001'), one] }, '2026-05-12');
  await load('openrouter', { data: [latest('0.000002', 'acme/rocket-8'), one] }, '2026-06-01');
  const moved = [latest('0.000003', 'acme/rocket-9'), one, two];
  await load('openrouter', { data: moved }, '2026-07-01');
  await load(
    'openrouter',
    { data: [latest('0.000003', 'acme/rocket-9', { context_length: 1000 }), one, two] },
    '2026-08-01',
  );
  const mistaken = { id: 'acme/rocket-9', match: {}, prices: { input_mtok: 1, output_mtok: 9 } };
  await load('genai-prices', [{ id: 'openrouter', models: [mistaken] }], '2026-11-23');
  await catalog.catalog.refresh();
});
afterAll(() => catalog[Symbol.asyncDispose]());

const ask = async (document: string, variables: object = {}) => {
  const { data, errors } = await catalog.query(document, variables);
  expect(errors).toBeUndefined();
  return data;
};
const wireIds = (model: { routes: { nodes: { wireId: string }[] } }) => model.routes.nodes.map(({ wireId }) => wireId);

test('a moving name is a model of its own, and says where it leads, since when and by whom', async () => {
  const { route, fixed } = await ask(`{
    route(by: { key: { provider: "openrouter", wireId: "~acme/rocket-latest" } }) {
      model { slug } rateCard { input { amount } }
      pointsTo { wireId since model { slug } source { slug } }
      provenance(fields: ["pointsTo.wireId"]) { value chosen source { slug } }
    }
    fixed: route(by: { key: { provider: "openrouter", wireId: "acme/rocket-9" } }) { model { slug } pointsTo { wireId } }
  }`);
  expect(fixed.pointsTo).toBeNull();
  expect(route).toEqual({
    model: { slug: expect.stringMatching(/rocket-latest$/) },
    rateCard: { input: { amount: '3' } },
    pointsTo: {
      wireId: 'acme/rocket-9',
      since: '2026-07-01',
      model: { slug: fixed.model.slug },
      source: { slug: 'openrouter-api' },
    },
    provenance: [{ value: 'acme/rocket-9', chosen: true, source: { slug: 'openrouter-api' } }],
  });
});

test('no model has a route, or its cheapest price, by a name that moves', async () => {
  const { resolved, named } = await ask(`
    fragment Priced on Model {
      slug routes(first: 10) { nodes { wireId } } cheapestRoute { route { wireId } blendedPrice }
      priceLadder { route { wireId } }
    }
    { resolved: route(by: { key: { provider: "openrouter", wireId: "acme/rocket-9" } }) { model { ...Priced } }
      named: route(by: { key: { provider: "openrouter", wireId: "~acme/rocket-latest" } }) { model { ...Priced } } }`);
  expect(wireIds(resolved.model)).toEqual(['acme/rocket-9']);
  expect(resolved.model.cheapestRoute).toEqual({ route: { wireId: 'acme/rocket-9' }, blendedPrice: '4.5' });
  expect(wireIds(named.model)).toEqual(['~acme/rocket-latest']);
});

test('OpenRouter is believed of its own prices before a list of higher precedence', async () => {
  const { route, sources } = await ask(`{
    route(by: { key: { provider: "openrouter", wireId: "acme/rocket-9" } }) {
      rateCard { input { amount } provenance { field value chosen reason source { slug } } }
    }
    sources { slug precedence ownProvider { slug } }
  }`);
  expect(route.rateCard.input.amount).toBe('3');
  expect(route.rateCard.provenance.filter(({ field }: { field: string }) => field === 'input')).toEqual([
    {
      field: 'input',
      value: '3',
      chosen: true,
      reason: 'openrouter-api has the higher precedence, 75 to 45 of genai-prices',
      source: { slug: 'openrouter-api' },
    },
    expect.objectContaining({ value: '1', chosen: false, source: { slug: 'genai-prices' } }),
  ]);
  expect(sources.filter(({ ownProvider }: { ownProvider: object | null }) => ownProvider)).toEqual([
    { slug: 'openrouter-api', precedence: 40, ownProvider: { slug: 'openrouter' } },
  ]);
});

test('the numbers of an import’s report are found again, and add up', async () => {
  const [report] = await load('openrouter', { data: [one, two] }, '2026-09-01');
  await load('openrouter', { data: [one, two] }, '2026-09-02');
  await catalog.catalog.refresh();
  const { sources } = await ask(`{ sources { slug lastImports {
    feed observedAt revision recordsRead leftOut created changed unchanged noLongerListed changes issues } } }`);
  const { lastImports } = sources.find(({ slug }: { slug: string }) => slug === 'openrouter-api');
  expect(lastImports).toEqual([
    {
      feed: 'openrouter-api',
      observedAt: '2026-09-01T00:00:00.000Z',
      revision: report?.revision,
      recordsRead: report?.read,
      leftOut: report?.leftOut,
      created: report?.created,
      changed: report?.changed,
      unchanged: report?.unchanged,
      noLongerListed: report?.noLongerListed,
      changes: report?.changes.reduce((sum, { count }) => sum + count, 0),
      issues: report?.issues.reduce((sum, { count }) => sum + count, 0),
    },
  ]);
  const [{ recordsRead, leftOut, created, changed, unchanged, noLongerListed }] = lastImports;
  expect(leftOut + created + changed + unchanged).toBe(recordsRead);
  expect(noLongerListed).toBeGreaterThan(0);
  expect(sources.find(({ slug }: { slug: string }) => slug === 'openai').lastImports).toEqual([]);
});
