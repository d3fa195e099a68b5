import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestCatalog, type TestCatalog } from '../setup/catalog.ts';
import { multiplyCatalog } from '../setup/multiply.ts';
import { operation } from '../setup/operations.ts';

const times = 20;
let catalog: TestCatalog;
beforeAll(async () => {
  catalog = await openTestCatalog();
  await multiplyCatalog(catalog.database.db, times);
  await catalog.catalog.refresh();
}, 180_000);
afterAll(() => catalog[Symbol.asyncDispose]());

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Actual Rows'?: number;
  'Rows Removed by Filter'?: number;
  'Actual Loops'?: number;
  Plans?: Plan[];
}

/** Tables that grow with the catalog; the others are small and may be read whole. */
const growing = new Set([
  'model',
  'family',
  'provider_route',
  'rate_card',
  'price_line',
  'price_floor',
  'alias',
  'gateway_model',
  'benchmark_result',
  'use_case_fit',
  'alternative',
  'source_record',
]);

function nodes(plan: Plan): Plan[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodes)];
}

/** The plans of all statements that an operation runs, with what they really read. */
async function plansOf(document: string, variables: object = {}): Promise<{ statement: string; nodes: Plan[] }[]> {
  catalog.statements.length = 0;
  const { errors } = await catalog.query(document, variables);
  expect(errors).toBeUndefined();
  const statements = [...catalog.statements];
  const plans = [];
  for (const { sql: statement, parameters } of statements) {
    const { rows } = await catalog.explain(statement, parameters);
    plans.push({ statement, nodes: nodes((rows[0] as { 'QUERY PLAN': [{ Plan: Plan }] })['QUERY PLAN'][0].Plan) });
  }
  return plans;
}

function wholeTableReads(plan: { nodes: Plan[] }): string[] {
  return plan.nodes
    .filter(
      (node) =>
        node['Node Type'] === 'WindowAgg' ||
        (node['Node Type'].includes('Seq Scan') && growing.has(node['Relation Name'] ?? '')),
    )
    .map((node) => `${node['Node Type']} on ${node['Relation Name']}`);
}

/** Rows that a plan touched in tables that grow. */
function rowsRead(plan: { nodes: Plan[] }): number {
  return plan.nodes
    .filter((node) => growing.has(node['Relation Name'] ?? ''))
    .reduce(
      (sum, node) =>
        sum + ((node['Actual Rows'] ?? 0) + (node['Rows Removed by Filter'] ?? 0)) * (node['Actual Loops'] ?? 1),
      0,
    );
}

const pages: [name: string, variables: object][] = [
  ['model-facts', { slug: 'gpt-4o-mini' }],
  ['model-page', { slug: 'gpt-4o-mini' }],
  ['compare-models', { slugs: ['gpt-4o-mini', 'gpt-4.1', 'o3', 'claude-sonnet-4-6', 'gemini-2.5-pro'] }],
  ['models-list', { variant: 'gpqa-diamond' }],
  [
    'models-list',
    { variant: 'gpqa-diamond', orderBy: [{ field: 'SCORE', direction: 'DESC', variant: 'gpqa-diamond' }] },
  ],
  ['leaderboard', { benchmark: 'gpqa', first: 20 }],
  ['use-case-page', { slug: 'coding', first: 20 }],
  ['frontier', { quality: { useCase: 'coding' } }],
  ['frontier', { quality: { variant: 'gpqa-diamond' }, workload: { inputTokens: 1000, outputTokens: 100 } }],
  ['family-page', { slug: 'gpt-4o' }],
  ['price-history', { provider: 'openai', wireId: 'o3', asOf: '2025-06-01' }],
  ['price-ladder', { slug: 'gpt-4o-mini', workload: { inputTokens: 10_000, outputTokens: 500 } }],
  ['cheapest-routes', { workload: { inputTokens: 10_000, outputTokens: 500 } }],
  [
    'cheapest-routes',
    {
      workload: { inputTokens: 10_000, outputTokens: 500, cachedInputTokens: 8000, mode: 'BATCH' },
      where: { capabilities: ['VISION'], minContext: 200_000 },
    },
  ],
  ['cheapest-routes', { workload: { pages: 10 } }],
  ['cheapest-routes', { workload: { inputTokens: 1000 }, where: { terms: ['FREE_TIER'] } }],
  ['resolve-alias', { wireId: 'gpt-4o-mini-2024-07-18' }],
];

test.each(pages)(`%s reads no table whole at ${times} times the data`, async (name, variables) => {
  for (const plan of await plansOf(operation(name), variables))
    expect(wholeTableReads(plan), plan.statement).toEqual([]);
});

const directions = ['ASC', 'DESC'];
const orderings = (list: string, fields: string[], variant = '') =>
  fields.flatMap((field) =>
    directions.map(
      (direction) => `${list}(first: 20, orderBy: [{ field: ${field}, direction: ${direction}${variant} }])`,
    ),
  );

/** An ordered page may read little more than its own rows, however large the catalog is. */
const mostRows = 400;

test.each([
  ...orderings('models', ['NAME', 'RELEASED_ON', 'CONTEXT_WINDOW', 'CHEAPEST_INPUT', 'CHEAPEST_OUTPUT']),
  ...orderings('models', ['SCORE'], ', variant: "gpqa-diamond"'),
  ...orderings('routes', ['PRICE', 'INPUT_PRICE', 'OUTPUT_PRICE', 'CONTEXT_WINDOW', 'WIRE_ID']),
  ...orderings('families', ['NAME']),
])('%s walks an index', async (list) => {
  for (const plan of await plansOf(`{ ${list} { nodes { id } } }`)) {
    expect(wholeTableReads(plan), plan.statement).toEqual([]);
    expect(rowsRead(plan), plan.statement).toBeLessThanOrEqual(mostRows);
  }
});

