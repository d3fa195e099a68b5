import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestCatalog, type TestCatalog } from '../../setup/catalog.ts';

let catalog: TestCatalog;
beforeAll(async () => {
  catalog = await openTestCatalog();
});
afterAll(() => catalog[Symbol.asyncDispose]());

const named =
  '... on Model { slug } ... on Family { slug } ... on Organization { slug } ... on Provider { slug } ... on Gateway { slug } ... on Benchmark { slug }';
const document = `query ($text: String!, $kinds: [SearchKind!], $first: Int, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { cursor match { field text } node { __typename ... on Node { id } ${named} } }
  }
}`;

interface Hit {
  match: { field: string; text: string };
  node: { __typename: string; id: string; slug: string };
}

async function hitsOf(text: string, args: object = {}): Promise<Hit[]> {
  const { data, errors } = await catalog.query(document, { text, ...args });
  expect(errors).toBeUndefined();
  return data.search.edges;
}

const placeOf = ({ node }: Hit) => `${node.__typename} ${node.slug}`;

describe('what a person means comes first', () => {
  test.each([
    ['gpt4o mini', 'Model gpt-4o-mini'],
    ['gpt-4o-mini-2024-07-18', 'Model gpt-4o-mini'],
    ['GPT 4O MINI', 'Model gpt-4o-mini'],
    ['gpt4omini', 'Model gpt-4o-mini'],
    ['openai/gpt-4o-mini', 'Model gpt-4o-mini'],
    ['claude sonnet', 'Family claude-sonnet'],
    ['cluade sonet 4.6', 'Model claude-sonnet-4-6'],
    ['sonnet 4.6', 'Model claude-sonnet-4-6'],
    ['anthropic sonnet 4.6', 'Model claude-sonnet-4-6'],
    ['claude 3.5 sonnet', 'Model claude-3-5-sonnet'],
    ['haiku 4.5', 'Model claude-haiku-4-5'],
    ['opus', 'Family claude-opus'],
    ['clau', 'Family claude-opus'],
    ['us.anthropic.claude-sonnet-4-5-20250929-v1:0', 'Model claude-sonnet-4-5'],
    ['anthropic/claude-sonnet-4.5', 'Model claude-sonnet-4-5'],
    ['llama 70b', 'Model llama-3.3-70b-instruct'],
    ['meta llama 3.3', 'Model llama-3.3-70b-instruct'],
    ['lama 3.1 8b', 'Model llama-3.1-8b-instruct'],
    ['o3', 'Model o3'],
    ['o4-mini', 'Model o4-mini'],
    ['gpt-5 nano', 'Model gpt-5-nano'],
    ['gpt oss 120b', 'Model gpt-oss-120b'],
    ['gemini flash', 'Model gemini-flash-latest'],
    ['gemni 2.5 pro', 'Model gemini-2.5-pro'],
    ['deep seek v3', 'Family deepseek-v3'],
    ['deepseek r1', 'Family deepseek-r1'],
    ['mistral large', 'Family mistral-large'],
    ['mixtral 8x7b', 'Model mixtral-8x7b'],
    ['qwen 3 coder', 'Family qwen3-coder'],
    ['grok 4', 'Family grok-4'],
    ['kimi k2', 'Family kimi-k2'],
    ['glm-4.6', 'Model glm-4.6'],
    ['gemma 3 27b', 'Model gemma-3-27b-it'],
    ['command r plus', 'Model command-r-plus'],
    ['open ai', 'Organization openai'],
    ['antropic', 'Organization anthropic'],
    ['litelm', 'Gateway litellm'],
    ['azure', 'Provider azure-openai'],
    ['vertex', 'Provider google-vertex-ai'],
    ['gpq', 'Benchmark gpqa'],
    ['GPQA Diamond', 'Benchmark gpqa'],
    ['mmlu pro', 'Benchmark mmlu-pro'],
    ['swe bench', 'Benchmark swe-bench'],
  ])('%s', async (text, wanted) => {
    const [first] = await hitsOf(text, { first: 1 });
    expect(first && placeOf(first)).toBe(wanted);
  });
});

test('it tells by what each was found', async () => {
  expect((await hitsOf('gpt4o mini'))[0]?.match).toEqual({ field: 'NAME', text: 'GPT-4o-mini' });
  expect((await hitsOf('gpt-4o-mini-2024-07-18'))[0]?.match).toEqual({
    field: 'ALIAS',
    text: 'gpt-4o-mini-2024-07-18',
  });
  expect((await hitsOf('azure-openai'))[0]?.match.field).toMatch(/NAME|SLUG/);
});

