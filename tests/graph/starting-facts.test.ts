import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestCatalog, type TestCatalog } from '../setup/catalog.ts';

let catalog: TestCatalog;
beforeAll(async () => {
  catalog = await openTestCatalog();
});
afterAll(() => catalog[Symbol.asyncDispose]());

type Facts = [slug: string, lab: string, releasedOn: string, contextWindow: number, maxOutputTokens: number];
type Price = [input: string | null, output: string | null, cacheRead: string | null];

/** The lab's own price; null where it does not sell the model itself. */
const prominent: [...Facts, ...Price][] = [
  ['gpt-4.1', 'openai', '2025-04-14', 1_047_576, 32_768, '2', '8', '0.5'],
  ['gpt-5.4-mini', 'openai', '2026-03-17', 400_000, 128_000, '0.75', '4.5', '0.075'],
  ['gpt-5.5', 'openai', '2026-04-23', 1_050_000, 128_000, '5', '30', '0.5'],
  ['gpt-oss-120b', 'openai', '2025-08-05', 131_072, 32_768, null, null, null],
  ['claude-sonnet-4-6', 'anthropic', '2026-02-17', 1_000_000, 64_000, '3', '15', '0.3'],
  ['claude-opus-4-8', 'anthropic', '2026-05-28', 1_000_000, 128_000, '5', '25', '0.5'],
  ['claude-haiku-4-5', 'anthropic', '2025-10-15', 200_000, 64_000, '1', '5', '0.1'],
  ['gemini-2.5-pro', 'google', '2025-06-17', 1_048_576, 65_536, '1.25', '10', '0.125'],
  ['gemini-2.5-flash', 'google', '2025-06-17', 1_048_576, 65_536, '0.3', '2.5', '0.03'],
  ['gemini-3.1-pro-preview', 'google', '2026-02-19', 1_048_576, 65_536, '2', '12', '0.2'],
  ['deepseek-v4-pro', 'deepseek', '2026-04-24', 1_000_000, 384_000, '0.435', '0.87', '0.003625'],
  ['deepseek-v4-flash', 'deepseek', '2026-04-24', 1_000_000, 384_000, '0.14', '0.28', '0.0028'],
  ['kimi-k2.6', 'moonshot', '2026-04-21', 262_144, 262_144, '0.95', '4', '0.16'],
  ['glm-5.2', 'z-ai', '2026-06-13', 1_000_000, 131_072, '1.4', '4.4', '0.26'],
  ['grok-4.3', 'xai', '2026-04-17', 1_000_000, 30_000, '1.25', '2.5', '0.2'],
  ['mistral-large-2512', 'mistral', '2025-12', 262_144, 262_144, '0.5', '1.5', null],
  ['llama-3.3-70b-instruct', 'meta', '2024-12-06', 128_000, 4_096, null, null, null],
];

interface Card {
  input: { amount: string } | null;
  output: { amount: string } | null;
  cacheRead: { amount: string } | null;
}

interface Route {
  provider: { organization: { slug: string } | null };
  priceHistory: { nodes: Card[] };
}

test.each(prominent)('%s of %s', async (slug, lab, releasedOn, contextWindow, maxOutputTokens, ...price) => {
  const { data, errors } = await catalog.query(
    `query ($slug: String!) {
      model(by: { slug: $slug }) {
        identity developer { slug } releasedOn contextWindow maxOutputTokens
        routes(first: 100) { nodes {
          provider { organization { slug } }
          priceHistory(first: 100) { nodes { input { amount } output { amount } cacheRead { amount } } } } }
      }
    }`,
    { slug },
  );
  expect(errors).toBeUndefined();
  const { routes, ...facts } = data.model;
  expect(facts).toEqual({ identity: 'CURATED', developer: { slug: lab }, releasedOn, contextWindow, maxOutputTokens });
  const [own, others] = [true, false].map((isOwn) =>
    routes.nodes.filter((route: Route) => (route.provider.organization?.slug === lab) === isOwn),
  ) as [Route[], Route[]];
  expect(others.length).toBeGreaterThan(0);
  if (price.every((amount) => amount === null)) return;
  // Labs have changed some of them since: the history holds what they were.
  const prices = own.flatMap(({ priceHistory }) =>
    priceHistory.nodes.map((card) => [card.input, card.output, card.cacheRead].map((one) => one?.amount ?? null)),
  );
  expect(prices).toContainEqual(price);
});

test('28 gateways, and more than 38 benchmarks', async () => {
  const { data } = await catalog.query('{ gateways(first: 1) { totalCount } benchmarks(first: 1) { totalCount } }');
  expect(data.gateways.totalCount).toBe(28);
  expect(data.benchmarks.totalCount).toBeGreaterThanOrEqual(38);
});

test('results of at least 15 models, on at least 8 variants that several of them share', async () => {
  const { db } = catalog.database;
  const models = await db.selectFrom('benchmark_result').select('model_id').distinct().execute();
  expect(models.length).toBeGreaterThanOrEqual(15);
  const shared = await db
    .selectFrom('benchmark_result')
    .select('variant_id')
    .groupBy('variant_id')
    .having((eb) => eb.fn.count('model_id').distinct(), '>=', 5)
    .execute();
  expect(shared.length).toBeGreaterThanOrEqual(8);
});

test.each([
  ['mmmu-pro', ['4-option', '10-option', 'vision', 'overall']],
  ['terminal-bench', ['1', '2.0', '2.1', 'hard']],
  ['aime', ['2024', '2025']],
  ['swe-bench', ['full', 'lite', 'verified', 'pro', 'multilingual']],
])('%s has its variants', async (slug, variants) => {
  const { data } = await catalog.query(
    'query ($slug: String!) { benchmark(by: { slug: $slug }) { variants { slug } } }',
    { slug },
  );
  const found = data.benchmark.variants.map((variant: { slug: string }) => variant.slug).join(' ');
  for (const variant of variants) expect(found).toContain(variant);
});
