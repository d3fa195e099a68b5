import { expect, test } from 'vitest';
import { organizations } from '../../../db/seed/organizations.ts';
import { providers } from '../../../db/seed/providers.ts';
import { freeRoutes } from '../../../src/decisions/free-routes.ts';
import { vendors } from '../../../src/decisions/vendors.ts';
import { providerTable } from '../../../src/importers/adapters/genai-prices/genai-prices-tables.ts';
import { providerIds, providerOf } from '../../../src/importers/adapters/models-dev/models-dev-providers.ts';
import { organizationOf } from '../../../src/importers/adapters/organizations.ts';

const table = providerIds.map((id) => ({ id, ...providerOf(id) }));

test('every id stands once, and means a provider of its own but where two are one', () => {
  expect(new Set(providerIds).size).toBe(149);
  expect(table.filter(({ known }) => !known)).toEqual([]);
  const shared = table.filter(({ slug }, index) => table.findIndex((one) => one.slug === slug) !== index);
  expect(shared.map(({ id, slug }) => [id, slug])).toEqual([['google-vertex-anthropic', 'google-vertex-ai']]);
  expect(table.filter(({ slug }) => !/^[a-z0-9][a-z0-9._-]*$/.test(slug))).toEqual([]);
});

test('says of a provider what the starting catalog and genai-prices say', () => {
  const others = [
    ...providers.map(({ slug, kind, organization }) => ({ slug, kind, organization })),
    ...Object.values(providerTable).map(({ slug, kind }) => ({ slug, kind, organization: undefined })),
  ];
  const differing = table.filter((one) =>
    others.some(
      ({ slug, kind, organization }) =>
        slug === one.slug && (kind !== one.kind || (organization && organization !== one.organization?.slug)),
    ),
  );
  expect(differing).toEqual([]);
  const shared = table.filter(({ slug }) => others.some((other) => other.slug === slug));
  expect(shared.length).toBe(31);
});

test('the slugs of the starting catalog are found under the ids of the source', () => {
  const ids = [
    'azure',
    'google',
    'google-vertex',
    'togetherai',
    'fireworks-ai',
    'novita-ai',
    'zai',
    'vercel',
    'huggingface',
  ];
  expect(ids.map((id) => providerOf(id).slug)).toEqual([
    'azure-openai',
    'google-ai-studio',
    'google-vertex-ai',
    'together',
    'fireworks',
    'novita',
    'z-ai',
    'vercel-ai-gateway',
    'hf-inference-providers',
  ]);
});

test('every organization has one name', () => {
  const named = table.flatMap(({ organization }) => organization ?? []);
  expect(named.filter(({ slug, name }) => organizationOf(slug).name !== name || !name)).toEqual([]);
  const seeded = new Map(
    organizations.filter(({ source }) => source === 'modelgraph').map(({ slug, name }) => [slug, name]),
  );
  expect(named.filter(({ slug, name }) => seeded.has(slug) && seeded.get(slug) !== name)).toEqual([]);
  const known = new Set([...vendors.values()].map(({ slug }) => slug));
  expect(named.some(({ slug }) => known.has(slug))).toBe(true);
  expect(() => organizationOf('nobody')).toThrow(/"nobody"/);
});

test('a plan pays for the zeros of subscriptions, and of nothing else', () => {
  const plans = freeRoutes.filter(({ terms }) => terms === 'INCLUDED_IN_PLAN').map(({ provider }) => provider);
  const kinds = new Map(table.map(({ slug, kind }) => [slug, kind]));
  expect(plans.filter((slug) => kinds.get(slug) !== 'SUBSCRIPTION')).toEqual([]);
  const free = freeRoutes.filter(({ terms }) => terms === 'FREE_TIER').map(({ provider }) => provider);
  expect(free.filter((slug) => !kinds.has(slug) || kinds.get(slug) === 'SUBSCRIPTION')).toEqual([]);
});

test('an id that nobody knows is an API of that name', () => {
  expect(providerOf('newcomer')).toEqual({
    slug: 'newcomer',
    kind: 'API',
    region: 'global',
    selfHosted: false,
    known: false,
  });
  expect(providerOf('constructor').known).toBe(false);
});