test('each thing is found once', async () => {
  for (const text of ['openai', 'gpt', 'claude', 'o']) {
    const ids = (await hitsOf(text, { first: 100 })).map(({ node }) => node.id);
    expect(ids.length).toBeGreaterThan(10);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test('kinds narrow it', async () => {
  const openai = await hitsOf('openai', { kinds: ['ORGANIZATION', 'GATEWAY'], first: 100 });
  expect(new Set(openai.map(({ node }) => node.__typename))).toEqual(new Set(['Organization']));
  expect(await hitsOf('gpt', { kinds: ['BENCHMARK'] })).not.toContainEqual(
    expect.objectContaining({ node: expect.objectContaining({ __typename: 'Model' }) }),
  );
  expect(await hitsOf('gpt', { kinds: [] })).toEqual([]);
});

test('its pages make the whole, and a cursor of another search is refused', async () => {
  const whole = await hitsOf('claude', { first: 100 });
  const paged: Hit[] = [];
  let after: string | null = null;
  do {
    const { data } = await catalog.query(document, { text: 'claude', first: 7, after });
    expect(data.search.totalCount).toBe(whole.length);
    paged.push(...data.search.edges);
    after = data.search.pageInfo.hasNextPage ? data.search.pageInfo.endCursor : null;
  } while (after);
  expect(paged).toEqual(whole);
  const { data } = await catalog.query(document, { text: 'claude', first: 1 });
  const { errors } = await catalog.query(document, { text: 'gpt', after: data.search.pageInfo.endCursor });
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

describe('odd texts', () => {
  test.each([
    ['nothing', ''],
    ['spaces', '   \t\n '],
    ['NUL', '\0\0'],
    ['signs', `!"#$%&'()*+,-./:;<=>?@[]^_{|}~`],
    ['a word that nothing has', 'zzzzqqqqxxxx'],
    ['a lone surrogate', '\ud800'],
  ])('%s finds nothing', async (_case, text) => {
    expect(await hitsOf(text)).toEqual([]);
  });

  test.each([
    ['NUL and control characters between words', 'gpt\0 4o\x07-\x1bmini', 'Model gpt-4o-mini'],
    ['accents', 'Clàude Sönnet', 'Family claude-sonnet'],
    ['full-width letters', 'ｇｐｔ－４ｏ　ｍｉｎｉ', 'Model gpt-4o-mini'],
    ['quotes', `"gpt-4o-mini"'`, 'Model gpt-4o-mini'],
  ])('%s do no harm', async (_case, text, wanted) => {
    const [first] = await hitsOf(text, { first: 1 });
    expect(first && placeOf(first)).toBe(wanted);
  });

  test.each([
    `'; drop table model; --`,
    `' or 1=1 --`,
    '%',
    '_%_',
    '\\',
    String.raw`\u0000`,
    '$1',
    'a|b&c:*',
    '((((',
    '١٢٣ 通义千问 🤖',
    'a '.repeat(100),
    'x'.repeat(200),
  ])('%s is only text', async (text) => {
    const { data, errors } = await catalog.query(document, { text });
    expect(errors).toBeUndefined();
    expect(data.search.totalCount).toBeGreaterThanOrEqual(0);
  });

  test('10 kB is refused', async () => {
    const { errors } = await catalog.query(document, { text: 'gpt '.repeat(2500) });
    expect(errors?.map(({ message, extensions }) => [extensions.code, extensions.argument, message])).toEqual([
      ['BAD_USER_INPUT', 'text', 'text must have at most 200 characters; got 10000.'],
    ]);
  });

  test('first outside 1 to 100 is refused', async () => {
    const { errors } = await catalog.query(document, { text: 'gpt', first: 101 });
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'first' } });
  });
});

test('words and things take a statement each, and the kinds that are found one each', async () => {
  await using cold = await openTestCatalog();
  await cold.query(document, { text: 'openai', first: 100 });
  const { length } = cold.sql;
  expect(length).toBeLessThanOrEqual(8);
  cold.sql.length = 0;
  await cold.query(document, { text: 'openai', first: 1 });
  // What the words stand for is in memory by then.
  expect(cold.sql).toHaveLength(1);
  cold.sql.length = 0;
  await cold.query(document, { text: ' - ' });
  expect(cold.sql).toHaveLength(1);
});