test.each([
  'provider(by: { slug: "openrouter" }) { routes(first: 20)',
  'provider(by: { slug: "openrouter" }) { routes(first: 20, orderBy: [{ field: WIRE_ID, direction: ASC }])',
  'organization(by: { slug: "openai" }) { models(first: 20)',
  'gateway(by: { slug: "openrouter" }) { models(first: 20)',
  'family(by: { slug: "gpt-4o" }) { models(first: 20)',
  'family(by: { slug: "gpt-4o" }) { models(first: 20, orderBy: [{ field: RELEASED_ON, direction: DESC }])',
  'model(by: { slug: "o3" }) { benchmarkResults(first: 20)',
  'model(by: { slug: "o3" }) { gateways(first: 20)',
])('%s reads no table whole', async (list) => {
  for (const plan of await plansOf(`{ ${list} { nodes { id } } } }`)) {
    expect(wholeTableReads(plan), plan.statement).toEqual([]);
  }
});

/** The lists that are ordered by what the importer computes. */
test.each([
  '{ benchmark(by: { slug: "gpqa" }) { leaderboard(first: 20) { nodes { id } } } }',
  '{ useCase(by: { slug: "coding" }) { fits(first: 20) { nodes { grade } } } }',
  '{ model(by: { slug: "o3" }) { result(benchmark: "gpqa") { peers { median above { id } below { id } best { id } } } } }',
  '{ model(by: { slug: "o3" }) { useCaseFits { grade } alternatives { kind } } }',
])('%s walks an index', async (document) => {
  for (const plan of await plansOf(document)) {
    expect(wholeTableReads(plan), plan.statement).toEqual([]);
    expect(rowsRead(plan), plan.statement).toBeLessThanOrEqual(mostRows);
  }
});

test.each([
  '{ benchmark(by: { slug: "gpqa" }) { leaderboard(where: { openness: { eq: PROPRIETARY } }) { nodes { id } } } }',
  '{ benchmark(by: { slug: "gpqa" }) { leaderboard(reporting: { eq: INDEPENDENT }) { nodes { id } totalCount } } }',
  '{ useCase(by: { slug: "coding" }) { fits(where: { basis: { eq: BENCHMARK } }) { nodes { grade } totalCount } } }',
  '{ frontier(quality: { useCase: "coding" }, where: { openness: { eq: PROPRIETARY } }) { points { cost } } }',
])('%s is served by an index', async (document) => {
  for (const plan of await plansOf(document)) expect(wholeTableReads(plan), plan.statement).toEqual([]);
});

test('the next page of an ordering starts at its place', async () => {
  for (const orderBy of ['RELEASED_ON', 'CHEAPEST_INPUT', 'NAME']) {
    const order = `orderBy: [{ field: ${orderBy}, direction: DESC }]`;
    let after = '';
    for (let page = 0; page < 20; page++) {
      const { data } = await catalog.query(`{ models(first: 100, ${order}${after}) { pageInfo { endCursor } } }`);
      after = `, after: "${data.models.pageInfo.endCursor}"`;
    }
    for (const plan of await plansOf(`{ models(first: 20, ${order}${after}) { nodes { id } } }`)) {
      expect(rowsRead(plan), plan.statement).toBeLessThanOrEqual(mostRows);
    }
  }
});

/** A filter alone reads at most what matches it, or walks the order until the page is full. */
const filters = [
  'models(where: { slug: { in: ["o3", "gpt-4.1"] } })',
  'models(where: { developer: { eq: "z-ai" } })',
  'models(where: { family: { eq: "gpt-4.1" } })',
  'models(where: { openness: { eq: OPEN_SOURCE } })',
  'models(where: { identity: { eq: CURATED } })',
  'models(where: { capabilities: { all: [COMPUTER_USE] } })',
  'models(where: { capabilities: { any: [COMPUTER_USE, CODE_EXECUTION] } })',
  'models(where: { inputModalities: { all: [VIDEO] } })',
  'models(where: { outputModalities: { all: [AUDIO] } })',
  'models(where: { contextWindow: { gte: 1000000 } })',
  'models(where: { maxOutputTokens: { gte: 300000 } })',
  'models(where: { releasedOn: { gte: "2026-06-01" } })',
  'models(where: { cheapestInput: { gte: "20" } })',
  'models(where: { cheapestOutput: { gte: "80" } })',
  'models(where: { status: { eq: RETIRED } })',
  'models(where: { status: { eq: DEPRECATED } })',
  'models(where: { provider: { eq: "z-ai" } })',
  'models(where: { gateway: { eq: "airouter" } })',
  'models(where: { region: { eq: "eu" } })',
  'models(where: { score: { variant: "mmmu-pro-overall", gte: 50 } })',
  'models(where: { matches: "haiku 4" })',
  'routes(where: { model: { eq: "o3" } })',
  'routes(where: { provider: { eq: "z-ai" } })',
  'routes(where: { wireId: { eq: "gpt-4o-mini" } })',
  'routes(where: { region: { eq: "eu" } })',
  'routes(where: { accessType: { eq: PROVISIONED } })',
  'routes(where: { status: { eq: RETIRED } })',
  'routes(where: { status: { eq: NOT_LISTED } })',
  'routes(where: { capabilities: { all: [COMPUTER_USE] } })',
  'routes(where: { contextWindow: { gte: 2000000 } })',
  'families(where: { developer: { eq: "z-ai" } })',
];

test.each(filters)('%s is served by an index', async (list) => {
  for (const plan of await plansOf(`{ ${list} { nodes { id } } }`))
    expect(wholeTableReads(plan), plan.statement).toEqual([]);
});
