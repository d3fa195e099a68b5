import { type GraphQLOutputType, getNamedType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { listedPageFields } from '../../../src/graph/model/listed-fields.ts';
import { bareResultFields } from '../../../src/graph/result/result.sql.ts';
import { publicSchema } from '../../../src/graph/schema.ts';
import type { Fields } from '../../../src/graph/selection.ts';
import { openTestCatalog } from '../../setup/catalog.ts';

/** All that some fields allow to be asked; of things of which they allow anything, the slug or what is no object. */
function selectionOf(type: GraphQLOutputType, fields: Fields | true): string {
  const object = getNamedType(type);
  if (!isObjectType(object)) return '';
  const all = Object.values(object.getFields());
  if (fields === true && all.some(({ name }) => name === 'slug')) return '{ slug }';
  const chosen = all.flatMap(({ name, type: inner, args }) => {
    const below = fields === true ? !isObjectType(getNamedType(inner)) && args.length === 0 : (fields[name] ?? false);
    if (name === 'result') return [`result(variant: "gpqa-diamond") ${selectionOf(inner, bareResultFields)}`];
    return below ? [`${name} ${selectionOf(inner, below)}`] : [];
  });
  return `{ ${chosen.join(' ')} }`;
}

test('lists that ask for little are answered from few columns, and say the same as whole rows', async () => {
  await using catalog = await openTestCatalog();
  const { nodes } = listedPageFields as { nodes: Fields };
  const connection = publicSchema.getType('ModelConnection');
  const listed = selectionOf(connection as GraphQLOutputType, { nodes, edges: { cursor: true, node: { slug: true } } });
  for (const name of Object.keys(nodes)) expect(listed).toMatch(new RegExp(`\\b${name}\\b`));
  const more = 'nodes { summary cheapestRoute { route { status } } result(variant: "gpqa-diamond") { rank } }';
  for (const field of ['NAME, direction: ASC', 'SCORE, variant: "gpqa-diamond", direction: DESC']) {
    const ask = async (fields: string) => {
      catalog.sql.length = 0;
      const { data, errors } = await catalog.query(
        `{ models(first: 100, orderBy: [{ field: ${field} }]) { ...Listed ${fields} } }
        fragment Listed on ModelConnection ${listed}`,
      );
      expect(errors).toBeUndefined();
      return data.models;
    };
    const few = await ask('');
    expect(few.nodes.filter(({ result }: { result: object | null }) => result).length).toBeGreaterThan(0);
    const columns = ['"model"."links"', '"provider_route"."parameters"', '"benchmark_result"."rank"'];
    for (const column of columns) expect(catalog.sql.join('\n')).not.toContain(column);
    const whole = await ask(more);
    for (const column of columns) expect(catalog.sql.join('\n')).toContain(column);
    expect(whole).toMatchObject(few);
  }
});

const shown = 'slug developer { slug } cheapestRoute { blendedPrice } result(variant: $variant) { score }';
const fragment = `fragment Shown on Model { ${shown} }`;

test.each([
  [`query List($variant: String!) { models(first: 20) { nodes { ${shown} } } }`, 5],
  [`query List($variant: String!) { models(first: 20) { edges { node { ...Shown } } } } ${fragment}`, 5],
  [
    `query List($variant: String!) { models(first: 20) { nodes { ...Shown ... on Model { other: result(variant: "swe-bench-verified") { score } } } } } ${fragment}`,
    7,
  ],
  ['{ models(first: 20) { nodes { slug openness } } }', 1],
  ['{ models(first: 20) { pageInfo { hasNextPage } } }', 1],
])(
  'what a list shows beside its models is read once, by whichever way it is asked for: %s',
  async (document, statements) => {
    await using catalog = await openTestCatalog();
    const { data, errors } = await catalog.query(document, { variant: 'gpqa-diamond' });
    expect(errors).toBeUndefined();
    expect(data.models).toBeDefined();
    expect(catalog.sql).toHaveLength(statements);
  },
);

test('the cheapest routes of another day are not read for a list', async () => {
  await using catalog = await openTestCatalog();
  const ask = () => catalog.query('{ models(first: 20) { nodes { cheapestRoute { blendedPrice } } } }');
  catalog.catalog.current().rolledOn = '2026-11-22';
  const { data } = await ask();
  expect(data.models.nodes.some(({ cheapestRoute }: { cheapestRoute: unknown }) => cheapestRoute)).toBe(true);
  expect(catalog.sql.filter((text) => text.includes('"provider_route"."declared_status"'))).toHaveLength(1);
  // The page, the routes of its models with their cards, and the sources.
  expect(catalog.sql).toHaveLength(3);
});
