import { expect, test } from 'vitest';
import { noteEpoch } from '../../src/server/answer-epoch.ts';
import { type Encoding, negotiated } from '../../src/server/negotiated-encoding.ts';
import { ResponseCache } from '../../src/server/response-cache.ts';

const bodies = { identity: 1, br: 1, gzip: 1 };

test.each<[string | null, Partial<Record<Encoding, unknown>>, Encoding]>([
  [null, bodies, 'identity'],
  ['', bodies, 'identity'],
  ['gzip', bodies, 'gzip'],
  ['gzip, deflate, br', bodies, 'br'],
  ['br;q=0, gzip', bodies, 'gzip'],
  ['*', bodies, 'br'],
  ['*;q=0', bodies, 'identity'],
  ['br', { identity: 1 }, 'identity'],
  ['GZIP; Q=0.5', bodies, 'gzip'],
])('a client that accepts %j gets, of %j, %s', (accepted, there, encoding) =>
  expect(negotiated(accepted, there)).toBe(encoding),
);

type Result = { data?: unknown; errors?: unknown; extensions?: unknown };

/** Answers as Yoga would, through the plugin of the cache. */
function answering(
  cache: ResponseCache,
  epoch: { revision: number; day: string },
  result: Result,
  charge?: (cost: number | null) => Promise<Response | null>,
) {
  let asked = 0;
  const ask = (request: Request) => async () => {
    asked++;
    noteEpoch(request, epoch);
    cache.plugin.onResultProcess?.({ request, result } as never);
    return Response.json(result);
  };
  return {
    async get(query: string) {
      const request = new Request(`http://x.test/graphql?query=${query}`);
      return (await cache.answer(request, { NewResponse: Response, ask: ask(request), charge })).json();
    },
    asked: () => asked,
  };
}

const day = '2026-11-23';

test('an answer is kept at its second sight, for its epoch, and its cost is told at each hit', async () => {
  let present: { revision: number; day: string } | null = { revision: 1, day };
  const costs: (number | null)[] = [];
  const cache = new ResponseCache({ epoch: () => present });
  const result = { data: 1, extensions: { cost: { requested: 7 } } };
  const first = answering(cache, { revision: 1, day }, result, async (cost) => {
    costs.push(cost);
    return null;
  });
  for (let turn = 0; turn < 4; turn++) await first.get('a');
  expect([first.asked(), costs]).toEqual([2, [7, 7]]);
  await first.get('b');
  expect(first.asked()).toBe(3);

  present = { revision: 2, day };
  const second = answering(cache, present, { data: 2 });
  expect(await second.get('a')).toEqual({ data: 2 });
  expect(cache.size.entries).toBe(1);

  // Nothing is known of the present: nothing comes from memory.
  await second.get('a');
  present = null;
  await second.get('a');
  await second.get('a');
  expect(second.asked()).toBe(4);
});

test('an answer of another epoch than the present one is not kept', async () => {
  const cache = new ResponseCache({ epoch: () => ({ revision: 2, day }) });
  const old = answering(cache, { revision: 1, day }, { data: 1 });
  for (let turn = 0; turn < 4; turn++) await old.get('a');
  expect(old.asked()).toBe(4);
});

test('a hit can be refused', async () => {
  const cache = new ResponseCache({ epoch: () => ({ revision: 1, day }) });
  const server = answering(cache, { revision: 1, day }, { data: 1 }, async () =>
    Response.json({ errors: ['too many'] }, { status: 429 }),
  );
  for (let turn = 0; turn < 2; turn++) expect(await server.get('a')).toEqual({ data: 1 });
  expect(await server.get('a')).toEqual({ errors: ['too many'] });
});

test('bytes are bounded, and what is too large is not kept', async () => {
  const cache = new ResponseCache({ epoch: () => ({ revision: 1, day }), maxBytes: 50_000 });
  const server = answering(cache, { revision: 1, day }, { data: 'x'.repeat(10_000) });
  for (let number = 0; number < 20; number++) {
    for (let turn = 0; turn < 2; turn++) await server.get(`q${number}`);
  }
  expect(cache.size.bytes).toBeLessThanOrEqual(50_000);
  const large = answering(cache, { revision: 1, day }, { data: 'x'.repeat(2_000_000) });
  for (let turn = 0; turn < 4; turn++) await large.get('large');
  expect(large.asked()).toBe(4);
});
