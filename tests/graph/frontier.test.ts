import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Candidate, frontier } from '../../src/decisions/frontier.ts';
import { openTestCatalog, type TestCatalog } from '../setup/catalog.ts';
import { operation } from '../setup/operations.ts';

let catalog: TestCatalog;
beforeAll(async () => {
  catalog = await openTestCatalog();
});
afterAll(() => catalog[Symbol.asyncDispose]());

interface Point {
  model: { slug: string };
  cost: string;
  quality: number;
  onFrontier: boolean;
  dominatedBy: { slug: string } | null;
}

async function ask(
  variables: object,
): Promise<{ points: Point[]; unpriced: { slug: string }[]; costBasis: string; truncated: boolean }> {
  const { data, errors } = await catalog.query(operation('frontier'), variables);
  expect(errors).toBeUndefined();
  return data.frontier;
}

/** The frontier of points that are already known, by the pure function. */
function expectRight(points: Point[], higherIsBetter: boolean): void {
  const candidates = points.map(({ model, cost, quality }): Candidate => ({ id: model.slug, cost, quality }));
  const right = new Map(frontier(candidates, higherIsBetter).map((point) => [point.candidate.id, point]));
  for (const { model, onFrontier, dominatedBy } of points) {
    const point = right.get(model.slug);
    expect(onFrontier).toBe(point?.onFrontier);
    const by = points.find((one) => one.model.slug === dominatedBy?.slug);
    const rightBy = point?.dominatedBy;
    expect(by && [by.cost, by.quality]).toEqual(rightBy ? [rightBy.cost, rightBy.quality] : undefined);
  }
}

test('on a variant: scores against blended prices, each model that has both', async () => {
  const { points, unpriced, costBasis, truncated } = await ask({ quality: { variant: 'gpqa-diamond' } });
  expect(costBasis).toMatch(/three parts input to one part output/);
  expect(truncated).toBe(false);
  expect(points.length).toBeGreaterThan(5);
  expectRight(points, true);
  const { data } = await catalog.query(
    '{ benchmark(by: { slug: "gpqa" }) { leaderboard(first: 100) { nodes { score model { slug cheapestRoute { blendedPrice } } } } } }',
  );
  const board: { score: number; model: { slug: string; cheapestRoute: { blendedPrice: string } | null } }[] =
    data.benchmark.leaderboard.nodes;
  expect(points.length + unpriced.length).toBe(board.length);
  for (const { model, score } of board) {
    const point = points.find((one) => one.model.slug === model.slug);
    expect(point?.cost ?? null).toBe(model.cheapestRoute?.blendedPrice ?? null);
    if (point) expect(point.quality).toBe(score);
  }
});

test("for a use case: the fits' own quality and cost", async () => {
  const { points } = await ask({ quality: { useCase: 'coding' } });
  expectRight(points, true);
  const { data } = await catalog.query(
    '{ useCase(by: { slug: "coding" }) { fits(first: 100, where: { basis: { eq: BENCHMARK } }) { nodes { quality cost model { slug } } } } }',
  );
  const fits = new Map<string, { quality: number; cost: string }>(
    data.useCase.fits.nodes.map((fit: Point) => [fit.model.slug, fit]),
  );
  expect(points).toHaveLength(fits.size);
  for (const { model, quality, cost } of points) expect(fits.get(model.slug)).toMatchObject({ quality, cost });
});

test('for a workload: what it costs on the cheapest route that can serve it', async () => {
  const workload = { inputTokens: 150_000, outputTokens: 500, requests: 10 };
  const { points, unpriced } = await ask({ quality: { useCase: 'coding' }, workload });
  expectRight(points, true);
  for (const { model, cost } of points.slice(0, 4)) {
    const { data } = await catalog.query(
      'query ($slug: String!, $workload: WorkloadInput) { model(by: { slug: $slug }) { cheapestRoute(workload: $workload) { blendedPrice } } }',
      { slug: model.slug, workload },
    );
    expect(cost).toBe(data.model.cheapestRoute.blendedPrice);
  }
  // Its context of 128k tokens is too small for the prompt.
  expect(unpriced).toContainEqual(expect.objectContaining({ slug: 'gpt-4o-mini' }));
});

