import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { standings } from '../../src/decisions/standing.ts';
import { openTestCatalog, type TestCatalog } from '../setup/catalog.ts';

let catalog: TestCatalog;
beforeAll(async () => {
  catalog = await openTestCatalog();
});
afterAll(() => catalog[Symbol.asyncDispose]());

interface Entry {
  score: number;
  rank: number;
  percentile: number;
  ties: number;
  reporting: string;
  model: { slug: string };
}

const entry = 'score rank percentile ties reporting model { slug }';

async function board(benchmark: string, args = ''): Promise<Entry[]> {
  const { data, errors } = await catalog.query(
    `{ benchmark(by: { slug: "${benchmark}" }) { leaderboard(first: 100${args}) { nodes { ${entry} } } } }`,
  );
  expect(errors).toBeUndefined();
  return data.benchmark.leaderboard.nodes;
}

test('stored places of the whole starting catalog are what the pure function says', async () => {
  const { db } = catalog.database;
  const results = await db
    .selectFrom('benchmark_result')
    .innerJoin('benchmark_variant as v', 'v.id', 'variant_id')
    .innerJoin('benchmark as b', 'b.id', 'v.benchmark_id')
    .select(['benchmark_result.id', 'variant_id', 'score', 'chosen', 'rank', 'percentile', 'ties', 'higher_is_better'])
    .select('v.ranked_results')
    .execute();
  const chosen = results.filter((result) => result.chosen);
  expect(chosen.length).toBeGreaterThan(150);
  for (const result of results.filter((one) => !one.chosen)) expect(result.rank).toBeNull();
  for (const variant of new Set(chosen.map((result) => result.variant_id))) {
    const own = chosen.filter((result) => result.variant_id === variant);
    const places = standings(own, own[0]?.higher_is_better ?? true);
    for (const { id, rank, percentile, ties, ranked_results } of own) {
      expect({ rank, percentile, ties }).toEqual(places.get(id));
      expect(ranked_results).toBe(own.length);
    }
  }
});

describe('a leaderboard', () => {
  test('has the best first, each model once', async () => {
    const entries = await board('gpqa');
    expect(entries.length).toBeGreaterThanOrEqual(10);
    expect(entries.map(({ score }) => score)).toEqual(entries.map(({ score }) => score).toSorted((a, b) => b - a));
    expect(new Set(entries.map(({ model }) => model.slug)).size).toBe(entries.length);
    expect(entries[0]).toMatchObject({ rank: 1 });
    for (const { rank, score } of entries) expect(rank).toBe(1 + entries.filter((other) => other.score > score).length);
  });

  test('keeps the ranks among all models under a filter', async () => {
    const all = await board('gpqa');
    const some = await board('gpqa', ', where: { developer: { eq: "openai" } }');
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(all.length);
    expect(all).toEqual(expect.arrayContaining(some));
  });

  test('tells apart who reported, and can be narrowed by it', async () => {
    const all = await board('swe-bench', ', variant: "swe-bench-verified"');
    for (const reporting of ['DEVELOPER', 'INDEPENDENT', 'COMMUNITY', 'UNKNOWN']) {
      const some = await board('swe-bench', `, variant: "swe-bench-verified", reporting: { eq: ${reporting} }`);
      expect(some).toEqual(all.filter((one) => one.reporting === reporting));
    }
    expect(new Set(all.map(({ reporting }) => reporting)).size).toBeGreaterThan(1);
  });

  test('takes another variant of the benchmark, and never mixes two', async () => {
    const overall = await board('mmmu-pro', ', variant: "mmmu-pro-overall"');
    const fourOption = await board('mmmu-pro', ', variant: "mmmu-pro-4-option"');
    expect(fourOption).toContainEqual(expect.objectContaining({ model: { slug: 'gpt-4o-mini' }, score: 55.3 }));
    expect(overall).toContainEqual(expect.objectContaining({ model: { slug: 'gpt-4o-mini' }, score: 37.6 }));
  });

  test('page by page is the whole', async () => {
    const whole = await board('gpqa');
    const paged: Entry[] = [];
    let after: string | null = null;
    for (let page = 0; page < 100; page++) {
      const { data } = await catalog.query(
        `query ($after: String) { benchmark(by: { slug: "gpqa" }) { leaderboard(first: 3, after: $after) {
          nodes { ${entry} } totalCount pageInfo { hasNextPage endCursor } } } }`,
        { after },
      );
      const { nodes, totalCount, pageInfo } = data.benchmark.leaderboard;
      expect(totalCount).toBe(whole.length);
      paged.push(...nodes);
      after = pageInfo.endCursor;
      if (!pageInfo.hasNextPage) break;
    }
    expect(paged).toEqual(whole);
  });
});

