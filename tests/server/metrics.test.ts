import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { errorCodes } from '../../src/graph/errors.ts';
import { advance } from '../setup/advance.ts';
import { openServedCatalog, type ServedCatalog } from '../setup/served.ts';
import { post } from './tiny-server.ts';

let served: ServedCatalog;
beforeAll(async () => {
  served = await openServedCatalog();
});
afterAll(() => served[Symbol.asyncDispose]());

const ask = (query: string, variables?: object, view?: string) =>
  served.server.fetch(post({ query, variables }, {}, view));

test('requests, operations and the codes of their errors are counted', async () => {
  const before = (await served.metric('modelgraph_operation_duration_seconds_count{view="graphql"}')) ?? 0;
  await ask('{ catalog { revision } }');
  await ask('{ catalog { revision } }', {}, 'subgraph');
  await ask('{ model(by: { slug: "o3" }) { result(variant: "no-such") { score } } }');
  await ask('{ nonsense }');
  const count = (labels: string) => served.metric(`modelgraph_http_requests_total{${labels}}`);
  expect(await count('path="/graphql",status="200"')).toBe(2);
  expect(await count('path="/graphql",status="400"')).toBe(1);
  expect(await count('path="/subgraph",status="200"')).toBe(1);
  expect(await served.metric('modelgraph_http_request_duration_seconds_count{path="/graphql"}')).toBe(3);
  expect(await served.metric('modelgraph_operation_duration_seconds_count{view="graphql"}')).toBe(before + 2);
  expect(await served.metric('modelgraph_operation_errors_total{code="BAD_USER_INPUT"}')).toBe(1);
  expect(await served.metric('modelgraph_operation_errors_total{code="GRAPHQL_VALIDATION_FAILED"}')).toBe(1);
  // The one that asks.
  expect(await served.metric('modelgraph_http_requests_in_flight')).toBe(1);
});

test('whatever clients send, labels take values of closed lists only', async () => {
  for (let index = 0; index < 20; index++) {
    await served.get(`/made-up-${index}`);
    await ask(`query MadeUp${index} { madeUp${index} }`);
  }
  const text = await (await served.get('/metrics')).text();
  expect(text).not.toMatch(/made-?up/i);
  expect(await served.metric('modelgraph_http_requests_total{path="other",status="404"}')).toBe(20);
  const codes = [...text.matchAll(/^modelgraph_operation_errors_total\{code="(\w+)"\}/gm)].map(([, code]) => code);
  expect(Object.keys(errorCodes)).toEqual(expect.arrayContaining(codes));
});

/** Counters of one scrape. */
async function counters(): Promise<{ statements: number; hits: number; misses: number }> {
  const text = await (await served.get('/metrics')).text();
  const read = (name: string) => Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(text)?.[1]);
  return {
    statements: read('modelgraph_sql_duration_seconds_count'),
    hits: read('modelgraph_generation_hits_total'),
    misses: read('modelgraph_generation_misses_total'),
  };
}

test('statements, and values found in memory or read', async () => {
  const document = '{ model(by: { slug: "gpt-4o-mini" }) { name routes(first: 3) { nodes { wireId } } } }';
  await advance(served.catalog);
  // What /metrics itself reads of a new revision.
  await counters();
  const first = await counters();
  const before = await counters();
  const ofScrape = before.statements - first.statements;
  served.catalog.sql.length = 0;
  await ask(document);
  expect(served.catalog.sql.length).toBeGreaterThan(0);
  const cold = await counters();
  expect(cold.statements - before.statements - ofScrape).toBe(served.catalog.sql.length);
  expect(cold.misses).toBeGreaterThan(before.misses);
  await ask(document);
  const warm = await counters();
  expect(warm.misses).toBe(cold.misses);
  expect(warm.hits).toBeGreaterThan(cold.hits + (before.hits - first.hits));
  expect(await served.metric('modelgraph_generation_values')).toBeGreaterThan(0);
  expect(await served.metric('modelgraph_catalog_revision')).toBe(served.catalog.catalog.current().epoch.revision);
});

test('statements that fail, and the connections', async () => {
  const before = (await served.metric('modelgraph_sql_failures_total')) ?? 0;
  await sql
    .raw('nonsense')
    .execute(served.catalog.serving.db)
    .catch(() => {});
  expect(await served.metric('modelgraph_sql_failures_total')).toBe(before + 1);
  const idle = (await served.metric('modelgraph_pool_connections{state="idle"}')) ?? 0;
  expect(idle).toBeGreaterThan(0);
  expect(await served.metric('modelgraph_pool_waiting')).toBe(0);
});

test('what the last import of each feed did, whichever process it ran in', async () => {
  const feed = 'feed="genai-prices"';
  expect(await served.metric(`modelgraph_import_records{${feed},outcome="created"}`)).toBeGreaterThan(1_000);
  expect(await served.metric(`modelgraph_import_issues{${feed}}`)).toBeGreaterThanOrEqual(0);
  expect(await served.metric(`modelgraph_import_finished_timestamp_seconds{${feed}}`)).toBeGreaterThan(1.7e9);
});
