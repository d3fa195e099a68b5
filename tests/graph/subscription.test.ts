import { expect, test } from 'vitest';
import { openTestCatalog } from '../setup/catalog.ts';

const document = 'subscription { catalogChanged { revision counts { models } } }';

test('each new revision is an event, until the client goes or the server ends', async () => {
  await using catalog = await openTestCatalog();
  const abort = new AbortController();
  const response = await catalog.server.fetch(
    new Request('http://modelgraph.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: document }),
      signal: abort.signal,
    }),
  );
  expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  let text = '';
  const nextEvent = async () => {
    for (;;) {
      const event = /event: next\ndata: (.*)\n/.exec(text);
      if (event) {
        text = text.slice(event.index + event[0].length);
        return JSON.parse(event[1] as string);
      }
      const { value, done } = await reader.read();
      if (done) return null;
      text += new TextDecoder().decode(value);
    }
  };
  const { data: before } = await catalog.query('{ catalog { revision counts { models } } }');
  for (const step of [1, 2]) {
    const coming = nextEvent();
    await catalog.database.db
      .updateTable('catalog_state')
      .set((eb) => ({ revision: eb('revision', '+', 1) }))
      .execute();
    await catalog.catalog.refresh();
    expect(await coming).toEqual({
      data: {
        catalogChanged: { revision: before.catalog.revision + step, counts: before.catalog.counts },
      },
    });
  }
  const last = nextEvent();
  catalog.catalog.endFollowing();
  expect(await last).toBeNull();
});

test('a wrong subscription is a coded error', async () => {
  await using catalog = await openTestCatalog();
  const response = await catalog.fetch(
    'subscription { nothing }',
    {},
    { headers: { 'content-type': 'application/json', accept: 'text/event-stream' } },
  );
  expect(await response.text()).toContain('GRAPHQL_VALIDATION_FAILED');
});
