import { buildHTTPExecutor } from '@graphql-tools/executor-http';
import { getStitchedSchemaFromSupergraphSdl } from '@graphql-tools/federation';
import { composeServices } from '@theguild/federation-composition';
import { type ExecutionResult, type GraphQLSchema, graphql, parse } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { subgraphSdl } from '../../src/graph/schema.ts';
import { advance } from '../setup/advance.ts';
import { openTestCatalog, type TestCatalog } from '../setup/catalog.ts';
import { reviewsSdl, reviewsSubgraph } from './reviews-subgraph.ts';
import { supergraphQueries } from './supergraph-queries.ts';
import { usageSdl, usageSubgraph } from './usage-subgraph.ts';

let catalog: TestCatalog;
let supergraph: GraphQLSchema;
/** How often the gateway asked each subgraph. */
const asked: Record<string, number> = {};

beforeAll(async () => {
  catalog = await openTestCatalog();
  const yoga = (schema: GraphQLSchema) => createYoga({ schema, graphqlEndpoint: '/', logging: false });
  const [usage, reviews] = [yoga(usageSubgraph()), yoga(reviewsSubgraph())];
  const servers: Record<string, (request: Request) => Promise<Response> | Response> = {
    CATALOG: (request) => catalog.server.fetch(request),
    USAGE: (request) => usage.fetch(request),
    REVIEWS: (request) => reviews.fetch(request),
  };
  const { supergraphSdl } = composeServices([
    { name: 'catalog', typeDefs: parse(subgraphSdl()), url: 'http://catalog.test/subgraph' },
    { name: 'usage', typeDefs: parse(usageSdl), url: 'http://usage.test/' },
    { name: 'reviews', typeDefs: parse(reviewsSdl), url: 'http://reviews.test/' },
  ]);
  supergraph = getStitchedSchemaFromSupergraphSdl({
    supergraphSdl: supergraphSdl as string,
    onSubschemaConfig(config) {
      config.executor = buildHTTPExecutor({
        endpoint: config.endpoint,
        fetch: async (url, init) => {
          asked[config.name] = (asked[config.name] ?? 0) + 1;
          return (servers[config.name] as (request: Request) => Promise<Response>)(
            new Request(url, init as RequestInit),
          );
        },
      });
    },
  });
});
afterAll(() => catalog[Symbol.asyncDispose]());
beforeEach(() => {
  for (const name of Object.keys(asked)) delete asked[name];
  catalog.sql.length = 0;
});

async function ask(source: string): Promise<ExecutionResult> {
  // The executor's objects have no prototype.
  return JSON.parse(JSON.stringify(await graphql({ schema: supergraph, source })));
}

test.each(supergraphQueries)('$name', async ({ query, data }) => {
  // What the catalog does not know may be told beside the data: gateways differ in that.
  expect((await ask(query)).data).toEqual(data);
});

test('a list of models asks the other subgraph once, and the catalog once', async () => {
  const { data, errors } = await ask('{ models(first: 50) { nodes { name monthlyRequests } } }');
  expect(errors).toBeUndefined();
  expect((data as { models: { nodes: unknown[] } }).models.nodes).toHaveLength(50);
  expect(asked).toEqual({ CATALOG: 1, USAGE: 1 });
});

test('entities cost the catalog one request and one statement for each type', async () => {
  await advance(catalog);
  const { errors } = await ask('{ usage { route { contextWindow } } favourites { name } }');
  expect(errors).toBeUndefined();
  expect(catalog.sql).toHaveLength(2);
});
