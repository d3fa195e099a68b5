import { queryObjects } from 'node:v8';
import { expect, test } from 'vitest';
import { tinyServer } from './tiny-server.ts';

test('an operation that has ended leaves no signal behind, however it ended', async () => {
  const server = tinyServer({
    log: () => {},
    resolvers: {
      secret: () => {
        throw new Error('on purpose');
      },
    },
  });
  const asked = 60;
  async function ask(): Promise<void> {
    for (let number = 0; number < asked; number++) {
      const query = number % 2 === 0 ? '{ hello }' : '{ secret }';
      const response = await server.fetch(
        new Request('http://modelgraph.test/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query }),
        }),
      );
      await response.text();
    }
  }
  await ask();
  const before = queryObjects(AbortSignal, { format: 'count' });
  await ask();
  expect(queryObjects(AbortSignal, { format: 'count' }) - before).toBeLessThan(asked / 10);
});
