import { createServer as createHttpServer } from 'node:http';
import { composeServices as composeByApollo } from '@apollo/composition';
import { composeServices } from '@theguild/federation-composition';
import { type GraphQLSchema, parse } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { openCatalog } from '../src/database/catalog.ts';
import { openDatabase } from '../src/database/connect.ts';
import { migrateToLatest } from '../src/database/migrator.ts';
import { publicSchema, subgraphSchema, subgraphSdl } from '../src/graph/schema.ts';
import { loadStartingCatalog } from '../src/importers/starting-catalog.ts';
import { listen } from '../src/server/listen.ts';
import { createServer } from '../src/server/server.ts';
import { useCatalog } from '../src/server/use-catalog.ts';
import { reviewsSdl, reviewsSubgraph } from '../tests/judges/reviews-subgraph.ts';
import { usageSdl, usageSubgraph } from '../tests/judges/usage-subgraph.ts';
import { judgeByCompatibilitySuite } from './compatibility.ts';
import { apolloGateway, hiveGateway, judgeByGateway, type Verdict } from './gateways.ts';

/** The outside judges that need packages of their own, one after the other: `npm run conformance`. */
async function main(): Promise<Verdict[]> {
  await using database = await openDatabase({ dataDir: 'memory://' });
  await migrateToLatest(database.db);
  await loadStartingCatalog(database.db);
  await using catalog = await openCatalog(database);
  const server = createServer({ schema: publicSchema, subgraph: subgraphSchema, plugins: [useCatalog(catalog)] });
  await using listener = await listen(server, { host: '127.0.0.1', port: 0 });
  await using usage = await serve(usageSubgraph());
  await using reviews = await serve(reviewsSubgraph());
  const subgraphs = [
    { name: 'catalog', typeDefs: parse(subgraphSdl()), url: `${listener.url}/subgraph` },
    { name: 'usage', typeDefs: parse(usageSdl), url: usage.url },
    { name: 'reviews', typeDefs: parse(reviewsSdl), url: reviews.url },
  ];
  const [hive, apollo] = [composeServices(subgraphs), composeByApollo(subgraphs)];
  if (!hive.supergraphSdl || !apollo.supergraphSdl) throw new Error('the subgraphs do not compose: see tests/judges');
  return [
    await judgeByGateway('@graphql-hive/gateway', hiveGateway(hive.supergraphSdl)),
    await judgeByGateway('@apollo/gateway', apolloGateway(apollo.supergraphSdl)),
    await judgeByCompatibilitySuite(),
  ];
}

async function serve(schema: GraphQLSchema): Promise<{ url: string } & AsyncDisposable> {
  const yoga = createYoga({ schema, graphqlEndpoint: '/', logging: false });
  const http = createHttpServer(yoga);
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as { port: number };
  return {
    url: `http://127.0.0.1:${port}/`,
    async [Symbol.asyncDispose]() {
      http.closeAllConnections();
      http.close();
    },
  };
}

const verdicts = await main();
for (const { judge, passed, problems } of verdicts) {
  console.log(`${problems.length === 0 ? 'ok    ' : 'FAILED'} ${judge}: ${passed} passed`);
  for (const problem of problems) console.log(problem.replaceAll(/^/gm, '         '));
}
process.exitCode = verdicts.every(({ problems }) => problems.length === 0) ? 0 : 1;
