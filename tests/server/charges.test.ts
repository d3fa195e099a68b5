import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Bucket } from '../../src/server/bucket/bucket.ts';
import { openBucket } from '../../src/server/bucket/open-bucket.ts';
import { openServedCatalog, type ServedCatalog } from '../setup/served.ts';
import { outcome } from './tiny-server.ts';

const points = 1_000;
let bucket: Bucket;
let served: ServedCatalog;
beforeAll(async () => {
  bucket = await openBucket({ points });
  const script = { type: 'text/javascript', bodies: { identity: Buffer.from('1') } };
  const site = {
    template: '<!--head--><!--page-->',
    assets: new Map([['/assets/a.js', script]]),
    documents: new Map(),
  };
  served = await openServedCatalog({ bucket, site });
});
afterAll(async () => {
  await served[Symbol.asyncDispose]();
  await bucket[Symbol.asyncDispose]();
});

const leftAfter = (response: Response) => Number(/r=(\d+)/.exec(response.headers.get('ratelimit') ?? '')?.[1]);
const hits = () => served.metric('modelgraph_response_cache_hits_total');
const get = (path: string, peer: string) =>
  served.server.fetch(new Request(`http://modelgraph.test${path}`, { headers: { accept: 'text/html' } }), peer);

test('an answer from memory costs its client what it cost to make, and is refused to one that has too little', async () => {
  const path = `/graphql?${new URLSearchParams({ query: '{ models(first: 100) { nodes { name } } }' })}`;
  const ask = (peer: string) =>
    served.server.fetch(
      new Request(`http://modelgraph.test${path}`, { headers: { accept: 'application/json' } }),
      peer,
    );
  const left: number[] = [];
  for (let turn = 0; turn < 4; turn++) left.push(leftAfter(await ask('192.0.2.1')));
  expect(left).toEqual([899, 798, 697, 596]);
  expect(await hits()).toBe(2);
  for (let turn = 0; turn < 5; turn++) await ask('192.0.2.1');
  expect((await outcome(ask('192.0.2.1'))).slice(0, 2)).toEqual([429, 'RATE_LIMITED']);
  expect((await ask('192.0.2.2')).status).toBe(200);
  expect(await hits()).toBe(9);
});

test('a page costs more than what belongs to it', async () => {
  expect(leftAfter(await get('/assets/a.js', '192.0.2.3'))).toBe(points - 1);
  expect(leftAfter(await get('/no/such/page', '192.0.2.3'))).toBe(points - 101);
});
