import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { card, facts, route, sources } from '../importers/facts.ts';
import { openTestCatalog, type TestCatalog } from '../setup/catalog.ts';

let catalog: TestCatalog;
beforeAll(async () => {
  catalog = await openTestCatalog();
});
afterAll(() => catalog[Symbol.asyncDispose]());

async function ask(document: string, variables?: object) {
  const { data, errors } = await catalog.query(document, variables);
  expect(errors).toBeUndefined();
  return data;
}

const routeCost = `query ($provider: String!, $wireId: String!, $workload: WorkloadInput!, $asOf: Date) {
  route(by: { key: { provider: $provider, wireId: $wireId } }) {
    cost(workload: $workload, asOf: $asOf) { total currency terms unknown notes lines { meter minInputTokens amount } }
  }
}`;

describe('the cost of a route', () => {
  const gemini = { provider: 'google-ai-studio', wireId: 'gemini-2.5-pro' };

  test.each([
    [200_000, '0.26', 0],
    [200_001, '0.5150025', 200_000],
  ])('of a prompt of %i tokens is %s', async (inputTokens, total, tier) => {
    const { route: found } = await ask(routeCost, { ...gemini, workload: { inputTokens, outputTokens: 1000 } });
    expect([found.cost.total, found.cost.lines.map((line: { minInputTokens: number }) => line.minInputTokens)]).toEqual(
      [total, [tier, tier]],
    );
  });

  test('is that of the day', async () => {
    const o3 = { provider: 'openai', wireId: 'o3', workload: { inputTokens: 1_000_000 } };
    expect((await ask(routeCost, o3)).route.cost.total).toBe('2');
    expect((await ask(routeCost, { ...o3, asOf: '2025-06-01' })).route.cost.total).toBe('10');
  });

  test('is not known for a day before every fact, and says so', async () => {
    const { route: found } = await ask(routeCost, { ...gemini, workload: { inputTokens: 1 }, asOf: '1999-01-01' });
    expect(found.cost).toEqual({
      total: null,
      currency: null,
      terms: 'UNKNOWN',
      unknown: ['INPUT'],
      notes: ['No price is known.'],
      lines: [],
    });
  });

  test('is not known in another region than its own', async () => {
    const workload = { inputTokens: 1, region: 'eu' };
    const { route: found } = await ask(routeCost, { ...gemini, workload });
    expect([found.cost.total, found.cost.notes]).toEqual([null, ['The route is in global, and eu is asked for.']]);
  });
});

test('the ladder and the cheapest route agree, and every route has one place or one reason', async () => {
  const { models } = await ask(
    `query ($workload: WorkloadInput!) {
      models(first: 50, where: { identity: { eq: CURATED } }) {
        nodes {
          cheapestRoute(workload: $workload) { blendedPrice comparedRoutes route { id } cost { total } excluded { route { id } } }
          routes(first: 100) { totalCount }
          priceLadder(workload: $workload) { place standing price route { id } }
        }
      }
    }`,
    { workload: { inputTokens: 150_000, outputTokens: 3000, mode: 'STANDARD' } },
  );
  let ladders = 0;
  for (const { cheapestRoute, routes, priceLadder } of models.nodes) {
    expect(priceLadder.length).toBe(routes.totalCount);
    const [first] = priceLadder;
    if (cheapestRoute === null) {
      expect(priceLadder.every((step: { place: number | null }) => step.place === null)).toBe(true);
      continue;
    }
    ladders++;
    expect([first.place, first.route.id, first.price]).toEqual([1, cheapestRoute.route.id, cheapestRoute.blendedPrice]);
    expect(cheapestRoute.cost.total).toBe(cheapestRoute.blendedPrice);
    expect(cheapestRoute.comparedRoutes + cheapestRoute.excluded.length).toBe(routes.totalCount);
  }
  expect(ladders).toBeGreaterThan(5);
});

test('the order of the models changes the columns and nothing else', async () => {
  const compare = `query ($models: [ModelBy!]!) {
    compareModels(models: $models, workload: { inputTokens: 1000, outputTokens: 100 }) {
      summary
      rows { key label comparable note winners { slug } cells { model { slug } display } }
    }
  }`;
  const slugs = ['gpt-4o', 'claude-haiku-4-5', 'o3', 'gemini-2.5-pro'];
  const seen = async (order: string[]) => {
    const { compareModels } = await ask(compare, { models: order.map((slug) => ({ slug })) });
    const sorted = <T>(list: T[], of: (one: T) => string) => list.toSorted((a, b) => (of(a) < of(b) ? -1 : 1));
    return {
      ...compareModels,
      rows: compareModels.rows.map((row: { winners: { slug: string }[]; cells: { model: { slug: string } }[] }) => ({
        ...row,
        winners: sorted(row.winners, ({ slug }) => slug),
        cells: sorted(row.cells, ({ model }) => model.slug),
      })),
    };
  };
  expect(await seen(slugs.toReversed())).toEqual(await seen(slugs));
});

