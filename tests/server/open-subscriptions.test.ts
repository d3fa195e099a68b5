import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBucket } from '../../src/server/bucket/open-bucket.ts';
import { openTestCatalog, type TestCatalog } from '../setup/catalog.ts';

const document = 'subscription { catalogChanged { revision } }';
const points = 6;

let catalog: TestCatalog;
let bucket: Awaited<ReturnType<typeof openBucket>>;
beforeAll(async () => {
  bucket = await openBucket({ points });
  catalog = await openTestCatalog({ limits: { subscriptions: 3, clientSubscriptions: 2 }, bucket });
});
afterAll(async () => {
  await catalog?.[Symbol.asyncDispose]();
  await bucket?.[Symbol.asyncDispose]();
});

/** Subscribes, and reads what comes. */
async function subscribe(peer: string, view = 'graphql', text = document) {
  const going = new AbortController();
  const response = await catalog.server.fetch(
    new Request(`http://modelgraph.test/${view}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: text }),
      signal: going.signal,
    }),
    peer,
  );
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  let heard = '';
  return {
    end: () => going.abort(),
    /** The next event: its data, or the code of its error; null when there are no more. */
    async next(): Promise<unknown> {
      for (;;) {
        const event = /event: next\ndata: (.*)\n/.exec(heard);
        if (event) {
          heard = heard.slice(event.index + event[0].length);
          const { data, errors } = JSON.parse(event[1] as string);
          return errors?.[0].extensions.code ?? data;
        }
        const { value, done } = await reader.read();
        if (done) return null;
        heard += new TextDecoder().decode(value);
      }
    },
  };
}

async function commit(): Promise<void> {
  await catalog.database.db
    .updateTable('catalog_state')
    .set((eb) => ({ revision: eb('revision', '+', 1) }))
    .execute();
  await catalog.catalog.refresh();
}

test('a client, and all clients together, have so many subscriptions open at once, in both views', async () => {
  const first = await subscribe('192.0.2.1');
  const second = await subscribe('192.0.2.1', 'subgraph');
  expect(await (await subscribe('192.0.2.1')).next()).toBe('TOO_MANY_SUBSCRIPTIONS');
  const other = await subscribe('192.0.2.2');
  expect(await (await subscribe('192.0.2.3')).next()).toBe('TOO_MANY_SUBSCRIPTIONS');
  // Wrong ones take no room.
  expect(await (await subscribe('192.0.2.3', 'graphql', 'subscription { nothing }')).next()).toBe(
    'GRAPHQL_VALIDATION_FAILED',
  );
  const told = [first, second, other].map((one) => one.next());
  await commit();
  for (const event of await Promise.all(told)) expect(event).toHaveProperty('catalogChanged.revision');
  first.end();
  const later = await subscribe('192.0.2.3');
  const next = later.next();
  await commit();
  expect(await next).toHaveProperty('catalogChanged.revision');
  for (const one of [second, other, later]) one.end();
});

test('each event costs what its operation does, and is refused where too little is left', async () => {
  const one = await subscribe('192.0.2.4');
  const kinds: unknown[] = [];
  for (let revisions = 0; revisions < points; revisions++) {
    const event = one.next();
    await commit();
    const told = await event;
    kinds.push(typeof told === 'string' ? told : 'data');
  }
  one.end();
  // One point each, and the start cost as much.
  expect(kinds).toEqual([...Array(points - 1).fill('data'), 'RATE_LIMITED']);
});
