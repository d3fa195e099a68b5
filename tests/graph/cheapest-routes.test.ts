import { Big } from 'big.js';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { whyNotText } from '../../src/decisions/text-work.ts';
import type { Workload } from '../../src/decisions/workload.ts';
import { card, facts, route, sources } from '../importers/facts.ts';
import { openTestCatalog, type TestCatalog } from '../setup/catalog.ts';

let catalog: TestCatalog;
beforeAll(async () => {
  catalog = await openTestCatalog();
});
afterAll(() => catalog[Symbol.asyncDispose]());

const cheapest = `query ($where: RouteConstraints, $workload: WorkloadInput!, $first: Int) {
  cheapestRoutes(where: $where, workload: $workload, first: $first) {
    place
    route { id wireId provider { slug } model { slug } }
    cost { total terms notes }
  }
}`;

interface Found {
  place: number | null;
  route: { id: string; wireId: string; provider: { slug: string }; model: { slug: string } };
  cost: { total: string | null; terms: string; notes: string[] };
}

async function find(variables: object): Promise<Found[]> {
  const { data, errors } = await catalog.query(cheapest, variables);
  expect(errors).toBeUndefined();
  return data.cheapestRoutes;
}

/** The costs of every route of the catalog that can be compared, by asking each for its own. */
async function bruteForce(workload: Workload): Promise<string[]> {
  const totals: string[] = [];
  let after: string | null = null;
  do {
    const { data, errors } = await catalog.query(
      `query ($workload: WorkloadInput!, $after: String) {
        routes(first: 100, after: $after) {
          pageInfo { hasNextPage endCursor }
          nodes {
            status contextWindow maxInputTokens maxOutputTokens
            model { slug specialization inputModalities outputModalities contextWindow maxOutputTokens }
            rateCard { input { amount } output { amount } }
            cost(workload: $workload) { total currency }
          }
        }
      }`,
      { workload, after },
    );
    expect(errors).toBeUndefined();
    for (const { status, model, cost, rateCard, ...own } of data.routes.nodes) {
      const context = own.contextWindow ?? model.contextWindow ?? Number.POSITIVE_INFINITY;
      const output = own.maxOutputTokens ?? model.maxOutputTokens ?? Number.POSITIVE_INFINITY;
      const [prompt, answer] = [workload.inputTokens ?? 0, workload.outputTokens ?? 0];
      const holds = prompt + answer <= context && answer <= output && prompt <= (own.maxInputTokens ?? prompt);
      const served = status !== 'RETIRED' && status !== 'NOT_LISTED';
      const text = { ...model, input_modalities: model.inputModalities, output_modalities: model.outputModalities };
      const writes = !(rateCard?.output?.amount === '0' && rateCard.input?.amount !== '0');
      const works = whyNotText(text, workload) === null && (answer === 0 || writes);
      if (holds && served && works && cost.total !== null && cost.currency === 'USD') totals.push(cost.total);
    }
    after = data.routes.pageInfo.hasNextPage ? data.routes.pageInfo.endCursor : null;
  } while (after);
  return totals.toSorted((a, b) => new Big(a).cmp(b));
}

const anyWorkload: fc.Arbitrary<Workload> = fc
  .record({
    fresh: fc.constantFrom(0, 1, 900, 1200, 50_000, 250_000),
    cachedInputTokens: fc.constantFrom(0, 0, 5000, 150_000),
    answer: fc.constantFrom(0, 1, 300, 4000),
    reasoningTokens: fc.constantFrom(0, 0, 2000),
    requests: fc.constantFrom(1, 1000),
    mode: fc.constantFrom('STANDARD', 'STANDARD', 'BATCH', 'PRIORITY'),
    at: fc.constantFrom(null, '2026-11-23T18:00:00Z'),
    searches: fc.constantFrom(0, 0, 0, 2),
    pages: fc.constantFrom(0, 0, 0, 3),
  })
  .map(({ fresh, answer, ...rest }) => ({
    ...rest,
    inputTokens: fresh + rest.cachedInputTokens,
    outputTokens: answer + rest.reasoningTokens,
  }))
  .filter((workload) => workload.inputTokens + workload.outputTokens + workload.searches + workload.pages > 0);

