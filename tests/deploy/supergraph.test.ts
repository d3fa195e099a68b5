import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { getStitchedSchemaFromSupergraphSdl } from '@graphql-tools/federation';
import { createYoga } from 'graphql-yoga';
import { expect, test } from 'vitest';
import { publicSchema } from '../../src/graph/schema.ts';
import { listen } from '../../src/server/listen.ts';
import { usageSubgraph } from '../judges/usage-subgraph.ts';
import { openTestCatalog } from '../setup/catalog.ts';

const script = join(import.meta.dirname, '../../deploy/supergraph/compose.mjs');
const compose = (...subgraphs: string[]) =>
  promisify(execFile)(process.execPath, [script, ...subgraphs], { maxBuffer: 100_000_000 });

test('running subgraphs are composed to a supergraph that a gateway takes', async () => {
  await using catalog = await openTestCatalog();
  await using first = await listen(catalog.server, { host: '127.0.0.1', port: 0 });
  const yoga = createYoga({ schema: usageSubgraph(), graphqlEndpoint: '/', logging: false });
  await using second = await listen({ fetch: async (request) => yoga.fetch(request) }, { host: '127.0.0.1', port: 0 });
  const { stdout } = await compose(`catalog=${first.url}/subgraph`, `usage=${second.url}/`);
  const fields = getStitchedSchemaFromSupergraphSdl({ supergraphSdl: stdout }).getQueryType()?.getFields() ?? {};
  expect(Object.keys(fields)).toContain('usage');
  const { node: _node, nodes: _nodes, ...shared } = publicSchema.getQueryType()?.getFields() ?? {};
  expect(Object.keys(fields)).toEqual(expect.arrayContaining(Object.keys(shared)));
});

test.each([
  ['no subgraph', [], /no subgraph is given: NAME=URL/],
  ['no address', ['catalog'], /given as NAME=URL.*got "catalog"/],
  [
    'nobody there',
    ['catalog=http://127.0.0.1:1/subgraph'],
    /^catalog does not answer at http:\/\/127\.0\.0\.1:1\/subgraph/,
  ],
])('%s is one line and exit code 1', async (_what, subgraphs, message) => {
  await expect(compose(...subgraphs)).rejects.toMatchObject({ code: 1, stderr: expect.stringMatching(message) });
});
