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
