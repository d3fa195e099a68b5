import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestCatalog, type TestCatalog } from '../setup/catalog.ts';
import { operation } from '../setup/operations.ts';

/** What the reference page gets wrong, and what the starting catalog answers instead. */

let catalog: TestCatalog;
beforeAll(async () => {
  catalog = await openTestCatalog();
});
afterAll(() => catalog[Symbol.asyncDispose]());

async function modelPage() {
  const { data, errors } = await catalog.query(operation('model-page'), { slug: 'gpt-4o-mini' });
  expect(errors).toBeUndefined();
  return data.model;
}

test('vision is its best grade, so it stands among what to use it for, and not among what to avoid', async () => {
  const { useCaseFits, guidance } = await modelPage();
  const vision = useCaseFits.find(({ useCase }: { useCase: { slug: string } }) => useCase.slug === 'vision');
  expect(vision).toMatchObject({ basis: 'BENCHMARK', grade: 'A', blockedBy: [] });
  expect(vision.relevantResults).toBeGreaterThanOrEqual(1);
  const useCases = (side: { useCase: { slug: string } | null }[]) => side.map(({ useCase }) => useCase?.slug);
  expect(useCases(guidance.useFor)).toContain('vision');
  expect(useCases(guidance.avoidFor)).not.toContain('vision');
  expect(useCases(guidance.avoidFor)).not.toContain('document-understanding');
  expect(guidance.verdict).toContain('vision');
});

test('a capability that no source states is unknown in the counts of a family, not absent', async () => {
  const { data } = await catalog.query(
    '{ family(by: { slug: "gpt-4o" }) { models { totalCount } capabilityCounts { capability yes no unknown } } }',
  );
  const { models, capabilityCounts } = data.family;
  const tools = capabilityCounts.find(({ capability }: { capability: string }) => capability === 'TOOL_CALLING');
  expect(tools.yes).toBeGreaterThan(1);
  expect(tools.unknown).toBeGreaterThan(0);
  expect(tools.yes + tools.no + tools.unknown).toBe(models.totalCount);
});

test('the routes at Azure have their prices, the regional ones their own', async () => {
  const { routes } = await modelPage();
  const azure = routes.nodes
    .filter(({ provider }: { provider: { slug: string } }) => provider.slug === 'azure-openai')
    .map(
      (route: {
        region: string;
        pricing: string;
        rateCard: { input: { amount: string }; output: { amount: string } };
      }) => [route.region, route.pricing, route.rateCard.input.amount, route.rateCard.output.amount],
    );
  expect(azure).toContainEqual(['global', 'COMPLETE', '0.15', '0.6']);
  expect(azure).toContainEqual(['eu', 'COMPLETE', '0.165', '0.66']);
});

describe('MMMU-Pro', () => {
  test('with four options and overall are two scores, ranked apart', async () => {
    const { benchmarkResults } = await modelPage();
    const on = (slug: string) =>
      benchmarkResults.nodes.find(({ variant }: { variant: { slug: string } }) => variant.slug === slug);
    expect(on('mmmu-pro-4-option')).toMatchObject({ score: 55.3, benchmark: { slug: 'mmmu-pro' } });
    expect(on('mmmu-pro-overall')).toMatchObject({ score: 37.6, benchmark: { slug: 'mmmu-pro' } });
    expect(on('mmmu-pro-vision').score).toBe(35.2);
    expect(on('mmmu-pro-10-option').score).toBe(39.9);
    expect(on('mmmu-pro-4-option').peers.best.model.slug).toBe('gpt-4o-mini');
    expect(on('mmmu-pro-overall').peers.best.model.slug).not.toBe('gpt-4o-mini');
  });

  test('counts for vision by its overall score only', async () => {
    const { data } = await catalog.query(`{ useCase(by: { slug: "vision" }) {
      fits(first: 1, where: { model: { slug: { eq: "gpt-4o-mini" } } }) { nodes { results { result { score variant { slug } } } } } } }`);
    const counted = data.useCase.fits.nodes[0].results.map(
      ({ result }: { result: { score: number; variant: { slug: string } } }) => [result.variant.slug, result.score],
    );
    expect(counted).toContainEqual(['mmmu-pro-overall', 37.6]);
    expect(counted.map(([variant]: [string]) => variant)).not.toContain('mmmu-pro-4-option');
  });
});

test('the source of Portkey is under the MIT licence', async () => {
  const { data } = await catalog.query('{ gateway(by: { slug: "portkey" }) { license { slug spdxId } } }');
  expect(data.gateway.license).toEqual({ slug: 'mit', spdxId: 'MIT' });
});

test('what two sources say of one thing stands side by side, with who said it and which is believed', async () => {
  const { knowledgeCutoff } = await modelPage();
  expect(knowledgeCutoff).toBe('2023-10');
  const said = await catalog.database.db
    .selectFrom('source_record')
    .innerJoin('model', 'model.id', 'source_record.entity_id')
    .innerJoin('source', 'source.id', 'source_record.source_id')
    .select(['source.slug', 'source.precedence', 'claims'])
    .where('model.slug', '=', 'gpt-4o-mini')
    .where('revision_until', 'is', null)
    .execute();
  const cutoffs = said.filter(
    ({ claims }) => (claims as { knowledgeCutoffOn?: string }).knowledgeCutoffOn !== undefined,
  );
  expect(cutoffs.length).toBeGreaterThan(1);
  const [believed] = cutoffs.toSorted((a, b) => b.precedence - a.precedence);
  expect(believed?.claims).toMatchObject({ knowledgeCutoffOn: knowledgeCutoff });
});

test('prices have dates and a history, regions and tiers', async () => {
  const { data } = await catalog.query(operation('price-history'), {
    provider: 'openai',
    wireId: 'o3',
    asOf: '2025-06-01',
  });
  expect(data.route.priceHistory.totalCount).toBeGreaterThan(1);
  const regions = (await modelPage()).routes.nodes.map(({ region }: { region: string }) => region);
  expect(regions).toEqual(expect.arrayContaining(['global', 'eu', 'us']));
  const tiers = await catalog.query(
    '{ route(by: { key: { provider: "google-ai-studio", wireId: "gemini-2.5-pro" } }) { rateCard { lines { meter minInputTokens } } } }',
  );
  expect(tiers.data.route.rateCard.lines).toContainEqual({ meter: 'INPUT', minInputTokens: 200_000 });
});

test('all of it is GraphQL: the page is one query, and the schema tells what each field means', async () => {
  const { data } = await catalog.query('{ __type(name: "UseCaseFit") { fields { name description } } }');
  expect(data.__type.fields.length).toBeGreaterThan(10);
  for (const { name, description } of data.__type.fields) expect([name, description]).not.toEqual([name, null]);
});
