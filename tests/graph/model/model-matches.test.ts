import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestCatalog, type TestCatalog } from '../../setup/catalog.ts';

let catalog: TestCatalog;
beforeAll(async () => {
  catalog = await openTestCatalog();
});
afterAll(() => catalog[Symbol.asyncDispose]());

const document = `query ($where: ModelWhere, $orderBy: [ModelOrder!], $first: Int, $after: String) {
  models(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { slug name releasedOn developer { name } aliases { wireId } }
  }
}`;

interface Found {
  slug: string;
  name: string;
  releasedOn: string | null;
  developer: { name: string } | null;
  aliases: { wireId: string }[];
}

/** All pages of a list. */
async function listed(where: object, more: object = {}): Promise<Found[]> {
  const nodes: Found[] = [];
  let after: string | null = null;
  do {
    const { data, errors } = await catalog.query(document, { where, first: 100, after, ...more });
    expect(errors).toBeUndefined();
    nodes.push(...data.models.nodes);
    after = data.models.pageInfo.hasNextPage ? data.models.pageInfo.endCursor : null;
    if (!after) expect(data.models.totalCount).toBe(nodes.length);
  } while (after);
  return nodes;
}

async function slugsOf(where: object, more: object = {}): Promise<string[]> {
  return (await listed(where, more)).map(({ slug }) => slug);
}

test.each([
  ['gpt4o mini', 'gpt-4o-mini'],
  ['GPT-4O-MINI', 'gpt-4o-mini'],
  ['gpt4omini', 'gpt-4o-mini'],
  ['gpt-4o-mini-2024-07-18', 'gpt-4o-mini'],
  ['openai/gpt-4o-mini', 'gpt-4o-mini'],
  ['mini 4o openai', 'gpt-4o-mini'],
  ['haiku 4.5', 'claude-haiku-4-5'],
  ['cluade sonet 4.6', 'claude-sonnet-4-6'],
  ['llama 3.3 70b', 'llama-3.3-70b-instruct'],
  ['deep seek r1', 'deepseek-r1'],
  ['o3', 'o3'],
])('"%s" is answered by %s before all others', async (text, wanted) => {
  expect((await slugsOf({ matches: text }))[0]).toBe(wanted);
});

/** What a person who looks at the texts of a model would say. */
function has({ slug, name, developer, aliases }: Found, pattern: RegExp): boolean {
  return [slug, name, developer?.name ?? '', ...aliases.map(({ wireId }) => wireId)].some((text) => pattern.test(text));
}

test.each([
  ['haiku', /haiku/i],
  ['openai', /(?<![a-z])open-?ai/i],
  ['qwen', /(?<![a-z])qwen/i],
  ['g', /(?<![a-z0-9])g|(?<=[a-z]{2}[0-9]+)g/i],
])('"%s" finds all models that have it, and no other', async (text, pattern) => {
  const all = await listed({});
  const wanted = all.filter((model) => has(model, pattern)).map(({ slug }) => slug);
  expect(wanted.length).toBeGreaterThan(3);
  expect((await slugsOf({ matches: text })).toSorted()).toEqual(wanted.toSorted());
});

test('more are found than one search tells', async () => {
  const { data } = await catalog.query('{ search(text: "a", kinds: [MODEL]) { totalCount } }');
  expect(data.search.totalCount).toBe(200);
  expect((await slugsOf({ matches: 'a' })).length).toBeGreaterThan(200);
});

test('a number is no beginning of another, and one said twice must stand twice', async () => {
  expect(await slugsOf({ matches: 'gpt 4' })).not.toContain('gpt-41-mini');
  expect(
    (await slugsOf({ matches: 'claude 3' })).every((slug) => /(?<!\d)3(?!\d)/.test(slug) || slug === 'claude'),
  ).toBe(true);
  const twice = await slugsOf({ matches: 'llama 3.3' });
  expect(twice).toContain('llama-3.3-70b-instruct');
  expect(twice).not.toContain('llama-3.1-8b-instruct');
});

test('goes with every other part of a filter, at any depth, and with every order', async () => {
  const all = await slugsOf({ matches: 'claude' });
  const chosen = await slugsOf({
    matches: 'claude',
    OR: [{ matches: 'haiku' }, { matches: 'opus' }],
    NOT: { matches: '3' },
  });
  expect(chosen.length).toBeGreaterThan(2);
  expect(chosen).toEqual(all.filter((slug) => /haiku|opus/.test(slug) && !/(?<!\d)3(?!\d)/.test(slug)));
  const byRelease = await listed({ matches: 'claude' }, { orderBy: [{ field: 'RELEASED_ON', direction: 'DESC' }] });
  expect(byRelease.map(({ slug }) => slug).toSorted()).toEqual(all.toSorted());
  const days = byRelease.flatMap(({ releasedOn }) => releasedOn ?? []);
  expect(days).toEqual(days.toSorted().reverse());
});

test('the first 20 words count', async () => {
  const twenty = `haiku ${'claude '.repeat(19)}`;
  expect(await slugsOf({ matches: `${twenty}unheardof` })).toEqual(await slugsOf({ matches: twenty }));
  expect(await slugsOf({ matches: 'haiku unheardof' })).toEqual([]);
});

