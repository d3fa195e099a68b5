import { request } from 'node:http';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createClient } from '../../client/src/client.ts';
import { createMcpHttp } from '../../src/mcp/mcp-http.ts';
import { tools } from '../../src/mcp/tools.ts';
import { type Listener, listen } from '../../src/server/listen.ts';
import { openTestCatalog, type TestCatalog } from '../setup/catalog.ts';

let catalog: TestCatalog;
let listener: Listener;
let agent: Client;
beforeAll(async () => {
  catalog = await openTestCatalog();
  const client = createClient({
    url: 'http://modelgraph.test/graphql',
    fetch: (url, init) => catalog.server.fetch(new Request(url, init)),
  });
  const http = createMcpHttp({ catalog: client, version: '1.2.3', origins: ['https://app.example'] });
  listener = await listen(http, { host: '127.0.0.1', port: 0 });
  agent = new Client({ name: 'test', version: '0' });
  await agent.connect(new StreamableHTTPClientTransport(new URL(`${listener.url}/mcp`)));
});
afterAll(async () => {
  await agent?.close();
  await listener?.[Symbol.asyncDispose]();
  await catalog?.[Symbol.asyncDispose]();
});

async function call(name: string, args: object) {
  const { content, isError } = (await agent.callTool({ name, arguments: { ...args } })) as CallToolResult;
  const [only, ...others] = content;
  expect(others).toEqual([]);
  const text = only?.type === 'text' ? only.text : '';
  return { isError: isError ?? false, text };
}

// biome-ignore lint/suspicious/noExplicitAny: each tool has another answer
async function answerOf(name: string, args: object): Promise<any> {
  const { isError, text } = await call(name, args);
  expect([name, isError, isError ? text : '']).toEqual([name, false, '']);
  return JSON.parse(text);
}

test('it says who it is, and what agents must know', () => {
  expect(agent.getServerVersion()).toMatchObject({ name: 'modelgraph', version: '1.2.3' });
  expect(agent.getInstructions()).toMatch(/Null means "not known"/);
});

test('every tool is described, with each of its arguments, and reads only', async () => {
  const listed = await agent.listTools();
  expect(listed.tools.map(({ name }) => name)).toEqual(tools.map(({ name }) => name));
  for (const { name, description, inputSchema, annotations } of listed.tools) {
    expect([name, (description ?? '').length > 40]).toEqual([name, true]);
    expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
    for (const [argument, schema] of Object.entries(inputSchema.properties ?? {})) {
      expect([name, argument, typeof (schema as { description?: string }).description]).toEqual([
        name,
        argument,
        'string',
      ]);
    }
  }
});

describe('tools', () => {
  test('search_catalog', async () => {
    const { hits } = await answerOf('search_catalog', { text: 'gpt4o mini', kinds: ['MODEL'] });
    expect(hits[0]).toMatchObject({ slug: 'gpt-4o-mini', match: { field: 'NAME' } });
  });

  test('find_models', async () => {
    const { nodes } = await answerOf('find_models', {
      developers: ['openai', 'anthropic', 'google'],
      maxInputPrice: '0.5',
      orderBy: 'CHEAPEST_INPUT',
      first: 5,
    });
    const prices = nodes.map((model: { cheapestRoute: { route: { rateCard: { input: { amount: string } } } } }) =>
      Number(model.cheapestRoute.route.rateCard.input.amount),
    );
    expect(prices.length).toBeGreaterThan(2);
    expect(prices).toEqual(prices.toSorted((a: number, b: number) => a - b));
    expect(prices.at(-1)).toBeLessThanOrEqual(0.5);
  });

  test.each([
    ['families', { families: ['gpt-4o'] }],
    ['providers', { providers: ['amazon-bedrock'] }],
    ['inputModalities', { inputModalities: ['IMAGE'] }],
    ['outputModalities', { outputModalities: ['AUDIO'] }],
    ['openness', { openness: 'OPEN_WEIGHTS' }],
    ['statuses', { statuses: ['DEPRECATED'] }],
    ['minContextWindow', { minContextWindow: 500_000 }],
    ['maxOutputPrice', { maxOutputPrice: '1' }],
    ['releasedSince', { releasedSince: '2026-01-01' }],
  ])('find_models narrows by %s', async (_name, args) => {
    const all = (await answerOf('find_models', {})).totalCount;
    const { totalCount } = await answerOf('find_models', args);
    expect(totalCount).toBeGreaterThan(0);
    expect(totalCount).toBeLessThan(all);
  });

  test('find_models begins with the newest, and with the largest', async () => {
    const newest = await answerOf('find_models', { orderBy: 'RELEASED_ON' });
    const dates = newest.nodes.map(({ releasedOn }: { releasedOn: string }) => releasedOn);
    expect(dates).toEqual(dates.toSorted().reverse());
    const largest = await answerOf('find_models', { orderBy: 'CONTEXT_WINDOW' });
    expect(largest.nodes[0].contextWindow).toBeGreaterThanOrEqual(1_000_000);
  });

  test('count_models', async () => {
    const counted = await answerOf('count_models', { capabilities: ['VISION'], first: 2 });
    expect(counted.developers).toHaveLength(2);
    expect(counted.totalCount).toBeGreaterThan(counted.developers[0].count);
  });

  test.each(['gpt-4o-mini', 'gpt-4o-mini-2024-07-18'])('get_model by %s', async (model) => {
    const found = await answerOf('get_model', { model });
    expect(found).toMatchObject({ slug: 'gpt-4o-mini', capabilities: { vision: 'YES' } });
    expect(found.cheapestRoute.route.rateCard.input.amount).toBe('0.15');
  });

  test('compare_models, and which of them there are not', async () => {
    const { models, notFound } = await answerOf('compare_models', { models: ['o3', 'gpt-4.1', 'no-such-model'] });
    expect(models.map(({ slug }: { slug: string }) => slug).toSorted()).toEqual(['gpt-4.1', 'o3']);
    expect(notFound).toEqual(['no-such-model']);
  });

  test('get_model_prices of a day', async () => {
    const at = async (asOf?: string) => {
      const { routes } = await answerOf('get_model_prices', { model: 'o3', providers: ['openai'], asOf });
      const lines: { meter: string; mode: string; amount: string }[] = routes.nodes[0].rateCard.lines;
      return lines.find(({ meter, mode }) => meter === 'INPUT' && mode === 'STANDARD')?.amount;
    };
    expect([await at('2025-06-01'), await at()]).toEqual(['10', '2']);
  });

  test('list_retiring_models', async () => {
    const deprecated = await answerOf('list_retiring_models', { developers: ['openai', 'anthropic'] });
    const statuses = deprecated.nodes.map(({ lifecycle }: { lifecycle: { status: string } }) => lifecycle.status);
    expect(new Set(statuses)).toEqual(new Set(['DEPRECATED']));
    const all = await answerOf('list_retiring_models', { developers: ['openai', 'anthropic'], includeRetired: true });
    expect(all.totalCount).toBeGreaterThan(deprecated.totalCount);
  });

  test('cheapest_for_workload', async () => {
    const { routes } = await answerOf('cheapest_for_workload', {
      inputTokens: 10_000,
      outputTokens: 500,
      requests: 1000,
      capabilities: ['VISION'],
      first: 3,
    });
    const totals = routes.map(({ cost }: { cost: { total: string } }) => Number(cost.total));
    expect(totals).toHaveLength(3);
    expect(totals[0]).toBeGreaterThan(0);
    expect(totals).toEqual([...totals].sort((a, b) => a - b));
  });

  test('what_retires', async () => {
    const { nodes } = await answerOf('what_retires', { within: 3650 });
    expect(nodes.length).toBeGreaterThan(0);
    const [{ model, daysLeft }] = nodes;
    const own = await answerOf('what_retires', { models: [model.slug], within: daysLeft });
    expect(own.nodes.map((one: { model: { slug: string } }) => one.model.slug)).toContain(model.slug);
  });
});