describe('the peers of a result', () => {
  const peers = `peers(first: 2) { above { ${entry} } below { ${entry} } best { ${entry} } median totalCount }`;

  test('are the nearest on the same variant', async () => {
    const whole = await board('gpqa');
    const own = whole[4] as Entry;
    const { data } = await catalog.query(
      `query ($slug: String!) { model(by: { slug: $slug }) { result(benchmark: "gpqa") { ${entry} ${peers} } } }`,
      { slug: own.model.slug },
    );
    const { peers: found, ...result } = data.model.result;
    expect(result).toEqual(own);
    expect(found.above).toEqual([whole[3], whole[2]]);
    expect(found.below).toEqual([whole[5], whole[6]]);
    expect(found.best).toEqual(whole[0]);
    expect(found.totalCount).toBe(whole.length);
    const scores = whole.map(({ score }) => score);
    const half = scores.length / 2;
    expect(found.median).toBe(((scores[Math.floor(half)] ?? 0) + (scores[Math.ceil(half) - 1] ?? 0)) / 2);
  });

  test('are none above the best', async () => {
    const [best] = await board('gpqa');
    const { data } = await catalog.query(
      `query ($slug: String!) { model(by: { slug: $slug }) { result(benchmark: "gpqa") { ${peers} } } }`,
      { slug: best?.model.slug },
    );
    expect(data.model.result.peers).toMatchObject({ above: [], best });
  });

  test('are none for a result beside the one that counts', async () => {
    const hidden = await catalog.database.db
      .selectFrom('benchmark_result')
      .innerJoin('model', 'model.id', 'model_id')
      .select('model.slug')
      .where('chosen', '=', false)
      .execute();
    expect(hidden.length).toBeGreaterThan(0);
    for (const { slug } of hidden.slice(0, 3)) {
      const { data } = await catalog.query(
        `query ($slug: String!) { model(by: { slug: $slug }) { benchmarkResults(first: 100) { nodes { rank percentile ties ${peers} } } } }`,
        { slug },
      );
      const unranked = data.model.benchmarkResults.nodes.filter(({ rank }: { rank: number | null }) => rank === null);
      expect(unranked.length).toBeGreaterThan(0);
      for (const one of unranked) {
        expect(one).toMatchObject({ percentile: null, ties: null, peers: { above: [], below: [], best: null } });
      }
    }
  });
});

describe('bad input', () => {
  test.each([
    ['leaderboard(variant: "nope") { totalCount }', /has no variant "nope"; it has gpqa-diamond/],
    ['leaderboard(variant: "mmmu") { totalCount }', /has no variant "mmmu"/],
    ['leaderboard(first: 101) { totalCount }', /first must be between 1 and 100; got 101/],
    ['leaderboard(after: "x") { totalCount }', /after is not a cursor/],
    ['leaderboard(where: { score: { variant: "nope" } }) { totalCount }', /no benchmark variant "nope"/],
  ])('%s', async (field, message) => {
    const { errors } = await catalog.query(`{ benchmark(by: { slug: "gpqa" }) { ${field} } }`);
    expect(errors?.[0].extensions.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0].message).toMatch(message);
  });

  test.each([0, 11])('peers(first: %i)', async (first) => {
    const { errors } = await catalog.query(
      `{ model(by: { slug: "gpt-4o-mini" }) { result(variant: "mmmu") { peers(first: ${first}) { median } } } }`,
    );
    expect(errors?.[0].extensions.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0].message).toBe(`first must be between 1 and 10; got ${first}.`);
  });
});
