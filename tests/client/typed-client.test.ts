import { expect, expectTypeOf, test } from 'vitest';
import { ModelPageDocument, type ModelStatus, PriceHistoryDocument } from '../../schema/generated/graphql.ts';
import { openTestCatalog } from '../setup/catalog.ts';
import { request } from './typed-client.ts';

const url = 'http://modelgraph.test/graphql';

test('a generated document gives typed data', async () => {
  await using catalog = await openTestCatalog();
  const { model } = await request(
    (target, init) => catalog.server.fetch(new Request(target, init)),
    url,
    ModelPageDocument,
    { slug: 'gpt-4o-mini' },
  );
  expect(model?.name).toBe('GPT-4o-mini');
  const status = model?.lifecycle.status;
  expectTypeOf(status).toEqualTypeOf<ModelStatus | undefined>();
  const [cheapest] = model?.routes.nodes ?? [];
  expectTypeOf(cheapest?.rateCard?.input?.amount).toEqualTypeOf<string | undefined>();
  expect(cheapest?.rateCard?.input?.amount).toBe('0.15');
});

test('variables are typed, and what the catalog refuses is thrown', async () => {
  await using catalog = await openTestCatalog();
  const { route } = await request(
    (target, init) => catalog.server.fetch(new Request(target, init)),
    url,
    PriceHistoryDocument,
    {
      provider: 'openai',
      wireId: 'o3',
      asOf: '2025-06-01',
    },
  );
  expect(route?.then?.input?.amount).toBe('10');
  expect(route?.now?.input?.amount).toBe('2');
  await expect(
    request((target, init) => catalog.server.fetch(new Request(target, init)), url, PriceHistoryDocument, {
      provider: 'openai',
      wireId: 'o3',
      asOf: 'yesterday',
    }),
  ).rejects.toThrow(/Date must be a day of the calendar, YYYY-MM-DD; got "yesterday"/);
});