describe('what an agent gets wrong is told, not thrown', () => {
  test.each<[string, string, object, RegExp]>([
    ['no such model', 'get_model', { model: 'no-such-model' }, /^NOT_FOUND: .*search_catalog/],
    ['no such model', 'get_model_prices', { model: 'no-such-model' }, /^NOT_FOUND/],
    [
      'a day that there is not',
      'get_model_prices',
      { model: 'o3', asOf: '2025-02-30' },
      /^BAD_USER_INPUT: .*2025-02-30/s,
    ],
    ['an unknown capability', 'find_models', { capabilities: ['FLYING'] }, /capabilities/],
    ['a price that is none', 'find_models', { maxInputPrice: 'cheap' }, /takes a decimal as text/],
    ['one model to compare', 'compare_models', { models: ['o3'] }, /models/],
    ['too many', 'search_catalog', { text: 'gpt', first: 51 }, /first/],
    ['too long', 'search_catalog', { text: 'x'.repeat(201) }, /text/],
  ])('%s', async (_case, name, args, message) => {
    const { isError, text } = await call(name, args);
    expect(isError).toBe(true);
    expect(text).toMatch(message);
  });
});

describe('who may connect', () => {
  const initialize = {
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'page', version: '0' } },
  };
  const accept = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };

  /** By node:http, since fetch sets `host` itself. */
  function statusOf(headers: Record<string, string>, method = 'POST', path = '/mcp'): Promise<number | undefined> {
    return new Promise((resolve, reject) => {
      const asked = request(`${listener.url}${path}`, { method, headers: { ...accept, ...headers } }, (response) => {
        response.resume();
        response.once('end', () => resolve(response.statusCode));
      });
      asked.once('error', reject);
      asked.end(method === 'POST' ? JSON.stringify(initialize) : undefined);
    });
  }

  test.each<[string, Record<string, string>, number]>([
    ['programs without an origin', {}, 200],
    ['pages of this machine', { origin: 'http://localhost:3000' }, 200],
    ['pages that are allowed', { origin: 'https://app.example' }, 200],
    ['pages of others', { origin: 'https://evil.example' }, 403],
    ['pages that only look local', { origin: 'http://localhost.evil.example' }, 403],
    ['pages without an origin of their own', { origin: 'null' }, 403],
    ['a name that a page has pointed here', { host: 'evil.example' }, 403],
    ['localhost', { host: 'localhost:1234' }, 200],
  ])('%s', async (_who, headers, status) => {
    expect(await statusOf(headers)).toBe(status);
  });

  test('there are no streams, sessions or other paths', async () => {
    expect(await statusOf({}, 'GET')).toBe(405);
    expect(await statusOf({}, 'DELETE')).toBe(405);
    expect(await statusOf({}, 'POST', '/graphql')).toBe(404);
  });

  test('messages that are none are refused', async () => {
    const send = (body: string) => fetch(`${listener.url}/mcp`, { method: 'POST', headers: accept, body });
    expect((await send('nonsense')).status).toBe(400);
    expect((await send(JSON.stringify({ ...initialize, padding: 'x'.repeat(200_000) }))).status).toBe(413);
  });
});
