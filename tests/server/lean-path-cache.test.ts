import { afterAll, beforeAll, expect, test } from 'vitest';
import { advance } from '../setup/advance.ts';
import { bothWays, type Sent } from '../setup/both-ways.ts';
import { openTestCatalog, type TestCatalog } from '../setup/catalog.ts';
import { operation } from '../setup/operations.ts';

let catalog: TestCatalog;
beforeAll(async () => {
  catalog = await openTestCatalog();
});
afterAll(() => catalog?.[Symbol.asyncDispose]());

const factsOf = (slug: string, headers: Sent['headers'] = {}): Sent => ({
  body: { query: operation('model-facts'), variables: { slug } },
  headers,
});

test('answers of the lean path are kept as those of the longer way, on second sight', async () => {
  await using kept = await bothWays(catalog, { cached: true });
  await catalog.catalog.refresh();
  await kept.ask(factsOf('o1'));
  for (const headers of [{}, { origin: 'https://app.example' }, { accept: 'application/graphql-response+json' }]) {
    const hitsAndMisses: unknown[] = [];
    for (let turn = 0; turn < 4; turn++) {
      const heard = await kept.ask(factsOf('o3', headers));
      expect(heard.lean).toEqual(heard.longer);
      expect(heard.wasLean).toBe(true);
      hitsAndMisses.push({ ...kept.lean.cache?.counts });
      expect(kept.lean.cache?.counts).toEqual(kept.longer.cache?.counts);
      expect(kept.lean.cache?.size.entries).toBe(kept.longer.cache?.size.entries);
    }
    expect(new Set(hitsAndMisses.map((one) => JSON.stringify(one))).size).toBe(4);
    await expect.poll(() => kept.lean.cache?.size).toEqual(kept.longer.cache?.size);
    for (const encoding of ['br', 'gzip', 'identity']) {
      // The key does not hang on it.
      const heard = await kept.ask(factsOf('o3', { ...headers, 'accept-encoding': encoding }));
      expect(heard.lean).toEqual(heard.longer);
      const told = `content-encoding: ${encoding}`;
      expect(heard.lean.headers.includes(told)).toBe(encoding !== 'identity');
    }
  }
  expect(kept.lean.cache?.counts.hits).toBe(15);
});

test('an answer is never of an older revision than the catalog, nor kept beyond its own', async () => {
  await using kept = await bothWays(catalog, { cached: true });
  const sent: Sent = { body: { query: '{ catalog { revision } model(by: { slug: "o3" }) { name } }' } };
  for (let turn = 0; turn < 4; turn++) {
    await advance(catalog);
    for (let again = 0; again < 4; again++) {
      const heard = await kept.ask(sent);
      expect(heard.lean).toEqual(heard.longer);
      expect(heard.lean.body).toContain(`"revision":${catalog.catalog.current().epoch.revision}`);
    }
  }
});

test('an answer that the catalog moves on from meanwhile is made again', async () => {
  await using both = await bothWays(catalog, { cached: true });
  await both.ask(factsOf('o3'));
  await advance(catalog);
  // Unheard of: the reader sees it by its first statement.
  await catalog.database.db
    .updateTable('catalog_state')
    .set((eb) => ({ revision: eb('revision', '+', 1) }))
    .execute();
  const { counts } = catalog.catalog.current();
  const { torn } = counts;
  const { longer: before } = both.lean;
  const answer = await both.lean.ask(factsOf('gpt-4o-mini'));
  expect(both.lean.longer).toBe(before);
  // It was asked of one revision, and answered of the next.
  expect(both.lean.cache?.size.entries).toBe(0);
  expect(answer).toEqual(await both.longer.ask(factsOf('gpt-4o-mini')));
  expect(counts.torn).toBeGreaterThan(torn);
});