describe('migrations', () => {
  const migrations = `query ($slug: String!) {
    model(by: { slug: $slug }) { migrations { basis reasons source { slug } to { slug } check { verdict } } }
  }`;
  const source = 'acme-docs';
  const engine = { developer: 'acme', contextWindow: 1000, supported: ['VISION'] as const, source };
  const files = facts([route('rocket-2', { model: 'rocket-2' }, [card('1', '2', '2026-01-20')])], {
    model: [
      { slug: 'rocket-0', name: 'Rocket 0', releasedOn: '2025-01-01', status: 'DEPRECATED', ...engine },
      { slug: 'rocket-2', name: 'Rocket 2', releasedOn: '2026-02-01', ...engine },
      { slug: 'rocket-3', name: 'Rocket 3', releasedOn: '2026-03-01', ...engine, contextWindow: 999 },
    ],
  });

  test('are suggested, marked and explained, for a model that ends without a declared replacement', async () => {
    await using own = await openTestCatalog({ seed: { files, sources } });
    const { data, errors } = await own.query(migrations, { slug: 'rocket-0' });
    expect(errors).toBeUndefined();
    expect(data.model.migrations.map((one: { to: { slug: string } }) => one.to.slug)).toEqual(['rocket-2', 'rocket-1']);
    expect(data.model.migrations[0]).toEqual({
      basis: 'SUGGESTED',
      reasons: [
        'It is of the same developer.',
        'It came out later or at the same time (2026-02-01).',
        'It is known to have all that Rocket 0 is known to have.',
      ],
      source: null,
      to: { slug: 'rocket-2' },
      check: { verdict: 'COMPATIBLE' },
    });
    const staying = await own.query(migrations, { slug: 'rocket-2' });
    expect(staying.data.model.migrations).toEqual([]);
  });

  test('are those that a source declares, where one does', async () => {
    const { model } = await ask(migrations, { slug: 'gpt-4o-2024-05-13' });
    expect(model.migrations.length).toBeGreaterThan(0);
    for (const { basis, source: named, reasons } of model.migrations) {
      expect([basis, named.slug]).toEqual(['DECLARED', 'model-deprecations']);
      expect(reasons.length).toBeGreaterThan(0);
    }
  });
});

describe('what is refused', () => {
  const cost = 'query ($w: WorkloadInput!) { cheapestRoutes(workload: $w) { place } }';
  test.each([
    [{ inputTokens: -1 }, 'workload.inputTokens must be between 0 and 100000000; got -1.'],
    [{ inputTokens: 1e12 }, 'workload.inputTokens must be between 0 and 100000000; got 1000000000000.'],
    [{ outputTokens: 1, requests: 0 }, 'workload.requests must be between 1 and 1000000000; got 0.'],
    [{ inputTokens: 1, cacheTtl: 0 }, 'workload.cacheTtl must be between 1 and 31536000; got 0.'],
    [
      {},
      'workload must count something: at least one of inputTokens, outputTokens, images, audioSeconds, pages, searches must be above 0.',
    ],
    [
      { inputTokens: 10, cachedInputTokens: 8, cacheWriteTokens: 3 },
      'workload.cachedInputTokens is a part of inputTokens: cachedInputTokens and cacheWriteTokens together must be between 0 and 10; got 11.',
    ],
    [
      { outputTokens: 10, reasoningTokens: 11 },
      'workload.reasoningTokens is a part of outputTokens, so it must be between 0 and 10; got 11.',
    ],
  ])('the workload %j', async (w, message) => {
    const { errors } = await catalog.query(cost, { w });
    expect(errors?.map((error) => [error.extensions.code, error.message])).toEqual([['BAD_USER_INPUT', message]]);
  });

  const compare = 'query ($models: [ModelBy!]!) { compareModels(models: $models) { summary } }';
  const slugs = (...list: string[]) => list.map((slug) => ({ slug }));
  test.each([
    [slugs('o3'), 'models must have 2 to 10 entries; got 1.'],
    [slugs(...'abcdefghijk'), 'models must have 2 to 10 entries; got 11.'],
    [
      slugs('o3', 'nope', 'gpt-4o', 'neither'),
      'The catalog does not know models[1] {"slug":"nope"}, models[3] {"slug":"neither"}.',
    ],
    [slugs('o3', 'gpt-4o', 'o3'), 'models[0] and models[2] are the same: o3. Name each once.'],
    [
      [{ slug: 'gpt-4o-mini' }, { alias: { wireId: 'gpt-4o-mini', provider: 'openai' } }],
      'models[0] and models[1] are the same: gpt-4o-mini. Name each once.',
    ],
  ])('the comparison of %j', async (models, message) => {
    const { errors } = await catalog.query(compare, { models });
    expect(errors?.map((error) => [error.extensions.code, error.message])).toEqual([['BAD_USER_INPUT', message]]);
  });

  test.each([
    [
      '{ migrationCheck(from: { slug: "o3" }, to: { slug: "nope" }) { verdict } }',
      'The catalog does not know the model that to names: {"slug":"nope"}.',
    ],
    [
      '{ migrationCheck(from: { slug: "o3" }, to: { slug: "o3" }) { verdict } }',
      'from and to are the same: o3. Name two models.',
    ],
    [
      '{ migrationCheck(from: { slug: "o3" }, to: { slug: "gpt-4o" }, providers: ["openai", "nope"]) { verdict } }',
      'providers: There is no provider "nope". They are listed at Query.providers.',
    ],
    ['{ compareGateways(gateways: [{ slug: "litellm" }]) { summary } }', 'gateways must have 2 to 10 entries; got 1.'],
    [
      '{ compareRoutes(routes: [{ key: { provider: "openai", wireId: "o3" } }, { key: { provider: "openai", wireId: "o3", region: "global" } }]) { summary } }',
      'routes[0] and routes[1] are the same: OpenAI API o3. Name each once.',
    ],
  ])('%s', async (document, message) => {
    const { errors } = await catalog.query(document);
    expect(errors?.map((error) => [error.extensions.code, error.message])).toEqual([['BAD_USER_INPUT', message]]);
  });
});
