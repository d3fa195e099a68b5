import { buildClientSchema, introspectionFromSchema, printSchema, validateSchema } from 'graphql';
import { expect, test } from 'vitest';
import { publicSchema, subgraphSchema } from '../../src/graph/schema.ts';
import { openTestCatalog } from '../setup/catalog.ts';

test('both views are valid and survive introspection', () => {
  for (const schema of [publicSchema, subgraphSchema]) {
    expect(validateSchema(schema)).toEqual([]);
    const again = buildClientSchema(introspectionFromSchema(schema));
    expect(printSchema(again)).toBe(printSchema(buildClientSchema(introspectionFromSchema(again))));
  }
});

test('the public view has node and nodes and no federation; the federation view the reverse', () => {
  const fields = (schema: typeof publicSchema) => Object.keys(schema.getQueryType()?.getFields() ?? {});
  expect(fields(publicSchema)).toEqual(expect.arrayContaining(['node', 'nodes']));
  expect(fields(publicSchema)).not.toEqual(expect.arrayContaining(['_entities']));
  expect(fields(subgraphSchema)).toEqual(expect.arrayContaining(['_entities', '_service']));
  expect(fields(subgraphSchema)).not.toEqual(expect.arrayContaining(['node']));
  expect(fields(subgraphSchema)).not.toEqual(expect.arrayContaining(['nodes']));
});

test('entities resolve by each of their keys, batched, in order, null for the unknown', async () => {
  await using catalog = await openTestCatalog();
  const { data } = await catalog.query('{ model(by: { slug: "o3" }) { id } }');
  catalog.sql.length = 0;
  const answer = await catalog.query(
    `query ($representations: [_Any!]!) {
      _entities(representations: $representations) {
        __typename ... on Model { slug } ... on Provider { slug } ... on ProviderRoute { wireId region provider { slug } }
      }
    }`,
    {
      representations: [
        { __typename: 'Model', slug: 'gpt-4o-mini' },
        { __typename: 'Model', id: data.model.id },
        { __typename: 'Model', slug: 'no-such-model' },
        { __typename: 'Provider', slug: 'openai' },
        { __typename: 'ProviderRoute', provider: { slug: 'openai' }, wireId: 'gpt-4o-mini', region: 'global' },
        { __typename: 'Model', slug: 'o3' },
      ],
    },
    { view: 'subgraph' },
  );
  expect({ ...answer, extensions: undefined }).toEqual({
    data: {
      _entities: [
        { __typename: 'Model', slug: 'gpt-4o-mini' },
        { __typename: 'Model', slug: 'o3' },
        null,
        { __typename: 'Provider', slug: 'openai' },
        { __typename: 'ProviderRoute', wireId: 'gpt-4o-mini', region: 'global', provider: { slug: 'openai' } },
        { __typename: 'Model', slug: 'o3' },
      ],
    },
  });
  expect(catalog.sql.length).toBeLessThanOrEqual(4);
});

test('a wrong representation gets a coded error of its own, the others their data', async () => {
  await using catalog = await openTestCatalog();
  const document = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) { ... on Model { slug } }
  }`;
  const representations = [
    { __typename: 'Nonsense', id: 'x' },
    { __typename: 'Model', slug: 'gpt-4o-mini' },
    { __typename: 'Model' },
    { __typename: 'Model', slug: { odd: true } },
    { __typename: 'ProviderRoute', wireId: 'gpt-4o-mini' },
    'odd',
    { __typename: 'Query' },
  ];
  const { data, errors } = await catalog.query(document, { representations }, { view: 'subgraph' });
  expect(data._entities).toEqual([null, { slug: 'gpt-4o-mini' }, null, null, null, null, null]);
  expect(errors?.map(({ path, extensions }) => [path[1], extensions.code]).toSorted()).toEqual(
    [0, 2, 3, 4, 5, 6].map((index) => [index, 'BAD_USER_INPUT']),
  );
});

test.each([
  [undefined, 1000, 1001],
  [undefined, 1000, 10_000],
  [2500, 2500, 2501],
])('representations are limited (MAX_REPRESENTATIONS: %s)', async (maxRepresentations, most, more) => {
  await using catalog = await openTestCatalog(
    maxRepresentations === undefined ? {} : { limits: { representations: maxRepresentations } },
  );
  const ask = (length: number) =>
    catalog.query(
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Model { slug } } }',
      { representations: Array.from({ length }, () => ({ __typename: 'Model', slug: 'o3' })) },
      { view: 'subgraph' },
    );
  const { data, errors } = await ask(most);
  expect(errors).toBeUndefined();
  expect(data._entities).toHaveLength(most);
  catalog.sql.length = 0;
  const refused = await ask(more);
  expect(refused.errors).toEqual([
    expect.objectContaining({
      message: `representations must have at most ${most} entries; got ${more}.`,
      extensions: { code: 'BAD_USER_INPUT', argument: 'representations' },
    }),
  ]);
  expect(catalog.sql).toEqual([]);
});
