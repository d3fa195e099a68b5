import { expect, test } from 'vitest';
import { publicSchema, subgraphSchema } from '../../src/graph/schema.ts';
import { createServer } from '../../src/server/server.ts';
import { useCatalog } from '../../src/server/use-catalog.ts';
import { useJit } from '../../src/server/use-jit.ts';
import { openTestCatalog } from '../setup/catalog.ts';
import { outcome } from './tiny-server.ts';

const query = `{
  models(first: 100) {
    nodes { routes(first: 100) { nodes { wireId pricing rateCard { input { amount } lines { meter amount } } } } }
  }
}`;

test('a compiled operation that computes for too long from what is in memory is ended in time', async () => {
  await using catalog = await openTestCatalog();
  const ask = (milliseconds: number) => {
    const server = createServer({
      schema: publicSchema,
      subgraph: subgraphSchema,
      plugins: [useJit({ after: 0 }), useCatalog(catalog.catalog)],
      limits: { milliseconds, cost: 10_000_000 },
    });
    return () =>
      server.fetch(
        new Request('http://modelgraph.test/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query }),
        }),
      );
  };
  const patient = ask(60_000);
  let usual = 0;
  for (let time = 0; time < 3; time++) {
    const began = performance.now();
    expect((await (await patient()).json()).errors).toBeUndefined();
    usual = performance.now() - began;
  }
  const hasty = ask(usual / 8);
  // The first time it is compiled.
  for (let time = 0; time < 2; time++) expect((await outcome(hasty())).slice(0, 2)).toEqual([504, 'TIMEOUT']);
});
