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

function decisionOf(fit: { useCase: { name: string }; basis: string; grade: string | null; relevantResults: number }) {
  return [fit.useCase.name, fit.basis, fit.grade, fit.relevantResults];
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

  expect(model.useCaseFits.map(decisionOf)).toEqual([
    ['Vision', 'BENCHMARK', 'A', 1],
    ['RAG', 'SIGNALS', null, 0],
    ['Long context', 'SIGNALS', null, 0],
  ]);
  expect(model.guidance.verdict).toBe('GPT-4o-mini is worth evaluating for vision (grade A), RAG and long context.');
  expect(model.guidance.useFor.map(({ text }: { text: string }) => text)).toEqual([
    'Vision: grade A for quality per dollar',
    'RAG: meets all that is required; no relevant result is known',
    'Long context: meets all that is required; no relevant result is known',
    'Prompts and answers of up to 128k tokens together',
    'A choice between 4 routes of 4 providers',
  ]);
  expect(model.guidance.avoidFor).toEqual([]);
  expect(model.benchmarkResults.nodes[1]).toMatchObject({
    rank: 1,
    percentile: 50,
    peers: { totalCount: 1, above: [] },
  });
  expect(model.migrations).toEqual([]);
  expect(model.alternatives).toEqual([]);
  expect(model.comparisons).toEqual([]);
  expect(model.headline).toBe(
    'A proprietary general-purpose model by OpenAI with 128k tokens of context, from $0.15 input and $0.6 output per million tokens.',
  );
  expect(model.about).toContain(
    'the cheapest by tokens is OpenAI API at $0.15 input and $0.6 output per million tokens',
  );
  expect(model.about).toContain('Chatbot Arena 1235.0');
  expect(model.faqs.map(({ answer }: { answer: string }) => answer)).toEqual([
    'GPT-4o-mini holds 128k tokens of prompt and answer together.',
    'An answer of GPT-4o-mini may have up to 16,384 tokens.',
    'GPT-4o-mini costs $0.15 for a million tokens of input and $0.6 for output at OpenAI API, and $0.075 for input that is read from cache.',
    'GPT-4o-mini was released on 2024-07-18.',
    'GPT-4o-mini is served by 4 providers: OpenAI API, OpenRouter, Vercel AI Gateway and Azure OpenAI.',
    'Results of GPT-4o-mini are known on 3 benchmarks: Chatbot Arena, Massive Multi-discipline Multimodal Understanding and MMMU Pro.',
  ]);
});
