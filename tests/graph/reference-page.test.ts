import { expect, test } from 'vitest';
import { referenceFiles, referenceSources } from '../fixtures/reference-page.ts';
import { openTestCatalog } from '../setup/catalog.ts';
import { operation } from '../setup/operations.ts';

const price = (amount: string) => ({ amount });

interface Route {
  provider: { name: string };
  accessType: string;
  pricing: string;
  rateCard: { cacheRead: { amount: string } | null } | null;
}

function placeInLadder({ provider, accessType, pricing, rateCard }: Route) {
  return [provider.name, accessType, pricing, rateCard?.cacheRead ?? null];
}

function gatewayWithBasis({ basis, node }: { basis: string; node: { name: string; kind: string } }) {
  return [node.name, node.kind, basis];
}

test('a catalog of exactly what the reference page states answers exactly that', async () => {
  await using catalog = await openTestCatalog({ seed: { files: referenceFiles, sources: referenceSources } });
  const { data } = await catalog.query(operation('model-page'), { slug: 'gpt-4o-mini' });
  const { model } = data;

  expect(model).toMatchObject({
    slug: 'gpt-4o-mini',
    name: 'GPT-4o-mini',
    releasedOn: '2024-07-18',
    knowledgeCutoff: '2023-10',
    contextWindow: 128_000,
    maxOutputTokens: 16_384,
    architecture: 'DECODER_ONLY',
    specialization: 'GENERAL',
    openness: 'PROPRIETARY',
    developer: { slug: 'openai', name: 'OpenAI' },
    family: { slug: 'gpt-4o', name: 'GPT-4o', models: { totalCount: 1 } },
    license: { slug: 'proprietary', name: 'Proprietary', spdxId: null, commercialUse: 'CONDITIONAL' },
    capabilities: { structuredOutputs: 'YES', vision: 'UNKNOWN', toolCalling: 'UNKNOWN' },
    inputModalities: null,
    outputModalities: null,
  });

  expect(model.cheapestRoute).toMatchObject({
    blendedPrice: '0.2625',
    comparedRoutes: 3,
    route: {
      provider: { slug: 'openai', name: 'OpenAI API' },
      rateCard: {
        terms: 'METERED',
        input: { amount: '0.15', unit: 'MILLION_TOKENS', currency: 'USD' },
        output: price('0.6'),
        cacheRead: price('0.075'),
      },
    },
  });

  expect(model.routes.totalCount).toBe(4);
  expect(model.routes.nodes.map(placeInLadder)).toEqual([
    ['OpenAI API', 'SERVERLESS', 'COMPLETE', price('0.075')],
    ['OpenRouter', 'SERVERLESS', 'COMPLETE', null],
    ['Vercel AI Gateway', 'SERVERLESS', 'COMPLETE', price('0.075')],
    ['Azure OpenAI', 'SERVERLESS', 'NONE', null],
  ]);
  for (const route of model.routes.nodes.slice(0, 3)) {
    expect(route.rateCard).toMatchObject({
      input: price('0.15'),
      output: price('0.6'),
      source: { slug: 'reference-page' },
    });
  }

  expect(model.gateways.edges.map(gatewayWithBasis)).toEqual([
    ['AIRouter', 'ROUTER', 'DECLARED'],
    ['Azure AI Foundry Model Router', 'ROUTER', 'DECLARED'],
    ['Helicone', 'GATEWAY', 'DECLARED'],
    ['LiteLLM', 'GATEWAY', 'DECLARED'],
    ['OpenRouter', 'HYBRID', 'DECLARED'],
    ['Portkey', 'GATEWAY', 'DECLARED'],
  ]);

  expect(model.benchmarkResults.totalCount).toBe(3);
  expect(model.benchmarkResults.nodes).toMatchObject([
    { score: 1235, benchmark: { name: 'Chatbot Arena', unit: 'ELO' }, sourceUrl: 'https://lmarena.ai' },
    {
      score: 59.4,
      benchmark: { slug: 'mmmu' },
      variant: { slug: 'mmmu' },
      sourceUrl: 'https://mmmu-benchmark.github.io/',
    },
    {
      score: 55.3,
      benchmark: { name: 'MMMU Pro' },
      variant: { slug: 'mmmu-pro-4-option' },
      sourceUrl: 'https://arxiv.org/html/2409.02813v3',
    },
  ]);
});
