import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { apolloClient, familyModels } from '../../examples/apollo/family-models.ts';
import { cheapestModels, urqlClient } from '../../examples/urql/cheapest-models.ts';
import { runTool } from '../../scripts/run.ts';
import { openTestCatalog, type TestCatalog } from '../setup/catalog.ts';

const examples = join(import.meta.dirname, '../../examples');
const url = 'http://modelgraph.test/graphql';

let catalog: TestCatalog;
let requests = 0;
beforeAll(async () => {
  catalog = await openTestCatalog();
});
afterAll(() => catalog[Symbol.asyncDispose]());

const serverFetch: typeof fetch = (target, init) => {
  requests++;
  return catalog.server.fetch(new Request(target, init));
};

test('urql: the cheapest models, and the code of an error', async () => {
  const client = urqlClient(url, serverFetch);
  const models = await cheapestModels(client, '0.5', 5);
  const prices = models.map(({ cheapestRoute }) => Number(cheapestRoute?.blendedPrice));
  expect(prices).toHaveLength(5);
  expect(models.every(({ cheapestRoute }) => cheapestRoute?.route.provider.name)).toBe(true);
  requests = 0;
  expect(await cheapestModels(client, '0.5', 5)).toEqual(models);
  expect(requests).toBe(0);
  await expect(cheapestModels(client, '0.5', 101)).rejects.toMatchObject({
    graphQLErrors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
  });
});

test('Apollo Client: all pages of a family, and the code of an error', async () => {
  const client = apolloClient(url, serverFetch);
  requests = 0;
  const models = await familyModels(client, 'gpt-4o', 7);
  expect(new Set(models.map(({ slug }) => slug)).size).toBe(models.length);
  expect(models.length).toBeGreaterThan(14);
  expect(requests).toBe(Math.ceil(models.length / 7));
  expect(await familyModels(client, 'no-such-family')).toEqual([]);
  await expect(familyModels(client, 'gpt-4o', 101)).rejects.toMatchObject({
    errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
  });
});

test("Relay: the store appends a provider's pages", async () => {
  // Typed by examples/tsconfig.json: Relay's artifacts import each other without extensions, as bundlers read them.
  const [environment, routes] = [join(examples, 'relay/environment.ts'), join(examples, 'relay/provider-routes.ts')];
  const { relayEnvironment } = await import(environment);
  const { providerRoutes } = await import(routes);
  requests = 0;
  const read = await providerRoutes(relayEnvironment(url, serverFetch), 'openai', 3);
  expect(requests).toBe(3);
  expect(read.routes.edges).toHaveLength(30);
  const named = read.routes.edges.map(
    ({ node }: { node: { wireId: string; region: string } }) => `${node.wireId} ${node.region}`,
  );
  expect(new Set(named).size).toBe(30);
  expect(read.routes.edges[0].node.model.name).toBeTruthy();
  expect(await providerRoutes(relayEnvironment(url, serverFetch), 'no-such-provider', 1)).toBeNull();
});

test("Relay's artifacts are those of the SDL and the example", async () => {
  const { code, stdout, stderr } = await runTool('relay-compiler', ['--validate'], join(examples, 'relay'));
  expect(code, `${stdout}${stderr}`).toBe(0);
});