test('its pages make the whole, forwards and backwards', async () => {
  const whole = await slugsOf({ matches: 'mini' });
  expect(await slugsOf({ matches: 'mini' }, { first: 7 })).toEqual(whole);
  const { data } = await catalog.query(
    '{ models(where: { matches: "mini" }, last: 5) { nodes { slug } pageInfo { hasPreviousPage } } }',
  );
  expect(data.models.nodes.map(({ slug }: Found) => slug)).toEqual(whole.slice(-5));
});

test('facets, leaderboards, fits and frontiers are narrowed by it too', async () => {
  const { data, errors } = await catalog.query(
    `query ($where: ModelWhere) {
    modelFacets(where: $where) { totalCount developers { count organization { slug } } }
    benchmark(by: { slug: "swe-bench" }) { leaderboard(where: $where, first: 100) { nodes { model { slug } } } }
    useCase(by: { slug: "coding" }) { fits(where: { model: $where }, first: 100) { nodes { model { slug } } } }
    frontier(quality: { variant: "swe-bench-verified" }, where: $where) { points { model { slug } } }
    family(by: { slug: "claude-haiku" }) { models(where: $where) { nodes { slug } } }
  }`,
    { where: { matches: 'claude' } },
  );
  expect(errors).toBeUndefined();
  const models = await listed({ matches: 'claude' });
  const all = models.map(({ slug }) => slug);
  expect(data.modelFacets).toMatchObject({
    totalCount: all.length,
    developers: [{ count: models.filter(({ developer }) => developer).length, organization: { slug: 'anthropic' } }],
  });
  const lists: { model: { slug: string } }[][] = [
    data.benchmark.leaderboard.nodes,
    data.useCase.fits.nodes,
    data.frontier.points,
  ];
  expect(data.family.models.nodes).toEqual(
    (await slugsOf({ matches: 'claude', family: { eq: 'claude-haiku' } })).map((slug) => ({ slug })),
  );
  for (const list of lists) {
    expect(list).not.toEqual([]);
    expect(list.every(({ model }) => all.includes(model.slug))).toBe(true);
  }
});

describe('statements', () => {
  test('one looks up all texts of a filter, however many there are', async () => {
    const spent = async (where: object) => {
      catalog.sql.length = 0;
      const { errors } = await catalog.query(
        'query ($where: ModelWhere) { models(where: $where, first: 1) { totalCount } }',
        { where },
      );
      expect(errors).toBeUndefined();
      return catalog.sql.length;
    };
    expect(await spent({ matches: 'words never asked for' })).toBe(3);
    expect(await spent({ matches: 'other words', OR: [{ matches: 'third' }, { matches: 'fourth' }] })).toBe(3);
  });

  test('facets take one more for a text', async () => {
    catalog.sql.length = 0;
    await catalog.query(
      '{ modelFacets(where: { matches: "gemini two" }) { totalCount openness { count } statuses { count } } }',
    );
    expect(catalog.sql.length).toBe(4);
  });
});

test.each([
  ['', 'must have a letter or a digit; got "". Leave it out to match all.'],
  [' - !', 'must have a letter or a digit; got " - !". Leave it out to match all.'],
  ['a\0b', 'must have no NUL character and no half of a surrogate pair in it.'],
  ['\ud800', 'must have no NUL character and no half of a surrogate pair in it.'],
  ['x'.repeat(201), 'must have at most 200 characters; got 201.'],
])('%j is refused', async (text, reason) => {
  for (const field of ['models(where: $where) { totalCount }', 'modelFacets(where: $where) { totalCount }']) {
    const { errors } = await catalog.query(`query ($where: ModelWhere) { ${field} }`, {
      where: { NOT: { matches: text } },
    });
    expect(errors?.[0]).toMatchObject({
      message: `where.matches ${reason}`,
      extensions: { code: 'BAD_USER_INPUT', argument: 'where.matches' },
    });
  }
});

test.each([
  'x'.repeat(200),
  Array.from({ length: 30 }, (_, index) => `w${index}`).join(' '),
  "'; drop table model; --",
  '%_\\',
  '=gpt',
  '🤖',
  'ﬁne',
  '日本',
])('%j is answered', async (text) => {
  const { data, errors } = await catalog.query('query ($where: ModelWhere) { models(where: $where) { totalCount } }', {
    where: { matches: `${text} a`.slice(0, 200) },
  });
  expect(errors).toBeUndefined();
  expect(data.models.totalCount).toBeGreaterThanOrEqual(0);
});

test('it counts as one condition of a filter', async () => {
  const many = (count: number) => ({ AND: Array.from({ length: count }, () => ({ matches: 'a long text' })) });
  expect((await slugsOf(many(20))).length).toBeGreaterThanOrEqual(0);
  const { errors } = await catalog.query(document, { where: many(21) });
  expect(errors?.[0]?.message).toBe('where may hold at most 20 conditions; got 21.');
});
