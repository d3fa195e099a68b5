import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { openTracing } from '../../src/server/open-tracing.ts';
import { advance } from '../setup/advance.ts';
import { openServedCatalog } from '../setup/served.ts';
import { post } from './tiny-server.ts';

interface Span {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  attributes: { key: string; value: { stringValue?: string; intValue?: number } }[];
}

interface Export {
  resourceSpans: { resource: { attributes: Span['attributes'] }; scopeSpans: { spans: Span[] }[] }[];
}

/** A collector that keeps what it is sent. */
async function collector() {
  const received: Export[] = [];
  const http = createServer(async (request, response) => {
    received.push((await json(request)) as Export);
    response.setHeader('content-type', 'application/json').end('{}');
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    received,
    spans: () =>
      received.flatMap(({ resourceSpans }) =>
        resourceSpans.flatMap((one) => one.scopeSpans.flatMap(({ spans }) => spans)),
      ),
    async [Symbol.asyncDispose]() {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

const traceId = '0af7651916cd43dd8448eb211c80319c';
const callerSpan = 'b7ad6b7169203331';
const query = 'query Page($slug: String!) { model(by: { slug: $slug }) { name } }';
const variables = { slug: 'sentinel-of-a-client' };

test('a request, its operation and its statements are one trace, which goes on the caller’s, without values', async () => {
  await using sink = await collector();
  const settings = { endpoint: sink.endpoint, serviceName: 'catalog', version: '1', ratio: 0 };
  const tracing = openTracing(settings);
  await using served = await openServedCatalog({ tracing });
  await advance(served.catalog);
  // Ours to keep or not: none is, at a ratio of 0.
  await served.server.fetch(post({ query, variables: { slug: 'o3' } }));
  await served.server.fetch(post({ query, variables }, { traceparent: `00-${traceId}-${callerSpan}-01` }));
  await tracing[Symbol.asyncDispose]();
  const spans = sink.spans();
  const named = (name: string) => spans.filter((span) => span.name === name);
  const [request] = named('POST');
  const [operation] = named('query Page');
  expect(spans.every((span) => span.traceId === traceId)).toBe(true);
  expect(request?.parentSpanId).toBe(callerSpan);
  expect(operation?.parentSpanId).toBe(request?.spanId);
  const statements = named('select');
  expect(statements).toHaveLength(1);
  expect(statements[0]?.parentSpanId).toBe(operation?.spanId);
  expect(statements[0]?.attributes.find(({ key }) => key === 'db.query.text')?.value.stringValue).toContain('"model"');
  expect(JSON.stringify(sink.received)).not.toContain(variables.slug);
  expect(sink.received[0]?.resourceSpans[0]?.resource.attributes).toContainEqual({
    key: 'service.name',
    value: { stringValue: 'catalog' },
  });
});

test('a collector that is not there harms nobody', async () => {
  const tracing = openTracing({ endpoint: 'http://127.0.0.1:1', serviceName: 'catalog', version: '1', ratio: 1 });
  await using served = await openServedCatalog({ tracing });
  const response = await served.server.fetch(post({ query, variables: { slug: 'o3' } }));
  expect(await response.json()).toMatchObject({ data: { model: { name: 'o3' } } });
});
