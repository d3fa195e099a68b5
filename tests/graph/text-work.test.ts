import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textModels } from '../decisions/text-models.ts';
import { card, facts, route, sources } from '../importers/facts.ts';
import { openTestCatalog, type TestCatalog } from '../setup/catalog.ts';

const cheapest = `query ($where: RouteConstraints, $workload: WorkloadInput!) {
  cheapestRoutes(where: $where, workload: $workload) { route { wireId } }
}`;

const source = 'acme-docs';
const models = [
  { slug: 'writer', name: 'Writer', inputModalities: ['TEXT'], outputModalities: ['TEXT'], source },
  { slug: 'listener', name: 'Listener', specialization: 'SPEECH_TO_TEXT', source },
  { slug: 'vectors', name: 'Vectors', specialization: 'EMBEDDING', outputModalities: ['EMBEDDING'], source },
  { slug: 'painter', name: 'Painter', inputModalities: ['TEXT'], outputModalities: ['IMAGE'], source },
  { slug: 'mystery', name: 'Mystery', source },
];
const files = facts(
  [
    route('writer', { model: 'writer' }, [card('1', '4')]),
    route('listener', { model: 'listener' }, [card('0.001', '0.001')]),
    route('vectors', { model: 'vectors' }, [card('0.02', '0')]),
    route('painter', { model: 'painter' }, [card('0.1', '0.2')]),
    route('mystery', { model: 'mystery' }, [card('0.03', '0')]),
    route('mystery-priced', { model: 'mystery' }, [card('0.3', '0.5')]),
  ],
  { model: models },
);
let own: TestCatalog;
beforeAll(async () => {
  own = await openTestCatalog({ seed: { files, sources } });
});
afterAll(() => own[Symbol.asyncDispose]());
const wireIds = async (variables: object) => {
  const { data, errors } = await own.query(cheapest, variables);
  expect(errors).toBeUndefined();
  return data.cheapestRoutes.map(({ route }: { route: { wireId: string } }) => route.wireId);
};

test.each([
  ['text in and text out', { workload: { inputTokens: 1000, outputTokens: 100 } }, ['mystery-priced', 'writer']],
  [
    'a prompt alone',
    { workload: { inputTokens: 1000 } },
    ['vectors', 'mystery', 'painter', 'mystery-priced', 'writer'],
  ],
  [
    'vectors out',
    { workload: { inputTokens: 1000, outputTokens: 100 }, where: { outputModalities: ['EMBEDDING'] } },
    ['vectors'],
  ],
])('are those that do: %s', async (_what, variables, expected) => {
  expect(await wireIds(variables)).toEqual(expected);
});

test('they come behind the others in the order by price, either way', async () => {
  for (const direction of ['ASC', 'DESC']) {
    const { data } = await own.query(
      `query ($direction: OrderDirection!) {
        models(first: 9, orderBy: [{ field: CHEAPEST_INPUT, direction: $direction }]) { nodes { slug } }
      }`,
      { direction },
    );
    const slugs = data.models.nodes.map(({ slug }: { slug: string }) => slug);
    const others = ['listener', 'vectors', 'mystery', 'painter'];
    expect(slugs).toEqual(['writer', ...(direction === 'ASC' ? others : others.toReversed()), 'rocket-1']);
  }
});

test('what a model takes and gives stands in its columns as the rule says it', async () => {
  await own.database.db.updateTable('model').set({ slug: sql`slug || '-before'` }).execute();
  const entries = textModels.map(({ slug, specialization, input_modalities, output_modalities }) => ({
    ...{ id: randomUUID(), slug, name: slug, identity: 'DERIVED', specialization },
    ...{ input_modalities: input_modalities && [...input_modalities] },
    ...{ output_modalities: output_modalities && [...output_modalities] },
  }));
  await own.database.db.insertInto('model').values(entries).execute();
  const rows = await own.database.db
    .selectFrom('model')
    .select(['slug', 'takes_text as takes', 'gives_text as gives'])
    .where(
      'slug',
      'in',
      textModels.map(({ slug }) => slug),
    )
    .execute();
  const inOrder = textModels.map(({ slug }) => rows.find((row) => row.slug === slug));
  expect(inOrder).toEqual(textModels.map(({ slug, takes, gives }) => ({ slug, takes, gives })));
});
