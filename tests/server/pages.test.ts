import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageDocumentsByName, type Site } from '../../src/server/pages/site.ts';
import { openTestCatalog, type TestCatalog } from '../setup/catalog.ts';
import { post, tinyServer } from './tiny-server.ts';

const site: Site = {
  template: '<!doctype html><head><!--head--></head><body><div id="root"><!--page--></div></body>',
  assets: new Map([
    [
      '/assets/index-abc.js',
      { type: 'text/javascript', bodies: { identity: Buffer.from('long'), br: Buffer.from('b') } },
    ],
  ]),
  documents: pageDocumentsByName(),
};

let catalog: TestCatalog;
beforeAll(async () => {
  catalog = await openTestCatalog({ site });
});
afterAll(() => catalog[Symbol.asyncDispose]());

const get = (path: string, headers: Record<string, string> = { accept: 'text/html' }, method = 'GET') =>
  catalog.server.fetch(new Request(`http://modelgraph.test${path}`, { method, headers }));

interface Ranked {
  rank: number;
  scoreText: string;
  model: { slug: string; name: string };
}

const json = (html: string, attributes: string) =>
  JSON.parse(html.match(new RegExp(`<script ${attributes}>(.*?)</script>`))?.[1] ?? 'null');

describe('the HTML of a page', () => {
  test('of a model carries title, description, facts, JSON-LD and the answer that it is made of', async () => {
    const response = await get('/models/gpt-4o-mini');
    const html = await response.text();
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(html).toContain('<title>GPT-4o-mini: prices, limits, capabilities and scores · Modelgraph</title>');
    expect(html).toMatch(/<meta name="description" content="[^"]*OpenAI[^"]*">/);
    expect(html).toContain('<dt>Context window</dt><dd>128,000 tokens</dd>');
    expect(html).toContain('<dt>At OpenAI API</dt><dd>$0.15 input, $0.6 output per million tokens</dd>');
    const { '@graph': things } = json(html, 'type="application/ld\\+json"');
    expect(things[0]).toMatchObject({
      '@type': 'SoftwareApplication',
      name: 'GPT-4o-mini',
      author: { name: 'OpenAI' },
    });
    expect(things[0].offers.priceSpecification[0]).toMatchObject({ price: '0.15', priceCurrency: 'USD' });
    const boot = json(html, 'type="application/json" id="boot"');
    expect(boot).toMatchObject({ graphiql: true, answers: [{ variables: { slug: 'gpt-4o-mini' } }] });
    const [{ documentId, variables, data }] = boot.answers;
    const asked = await catalog.server.fetch(post({ documentId, variables }));
    expect(data).toEqual(((await asked.json()) as { data: unknown }).data);
  });

  test('of a comparison carries the answers side by side', async () => {
    const html = await (await get('/compare?m=gpt-4o-mini&m=claude-haiku-4-5')).text();
    expect(html).toContain('<title>GPT-4o-mini vs Claude Haiku 4.5: compared · Modelgraph</title>');
    expect(html).toMatch(/<dt>Context window<\/dt><dd>128,000 tokens \| 200,000 tokens<\/dd>/);
    expect(json(html, 'type="application/ld\\+json"').itemListElement).toHaveLength(2);
  });

  test('of a benchmark carries its variants, and the leaderboard of the one that is asked for', async () => {
    const html = await (await get('/benchmarks/gpqa?variant=gpqa-diamond')).text();
    expect(html).toContain('<title>GPQA: leaderboard of language models · Modelgraph</title>');
    expect(html).toMatch(/<dt>GPQA Diamond<\/dt><dd>\d+ models, the middle score is [\d.]+<\/dd>/);
    expect(json(html, 'type="application/ld\\+json"')).toMatchObject({ '@type': 'Dataset' });
    const asked = await catalog.server.fetch(
      post({
        query: `{ benchmark(by: { slug: "gpqa" }) {
          leaderboard(variant: "gpqa-diamond", first: 50) { nodes { rank scoreText model { slug name } } }
        } }`,
      }),
    );
    const { nodes } = ((await asked.json()) as { data: { benchmark: { leaderboard: { nodes: Ranked[] } } } }).data
      .benchmark.leaderboard;
    expect(nodes.length).toBeGreaterThan(5);
    const { itemListElement } = json(html, 'type="application/ld\\+json"').mainEntity;
    expect(itemListElement).toEqual(
      nodes.map(({ rank, scoreText, model }) => ({
        '@type': 'ListItem',
        position: rank,
        name: model.name,
        description: scoreText,
        url: `/models/${model.slug}`,
      })),
    );
    for (const { rank, scoreText, model } of nodes)
      expect(html).toContain(`<dt>${rank}. on GPQA Diamond</dt><dd>${model.name}: ${scoreText}</dd>`);
    const [, second] = json(html, 'type="application/json" id="boot"').answers;
    expect(second.variables).toEqual({ benchmark: 'gpqa', variant: 'gpqa-diamond' });
  });

  test('holds to a policy that allows nothing inline, and nothing from elsewhere', async () => {
    const policy = (await get('/')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:/);
  });

  test('ends no script early, whatever the catalog holds', async () => {
    const { db } = catalog.database;
    await db
      .updateTable('provider')
      .set({ name: '</script><script>alert(1)</script>' })
      .where('slug', '=', 'groq')
      .execute();
    const html = await (await get('/providers/groq')).text();
    expect(html).not.toContain('<script>alert');
    expect(json(html, 'type="application/json" id="boot"').answers[0].data.provider.name).toBe(
      '</script><script>alert(1)</script>',
    );
  });

  test.each(['br', 'gzip'])('comes in %s, with a tag that gets a 304', async (coding) => {
    const response = await get('/families', { accept: '*/*', 'accept-encoding': coding });
    expect(response.headers.get('content-encoding')).toBe(coding);
    const etag = response.headers.get('etag') ?? '';
    expect((await get('/families', { 'if-none-match': etag })).status).toBe(304);
  });

  test('takes a bounded number of statements', async () => {
    const before = catalog.sql.length;
    await get('/models/o3');
    expect(catalog.sql.length - before).toBeLessThanOrEqual(24);
  });
});