describe('the cheapest routes of all models', () => {
  test('are those that asking every route finds, for any workload', async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(anyWorkload, fc.constantFrom(1, 10, 100), async (workload, first) => {
        const routes = await find({ workload, first });
        const all = await bruteForce(workload);
        expect(routes.map(({ cost }) => cost.total)).toEqual(all.slice(0, first));
        found += routes.length;
      }),
      { numRuns: 20 },
    );
    expect(found).toBeGreaterThan(0);
  }, 120_000);

  test('are found behind many that ask less for the prompt, by tier or by the hour', async () => {
    const decoys = Array.from({ length: 40 }, (_none, index) => route(`decoy-${index}`, {}, [card('1', '100')]));
    const lines = [
      { meter: 'INPUT', amount: '8' },
      { meter: 'INPUT', amount: '2', minInputTokens: 3000 },
      { meter: 'OUTPUT', amount: '90' },
      { meter: 'OUTPUT', amount: '1', hours: { from: '22:00', until: '06:00' } },
    ];
    const files = facts([
      ...decoys,
      route('plain', {}, [card('1.1', '50')]),
      route('by-night', {}, [{ terms: 'METERED', lines }]),
    ]);
    await using own = await openTestCatalog({ seed: { files, sources } });
    const cheapestOf = async (workload: object) => {
      const { data, errors } = await own.query(cheapest, { workload, first: 1 });
      expect(errors).toBeUndefined();
      return [data.cheapestRoutes[0].route.wireId, data.cheapestRoutes[0].cost.total];
    };
    const asked = { inputTokens: 4000, outputTokens: 1000 };
    expect(await cheapestOf({ ...asked, at: '2026-11-23T23:00:00Z' })).toEqual(['by-night', '0.009']);
    expect(await cheapestOf({ ...asked, at: '2026-11-23T12:00:00Z' })).toEqual(['plain', '0.0544']);
  });

  test('meet every constraint', async () => {
    const where = {
      capabilities: ['TOOL_CALLING', 'VISION'],
      minContext: 200_000,
      minOutput: 16_000,
      openness: ['PROPRIETARY'],
      providers: ['openai', 'anthropic', 'google-ai-studio', 'azure-openai'],
      accessTypes: ['SERVERLESS'],
    };
    const routes = await find({ where, workload: { inputTokens: 1000, outputTokens: 200 }, first: 5 });
    expect(routes.map(({ place }) => place)).toEqual([1, 2, 3, 4, 5]);
    for (const { route } of routes) {
      const { data } = await catalog.query(
        `query ($id: ID!) { route(by: { id: $id }) {
          provider { slug } accessType contextWindow maxOutputTokens
          model { openness contextWindow maxOutputTokens capabilities { toolCalling vision } }
        } }`,
        { id: route.id },
      );
      const { model, ...own } = data.route;
      expect(where.providers).toContain(own.provider.slug);
      expect([own.accessType, model.openness]).toEqual(['SERVERLESS', 'PROPRIETARY']);
      expect(own.contextWindow ?? model.contextWindow).toBeGreaterThanOrEqual(where.minContext);
      expect(own.maxOutputTokens ?? model.maxOutputTokens).toBeGreaterThanOrEqual(where.minOutput);
      expect(model.capabilities).toEqual({ toolCalling: 'YES', vision: 'YES' });
    }
  });

  test('behind a gateway are at the providers that it routes to', async () => {
    const workload = { inputTokens: 1000, outputTokens: 200 };
    const routes = await find({ where: { gateways: ['openrouter'] }, workload, first: 20 });
    const { data } = await catalog.query(
      '{ gateway(by: { slug: "openrouter" }) { provider { slug } providers { slug } } }',
    );
    const reached = [data.gateway.provider, ...data.gateway.providers].map((provider) => provider?.slug);
    expect(routes.length).toBeGreaterThan(0);
    for (const { route } of routes) expect(reached).toContain(route.provider.slug);
  });

  test('on other terms follow, without a place and without a cost', async () => {
    const workload = { inputTokens: 1000, outputTokens: 200 };
    const free = await find({
      where: { terms: ['METERED', 'FREE_TIER'], providers: ['openrouter'] },
      workload,
      first: 100,
    });
    const apart = free.filter(({ place }) => place === null);
    const only = await find({ where: { terms: ['FREE_TIER'] }, workload, first: 3 });
    expect(only.map(({ place, cost }) => [place, cost.total, cost.terms])).toEqual(
      Array.from({ length: 3 }, () => [null, null, 'FREE_TIER']),
    );
    expect(apart).toEqual(free.slice(free.length - apart.length));
  });

  test("of the workload's region are in that region", async () => {
    const workload = { inputTokens: 1000, outputTokens: 200, region: 'eu' };
    const all = await find({ workload, first: 100 });
    const { data } = await catalog.query(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ProviderRoute { region } } }',
      {
        ids: all.map(({ route }) => route.id),
      },
    );
    expect(new Set(data.nodes.map(({ region }: { region: string }) => region))).toEqual(new Set(['eu']));
  });

  test.each([0, 101])('are not %s', async (first) => {
    const { errors } = await catalog.query(cheapest, { workload: { inputTokens: 1 }, first });
    expect([errors?.[0].extensions.code, errors?.[0].message]).toEqual([
      'BAD_USER_INPUT',
      `first must be between 1 and 100; got ${first}.`,
    ]);
  });
});