test('of some models: they are compared among themselves', async () => {
  const all = await ask({ quality: { variant: 'gpqa-diamond' } });
  const beaten = all.points.find(({ onFrontier }) => !onFrontier) as Point;
  const alone = await ask({ quality: { variant: 'gpqa-diamond' }, where: { slug: { eq: beaten.model.slug } } });
  expect(alone.points).toEqual([{ ...beaten, onFrontier: true, dominatedBy: null }]);
});

describe('bad input', () => {
  test.each<[object, RegExp]>([
    [{ quality: { variant: 'nope' } }, /no benchmark variant "nope"/],
    [{ quality: { useCase: 'nope' } }, /no use case "nope"/],
    [{ quality: { variant: 'a\0b' } }, /no benchmark variant/],
    [
      { quality: { useCase: 'vision' }, workload: { inputTokens: -1 } },
      /inputTokens must be between 0 and 100000000; got -1/,
    ],
    [{ quality: { useCase: 'vision' }, workload: {} }, /must count something/],
    [
      { quality: { useCase: 'vision' }, where: { NOT: { NOT: { NOT: { NOT: { slug: { eq: 'a' } } } } } } },
      /at most 3 deep; got 4/,
    ],
  ])('%j', async (variables, message) => {
    const { errors } = await catalog.query(operation('frontier'), variables);
    expect(errors?.[0].extensions.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0].message).toMatch(message);
  });

  test.each([{}, { variant: 'mmmu', useCase: 'vision' }])('exactly one kind of quality: %j', async (quality) => {
    const { errors } = await catalog.query(operation('frontier'), { quality });
    expect(errors?.[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  test.each(['alternatives(first: 0) { kind }', 'comparisons(first: 21) { slug }'])('%s', async (field) => {
    const { errors } = await catalog.query(`{ model(by: { slug: "o3" }) { ${field} } }`);
    expect(errors?.[0].extensions.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0].message).toMatch(/first must be between 1 and 20; got (0|21)/);
  });
});

describe('what to take instead', () => {
  test('is measured by the same fits as the decision map shows', async () => {
    const { data } = await catalog.query(`{ model(by: { slug: "o3" }) {
      contextWindow useCaseFits { useCase { slug } quality cost }
      alternatives { kind reason quality ownQuality cost ownCost useCase { slug } model { slug contextWindow useCaseFits { useCase { slug } quality cost } } } } }`);
    const fitOn = (fits: { useCase: { slug: string } }[], slug: string) =>
      fits.find((fit) => fit.useCase.slug === slug);
    const { alternatives, useCaseFits } = data.model;
    expect(alternatives.length).toBeGreaterThan(1);
    for (const one of alternatives) {
      expect(fitOn(useCaseFits, one.useCase.slug)).toMatchObject({ quality: one.ownQuality, cost: one.ownCost });
      expect(fitOn(one.model.useCaseFits, one.useCase.slug)).toMatchObject({ quality: one.quality, cost: one.cost });
      expect(one.reason).toContain(`$${one.cost}`);
      if (one.kind === 'CHEAPER') expect(Number(one.cost)).toBeLessThan(Number(one.ownCost));
      if (one.kind === 'LONGER_CONTEXT') {
        expect(one.model.contextWindow).toBeGreaterThanOrEqual(2 * data.model.contextWindow);
      }
    }
  });

  test('begins the suggested comparisons, which name each model once and never itself', async () => {
    const { data } = await catalog.query(
      '{ model(by: { slug: "gpt-4o-mini" }) { alternatives { model { slug } } comparisons(first: 20) { slug lifecycle { status } } } }',
    );
    const slugs = data.model.comparisons.map(({ slug }: { slug: string }) => slug);
    const alternatives = data.model.alternatives.map(({ model }: Point) => model.slug);
    expect(slugs.slice(0, alternatives.length)).toEqual(alternatives);
    expect(slugs.length).toBeGreaterThan(alternatives.length);
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(slugs).not.toContain('gpt-4o-mini');
  });
});