describe('addresses', () => {
  test.each([
    ['/models/gpt-4o-minni', 'href="/models/gpt-4o-mini"'],
    ['/benchmarks/gpqaa', 'href="/benchmarks/gpqa"'],
    ['/organizations/open-ai', 'href="/organizations/openai"'],
    ['/gateways/no-such-thing-at-all', 'The catalog has nothing at this address.'],
    ['/compare?m=gpt-4o-mini&m=zzz', 'zzz'],
    ['/frontier?variant=zzz', 'zzz'],
    ['/zzz/gemini', 'href="/families/gemini'],
    ['/models/%ff', 'Not found'],
    ['/models/a/b', 'Not found'],
  ])('%s is a 404 that tells why, or suggests something', async (path, text) => {
    const response = await get(path);
    expect([response.status, await response.text()]).toEqual([404, expect.stringContaining(text)]);
  });

  test.each([
    '/',
    '/models',
    '/compare',
    '/frontier',
    '/changes?type=zzz',
    '/data',
    '/use-cases/coding',
    '/organizations/openai',
  ])('%s is a page, for programs too', async (path) => {
    expect((await get(path, { accept: '*/*' })).status).toBe(200);
    const head = await get(path, {}, 'HEAD');
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  test('an old slug leads to the new one', async () => {
    const { db } = catalog.database;
    const { id } = await db.selectFrom('model').select('id').where('slug', '=', 'o3').executeTakeFirstOrThrow();
    await db.insertInto('redirect').values({ kind: 'model', old: 'o3-of-old', target_id: id }).execute();
    const response = await get('/models/o3-of-old');
    expect([response.status, response.headers.get('location')]).toEqual([301, '/models/o3']);
  });

  test.each([
    ['/models/', '/models'],
    ['/models/gpt-4o-mini/', '/models/gpt-4o-mini'],
    ['/benchmarks/gpqa/?variant=gpqa-diamond', '/benchmarks/gpqa?variant=gpqa-diamond'],
  ])('%s leads to %s', async (path, wanted) => {
    const response = await get(path);
    expect([response.status, response.headers.get('location')]).toEqual([301, wanted]);
  });

  test.each([
    '/constructor/x',
    '/toString/x',
    '/__proto__/x',
    '/models//',
    '//evil.example/',
    '//evil.example/models/',
    '/nowhere/',
  ])('%s is no page', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  test('what others answer stays theirs', async () => {
    expect((await get('/health', {})).status).toBe(200);
    expect((await get('/ready', {})).status).toBe(200);
    expect(await (await get('/graphql')).text()).toContain('graphiql');
    expect((await get('/nowhere', { accept: 'application/json' })).headers.get('content-type') ?? '').not.toContain(
      'html',
    );
    expect((await get('/models', {}, 'POST')).status).toBe(404);
  });
});

describe('files', () => {
  test('are kept for ever, compressed for who accepts it', async () => {
    const response = await get('/assets/index-abc.js', { 'accept-encoding': 'gzip, br' });
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect([response.headers.get('content-encoding'), await response.text()]).toEqual(['br', 'b']);
    expect(await (await get('/assets/index-abc.js', {})).text()).toBe('long');
  });

  test.each(['/assets/index-old.js', '/assets/../index.html', '/assets/%2e%2e%2fstamp'])('%s is none', async (path) => {
    expect((await get(path)).status).toBe(404);
  });
});

test('a query leads to GraphiQL with its variables as defaults', async () => {
  const { id } = site.documents.get('WebModels') ?? {};
  const variables = { where: { status: { in: ['ACTIVE'] } }, variant: 'gpqa-diamond', withScore: true, orderBy: 5 };
  const response = await get(`/see-query?documentId=${id}&variables=${encodeURIComponent(JSON.stringify(variables))}`);
  const query = new URL(response.headers.get('location') ?? '', 'http://modelgraph.test').searchParams.get('query');
  expect(response.status).toBe(302);
  expect(query).toContain('$where: ModelWhere = {status: {in: [ACTIVE]}}');
  expect(query).toContain('$variant: String! = "gpqa-diamond"');
  const { errors } = await catalog.query(query ?? '');
  expect(errors).toBeUndefined();
  expect((await get('/see-query?documentId=sha256:0&variables={')).status).toBe(404);
});

test('a catalog that cannot be read is a 503 with the page that asks again by itself', async () => {
  const logged: string[] = [];
  const server = tinyServer({ site, log: (message) => logged.push(message) });
  const response = await server.fetch(new Request('http://modelgraph.test/models/o3'));
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
  expect(await response.text()).toContain('"answers":[]');
  expect(logged).toContain('a page could not be filled');
});

test('with trusted documents only, there are pages, and no GraphiQL to show queries in', async () => {
  await using trusting = await openTestCatalog({ site, trustedDocumentsOnly: true });
  const fetchPage = (path: string) =>
    trusting.server.fetch(new Request(`http://modelgraph.test${path}`, { headers: { accept: 'text/html' } }));
  const html = await (await fetchPage('/models/gpt-4o-mini')).text();
  expect(json(html, 'type="application/json" id="boot"')).toMatchObject({ graphiql: false, answers: [{ data: {} }] });
  expect((await fetchPage('/see-query?documentId=x')).status).toBe(404);
});
