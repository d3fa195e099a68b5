import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen } from '../../src/server/listen.ts';
import { start } from '../cli/process.ts';
import { openTestCatalog } from '../setup/catalog.ts';
import { compile } from '../setup/compiled.ts';

let main: string;
let compiled: string;
let data: string;
beforeAll(async () => {
  ({ path: main, folder: compiled } = await compile('src/main.ts'));
  data = await mkdtemp(join(tmpdir(), 'modelgraph-mcp-'));
}, 120_000);
afterAll(async () => {
  for (const folder of [compiled, data]) if (folder) await rm(folder, { recursive: true, force: true });
});

async function connected(args: string[], env: Record<string, string>): Promise<{ agent: Client; said: () => string }> {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [main, 'mcp', ...args],
    env: { PATH: process.env.PATH ?? '', ...env },
    stderr: 'pipe',
  });
  let text = '';
  transport.stderr?.on('data', (chunk) => {
    text += chunk;
  });
  const agent = new Client({ name: 'test', version: '0' });
  await agent.connect(transport, { timeout: 120_000 });
  return { agent, said: () => text };
}

const nameOf = async (agent: Client) => {
  const { content } = await agent.callTool({ name: 'get_model', arguments: { model: 'gpt-4o-mini' } });
  return JSON.parse((content as [{ text: string }])[0].text).name;
};

test('over stdio, with a catalog of its own', async () => {
  const { agent, said } = await connected([], { DATA_DIR: data });
  try {
    expect(await nameOf(agent)).toBe('GPT-4o-mini');
    // Nothing but messages of the protocol may stand on stdout; what is told goes to stderr.
    expect(said()).toMatch(/seed: .*\n[\s\S]*MCP {12}on stdin and stdout/);
    const second = start(process.execPath, [main, 'mcp'], { DATA_DIR: data });
    expect(await second.ended).toBe(1);
    expect(second.errors()).toMatch(/^the data folder .* is in use by process \d+/m);
  } finally {
    await agent.close();
  }
}, 240_000);

test('over stdio, with a catalog that is served elsewhere', async () => {
  await using catalog = await openTestCatalog();
  const elsewhere = await listen(catalog.server, { host: '127.0.0.1', port: 0 });
  const { agent } = await connected(['--url', `${elsewhere.url}/graphql`], {});
  try {
    expect(await nameOf(agent)).toBe('GPT-4o-mini');
    await elsewhere[Symbol.asyncDispose]();
    const { isError, content } = await agent.callTool({ name: 'get_model', arguments: { model: 'o3' } });
    expect([isError, (content as [{ text: string }])[0].text]).toEqual([
      true,
      expect.stringMatching(/^NETWORK_ERROR: The catalog could not be reached at http:/),
    ]);
  } finally {
    await agent.close();
    await elsewhere[Symbol.asyncDispose]();
  }
}, 120_000);

test('over HTTP, until it is told to stop', async () => {
  await using catalog = await openTestCatalog();
  await using elsewhere = await listen(catalog.server, { host: '127.0.0.1', port: 0 });
  const server = start(process.execPath, [main, 'mcp', '--port', '0', '--url', `${elsewhere.url}/graphql`], {});
  await expect.poll(() => server.errors(), { timeout: 60_000 }).toMatch(/MCP {12}http:\/\/127\.0\.0\.1:\d+\/mcp/);
  const address = /http:\S+/.exec(server.errors())?.[0] as string;
  const agent = new Client({ name: 'test', version: '0' });
  await agent.connect(new StreamableHTTPClientTransport(new URL(address)));
  expect(await nameOf(agent)).toBe('GPT-4o-mini');
  await agent.close();
  server.process.kill('SIGTERM');
  expect(await server.ended).toBe(0);
  expect(server.output()).toBe('');
}, 120_000);

test.each([
  ['--port', '70000', /takes a port, 0 to 65535/],
  ['--port', 'mcp', /takes a port, 0 to 65535/],
  ['--url', 'ftp://x', /takes an address such as "http:/],
])('%s %s is refused', async (option, value, message) => {
  const refused = start(process.execPath, [main, 'mcp', option, value], {});
  expect(await refused.ended).toBe(1);
  expect(refused.errors()).toMatch(message);
});

test('the schema command prints both views', async () => {
  const printed = async (...args: string[]) => {
    const process_ = start(process.execPath, [main, 'schema', ...args], {});
    expect(await process_.ended).toBe(0);
    return process_.output();
  };
  expect(await printed()).toMatch(/^type Query \{[\s\S]*search\(/m);
  expect(await printed('--subgraph')).toMatch(/@link\(url: "https:\/\/specs\.apollo\.dev\/federation/);
}, 60_000);
