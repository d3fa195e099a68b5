import { composeServices as composeByApollo } from '@apollo/composition';
import { composeServices, transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { buildASTSchema, lexicographicSortSchema, parse, printSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { subgraphSdl } from '../../src/graph/schema.ts';
import { reviewsSdl } from './reviews-subgraph.ts';
import { usageSdl } from './usage-subgraph.ts';

const catalog = { name: 'catalog', typeDefs: parse(subgraphSdl()), url: 'http://catalog/subgraph' };
const usage = { name: 'usage', typeDefs: parse(usageSdl), url: 'http://usage/' };
const reviews = { name: 'reviews', typeDefs: parse(reviewsSdl), url: 'http://reviews/' };

describe.each([
  ['alone', [catalog]],
  ['with a subgraph of usage', [catalog, usage]],
  ['with another Relay server', [catalog, reviews]],
  ['with both', [catalog, usage, reviews]],
])('%s', (_with, subgraphs) => {
  const guild = composeServices(subgraphs);
  const apollo = composeByApollo(subgraphs);

  test('the federation view composes by both composers', () => {
    expect((guild.errors ?? []).map(({ message }) => message)).toEqual([]);
    expect((apollo.errors ?? []).map(({ message }) => message)).toEqual([]);
  });

  // Apollo's composition has no @oneOf, so that its routers take several keys of a lookup and we refuse them.
  test('both give clients the same graph, but for @oneOf', () => {
    const graph = (supergraphSdl: string | undefined) =>
      printSchema(
        lexicographicSortSchema(buildASTSchema(transformSupergraphToPublicSchema(parse(supergraphSdl as string)))),
      );
    const [ours, theirs] = [graph(guild.supergraphSdl), graph(apollo.supergraphSdl)];
    expect(ours).toContain('input ModelBy @oneOf');
    expect(theirs).toBe(ours.replaceAll(' @oneOf', ''));
  });
});
